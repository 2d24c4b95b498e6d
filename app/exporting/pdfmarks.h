// What Qt's PDF writer leaves out: language, outline, XMP and dates, put in with libqpdf. Internal to exporting.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace heartport {

struct OutlineEntry {
    QString title;
    int level = 1; // 1: outermost
    int page = 0;  // from 0
    qreal top = 0; // pt from the foot of the page
};

struct PdfMarks {
    QString title;
    QString language; // BCP 47
    bool rightToLeft = false;
    QByteArray xmp;
    QList<OutlineEntry> outline;
    QDateTime created;
    QDateTime modified;
};

// The marked file; equal pages and marks give equal bytes. Fails with FileUnwritable.
[[nodiscard]] Result<QByteArray> markedPdf(const QByteArray &pdf, const PdfMarks &marks);

} // namespace heartport
