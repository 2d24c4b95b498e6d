// A hearticle's fields as one compressed value and back: what revisions, safety copies and discarded drafts hold.
// Unlike the contract's form in exchange it takes everything as it is: nothing that somebody typed is ever refused.
#pragma once

#include "domain/article.h"

namespace heartport {

// Everything but the id, the disclaimer (a column of its own, sealed) and the images (rows of their own).
QByteArray packArticle(const Article &article);

// Fails with LibraryDamaged when the bytes are not a packed hearticle.
[[nodiscard]] Result<Article> unpackArticle(const ArticleId &id, const QByteArray &bytes);

} // namespace heartport
