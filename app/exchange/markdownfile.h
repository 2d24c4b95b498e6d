// A hearticle as one Markdown file with everything in it, for other Markdown tools.
#pragma once

#include "domain/retraction.h"

namespace heartport {

// The org.heartport object and the references as YAML front matter (as JSON values, which YAML 1.2 reads), then title,
// disclaimer, health essentials, action feed and what is known against references. The disclaimer is the program's own;
// a level that is not stated is written as the strongest (FORMATS.md §7).
QByteArray articleMarkdown(const Article &article, const ReferenceNotices &notices = {});

} // namespace heartport
