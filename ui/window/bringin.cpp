#include "ui/window/bringin.h"

#include "storage/database.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/job.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(importLog, "heartport.import")

// In a pool thread, with a connection of its own.
ImportReport bringInto(const QString &libraryPath, const QStringList &paths)
{
    auto database = Database::open(libraryPath, Database::Access::ReadWrite);
    if (database)
        return importPaths(**database, paths);
    ImportReport report;
    for (const QString &path : paths)
        report.refused.append({path, database.error()});
    return report;
}

} // namespace

BringIn::BringIn(Look &look, Library &library, QWidget *window)
    : QObject(window), m_look(look), m_library(library), m_window(window)
{
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

void BringIn::paths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_busy) {
        m_waiting += paths;
        return;
    }
    m_busy = true;
    whenDone(this, QtConcurrent::run(bringInto, m_library.path(), paths),
        [this](const ImportReport &done) { report(done); });
}

void BringIn::report(const ImportReport &report)
{
    m_busy = false;
    for (const auto &refusal : report.refused)
        qCWarning(importLog).noquote() << refusal.path << refusal.error.detail;
    const int came = int(report.added.size() + report.updated.size());
    const int drafts = int(report.drafts.size());
    QStringList sentences;
    if (came > drafts)
        sentences.append(tr("%n hearticle(s) came into your library.", nullptr, came - drafts));
    if (drafts > 0)
        sentences.append(tr("%n came in as draft(s): not ready to be published.", nullptr, drafts));
    if (!report.unchanged.isEmpty())
        sentences.append(tr("%n already there.", nullptr, int(report.unchanged.size())));
    if (!report.repaired.isEmpty())
        sentences.append(tr("The AI-content notice or other parts were put right."));
    if (!report.notices.isEmpty())
        sentences.append(tr("They come from a channel that you do not follow: only you vouch for it."));
    if (came > 0)
        m_library.reload();
    const QList<ArticleId> shown = report.added + report.updated;
    Q_EMIT finished(sentences.join(u' '), shown.size() == 1 ? std::optional(shown.front()) : std::nullopt);
    if (!report.refused.isEmpty())
        showRefusals(report);
    paths(std::exchange(m_waiting, {}));
}

void BringIn::showRefusals(const ImportReport &report)
{
    QStringList lines;
    for (const auto &refusal : report.refused) {
        const ErrorText text = errorText(refusal.error);
        lines.append(QFileInfo(refusal.path).fileName() + u'\n' + text.sentence + u' ' + text.nextStep + u'\n'
            + refusal.error.detail + u'\n');
    }
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setAccessibleName(tr("Refused files and why"));
    list->setMinimumHeight(m_look.px(200));
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName("refusedDialog"_L1);
    dialog->setHeading(tr("%n file(s) could not be brought in", nullptr, int(report.refused.size())));
    dialog->setSentence(tr("Nothing of them was written; your library is as it was."));
    dialog->setContent(list);
    dialog->addSafeButton(tr("Close"));
    dialog->open();
}

} // namespace heartport
