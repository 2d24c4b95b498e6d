// The health essentials as a structure: blocks, sentences, citations. One split for storage, page, checks and export.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heartport {

// One item of a citation mark: `@key, locator`.
struct Citation {
    QString key;
    QString locator; // "p. 4"; may be empty

    friend bool operator==(const Citation &, const Citation &) = default;
};

// A stretch of a sentence with one look.
struct Run {
    enum class Kind { Text, Citations, Image, LineBreak };
    enum Mark : unsigned { Plain = 0, Emphasis = 1, Strong = 2, Code = 4 };

    Kind kind = Kind::Text;
    QString text; // Text: the words; Image: the alternative text
    unsigned marks = Plain;
    QString target; // Text: a link's address or empty; Image: "assets/…"
    QString title;  // Image: the caption or credit; may be empty
    QList<Citation> citations;

    friend bool operator==(const Run &, const Run &) = default;
};

// On one line, without the gaps before full stops and the like that citations leave behind.
QString withoutGaps(const QString &words);

// The unit that cites. A citation behind a full stop belongs to the sentence before it.
struct Sentence {
    int number = 0; // place among all sentences of the text, from 0
    QList<Run> runs;

    QString text() const;      // the words alone
    QString shownText() const; // the same without the gaps that citations leave
    QStringList keys() const;  // cited keys, in order, each once
};

struct Block {
    enum class Kind {
        Heading,
        Paragraph,
        BulletList,
        OrderedList,
        ListItem,
        Quote,
        CodeBlock,
        Rule,
        Table,
        TableRow,
        TableCell
    };
    enum class Align { None, Start, Centre, End };

    Kind kind = Kind::Paragraph;
    int number = 0;            // place among all leaf blocks (those with sentences or code), from 0; -1 for others
    int level = 0;             // Heading: 1 to 6; OrderedList: the first number
    int line = 0;              // first source line, from 1
    int lastLine = 0;          // the last one
    bool header = false;       // TableRow: the header row
    bool tight = false;        // lists: no space between items
    Align align = Align::None; // TableCell
    QString slug;              // Heading: address of the section, unique in the text
    QString code;              // CodeBlock
    QList<Sentence> sentences; // Heading, Paragraph, TableCell
    QList<Block> children;

    QString text() const; // all words of the block and its children
    int words() const;    // in its sentences and those of its children
};

struct Section {
    QString slug;
    QString title;
    int block = 0; // number of its heading block
};

struct Essentials {
    QList<Block> blocks;
    int sentenceCount = 0;
    int blockCount = 0;
    int words = 0;                  // in all sentences
    std::optional<int> rawHtmlLine; // first line with raw HTML, which is never shown

    QList<Section> sections() const;   // the level-2 headings
    QList<Sentence> sentences() const; // all, in order
    QStringList keys() const;          // all cited keys, by first appearance
};

// CommonMark with tables (https://spec.commonmark.org/0.29, https://github.github.com/gfm/#tables-extension-) and
// Pandoc citations (https://pandoc.org/MANUAL.html#citation-syntax). Never fails: what is no markup is text.
// The text parsed last is remembered, because preview, checks and store ask for the same one after each key.
Essentials parseEssentials(const QString &markdown);

// The one-sentence inline Markdown of an action.
Sentence parseInline(const QString &markdown);

} // namespace heartport
