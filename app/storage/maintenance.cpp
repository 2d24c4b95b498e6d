#include "storage/maintenance.h"

#include "storage/database.h"
#include "storage/packedarticle.h"
#include "storage/statement.h"
#include "storage/transaction.h"

namespace heartport {

using namespace Qt::StringLiterals;

Result<LibraryStats> libraryStats(const Database &database)
{
    Statement counts(database,
        u"SELECT sum(status = 'published'), sum(status = 'withdrawn'), sum(status = 'draft'),"
        " (SELECT count(DISTINCT r.identity) FROM reference r JOIN article a ON a.row = r.article"
        "   WHERE a.status = 'published'),"
        " count(DISTINCT CASE WHEN status = 'published' THEN category END),"
        " count(DISTINCT CASE WHEN status = 'published' THEN language END),"
        " (SELECT count(*) FROM image), (SELECT count(finished) FROM reading),"
        " (SELECT count(*) FROM kept WHERE number IS NOT NULL), (SELECT count(*) FROM kept WHERE kind = 'discarded')"
        " FROM article"_s,
        u"counting the library"_s);
    if (const auto ran = counts.run(); !ran)
        return failure(ran);
    if (!counts.next())
        return LibraryStats();
    return LibraryStats{counts.number(0), counts.number(1), counts.number(2), counts.number(3), counts.number(4),
        counts.number(5), counts.number(6), counts.number(7), counts.number(8), counts.number(9)};
}

Result<QStringList> rebuildIndexes(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    for (const QString &sql : {u"REINDEX"_s, u"INSERT INTO article_search (article_search) VALUES ('rebuild')"_s,
             u"INSERT INTO reference_search (reference_search) VALUES ('rebuild')"_s})
        if (const auto ran = execute(database, sql, u"repairing the library"_s); !ran)
            return failure(ran);
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return database.integrityProblems();
}

Result<QStringList> unreadableContents(const Database &database)
{
    Statement rows(database, u"SELECT article, kind, at, content FROM kept ORDER BY id"_s, u"reading the history"_s);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QStringList found;
    while (rows.next()) {
        const auto id = ArticleId::parse(rows.text(0));
        if (!id || !unpackArticle(*id, rows.value(3).toByteArray()))
            found.append(
                u"what was kept of %1 (%2, %3) cannot be read"_s.arg(rows.text(0), rows.text(1), rows.text(2)));
    }
    return found;
}

} // namespace heartport
