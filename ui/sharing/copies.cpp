#include "ui/sharing/copies.h"

#include "storage/database.h"
#include "storage/retractionstore.h"
#include "ui/library/library.h"
#include "ui/reader/pagesource.h"
#include "ui/support/errortext.h"
#include "ui/support/job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(copyLog, "heartport.copy")

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(heartport::Copies)
};

Result<QList<ExportItem>> itemsOf(Database &database, const QList<ArticleId> &ids)
{
    const ArticleStore store(database);
    QList<ExportItem> items;
    for (const ArticleId &id : ids) {
        auto article = store.article(id);
        const auto summary = store.summary(id);
        if (!article || !summary)
            return article ? failure(summary) : failure(article);
        const auto notices = RetractionStore(database).noticesFor(article->references);
        if (!notices)
            return failure(notices);
        items.append({std::move(*article), summary->status, {}, *notices});
        if (summary->status == Status::Withdrawn)
            items.last().withdrawnReason = summary->withdrawnReason.isEmpty()
                ? CopyWords::tr("please do not rely on it any longer")
                : summary->withdrawnReason;
    }
    return items;
}

// In a pool thread, with a connection of its own. One name is taken once.
Result<> writeCopies(const QString &library, const QList<ArticleId> &ids, const ExportOptions &options,
    const QString &target, bool folder)
{
    const auto database = Database::open(library, Database::Access::ReadOnly);
    if (!database)
        return failure(database);
    const auto items = itemsOf(**database, ids);
    if (!items)
        return failure(items);
    if (!folder)
        return exportTo(target, *items, options);
    for (const ExportItem &item : *items) {
        const QDir dir(target);
        QString path = dir.filePath(exportFileName(item.article, options.format));
        if (QFile::exists(path)) // another one's, or somebody's own
            path = dir.filePath(item.article.id.toString() + u'.' + extensionOf(options.format));
        if (const auto written = exportTo(path, {item}, options); !written)
            return written;
    }
    return {};
}

} // namespace

bool needsFolder(const CopyChoice &choice) { return choice.ids.size() > 1 && choice.format != ExportFormat::Epub; }

ExportOptions copyOptions(const CopyChoice &choice)
{
    return {.format = choice.format,
        .labels = pageLabels(),
        .locale = QLocale(),
        .today = QDate::currentDate(),
        .paper = choice.paper,
        .patientSheet = choice.patientSheet};
}

Copies::Copies(Look &look, Library &library, QWidget *window)
    : QObject(window), m_look(look), m_library(library), m_window(window)
{
}

void Copies::ask(const QList<ArticleSummary> &offered, const QList<ArticleId> &ticked)
{
    if (!offered.isEmpty())
        showCopyDialog(m_look, offered, ticked, m_window, [this](const CopyChoice &choice) { askWhere(choice); });
}

QString Copies::nameFor(const CopyChoice &choice) const
{
    if (choice.ids.size() > 1)
        return u"hearticles."_s + extensionOf(choice.format);
    const auto article = m_library.articles().article(choice.ids.constFirst());
    return article ? exportFileName(*article, choice.format) : QString();
}

void Copies::askWhere(const CopyChoice &choice)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setObjectName("copyPlaceDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (needsFolder(choice)) {
        dialog->setAcceptMode(QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setWindowTitle(tr("Choose a folder for the copies"));
    } else {
        dialog->setWindowTitle(tr("Save a copy"));
        dialog->setNameFilter(tr("%1 files (*.%1)").arg(extensionOf(choice.format)));
        dialog->setDefaultSuffix(extensionOf(choice.format));
        dialog->selectFile(nameFor(choice));
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &target) { write(choice, target); });
    dialog->open();
}

void Copies::write(const CopyChoice &choice, const QString &target)
{
    const int count = int(choice.ids.size());
    whenDone(this,
        QtConcurrent::run(writeCopies, m_library.path(), choice.ids, copyOptions(choice), target, needsFolder(choice)),
        [this, count, target](const Result<> &written) {
            if (written) {
                Q_EMIT finished(tr("%n hearticle(s) saved: %1", nullptr, count).arg(QDir::toNativeSeparators(target)));
                return;
            }
            qCWarning(copyLog).noquote() << target << written.error().detail;
            const ErrorText text = errorText(written.error());
            Q_EMIT finished(text.sentence + u' ' + text.nextStep);
        });
}

} // namespace heartport
