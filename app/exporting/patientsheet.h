// A hearticle in large print for one person to take along: what to do, the numbers, the sources. Internal to exporting.
#pragma once

#include "exporting/articleflow.h"

namespace heartport {

// The sentences that say how much or how many and cite where that comes from, in their order, at most so many. A year
// alone is no number; headings and tables are left out.
QList<Sentence> numberSentences(const Essentials &essentials, int most);

// Large print is 16 pt and more (RNIB's Clear Print asks for it).
QList<Strip> sheetFlow(const FlowSource &source, const Column &column, const ExportOptions &options);

} // namespace heartport
