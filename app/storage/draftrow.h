// A draft: read, written anew, replaced by newer words. Its words are its newest revision; its row in `article` is the
// card that lists show, so that a save is one small write. Internal to storage; all but reading works inside the
// caller's transaction.
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

// What is known of a draft without its words.
struct DraftCard {
    ArticleId id;
    qint64 revision = 0; // the newest; 0: from schema 1 and in none yet
    qint64 kept = 0;     // the row in `kept` with that revision
    QDateTime saved;
    int version = 1;
    QDateTime created;
    QDateTime updated;
    std::optional<ArticleId> translationOf;
};

// Fails with NotFound, LibraryDamaged.
[[nodiscard]] Result<DraftCard> draftCard(const Database &database, const ArticleId &id);
// The draft as last saved, where that is `expected`: else Conflict.
[[nodiscard]] Result<DraftCard> expectedCard(const Database &database, const ArticleId &id, qint64 expected);
[[nodiscard]] Result<Draft> readDraft(const Database &database, const DraftCard &card);
// Fails with NotFound.
[[nodiscard]] Result<Draft> readDraft(const Database &database, const ArticleId &id);
[[nodiscard]] Result<Article> readDraftArticle(const Database &database, const ArticleId &id); // its words alone
// Where there is no draft yet. The version is the next after the readers' one.
[[nodiscard]] Result<Draft> writeNewDraft(const Database &database, Article article, RevisionKind kind,
    const QDateTime &at);
// Other words in place of `old`, as a new revision. The same words: the draft as it is.
[[nodiscard]] Result<Draft> replaceDraft(const Database &database, const DraftCard &old, Article article,
    RevisionKind kind, const QDateTime &at);
// Brought in from outside, whatever is there: what it replaces is kept.
[[nodiscard]] Result<> importDraft(const Database &database, const Article &article, const QDateTime &at);

// Without its revisions.
[[nodiscard]] Result<> removeDraftRow(const Database &database, const ArticleId &id);

[[nodiscard]] Result<> removeSafetyCopy(const Database &database, const ArticleId &id);
// The safety copy, if there is one, among the discarded drafts; says whether there was one.
[[nodiscard]] Result<bool> discardSafetyCopy(const Database &database, const ArticleId &id, const QDateTime &at);

} // namespace heartport
