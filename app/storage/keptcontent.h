// Contents beside the living rows: revisions, safety copies, discarded drafts. Internal to storage; whatever writes here
// works inside the caller's transaction.
#pragma once

#include "storage/draftstore.h"

namespace heartport {

// The content of the row as it is in the library now, as a new revision; returns its number.
[[nodiscard]] Result<qint64> keepRevision(const Database &database, const Article &article, RevisionKind kind,
    const QDateTime &at, bool draft);
// Before a readers' row is replaced or taken as the start of a draft: its content as a revision, if no revision of the
// same version is there.
[[nodiscard]] Result<> keepReadersVersion(const Database &database, const ArticleId &id);
// 0: there is none.
[[nodiscard]] Result<qint64> lastRevision(const Database &database, const ArticleId &id);

[[nodiscard]] Result<> keepSafetyCopyOf(const Database &database, const Article &article, qint64 basedOn,
    const QDateTime &at);
[[nodiscard]] Result<> keepDiscarded(const Database &database, const Article &article, const QDateTime &at);

// A hearticle's content by the row in `kept`. Fails with NotFound, LibraryDamaged.
[[nodiscard]] Result<Article> keptContent(const Database &database, qint64 row);

} // namespace heartport
