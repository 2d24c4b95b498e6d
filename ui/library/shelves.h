// Which hearticles stand on which shelf, in which order, and how far the reader is: pure rules over a list.
#pragma once

#include "storage/articlestore.h"

namespace heartport {

enum class ShelfName { Breaking, ContinueReading, MustRead, MostRead, Saved, Read };
constexpr int shelfCount = int(ShelfName::Read) + 1;

// "breaking", "continue", "must-read", "most-read", "saved", "read"; for places that are remembered.
QString toWord(ShelfName shelf);
std::optional<ShelfName> shelfNameFromWord(const QString &word);

enum class ReadingState { Unread, Started, Finished };

// Started: 2 % or more of it was read since it was opened, and the end not yet reached. A finished hearticle that was
// opened again is Started anew only while its place is not at the end.
ReadingState readingState(const ArticleSummary &summary);

// Minutes for what is left, rounded up, at least 1.
int minutesLeft(const ArticleSummary &summary);

// `published` is newest first. Breaking without a flagged hearticle is the newest one; Must read puts the categories
// other than that of the breaking hearticle first.
QList<ArticleSummary> onShelf(ShelfName shelf, const QList<ArticleSummary> &published);

struct HomeShelves {
    std::optional<ArticleSummary> breaking; // absent: an empty library
    bool breakingIsFlagged = false;         // false: it is only the newest
    QList<ArticleSummary> sameCategory;     // without the breaking one
    QList<ArticleSummary> mostRead;
    QList<ArticleSummary> mustRead; // of other categories, without the breaking one
    QList<ArticleSummary> newest;   // of other categories; only where nothing is marked as must read
};

HomeShelves homeShelves(const QList<ArticleSummary> &published);

QList<ArticleSummary> inCategory(const QString &category, const QList<ArticleSummary> &published);
QList<ArticleSummary> inLanguage(const QString &language, const QList<ArticleSummary> &published);
// By name.
QList<Count> categoriesOf(const QList<ArticleSummary> &published);
QList<Count> languagesOf(const QList<ArticleSummary> &published);

} // namespace heartport
