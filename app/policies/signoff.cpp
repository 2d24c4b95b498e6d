#include "policies/signoff.h"

namespace heartport {

using namespace Qt::StringLiterals;

SignOff signOffOf(const Article &article)
{
    if (!article.review)
        return SignOff::None;
    return article.review->contentSha256 == contentSha256(article) ? SignOff::Valid : SignOff::Void;
}

Result<Review> signOff(const Article &article, const QString &name, const QString &role, const QDate &date,
    const Confirmation &confirmation)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, u"A sign-off needs the reviewer's name"_s);
    if (!confirmation.accuracy || !confirmation.plausibility || !confirmation.sources)
        return failure(ErrorCode::FieldMissing, u"Accuracy, plausibility and sources must all be confirmed"_s);
    if (!date.isValid())
        return failure(ErrorCode::FieldInvalid, u"A sign-off needs its date"_s);
    return Review{name.trimmed(), role.trimmed(), date, contentSha256(article)};
}

} // namespace heartport
