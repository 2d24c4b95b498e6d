// The XMP packet of a PDF (ISO 16684-1): what it is, who made it when, and how AI was used. Internal to exporting.
#pragma once

#include "exporting/exporter.h"

namespace heartport {

QByteArray xmpPacket(const ExportItem &item);

} // namespace heartport
