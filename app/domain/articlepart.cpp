#include "domain/articlepart.h"

#include "domain/article.h"

namespace heartport {

namespace {

// Calls `use` with the member that a part is. One line pair a part: longer than a function may be, and still one table.
template<typename Use>
auto withMember(ArticlePart part, Use &&use) // NOLINT(readability-function-size)
{
    switch (part) {
    case ArticlePart::Title:
        return use(&Article::title);
    case ArticlePart::Subtitle:
        return use(&Article::subtitle);
    case ArticlePart::Summary:
        return use(&Article::summary);
    case ArticlePart::Category:
        return use(&Article::category);
    case ArticlePart::Language:
        return use(&Article::language);
    case ArticlePart::Keywords:
        return use(&Article::keywords);
    case ArticlePart::Authors:
        return use(&Article::authors);
    case ArticlePart::AiDisclosure:
        return use(&Article::aiDisclosure);
    case ArticlePart::AiTools:
        return use(&Article::aiTools);
    case ArticlePart::Reviewed:
        return use(&Article::reviewed);
    case ArticlePart::NextReview:
        return use(&Article::nextReview);
    case ArticlePart::Review:
        return use(&Article::review);
    case ArticlePart::Funding:
        return use(&Article::funding);
    case ArticlePart::Conflicts:
        return use(&Article::conflicts);
    case ArticlePart::Cover:
        return use(&Article::cover);
    case ArticlePart::Essentials:
        return use(&Article::essentials);
    case ArticlePart::Helps:
        return use(&Article::helps);
    case ArticlePart::Harms:
        return use(&Article::harms);
    case ArticlePart::References:
        return use(&Article::references);
    case ArticlePart::Assets:
        return use(&Article::assets);
    case ArticlePart::TranslationOf:
        return use(&Article::translationOf);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isSamePart(ArticlePart part, const Article &a, const Article &b)
{
    return withMember(part, [&](auto member) { return a.*member == b.*member; });
}

QList<ArticlePart> changedParts(const Article &a, const Article &b)
{
    QList<ArticlePart> parts;
    for (int part = 0; part < articlePartCount; ++part)
        if (!isSamePart(ArticlePart(part), a, b))
            parts.append(ArticlePart(part));
    return parts;
}

void copyPart(ArticlePart part, const Article &from, Article &to)
{
    withMember(part, [&](auto member) { to.*member = from.*member; });
}

} // namespace heartport
