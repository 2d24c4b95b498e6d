// What the editor's buttons and keys do to the Markdown at the caret.
#pragma once

#include <QString>

namespace heartport {

class MarkdownEditor;

// "**" or "*" around the selection or at the caret; taken away where they are there already.
void toggleEmphasis(MarkdownEditor &editor, const QString &mark, const QString &what);
// The caret's line: no heading, a section, a part of a section, and none again.
void cycleHeading(MarkdownEditor &editor, const QString &what);
// The selected lines as items of a list, or no longer.
void toggleList(MarkdownEditor &editor, const QString &what);
// A block of its own behind the caret's; `select` of its characters from `from` on are selected.
void insertBlock(MarkdownEditor &editor, const QString &block, const QString &what, int from = -1, int select = 0);
// Two columns and two rows below a header row, ready to be written over.
QString emptyTable(const QString &headerCell, int columns, int rows);

} // namespace heartport
