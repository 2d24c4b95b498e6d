// A hearticle for search engines and other machines: JSON-LD of schema.org's MedicalWebPage. Internal to exporting.
#pragma once

#include "exporting/exporter.h"

namespace heartport {

// https://schema.org/DigitalSourceType… of the level; empty for `none`, which schema.org has no word for (FORMATS.md §7).
QString schemaSourceType(AiDisclosure level);

// One object, fit to stand inside a <script> element: no "<", ">" or "&" in it.
QByteArray medicalWebPage(const ExportItem &item, const CitationNumbers &numbers);

} // namespace heartport
