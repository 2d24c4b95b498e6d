#include "storage/retractionstore.h"

#include "storage/database.h"

#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString lookingForRetractions = u"looking for retractions"_s;
const QString loading = u"loading retractions"_s;

QString notNull(const QString &value) { return value.isNull() ? u""_s : value; }

Notice noticeOf(const Statement &row)
{
    return Notice{row.text(0), row.text(1), noticeNatureFromWord(row.text(2)).value_or(NoticeNature::Notice),
        QDate::fromString(row.text(3), Qt::ISODate), row.text(4).split(u'\n', Qt::SkipEmptyParts), row.text(5)};
}

} // namespace

Result<std::optional<RetractionData>> RetractionStore::data() const
{
    Statement find(m_database, u"SELECT data_date, loaded, notices FROM retraction_data"_s, lookingForRetractions);
    if (const auto ran = find.run(); !ran)
        return failure(ran);
    if (!find.next())
        return std::optional<RetractionData>();
    return std::optional(RetractionData{QDate::fromString(find.text(0), Qt::ISODate),
        QDateTime::fromString(find.text(1), Qt::ISODate), find.number(2)});
}

Result<QList<Notice>> RetractionStore::noticesFor(const Reference &reference) const
{
    const QString doi = reference.doi();
    const QString pmid = reference.pmid();
    QList<Notice> notices;
    if (doi.isEmpty() && pmid.isEmpty())
        return notices;
    // Of one day, the reinstatement is the later word: it takes a notice back.
    Statement rows(m_database,
        u"SELECT doi, pmid, nature, date, reasons, notice_doi FROM notice"
        " WHERE id IN (SELECT id FROM notice WHERE doi = ? UNION SELECT id FROM notice WHERE pmid = ?)"
        " ORDER BY date DESC, nature = 'reinstatement' DESC, nature DESC"_s,
        lookingForRetractions);
    if (const auto ran = rows.bind(orNull(doi), orNull(pmid)).run(); !ran)
        return failure(ran);
    while (rows.next())
        notices.append(noticeOf(rows));
    return notices;
}

Result<ReferenceNotices> RetractionStore::noticesFor(const QList<Reference> &references) const
{
    const auto loaded = data();
    if (!loaded)
        return failure(loaded);
    if (!*loaded)
        return ReferenceNotices();
    QHash<QString, QList<Notice>> byKey;
    for (const Reference &reference : references) {
        const auto notices = noticesFor(reference);
        if (!notices)
            return failure(notices);
        if (!notices->isEmpty())
            byKey.insert(reference.key, *notices);
    }
    return ReferenceNotices((*loaded)->dataDate, byKey);
}

Result<QList<AffectedArticle>> RetractionStore::affected() const
{
    Statement rows(m_database,
        u"SELECT DISTINCT a.id, a.title FROM article a JOIN reference r ON r.article = a.row"
        " WHERE a.status = 'published' AND (EXISTS (SELECT 1 FROM notice n WHERE n.doi = r.doi)"
        " OR EXISTS (SELECT 1 FROM notice n WHERE n.pmid = r.pmid)) ORDER BY a.title, a.id"_s,
        lookingForRetractions);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<AffectedArticle> found;
    while (rows.next()) {
        const auto id = ArticleId::parse(rows.text(0));
        const auto article = id ? ArticleStore(m_database).article(*id) : failure(id);
        if (!article)
            return failure(article);
        const auto notices = noticesFor(article->references);
        if (!notices)
            return failure(notices);
        found.append({*article, Status::Published, *notices});
    }
    return found;
}

RetractionReplacement::RetractionReplacement(Database &database)
    : m_database(database), m_insert(database, u"INSERT INTO temp.new_notice VALUES (?, ?, ?, ?, ?, ?)"_s, loading)
{
}

Result<RetractionReplacement> RetractionReplacement::begin(Database &database)
{
    for (const QString &sql : {u"DROP TABLE IF EXISTS temp.new_notice"_s,
             u"CREATE TEMP TABLE new_notice (doi, pmid, nature, date, reasons, notice_doi)"_s})
        if (const auto made = execute(database, sql, loading); !made)
            return failure(made);
    return RetractionReplacement(database);
}

Result<> RetractionReplacement::add(const Notice &notice)
{
    m_insert.bind(orNull(notice.doi), orNull(notice.pmid), toWord(notice.nature),
        notNull(notice.date.toString(Qt::ISODate)), notNull(notice.reasons.join(u'\n')), notNull(notice.noticeDoi));
    return m_insert.run();
}

Result<> RetractionReplacement::finish(const RetractionData &data)
{
    for (const QString &sql : {u"DELETE FROM notice"_s, u"DELETE FROM retraction_data"_s,
             u"INSERT INTO notice (doi, pmid, nature, date, reasons, notice_doi) SELECT * FROM temp.new_notice"_s})
        if (const auto replaced = execute(m_database, sql, loading); !replaced)
            return replaced;
    Statement insert(m_database, u"INSERT INTO retraction_data VALUES (1, ?, ?, ?)"_s, loading);
    insert.bind(notNull(data.dataDate.toString(Qt::ISODate)), data.loaded.toUTC().toString(Qt::ISODate), data.notices);
    return insert.run();
}

} // namespace heartport
