// Makes zip files byte by byte, so that tests can make those that no honest program makes.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

namespace heartport::test {

struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
    quint32 unixMode = 0100644;
    bool deflated = false;
};

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof(Number));
}

inline QByteArray zipOf(const QList<ZipEntry> &entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        // qCompress gives a 4-byte length, a 2-byte zlib head, the deflated data and a 4-byte sum.
        const bool deflated = entry.deflated && !entry.bytes.isEmpty();
        const QByteArray data = deflated ? qCompress(entry.bytes, 9).mid(6).chopped(4) : entry.bytes;
        QByteArray common;
        append(common, quint16(20));     // version needed
        append(common, quint16(0x0800)); // names are UTF-8
        append(common, quint16(deflated ? 8 : 0));
        append(common, quint32(0x00210000)); // 1980-01-01
        append(common, crc32(entry.bytes));
        append(common, quint32(data.size()));
        append(common, quint32(entry.bytes.size()));
        append(common, quint16(entry.name.size()));
        append(common, quint16(0)); // no extra field
        directory += "PK\x01\x02";
        append(directory, quint16(0x0314)); // made on Unix
        directory += common;
        append(directory, quint16(0)); // no comment
        append(directory, quint16(0)); // disk
        append(directory, quint16(0)); // internal attributes
        append(directory, quint32(entry.unixMode << 16));
        append(directory, quint32(zip.size()));
        directory += entry.name;
        zip += "PK\x03\x04" + common + entry.name + data;
    }
    const quint32 start = quint32(zip.size());
    zip += directory + "PK\x05\x06";
    append(zip, quint32(0)); // disks
    append(zip, quint16(entries.size()));
    append(zip, quint16(entries.size()));
    append(zip, quint32(directory.size()));
    append(zip, start);
    append(zip, quint16(0)); // no comment
    return zip;
}

} // namespace heartport::test
