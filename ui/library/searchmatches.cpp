#include "ui/library/searchmatches.h"

#include "storage/searchindex.h"

namespace heartport {

namespace {

struct Word {
    TextSpan at;
    QString folded;
};

// Letters and digits in a row, without case and accents, as the search index splits them.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool belongs = text[i].isLetterOrNumber() || text[i].isMark();
        if (belongs && !inside)
            words.append(Word{TextSpan{i, 0}, QString()});
        inside = belongs;
        if (!belongs)
            continue;
        ++words.last().at.length;
        for (const QChar c : QString(text[i]).normalized(QString::NormalizationForm_D))
            if (!c.isMark())
                words.last().folded += c.toCaseFolded();
    }
    return words;
}

} // namespace

QList<TextSpan> matchesIn(const QString &title, const QString &query)
{
    const QList<Word> wanted = wordsOf(query);
    const bool lastIsOpen = !query.isEmpty() && query.back().isLetterOrNumber();
    QList<TextSpan> spans;
    for (const Word &word : wordsOf(title)) {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const bool open = lastIsOpen && i == wanted.size() - 1;
            if (open ? word.folded.startsWith(wanted[i].folded) : word.folded == wanted[i].folded) {
                spans.append(word.at);
                break;
            }
        }
    }
    return spans;
}

QList<TextSpan> takeMarks(QString &snippet)
{
    QList<TextSpan> spans;
    QString plain;
    plain.reserve(snippet.size());
    for (const QChar c : std::as_const(snippet)) {
        if (c == SearchIndex::matchStart)
            spans.append(TextSpan{plain.size(), 0});
        else if (c == SearchIndex::matchEnd && !spans.isEmpty())
            spans.last().length = plain.size() - spans.last().start;
        else
            plain += c;
    }
    snippet = plain;
    return spans;
}

} // namespace heartport
