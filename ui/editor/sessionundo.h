// Lets Ctrl+Z and Ctrl+Y in a field mean the draft's one undo, not the field's own.
#pragma once

class QUndoStack;
class QWidget;

namespace heartport {

// Both must live as long as the field is used.
void undoWith(QUndoStack &stack, QWidget &field);

} // namespace heartport
