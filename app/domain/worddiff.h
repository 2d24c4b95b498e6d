// What changed between two texts, by words, as a reader would mark it.
#pragma once

#include <QList>
#include <QString>

namespace heartport {

struct WordRun {
    enum class Kind { Kept, Removed, Added };

    Kind kind = Kind::Kept;
    QString text;

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

// Kept and removed runs together are `before`, kept and added ones `after`, to the last space. Words, numbers with
// their unit ("0.5 mg", "30 %") and citation marks are never cut; where nearly all is new, all is. Words that occur once
// on both sides are found first (patience), the rest between them by Myers' O(ND) algorithm (1986, Algorithmica 1:251).
QList<WordRun> diffWords(const QString &before, const QString &after);

bool isChanged(const QList<WordRun> &runs);

// The first and last `around` characters, or a little less, so that no word is cut; the whole where it is hardly longer.
struct Ends {
    QString head;
    QString tail; // empty: `head` is all
};
Ends endsOf(const QString &words, qsizetype around);

// Share of the words of both texts that they have in common, from 0 to 1; order does not count.
double likeness(const QString &before, const QString &after);

// Pairs of places of two lists that are kept in order, by the same algorithm.
QList<std::pair<int, int>> commonOrder(const QList<size_t> &before, const QList<size_t> &after);

} // namespace heartport
