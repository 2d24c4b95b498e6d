// Pasted words that cite by number: which reference each number means.
#pragma once

#include "domain/citation.h"

#include <functional>

class QWidget;

namespace heartport {

class Look;

// The numbers in brackets of a text, "[3]" and "[1, 4-6]", in order, each once.
QList<int> literalNumbers(const QString &text);
// The text with those that have a key turned into citations; a mark with a number that has none stays as it is.
QString withCitationKeys(const QString &text, const QHash<int, QString> &keys);

// Answers with the key of each number that the author mapped.
void askNumbers(Look &look, const QList<int> &numbers, const QList<Reference> &references, QWidget *window,
    const std::function<void(const QHash<int, QString> &)> &answered);

} // namespace heartport
