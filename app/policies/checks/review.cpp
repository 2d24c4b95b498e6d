#include "policies/checks/examination.h"
#include "policies/signoff.h"

namespace heartport {

using namespace Qt::StringLiterals;

void checkReview(Examination &examination)
{
    const Article &article = examination.article;
    const auto word = [](const QDate &date) { return date.toString(Qt::ISODate); };
    if (!article.reviewed.isValid())
        examination.add("missing-reviewed"_L1, {ArticlePart::Reviewed});
    if (!article.nextReview.isValid())
        examination.add("missing-next-review"_L1, {ArticlePart::NextReview});
    else if (article.reviewed.isValid() && article.nextReview <= article.reviewed)
        examination.add("reversed-review-dates"_L1, {ArticlePart::NextReview},
            {word(article.nextReview), word(article.reviewed)});
    else if (examination.today.isValid() && article.nextReview < examination.today)
        examination.add("overdue-review"_L1, {ArticlePart::NextReview}, {word(article.nextReview)});
    switch (signOffOf(article)) {
    case SignOff::None:
        return examination.add("missing-sign-off"_L1, {ArticlePart::Review});
    case SignOff::Void:
        return examination.add("void-sign-off"_L1, {ArticlePart::Review},
            {article.review->name, word(article.review->date)});
    case SignOff::Valid:
        return;
    }
}

} // namespace heartport
