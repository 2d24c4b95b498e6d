#include "ui/editor/markdowneditor.h"

#include "ui/editor/chiptext.h"
#include "ui/editor/citationchip.h"
#include "ui/editor/editormargin.h"
#include "ui/editor/markdownaccess.h"
#include "ui/editor/markdownhighlighter.h"
#include "ui/editor/textchange.h"
#include "ui/support/look.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double textSize = 17; // px at 100 %, LOOK.md §6
constexpr double linePitch = 27;
constexpr double headingPitch = 31;
constexpr double gapPitch = 13; // a line without words
constexpr double measure = 680; // px at 100 %: the text is never wider

double pitchOf(const QString &text)
{
    const QStringView words = QStringView(text).trimmed();
    return words.isEmpty() ? gapPitch : words.startsWith(u'#') ? headingPitch : linePitch;
}

QFont serif(const Look &look)
{
    QFont font = look.font(TextStyle::CardTitle);
    font.setWeight(QFont::Normal);
    font.setPixelSize(look.px(textSize));
    return font;
}

} // namespace

MarkdownEditor::MarkdownEditor(const Look &look, QUndoStack &undo, QWidget *parent)
    : QTextEdit(parent), m_look(look), m_undo(undo), m_chip(new CitationChip(look, this)),
      m_highlighter(new MarkdownHighlighter(look, document())), m_margin(new EditorMargin(look, *this))
{
    installMarkdownAccess();
    setProperty("kind", u"bare"_s);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->documentLayout()->registerHandler(chips::objectType, m_chip);
    connect(document(), &QTextDocument::contentsChange, this, [this](int at, int, int added) {
        if (m_own)
            return;
        m_changedFrom = m_changedFrom < 0 ? at : std::min(m_changedFrom, at);
        m_changedTo = std::max(m_changedTo, at + added);
    });
    connect(this, &QTextEdit::textChanged, this, &MarkdownEditor::absorb);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_changedFrom < 0) // else absorb() tells it, once the text is known
            followCaret();
    });
    connect(&look, &Look::changed, this, &MarkdownEditor::restyle);
    restyle();
}

QString MarkdownEditor::spoken(const QTextCursor &selection) const
{
    QString words;
    int position = selection.selectionStart();
    for (const QChar c : selection.selectedText()) {
        const bool isChip = c == QChar::ObjectReplacementCharacter;
        words += isChip                      ? m_chip->label(chips::sourceAt(*document(), position))
            : c == QChar::ParagraphSeparator ? u"\n"_s
                                             : QString(c);
        ++position;
    }
    return words;
}

void MarkdownEditor::followCaret()
{
    foldWhatWasLeft();
    if (m_focusMode)
        showMarks();
    Q_EMIT caretMoved();
}

void MarkdownEditor::restyle()
{
    document()->setDefaultFont(serif(m_look));
    document()->setDocumentMargin(m_look.px(side) - m_look.px(EditorMargin::width));
    setCursorWidth(std::max(2, m_look.px(2)));
    m_highlighter->rehighlight();
    dress(0, document()->characterCount() - 1);
    fit();
}

void MarkdownEditor::setMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    const QScopedValueRollback own(m_own, true);
    const TextChange change = textChange(m_markdown, markdown);
    // Whole chips, where the change cuts one.
    int from = chips::toDocument(*document(), int(change.start));
    int to = chips::toDocument(*document(), int(change.start + change.removed.size()));
    const int start = chips::toMarkdown(*document(), from);
    int end = chips::toMarkdown(*document(), to);
    if (end < change.start + change.removed.size())
        end = chips::toMarkdown(*document(), ++to);
    const qsizetype grown = markdown.size() - m_markdown.size();
    m_markdown = markdown;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(markdown.sliced(start, end - start + grown), QTextCharFormat());
    to = cursor.position();
    cursor.endEditBlock();
    const int behind = document()->characterCount() - to; // chips are shorter than their Markdown
    foldCitations(from, to);
    dress(from, document()->characterCount() - behind);
    if (hasFocus())
        select(int(change.start + change.inserted.size()), 0);
    m_margin->update();
}

void MarkdownEditor::absorb()
{
    if (m_own || m_changedFrom < 0)
        return;
    takeOver();
    followCaret();
}

void MarkdownEditor::takeOver()
{
    const QScopedValueRollback own(m_own, true);
    const int from = std::exchange(m_changedFrom, -1);
    const int to = std::min(std::exchange(m_changedTo, -1), document()->characterCount() - 1);
    const int pasted = std::exchange(m_pastedFrom, -1);
    const int behind = document()->characterCount() - to;
    foldCitations(from, to);
    dress(from, document()->characterCount() - behind);
    QString markdown = chips::markdown(*document());
    const int at = chips::toMarkdown(*document(), from);
    std::swap(m_markdown, markdown);
    if (m_markdown == markdown)
        return;
    Q_EMIT edited(m_markdown, at, m_what);
    if (pasted >= 0)
        Q_EMIT numbersPasted(at, int(m_markdown.size() - markdown.size()));
    else if (const int here = caret(); here > 0 && here == at + 1 && m_markdown.at(here - 1) == u'@')
        Q_EMIT citationTyped(here - 1);
}

void MarkdownEditor::foldCitations(int from, int to)
{
    const int last = document()->findBlock(to).blockNumber();
    const int caret = hasFocus() ? textCursor().position() : -1;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.blockNumber() <= last;
         block = block.next())
        chips::fold(block, caret);
}

// A citation that was opened to be written in becomes a chip again when the caret goes.
void MarkdownEditor::foldWhatWasLeft()
{
    if (m_unfolded < 0 || m_own)
        return;
    const QTextBlock block = document()->findBlockByNumber(m_unfolded);
    const QScopedValueRollback own(m_own, true);
    if (chips::fold(block, textCursor().position()) || textCursor().blockNumber() != m_unfolded)
        m_unfolded = -1;
}

void MarkdownEditor::dress(int from, int to)
{
    const QScopedValueRollback own(m_own, true);
    const int last = document()->findBlock(to).blockNumber();
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.blockNumber() <= last;
         block = block.next()) {
        const double pitch = m_look.px(pitchOf(block.text()));
        QTextBlockFormat format = block.blockFormat();
        if (format.lineHeight() == pitch)
            continue;
        format.setLineHeight(pitch, QTextBlockFormat::FixedHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

void MarkdownEditor::setNumbers(const CitationNumbers &numbers)
{
    QStringList old;
    QList<int> places;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype i = text.indexOf(QChar::ObjectReplacementCharacter); i >= 0;
             i = text.indexOf(QChar::ObjectReplacementCharacter, i + 1)) {
            places.append(block.position() + int(i));
            old.append(m_chip->label(chips::sourceAt(*document(), places.last())));
        }
    }
    m_chip->setNumbers(numbers);
    for (qsizetype i = 0; i < places.size(); ++i)
        if (m_chip->label(chips::sourceAt(*document(), places[i])) != old[i])
            document()->markContentsDirty(places[i], 1);
}

int MarkdownEditor::caret() const { return chips::toMarkdown(*document(), textCursor().position()); }
int MarkdownEditor::anchor() const { return chips::toMarkdown(*document(), textCursor().anchor()); }

void MarkdownEditor::select(int start, int length)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(chips::toDocument(*document(), start));
    if (length > 0)
        cursor.setPosition(chips::toDocument(*document(), start + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QTextCursor MarkdownEditor::cursorAt(int offset) const
{
    QTextCursor cursor(document());
    cursor.setPosition(chips::toDocument(*document(), offset));
    return cursor;
}

int MarkdownEditor::offsetAt(const QPoint &inViewport) const
{
    return chips::toMarkdown(*document(), cursorForPosition(inViewport).position());
}

void MarkdownEditor::replace(int start, int length, const QString &words, const QString &what, int selectFrom,
    int selectLength)
{
    QTextCursor cursor(document());
    cursor.setPosition(chips::toDocument(*document(), start));
    cursor.setPosition(chips::toDocument(*document(), start + length), QTextCursor::KeepAnchor);
    const QScopedValueRollback named(m_what, what);
    cursor.insertText(words, QTextCharFormat());
    select(start + (selectFrom < 0 ? int(words.size()) : selectFrom), selectLength);
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEditor::setMarks(Layer layer, const QList<Mark> &marks)
{
    QList<Mark> rising = marks;
    std::stable_sort(rising.begin(), rising.end(), [](const Mark &a, const Mark &b) { return a.start < b.start; });
    QList<int> places;
    for (const Mark &mark : std::as_const(rising))
        places.append(mark.start);
    places = chips::toDocument(*document(), places);
    QList<ExtraSelection> &selections = m_layers[int(layer)];
    if (selections.isEmpty() && marks.isEmpty())
        return;
    selections.clear();
    for (qsizetype i = 0; i < rising.size(); ++i) {
        QTextCursor cursor(document());
        cursor.setPosition(places.at(i));
        // Within words there is no chip, so the length is the same; over chips it is sought.
        const int end = places.at(i) + rising.at(i).length;
        const QString words = document()->findBlock(places.at(i)).text();
        cursor.setPosition(words.contains(QChar::ObjectReplacementCharacter)
                ? chips::toDocument(*document(), rising.at(i).start + rising.at(i).length)
                : std::min(end, document()->characterCount() - 1),
            QTextCursor::KeepAnchor);
        selections.append({cursor, rising.at(i).format});
    }
    showMarks();
}

void MarkdownEditor::setFocusMode(bool on)
{
    m_focusMode = on;
    fit();
    showMarks();
}

void MarkdownEditor::showMarks()
{
    QList<ExtraSelection> &dimmed = m_layers[int(Layer::Focus)];
    dimmed.clear();
    if (m_focusMode) {
        const QTextBlock block = textCursor().block();
        QTextCharFormat dim;
        dim.setForeground(m_look.color(Role::Disabled));
        QTextCursor before(document());
        before.setPosition(block.position(), QTextCursor::KeepAnchor);
        QTextCursor after(block);
        after.movePosition(QTextCursor::EndOfBlock);
        after.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        dimmed = {{before, dim}, {after, dim}};
    }
    setExtraSelections(m_layers[0] + m_layers[1] + m_layers[2]);
}

void MarkdownEditor::fit()
{
    const int room = m_look.px(EditorMargin::width);
    const int free = width() - verticalScrollBar()->sizeHint().width() - m_look.px(measure);
    // Under the title; alone on the page it stands in the middle.
    const int side = std::max(room, m_focusMode ? free / 2 : 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int other = std::max(m_look.px(28), free - side);
    setViewportMargins(mirrored ? other : side, m_look.px(10), mirrored ? side : other, 0);
    const QRect inside = viewport()->geometry();
    const int x = mirrored ? inside.right() + 1 : inside.left() - room;
    m_margin->setGeometry(x, inside.top(), room, inside.height());
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    fit();
    QTextEdit::resizeEvent(event);
    fit();
}

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    m_margin->update(); // follows the text wherever it goes
}

} // namespace heartport
