#include "domain/articletexts.h"

namespace heartport {

namespace {

// One list of places for reading and writing, so that they cannot differ. `visit` gets a place and its text.
template<typename ArticleType, typename Visit>
void visitTexts(ArticleType &article, const Visit &visit)
{
    const auto at = [](ArticlePart part, qsizetype index = -1) {
        return ArticlePlace{.part = part, .index = int(index)};
    };
    visit(at(ArticlePart::Title), article.title);
    visit(at(ArticlePart::Subtitle), article.subtitle);
    visit(at(ArticlePart::Essentials), article.essentials);
    for (qsizetype i = 0; i < article.helps.size(); ++i)
        visit(at(ArticlePart::Helps, i), article.helps[i].text);
    for (qsizetype i = 0; i < article.harms.size(); ++i)
        visit(at(ArticlePart::Harms, i), article.harms[i].text);
    visit(at(ArticlePart::Summary), article.summary);
    for (qsizetype i = 0; i < article.keywords.size(); ++i)
        visit(at(ArticlePart::Keywords, i), article.keywords[i]);
    for (qsizetype i = 0; i < article.authors.size(); ++i) {
        visit(at(ArticlePart::Authors, 2 * i), article.authors[i].name);
        visit(at(ArticlePart::Authors, 2 * i + 1), article.authors[i].role);
    }
    for (qsizetype i = 0; i < article.aiTools.size(); ++i)
        visit(at(ArticlePart::AiTools, i), article.aiTools[i]);
    visit(at(ArticlePart::Funding), article.funding);
    visit(at(ArticlePart::Conflicts), article.conflicts);
    if (article.cover) {
        visit(at(ArticlePart::Cover, 0), article.cover->alt);
        visit(at(ArticlePart::Cover, 1), article.cover->credit);
    }
}

} // namespace

QList<ArticleText> articleTexts(const Article &article)
{
    QList<ArticleText> texts;
    visitTexts(article, [&](const ArticlePlace &place, const QString &text) {
        texts.append(ArticleText{place, text});
    });
    return texts;
}

bool setArticleText(Article &article, const ArticlePlace &place, const QString &text)
{
    bool found = false;
    visitTexts(article, [&](const ArticlePlace &each, QString &value) {
        if (each.part != place.part || each.index != place.index)
            return;
        found = true;
        value = text;
    });
    return found;
}

} // namespace heartport
