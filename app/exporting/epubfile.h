// One or many hearticles as an EPUB 3 book (https://www.w3.org/TR/epub-33/). Internal to exporting.
#pragma once

#include "exporting/exporter.h"

namespace heartport {

// A notice page, one chapter a hearticle with its own references and notice, and a table of contents. Fails with
// ImageRefused when an image cannot be converted for reading devices.
[[nodiscard]] Result<QByteArray> epubFile(const QList<ExportItem> &items, const ExportOptions &options);

} // namespace heartport
