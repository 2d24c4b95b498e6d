#include "exchange/zipinput.h"

#include "exchange/bundlelimits.h"
#include "exchange/fileinput.h"
#include "exchange/zipenvelope.h"

#include <QBuffer>
#include <QFile>
#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> broken(const QString &detail) { return failure(ErrorCode::FormatBroken, detail); }

Result<> checkEnvelope(QIODevice &file, const ZipInput::Limits &limits)
{
    if (file.size() > limits.bytes)
        return failure(ErrorCode::TooLarge, u"the file is larger than %1"_s.arg(sizeWords(limits.bytes)));
    return checkZipEnvelope(file, limits.entries);
}

} // namespace

ZipInput::ZipInput(qint64 size, const Limits &limits)
    : m_zip(archive_read_new(), archive_read_free), m_size(size), m_limits(limits)
{
    archive_read_support_format_zip_seekable(m_zip.get());
    // Without this, names are turned into the locale's character set and lost outside of UTF-8 ones.
    archive_read_set_options(m_zip.get(), "zip:hdrcharset=UTF-8");
}

tl::unexpected<Error> ZipInput::damaged() const
{
    return broken(u"the zip file is damaged: %1"_s.arg(QString::fromUtf8(archive_error_string(m_zip.get()))));
}

Result<ZipInput> ZipInput::open(QFile &file, const Limits &limits)
{
    if (const auto checked = checkEnvelope(file, limits); !checked)
        return failure(checked);
    ZipInput zip(file.size(), limits);
    if (archive_read_open_fd(zip.m_zip.get(), file.handle(), 64 << 10) != ARCHIVE_OK)
        return zip.damaged();
    return zip;
}

Result<ZipInput> ZipInput::open(const QByteArray &bytes, const Limits &limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, u"the file cannot be read"_s);
    if (const auto checked = checkEnvelope(buffer, limits); !checked)
        return failure(checked);
    ZipInput zip(bytes.size(), limits);
    if (archive_read_open_memory(zip.m_zip.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return zip.damaged();
    return zip;
}

Result<std::optional<QString>> ZipInput::next()
{
    for (;;) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(m_zip.get(), &entry);
        if (status == ARCHIVE_EOF)
            return std::optional<QString>();
        if (status != ARCHIVE_OK)
            return damaged();
        if (++m_count > m_limits.entries)
            return failure(ErrorCode::TooLarge, u"the zip file has more than %1 entries"_s.arg(m_limits.entries));
        auto name = checkEntry(entry);
        if (!name)
            return failure(name);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        m_name = *name;
        return std::optional<QString>(m_name);
    }
}

Result<QString> ZipInput::checkEntry(archive_entry *entry)
{
    QString path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
    if (path.isEmpty() || path.size() > 2 * longestName)
        return broken(u"the zip file has an entry without a usable name"_s);
    if (archive_entry_is_encrypted(entry))
        return broken(u"\"%1\" is encrypted"_s.arg(path));
    const auto type = archive_entry_filetype(entry);
    if ((type != AE_IFREG && type != AE_IFDIR) || archive_entry_symlink(entry) || archive_entry_hardlink(entry))
        return broken(u"\"%1\" is a link or a special file"_s.arg(path));
    const QString whole = path;
    if (path.endsWith(u'/'))
        path.chop(1);
    const QStringList parts = path.split(u'/');
    if (path.contains(u'\\') || path.contains(u':') || parts.contains(QString()) || parts.contains(u".."_s)
        || parts.contains(u"."_s) || parts.size() > 3)
        return broken(u"\"%1\" is a path that leads out of the bundle"_s.arg(whole));
    if (m_seen.contains(path.toLower()))
        return broken(u"\"%1\" is in the zip file twice"_s.arg(path));
    m_seen.insert(path.toLower());
    return path;
}

Result<QByteArray> ZipInput::read(qsizetype limit)
{
    QByteArray bytes;
    QByteArray buffer(64 << 10, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(m_zip.get(), buffer.data(), size_t(buffer.size()));
        if (got < 0)
            return broken(u"\"%1\" is damaged: %2"_s.arg(m_name, QString::fromUtf8(archive_error_string(m_zip.get()))));
        if (got == 0)
            return bytes;
        bytes.append(buffer.constData(), got);
        if (bytes.size() > limit)
            return failure(ErrorCode::TooLarge, u"%1 is larger than %2"_s.arg(m_name, sizeWords(limit)));
    }
}

} // namespace heartport
