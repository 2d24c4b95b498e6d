#include "ui/arrivals/bringin.h"

#include "storage/database.h"
#include "ui/arrivals/arrivaldialog.h"
#include "ui/arrivals/importwait.h"
#include "ui/library/library.h"
#include "ui/support/errortext.h"
#include "ui/support/job.h"

#include <QFileDialog>
#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(importLog, "heartport.import")

// Both in a pool thread, with a connection of their own.
ImportPlan planFor(const QString &libraryPath, const QStringList &paths, const std::shared_ptr<ImportStage> &stage)
{
    const auto database = Database::open(libraryPath, Database::Access::ReadOnly);
    if (database)
        return planImport(**database, paths, stage->progress());
    ImportPlan plan;
    for (const QString &path : paths) {
        plan.items.append(PlannedImport{.path = path});
        plan.items.last().outcome = failure(database);
    }
    return plan;
}

Result<ImportReport> carryOutIn(const QString &libraryPath, const ImportPlan &plan,
    const std::shared_ptr<ImportStage> &stage)
{
    const auto database = Database::open(libraryPath, Database::Access::ReadWrite);
    return database ? carryOut(**database, plan, stage->progress()) : Result<ImportReport>(failure(database));
}

// The one hearticle of the plan that is there already, if that is all there is.
std::optional<ArticleId> onlyThere(const ImportPlan &plan)
{
    const bool one = plan.items.size() == 1 && plan.items.constFirst().outcome == StoreOutcome::Unchanged;
    return one && !plan.items.constFirst().becomesDraft ? plan.items.constFirst().id : std::nullopt;
}

bool isAllThere(const ImportPlan &plan)
{
    return std::all_of(plan.items.begin(), plan.items.end(),
        [](const PlannedImport &item) { return item.outcome == StoreOutcome::Unchanged; });
}

bool wasCancelled(const ImportPlan &plan)
{
    return std::any_of(plan.items.begin(), plan.items.end(),
        [](const PlannedImport &item) { return !item.outcome && item.outcome.error().code == ErrorCode::Cancelled; });
}

} // namespace

BringIn::BringIn(Look &look, Library &library, QWidget *window)
    : QObject(window), m_look(look), m_library(library), m_window(window)
{
}

BringIn::~BringIn()
{
    if (m_stage)
        m_stage->cancelled = true; // nobody is left to be asked or told
}

void BringIn::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Bring in hearticles"), QString(),
        tr("Hearticles and saved pages (*.textpack *.heartpack *.txt *.html *.htm);;All files (*)"));
    dialog->setObjectName("bringInDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &BringIn::paths);
    dialog->open();
}

std::shared_ptr<ImportStage> BringIn::wait(const QString &heading)
{
    delete m_wait;
    m_stage = std::make_shared<ImportStage>();
    m_wait = new ImportWait(m_look, m_window, heading, m_stage);
    return m_stage;
}

void BringIn::paths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_busy) {
        m_waiting += paths;
        return;
    }
    m_busy = true;
    const auto stage = wait(tr("Looking at %n file(s)", nullptr, int(paths.size())));
    whenDone(this, QtConcurrent::run(planFor, m_library.path(), paths, stage),
        [this](const ImportPlan &plan) { planned(plan); });
}

void BringIn::planned(const ImportPlan &plan)
{
    delete m_wait;
    for (const PlannedImport &item : plan.items)
        if (!item.outcome)
            qCWarning(importLog).noquote() << item.path << item.outcome.error().detail;
    if (wasCancelled(plan))
        return finish(tr("Stopped. Nothing was brought in."), {});
    if (isAllThere(plan))
        return finish(tr("%n already there.", nullptr, int(plan.items.size())), onlyThere(plan));
    showArrivalDialog(
        m_look, plan, m_window, [this, plan] { write(plan); }, [this] { finish({}, {}); });
}

void BringIn::write(const ImportPlan &plan)
{
    const auto stage = wait(tr("Bringing in %n hearticle(s)", nullptr, arrivalsIn(plan)));
    whenDone(this, QtConcurrent::run(carryOutIn, m_library.path(), plan, stage),
        [this](const Result<ImportReport> &report) { written(report); });
}

void BringIn::written(const Result<ImportReport> &report)
{
    delete m_wait;
    if (!report) {
        qCWarning(importLog).noquote() << report.error().detail;
        const ErrorText text = errorText(report.error());
        return finish(tr("Nothing was brought in. %1 %2").arg(text.sentence, text.nextStep), {});
    }
    const QList<ArticleId> came = report->added + report->updated;
    const int drafts = int(report->drafts.size());
    QStringList sentences;
    if (came.size() > drafts)
        sentences.append(tr("%n hearticle(s) came into your library.", nullptr, int(came.size()) - drafts));
    if (drafts > 0)
        sentences.append(tr("%n came in as draft(s): not ready to be published.", nullptr, drafts));
    if (!report->repaired.isEmpty())
        sentences.append(tr("The AI-content notice or other parts were put right."));
    if (!report->notices.isEmpty())
        sentences.append(tr("They come from a channel that you do not follow: only you vouch for it."));
    m_library.reload();
    finish(sentences.join(u' '), came.size() == 1 ? std::optional(came.front()) : std::nullopt);
}

void BringIn::finish(const QString &sentence, const std::optional<ArticleId> &opened)
{
    m_stage.reset();
    m_busy = false;
    Q_EMIT finished(sentence, opened);
    paths(std::exchange(m_waiting, {}));
}

} // namespace heartport
