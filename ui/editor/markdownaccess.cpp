#include "ui/editor/markdownaccess.h"

#include "ui/editor/markdowneditor.h"

#include <QAccessibleWidget>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Places are characters of the document, as in the news that the text widget sends; a citation is one of them, but what
// is given out for it are all characters of its number.
class MarkdownAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit MarkdownAccess(MarkdownEditor &editor)
        : QAccessibleWidget(&editor, QAccessible::EditableText), m_editor(editor)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = state.multiLine = state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(kind);
    }

    QString text(int start, int end) const override
    {
        QTextCursor part = cursor(start);
        part.setPosition(bounded(end), QTextCursor::KeepAnchor);
        return m_countsPlaces ? part.selectedText().replace(QChar::ParagraphSeparator, u'\n') : m_editor.spoken(part);
    }
    int characterCount() const override { return m_editor.document()->characterCount() - 1; }
    // Words, lines and sentences are found among the document's characters, and then given out as they are read.
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        return found(start, end, [&] { QAccessibleTextInterface::textBeforeOffset(offset, type, start, end); });
    }
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        return found(start, end, [&] { QAccessibleTextInterface::textAfterOffset(offset, type, start, end); });
    }
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        return found(start, end, [&] { QAccessibleTextInterface::textAtOffset(offset, type, start, end); });
    }

    int cursorPosition() const override { return m_editor.textCursor().position(); }
    void setCursorPosition(int position) override { m_editor.setTextCursor(cursor(position)); }
    int selectionCount() const override { return m_editor.textCursor().hasSelection() ? 1 : 0; }
    void selection(int index, int *start, int *end) const override
    {
        const bool is = index == 0 && selectionCount() == 1;
        *start = is ? m_editor.textCursor().selectionStart() : 0;
        *end = is ? m_editor.textCursor().selectionEnd() : 0;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int start, int end) override
    {
        QTextCursor part = cursor(start);
        part.setPosition(bounded(end), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(part);
    }

    QRect characterRect(int offset) const override
    {
        const QRect at = m_editor.cursorRect(cursor(offset));
        const QRect next = m_editor.cursorRect(cursor(offset + 1));
        const int width = next.top() == at.top() ? std::abs(next.left() - at.left()) : at.width();
        return {m_editor.viewport()->mapToGlobal(QPoint(std::min(at.left(), next.left()), at.top())),
            QSize(width, at.height())};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return m_editor.cursorForPosition(m_editor.viewport()->mapFromGlobal(point)).position();
    }
    void scrollToSubstring(int start, int) override
    {
        const QRect at = m_editor.cursorRect(cursor(start));
        QScrollBar *bar = m_editor.verticalScrollBar();
        if (!m_editor.viewport()->rect().contains(at))
            bar->setValue(bar->value() + at.top());
    }
    QString attributes(int, int *start, int *end) const override // all of it is typed the same way
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    int bounded(int position) const { return std::clamp(position, 0, characterCount()); }
    QTextCursor cursor(int position) const
    {
        QTextCursor at(m_editor.document());
        at.setPosition(bounded(position));
        return at;
    }
    template<typename Search>
    QString found(const int *start, const int *end, const Search &search) const
    {
        {
            const QScopedValueRollback counting(m_countsPlaces, true);
            search();
        }
        return *start < 0 ? QString() : text(*start, *end);
    }

    MarkdownEditor &m_editor;
    mutable bool m_countsPlaces = false;
};

QAccessibleInterface *makeMarkdownAccess(const QString &className, QObject *object)
{
    auto *editor = className == QLatin1StringView(MarkdownEditor::staticMetaObject.className())
        ? qobject_cast<MarkdownEditor *>(object)
        : nullptr;
    return editor ? new MarkdownAccess(*editor) : nullptr;
}

} // namespace

void installMarkdownAccess() { QAccessible::installFactory(makeMarkdownAccess); }

} // namespace heartport
