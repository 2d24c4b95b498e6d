#include "ui/window/retractionupdate.h"

#include "rendering/articlepage.h"
#include "storage/database.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/noticelabel.h"

#include <QFileDialog>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(retractionLog, "heartport.retractions")

using Promise = QPromise<Result<RetractionReport>>;

// In a pool thread, with a connection of its own.
void loadInto(Promise &promise, const QString &libraryPath, const QString &path)
{
    promise.setProgressRange(0, 100);
    auto database = Database::open(libraryPath, Database::Access::ReadWrite);
    if (!database) {
        promise.addResult(failure(database));
        return;
    }
    promise.addResult(
        loadRetractions(**database, path, QDateTime::currentDateTimeUtc(), [&promise](qint64 read, qint64 size) {
            promise.setProgressValue(size > 0 ? int(100 * read / size) : 0);
            return !promise.isCanceled();
        }));
}

} // namespace

RetractionUpdate::RetractionUpdate(Look &look, Library &library, QWidget *window)
    : QObject(window), m_look(look), m_library(library), m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RetractionUpdate::report);
}

RetractionUpdate::~RetractionUpdate()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void RetractionUpdate::choose()
{
    if (isBusy())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Load retraction data"), QString(),
        tr("Retraction Watch's table (*.csv);;All files (*)"));
    dialog->setObjectName("retractionFileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RetractionUpdate::load);
    dialog->open();
}

void RetractionUpdate::load(const QString &path)
{
    if (isBusy())
        return;
    m_cancelled = false;
    m_watcher.setFuture(QtConcurrent::run(loadInto, m_library.path(), path));
    showProgress();
}

void RetractionUpdate::showProgress()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 100);
    bar->setAccessibleName(tr("Progress"));
    m_progress = new Dialog(m_look, m_window);
    m_progress->setObjectName("retractionProgress"_L1);
    m_progress->setHeading(tr("Loading retraction data"));
    m_progress->setSentence(tr("Every reference in the library is compared with it. You can go on reading meanwhile."));
    m_progress->setContent(bar);
    m_progress->addSafeButton(tr("Cancel"));
    m_progress->setModal(false);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, bar, &QProgressBar::setValue);
    connect(m_progress, &QDialog::rejected, this, [this] {
        m_cancelled = true;
        m_watcher.cancel();
    });
    m_progress->show();
}

void RetractionUpdate::report()
{
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress->close();
    }
    const auto future = m_watcher.future();
    if (m_cancelled || future.resultCount() == 0) {
        Q_EMIT finished(tr("Nothing was loaded; the retraction data is as it was."), false);
        return;
    }
    const Result<RetractionReport> result = future.result();
    if (!result) {
        qCWarning(retractionLog).noquote() << result.error().detail;
        const ErrorText text = errorText(result.error());
        Q_EMIT finished(text.sentence + u' ' + text.nextStep, true);
        return;
    }
    m_library.reload();
    const QString asOf = longDate(QLocale(), result->table.dataDate);
    Q_EMIT finished(result->affected.isEmpty()
            ? tr("Retraction data as of %1 is loaded. No reference of a published hearticle is listed.").arg(asOf)
            : tr("Retraction data as of %1 is loaded. It concerns %n hearticle(s).", nullptr,
                int(result->affected.size()))
                  .arg(asOf),
        false);
    if (!result->affected.isEmpty())
        showAffected(result->affected);
}

void RetractionUpdate::showAffected(const QList<AffectedArticle> &affected)
{
    QStringList lines;
    for (const AffectedArticle &one : affected) {
        lines.append(one.article.title);
        for (const Reference &reference : one.article.references)
            if (const auto notice = one.notices.standing(reference.key))
                lines.append(u"   %1: %2"_s.arg(noticeWords(*notice, QLocale()), reference.title()));
        for (const ShakenAction &action : shakenActions(one.article, one.notices)) {
            const bool helps = action.kind == ActionKind::Helps;
            const QString which =
                (helps ? tr("This helps, action %1") : tr("This harms, action %1")).arg(action.index + 1);
            lines.append(u"   "_s
                + (action.otherReferences == 0
                        ? tr("%1: nothing else supports it").arg(which)
                        : tr("%1: %n other reference(s) support it", nullptr, action.otherReferences).arg(which)));
        }
        lines.append(QString());
    }
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setAccessibleName(tr("Hearticles with retracted references"));
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName("affectedDialog"_L1);
    dialog->setHeading(tr("%n hearticle(s) cite a study with a notice", nullptr, int(affected.size())));
    dialog->setSentence(tr("Readers see the notice at once, beside the reference and the actions that rest on it."));
    dialog->setContent(list, QSize(m_look.px(560), m_look.px(280)));
    dialog->addSafeButton(tr("Close"));
    dialog->open();
}

} // namespace heartport
