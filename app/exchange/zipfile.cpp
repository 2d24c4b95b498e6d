#include "exchange/zipfile.h"

#include "exchange/zipinput.h"

#include <QtEndian>

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

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
    auto zip = ZipInput::open(bytes, {.bytes = limits.bytes, .entries = limits.entries});
    if (!zip)
        return failure(zip);
    QMap<QString, QByteArray> entries;
    qsizetype room = limits.bytes;
    for (;;) {
        const auto name = zip->next();
        if (!name)
            return failure(name);
        if (!*name)
            return entries;
        const auto data = zip->read(room);
        if (!data)
            return failure(data);
        room -= data->size();
        entries.insert(**name, *data);
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
