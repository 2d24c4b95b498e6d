// One hearticle under examination: what all checks share, read once, and the findings so far. Internal to policies.
#pragma once

#include "domain/article.h"
#include "domain/citation.h"
#include "domain/retraction.h"
#include "domain/sourcemap.h"
#include "policies/checks/finding.h"
#include "policies/checks/lexicon.h"

namespace heartport {

struct ExaminedAction {
    explicit ExaminedAction(const Action &read)
        : action(&read), essentials(parseEssentials(read.text)), map(read.text, essentials)
    {
    }

    const Action *action;
    Essentials essentials;
    SourceMap map;
};

// A leaf block, with what stands around it.
struct ExaminedBlock {
    const Block *block = nullptr;
    const Block *table = nullptr; // that it is a cell of
    bool inList = false;
    int section = -1; // number of the heading of level 2 above; -1: none
};

struct Examination {
    Examination(const Article &examined, const QDate &day, const ReferenceNotices &known);

    void add(QLatin1StringView rule, const ArticlePlace &place, const QStringList &arguments = {});

    ArticlePlace blockPlace(int block) const;
    // Words of a sentence of the essentials.
    ArticlePlace wordsPlace(const ExaminedBlock &block, int sentence, QStringView words) const;
    ArticlePlace actionPlace(ActionKind kind, int index) const;
    ArticlePlace actionWordsPlace(ActionKind kind, int index, int sentence, QStringView words) const;
    const QList<ExaminedAction> &actions(ActionKind kind) const { return kind == ActionKind::Helps ? helps : harms; }

    const Article &article;
    const QDate today; // invalid: nothing is compared with today
    const ReferenceNotices notices;
    const Essentials essentials;
    const SourceMap map;
    const CitationNumbers numbers;
    const QHash<int, TextPlace> places; // of the leaf blocks
    const Lexicon *const lexicon;       // nullptr: none for this language
    QList<ExaminedBlock> blocks;
    QList<ExaminedAction> helps;
    QList<ExaminedAction> harms;
    QList<Finding> findings;

private:
    void collect(const QList<Block> &from, ExaminedBlock around);

    int m_section = -1;
};

// One file each.
void checkFields(Examination &examination);
void checkReview(Examination &examination);
void checkCitations(Examination &examination);
void checkStructure(Examination &examination);
void checkWording(Examination &examination);
void checkActions(Examination &examination);
void checkReferences(Examination &examination);
void checkRetractions(Examination &examination);

} // namespace heartport
