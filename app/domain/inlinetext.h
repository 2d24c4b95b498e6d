// Inline Markdown to runs: the words, marks, links and citations of one block. Internal to domain.
#pragma once

#include "domain/essentials.h"

struct cmark_node;

namespace heartport {

// The runs of a block's inline children. Raw HTML is left out; its line goes to `rawHtmlLine` unless one is there.
QList<Run> inlineRuns(cmark_node *block, std::optional<int> &rawHtmlLine);

// The items of a bracketed mark's inside, "@a, p. 4; @b"; empty when it is no citation.
QList<Citation> parseCitations(QStringView inside);

// Cuts runs into sentences, numbered from `firstNumber`. Never empty for non-empty runs.
QList<Sentence> splitSentences(const QList<Run> &runs, int firstNumber);

} // namespace heartport
