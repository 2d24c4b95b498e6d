// What every rendering of a hearticle says about it in the same words: dates, certainty, authors, use of AI.
#pragma once

#include "rendering/articlepage.h"

namespace heartport {

// "Updated …", "Reviewed …" or that nobody did, the next review or that it is overdue, minutes to read.
QStringList factsOf(const Article &article, int words, const PageContext &context);

QString certaintyWords(const std::optional<Certainty> &grade, const PageLabels &labels);

// "A. Writer (Physician), B. Reader"
QString authorWords(const Article &article);

// The author's statement on AI, with the tools where they are named.
QString aiStatement(const Article &article, const PageLabels &labels);

} // namespace heartport
