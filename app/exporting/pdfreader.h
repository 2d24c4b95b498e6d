// The words and the marks of a PDF file from anywhere, read with libqpdf. Internal to exporting.
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace heartport {

struct PdfContent {
    QString words; // what the pages show, through each font's own table, with single spaces
    QByteArray xmp;
};

// libqpdf and not Poppler: it is linked anyway to write outline and language, and what a reader of the text layer sees is
// exactly the pages' text operators through ToUnicode (ISO 32000-1 §9.10.2), which is what is read here. Fonts without
// that table give no words. Errors: FormatBroken, TooLarge (more than largestOutput unpacked).
[[nodiscard]] Result<PdfContent> readPdf(const QByteArray &pdf);

} // namespace heartport
