// Finding words in all texts of a hearticle and putting others in their place, never inside a citation key.
#pragma once

#include "domain/article.h"
#include "domain/articlepart.h"

namespace heartport {

struct FindQuery {
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool regularExpression = false;     // Perl's, as QRegularExpression reads it
    std::optional<ArticlePlace> within; // only this stretch of one text: a selection

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

struct FindHit {
    ArticlePlace place; // with start and length
    QString before;     // up to 40 characters of the same line
    QString match;
    QString after;
    QString replacement; // with what the groups of the expression caught

    friend bool operator==(const FindHit &, const FindHit &) = default;
};

// In the order of articleTexts(); at most 1,000. Blank words: none. In an expression's `replacement` \1 to \9 stand for
// its groups and \0 for all. Fails with QueryInvalid for an expression that is none.
[[nodiscard]] Result<QList<FindHit>> findInArticle(const Article &article, const FindQuery &query,
    const QString &replacement = {});

// Puts the replacements in place. Hits must be of this very article, in order.
void replaceHits(Article &article, const QList<FindHit> &hits);

} // namespace heartport
