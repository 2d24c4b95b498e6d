#include "ui/editor/citingedit.h"

#include "ui/editor/chiptext.h"
#include "ui/editor/citationchip.h"
#include "ui/editor/draftsession.h"
#include "ui/editor/spellingmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>

namespace heartport {

using namespace Qt::StringLiterals;

CitingEdit::CitingEdit(const Look &look, DraftSession &session, Library &library, TextStyle style, QWidget *parent)
    : ParagraphEdit(look, style, Lines::One, parent), m_session(session), m_library(library),
      m_chip(new CitationChip(look, this))
{
    document()->documentLayout()->registerHandler(chips::objectType, m_chip);
    m_chip->setNumbers(session.numbers());
    setUndoStack(session.undoStack());
    new SpellingMarks(look, session, *this);
    connect(this, &ParagraphEdit::edited, this, &CitingEdit::noteTyped);
    connect(this, &QTextEdit::cursorPositionChanged, this, &CitingEdit::follow);
}

QString CitingEdit::text() const { return chips::markdown(*document()); }

void CitingEdit::select(int start, int length)
{
    const int from = chips::toDocument(*document(), start);
    ParagraphEdit::select(from, chips::toDocument(*document(), start + length) - from);
}

void CitingEdit::dress()
{
    const int caret = hasFocus() ? textCursor().position() : -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        chips::fold(block, caret);
    ParagraphEdit::dress();
}

void CitingEdit::showNumbers()
{
    m_chip->setNumbers(m_session.numbers());
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

void CitingEdit::noteTyped()
{
    const int here = caret();
    const QString words = text();
    if (here > 0 && words.at(here - 1) == u'@')
        ask(here - 1);
    else
        follow();
}

void CitingEdit::cite()
{
    setFocus(Qt::OtherFocusReason);
    const int here = caret();
    const QString words = text();
    const bool afterWord = here > 0 && !words.at(here - 1).isSpace() && words.at(here - 1) != u'[';
    textCursor().insertText(afterWord ? u" @"_s : u"@"_s);
    if (m_picker)
        m_picker->mean();
}

void CitingEdit::ask(int at)
{
    const QString words = text();
    if (at > 0 && (words.at(at - 1).isLetterOrNumber() || words.at(at - 1) == u'@'))
        return; // an address of mail
    m_at = at;
    if (!m_picker) {
        m_picker = new CitationPicker(look(), m_library, m_session, window());
        connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
        connect(m_picker, &CitationPicker::leftOut, this, [this] { m_at = -1; });
        connect(m_picker, &CitationPicker::picked, this, [this](const QList<PickedReference> &references) {
            int start = std::exchange(m_at, -1);
            const int end = caret();
            if (start > 0 && text().at(start - 1) == u'[')
                --start; // "[@" was typed
            Q_EMIT cited(start, end, references);
        });
    }
    follow();
}

void CitingEdit::follow()
{
    if (m_at < 0 || !m_picker)
        return;
    const QString words = text();
    const int here = caret();
    const QString query = words.mid(m_at + 1, here - m_at - 1);
    const bool left =
        here <= m_at || m_at >= words.size() || words.at(m_at) != u'@' || query.contains(u' ') || query.contains(u']');
    if (left) {
        m_at = -1;
        m_picker->shut();
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(chips::toDocument(*document(), m_at));
    const QRect at = cursorRect(cursor);
    m_picker->ask(this, QRect(viewport()->mapTo(window(), at.topLeft()), at.size()), query);
}

// A chip opens to be written in.
void CitingEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int position = document()->documentLayout()->hitTest(event->position(), Qt::ExactHit);
    const QString source = position < 0 ? QString() : chips::sourceAt(*document(), position);
    if (source.isEmpty())
        return ParagraphEdit::mouseDoubleClickEvent(event);
    QTextCursor inside = textCursor();
    inside.setPosition(position + 1);
    setTextCursor(inside);
    whileQuiet([&] { chips::unfold(*document(), position); });
    inside.setPosition(position + int(source.size()) - 1);
    setTextCursor(inside);
}

void CitingEdit::focusOutEvent(QFocusEvent *event)
{
    ParagraphEdit::focusOutEvent(event);
    restyle(); // what was opened becomes a chip again
}

QMimeData *CitingEdit::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(chips::markdown(textCursor()));
    return data;
}

} // namespace heartport
