// Reads a zip file from outside one entry after the other, streamed and without trust. Internal to exchange.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSet>

#include <memory>
#include <optional>

struct archive;
struct archive_entry;
class QFile;

namespace heartport {

class ZipInput
{
public:
    struct Limits {
        qint64 bytes = 0; // of the whole file
        int entries = 0;
    };

    // The file must be open and outlive this, and so must the bytes. Errors: TooLarge, FormatBroken, FileUnreadable.
    [[nodiscard]] static Result<ZipInput> open(QFile &file, const Limits &limits);
    [[nodiscard]] static Result<ZipInput> open(const QByteArray &bytes, const Limits &limits);

    // The path of the next file in it, with '/' between its parts; absent at the end. Folders are passed over. Fails
    // with FormatBroken for links, special and encrypted files, names twice, and paths that lead elsewhere.
    [[nodiscard]] Result<std::optional<QString>> next();
    // What is in that file. Errors: TooLarge, FormatBroken.
    [[nodiscard]] Result<QByteArray> read(qsizetype limit);
    qint64 size() const { return m_size; }

private:
    ZipInput(qint64 size, const Limits &limits);
    Result<QString> checkEntry(archive_entry *entry);
    tl::unexpected<Error> damaged() const;

    std::unique_ptr<archive, int (*)(archive *)> m_zip;
    qint64 m_size = 0;
    Limits m_limits;
    int m_count = 0;
    QString m_name;
    QSet<QString> m_seen;
};

} // namespace heartport
