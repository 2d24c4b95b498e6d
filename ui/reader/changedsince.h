// What is new in a hearticle since this reader read it: which actions, certainty, references and words.
#pragma once

#include "domain/articlecompare.h"

#include <QDateTime>

#include <optional>

namespace heartport {

class Library;

struct ChangedSince {
    QDateTime read;               // when the earlier version was opened last
    QList<ArticleChange> changes; // first those of actions on My plan, then actions, references, and the text
    int planned = 0;              // how many of them concern My plan
};

// Absent: never read before, nothing changed, or this version was read to its end already.
std::optional<ChangedSince> changedSinceRead(const Library &library, const Article &now);

// Where a change is, in a few words: "This helps, on My plan: certainty changed".
QString placeOfChange(const ArticleChange &change, bool planned);
// "2 actions, 1 reference and the text"
QString changesInWords(const QList<ArticleChange> &changes);

} // namespace heartport
