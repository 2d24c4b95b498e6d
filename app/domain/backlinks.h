// Where a hearticle cites each of its references, and which sentences rest on the same references as an action.
#pragma once

#include "domain/article.h"
#include "domain/essentials.h"

#include <QHash>

namespace heartport {

// A place in the essentials as a reader counts it.
struct TextPlace {
    enum class Kind { Paragraph, Table, Heading };

    Kind kind = Kind::Paragraph;
    int number = 0; // from 1 among those of its kind; a list's items count as paragraphs
    int block = 0;  // Block::number to go to; of a table the first cell that cites

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

struct BackLinks {
    QList<TextPlace> text; // in order, each once
    QList<int> helps;      // places in Article::helps, from 0
    QList<int> harms;

    bool isEmpty() const { return text.isEmpty() && helps.isEmpty() && harms.isEmpty(); }
    friend bool operator==(const BackLinks &, const BackLinks &) = default;
};

// By citation key, those without a reference too.
QHash<QString, BackLinks> backLinks(const Article &article, const Essentials &essentials);

// Where each leaf block is, as a reader counts it; by Block::number.
QHash<int, TextPlace> textPlaces(const Essentials &essentials);

// Numbers of the sentences that cite any of these keys, in order.
QList<int> sentencesCiting(const Essentials &essentials, const QStringList &keys);

} // namespace heartport
