// Contents beside what readers have: revisions (the newest of a draft is the draft), safety copies, discarded drafts. Internal to storage; whatever writes here
// works inside the caller's transaction.
#pragma once

#include "storage/draftstore.h"

namespace heartport {

// The content as a new revision; returns its number. `packed` is packContent(article).
[[nodiscard]] Result<qint64> keepRevision(const Database &database, const Article &article, const QByteArray &packed,
    RevisionKind kind, const QDateTime &at);
[[nodiscard]] Result<qint64> keepRevision(const Database &database, const Article &article, RevisionKind kind,
    const QDateTime &at);
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

// What the row in `kept` would hold: everything but the date of update, which has a column, and the images.
QByteArray packContent(const Article &article);
// Whether it does, with the same images.
[[nodiscard]] Result<bool> isKept(const Database &database, qint64 row, const Article &article,
    const QByteArray &packed);

} // namespace heartport
