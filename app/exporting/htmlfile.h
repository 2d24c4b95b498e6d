// A hearticle as one HTML file that needs nothing else: style and images inside, no script. Internal to exporting.
#pragma once

#include "exporting/exporter.h"

namespace heartport {

QByteArray htmlFile(const ExportItem &item, const ExportOptions &options);

// What the page of a document that leaves the program is made with; images are found by `imageAddress`.
PageContext exportContext(const ExportItem &item, const ExportOptions &options,
    std::function<QString(const QString &name)> imageAddress);

// Without the characters that XML 1.0 does not know (https://www.w3.org/TR/xml/#charsets).
QString xmlText(const QString &text);

} // namespace heartport
