// Where the blocks, sentences and citations of a text stand in the Markdown that they were read from.
#pragma once

#include "domain/essentials.h"

namespace heartport {

// Characters (UTF-16) of the Markdown.
struct SourceRange {
    int start = -1; // -1: nowhere
    int length = 0;

    int end() const { return start + length; }
    bool contains(int offset) const { return start >= 0 && offset >= start && offset <= end(); }
    friend bool operator==(const SourceRange &, const SourceRange &) = default;
};

// One bracketed mark, `[@a; @b, p. 4]`, with its brackets.
struct CitationRange {
    SourceRange range;
    int block = 0;    // Block::number
    int sentence = 0; // Sentence::number
    QList<Citation> citations;
};

struct ImageRange {
    SourceRange range; // from `!` to the closing bracket
    int block = 0;
    QString target;
    QString alt;
};

// cmark tells the lines of a block. Within them the words are found again one after the other, in their order, because
// columns of inline nodes are wrong inside quotes and lists.
class SourceMap
{
public:
    SourceMap() = default;
    SourceMap(const QString &markdown, const Essentials &essentials);

    int lineOf(int offset) const;        // from 1
    SourceRange line(int number) const;  // without its end
    SourceRange block(int number) const; // whole lines, without the last one's end; of a table cell its words
    SourceRange sentence(int number) const;
    // The leaf block at this character: the last one that begins at or before it; -1 in a text without blocks.
    int blockAt(int offset) const;
    // Words as they are read, inside a sentence; the whole sentence where markup stands between them.
    SourceRange wordsIn(int sentence, QStringView words) const;

    const QList<CitationRange> &citations() const { return m_citations; }
    const QList<ImageRange> &images() const { return m_images; }

private:
    class Finder;

    QString m_markdown;
    QList<int> m_lines; // first character of each
    QList<SourceRange> m_blocks;
    QList<SourceRange> m_sentences;
    QList<CitationRange> m_citations;
    QList<ImageRange> m_images;
};

} // namespace heartport
