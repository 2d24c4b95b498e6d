// The hearticle on screen with all that is worked out from it once: shared by page, feed, references and outline.
#pragma once

#include "domain/citation.h"
#include "domain/retraction.h"

namespace heartport {

struct ShownArticle {
    Article article;
    Status status = Status::Published;
    QString withdrawnReason; // of a withdrawn one, whose content is not here then; may be empty
    Essentials essentials;
    CitationNumbers numbers;
    ReferenceNotices notices; // retractions and the like

    ShownArticle(Article shown, Status as, QString reason = {}, ReferenceNotices known = {})
        : article(std::move(shown)), status(as), withdrawnReason(std::move(reason)),
          essentials(parseEssentials(article.essentials)), numbers(article, essentials), notices(std::move(known))
    {
    }

    // Whether a page of the one says what a page of the other says.
    bool isSameAs(const ShownArticle &other) const
    {
        return article.id == other.article.id && article.version == other.article.version
            && article.updated == other.article.updated && article.publisherLines == other.article.publisherLines
            && status == other.status && withdrawnReason == other.withdrawnReason
            && notices.dataDate() == other.notices.dataDate() && notices.byKey() == other.notices.byKey();
    }
};

} // namespace heartport
