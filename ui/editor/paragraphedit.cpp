#include "ui/editor/paragraphedit.h"

#include "ui/editor/chiptext.h"
#include "ui/editor/sessionundo.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace heartport {

using namespace Qt::StringLiterals;

ParagraphEdit::ParagraphEdit(const Look &look, TextStyle style, Lines lines, QWidget *parent)
    : QTextEdit(parent), m_look(look), m_style(style), m_lines(lines)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("fieldFocusRing", true);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        restyle(); // new paragraphs have the old line height
        Q_EMIT edited(text());
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ParagraphEdit::fit);
    connect(&look, &Look::changed, this, &ParagraphEdit::restyle);
    restyle();
}

void ParagraphEdit::setUndoStack(QUndoStack &stack)
{
    m_undo = &stack;
    undoWith(stack, *this);
}

int ParagraphEdit::caret() const { return chips::toMarkdown(*document(), textCursor().position()); }

QTextCursor ParagraphEdit::cursorOver(int start, int length)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(chips::toDocument(*document(), start), 0, end));
    cursor.setPosition(std::clamp(chips::toDocument(*document(), start + length), 0, end), QTextCursor::KeepAnchor);
    return cursor;
}

// The system's own, with the draft's undo instead of the field's, which has none.
void ParagraphEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? cursorRect().center() : viewport()->mapFrom(this, event->pos());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_menuStart)
        m_menuStart(*menu, byKey ? caret() : chips::toMarkdown(*document(), cursorForPosition(at).position()));
    if (m_undo) {
        menu->addAction(m_undo->createUndoAction(menu));
        menu->addAction(m_undo->createRedoAction(menu));
        menu->addSeparator();
    }
    QMenu *standard = createStandardContextMenu(at);
    connect(menu, &QObject::destroyed, standard, &QObject::deleteLater); // it owns its actions
    const auto actions = standard->actions();
    for (QAction *action : actions)
        if (action->objectName() != u"edit-undo" && action->objectName() != u"edit-redo")
            menu->addAction(action);
    menu->popup(byKey ? viewport()->mapToGlobal(at) : event->globalPos());
}

QString ParagraphEdit::text() const { return toPlainText(); }

void ParagraphEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    const int caret = textCursor().position();
    whileQuiet([&] { setPlainText(text); });
    restyle();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void ParagraphEdit::whileQuiet(const std::function<void()> &work)
{
    const QScopedValueRollback quiet(m_setting, true);
    work();
}

void ParagraphEdit::select(int start, int length)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(start, 0, end));
    cursor.setPosition(std::clamp(start + length, 0, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ParagraphEdit::restyle()
{
    whileQuiet([this] { dress(); });
    fit();
}

// Our own line pitch, as everywhere: the serif's is far too tall.
void ParagraphEdit::dress()
{
    setFont(m_look.font(m_style));
    document()->setDefaultFont(m_look.font(m_style));
    QTextBlockFormat format;
    format.setLineHeight(m_look.lineHeight(m_style), QTextBlockFormat::FixedHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

void ParagraphEdit::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int lines = m_lines == Lines::Many ? 2 : 1;
    const int words = std::max(int(std::ceil(document()->size().height())), lines * m_look.lineHeight(m_style));
    const QMargins around = contentsMargins() + viewportMargins();
    const int frame = height() - viewport()->height();
    setFixedHeight(words + std::max(frame, around.top() + around.bottom()));
    m_fitting = false;
}

void ParagraphEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void ParagraphEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_lines == Lines::One)
        Q_EMIT leaveRequested();
    else if (enter)
        textCursor().insertText(u"\n"_s); // Qt's own takes an empty line with a height for one that is to lose it
    else
        QTextEdit::keyPressEvent(event);
}

void ParagraphEdit::insertFromMimeData(const QMimeData *source)
{
    static const QRegularExpression lineEnds(u"\\s*[\\n\\r\\x{2028}\\x{2029}]+\\s*"_s);
    QString words = source->text();
    if (m_lines == Lines::One)
        words.replace(lineEnds, u" "_s);
    textCursor().insertText(words);
}

bool ParagraphEdit::event(QEvent *event)
{
    const bool done = QTextEdit::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

} // namespace heartport
