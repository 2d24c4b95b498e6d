// The parts of a hearticle and a place in one of them: what a finding points at, an edit changes and a comparison names.
#pragma once

#include <QList>
#include <QString>

namespace heartport {

struct Article;

enum class ArticlePart {
    Title,
    Subtitle,
    Summary,
    Category,
    Language,
    Keywords,
    Authors,
    AiDisclosure,
    AiTools,
    Reviewed,
    NextReview,
    Review,
    Funding,
    Conflicts,
    Cover,
    Essentials,
    Helps,
    Harms,
    References,
    Assets,
    TranslationOf,
};
constexpr int articlePartCount = int(ArticlePart::TranslationOf) + 1;

// Fields that do not apply keep their defaults.
struct ArticlePlace {
    ArticlePart part = ArticlePart::Title;
    int index = -1; // place in a list: action, keyword, author, tool
    int block = -1; // Essentials: Block::number
    int start = -1; // first character (UTF-16) in the Markdown of the essentials or action, or in the plain field
    int length = 0; // characters from there
    QString key;    // citation key: of a reference, or of the citation meant; an asset's name

    friend bool operator==(const ArticlePlace &, const ArticlePlace &) = default;
};

// Whether and where the author's words of two hearticles differ; id, version, dates, disclaimer and unknown keys aside.
bool isSamePart(ArticlePart part, const Article &a, const Article &b);
QList<ArticlePart> changedParts(const Article &a, const Article &b);
void copyPart(ArticlePart part, const Article &from, Article &to);

} // namespace heartport
