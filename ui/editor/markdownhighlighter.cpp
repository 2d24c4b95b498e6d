#include "ui/editor/markdownhighlighter.h"

#include "ui/support/look.h"

#include <QFontDatabase>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int inFence = 1;          // the block's state: fenced code goes on
constexpr double headingGrowth = 2; // px at 100 % for a section; its parts are as large as the text

// Compiled once; the words of a pattern are its groups.
struct Pattern {
    QRegularExpression expression;
    bool strong;
};

const QList<Pattern> &emphases()
{
    static const QList<Pattern> all{{QRegularExpression(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s), true},
        {QRegularExpression(u"(?<![*\\\\])(\\*)(?![\\s*])(.+?)(?<![\\s*])\\1(?!\\*)"_s), false},
        {QRegularExpression(u"(?<![\\w_\\\\])(_)(?![\\s_])(.+?)(?<![\\s_])\\1(?![\\w_])"_s), false}};
    return all;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(const Look &look, QTextDocument *document)
    : QSyntaxHighlighter(document), m_look(look)
{
}

void MarkdownHighlighter::mark(qsizetype from, qsizetype length)
{
    QTextCharFormat muted;
    muted.setForeground(m_look.color(Role::Muted));
    setFormat(int(from), int(length), muted);
}

void MarkdownHighlighter::emphasise(qsizetype from, qsizetype length, bool strong)
{
    for (qsizetype i = from; i < from + length; ++i) {
        QTextCharFormat both = format(int(i));
        strong ? both.setFontWeight(QFont::Bold) : both.setFontItalic(true);
        setFormat(int(i), 1, both);
    }
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression heading(u"^\\s{0,3}(#{1,6})(?:\\s|$)"_s);
    static const QRegularExpression opening(u"^\\s*(?:>\\s*)*(?:[-*+]|\\d{1,9}[.)])?(?=\\s|$)\\s*"_s);
    static const QRegularExpression quote(u"^\\s*>"_s);
    const bool fence = text.startsWith(u"```") || text.startsWith(u"~~~");
    const bool wasInside = previousBlockState() == inFence;
    setCurrentBlockState(wasInside != fence ? inFence : 0);
    if (fence || wasInside) {
        QTextCharFormat code;
        code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        code.setForeground(m_look.color(fence ? Role::Muted : Role::Text));
        setFormat(0, int(text.size()), code);
        return;
    }
    if (const auto match = heading.match(text); match.hasMatch()) {
        QTextCharFormat title;
        title.setFontWeight(QFont::Bold);
        title.setProperty(QTextFormat::FontPixelSize,
            m_look.px(17 + (match.capturedLength(1) <= 2 ? headingGrowth : 0)));
        setFormat(0, int(text.size()), title);
        QTextCharFormat hashes = title;
        hashes.setFontWeight(QFont::Normal);
        hashes.setForeground(m_look.color(Role::Muted));
        setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), hashes);
    } else if (const auto start = opening.match(text); start.capturedLength() > 0) {
        mark(0, start.capturedLength());
    } else if (quote.match(text).hasMatch()) {
        mark(0, text.indexOf(u'>') + 1);
    }
    highlightInline(text);
}

void MarkdownHighlighter::highlightInline(const QString &text)
{
    static const QRegularExpression code(u"(`+)(.+?)\\1"_s);
    static const QRegularExpression link(u"(!?\\[)([^\\[\\]]*)(\\]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\))"_s);
    static const QRegularExpression key(u"(?<![\\w@])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.#$%&+?<>~/-]*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const Pattern &pattern : emphases()) {
        for (auto all = pattern.expression.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            const qsizetype width = match.capturedLength(1);
            emphasise(match.capturedStart(2), match.capturedLength(2), pattern.strong);
            mark(match.capturedStart(), width);
            mark(match.capturedEnd() - width, width);
        }
    }
    QTextCharFormat blue;
    blue.setForeground(m_look.color(Role::Link));
    for (auto all = link.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), blue);
        mark(match.capturedStart(1), match.capturedLength(1));
        mark(match.capturedStart(3), match.capturedLength(3));
    }
    for (auto all = key.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), blue);
    }
    if (text.startsWith(u'|'))
        for (qsizetype bar = 0; bar >= 0; bar = text.indexOf(u'|', bar + 1))
            mark(bar, 1);
    QTextCharFormat fixed;
    fixed.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    for (auto all = code.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), fixed);
    }
}

} // namespace heartport
