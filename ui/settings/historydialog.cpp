#include "ui/settings/historydialog.h"

#include "ui/library/library.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct HistoryDialog {
    Q_DECLARE_TR_FUNCTIONS(heartport::HistoryDialog)

public:
    static QTreeWidget *table(const QList<Reading> &readings, const QList<ArticleSummary> &withdrawn)
    {
        auto *tree = new QTreeWidget;
        tree->setObjectName("historyTable"_L1);
        tree->setAccessibleName(tr("What you have read"));
        tree->setHeaderLabels({tr("Hearticle"), tr("Opened"), tr("Read to its end")});
        tree->setRootIsDecorated(false);
        const QLocale locale;
        for (const Reading &reading : readings) {
            const bool isWithdrawn = std::any_of(withdrawn.begin(), withdrawn.end(),
                [&](const ArticleSummary &summary) { return summary.id == reading.article; });
            const QString title = reading.title.isEmpty() ? tr("No longer in the library")
                : isWithdrawn                             ? tr("Withdrawn: %1").arg(reading.title)
                                                          : reading.title;
            const QString finished = reading.finished.isValid()
                ? locale.toString(reading.finished.toLocalTime(), QLocale::ShortFormat)
                : tr("Not yet");
            new QTreeWidgetItem(tree,
                {title, locale.toString(reading.opened.toLocalTime(), QLocale::ShortFormat), finished});
        }
        tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        tree->header()->setStretchLastSection(false);
        return tree;
    }
};

void confirmClearing(Look &look, Library &library, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("clearHistoryDialog"_L1);
    dialog->setHeading(HistoryDialog::tr("Clear what you have read?"));
    dialog->setSentence(HistoryDialog::tr(
        "Your readings and the places you stopped at are forgotten. My plan and saved hearticles stay."));
    dialog->addButton(HistoryDialog::tr("Clear"), &library, [&library] { library.clearHistory(); });
    dialog->addSafeButton(HistoryDialog::tr("Keep"));
    dialog->open();
}

} // namespace

void showHistoryDialog(Look &look, Library &library, QWidget *window)
{
    const auto readings = library.readings().history().value_or(QList<Reading>());
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("historyDialog"_L1);
    dialog->setHeading(HistoryDialog::tr("What you have read"));
    dialog->setSentence(readings.isEmpty() ? HistoryDialog::tr("Nothing yet. Hearticles that you open are listed here.")
                                           : HistoryDialog::tr("Kept on this computer only."));
    if (!readings.isEmpty()) {
        dialog->setContent(HistoryDialog::table(readings, library.withdrawn()), {look.px(620), look.px(320)});
        dialog->addButton(HistoryDialog::tr("Clear…"), window,
            [&look, &library, window] { confirmClearing(look, library, window); });
    }
    dialog->addSafeButton(HistoryDialog::tr("Close"));
    dialog->open();
}

} // namespace heartport
