// HTTP(S) as a channel needs it: conditional, bounded, resumed, repeated. Blocks its thread; knows nothing of channels.
#pragma once

#include "domain/result.h"

#include <QList>
#include <QUrl>

#include <functional>
#include <memory>

namespace heartport {

// How patient a download is. The numbers are for lines of clinics; tests are less patient.
struct Patience {
    int connectSeconds = 20;
    int slowSeconds = 30;         // this long below slowBytes a second ends a try
    int slowBytes = 200;          // bytes a second
    int tries = 4;                // of one file
    int pauseMilliseconds = 1000; // before the second try; doubled each time, with up to half more at random
};

struct Validators {
    QString etag;
    QString lastModified;
};

struct WebPage {
    bool notModified = false; // then bytes are empty
    QByteArray bytes;
    Validators validators;
};

struct WebFile {
    QUrl address;
    QString target;  // grows as bytes come; what is in it already is not asked for again
    qint64 size = 0; // expected; more than that is refused
};

// Called many times a second with the bytes of all files so far; false ends the download.
using DownloadProgress = std::function<bool(qint64)>;

class Download
{
public:
    explicit Download(Patience patience, DownloadProgress progress = {});
    ~Download();
    Download(const Download &) = delete;
    Download &operator=(const Download &) = delete;

    // At most `limit` bytes, unpacked where the server packed them. Errors: Unreachable, NotFound (404 or 410),
    // TooLarge, Cancelled.
    [[nodiscard]] Result<WebPage> page(const QUrl &address, qint64 limit, const Validators &known = {});
    // Some at a time over few connections. All are complete, or the first error that did not go away: those of page(),
    // FileUnwritable and DiskFull. What came stays in the targets.
    [[nodiscard]] Result<> files(const QList<WebFile> &wanted);

    int requests() const;    // so far, with repeated ones
    qint64 received() const; // bytes of bodies and headers

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace heartport
