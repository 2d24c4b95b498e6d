#include "storage/articlestore.h"

#include "storage/articlereader.h"
#include "storage/articlewriter.h"
#include "storage/database.h"
#include "storage/draftrow.h"
#include "storage/keptcontent.h"
#include "storage/statement.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString listing = u"listing hearticles"_s;

// The separator of joined keywords: no keyword holds a line break.
const QString summarySql =
    u"SELECT a.id, a.status, a.version, a.language, a.title, a.subtitle, a.summary, c.name,"
    " (SELECT group_concat(text, char(10)) FROM (SELECT text FROM keyword WHERE article = a.row ORDER BY position)),"
    " a.updated, a.next_review, a.words,"
    " coalesce(k.reference_count, (SELECT count(*) FROM reference WHERE article = a.row))," // a draft's are its revision
    " (SELECT count(*) FROM action WHERE article = a.row AND kind = 'helps'),"
    " (SELECT count(*) FROM action WHERE article = a.row AND kind = 'harms'),"
    " a.shelf, a.rank, EXISTS (SELECT 1 FROM saved WHERE article = a.id),"
    " (SELECT progress FROM reading_place WHERE article = a.id),"
    " (SELECT max(opened) FROM reading WHERE article = a.id),"
    " (SELECT max(finished) FROM reading WHERE article = a.id),"
    " (SELECT count(finished) FROM reading WHERE article = a.id), a.withdrawn_reason,"
    " EXISTS (SELECT 1 FROM reading WHERE article = a.id AND version < a.version)" // as ReadingLog::readBefore
    " AND NOT EXISTS (SELECT 1 FROM reading WHERE article = a.id AND version >= a.version AND finished IS NOT NULL)"
    " FROM article a LEFT JOIN category c ON c.id = a.category"
    " LEFT JOIN kept k ON a.draft = 1 AND k.article = a.id AND k.number = a.revision"_s;

ArticleSummary summaryFrom(const Statement &row, const ArticleId &id)
{
    ArticleSummary s{.id = id};
    s.status = statusFromWord(row.text(1)).value_or(Status::Draft);
    s.version = row.number(2);
    s.language = row.text(3);
    s.title = row.text(4);
    s.subtitle = row.text(5);
    s.summary = row.text(6);
    s.category = row.text(7);
    s.keywords = row.text(8).split(u'\n', Qt::SkipEmptyParts);
    s.updated = QDateTime::fromString(row.text(9), Qt::ISODate);
    s.nextReview = QDate::fromString(row.text(10), Qt::ISODate);
    s.words = row.number(11);
    s.references = row.number(12);
    s.helps = row.number(13);
    s.harms = row.number(14);
    s.shelf = row.text(15) == u"breaking" ? Shelf::Breaking
        : row.text(15) == u"must-read"    ? Shelf::MustRead
                                          : Shelf::None;
    s.rank = row.number(16);
    s.saved = row.number(17) != 0;
    s.progress = row.value(18).toDouble();
    s.lastOpened = QDateTime::fromString(row.text(19), Qt::ISODate);
    s.finished = QDateTime::fromString(row.text(20), Qt::ISODate);
    s.readings = row.number(21);
    s.withdrawnReason = row.text(22);
    s.changedSinceRead = row.number(23) != 0;
    return s;
}

Result<QList<Count>> countsOf(const Database &database, const QString &sql)
{
    Statement rows(database, sql, listing);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<Count> counts;
    while (rows.next())
        counts.append(Count{rows.text(0), rows.number(1)});
    return counts;
}

} // namespace

Result<QList<ArticleSummary>> ArticleStore::list(const ArticleFilter &filter) const
{
    Statement rows(m_database,
        u"WITH wanted (status, category, language, id) AS (VALUES (?, ?, ?, ?)) "_s + summarySql
            + u" JOIN wanted w ON (w.status IS NULL OR a.status = w.status) AND (w.category IS NULL OR c.name = w.category)"
              " AND (w.language IS NULL OR a.language = w.language) AND (w.id IS NULL OR a.id = w.id)"
              " ORDER BY a.draft, a.updated DESC, a.title, a.id"_s,
        listing);
    rows.bind(filter.status ? QVariant(toWord(*filter.status)) : QVariant(), orNull(filter.category),
        orNull(filter.language), filter.id ? QVariant(filter.id->toString()) : QVariant());
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<ArticleSummary> summaries;
    while (rows.next())
        if (const auto id = ArticleId::parse(rows.text(0)))
            summaries.append(summaryFrom(rows, *id));
    return summaries;
}

Result<bool> ArticleStore::isUntouched() const
{
    Statement find(m_database, u"SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM reading)"_s, listing);
    if (const auto ran = find.run(); !ran)
        return failure(ran);
    return find.next() && find.number(0) == 0;
}

Result<ArticleSummary> ArticleStore::summary(const ArticleId &id) const
{
    const auto found = list({.status = {}, .category = {}, .language = {}, .id = id});
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, u"there is no hearticle \"%1\""_s.arg(id.toString()));
    return found->front();
}

Result<Article> ArticleStore::article(const ArticleId &id) const
{
    auto forReaders = readArticle(m_database, id);
    return forReaders || forReaders.error().code != ErrorCode::NotFound ? forReaders : draft(id);
}

Result<Article> ArticleStore::draft(const ArticleId &id) const { return readDraftArticle(m_database, id); }

Result<Asset> ArticleStore::asset(const ArticleId &id, const QString &name) const
{
    Statement find(m_database,
        u"WITH shown (article, draft, name, type, image) AS ("
        " SELECT a.id, a.draft, s.name, s.type, s.image FROM article a JOIN asset s ON s.article = a.row UNION ALL"
        " SELECT a.id, a.draft, s.name, s.type, s.image FROM article a"
        "  JOIN kept k ON a.draft = 1 AND k.article = a.id AND k.number = a.revision JOIN kept_asset s ON s.kept = k.id)"
        " SELECT type, bytes FROM shown JOIN image ON id = image WHERE article = ? AND name = ? ORDER BY draft LIMIT 1"_s,
        u"reading an image"_s);
    if (const auto ran = find.bind(id.toString(), name).run(); !ran)
        return failure(ran);
    if (!find.next())
        return failure(ErrorCode::NotFound, u"there is no image \"%1\""_s.arg(name));
    return Asset{name, find.text(0), find.value(1).toByteArray()};
}

Result<QList<Count>> ArticleStore::categories() const
{
    return countsOf(m_database,
        u"SELECT c.name, count(*) FROM article a JOIN category c ON c.id = a.category"
        " WHERE a.status = 'published' GROUP BY c.name ORDER BY c.name"_s);
}

Result<QList<Count>> ArticleStore::languages() const
{
    return countsOf(m_database,
        u"SELECT language, count(*) FROM article WHERE status = 'published' GROUP BY language ORDER BY language"_s);
}

Result<QList<ReferenceUse>> ArticleStore::usesElsewhere(const QString &identity, const ArticleId &except) const
{
    Statement rows(m_database,
        u"SELECT a.id, a.title, r.key FROM reference r JOIN article a ON a.row = r.article"
        " WHERE r.identity = ? AND a.status = 'published' AND a.id <> ? ORDER BY a.title"_s,
        listing);
    if (const auto ran = rows.bind(identity, except.toString()).run(); !ran)
        return failure(ran);
    QList<ReferenceUse> uses;
    while (rows.next())
        if (const auto id = ArticleId::parse(rows.text(0)))
            uses.append(ReferenceUse{*id, rows.text(1), rows.text(2)});
    return uses;
}

Result<StoreOutcome> ArticleStore::outcomeOf(const Article &article, Status as) const
{
    const auto existing = as == Status::Draft ? draft(article.id) : readArticle(m_database, article.id);
    if (!existing && existing.error().code == ErrorCode::NotFound)
        return StoreOutcome::Added;
    if (!existing)
        return failure(existing);
    if (existing->version == article.version && contentSha256(*existing) == contentSha256(article))
        return StoreOutcome::Unchanged;
    if (existing->version > article.version)
        return failure(ErrorCode::OlderThanLibrary,
            u"the library already has version %1 of \"%2\", this is version %3"_s.arg(existing->version)
                .arg(article.title.left(80))
                .arg(article.version));
    if (existing->version == article.version)
        return failure(ErrorCode::Conflict,
            u"the library has other words for version %1 of \"%2\""_s.arg(article.version).arg(article.title.left(80)));
    return StoreOutcome::Updated;
}

Result<StoreOutcome> ArticleStore::store(const Article &article, const Placement &placement)
{
    const auto outcome = outcomeOf(article, placement.status);
    if (!outcome || *outcome == StoreOutcome::Unchanged)
        return outcome;
    const bool draft = placement.status == Status::Draft;
    if (const auto kept = draft ? Result<>() : keepReadersVersion(m_database, article.id); !kept)
        return failure(kept);
    if (const auto written = draft ? importDraft(m_database, article, QDateTime::currentDateTimeUtc())
                                   : writeArticle(m_database, article, placement);
        !written)
        return failure(written);
    return outcome;
}

Result<> ArticleStore::remove(const ArticleId &id)
{
    for (const auto remove : {&removeArticleRow, &removeDraftRow})
        if (const auto removed = remove(m_database, id); !removed)
            return removed;
    for (const QString &sql :
        {u"DELETE FROM kept WHERE article = ?"_s, u"DELETE FROM translated_blocks WHERE article = ?"_s}) {
        Statement erase(m_database, sql, u"removing the hearticle"_s);
        if (const auto ran = erase.bind(id.toString()).run(); !ran)
            return ran;
    }
    return {};
}

Result<> ArticleStore::setSaved(const ArticleId &id, bool saved)
{
    Statement change(m_database,
        saved ? u"INSERT OR IGNORE INTO saved VALUES (?, ?)"_s : u"DELETE FROM saved WHERE article = ?"_s,
        u"keeping the hearticle"_s);
    change.bind(id.toString());
    if (saved)
        change.bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return change.run();
}

} // namespace heartport
