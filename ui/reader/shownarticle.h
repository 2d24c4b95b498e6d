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
};

} // namespace heartport
