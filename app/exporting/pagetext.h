// Words with their looks as lines for pages: fonts, colours, links and citation marks. Internal to exporting.
#pragma once

#include "domain/citation.h"
#include "exporting/pageflow.h"
#include "rendering/tokens.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

namespace heartport {

// Pages are laid out in these units, so that sizes in whole pixels are exact and nothing is rounded by a screen.
constexpr int pageResolution = 1200; // an inch
constexpr qreal points(qreal pt) { return pt * pageResolution / 72; }
constexpr qreal millimetres(qreal mm) { return mm * pageResolution / 25.4; }

enum class Voice { Content, Program }; // serif and sans (LOOK.md §3)

struct TextForm {
    Voice voice = Voice::Content;
    qreal size = 11.5;  // pt
    qreal pitch = 16.5; // pt from line to line
    int weight = QFont::Normal;
    Role colour = Role::Text;
};

// The colours of paper are those of the light theme.
QColor paperColour(Role role);
QFont pageFont(const TextForm &form);
// The same for words whose letters may join, as Arabic ones do: nothing tears them apart.
QFont fontFor(const QString &text, const TextForm &form);

// Text with formats for some of it.
struct Words {
    QString text;
    QList<QTextLayout::FormatRange> formats;

    Words() = default;
    Words(const QString &plain) : text(plain) {} // NOLINT(google-explicit-constructor): a text is words
    void append(const QString &more, const QTextCharFormat &format = {});
};

// Links lead outside, citation marks to the reference ("#ref-KEY"); images are left out.
Words wordsOf(const QList<Sentence> &sentences, const CitationNumbers &numbers, const TextForm &form);
// A link that takes its words' colour only where it is told so.
QTextCharFormat linkTo(const QString &address);
// Makes the first word a place for "#name" links to lead to; whole, for a letter with a format of its own would not join the
// next one.
void anchorStart(Words &words, const QString &name);

struct ParagraphForm {
    TextForm text;
    qreal before = 0; // pt above
    qreal indent = 0; // pt at the start
    QString marker;   // hangs in the indent
    Role markerColour = Role::Text;
    std::optional<Qt::LayoutDirection> direction; // of the words where it is not the column's; the side is the column's
    bool centred = false;
};

// One strip a line. `width` is the column's.
QList<Strip> paragraph(const Words &words, const ParagraphForm &form, qreal width, Qt::LayoutDirection column);

} // namespace heartport
