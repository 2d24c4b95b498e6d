// What DraftStore keeps beside the living draft: revisions, safety copies, discarded drafts.
#include "storage/articlereader.h"
#include "storage/articlewriter.h"
#include "storage/database.h"
#include "storage/draftrow.h"
#include "storage/draftstore.h"
#include "storage/keptcontent.h"
#include "storage/statement.h"

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString reading = u"reading the history"_s;
const QString discarding = u"discarding the draft"_s;

constexpr std::array<std::pair<RevisionKind, const char16_t *>, 5> kindWords{
    {{RevisionKind::Saved, u"saved"}, {RevisionKind::Restored, u"restored"}, {RevisionKind::Imported, u"imported"},
        {RevisionKind::Published, u"published"}, {RevisionKind::Withdrawn, u"withdrawn"}}};

RevisionKind kindFromWord(const QString &word)
{
    for (const auto &[kind, known] : kindWords)
        if (word == QStringView(known))
            return kind;
    return RevisionKind::Saved;
}

Result<std::optional<SafetyCopy>> readSafetyCopy(const Database &database, const ArticleId &id)
{
    Statement find(database, u"SELECT id, based_on, at FROM kept WHERE article = ? AND kind = 'safety copy'"_s,
        reading);
    if (const auto ran = find.bind(id.toString()).run(); !ran)
        return failure(ran);
    if (!find.next())
        return std::nullopt;
    auto article = keptContent(database, find.value(0).toLongLong());
    if (!article)
        return failure(article);
    return SafetyCopy{std::move(*article), find.value(1).toLongLong(),
        QDateTime::fromString(find.text(2), Qt::ISODate)};
}

// Discarded drafts that are too old, and then the history of hearticles of which nothing else is left.
Result<> dropExpired(const Database &database, const QDateTime &at)
{
    Statement old(database, u"DELETE FROM kept WHERE kind = 'discarded' AND at < ?"_s, discarding);
    if (const auto ran = old.bind(columnStamp(at.addDays(-DraftStore::keptDays))).run(); !ran)
        return ran;
    for (const QString &sql :
        {u"DELETE FROM kept WHERE article NOT IN (SELECT id FROM article)"
         " AND article NOT IN (SELECT article FROM kept WHERE kind IN ('safety copy', 'discarded'))"_s,
            u"DELETE FROM translated_blocks WHERE article NOT IN (SELECT id FROM article)"
            " AND article NOT IN (SELECT article FROM kept)"_s})
        if (const auto ran = execute(database, sql, discarding); !ran)
            return ran;
    return {};
}

} // namespace

QString toWord(RevisionKind kind)
{
    for (const auto &[known, word] : kindWords)
        if (known == kind)
            return QString::fromUtf16(word);
    Q_UNREACHABLE();
}

Result<> DraftStore::discard(const ArticleId &id, const QDateTime &at)
{
    return inTransaction<void>(m_database, [&]() -> Result<> {
        const auto typed = discardSafetyCopy(m_database, id, at);
        if (!typed)
            return failure(typed);
        const auto draft = readDraft(m_database, id);
        if (!draft && (draft.error().code != ErrorCode::NotFound || !*typed))
            return failure(draft);
        // What was typed last is what is kept; the last save is a revision besides, unless it is from schema 1.
        if (draft && (!*typed || draft->revision == 0))
            if (const auto kept = keepDiscarded(m_database, draft->article, at); !kept)
                return kept;
        if (const auto removed = removeDraftRow(m_database, id); !removed)
            return removed;
        return dropExpired(m_database, at);
    });
}

Result<> DraftStore::discardChanges(const ArticleId &id, const QDateTime &at)
{
    return inTransaction<void>(m_database, [&]() -> Result<> {
        const auto typed = discardSafetyCopy(m_database, id, at);
        if (!typed)
            return failure(typed);
        if (!*typed)
            return failure(ErrorCode::NotFound, u"nothing was typed that is not saved"_s);
        return dropExpired(m_database, at);
    });
}

Result<QList<DiscardedDraft>> DraftStore::discarded() const
{
    // A safety copy whose draft is gone (published or discarded by another window) is offered here too.
    Statement rows(m_database,
        u"SELECT id, article, title, at FROM kept WHERE kind = 'discarded' OR (kind = 'safety copy'"
        " AND NOT EXISTS (SELECT 1 FROM article a WHERE a.id = kept.article AND a.draft = 1)) ORDER BY at DESC, id DESC"_s,
        reading);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<DiscardedDraft> drafts;
    while (rows.next())
        if (const auto id = ArticleId::parse(rows.text(1)))
            drafts.append(
                {rows.value(0).toLongLong(), *id, rows.text(2), QDateTime::fromString(rows.text(3), Qt::ISODate)});
    return drafts;
}

Result<Draft> DraftStore::takeBack(qint64 number, const QDateTime &at)
{
    return inTransaction<Draft>(m_database, [&]() -> Result<Draft> {
        Statement find(m_database, u"SELECT 1 FROM kept WHERE id = ? AND kind IN ('discarded', 'safety copy')"_s,
            reading);
        if (const auto ran = find.bind(number).run(); !ran)
            return failure(ran);
        if (!find.next())
            return failure(ErrorCode::NotFound, u"there is no discarded draft %1"_s.arg(number));
        const auto article = keptContent(m_database, number);
        if (!article)
            return failure(article);
        const auto there = draftCard(m_database, article->id);
        if (!there && there.error().code != ErrorCode::NotFound)
            return failure(there);
        auto draft = there ? replaceDraft(m_database, *there, *article, RevisionKind::Restored, at)
                           : writeNewDraft(m_database, *article, RevisionKind::Restored, at);
        if (!draft)
            return draft;
        Statement erase(m_database, u"DELETE FROM kept WHERE id = ?"_s, reading);
        if (const auto ran = erase.bind(number).run(); !ran)
            return failure(ran);
        return draft;
    });
}

Result<> DraftStore::keepSafetyCopy(const Article &article, qint64 basedOn, const QDateTime &at)
{
    return inTransaction<void>(m_database, [&]() -> Result<> {
        if (const auto removed = removeSafetyCopy(m_database, article.id); !removed)
            return removed;
        return keepSafetyCopyOf(m_database, article, basedOn, at);
    });
}

Result<std::optional<SafetyCopy>> DraftStore::safetyCopy(const ArticleId &id) const
{
    return readSafetyCopy(m_database, id);
}

Result<> DraftStore::dropSafetyCopy(const ArticleId &id)
{
    return inTransaction<void>(m_database, [&]() -> Result<> { return removeSafetyCopy(m_database, id); });
}

Result<QList<Revision>> DraftStore::revisions(const ArticleId &id) const
{
    Statement rows(m_database,
        u"SELECT number, kind, at, version, title, words, reference_count, helps, harms FROM kept"
        " WHERE article = ? AND number IS NOT NULL ORDER BY number DESC"_s,
        reading);
    if (const auto ran = rows.bind(id.toString()).run(); !ran)
        return failure(ran);
    QList<Revision> revisions;
    while (rows.next())
        revisions.append(
            {rows.value(0).toLongLong(), kindFromWord(rows.text(1)), QDateTime::fromString(rows.text(2), Qt::ISODate),
                rows.number(3), rows.text(4), rows.number(5), rows.number(6), rows.number(7), rows.number(8)});
    return revisions;
}

Result<Article> DraftStore::revision(const ArticleId &id, qint64 number) const
{
    Statement find(m_database, u"SELECT id FROM kept WHERE article = ? AND number = ?"_s, reading);
    if (const auto ran = find.bind(id.toString(), number).run(); !ran)
        return failure(ran);
    if (!find.next())
        return failure(ErrorCode::NotFound, u"there is no revision %1 of \"%2\""_s.arg(number).arg(id.toString()));
    return keptContent(m_database, find.value(0).toLongLong());
}

} // namespace heartport
