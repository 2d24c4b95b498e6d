// The part of exporting that needs libqpdf, a module that is loaded when a PDF is written or read. Internal to exporting.
#pragma once

#include "exporting/pdfmarks.h"
#include "exporting/pdfreader.h"

namespace heartport {

// markedPdf and readPdf, in the module.
struct PdfModule {
    Result<QByteArray> (*mark)(const QByteArray &pdf, const PdfMarks &marks) = nullptr;
    Result<PdfContent> (*read)(const QByteArray &pdf) = nullptr;
};

// The module's one entry, "heartportPdf".
using PdfEntry = const PdfModule *(*)();

// Fails with FileUnreadable where the module is not installed or does not load.
[[nodiscard]] Result<const PdfModule *> pdfModule();

} // namespace heartport
