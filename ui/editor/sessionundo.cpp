#include "ui/editor/sessionundo.h"

#include <QKeyEvent>
#include <QUndoStack>
#include <QWidget>

namespace heartport {

namespace {

class UndoKeys : public QObject
{
public:
    UndoKeys(QUndoStack &stack, QWidget &field) : QObject(&field), m_stack(stack) { field.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return false;
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (!undo && !key->matches(QKeySequence::Redo))
            return false;
        if (event->type() == QEvent::KeyPress) {
            if (undo)
                m_stack.undo();
            else
                m_stack.redo();
        }
        event->accept();
        return true;
    }

private:
    QUndoStack &m_stack;
};

} // namespace

void undoWith(QUndoStack &stack, QWidget &field) { new UndoKeys(stack, field); }

} // namespace heartport
