#include "rendering/articlefacts.h"

#include "policies/signoff.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString levelWords(const std::optional<AiDisclosure> &level, const PageLabels &labels)
{
    if (!level)
        return labels.levelUnknown;
    switch (*level) {
    case AiDisclosure::None:
        return labels.levelNone;
    case AiDisclosure::Assisted:
        return labels.levelAssisted;
    case AiDisclosure::Generated:
        return labels.levelGenerated;
    }
    Q_UNREACHABLE();
}

// A date alone names nobody, and a review that a named person made counts for the words that they read.
QStringList reviewFacts(const Article &article, const PageContext &context)
{
    const PageLabels &labels = context.labels;
    const auto text = [&context](const QDate &date) { return longDate(context.locale, date); };
    if (const SignOff signOff = signOffOf(article); signOff != SignOff::None) {
        const Review &review = *article.review;
        const QString who = review.role.isEmpty() ? review.name : u"%1 (%2)"_s.arg(review.name, review.role);
        return {
            (signOff == SignOff::Valid ? labels.reviewedBy : labels.changedSinceReview).arg(text(review.date), who)};
    }
    if (!article.reviewed.isValid())
        return {labels.notReviewed};
    return {labels.reviewed.arg(text(article.reviewed)), labels.notReviewed};
}

} // namespace

QStringList factsOf(const Article &article, int words, const PageContext &context)
{
    const PageLabels &labels = context.labels;
    const auto text = [&context](const QDate &date) { return longDate(context.locale, date); };
    QStringList facts{labels.updated.arg(text(article.updated.date()))};
    facts.append(reviewFacts(article, context));
    if (article.nextReview.isValid()) {
        const bool overdue = context.today.isValid() && article.nextReview < context.today;
        facts.append((overdue ? labels.overdue : labels.nextReview).arg(text(article.nextReview)));
    }
    facts.append(labels.minutes.arg(context.locale.toString(readingMinutes(words))));
    return facts;
}

QString certaintyWords(const std::optional<Certainty> &grade, const PageLabels &labels)
{
    if (!grade)
        return labels.certaintyNone;
    switch (*grade) {
    case Certainty::High:
        return labels.certaintyHigh;
    case Certainty::Moderate:
        return labels.certaintyModerate;
    case Certainty::Low:
        return labels.certaintyLow;
    case Certainty::VeryLow:
        return labels.certaintyVeryLow;
    }
    Q_UNREACHABLE();
}

QString authorWords(const Article &article)
{
    QStringList authors;
    for (const Author &author : article.authors)
        authors.append(author.role.isEmpty() ? author.name : u"%1 (%2)"_s.arg(author.name, author.role));
    return authors.join(u", "_s);
}

QString aiStatement(const Article &article, const PageLabels &labels)
{
    const QString level = levelWords(article.aiDisclosure, labels);
    return article.aiTools.isEmpty() ? level : level + u' ' + labels.aiTools.arg(article.aiTools.join(u", "_s));
}

} // namespace heartport
