#include "storage/draftrow.h"

#include "policies/disclosure.h"
#include "storage/articlereader.h"
#include "storage/articlewriter.h"
#include "storage/database.h"
#include "storage/keptcontent.h"
#include "storage/packedarticle.h"
#include "storage/publisherlines.h"
#include "storage/statement.h"

#include <QSet>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString saving = u"saving the draft"_s;

Result<> checkImages(const Article &article)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s};
    QSet<QString> names;
    for (const Asset &asset : article.assets) {
        if (names.contains(asset.name))
            return failure(ErrorCode::FieldInvalid, u"two images are named \"%1\""_s.arg(asset.name.left(80)));
        if (!types.contains(asset.mimeType))
            return failure(ErrorCode::FieldInvalid, u"\"%1\" is no PNG, JPEG or WebP"_s.arg(asset.name.left(80)));
        names.insert(asset.name);
    }
    return {};
}

bool sameContent(const Article &a, const Article &b)
{
    if (a.essentials != b.essentials)
        return false; // the usual save, without packing both
    const auto byName = [](const Asset &one, const Asset &other) { return one.name < other.name; };
    QList<Asset> ours = a.assets;
    QList<Asset> theirs = b.assets;
    std::sort(ours.begin(), ours.end(), byName);
    std::sort(theirs.begin(), theirs.end(), byName);
    return ours == theirs && packArticle(a) == packArticle(b);
}

// From schema 1: the words that are to be replaced are in no revision yet.
Result<> keepUnkept(const Database &database, const Draft &old)
{
    if (old.revision > 0)
        return {};
    const auto kept = keepRevision(database, old.article, RevisionKind::Imported, old.saved, true);
    return kept ? Result<>() : failure(kept);
}

// Writes the row and keeps the revision that it is.
Result<Draft> write(Database &database, Article article, RevisionKind kind, const QDateTime &at)
{
    if (const auto checked = checkImages(article); !checked)
        return failure(checked);
    if (const auto written = writeArticle(database, article, {.status = Status::Draft}); !written)
        return failure(written);
    const auto number = keepRevision(database, article, kind, at, true);
    if (!number)
        return failure(number);
    Statement mark(database, u"UPDATE article SET revision = ?, saved = ? WHERE id = ? AND draft = 1"_s, saving);
    if (const auto ran = mark.bind(*number, columnStamp(at), article.id.toString()).run(); !ran)
        return failure(ran);
    const auto lines = publisherLines(database);
    if (!lines)
        return failure(lines);
    article.disclaimer = disclaimerFor(article.language).disclaimer;
    article.publisherLines = *lines;
    return Draft{std::move(article), *number, at};
}

} // namespace

Result<Draft> readDraft(const Database &database, const ArticleId &id)
{
    auto article = readArticle(database, id, true);
    if (!article)
        return failure(article);
    Statement row(database, u"SELECT revision, coalesce(saved, updated) FROM article WHERE id = ? AND draft = 1"_s,
        u"reading the draft"_s);
    if (const auto ran = row.bind(id.toString()).run(); !ran)
        return failure(ran);
    if (!row.next())
        return failure(ErrorCode::NotFound, u"there is no draft \"%1\""_s.arg(id.toString()));
    return Draft{std::move(*article), row.value(0).toLongLong(), QDateTime::fromString(row.text(1), Qt::ISODate)};
}

Result<Draft> expectedDraft(const Database &database, const ArticleId &id, qint64 expected)
{
    auto draft = readDraft(database, id);
    if (draft && draft->revision != expected)
        return failure(ErrorCode::Conflict,
            u"the draft was saved elsewhere meanwhile (revision %1, not %2)"_s.arg(draft->revision).arg(expected));
    return draft;
}

Result<Draft> writeNewDraft(Database &database, Article article, RevisionKind kind, const QDateTime &at)
{
    const auto readers = readArticle(database, article.id, false);
    if (!readers && readers.error().code != ErrorCode::NotFound)
        return failure(readers);
    if (readers)
        article.version = readers->version + 1;
    if (const auto kept = keepReadersVersion(database, article.id); !kept)
        return failure(kept);
    article.version = qMax(1, article.version);
    if (!article.created.isValid())
        article.created = at;
    article.updated = at;
    return write(database, std::move(article), kind, at);
}

Result<Draft> replaceDraft(Database &database, const Draft &old, Article article, RevisionKind kind,
    const QDateTime &at)
{
    article.version = old.article.version;
    article.created = old.article.created;
    article.updated = old.article.updated;
    article.category = article.category.trimmed();
    if (sameContent(old.article, article))
        return old;
    article.updated = at;
    if (const auto kept = keepUnkept(database, old); !kept)
        return failure(kept);
    return write(database, std::move(article), kind, at);
}

Result<> importDraft(Database &database, const Article &article, const QDateTime &at)
{
    const auto old = readDraft(database, article.id);
    if (!old && old.error().code != ErrorCode::NotFound)
        return failure(old);
    if (const auto kept = old ? keepUnkept(database, *old) : Result<>(); !kept)
        return kept;
    const auto written = write(database, article, RevisionKind::Imported, at);
    return written ? Result<>() : failure(written);
}

Result<> removeSafetyCopy(const Database &database, const ArticleId &id)
{
    Statement erase(database, u"DELETE FROM kept WHERE article = ? AND kind = 'safety copy'"_s, saving);
    return erase.bind(id.toString()).run();
}

Result<bool> discardSafetyCopy(const Database &database, const ArticleId &id, const QDateTime &at)
{
    Statement move(database, u"UPDATE kept SET kind = 'discarded', at = ? WHERE article = ? AND kind = 'safety copy'"_s,
        u"discarding what was typed"_s);
    if (const auto ran = move.bind(columnStamp(at), id.toString()).run(); !ran)
        return failure(ran);
    return move.changedRows() > 0;
}

} // namespace heartport
