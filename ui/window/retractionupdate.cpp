#include "ui/window/retractionupdate.h"

#include "rendering/articlepage.h"
#include "storage/database.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/job.h"
#include "ui/support/noticelabel.h"

#include <QFileDialog>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(retractionLog, "heartport.retractions")

// In a pool thread, with a connection of its own.
Result<RetractionReport> loadInto(const QString &libraryPath, const QString &path, const LoadProgress &progress)
{
    const auto database = Database::open(libraryPath, Database::Access::ReadWrite);
    if (!database)
        return failure(database);
    return loadRetractions(**database, path, QDateTime::currentDateTimeUtc(), progress);
}

// Each study with a notice, and each action that rests on a retracted one.
QStringList linesOf(const AffectedArticle &affected)
{
    QStringList lines{affected.article.title};
    for (const Reference &reference : affected.article.references)
        if (const auto notice = affected.notices.standing(reference.key))
            lines.append(u"   %1: %2"_s.arg(noticeWords(*notice, QLocale()), reference.title()));
    for (const ShakenAction &action : shakenActions(affected.article, affected.notices)) {
        const QString which = (action.kind == ActionKind::Helps ? RetractionUpdate::tr("This helps, action %1")
                                                                : RetractionUpdate::tr("This harms, action %1"))
                                  .arg(action.index + 1);
        lines.append(u"   "_s
            + (action.otherReferences == 0
                    ? RetractionUpdate::tr("%1: nothing else supports it").arg(which)
                    : RetractionUpdate::tr("%1: %n other reference(s) support it", nullptr, action.otherReferences)
                          .arg(which)));
    }
    lines.append(QString());
    return lines;
}

int referencesWithNotice(const QList<AffectedArticle> &affected)
{
    int count = 0;
    for (const AffectedArticle &one : affected)
        for (const Reference &reference : one.article.references)
            count += one.notices.standing(reference.key) ? 1 : 0;
    return count;
}

} // namespace

RetractionUpdate::RetractionUpdate(Look &look, Library &library, QWidget *window)
    : QObject(window), m_look(look), m_library(library), m_window(window)
{
}

RetractionUpdate::~RetractionUpdate()
{
    if (m_running)
        m_running->store(false);
}

void RetractionUpdate::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Load retraction data"), QString(),
        tr("Retraction Watch’s table (*.csv);;All files (*)"));
    dialog->setObjectName("retractionFileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RetractionUpdate::load);
    dialog->open();
}

void RetractionUpdate::load(const QString &path)
{
    if (m_running)
        return;
    m_running = std::make_shared<std::atomic_bool>(true);
    const QPointer<Dialog> dialog = showProgress();
    const auto progress = [goOn = m_running, dialog](qint64 read, qint64 size) {
        const int percent = size > 0 ? int(100 * read / size) : 0;
        // The dialog may be gone by then: its own thread looks.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [dialog, percent] {
            if (auto *bar = dialog ? dialog->findChild<QProgressBar *>() : nullptr)
                bar->setValue(percent);
        });
        return goOn->load();
    };
    whenDone(this, QtConcurrent::run(loadInto, m_library.path(), path, LoadProgress(progress)),
        [this, dialog](const Result<RetractionReport> &result) {
            if (dialog) {
                dialog->disconnect(this);
                dialog->close();
            }
            m_running.reset();
            report(result);
        });
}

QPointer<Dialog> RetractionUpdate::showProgress()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 100);
    bar->setAccessibleName(tr("Progress"));
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName("retractionProgress"_L1);
    dialog->setHeading(tr("Loading retraction data"));
    dialog->setSentence(tr("Every reference in the library is compared with it. You can go on reading meanwhile."));
    dialog->setContent(bar);
    dialog->addSafeButton(tr("Cancel"));
    dialog->setModal(false);
    connect(dialog, &QDialog::rejected, this, [goOn = m_running] { goOn->store(false); });
    dialog->show();
    return dialog;
}

void RetractionUpdate::report(const Result<RetractionReport> &result)
{
    if (!result) {
        const ErrorCode code = result.error().code;
        qCWarning(retractionLog).noquote() << result.error().detail;
        if (code == ErrorCode::Cancelled)
            Q_EMIT said(tr("Nothing was loaded; the retraction data is as it was."));
        else if (code == ErrorCode::FormatUnknown || code == ErrorCode::FormatBroken || code == ErrorCode::TooLarge)
            Q_EMIT said(tr("This file is not Retraction Watch’s table. Nothing was loaded; "
                           "the retraction data is as it was."));
        else
            Q_EMIT said(errorText(result.error()).sentence + u' ' + errorText(result.error()).nextStep);
        return;
    }
    m_library.reload();
    const QString loaded = tr("%n retraction notice(s) are loaded, as of %1.", nullptr, result->table.notices)
                               .arg(longDate(QLocale(), result->table.dataDate));
    const int references = referencesWithNotice(result->affected);
    Q_EMIT said(loaded + u' '
        + (references == 0 ? tr("No reference of your library is listed.")
                           : tr("%n reference(s) of your library are listed.", nullptr, references)));
    if (references > 0)
        showAffected(result->affected);
}

void RetractionUpdate::showAffected(const QList<AffectedArticle> &affected)
{
    QStringList lines;
    for (const AffectedArticle &one : affected)
        lines += linesOf(one);
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setAccessibleName(tr("Hearticles that cite a study with a notice"));
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName("affectedDialog"_L1);
    dialog->setHeading(tr("%n hearticle(s) cite a study with a notice", nullptr, int(affected.size())));
    dialog->setSentence(tr("Readers see the notice at once, beside the reference and the actions that rest on it."));
    dialog->setContent(list, QSize(m_look.px(560), m_look.px(280)));
    dialog->addSafeButton(tr("Close"));
    dialog->open();
}

} // namespace heartport
