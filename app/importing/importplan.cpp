#include "importing/arrival.h"
#include "policies/publishing.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QHash>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString fingerprintOf(const Article &article)
{
    return u"%1 %2 %3"_s.arg(article.id.toString(), QString::number(article.version), contentSha256(article));
}

PlannedImport planOne(const ArticleStore &store, const QString &path)
{
    PlannedImport plan{.path = path};
    const auto found = readPath(path);
    if (!found) {
        plan.outcome = failure(found);
        return plan;
    }
    const Article &article = found->read.article;
    const Status status = statusOnArrival(*found);
    plan.id = article.id;
    plan.title = article.title;
    plan.version = article.version;
    plan.becomesDraft = status == Status::Draft;
    plan.repaired = found->read.repaired;
    plan.fingerprint = fingerprintOf(article);
    plan.outcome = store.outcomeOf(article, status);
    return plan;
}

Result<> carryOutOne(Database &database, const PlannedImport &plan, ImportReport &report)
{
    const auto found = readPath(plan.path);
    if (!found)
        return failure(found);
    if (fingerprintOf(found->read.article) != plan.fingerprint)
        return failure(ErrorCode::Conflict, u"\"%1\" changed since it was looked at"_s.arg(plan.path));
    const Placement placement{.status = plan.becomesDraft ? Status::Draft : Status::Published};
    return storeOne(database, found->read, placement, report);
}

} // namespace

Status statusOnArrival(const ReadPath &found)
{
    const bool publishable = !found.isSavedPage && !refusesPublication(checkForPublishing(found.read.article));
    return publishable ? Status::Published : Status::Draft;
}

// Writes one hearticle inside the caller's transaction and notes what became of it.
Result<> storeOne(Database &database, const ReadArticle &read, const Placement &placement, ImportReport &report)
{
    const auto outcome = ArticleStore(database).store(read.article, placement);
    if (!outcome)
        return failure(outcome);
    const ArticleId &id = read.article.id;
    if (*outcome == StoreOutcome::Added)
        report.added.append(id);
    else if (*outcome == StoreOutcome::Updated)
        report.updated.append(id);
    else
        report.unchanged.append(id);
    if (placement.status == Status::Draft)
        report.drafts.append(id);
    for (const QString &what : read.repaired)
        report.repaired.append({id, what});
    return {};
}

QList<PlannedImport> planImport(Database &database, const QStringList &paths, const ImportProgress &progress)
{
    const ArticleStore store(database);
    QList<PlannedImport> plans;
    QHash<ArticleId, QString> seen;
    bool cancelled = false;
    for (const QString &path : paths) {
        cancelled = cancelled || (progress && !progress(int(plans.size()), int(paths.size())));
        PlannedImport plan{.path = path};
        if (cancelled)
            plan.outcome = failure(ErrorCode::Cancelled, u"cancelled before it was read"_s);
        else
            plan = planOne(store, path);
        if (plan.outcome && seen.contains(*plan.id))
            plan.outcome = failure(ErrorCode::Conflict, u"\"%1\" is the same hearticle"_s.arg(seen.value(*plan.id)));
        else if (plan.id)
            seen.insert(*plan.id, path);
        plans.append(plan);
    }
    return plans;
}

Result<ImportReport> carryOut(Database &database, const QList<PlannedImport> &plan, const ImportProgress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    ImportReport report;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (progress && !progress(int(i), int(plan.size())))
            return failure(ErrorCode::Cancelled, u"cancelled; nothing was written"_s);
        const PlannedImport &one = plan.at(i);
        if (!one.outcome)
            report.refused.append({one.path, one.outcome.error()});
        else if (const auto done = carryOutOne(database, one, report); !done)
            return failure(done);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return report;
}

} // namespace heartport
