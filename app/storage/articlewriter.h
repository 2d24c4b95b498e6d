// Writes one hearticle that readers see, with all its rows. Internal to storage.
#pragma once

#include "storage/articlestore.h"

namespace heartport {

// Replaces what readers have under the same id, inside the caller's transaction. For a draft: storage/draftrow.
[[nodiscard]] Result<> writeArticle(Database &database, const Article &article, const Placement &placement);

// The row of these bytes among the library's images, made where they are new, inside the caller's transaction.
[[nodiscard]] Result<qint64> imageRow(const Database &database, const QByteArray &bytes);

// The row of this category, made where it is new; NULL for a blank one. Inside the caller's transaction.
[[nodiscard]] Result<QVariant> categoryRow(const Database &database, const QString &name);

// Removes the readers' row of a hearticle with its search words, inside the caller's transaction.
[[nodiscard]] Result<> removeArticleRow(const Database &database, const ArticleId &id);

} // namespace heartport
