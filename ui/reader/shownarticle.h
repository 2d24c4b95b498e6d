// The hearticle on screen with all that is worked out from it once: shared by page, feed, references and outline.
#pragma once

#include "domain/citation.h"

namespace heartport {

struct ShownArticle {
    Article article;
    Status status = Status::Published;
    Essentials essentials;
    CitationNumbers numbers;

    ShownArticle(Article shown, Status as)
        : article(std::move(shown)), status(as), essentials(parseEssentials(article.essentials)),
          numbers(article, essentials)
    {
    }
};

} // namespace heartport
