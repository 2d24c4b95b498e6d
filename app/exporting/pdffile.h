// A hearticle, or its patient sheet, as a PDF for paper and screen. Internal to exporting.
#pragma once

#include "exporting/exporter.h"

namespace heartport {

// Real text, outline, links, language, title and XMP; needs a QGuiApplication for its fonts. Fails with FileUnwritable.
[[nodiscard]] Result<QByteArray> pdfFile(const ExportItem &item, const ExportOptions &options);

} // namespace heartport
