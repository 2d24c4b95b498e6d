#include "storage/draftrow.h"

#include "domain/essentials.h"
#include "policies/disclosure.h"
#include "storage/articlereader.h"
#include "storage/articlewriter.h"
#include "storage/database.h"
#include "storage/disclaimerseal.h"
#include "storage/keptcontent.h"
#include "storage/publisherlines.h"
#include "storage/statement.h"

#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString saving = u"saving the draft"_s;
const QString readingDraft = u"reading the draft"_s;

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

// From schema 1: the words that are to be replaced are in no revision yet.
Result<> keepUnkept(const Database &database, const DraftCard &old)
{
    if (old.revision > 0)
        return {};
    const auto article = readDraftOfSchema1(database, old.id);
    const auto kept = article ? keepRevision(database, *article, RevisionKind::Imported, old.saved)
                              : Result<qint64>(failure(article));
    return kept ? Result<>() : failure(kept);
}

// By these My plan knows whether what somebody ticked still stands in the draft.
Result<> writeCardActions(const Database &database, const Article &article, qint64 row)
{
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        int position = 0;
        for (const Action &action : article.actions(kind)) {
            Statement insert(database, u"INSERT INTO action VALUES (?, ?, ?, ?, ?, '')"_s, saving);
            insert.bind(row, toWord(kind), position++, columnText(action.text),
                action.certainty ? QVariant(toWord(*action.certainty)) : QVariant());
            if (const auto ran = insert.run(); !ran)
                return ran;
        }
    }
    return {};
}

// What lists and My plan show of a draft, and which revision it is.
Result<> writeCard(const Database &database, const Article &article, qint64 revision, const QDateTime &saved)
{
    if (const auto removed = removeDraftRow(database, article.id); !removed)
        return removed;
    const auto category = categoryRow(database, article.category);
    if (!category)
        return failure(category);
    // Whatever the caller brought: the disclaimer is the policy's own, on every save.
    const auto disclaimer = disclaimerRow(database, disclaimerFor(article.language).disclaimer);
    if (!disclaimer)
        return failure(disclaimer);
    Statement row(database,
        u"INSERT INTO article (id, draft, status, version, language, translation_of, title, subtitle, summary, category,"
        " ai_disclosure, disclaimer, created, updated, next_review, words, revision, saved, funding, conflicts,"
        " essentials, extra) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '')"_s,
        saving);
    row.bind(article.id.toString(), toWord(Status::Draft), article.version, columnText(article.language),
        article.translationOf ? QVariant(article.translationOf->toString()) : QVariant(), columnText(article.title),
        columnText(article.subtitle), columnText(article.summary), *category,
        article.aiDisclosure ? QVariant(toWord(*article.aiDisclosure)) : QVariant(), *disclaimer,
        columnStamp(article.created), columnStamp(article.updated), orNull(article.nextReview),
        parseEssentials(article.essentials).words, revision, columnStamp(saved));
    if (const auto ran = row.run(); !ran)
        return ran;
    const qint64 number = row.lastRowId();
    int position = 0;
    for (const QString &keyword : article.keywords) {
        Statement insert(database, u"INSERT INTO keyword VALUES (?, ?, ?)"_s, saving);
        if (const auto ran = insert.bind(number, position++, columnText(keyword)).run(); !ran)
            return ran;
    }
    return writeCardActions(database, article, number);
}

// Keeps the revision, and makes it the draft. `packed` is packContent(article).
Result<Draft> write(const Database &database, Article article, const QByteArray &packed, RevisionKind kind,
    const QDateTime &at)
{
    if (const auto checked = checkImages(article); !checked)
        return failure(checked);
    const auto number = keepRevision(database, article, packed, kind, at);
    if (!number)
        return failure(number);
    if (const auto written = writeCard(database, article, *number, at); !written)
        return failure(written);
    const auto lines = publisherLines(database);
    if (!lines)
        return failure(lines);
    article.disclaimer = disclaimerFor(article.language).disclaimer;
    article.publisherLines = *lines;
    return Draft{std::move(article), *number, at};
}

} // namespace

Result<DraftCard> draftCard(const Database &database, const ArticleId &id)
{
    Statement row(database,
        u"SELECT a.revision, k.id, coalesce(a.saved, a.updated), a.version, a.created, a.updated, a.translation_of"
        " FROM article a LEFT JOIN kept k ON k.article = a.id AND k.number = a.revision"
        " WHERE a.id = ? AND a.draft = 1"_s,
        readingDraft);
    if (const auto ran = row.bind(id.toString()).run(); !ran)
        return failure(ran);
    if (!row.next())
        return failure(ErrorCode::NotFound, u"there is no draft \"%1\""_s.arg(id.toString()));
    DraftCard card{.id = id};
    card.revision = row.value(0).toLongLong();
    card.kept = row.value(1).toLongLong();
    if (card.revision > 0 && card.kept == 0)
        return failure(ErrorCode::LibraryDamaged, u"the words of the draft \"%1\" are gone"_s.arg(id.toString()));
    card.saved = columnTime(row.text(2));
    card.version = row.number(3);
    card.created = columnTime(row.text(4));
    card.updated = columnTime(row.text(5));
    if (const auto source = ArticleId::parse(row.text(6)))
        card.translationOf = *source;
    return card;
}

Result<DraftCard> expectedCard(const Database &database, const ArticleId &id, qint64 expected)
{
    const auto card = draftCard(database, id);
    if (card && card->revision != expected)
        return failure(ErrorCode::Conflict,
            u"the draft was saved elsewhere meanwhile (revision %1, not %2)"_s.arg(card->revision).arg(expected));
    return card;
}

Result<Draft> readDraft(const Database &database, const DraftCard &card)
{
    auto article = card.revision > 0 ? keptContent(database, card.kept) : readDraftOfSchema1(database, card.id);
    if (!article)
        return failure(article);
    return Draft{std::move(*article), card.revision, card.saved};
}

Result<Draft> readDraft(const Database &database, const ArticleId &id)
{
    const auto card = draftCard(database, id);
    return card ? readDraft(database, *card) : failure(card);
}

Result<Article> readDraftArticle(const Database &database, const ArticleId &id)
{
    auto draft = readDraft(database, id);
    return draft ? Result<Article>(std::move(draft->article)) : failure(draft);
}

Result<Draft> writeNewDraft(const Database &database, Article article, RevisionKind kind, const QDateTime &at)
{
    const auto readers = readArticle(database, article.id);
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
    const QByteArray packed = packContent(article);
    return write(database, std::move(article), packed, kind, at);
}

Result<Draft> replaceDraft(const Database &database, const DraftCard &old, Article article, RevisionKind kind,
    const QDateTime &at)
{
    article.version = old.version;
    article.created = old.created;
    article.category = article.category.trimmed();
    const QByteArray packed = packContent(article);
    const auto same = old.revision > 0 ? isKept(database, old.kept, article, packed) : false;
    if (!same || *same)
        return same ? readDraft(database, old) : failure(same);
    article.updated = at;
    if (const auto kept = keepUnkept(database, old); !kept)
        return failure(kept);
    return write(database, std::move(article), packed, kind, at);
}

Result<> importDraft(const Database &database, const Article &article, const QDateTime &at)
{
    const auto old = draftCard(database, article.id);
    if (!old && old.error().code != ErrorCode::NotFound)
        return failure(old);
    if (const auto kept = old ? keepUnkept(database, *old) : Result<>(); !kept)
        return kept;
    const auto written = write(database, article, packContent(article), RevisionKind::Imported, at);
    return written ? Result<>() : failure(written);
}

Result<> removeDraftRow(const Database &database, const ArticleId &id)
{
    Statement erase(database, u"DELETE FROM article WHERE id = ? AND draft = 1"_s, saving);
    return erase.bind(id.toString()).run();
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
