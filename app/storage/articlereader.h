// Reads one hearticle with all its rows. Internal to storage.
#pragma once

#include "storage/articlestore.h"

namespace heartport {

// What readers have. Fails with NotFound. For a draft: storage/draftrow.
[[nodiscard]] Result<Article> readArticle(const Database &database, const ArticleId &id);

// A draft from schema 1 that was not saved since lies in rows of its own. Fails with NotFound.
[[nodiscard]] Result<Article> readDraftOfSchema1(const Database &database, const ArticleId &id);

} // namespace heartport
