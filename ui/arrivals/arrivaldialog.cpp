#include "ui/arrivals/arrivaldialog.h"

#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/iconlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct ArrivalWords {
    Q_DECLARE_TR_FUNCTIONS(heartport::ArrivalWords)
};

// In the order in which they are listed.
enum class Fate { New, Draft, Newer, Withdrawn, Refused, There };

Fate fateOf(const PlannedImport &item)
{
    if (!item.outcome)
        return Fate::Refused;
    if (*item.outcome == StoreOutcome::Unchanged)
        return Fate::There;
    if (item.isWithdrawn)
        return Fate::Withdrawn;
    if (item.becomesDraft)
        return Fate::Draft;
    return *item.outcome == StoreOutcome::Updated ? Fate::Newer : Fate::New;
}

int fatesIn(const ImportPlan &plan, Fate fate)
{
    return int(std::count_if(plan.items.begin(), plan.items.end(),
        [fate](const PlannedImport &item) { return fateOf(item) == fate; }));
}

QString fateCountWords(Fate fate, int count)
{
    switch (fate) {
    case Fate::New:
        return ArrivalWords::tr("%n new", nullptr, count);
    case Fate::Draft:
        return ArrivalWords::tr("%n as draft(s)", nullptr, count);
    case Fate::Newer:
        return ArrivalWords::tr("%n in a newer version", nullptr, count);
    case Fate::Withdrawn:
        return ArrivalWords::tr("%n withdrawn", nullptr, count);
    case Fate::Refused:
        return ArrivalWords::tr("%n refused", nullptr, count);
    case Fate::There:
        return ArrivalWords::tr("%n already there", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString fateWords(const PlannedImport &item)
{
    const QString version = QLocale().toString(item.version);
    switch (fateOf(item)) {
    case Fate::New:
        return ArrivalWords::tr("New, version %1").arg(version);
    case Fate::Draft:
        return ArrivalWords::tr("Becomes a draft: not ready to be published");
    case Fate::Newer:
        return ArrivalWords::tr("Version %1 takes the place of yours").arg(version);
    case Fate::Withdrawn:
        return ArrivalWords::tr("Withdrawn by its publisher");
    case Fate::Refused: {
        const ErrorText text = errorText(item.outcome.error());
        return text.sentence + u' ' + text.nextStep;
    }
    case Fate::There:
        return ArrivalWords::tr("Already in your library");
    }
    Q_UNREACHABLE();
}

QIcon fateIcon(const Look &look, Fate fate)
{
    switch (fate) {
    case Fate::New:
        return look.icon(u"plus"_s);
    case Fate::Draft:
        return look.icon(u"pencil"_s);
    case Fate::Newer:
        return look.icon(u"refresh"_s);
    case Fate::Withdrawn:
        return look.icon(u"warning"_s, Role::Warning);
    case Fate::Refused:
        return look.icon(u"error"_s, Role::Error);
    case Fate::There:
        return look.icon(u"check"_s, Role::Muted);
    }
    Q_UNREACHABLE();
}

void addArrivalRow(const Look &look, QListWidget *list, const PlannedImport &item)
{
    const QString file = QFileInfo(item.path).fileName();
    QStringList lines{item.title.isEmpty() ? file : item.title, fateWords(item)};
    if (!item.repaired.isEmpty())
        lines.append(ArrivalWords::tr("Its AI-content notice or other parts are put right"));
    auto *row = new QListWidgetItem(fateIcon(look, fateOf(item)), lines.join(u'\n'), list);
    row->setData(Qt::AccessibleTextRole, lines.join(u". "_s));
    row->setToolTip(item.outcome ? file : file + u'\n' + item.outcome.error().detail);
}

QListWidget *arrivalList(const Look &look, const ImportPlan &plan)
{
    auto *list = new QListWidget;
    list->setObjectName("arrivalList"_L1);
    list->setAccessibleName(ArrivalWords::tr("What would come in"));
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setIconSize(QSize(look.px(18), look.px(18)));
    list->setSpacing(look.px(4));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QList<const PlannedImport *> items;
    for (const PlannedImport &item : plan.items)
        items.append(&item);
    std::stable_sort(items.begin(), items.end(),
        [](const PlannedImport *one, const PlannedImport *other) { return fateOf(*one) < fateOf(*other); });
    for (const PlannedImport *item : std::as_const(items))
        addArrivalRow(look, list, *item);
    list->setCurrentRow(0);
    return list;
}

QLayout *strangerRow(const Look &look)
{
    auto *words =
        new QLabel(ArrivalWords::tr("They come from a channel that you do not follow: only you vouch for it."));
    words->setObjectName("strangerWords"_L1);
    words->setFont(look.font(TextStyle::Body));
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    row->addWidget(new IconLabel(look, u"warning"_s, Role::Warning, 18), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return row;
}

QString arrivalSentence(const ImportPlan &plan)
{
    QStringList counts;
    for (const Fate fate : {Fate::New, Fate::Draft, Fate::Newer, Fate::Withdrawn, Fate::Refused, Fate::There})
        if (const int count = fatesIn(plan, fate); count > 0)
            counts.append(fateCountWords(fate, count));
    const QString what = QLocale().createSeparatedList(counts);
    return arrivalsIn(plan) > 0 ? ArrivalWords::tr("%1. Nothing is written until you bring them in.").arg(what)
                                : ArrivalWords::tr("Nothing of them was written; your library is as it was.");
}

} // namespace

int arrivalsIn(const ImportPlan &plan)
{
    return int(plan.items.size()) - fatesIn(plan, Fate::Refused) - fatesIn(plan, Fate::There);
}

void showArrivalDialog(Look &look, const ImportPlan &plan, QWidget *window, const std::function<void()> &accepted,
    const std::function<void()> &rejected)
{
    const int arrivals = arrivalsIn(plan);
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("arrivalDialog"_L1);
    dialog->setHeading(arrivals > 0
            ? ArrivalWords::tr("Bring in %n hearticle(s)?", nullptr, arrivals)
            : ArrivalWords::tr("%n file(s) could not be brought in", nullptr, fatesIn(plan, Fate::Refused)));
    dialog->setSentence(arrivalSentence(plan));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(12));
    QListWidget *list = arrivalList(look, plan);
    const bool stranger = std::any_of(plan.sources.begin(), plan.sources.end(),
        [](const ImportPlan::Source &source) { return !source.notice.isEmpty(); });
    if (stranger && arrivals > 0)
        column->addLayout(strangerRow(look));
    column->addWidget(list, 1);
    dialog->setContent(content, QSize(look.px(520), look.px(plan.items.size() > 3 ? 320 : 180)));
    QObject::connect(dialog, &QDialog::rejected, window, rejected);
    if (arrivals == 0) {
        dialog->addSafeButton(ArrivalWords::tr("Close"));
    } else {
        // Somebody asked for it a moment ago, and sees here what it is: Enter goes on, Escape does not.
        QPushButton *bring = dialog->addButton(ArrivalWords::tr("Bring in"), window, accepted);
        bring->setObjectName("bringIn"_L1);
        dialog->addSafeButton(ArrivalWords::tr("Leave out"));
        bring->setDefault(true);
        bring->setFocus();
    }
    dialog->open();
}

} // namespace heartport
