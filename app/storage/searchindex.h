// Full-text search over published hearticles and their references (FTS5).
#pragma once

#include "storage/articlestore.h"

namespace heartport {

class Database;

struct SearchHit {
    ArticleSummary article;
    QString snippet; // plain text; matches between U+E000 and U+E001
};

struct ReferenceHit {
    ArticleId article;
    QString articleTitle;
    Reference reference;
};

class SearchIndex
{
public:
    static constexpr QChar matchStart{0xE000};
    static constexpr QChar matchEnd{0xE001};

    explicit SearchIndex(Database &database) : m_database(database) {}

    // Best first: a hit in the title weighs most, then keywords, actions, text. Every word must appear, the last one
    // may be unfinished. Any text is a valid query: operators have no meaning. Blank: no hits.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, int limit, const QString &language = {}) const;
    [[nodiscard]] Result<int> count(const QString &query, const QString &language = {}) const;
    // References whose title, authors, journal, DOI or PMID has every word.
    [[nodiscard]] Result<QList<ReferenceHit>> references(const QString &query, int limit) const;

private:
    Database &m_database;
};

} // namespace heartport
