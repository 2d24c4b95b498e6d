// Every text of a hearticle that an author writes, with its place: for whatever goes through all of them.
#pragma once

#include "domain/article.h"
#include "domain/articlepart.h"

namespace heartport {

struct ArticleText {
    ArticlePlace place; // without start and length
    QString text;
};

// In the order of the page. Of the cover index 0 is its description and 1 its credit, of authors 2n is the name and
// 2n + 1 the role of author n. References are not among them: their words are the literature's own.
QList<ArticleText> articleTexts(const Article &article);

// Puts another text at such a place; false where the hearticle has no such place.
bool setArticleText(Article &article, const ArticlePlace &place, const QString &text);

} // namespace heartport
