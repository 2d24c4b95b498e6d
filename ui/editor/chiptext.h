// A text document that shows each citation of its Markdown as one character, a chip: the Markdown that stands for it, and
// places in the one and in the other.
#pragma once

#include <QList>
#include <QString>
#include <QTextCharFormat>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace heartport::chips {

constexpr int objectType = QTextFormat::UserObject + 1;

// The format of a chip that stands for this Markdown, "[@a; @b, p. 4]".
QTextCharFormat format(const QString &source);
// The Markdown of the chip at this position of the document; empty: there is none.
QString sourceAt(const QTextDocument &document, int position);

QString markdown(const QTextDocument &document);
QString markdown(const QTextCursor &selection);

// Characters (UTF-16) of the Markdown, and of the document. Inside a chip's Markdown lies the chip's beginning.
int toMarkdown(const QTextDocument &document, int position);
int toDocument(const QTextDocument &document, int offset);
QList<int> toDocument(const QTextDocument &document, const QList<int> &rising); // many in one go

// Puts chips for all citations of the block but one that has `caret` inside it. True when there was one to put.
bool fold(QTextBlock block, int caret);
// Shows the Markdown of the chip at this position again.
void unfold(QTextDocument &document, int position);

} // namespace heartport::chips
