// Hearticles in the library: lists for shelves, whole hearticles, their images, and bringing new ones in.
#pragma once

#include "domain/article.h"

#include <QHash>

namespace heartport {

class Database;

// What a card, a row or a list shows of a hearticle, without its text.
struct ArticleSummary {
    ArticleId id;
    Status status = Status::Draft;
    int version = 1;
    QString language;
    QString title;
    QString subtitle;
    QString summary;
    QString category;
    QStringList keywords;
    QDateTime updated;
    QDate nextReview;
    QString withdrawnReason; // of a withdrawn one; may be empty
    int words = 0;
    int references = 0;
    int helps = 0;
    int harms = 0;
    Shelf shelf = Shelf::None;
    int rank = 0;                  // within a shelf, smallest first
    bool saved = false;            // kept by the reader
    double progress = 0;           // 0 to 1: how far the reader came
    QDateTime lastOpened;          // invalid: never
    QDateTime finished;            // invalid: never read to its end
    int readings = 0;              // how often it was read to its end in this library
    bool changedSinceRead = false; // an earlier version was opened, and this one not yet read to its end
};

struct ArticleFilter {
    std::optional<Status> status;
    QString category; // empty: all
    QString language; // empty: all
    std::optional<ArticleId> id;
};

struct Count {
    QString name;
    int articles = 0;
};

// Where one reference is used: "in 2 more hearticles".
struct ReferenceUse {
    ArticleId article;
    QString title;
    QString key;
};

// How one hearticle is to be stored.
struct Placement {
    Status status = Status::Draft;
    Shelf shelf = Shelf::None;
    int rank = 0;
    QString withdrawnReason = {}; // for readers; only with Status::Withdrawn
};

enum class StoreOutcome { Added, Updated, Unchanged };

class ArticleStore
{
public:
    explicit ArticleStore(Database &database) : m_database(database) {}

    // Whether the library never held a hearticle nor a reading.
    [[nodiscard]] Result<bool> isUntouched() const;
    // Newest first. Without a status: everything, drafts too.
    [[nodiscard]] Result<QList<ArticleSummary>> list(const ArticleFilter &filter = {}) const;
    // The published (or withdrawn) hearticle, or else its draft. Fails with NotFound.
    [[nodiscard]] Result<Article> article(const ArticleId &id) const;
    [[nodiscard]] Result<Article> draft(const ArticleId &id) const;
    [[nodiscard]] Result<ArticleSummary> summary(const ArticleId &id) const;
    // Fails with NotFound.
    [[nodiscard]] Result<Asset> asset(const ArticleId &id, const QString &name) const;
    // Of published hearticles, by name.
    [[nodiscard]] Result<QList<Count>> categories() const;
    [[nodiscard]] Result<QList<Count>> languages() const;
    // Other published hearticles with the same reference, by Reference::identity().
    [[nodiscard]] Result<QList<ReferenceUse>> usesElsewhere(const QString &identity, const ArticleId &except) const;

    // What store() would do, without doing it; its errors too.
    [[nodiscard]] Result<StoreOutcome> outcomeOf(const Article &article, Status as) const;
    // Writes one hearticle inside the caller's transaction; the disclaimer is the store's own whatever `article` says.
    // Unchanged when the same id, version and content are there. OlderThanLibrary, Conflict when the library knows better.
    [[nodiscard]] Result<StoreOutcome> store(const Article &article, const Placement &placement);
    // Removes it with all that hangs on it, inside the caller's transaction.
    [[nodiscard]] Result<> remove(const ArticleId &id);

    // Kept by the reader, or no longer.
    [[nodiscard]] Result<> setSaved(const ArticleId &id, bool saved);

private:
    Database &m_database;
};

} // namespace heartport
