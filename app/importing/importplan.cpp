#include "importing/arrival.h"
#include "importing/channelimport.h"
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

class Planner
{
public:
    Planner(Database &database, const QStringList &paths, const ImportProgress &progress)
        : m_database(database), m_paths(paths), m_progress(progress)
    {
    }

    ImportPlan plan()
    {
        for (const QString &path : m_paths) {
            m_plan.sources.append({path, {}, {}});
            m_cancelled = m_cancelled || !goesOn(0, 1);
            if (m_cancelled)
                refuse({ErrorCode::Cancelled, u"cancelled before it was read"_s});
            else if (isChannel(path))
                planChannel();
            else
                planFile();
        }
        return std::move(m_plan);
    }

private:
    ImportPlan::Source &source() { return m_plan.sources.last(); }

    bool goesOn(int item, int items)
    {
        const ImportStep step{int(m_plan.sources.size()) - 1, int(m_paths.size()), item, items};
        return !m_progress || m_progress(step);
    }

    PlannedImport &add()
    {
        m_plan.items.append(PlannedImport{.path = source().path});
        return m_plan.items.last();
    }

    void refuse(const Error &error) { add().outcome = failure(error.code, error.detail); }

    void planFile()
    {
        const auto found = readPath(source().path);
        if (!found)
            return refuse(found.error());
        const Article &article = found->read.article;
        const Status status = statusOnArrival(*found);
        PlannedImport &item = add();
        item.id = article.id;
        item.title = article.title;
        item.version = article.version;
        item.becomesDraft = status == Status::Draft;
        item.repaired = found->read.repaired;
        item.outcome = outcomeOnArrival(m_database, article, status);
        if (item.outcome && m_seen.contains(article.id))
            item.outcome =
                failure(ErrorCode::Conflict, u"\"%1\" is the same hearticle"_s.arg(m_seen.value(article.id)));
        if (!item.outcome)
            return;
        m_seen.insert(article.id, source().path);
        source().fingerprint = fingerprintOf(article);
    }

    void planChannel()
    {
        auto opened = openChannel(m_database, source().path);
        if (!opened)
            return refuse(opened.error());
        const auto changes = takeChannel(m_database, *opened, Pass::Look, [this](int item, int items) {
            m_cancelled = m_cancelled || !goesOn(item, items);
            return !m_cancelled;
        });
        if (!changes)
            return refuse(changes.error());
        source().fingerprint = opened->fingerprint;
        source().notice = opened->notice;
        addChanges(*opened, *changes);
    }

    void addChanges(const OpenedChannel &opened, const ChannelChanges &changes)
    {
        QHash<ArticleId, const ChannelItem *> known;
        for (const ChannelItem &item : opened.feed.items)
            known.insert(item.id, &item);
        const auto addItem = [&](const ArticleId &id, const Result<StoreOutcome> &outcome) -> PlannedImport & {
            PlannedImport &item = add();
            item.id = id;
            item.title = known.value(id)->title;
            item.version = known.value(id)->version;
            item.outcome = outcome;
            m_seen.insert(id, opened.path);
            return item;
        };
        for (const ArticleId &id : changes.added)
            addItem(id, StoreOutcome::Added);
        for (const ArticleId &id : changes.updated)
            addItem(id, StoreOutcome::Updated);
        for (const ArticleId &id : changes.withdrawn)
            addItem(id, StoreOutcome::Updated).isWithdrawn = true;
        for (const ArticleId &id : changes.unchanged)
            addItem(id, StoreOutcome::Unchanged);
        for (const auto &refusal : changes.refused)
            addItem(refusal.id, failure(refusal.error.code, refusal.error.detail));
    }

    Database &m_database;
    const QStringList &m_paths;
    const ImportProgress &m_progress;
    ImportPlan m_plan;
    QHash<ArticleId, QString> m_seen;
    bool m_cancelled = false;
};

tl::unexpected<Error> changedSince(const QString &path)
{
    return failure(ErrorCode::Conflict, u"\"%1\" changed since it was looked at"_s.arg(path));
}

Result<> carryOutChannel(Database &database, const ImportPlan::Source &source, ImportReport &report,
    const PackProgress &progress)
{
    auto opened = openChannel(database, source.path);
    if (!opened)
        return failure(opened);
    if (opened->fingerprint != source.fingerprint)
        return changedSince(source.path);
    const auto changes = takeChannel(database, *opened, Pass::Write, progress);
    if (!changes)
        return failure(changes);
    addTo(report, *opened, *changes);
    return {};
}

Result<> carryOutFile(Database &database, const ImportPlan::Source &source, ImportReport &report)
{
    const auto found = readPath(source.path);
    if (!found)
        return failure(found);
    if (fingerprintOf(found->read.article) != source.fingerprint)
        return changedSince(source.path);
    return storeOne(database, found->read, {.status = statusOnArrival(*found)}, report);
}

} // namespace

Status statusOnArrival(const ReadPath &found)
{
    const bool publishable = !found.isSavedPage && !refusesPublication(checkForPublishing(found.read.article));
    return publishable ? Status::Published : Status::Draft;
}

Result<StoreOutcome> outcomeOnArrival(Database &database, const Article &article, Status status)
{
    const auto outcome = ArticleStore(database).outcomeOf(article, status);
    if (!outcome || *outcome == StoreOutcome::Unchanged || status == Status::Draft)
        return outcome;
    const auto channel = ChannelStore(database).channelOf(article.id);
    if (!channel)
        return failure(channel);
    if (*channel)
        return failure(ErrorCode::ChannelSwapped,
            u"it belongs to the channel \"%1\", whose publisher alone renews it"_s.arg((*channel)->title));
    return outcome;
}

Result<> storeOne(Database &database, const ReadArticle &read, const Placement &placement, ImportReport &report)
{
    const auto outcome = outcomeOnArrival(database, read.article, placement.status);
    if (!outcome)
        return failure(outcome);
    if (*outcome != StoreOutcome::Unchanged)
        if (const auto stored = ArticleStore(database).store(read.article, placement); !stored)
            return failure(stored);
    const ArticleId &id = read.article.id;
    if (*outcome == StoreOutcome::Added)
        report.added.append(id);
    else if (*outcome == StoreOutcome::Updated)
        report.updated.append(id);
    else
        report.unchanged.append(id);
    if (placement.status == Status::Draft)
        report.drafts.append(id);
    for (const Correction &what : read.repaired)
        report.repaired.append({id, what});
    return {};
}

ImportPlan planImport(Database &database, const QStringList &paths, const ImportProgress &progress)
{
    return Planner(database, paths, progress).plan();
}

Result<ImportReport> carryOut(Database &database, const ImportPlan &plan, const ImportProgress &progress)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    ImportReport report;
    for (qsizetype i = 0; i < plan.sources.size(); ++i) {
        const ImportPlan::Source &source = plan.sources.at(i);
        const auto goesOn = [&](int item, int items) {
            return !progress || progress({int(i), int(plan.sources.size()), item, items});
        };
        if (!goesOn(0, 1))
            return failure(ErrorCode::Cancelled, u"cancelled; nothing was written"_s);
        if (source.fingerprint.isEmpty())
            continue; // refused when it was planned
        const auto done = isChannel(source.path) ? carryOutChannel(database, source, report, goesOn)
                                                 : carryOutFile(database, source, report);
        if (!done)
            return failure(done);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return report;
}

} // namespace heartport
