// What is known about retracted studies, and which hearticles rest on them.
#pragma once

#include "domain/retraction.h"
#include "storage/articlestore.h"
#include "storage/statement.h"

namespace heartport {

class Database;

struct RetractionData {
    QDate dataDate; // of its newest notice
    QDateTime loaded;
    int notices = 0;
};

// A hearticle that cites a study with a notice that stands.
struct AffectedArticle {
    Article article;
    Status status = Status::Published;
    ReferenceNotices notices;
};

class RetractionStore
{
public:
    explicit RetractionStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<RetractionData>> data() const; // absent: never loaded
    [[nodiscard]] Result<ReferenceNotices> noticesFor(const QList<Reference> &references) const;
    // Published hearticles with a reference that has a notice, by title.
    [[nodiscard]] Result<QList<AffectedArticle>> affected() const;

private:
    Result<QList<Notice>> noticesFor(const Reference &reference) const;

    Database &m_database;
};

// Puts new data in the place of the old. Nobody is kept from the library before finish(): notices wait in a table of this
// connection's own.
class RetractionReplacement
{
public:
    [[nodiscard]] static Result<RetractionReplacement> begin(Database &database);
    [[nodiscard]] Result<> add(const Notice &notice);
    [[nodiscard]] Result<> finish(const RetractionData &data); // inside the caller's transaction

private:
    explicit RetractionReplacement(Database &database);
    Database &m_database;
    Statement m_insert;
};

} // namespace heartport
