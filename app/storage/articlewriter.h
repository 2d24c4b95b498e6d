// Writes one hearticle with all its rows. Internal to storage.
#pragma once

#include "storage/articlestore.h"

namespace heartport {

// Replaces the row of the same id and kind (draft or not), inside the caller's transaction.
[[nodiscard]] Result<> writeArticle(Database &database, const Article &article, const Placement &placement);

// The row of these bytes among the library's images, made where they are new, inside the caller's transaction.
[[nodiscard]] Result<qint64> imageRow(const Database &database, const QByteArray &bytes);

// Removes the reader's or the draft row of a hearticle with its search words, inside the caller's transaction.
[[nodiscard]] Result<> removeArticleRow(Database &database, const ArticleId &id, bool draft);

} // namespace heartport
