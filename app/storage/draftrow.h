// The draft row of a hearticle: read, written anew, replaced by newer words. Internal to storage; all but reading works
// inside the caller's transaction.
#pragma once

#include "storage/draftstore.h"
#include "storage/transaction.h"

namespace heartport {

// Runs `work` in one transaction, which is committed where it succeeds.
template<typename T, typename Work>
[[nodiscard]] Result<T> inTransaction(Database &database, const Work &work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    Result<T> result = work();
    if (!result)
        return result;
    const auto committed = transaction->commit();
    return committed ? result : Result<T>(failure(committed));
}

// Fails with NotFound.
[[nodiscard]] Result<Draft> readDraft(const Database &database, const ArticleId &id);
// The draft as last saved, where that is `expected`: else Conflict.
[[nodiscard]] Result<Draft> expectedDraft(const Database &database, const ArticleId &id, qint64 expected);
// Where there is no draft yet. The version is the next after the readers' one.
[[nodiscard]] Result<Draft> writeNewDraft(Database &database, Article article, RevisionKind kind, const QDateTime &at);
// Other words in place of `old`, as a new revision. The same words: `old` as it is.
[[nodiscard]] Result<Draft> replaceDraft(Database &database, const Draft &old, Article article, RevisionKind kind,
    const QDateTime &at);
// Brought in from outside, whatever is there: what it replaces is kept.
[[nodiscard]] Result<> importDraft(Database &database, const Article &article, const QDateTime &at);

[[nodiscard]] Result<> removeSafetyCopy(const Database &database, const ArticleId &id);
// The safety copy, if there is one, among the discarded drafts; says whether there was one.
[[nodiscard]] Result<bool> discardSafetyCopy(const Database &database, const ArticleId &id, const QDateTime &at);

} // namespace heartport
