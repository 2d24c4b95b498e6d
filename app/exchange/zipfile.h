// Zip files of any content, held in memory: read without trust, and written byte for byte the same each time.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace heartport {

struct ZipLimits {
    int entries = 0;
    qsizetype bytes = 0; // of all entries together, unpacked
};

// The files in it by their path, as ZipInput takes them. Errors: FormatBroken, TooLarge.
[[nodiscard]] Result<QMap<QString, QByteArray>> readZip(const QByteArray &zip, const ZipLimits &limits);

struct ZipItem {
    QString name;
    QByteArray bytes;
    bool stored = false; // not deflated
};

// In this order, with nothing but names, sizes and sums: no times, no extra fields, which EPUB does not allow for its
// first entry and libarchive always writes (https://www.w3.org/TR/epub-33/#sec-zip-container-mime).
// Below 2 GB and 65,535 items.
QByteArray writeZip(const QList<ZipItem> &items);

} // namespace heartport
