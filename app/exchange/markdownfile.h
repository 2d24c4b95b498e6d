// A hearticle as one Markdown file with everything in it, for other Markdown tools.
#pragma once

#include "domain/article.h"

namespace heartport {

// The org.heartport object and the references as YAML front matter (as JSON values, which YAML 1.2 reads), then title,
// disclaimer, health essentials and action feed. The disclaimer is the program's own; a level that is not stated is
// written as the strongest (FORMATS.md §7).
QByteArray articleMarkdown(const Article &article);

} // namespace heartport
