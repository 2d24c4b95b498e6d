#include "policies/checks/examination.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

void checkDisclosure(Examination &examination)
{
    const Article &article = examination.article;
    if (!article.aiDisclosure)
        examination.add("missing-ai-disclosure"_L1, {ArticlePart::AiDisclosure});
    else if (*article.aiDisclosure == AiDisclosure::None && !article.aiTools.isEmpty())
        examination.add("contradicting-ai-tools"_L1, {ArticlePart::AiTools});
    else if (*article.aiDisclosure != AiDisclosure::None && article.aiTools.isEmpty())
        examination.add("missing-ai-tools"_L1, {ArticlePart::AiTools});
}

} // namespace

void checkFields(Examination &examination)
{
    const Article &article = examination.article;
    const auto require = [&](bool there, QLatin1StringView rule, ArticlePart part) {
        if (!there)
            examination.add(rule, {part});
    };
    const auto isFilled = [](const QString &text) { return !text.trimmed().isEmpty(); };
    require(isFilled(article.title), "missing-title"_L1, ArticlePart::Title);
    require(isFilled(article.category), "missing-category"_L1, ArticlePart::Category);
    require(isLanguageTag(article.language), "missing-language"_L1, ArticlePart::Language);
    require(!article.keywords.isEmpty(), "missing-keywords"_L1, ArticlePart::Keywords);
    require(isFilled(article.summary), "missing-summary"_L1, ArticlePart::Summary);
    require(!article.authors.isEmpty(), "missing-authors"_L1, ArticlePart::Authors);
    require(isFilled(article.funding), "missing-funding"_L1, ArticlePart::Funding);
    require(isFilled(article.conflicts), "missing-conflicts"_L1, ArticlePart::Conflicts);
    require(!article.cover || isFilled(article.cover->alt), "cover-without-alt"_L1, ArticlePart::Cover);
    checkDisclosure(examination);
}

} // namespace heartport
