#include "storage/readinglog.h"

#include "storage/database.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString noting = u"noting what was read"_s;
const QString lookingUpReading = u"looking up what was read"_s;

} // namespace

Result<qint64> ReadingLog::open(const ArticleId &id, int version, const QDateTime &at)
{
    Statement insert(m_database, u"INSERT INTO reading (article, version, opened) VALUES (?, ?, ?)"_s, noting);
    if (const auto ran = insert.bind(id.toString(), version, columnStamp(at)).run(); !ran)
        return failure(ran);
    return insert.lastRowId();
}

Result<> ReadingLog::finish(qint64 reading, const QDateTime &at)
{
    Statement update(m_database, u"UPDATE reading SET finished = ? WHERE id = ? AND finished IS NULL"_s, noting);
    return update.bind(columnStamp(at), reading).run();
}

Result<std::optional<EarlierReading>> ReadingLog::readBefore(const ArticleId &id, int version) const
{
    Statement find(m_database,
        u"WITH wanted (article, version) AS (VALUES (?, ?))"
        " SELECT r.version, r.opened FROM reading r JOIN wanted w ON r.article = w.article AND r.version < w.version"
        " WHERE NOT EXISTS (SELECT 1 FROM reading l WHERE l.article = w.article AND l.version >= w.version"
        " AND l.finished IS NOT NULL) ORDER BY r.opened DESC, r.id DESC LIMIT 1"_s,
        lookingUpReading);
    if (const auto ran = find.bind(id.toString(), version).run(); !ran)
        return failure(ran);
    if (!find.next())
        return std::optional<EarlierReading>();
    return EarlierReading{find.number(0), QDateTime::fromString(find.text(1), Qt::ISODate)};
}

Result<> ReadingLog::setPlace(const ArticleId &id, const ReadingPlace &place)
{
    Statement upsert(m_database,
        u"INSERT INTO reading_place VALUES (?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET"
        " block = excluded.block, offset = excluded.offset, quote = excluded.quote, progress = excluded.progress"_s,
        noting);
    const QString quote = place.quote.isNull() ? u""_s : place.quote.left(64);
    return upsert.bind(id.toString(), place.block, place.offset, quote, std::clamp(place.progress, 0.0, 1.0)).run();
}

Result<std::optional<ReadingPlace>> ReadingLog::place(const ArticleId &id) const
{
    Statement find(m_database, u"SELECT block, offset, quote, progress FROM reading_place WHERE article = ?"_s,
        lookingUpReading);
    if (const auto ran = find.bind(id.toString()).run(); !ran)
        return failure(ran);
    if (!find.next())
        return std::optional<ReadingPlace>();
    return ReadingPlace{find.number(0), find.number(1), find.text(2), find.value(3).toDouble()};
}

Result<int> ReadingLog::readSince(const QDateTime &since) const
{
    Statement count(m_database, u"SELECT count(DISTINCT article) FROM reading WHERE finished >= ?"_s, lookingUpReading);
    if (const auto ran = count.bind(since.isValid() ? columnStamp(since) : u""_s).run(); !ran)
        return failure(ran);
    return count.next() ? count.number(0) : 0;
}

Result<QList<Reading>> ReadingLog::history() const
{
    Statement rows(m_database,
        u"SELECT r.article, coalesce(a.title, ''), r.opened, r.finished FROM reading r"
        " LEFT JOIN article a ON a.id = r.article AND a.draft = 0 ORDER BY r.opened DESC, r.id DESC"_s,
        lookingUpReading);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<Reading> readings;
    while (rows.next())
        if (const auto id = ArticleId::parse(rows.text(0)))
            readings.append(Reading{*id, rows.text(1), QDateTime::fromString(rows.text(2), Qt::ISODate),
                QDateTime::fromString(rows.text(3), Qt::ISODate)});
    return readings;
}

Result<> ReadingLog::clear()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    for (const QString &sql : {u"DELETE FROM reading"_s, u"DELETE FROM reading_place"_s})
        if (const auto ran = execute(m_database, sql, u"clearing the history"_s); !ran)
            return ran;
    return transaction->commit();
}

bool isPlausibleReading(int words, qint64 milliseconds)
{
    const qint64 expected = qint64(words) * 60'000 / 238;
    return milliseconds >= expected / 5;
}

} // namespace heartport
