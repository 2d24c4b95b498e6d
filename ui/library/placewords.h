// What each place of the library is called, why hearticles stand there, its icon, and what to say when it is empty.
#pragma once

#include "ui/library/libraryplace.h"
#include "ui/library/shelves.h"

namespace heartport {

struct EmptyWords {
    QString sentence;
    QString button;
};

QString placeTitle(const LibraryPlace &place);
QString placeReason(const LibraryPlace &place);
QString placeIcon(const LibraryPlace &place); // empty for a category: it has its coloured square
EmptyWords emptyWords(const LibraryPlace &place);
QString nothingFound(const QString &query);

LibraryPlace shelfPlace(ShelfName shelf);
// A place of the reader's own: what is withdrawn stays there, and does not vanish without a word.
bool keepsWithdrawn(const LibraryPlace &place);

QList<ArticleSummary> articlesAt(const LibraryPlace &place, const QList<ArticleSummary> &published);

} // namespace heartport
