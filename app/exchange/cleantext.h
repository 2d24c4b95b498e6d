// Takes out of incoming text what a reader cannot see but what changes what they read.
#pragma once

#include "domain/article.h"
#include "exchange/correction.h"

namespace heartport {

// Without control characters, lone surrogates, direction overrides and isolates (they can turn "5 mg" round),
// zero-width and private-use characters. Line feeds and tabs stay, and so do the joiners and direction marks that
// scripts need, except beside a digit.
QString withoutInvisible(const QString &text);

// The same on one line, without spaces at its ends.
QString cleanLine(const QString &text);

// Cleans every text field of a hearticle and the texts of its references. Returns what lost an invisible character; tidied
// spaces are not reported.
QList<Correction> cleanArticle(Article &article);

} // namespace heartport
