// What is different between two states of a hearticle: revisions, a recovered copy, what a reader read before.
#pragma once

#include "domain/article.h"
#include "domain/articlepart.h"
#include "domain/worddiff.h"

namespace heartport {

struct ArticleChange {
    enum class Kind { Added, Removed, Changed, Moved };
    // What of the place is different; Text where nothing else is said.
    enum class Aspect { Text, Certainty };

    Kind kind = Kind::Changed;
    Aspect aspect = Aspect::Text;
    ArticlePlace before; // for Added: the part alone
    ArticlePlace after;  // for Removed: the part alone
    QList<WordRun> runs; // of the Markdown, the plain field, or a line that describes the reference or image

    friend bool operator==(const ArticleChange &, const ArticleChange &) = default;
};

// All changes, part by part, in the order of `after`. Version, dates of saving, disclaimer, id, unknown keys, empty lines
// between blocks and the order of references do not count. Actions and blocks of the essentials are found again where
// they were moved; references are matched by key, else as the same study.
QList<ArticleChange> compareArticles(const Article &before, const Article &after);

// The leaf blocks of a text, each as a hash of its words and citations (not of its markup): a translation keeps those of
// its source to know which changed. By Block::number.
QList<QByteArray> blockHashes(const QString &essentials);

} // namespace heartport
