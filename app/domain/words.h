// The words of a plain text, as counts, readability, spelling and comparison see them.
#pragma once

#include <QList>
#include <QStringView>

namespace heartport {

// A word begins with a letter or digit; apostrophes, hyphens, stops and commas inside belong to it ("0.5", "mother’s").
struct Word {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    QStringView of(QStringView text) const { return text.sliced(start, length); }
    friend bool operator==(const Word &, const Word &) = default;
};

QList<Word> wordsOf(QStringView text);

} // namespace heartport
