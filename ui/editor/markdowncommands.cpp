#include "ui/editor/markdowncommands.h"

#include "ui/editor/markdowneditor.h"

#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Stretch {
    int start;
    int length;
    int end() const { return start + length; }
};

Stretch selectionOf(const MarkdownEditor &editor)
{
    const int a = editor.caret();
    const int b = editor.anchor();
    return {std::min(a, b), std::abs(a - b)};
}

// The whole lines that a stretch touches.
Stretch linesOf(const QString &text, const Stretch &stretch)
{
    const int start = stretch.start > 0 ? int(text.lastIndexOf(u'\n', stretch.start - 1)) + 1 : 0;
    const qsizetype newline = text.indexOf(u'\n', stretch.end());
    return {start, int(newline < 0 ? text.size() : newline) - start};
}

} // namespace

void toggleEmphasis(MarkdownEditor &editor, const QString &mark, const QString &what)
{
    const QString &text = editor.markdown();
    const Stretch chosen = selectionOf(editor);
    const int width = int(mark.size());
    const QString words = text.mid(chosen.start, chosen.length);
    if (chosen.start >= width && text.mid(chosen.start - width, width) == mark && text.mid(chosen.end(), width) == mark)
        editor.replace(chosen.start - width, chosen.length + 2 * width, words, what, 0, chosen.length);
    else
        editor.replace(chosen.start, chosen.length, mark + words + mark, what, width, chosen.length);
}

void cycleHeading(MarkdownEditor &editor, const QString &what)
{
    static const QRegularExpression hashes(u"^(#{1,6})\\s*"_s);
    const Stretch line = linesOf(editor.markdown(), {editor.caret(), 0});
    QString words = editor.markdown().mid(line.start, line.length);
    const auto match = hashes.match(words);
    words.remove(0, match.capturedLength());
    const qsizetype level = match.capturedLength(1);
    const QString now = level == 0 ? u"## "_s : level <= 2 ? u"### "_s : QString();
    editor.replace(line.start, line.length, now + words, what);
}

void toggleList(MarkdownEditor &editor, const QString &what)
{
    static const QRegularExpression item(u"^\\s*(?:[-*+]|\\d{1,9}[.)])\\s+"_s);
    const Stretch lines = linesOf(editor.markdown(), selectionOf(editor));
    QStringList all = editor.markdown().mid(lines.start, lines.length).split(u'\n');
    const bool isList = std::all_of(all.begin(), all.end(),
        [](const QString &line) { return line.trimmed().isEmpty() || item.match(line).hasMatch(); });
    const bool wasBlank = all.size() == 1 && all.front().trimmed().isEmpty();
    for (QString &line : all) {
        if (isList && !wasBlank)
            line.remove(item);
        else if (wasBlank || (!line.trimmed().isEmpty() && !item.match(line).hasMatch()))
            line.prepend(u"- "_s);
    }
    editor.replace(lines.start, lines.length, all.join(u'\n'), what);
}

void insertBlock(MarkdownEditor &editor, const QString &block, const QString &what, int from, int select)
{
    const QString &text = editor.markdown();
    const Stretch line = linesOf(text, selectionOf(editor));
    const bool blank = text.mid(line.start, line.length).trimmed().isEmpty();
    const int at = blank ? line.start : line.end();
    const QString before = text.left(at);
    const QString gap = before.isEmpty() || before.endsWith(u"\n\n") ? QString()
        : before.endsWith(u'\n')                                     ? u"\n"_s
                                                                     : u"\n\n"_s;
    const QString behind = text.mid(at).startsWith(u"\n\n") || text.size() == at ? u"\n"_s : u"\n\n"_s;
    editor.replace(at, blank ? line.length : 0, gap + block + behind, what, from < 0 ? -1 : int(gap.size()) + from,
        select);
}

QString emptyTable(const QString &headerCell, int columns, int rows)
{
    QString header = u"|"_s;
    QString rule = u"|"_s;
    QString row = u"|"_s;
    for (int column = 0; column < columns; ++column) {
        header += u' ' + headerCell.arg(column + 1) + u" |"_s;
        rule += u" --- |"_s;
        row += u"   |"_s;
    }
    QString table = header + u'\n' + rule;
    for (int i = 0; i < rows; ++i)
        table += u'\n' + row;
    return table;
}

} // namespace heartport
