// The visible words of an HTML page as lines, one block a line: a page saved as HTML then reads like one saved as text.
#pragma once

#include <QString>
#include <QStringList>

namespace heartport {

// Whether the text is markup rather than plain text.
bool looksLikeHtml(const QString &text);

// One line a block element, list items with "• " in front, white space collapsed, entities decoded. Scripts, styles,
// vector drawings, comments, the head and the pictures' alternative texts are left out. Tolerant: never fails.
QStringList pageLines(const QString &html);

} // namespace heartport
