#include "policies/checks/certainty.h"
#include "policies/checks/examination.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// From this ratio on, one side looks forgotten.
constexpr qsizetype farMore = 3;

void checkAction(Examination &examination, ActionKind kind, int index)
{
    const ExaminedAction &examined = examination.actions(kind).at(index);
    const ArticlePlace place = examination.actionPlace(kind, index);
    if (examined.essentials.words == 0)
        examination.add("empty-action"_L1, place);
    if (examined.essentials.keys().isEmpty())
        examination.add("uncited-action"_L1, place);
    if (!examined.action->certainty)
        return examination.add("ungraded-action"_L1, place);
    if (!examination.lexicon)
        return;
    const QList<Sentence> sentences = examined.essentials.sentences();
    for (const Sentence &sentence : sentences) {
        const QString words = sentence.text();
        const QList<TooCertain> found = tooCertain(*examination.lexicon, words, *examined.action->certainty);
        for (const TooCertain &one : found)
            examination.add("too-certain"_L1,
                examination.actionWordsPlace(kind, index, sentence.number, words.mid(one.start, one.length)),
                {words.mid(one.start, one.length), toWord(*examined.action->certainty), one.weaker});
    }
}

} // namespace

void checkActions(Examination &examination)
{
    const qsizetype helps = examination.helps.size();
    const qsizetype harms = examination.harms.size();
    if (helps == 0)
        examination.add("missing-helps"_L1, {ArticlePart::Helps});
    if (harms == 0)
        examination.add("missing-harms"_L1, {ArticlePart::Harms});
    const qsizetype fewer = std::min(helps, harms);
    if (fewer > 0 && std::max(helps, harms) > farMore * fewer)
        examination.add("unbalanced-actions"_L1, {helps < harms ? ArticlePart::Helps : ArticlePart::Harms},
            {QString::number(helps), QString::number(harms)});
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
        for (int i = 0; i < examination.actions(kind).size(); ++i)
            checkAction(examination, kind, i);
}

} // namespace heartport
