// What the reader read and where they stopped. Counts this library's own readings; nothing leaves the machine.
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace heartport {

class Database;

// A place in the text that survives a restart, another font and another width.
struct ReadingPlace {
    int block = 0;       // number of the leaf block at the top of the view
    int offset = 0;      // characters into the block
    QString quote;       // the words there, up to 64 characters, to find the place again in a newer version
    double progress = 0; // 0 to 1
    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

struct Reading {
    ArticleId article;
    QString title;
    QDateTime opened;
    QDateTime finished; // invalid: not read to its end
};

struct EarlierReading {
    int version = 0;
    QDateTime opened;
};

class ReadingLog
{
public:
    explicit ReadingLog(Database &database) : m_database(database) {}

    // Notes that a hearticle was opened; the number names this reading in finish().
    [[nodiscard]] Result<qint64> open(const ArticleId &id, int version, const QDateTime &at);
    // Notes that its end was reached; a second call for the same reading changes nothing.
    [[nodiscard]] Result<> finish(qint64 reading, const QDateTime &at);

    // The last reading of a version before `version`; absent: none, or `version` was read to its end since.
    [[nodiscard]] Result<std::optional<EarlierReading>> readBefore(const ArticleId &id, int version) const;

    [[nodiscard]] Result<> setPlace(const ArticleId &id, const ReadingPlace &place);
    [[nodiscard]] Result<std::optional<ReadingPlace>> place(const ArticleId &id) const;

    // Different hearticles read to their end since the given time (invalid: ever).
    [[nodiscard]] Result<int> readSince(const QDateTime &since) const;
    [[nodiscard]] Result<QList<Reading>> history() const; // newest first
    // Forgets all readings and places; My plan and saved hearticles stay.
    [[nodiscard]] Result<> clear();

private:
    Database &m_database;
};

// Whether reaching the end after so long counts as having read so many words: at least a fifth of the time that a
// reader of 238 words a minute takes, so that a jump to the end does not count and a quick reader does.
bool isPlausibleReading(int words, qint64 milliseconds);

} // namespace heartport
