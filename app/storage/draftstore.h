// Drafts as an author works on them: each save kept as a revision, a safety copy of what is typed, discarded drafts for
// 30 days, publication and withdrawal. Whatever writes here writes the program's disclaimer with it.
#pragma once

#include "storage/articlestore.h"

namespace heartport {

class Database;

struct Draft {
    Article article;
    qint64 revision = 0; // of the last save; a save that names another is a conflict
    QDateTime saved;
};

struct DraftSummary {
    ArticleId id;
    QString title; // may be empty
    QString language;
    QString category;
    QDateTime saved;
    qint64 revision = 0;
    bool isPublished = false; // readers see an earlier version
    bool hasSafetyCopy = false;
    std::optional<ArticleId> translationOf;
};

enum class RevisionKind { Saved, Restored, Imported, Published, Withdrawn };
QString toWord(RevisionKind kind); // as stored: "saved", …

struct Revision {
    qint64 number = 0; // grows; unique within one hearticle
    RevisionKind kind = RevisionKind::Saved;
    QDateTime at;
    int version = 1;
    QString title;
    int words = 0;
    int references = 0;
    int helps = 0;
    int harms = 0;
};

// What was on screen when the program ended without saving.
struct SafetyCopy {
    Article article;
    qint64 revision = 0; // that it was based on
    QDateTime at;
};

struct DiscardedDraft {
    qint64 number = 0;
    ArticleId id;
    QString title;
    QDateTime discarded;
};

// Each function that writes is one transaction of its own. Times come from the caller.
class DraftStore
{
public:
    static constexpr int keptDays = 30; // discarded drafts

    explicit DraftStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<DraftSummary>> list() const; // last saved first
    // Fails with NotFound.
    [[nodiscard]] Result<Draft> draft(const ArticleId &id) const;
    // A new draft; its id is new or that of a published hearticle without a draft. Fails with Conflict where one is.
    [[nodiscard]] Result<Draft> create(const Article &article, const QDateTime &at);
    // The draft of a published or withdrawn hearticle, made from it with the next version if there is none yet.
    [[nodiscard]] Result<Draft> edit(const ArticleId &id, const QDateTime &at);
    // A new draft in another language that stays linked to its source, with the source's words to be translated; how AI
    // was used and the review are not taken over. FieldInvalid: no language or the source's own; Conflict: there already
    // is a translation into it.
    [[nodiscard]] Result<Draft> translate(const ArticleId &source, const QString &language, const QDateTime &at);

    // Writes the draft and keeps it as a revision, only where `expected` is the revision in the library: else Conflict.
    // Nothing changed since: no new revision. The safety copy goes. Version and creation stay the library's. FieldInvalid:
    // two images share a name or are of an unknown type.
    [[nodiscard]] Result<Draft> save(const Article &article, qint64 expected, const QDateTime &at);
    // The draft that the author does not want, with what was typed in it last; kept for keptDays, then gone for good at
    // the next discard. Fails with NotFound.
    [[nodiscard]] Result<> discard(const ArticleId &id, const QDateTime &at);
    // "Don't save": only the safety copy, kept in the same way; the draft stays as last saved. Fails with NotFound.
    [[nodiscard]] Result<> discardChanges(const ArticleId &id, const QDateTime &at);
    [[nodiscard]] Result<QList<DiscardedDraft>> discarded() const; // newest first
    // As a draft again; where there is one by now, as its newest revision. Fails with NotFound.
    [[nodiscard]] Result<Draft> takeBack(qint64 number, const QDateTime &at);

    // What is on screen, unsaved. Quick; may be called from another thread with a Database of its own.
    [[nodiscard]] Result<> keepSafetyCopy(const Article &article, qint64 basedOn, const QDateTime &at);
    [[nodiscard]] Result<std::optional<SafetyCopy>> safetyCopy(const ArticleId &id) const;
    [[nodiscard]] Result<> dropSafetyCopy(const ArticleId &id);

    [[nodiscard]] Result<QList<Revision>> revisions(const ArticleId &id) const; // newest first
    [[nodiscard]] Result<Article> revision(const ArticleId &id, qint64 number) const;
    // The whole old content as a new revision; version, id and links stay those of today.
    [[nodiscard]] Result<Draft> restore(const ArticleId &id, qint64 number, qint64 expected, const QDateTime &at);

    // Through the gate of policies/publishing inside the transaction: NotPublishable names what refuses it. Raises the
    // version where readers have one, keeps the old one as a revision, and the draft row becomes the readers' row.
    // What was typed but not saved is kept as discarded.
    [[nodiscard]] Result<Article> publish(const ArticleId &id, qint64 expected, const QDateTime &at);
    // Readers see the reason instead of the hearticle; a draft stays. `reason` must not be blank: FieldMissing.
    [[nodiscard]] Result<> withdraw(const ArticleId &id, const QString &reason, const QDateTime &at);

    // Of a translation: numbers of the source's blocks (Block::number) whose words changed since they were translated,
    // and marking that the translation is up to date again. The source is what readers see, or else its draft. Fails with
    // NotFound where it is no translation or the source is not in the library.
    [[nodiscard]] Result<QList<int>> changedSourceBlocks(const ArticleId &translation) const;
    [[nodiscard]] Result<> markTranslated(const ArticleId &translation);

private:
    Database &m_database;
};

} // namespace heartport
