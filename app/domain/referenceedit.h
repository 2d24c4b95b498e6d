// What an author does with a reference: fill in its fields, rename its key, merge two that are the same, remove one.
#pragma once

#include "domain/article.h"

namespace heartport {

// The fields of a form, as a person writes them.
struct ReferenceFields {
    QString type; // CSL's word, "article-journal"
    QString title;
    QString authors; // one a line: "Family, Given", or a group's name without a comma
    QString container;
    QString year;
    QString volume;
    QString issue;
    QString pages;
    QString doi;
    QString pmid;
    QString url;
    QString design;

    friend bool operator==(const ReferenceFields &, const ReferenceFields &) = default;
};

ReferenceFields fieldsOf(const Reference &reference);

// The reference with these fields. What the form does not know stays, and so does what it left as it was: a month of
// publication, a particle of a name. It is no placeholder any more.
Reference withFields(const Reference &reference, const ReferenceFields &fields);

// A DOI as people paste it: without resolver, without the full stop or bracket of the sentence around it. Empty when
// there is none in it.
QString tidiedDoi(const QString &text);

struct DuplicatePair {
    QString first; // keys, in the order of the list
    QString second;
    bool isSure = false; // the same DOI or PubMed id; else a like title of about the same year

    friend bool operator==(const DuplicatePair &, const DuplicatePair &) = default;
};

// Sure pairs first. Placeholders are no duplicates. Two DOIs or two PubMed ids that differ are two studies.
QList<DuplicatePair> findDuplicates(const QList<Reference> &references);

// `kept` gets what only `other` knows, every citation of `other` becomes one of `kept`, and `other` goes.
void mergeReferences(Article &article, const QString &kept, const QString &other);

// Gives a reference another key, in the list and in every citation. False when `to` is no citation key or is taken.
bool renameReference(Article &article, const QString &from, const QString &to);

// Takes the reference out of the list, and on request out of every citation mark.
void removeReference(Article &article, const QString &key, bool withCitations);

} // namespace heartport
