#include "ui/editor/chiptext.h"
#include "ui/editor/markdowneditor.h"

#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QUndoStack>

// Keys, clicks and the clipboard.
namespace heartport {

using namespace Qt::StringLiterals;

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return m_undo.undo();
    if (event->matches(QKeySequence::Redo))
        return m_undo.redo();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QTextEdit::keyPressEvent(event);
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && continueList())
        return;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return event->ignore();
    // Not Qt's own: it takes an empty line that has a format for one that is to lose it, and Shift+Enter for a line
    // break within a paragraph, which Markdown does not have.
    textCursor().insertText(u"\n"_s, QTextCharFormat());
    ensureCursorVisible();
}

// Enter in a list begins its next item; in an empty item it ends the list.
bool MarkdownEditor::continueList()
{
    static const QRegularExpression item(u"^(\\s*)([-*+]|(\\d{1,9})([.)]))(\\s+)"_s);
    QTextCursor cursor = textCursor();
    const QString text = cursor.block().text();
    const auto match = item.match(text);
    if (!match.hasMatch() || cursor.hasSelection() || cursor.positionInBlock() < match.capturedLength())
        return false;
    if (match.capturedLength() == text.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    const QString number = match.captured(3);
    const QString bullet =
        number.isEmpty() ? match.captured(2) : QString::number(number.toLongLong() + 1) + match.captured(4);
    cursor.insertText(u'\n' + match.captured(1) + bullet + match.captured(5), QTextCharFormat());
    ensureCursorVisible();
    return true;
}

void MarkdownEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QTextCursor here = cursorForPosition(event->position().toPoint());
    for (const int position : {here.position(), here.position() - 1}) {
        const QString source = chips::sourceAt(*document(), position);
        if (source.isEmpty() || isReadOnly())
            continue;
        const QScopedValueRollback own(m_own, true);
        m_unfolded = document()->findBlock(position).blockNumber();
        chips::unfold(*document(), position);
        QTextCursor inside = textCursor();
        inside.setPosition(position + int(source.size()) - 1);
        setTextCursor(inside);
        return;
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? cursorRect().center() : viewport()->mapFrom(this, event->pos());
    Q_EMIT contextMenuAsked(byKey ? caret() : offsetAt(at), byKey ? viewport()->mapToGlobal(at) : event->globalPos());
}

QMimeData *MarkdownEditor::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(chips::markdown(textCursor()));
    return data;
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasImage() || source->hasUrls();
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    static const QRegularExpression number(u"\\[\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*\\](?!\\()"_s);
    QList<QUrl> files;
    for (const QUrl &url : source->urls())
        if (url.isLocalFile())
            files.append(url);
    if (!files.isEmpty()) {
        Q_EMIT picturesPasted(files);
        return;
    }
    if (source->hasImage() && !source->hasText()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(source->imageData()).save(&buffer, "PNG");
        Q_EMIT pictureDataPasted(buffer.data());
        return;
    }
    QString text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    text.remove(QChar::ObjectReplacementCharacter).remove(QChar::Null);
    const QScopedValueRollback named(m_what, tr("Paste"));
    if (number.match(text).hasMatch())
        m_pastedFrom = textCursor().selectionStart();
    textCursor().insertText(text, QTextCharFormat());
    ensureCursorVisible();
}

} // namespace heartport
