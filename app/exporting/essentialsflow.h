// The health essentials as strips for pages: headings, paragraphs, lists, tables, images. Internal to exporting.
#pragma once

#include "exporting/articleflow.h"

namespace heartport {

QList<Strip> essentialsFlow(const FlowSource &source, const Column &column);

} // namespace heartport
