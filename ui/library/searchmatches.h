// Where a title has the words of a query: what a result shows in bold.
#pragma once

#include <QList>
#include <QString>

namespace heartport {

struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// Whole words, case and accents aside; the last word of the query may be the beginning of one. In order, apart.
QList<TextSpan> matchesIn(const QString &title, const QString &query);

// Takes the marks of SearchIndex out of a snippet and says where they were.
QList<TextSpan> takeMarks(QString &snippet);

} // namespace heartport
