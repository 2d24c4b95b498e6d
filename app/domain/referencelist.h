// References join a hearticle's list: each with a key of its own, the same study only once.
#pragma once

#include "domain/reference.h"

#include <QList>
#include <QSet>

namespace heartport {

// "kelly2020" of first author (else editor, else first word of the title) and year, letters without accents; the next
// ones with the same are "kelly2020b" to "kelly2020z", then "kelly2020-27" and on. Never one of `taken`.
QString makeCitationKey(const Reference &reference, const QSet<QString> &taken);

// What became of one incoming reference.
struct AddedReference {
    bool isNew = false; // false: the list has this DOI or PubMed id, and stays as it is
    QString key;        // in the list: of the new one, or of the one that was there
    QString similarTo;  // key of another with this title and year, perhaps the same study; empty: none
};

// Puts incoming references behind those of the list, which stay as they are. A key that is there already, or is no
// citation key, is replaced by a made one; so what the text cites never changes its meaning, and the same file brought
// in twice adds nothing. One answer for each incoming reference, in order.
QList<AddedReference> addReferences(QList<Reference> &list, const QList<Reference> &incoming);

} // namespace heartport
