// Reads one hearticle with all its rows. Internal to storage.
#pragma once

#include "storage/articlestore.h"

namespace heartport {

// Fails with NotFound.
[[nodiscard]] Result<Article> readArticle(const Database &database, const ArticleId &id, bool draft);

} // namespace heartport
