#include "ui/editor/chiptext.h"

#include "domain/inlinetext.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace heartport::chips {

using namespace Qt::StringLiterals;

namespace {

constexpr int sourceProperty = QTextFormat::UserProperty + 1;
constexpr QChar chip = QChar::ObjectReplacementCharacter;

// Calls `use` with each stretch of the block: its place in the block, its text, and for chips the Markdown of each.
template<typename Use>
void eachStretch(const QTextBlock &block, Use &&use)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        use(fragment.position() - block.position(), fragment.text(),
            fragment.charFormat().stringProperty(sourceProperty));
    }
}

// The Markdown of the block's characters [from, to).
void appendMarkdown(const QTextBlock &block, int from, int to, QString &into)
{
    const QString text = block.text();
    if (!text.contains(chip)) {
        into += QStringView(text).sliced(from, to - from);
        return;
    }
    eachStretch(block, [&](int at, const QString &stretch, const QString &source) {
        for (int i = std::max(0, from - at); i < stretch.size() && at + i < to; ++i) {
            if (stretch[i] == chip)
                into += source;
            else
                into += stretch[i];
        }
    });
}

int markdownLength(const QTextBlock &block, int to)
{
    if (!block.text().contains(chip))
        return to;
    QString text;
    appendMarkdown(block, 0, to, text);
    return int(text.size());
}

// The block's character that begins at or before this offset in the block's Markdown.
int positionIn(const QTextBlock &block, int offset)
{
    int position = 0;
    int seen = 0;
    eachStretch(block, [&](int at, const QString &stretch, const QString &source) {
        for (int i = 0; i < stretch.size(); ++i) {
            seen += stretch[i] == chip ? int(source.size()) : 1;
            if (seen <= offset)
                position = at + i + 1;
        }
    });
    return position;
}

} // namespace

QTextCharFormat format(const QString &source)
{
    QTextCharFormat made;
    made.setObjectType(objectType);
    made.setProperty(sourceProperty, source);
    return made;
}

QString sourceAt(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    QString found;
    eachStretch(block, [&](int at, const QString &stretch, const QString &source) {
        const int i = position - block.position() - at;
        if (i >= 0 && i < stretch.size() && stretch[i] == chip)
            found = source;
    });
    return found;
}

QString markdown(const QTextDocument &document)
{
    QString text;
    text.reserve(document.characterCount() * 5 / 4);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block != document.begin())
            text += u'\n';
        appendMarkdown(block, 0, block.length() - 1, text);
    }
    return text;
}

QString markdown(const QTextCursor &selection)
{
    QString text;
    const QTextDocument &document = *selection.document();
    const int end = selection.selectionEnd();
    for (QTextBlock block = document.findBlock(selection.selectionStart()); block.isValid() && block.position() <= end;
         block = block.next()) {
        const int from = std::max(0, selection.selectionStart() - block.position());
        appendMarkdown(block, from, std::min(end - block.position(), block.length() - 1), text);
        if (end >= block.position() + block.length())
            text += u'\n';
    }
    return text;
}

int toMarkdown(const QTextDocument &document, int position)
{
    int offset = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int inside = position - block.position();
        if (inside < block.length())
            return offset + markdownLength(block, std::max(0, inside));
        offset += markdownLength(block, block.length() - 1) + 1;
    }
    return std::max(0, offset - 1);
}

QList<int> toDocument(const QTextDocument &document, const QList<int> &rising)
{
    QList<int> positions;
    positions.reserve(rising.size());
    int start = 0; // of the block in the Markdown
    for (QTextBlock block = document.begin(); block.isValid() && positions.size() < rising.size();
         block = block.next()) {
        const int length = markdownLength(block, block.length() - 1);
        while (positions.size() < rising.size() && rising.at(positions.size()) <= start + length)
            positions.append(block.position() + positionIn(block, rising.at(positions.size()) - start));
        start += length + 1;
    }
    while (positions.size() < rising.size())
        positions.append(std::max(0, document.characterCount() - 1));
    return positions;
}

int toDocument(const QTextDocument &document, int offset)
{
    return toDocument(document, QList<int>{offset}).constFirst();
}

bool fold(QTextBlock block, int caret)
{
    static const QRegularExpression bracket(u"\\[([^\\[\\]]*@[^\\[\\]]*)\\]"_s);
    const QString text = block.text();
    if (!text.contains(u'@'))
        return false;
    bool found = false;
    QTextCursor cursor(block);
    QList<QRegularExpressionMatch> matches;
    for (auto all = bracket.globalMatch(text); all.hasNext();)
        matches.prepend(all.next()); // from the end, so that places before stay
    for (const QRegularExpressionMatch &match : std::as_const(matches)) {
        const int start = block.position() + int(match.capturedStart());
        const int end = block.position() + int(match.capturedEnd());
        if ((caret > start && caret < end) || match.capturedView().contains(chip)
            || parseCitations(match.capturedView(1)).isEmpty())
            continue;
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(QString(chip), format(match.captured()));
        found = true;
    }
    return found;
}

void unfold(QTextDocument &document, int position)
{
    const QString source = sourceAt(document, position);
    if (source.isEmpty())
        return;
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.insertText(source, QTextCharFormat());
}

} // namespace heartport::chips
