// What the wording checks look for in one language: word lists of resources/checks, read once. Internal to policies.
#pragma once

#include "domain/article.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace heartport {

// A wording, the least grade that bears it out, and what says the same at a lower grade.
struct CertainWords {
    Certainty needs = Certainty::High;
    QString moderate;              // may be empty
    QString low;                   // may be empty: there is no weaker wording to offer
    bool adverbBehindVerb = false; // "senkt möglicherweise": the adverb goes in front where the verb ends its clause
};

struct Lexicon {
    QRegularExpression claims;     // somebody must have found this out
    QRegularExpression relative;   // "30 % higher", "twice as likely"
    QRegularExpression events;     // what such a number is a share of
    QRegularExpression baseline;   // "from 4 to 2", "3 of 100"
    QRegularExpression noBaseline; // says openly that there is none
    QRegularExpression stop;       // to stop a medicine
    QRegularExpression notAdvice;  // in front of it: denied, or somebody else does it
    QRegularExpression prescriber;
    QRegularExpression crisis;
    QRegularExpression crisisHelp;
    QRegularExpression certain;                // any of `certainWords`
    QRegularExpression hedges;                 // with one of these in the sentence a plain verb is not certain any more
    QRegularExpression pluralEnd;              // what stands in front of a verb of `afterPlural`
    QHash<QString, CertainWords> certainWords; // by lower-case words
    QSet<QString> afterPlural;                 // of those the ones that are a statement only behind a plural
};

// nullptr where there is no list for the language.
const Lexicon *lexiconFor(const QString &language);

} // namespace heartport
