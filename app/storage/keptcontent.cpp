#include "storage/keptcontent.h"

#include "domain/essentials.h"
#include "domain/sha256.h"
#include "policies/disclosure.h"
#include "storage/articlereader.h"
#include "storage/articlewriter.h"
#include "storage/database.h"
#include "storage/disclaimerseal.h"
#include "storage/packedarticle.h"
#include "storage/statement.h"

#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString keeping = u"keeping the earlier content"_s;

struct Keeping {
    QString kind;
    QVariant number; // NULL unless a revision
    qint64 basedOn = 0;
    QDateTime at;
};

Result<> keepAssets(const Database &database, const Article &article, qint64 row)
{
    int position = 0;
    for (const Asset &asset : article.assets) {
        const auto image = imageRow(database, asset.bytes);
        if (!image)
            return failure(image);
        Statement insert(database, u"INSERT INTO kept_asset VALUES (?, ?, ?, ?, ?)"_s, keeping);
        insert.bind(row, position++, columnText(asset.name), columnText(asset.mimeType), *image);
        if (const auto ran = insert.run(); !ran)
            return ran;
    }
    return {};
}

Result<> keep(const Database &database, const Article &article, const QByteArray &packed, const Keeping &as)
{
    // Whatever the caller brought: the disclaimer is the policy's own here too.
    const auto disclaimer = disclaimerRow(database, disclaimerFor(article.language).disclaimer);
    if (!disclaimer)
        return failure(disclaimer);
    const int words = as.number.isNull() ? 0 : parseEssentials(article.essentials).words; // only the history shows it
    Statement insert(database,
        u"INSERT INTO kept (article, kind, number, based_on, at, version, language, title, words, reference_count,"
        " helps, harms, disclaimer, content, updated) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        keeping);
    insert.bind(article.id.toString(), as.kind, as.number, as.basedOn, columnStamp(as.at), article.version,
        columnText(article.language), columnText(article.title), words, int(article.references.size()),
        int(article.helps.size()), int(article.harms.size()), *disclaimer, packed, columnStamp(article.updated));
    if (const auto ran = insert.run(); !ran)
        return ran;
    return keepAssets(database, article, insert.lastRowId());
}

} // namespace

Result<qint64> lastRevision(const Database &database, const ArticleId &id)
{
    Statement find(database, u"SELECT max(number) FROM kept WHERE article = ?"_s, keeping);
    if (const auto ran = find.bind(id.toString()).run(); !ran)
        return failure(ran);
    return find.next() ? find.value(0).toLongLong() : 0;
}

Result<qint64> keepRevision(const Database &database, const Article &article, RevisionKind kind, const QDateTime &at)
{
    return keepRevision(database, article, packContent(article), kind, at);
}

Result<qint64> keepRevision(const Database &database, const Article &article, const QByteArray &packed,
    RevisionKind kind, const QDateTime &at)
{
    const auto last = lastRevision(database, article.id);
    if (!last)
        return failure(last);
    const qint64 number = *last + 1;
    if (const auto kept =
            keep(database, article, packed, {.kind = toWord(kind), .number = number, .basedOn = *last, .at = at});
        !kept)
        return failure(kept);
    return number;
}

Result<> keepReadersVersion(const Database &database, const ArticleId &id)
{
    Statement find(database,
        u"SELECT 1 FROM article a WHERE id = ? AND draft = 0 AND NOT EXISTS (SELECT 1 FROM kept"
        " WHERE article = a.id AND version = a.version AND kind IN ('published', 'withdrawn'))"_s,
        keeping);
    if (const auto ran = find.bind(id.toString()).run(); !ran)
        return ran;
    if (!find.next())
        return {};
    const auto readers = readArticle(database, id);
    if (!readers)
        return failure(readers);
    const auto kept = keepRevision(database, *readers, RevisionKind::Published, readers->updated);
    return kept ? Result<>() : failure(kept);
}

Result<> keepSafetyCopyOf(const Database &database, const Article &article, qint64 basedOn, const QDateTime &at)
{
    return keep(database, article, packContent(article),
        {.kind = u"safety copy"_s, .number = {}, .basedOn = basedOn, .at = at});
}

Result<> keepDiscarded(const Database &database, const Article &article, const QDateTime &at)
{
    return keep(database, article, packContent(article),
        {.kind = u"discarded"_s, .number = {}, .basedOn = 0, .at = at});
}

Result<Article> keptContent(const Database &database, qint64 row)
{
    Statement find(database,
        u"SELECT k.article, k.content, d.policy, d.version, d.language, d.text, (SELECT lines FROM publisher_notice),"
        " k.updated FROM kept k LEFT JOIN disclaimer d ON d.id = k.disclaimer WHERE k.id = ?"_s,
        keeping);
    if (const auto ran = find.bind(row).run(); !ran)
        return failure(ran);
    if (!find.next())
        return failure(ErrorCode::NotFound, u"there is no earlier content %1"_s.arg(row));
    const auto id = ArticleId::parse(find.text(0));
    auto article = id ? unpackArticle(*id, find.value(1).toByteArray()) : failure(id);
    if (!article)
        return article;
    article->disclaimer = Disclaimer{find.text(2), find.number(3), find.text(4), find.text(5)};
    article->publisherLines = find.text(6);
    if (!find.value(7).isNull())
        article->updated = columnTime(find.text(7));
    Statement assets(database,
        u"SELECT name, type, bytes FROM kept_asset JOIN image ON id = image WHERE kept = ? ORDER BY position"_s,
        keeping);
    if (const auto ran = assets.bind(row).run(); !ran)
        return failure(ran);
    while (assets.next())
        article->assets.append(Asset{assets.text(0), assets.text(1), assets.value(2).toByteArray()});
    return article;
}

QByteArray packContent(const Article &article)
{
    Article content = article;
    content.updated = {};
    return packArticle(content);
}

Result<bool> isKept(const Database &database, qint64 row, const Article &article, const QByteArray &packed)
{
    Statement find(database, u"SELECT 1 FROM kept WHERE id = ? AND content = ?"_s, keeping);
    if (const auto ran = find.bind(row, packed).run(); !ran)
        return failure(ran);
    if (!find.next())
        return false;
    Statement assets(database, u"SELECT name, type, sha256 FROM kept_asset JOIN image ON id = image WHERE kept = ?"_s,
        keeping);
    if (const auto ran = assets.bind(row).run(); !ran)
        return failure(ran);
    QSet<QStringList> kept;
    while (assets.next())
        kept.insert({assets.text(0), assets.text(1), assets.text(2)});
    QSet<QStringList> ours;
    for (const Asset &asset : article.assets)
        ours.insert({asset.name, asset.mimeType, imageSha256(asset.bytes)});
    return kept == ours;
}

} // namespace heartport
