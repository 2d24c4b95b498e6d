// Blocks and sentences to HTML. Every word from outside is escaped; there is no other way to a tag. Internal to rendering.
#pragma once

#include "domain/citation.h"
#include "rendering/articlepage.h"

namespace heartport {

class EssentialsHtml
{
public:
    EssentialsHtml(const ArticleId &article, const CitationNumbers &numbers, const PageContext &context)
        : m_article(article), m_numbers(numbers), m_labels(context.labels), m_imageAddress(context.imageAddress)
    {
    }

    QString blocks(const QList<Block> &blocks);
    // One action or other inline text; its citations carry on the page's count.
    QString inlined(const Sentence &sentence);

private:
    QString block(const Block &block);
    QString list(const Block &block);
    QString table(const Block &block);
    QString sentences(const Block &block);
    QString run(const Run &run);
    QString citation(const Run &run);
    QString image(const Run &run);

    const ArticleId &m_article;
    const CitationNumbers &m_numbers;
    const PageLabels &m_labels;
    const std::function<QString(const QString &)> &m_imageAddress;
    int m_citations = 0;
};

} // namespace heartport
