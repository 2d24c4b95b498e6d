#include "exchange/zipfile.h"

#include "exchange/fileinput.h"

#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

using ReadArchive = std::unique_ptr<archive, decltype(&archive_read_free)>;

tl::unexpected<Error> broken(const QString &detail) { return failure(ErrorCode::FormatBroken, detail); }

Result<QByteArray> readData(archive *zip, const QString &name, qsizetype room)
{
    QByteArray bytes;
    QByteArray buffer(64 << 10, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(zip, buffer.data(), size_t(buffer.size()));
        if (got < 0)
            return broken(u"\"%1\" is damaged: %2"_s.arg(name, QString::fromUtf8(archive_error_string(zip))));
        if (got == 0)
            return bytes;
        if (bytes.size() + got > room)
            return failure(ErrorCode::TooLarge, u"what the zip file holds is too large"_s);
        bytes.append(buffer.constData(), got);
    }
}

// The name of a regular file; empty for a folder.
Result<QString> nameOf(archive_entry *entry)
{
    const QString path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
    const QStringList parts = path.split(u'/');
    if (path.isEmpty() || path.contains(u'\\') || path.startsWith(u'/') || parts.contains(u".."_s))
        return broken(u"the zip file has an entry without a usable name"_s);
    if (archive_entry_is_encrypted(entry) || archive_entry_symlink(entry) || archive_entry_hardlink(entry))
        return broken(u"\"%1\" is encrypted or a link"_s.arg(path.left(200)));
    return archive_entry_filetype(entry) == AE_IFREG ? path : QString();
}

// The sum of zip files (https://www.w3.org/TR/png-3/#D-CRCAppendix).
quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> sums{};
        for (quint32 byte = 0; byte < 256; ++byte) {
            quint32 sum = byte;
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
            sums[byte] = sum;
        }
        return sums;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ uchar(byte)) & 0xFF];
    return ~crc;
}

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw;
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), raw.size());
}

// qCompress writes its own 4 bytes and zlib's 2 in front of the deflated data, and a sum of 4 behind it.
QByteArray deflated(const QByteArray &bytes) { return qCompress(bytes, 9).sliced(6).chopped(4); }

} // namespace

Result<QMap<QString, QByteArray>> readZip(const QByteArray &bytes, const ZipLimits &limits)
{
    const ReadArchive zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip_seekable(zip.get());
    archive_read_set_options(zip.get(), "zip:hdrcharset=UTF-8");
    if (archive_read_open_memory(zip.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return broken(u"the zip file is damaged: %1"_s.arg(QString::fromUtf8(archive_error_string(zip.get()))));
    QMap<QString, QByteArray> entries;
    qsizetype room = limits.bytes;
    archive_entry *entry = nullptr;
    for (int count = 0;; ++count) {
        const int status = archive_read_next_header(zip.get(), &entry);
        if (status == ARCHIVE_EOF)
            return entries;
        if (status != ARCHIVE_OK)
            return broken(u"the zip file is damaged: %1"_s.arg(QString::fromUtf8(archive_error_string(zip.get()))));
        if (count == limits.entries)
            return failure(ErrorCode::TooLarge, u"the zip file has more than %1 entries"_s.arg(limits.entries));
        const auto name = nameOf(entry);
        if (!name)
            return failure(name);
        if (name->isEmpty())
            continue;
        if (entries.contains(*name))
            return broken(u"\"%1\" is in the zip file twice"_s.arg(name->left(200)));
        const auto data = readData(zip.get(), *name, room);
        if (!data)
            return failure(data);
        room -= data->size();
        entries.insert(*name, *data);
    }
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3
QByteArray writeZip(const QList<ZipItem> &items)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipItem &item : items) {
        const bool stored = item.stored || item.bytes.isEmpty();
        const QByteArray data = stored ? item.bytes : deflated(item.bytes);
        const QByteArray name = item.name.toUtf8();
        QByteArray common;
        append(common, quint16(20));             // version needed: 2.0
        append(common, quint16(0x0800));         // the name is UTF-8
        append(common, quint16(stored ? 0 : 8)); // method
        append(common, quint32(0x0021u << 16));  // 1980-01-01, 00:00
        append(common, crc32(item.bytes));
        append(common, quint32(data.size()));
        append(common, quint32(item.bytes.size()));
        append(common, quint16(name.size()));
        append(common, quint16(0)); // extra fields
        directory += "PK\x01\x02";
        append(directory, quint16(20)); // made by 2.0 on no system in particular
        directory += common;
        append(directory, quint16(0)); // comment
        append(directory, quint16(0)); // disk
        append(directory, quint16(0)); // internal attributes
        append(directory, quint32(0)); // external attributes
        append(directory, quint32(zip.size()));
        directory += name;
        zip += "PK\x03\x04" + common + name + data;
    }
    const auto start = quint32(zip.size());
    zip += directory + "PK\x05\x06";
    append(zip, quint32(0)); // disks
    append(zip, quint16(items.size()));
    append(zip, quint16(items.size()));
    append(zip, quint32(directory.size()));
    append(zip, start);
    append(zip, quint16(0)); // comment
    return zip;
}

} // namespace heartport
