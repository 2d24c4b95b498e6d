#include "ui/window/keysdialog.h"

#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeWidget>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct KeysDialog {
    Q_DECLARE_TR_FUNCTIONS(heartport::KeysDialog)

public:
    static QString keysOf(const QAction &action)
    {
        QStringList keys;
        for (const QKeySequence &key : action.shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        return keys.join(tr(" or "));
    }

    // Keys that belong to one part of the window and are no action of it.
    static QList<std::pair<QString, QString>> localKeys()
    {
        return {{tr("Go to the next link or citation"), tr("Tab")}, {tr("Open the card of a citation"), tr("focus it")},
            {tr("Select its references"), tr("Enter")}, {tr("Close a card, a popup or the find bar"), tr("Esc")},
            {tr("Put an action on My plan"), tr("Space")}, {tr("Mark the sentences an action rests on"), tr("Enter")}};
    }

    static QTreeWidget *table(Look &look, const Actions &actions)
    {
        auto *tree = new QTreeWidget;
        tree->setObjectName("keysTable"_L1);
        tree->setAccessibleName(tr("Table of keys"));
        tree->setHeaderLabels({tr("What it does"), tr("Keys")});
        tree->setRootIsDecorated(false);
        tree->setWordWrap(true); // some languages need two lines
        tree->setIndentation(look.px(12));
        for (const auto group : {Actions::Group::Going, Actions::Group::Reading, Actions::Group::Writing,
                 Actions::Group::Tabs, Actions::Group::View, Actions::Group::Program}) {
            auto *heading = addHeading(tree, look, Actions::groupName(group));
            for (int i = 0; i < actionCount; ++i) {
                const QAction &action = *actions.action(ActionId(i));
                if (actions.group(ActionId(i)) == group && !action.shortcuts().isEmpty())
                    new QTreeWidgetItem(heading, {Actions::name(ActionId(i)), keysOf(action)});
            }
        }
        auto *inside = addHeading(tree, look, tr("In a hearticle"));
        for (const auto &[what, key] : localKeys())
            new QTreeWidgetItem(inside, {what, key});
        tree->expandAll();
        tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        tree->header()->setStretchLastSection(false);
        return tree;
    }

private:
    static QTreeWidgetItem *addHeading(QTreeWidget *tree, Look &look, const QString &text)
    {
        auto *heading = new QTreeWidgetItem(tree, {text});
        heading->setFont(0, look.font(TextStyle::CaptionStrong));
        heading->setForeground(0, look.color(Role::Muted));
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        return heading;
    }
};

} // namespace

void showKeysDialog(Look &look, const Actions &actions, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("keysDialog"_L1);
    dialog->setHeading(KeysDialog::tr("Table of keys"));
    dialog->setContent(KeysDialog::table(look, actions), {look.px(600), look.px(620)});
    dialog->addSafeButton(KeysDialog::tr("Close"));
    dialog->open();
}

} // namespace heartport
