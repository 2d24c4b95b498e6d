#include "storage/keptcontent.h"

#include "policies/disclosure.h"
#include "storage/articlereader.h"
#include "storage/articlewriter.h"
#include "storage/database.h"
#include "storage/disclaimerseal.h"
#include "storage/packedarticle.h"
#include "storage/statement.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString keeping = u"keeping the earlier content"_s;

struct Keeping {
    QString kind;
    QVariant number; // NULL unless a revision
    qint64 basedOn = 0;
    QDateTime at;
    int words = 0;
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

Result<> keep(const Database &database, const Article &article, const Keeping &as)
{
    // Whatever the caller brought: the disclaimer is the policy's own here too.
    const auto disclaimer = disclaimerRow(database, disclaimerFor(article.language).disclaimer);
    if (!disclaimer)
        return failure(disclaimer);
    Statement insert(database,
        u"INSERT INTO kept (article, kind, number, based_on, at, version, language, title, words, reference_count,"
        " helps, harms, disclaimer, content) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        keeping);
    insert.bind(article.id.toString(), as.kind, as.number, as.basedOn, columnStamp(as.at), article.version,
        columnText(article.language), columnText(article.title), as.words, int(article.references.size()),
        int(article.helps.size()), int(article.harms.size()), *disclaimer, packArticle(article));
    if (const auto ran = insert.run(); !ran)
        return ran;
    return keepAssets(database, article, insert.lastRowId());
}

Result<int> wordsOf(const Database &database, const ArticleId &id, bool draft)
{
    Statement find(database, u"SELECT words FROM article WHERE id = ? AND draft = ?"_s, keeping);
    if (const auto ran = find.bind(id.toString(), draft ? 1 : 0).run(); !ran)
        return failure(ran);
    return find.next() ? find.number(0) : 0;
}

} // namespace

Result<qint64> lastRevision(const Database &database, const ArticleId &id)
{
    Statement find(database, u"SELECT max(number) FROM kept WHERE article = ?"_s, keeping);
    if (const auto ran = find.bind(id.toString()).run(); !ran)
        return failure(ran);
    return find.next() ? find.value(0).toLongLong() : 0;
}

Result<qint64> keepRevision(const Database &database, const Article &article, RevisionKind kind, const QDateTime &at,
    bool draft)
{
    const auto last = lastRevision(database, article.id);
    if (!last)
        return failure(last);
    const auto words = wordsOf(database, article.id, draft);
    if (!words)
        return failure(words);
    const qint64 number = *last + 1;
    if (const auto kept = keep(database, article,
            {.kind = toWord(kind), .number = number, .basedOn = *last, .at = at, .words = *words});
        !kept)
        return failure(kept);
    return number;
}

Result<> keepReadersVersion(const Database &database, const ArticleId &id)
{
    const auto readers = readArticle(database, id, false);
    if (!readers)
        return readers.error().code == ErrorCode::NotFound ? Result<>() : failure(readers);
    Statement find(database,
        u"SELECT EXISTS (SELECT 1 FROM kept WHERE article = ? AND version = ? AND kind IN ('published', 'withdrawn'))"_s,
        keeping);
    if (const auto ran = find.bind(id.toString(), readers->version).run(); !ran)
        return ran;
    if (find.next() && find.number(0) == 1)
        return {};
    const auto kept = keepRevision(database, *readers, RevisionKind::Published, readers->updated, false);
    return kept ? Result<>() : failure(kept);
}

Result<> keepSafetyCopyOf(const Database &database, const Article &article, qint64 basedOn, const QDateTime &at)
{
    return keep(database, article, {.kind = u"safety copy"_s, .number = {}, .basedOn = basedOn, .at = at, .words = 0});
}

Result<> keepDiscarded(const Database &database, const Article &article, const QDateTime &at)
{
    return keep(database, article, {.kind = u"discarded"_s, .number = {}, .basedOn = 0, .at = at, .words = 0});
}

Result<Article> keptContent(const Database &database, qint64 row)
{
    Statement find(database,
        u"SELECT k.article, k.content, d.policy, d.version, d.language, d.text, (SELECT lines FROM publisher_notice)"
        " FROM kept k LEFT JOIN disclaimer d ON d.id = k.disclaimer WHERE k.id = ?"_s,
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
    Statement assets(database,
        u"SELECT name, type, bytes FROM kept_asset JOIN image ON id = image WHERE kept = ? ORDER BY position"_s,
        keeping);
    if (const auto ran = assets.bind(row).run(); !ran)
        return failure(ran);
    while (assets.next())
        article->assets.append(Asset{assets.text(0), assets.text(1), assets.value(2).toByteArray()});
    return article;
}

} // namespace heartport
