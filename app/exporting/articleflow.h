// A hearticle as strips for pages, in the order and the look of the program's own page. Internal to exporting.
#pragma once

#include "exporting/exporter.h"
#include "exporting/pagetext.h"

namespace heartport {

// The column that strips are made for, in page units.
struct Column {
    qreal width = 0;
    qreal height = 0; // of a page's column: nothing that is kept together is higher
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// One hearticle with what is needed to write about it.
struct FlowSource {
    const ExportItem &item;
    const PageContext &context; // of exportContext
    Essentials essentials;
    CitationNumbers numbers;

    FlowSource(const ExportItem &exported, const PageContext &page)
        : item(exported), context(page), essentials(parseEssentials(exported.article.essentials)),
          numbers(exported.article, essentials)
    {
    }
    const Article &article() const { return item.article; }
};

QList<Strip> articleFlow(const FlowSource &source, const Column &column);

// Parts that the patient sheet has too, in its own sizes.
// The category, the title, what the hearticle is no longer or not yet, and the short notice.
QList<Strip> titleFlow(const FlowSource &source, const Column &column, qreal scale);
QList<Strip> actionFlow(const FlowSource &source, const Column &column, qreal scale);
// The references of these keys under their own numbers.
QList<Strip> referenceFlow(const FlowSource &source, const Column &column, qreal scale, const QStringList &keys);
// The whole notice in its box, with the author's statement.
QList<Strip> noticeFlow(const FlowSource &source, const Column &column, qreal scale);

// A heading of the hearticle's own size, kept with what follows; its words become an entry of the outline.
QList<Strip> headingFlow(const Words &words, int level, const Column &column, qreal scale, const QString &anchor = {});
// Paragraphs on a soft ground with an outline, which colours and black and white both show. Broken only where it is
// higher than a page.
QList<Strip> boxed(QList<Strip> strips, const Column &column, qreal before, Role outline);

} // namespace heartport
