#include "storage/draftstore.h"

#include "policies/disclosure.h"
#include "policies/publishing.h"
#include "storage/articlereader.h"
#include "storage/articlewriter.h"
#include "storage/database.h"
#include "storage/draftrow.h"
#include "storage/keptcontent.h"
#include "storage/statement.h"
#include "storage/transaction.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString publishing = u"publishing the hearticle"_s;

// What refuses publication, as one sentence.
Result<> gate(const Article &article)
{
    const QList<Finding> findings = checkForPublishing(article);
    if (!refusesPublication(findings))
        return {};
    QStringList reasons;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Error)
            reasons.append(finding.message);
    return failure(ErrorCode::NotPublishable, reasons.join(u"; "_s));
}

// Where readers have the hearticle now, if they have it: its shelf stays.
Result<std::optional<ArticleSummary>> readersSummary(Database &database, const ArticleId &id)
{
    const auto summary = ArticleStore(database).summary(id);
    if (!summary && summary.error().code != ErrorCode::NotFound)
        return failure(summary);
    return summary && summary->status != Status::Draft ? std::optional(*summary) : std::nullopt;
}

} // namespace

Result<QList<DraftSummary>> DraftStore::list() const
{
    Statement rows(m_database,
        u"SELECT a.id, a.title, a.language, c.name, coalesce(a.saved, a.updated), a.revision,"
        " EXISTS (SELECT 1 FROM article r WHERE r.id = a.id AND r.draft = 0),"
        " EXISTS (SELECT 1 FROM kept k WHERE k.article = a.id AND k.kind = 'safety copy'), a.translation_of"
        " FROM article a LEFT JOIN category c ON c.id = a.category WHERE a.draft = 1 ORDER BY 5 DESC, a.row DESC"_s,
        u"listing the drafts"_s);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<DraftSummary> drafts;
    while (rows.next()) {
        const auto id = ArticleId::parse(rows.text(0));
        if (!id)
            continue;
        DraftSummary draft{.id = *id};
        draft.title = rows.text(1);
        draft.language = rows.text(2);
        draft.category = rows.text(3);
        draft.saved = QDateTime::fromString(rows.text(4), Qt::ISODate);
        draft.revision = rows.value(5).toLongLong();
        draft.isPublished = rows.number(6) != 0;
        draft.hasSafetyCopy = rows.number(7) != 0;
        if (const auto source = ArticleId::parse(rows.text(8)))
            draft.translationOf = *source;
        drafts.append(draft);
    }
    return drafts;
}

Result<Draft> DraftStore::draft(const ArticleId &id) const { return readDraft(m_database, id); }

Result<Draft> DraftStore::create(const Article &article, const QDateTime &at)
{
    return inTransaction<Draft>(m_database, [&]() -> Result<Draft> {
        if (const auto there = readDraft(m_database, article.id); there || there.error().code != ErrorCode::NotFound)
            return there ? failure(ErrorCode::Conflict, u"there already is a draft of this hearticle"_s)
                         : failure(there);
        return writeNewDraft(m_database, article, RevisionKind::Saved, at);
    });
}

Result<Draft> DraftStore::edit(const ArticleId &id, const QDateTime &at)
{
    return inTransaction<Draft>(m_database, [&]() -> Result<Draft> {
        if (auto there = readDraft(m_database, id); there || there.error().code != ErrorCode::NotFound)
            return there;
        const auto readers = readArticle(m_database, id);
        if (!readers)
            return failure(readers);
        return writeNewDraft(m_database, *readers, RevisionKind::Saved, at);
    });
}

Result<Draft> DraftStore::save(const Article &article, qint64 expected, const QDateTime &at)
{
    return inTransaction<Draft>(m_database, [&]() -> Result<Draft> {
        const auto there = expectedCard(m_database, article.id, expected);
        if (!there)
            return failure(there);
        if (const auto dropped = removeSafetyCopy(m_database, article.id); !dropped)
            return failure(dropped);
        return replaceDraft(m_database, *there, article, RevisionKind::Saved, at);
    });
}

Result<Draft> DraftStore::restore(const ArticleId &id, qint64 number, qint64 expected, const QDateTime &at)
{
    return inTransaction<Draft>(m_database, [&]() -> Result<Draft> {
        const auto there = expectedCard(m_database, id, expected);
        if (!there)
            return failure(there);
        auto old = revision(id, number);
        if (!old)
            return failure(old);
        old->translationOf = there->translationOf;
        return replaceDraft(m_database, *there, *old, RevisionKind::Restored, at);
    });
}

Result<Article> DraftStore::publish(const ArticleId &id, qint64 expected, const QDateTime &at)
{
    return inTransaction<Article>(m_database, [&]() -> Result<Article> {
        const auto there = expectedCard(m_database, id, expected);
        auto draft = there ? readDraft(m_database, *there) : failure(there);
        if (!draft)
            return failure(draft);
        Article &article = draft->article;
        if (const auto passed = gate(article); !passed)
            return failure(passed);
        const auto readers = readersSummary(m_database, id);
        if (!readers)
            return failure(readers);
        Placement placement{.status = Status::Published};
        if (*readers) {
            article.version = qMax(article.version, (*readers)->version + 1);
            placement.shelf = (*readers)->shelf;
            placement.rank = (*readers)->rank;
        }
        article.updated = at.toUTC();
        if (const auto kept = keepReadersVersion(m_database, id); !kept)
            return failure(kept);
        if (const auto written = writeArticle(m_database, article, placement); !written)
            return failure(written);
        if (const auto kept = keepRevision(m_database, article, RevisionKind::Published, at); !kept)
            return failure(kept);
        if (const auto removed = removeDraftRow(m_database, id); !removed)
            return failure(removed);
        if (const auto moved = discardSafetyCopy(m_database, id, at); !moved)
            return failure(moved);
        return readArticle(m_database, id);
    });
}

Result<> DraftStore::withdraw(const ArticleId &id, const QString &reason, const QDateTime &at)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, u"a withdrawal needs its reason"_s);
    return inTransaction<void>(m_database, [&]() -> Result<> {
        const auto article = readArticle(m_database, id);
        if (!article)
            return failure(article);
        const auto readers = readersSummary(m_database, id);
        if (!readers)
            return failure(readers);
        if (const auto kept = keepReadersVersion(m_database, id); !kept)
            return kept;
        Placement placement{.status = Status::Withdrawn, .withdrawnReason = reason.trimmed()};
        if (*readers) {
            placement.shelf = (*readers)->shelf;
            placement.rank = (*readers)->rank;
        }
        if (const auto written = writeArticle(m_database, *article, placement); !written)
            return written;
        const auto kept = keepRevision(m_database, *article, RevisionKind::Withdrawn, at);
        return kept ? Result<>() : failure(kept);
    });
}

} // namespace heartport
