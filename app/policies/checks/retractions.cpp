#include "policies/checks/examination.h"

// What is known about the references' studies: that they were retracted, questioned or corrected. Warnings, not errors:
// a hearticle may cite a retracted study to say that it was retracted, and the data comes and goes without the author's
// doing.
namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView ruleOf(NoticeNature nature)
{
    switch (nature) {
    case NoticeNature::Retraction:
        return "retracted-reference"_L1;
    case NoticeNature::Concern:
        return "questioned-reference"_L1;
    case NoticeNature::Correction:
    case NoticeNature::Notice:
    case NoticeNature::Reinstatement:
        return "corrected-reference"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

void checkRetractions(Examination &examination)
{
    for (const Reference &reference : examination.article.references)
        if (const auto notice = examination.notices.standing(reference.key))
            examination.add(ruleOf(notice->nature), {.part = ArticlePart::References, .key = reference.key},
                {reference.key, notice->date.isValid() ? notice->date.toString(Qt::ISODate) : u"?"_s});
    for (const ShakenAction &action : shakenActions(examination.article, examination.notices))
        if (action.otherReferences == 0)
            examination.add("shaken-action"_L1, examination.actionPlace(action.kind, action.index),
                {action.retracted.join(u", "_s)});
}

} // namespace heartport
