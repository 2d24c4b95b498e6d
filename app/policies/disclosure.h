// Which disclaimer and which machine mark every output of a hearticle must carry. Nothing turns it off.
#pragma once

#include "domain/article.h"

namespace heartport {

// The words around a disclaimer in one language: the bold lead and the short form under the dates of the page.
struct DisclaimerText {
    Disclaimer disclaimer;
    QString lead;
    QString brief;
};

// The program's current disclaimer in the language of the hearticle, else in English. Never empty.
DisclaimerText disclaimerFor(const QString &language);

// All current disclaimers, for the store to know which words are genuine.
QList<Disclaimer> currentDisclaimers();

// True when these are the program's own current words for that language.
bool isCurrent(const Disclaimer &disclaimer, const QString &language);

// A publisher's own lines under the disclaimer, as they may be kept: without blank lines, control characters and spaces
// at the ends. Fails with FieldInvalid: more than 5 lines or 1000 characters.
[[nodiscard]] Result<QString> checkedPublisherLines(const QString &lines);

// What stands on every output, a paragraph each: the program's disclaimer, whole and as it is, then the publisher's lines.
QStringList noticeParagraphs(const Article &article);

// The level an output is marked with: the author's statement, or the strongest while it is not stated (FORMATS.md §7).
AiDisclosure effectiveLevel(const std::optional<AiDisclosure> &stated);

// http://cv.iptc.org/newscodes/digitalsourcetype/… of the level.
QString digitalSourceType(AiDisclosure level);

} // namespace heartport
