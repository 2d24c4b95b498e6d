#include "storage/searchindex.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString searching = u"searching"_s;

// Quoted terms only, so that no operator of FTS5 has a meaning; the last word may be unfinished.
// At most 12 words of 40 characters: a longer query finds nothing more and costs more.
QString matchExpression(const QString &query)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    auto matches = word.globalMatch(query);
    while (matches.hasNext() && terms.size() < 12)
        terms.append(u'"' + matches.next().captured().left(40) + u'"');
    if (!terms.isEmpty() && query.back().isLetterOrNumber())
        terms.last() += u'*';
    return terms.join(u' ');
}

} // namespace

Result<QList<SearchHit>> SearchIndex::search(const QString &query, int limit, const QString &language) const
{
    const QString match = matchExpression(query);
    if (match.isEmpty())
        return QList<SearchHit>();
    // Weights by column: title, keywords, category, subtitle, actions, essentials.
    Statement rows(m_database,
        u"SELECT a.id, snippet(article_search, -1, char(57344), char(57345), '…', 14)"
        " FROM article_search JOIN article a ON a.row = article_search.rowid"
        " WHERE article_search MATCH ? AND a.status = 'published' AND (? = '' OR a.language = ?)"
        " ORDER BY bm25(article_search, 12.0, 8.0, 4.0, 4.0, 3.0, 1.0), a.title LIMIT ?"_s,
        searching);
    const QString tag = language.isNull() ? u""_s : language;
    if (const auto ran = rows.bind(match, tag, tag, limit).run(); !ran)
        return failure(ran);
    const ArticleStore store(m_database);
    QList<SearchHit> hits;
    while (rows.next()) {
        const auto id = ArticleId::parse(rows.text(0));
        auto summary = id ? store.summary(*id) : Result<ArticleSummary>(failure(id));
        if (summary)
            hits.append(SearchHit{*summary, rows.text(1)});
    }
    return hits;
}

Result<int> SearchIndex::count(const QString &query, const QString &language) const
{
    const QString match = matchExpression(query);
    if (match.isEmpty())
        return 0;
    Statement rows(m_database,
        u"SELECT count(*) FROM article_search JOIN article a ON a.row = article_search.rowid"
        " WHERE article_search MATCH ? AND a.status = 'published' AND (? = '' OR a.language = ?)"_s,
        searching);
    const QString tag = language.isNull() ? u""_s : language;
    if (const auto ran = rows.bind(match, tag, tag).run(); !ran)
        return failure(ran);
    return rows.next() ? rows.number(0) : 0;
}

Result<QList<ReferenceHit>> SearchIndex::references(const QString &query, int limit) const
{
    const QString match = matchExpression(query);
    if (match.isEmpty())
        return QList<ReferenceHit>();
    Statement rows(m_database,
        u"SELECT a.id, a.title, r.key, r.csl FROM reference_search s"
        " JOIN article a ON a.row = s.article JOIN reference r ON r.article = s.article AND r.key = s.key"
        " WHERE reference_search MATCH ? AND a.status = 'published' ORDER BY s.rank, r.key LIMIT ?"_s,
        searching);
    if (const auto ran = rows.bind(match, limit).run(); !ran)
        return failure(ran);
    QList<ReferenceHit> hits;
    while (rows.next())
        if (const auto id = ArticleId::parse(rows.text(0)))
            hits.append(ReferenceHit{*id, rows.text(1),
                Reference{rows.text(2), QJsonDocument::fromJson(rows.text(3).toUtf8()).object()}});
    return hits;
}

} // namespace heartport
