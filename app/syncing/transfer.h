// One file of a download: its request, where the bytes go, and what its end means. Internal to syncing.
#pragma once

#include "syncing/download.h"

#include <QFile>

#include <memory>
#include <optional>

namespace heartport {

class Transfer
{
public:
    struct Outcome {
        std::optional<Error> error; // absent: complete
        bool mayRepeat = false;     // it may go better next time
        int pauseMilliseconds = 0;  // that the server asks for
    };

    static std::unique_ptr<Transfer> toMemory(const QUrl &address, qint64 limit, const Validators &known,
        std::shared_ptr<WebPage> page);
    static std::unique_ptr<Transfer> toFile(const WebFile &file);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    // Makes the request ready, for what is still missing. Errors: FileUnwritable.
    [[nodiscard]] Result<> begin(const Patience &patience);
    // `code` is libcurl's; closes the target.
    Outcome end(int code);

    void *handle() const { return m_handle.get(); }
    int tries() const { return m_tries; }
    qint64 receivedNow() const; // bytes of the running try, headers too

private:
    Transfer(QUrl address, qint64 limit);
    void prepare(const Patience &patience);
    void askConditionally();
    Outcome endOfHttp(long status);
    bool take(const char *bytes, qint64 size);
    void takeHeader(const QByteArray &line);
    static size_t onBody(char *bytes, size_t one, size_t count, void *self);
    static size_t onHeader(char *bytes, size_t one, size_t count, void *self);

    struct Cleanup {
        void operator()(void *handle) const;
    };
    struct FreeList {
        void operator()(void *list) const;
    };
    std::unique_ptr<void, Cleanup> m_handle;
    std::unique_ptr<void, FreeList> m_headers;
    QUrl m_address;
    qint64 m_limit;
    Validators m_known;
    std::shared_ptr<WebPage> m_page; // absent: the target is a file
    QFile m_file;
    qint64 m_resumedAt = 0;
    int m_tries = 0;
    std::optional<Error> m_refusal; // why we ended it ourselves
};

} // namespace heartport
