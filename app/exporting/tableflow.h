// A table as strips for pages, one a row; its head comes again on each page. Internal to exporting.
#pragma once

#include "exporting/articleflow.h"

namespace heartport {

QList<Strip> tableFlow(const Block &table, const FlowSource &source, const Column &column);

} // namespace heartport
