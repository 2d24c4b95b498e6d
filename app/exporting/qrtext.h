// What a hearticle's QR code says to a phone: where the hearticle is, or what it is and what it rests on.
#pragma once

#include "rendering/articlepage.h"

namespace heartport {

constexpr qsizetype longestQrText = 400; // bytes: 69 modules, which a phone reads from 30 mm on paper

// `shareBaseUrl` and the id where the publisher has an address; else title, version, date and the DOIs (or PubMed
// addresses) in the order of their numbers, as many as fit. Never longer than longestQrText; nothing is looked up.
QString qrText(const Article &article, const CitationNumbers &numbers, const QString &shareBaseUrl,
    const PageLabels &labels, const QLocale &locale);

} // namespace heartport
