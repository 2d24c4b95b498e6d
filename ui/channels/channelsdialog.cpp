#include "ui/channels/channelsdialog.h"

#include "ui/channels/channels.h"
#include "ui/channels/channelslist.h"
#include "ui/channels/followdialog.h"
#include "ui/channels/publishdialog.h"
#include "ui/library/library.h"
#include "ui/support/buttons.h"
#include "ui/support/dialog.h"
#include "ui/support/flowlayout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int scheduleHours = 6; // often enough for a withdrawal to arrive the same day

struct ChannelsDialog {
    Q_DECLARE_TR_FUNCTIONS(heartport::ChannelsDialog)
};

void confirmLeaving(Look &look, Library &library, Channels &channels, const Channel &channel, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("unfollowDialog"_L1);
    dialog->setHeading(
        ChannelsDialog::tr("Stop following “%1”?").arg(channel.title.isEmpty() ? channel.source : channel.title));
    dialog->setSentence(ChannelsDialog::tr("Its hearticles stay in your library, but no newer "
                                           "versions and no withdrawals reach you any longer."));
    dialog->addButton(ChannelsDialog::tr("Unfollow"), &channels, [&library, &channels, source = channel.source] {
        library.unfollow(source);
        Q_EMIT channels.changed();
    });
    dialog->addSafeButton(ChannelsDialog::tr("Keep following"));
    dialog->open();
}

QCheckBox *scheduleBox(Channels &channels)
{
    auto *box = new QCheckBox(ChannelsDialog::tr("Fetch what is new every few hours while HeartPort is open"));
    box->setObjectName("fetchOnSchedule"_L1);
    box->setChecked(channels.hours() > 0);
    box->setToolTip(ChannelsDialog::tr("Asks the channels’ servers, and nobody "
                                       "else. Off until you turn it on."));
    QObject::connect(box, &QCheckBox::toggled, &channels,
        [&channels](bool on) { channels.setHours(on ? scheduleHours : 0); });
    return box;
}

} // namespace

void showChannelsDialog(Look &look, Library &library, Channels &channels, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("channelsDialog"_L1);
    dialog->setHeading(ChannelsDialog::tr("Channels"));
    dialog->setSentence(ChannelsDialog::tr("Hearticles of publishers you follow, signed with their key. Nothing is "
                                           "asked of anyone until you say so."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(12));
    auto *list = new ChannelsList(look, library, channels);
    auto *actions = new FlowLayout(look.px(8));
    auto *follow = makeButton(look, ButtonKind::Primary, ChannelsDialog::tr("Follow a channel…"), content, u"plus"_s);
    auto *publish = makeButton(look, ButtonKind::Secondary, ChannelsDialog::tr("Publish mine…"), content, u"upload"_s);
    follow->setObjectName("followChannel"_L1);
    publish->setObjectName("publishChannel"_L1);
    follow->setEnabled(library.isWritable());
    QObject::connect(follow, &QPushButton::clicked, dialog,
        [&look, &library, &channels, dialog] { showFollowDialog(look, library, channels, dialog); });
    QObject::connect(publish, &QPushButton::clicked, dialog,
        [&look, &library, &channels, dialog] { showPublishDialog(look, library, channels, dialog); });
    QObject::connect(list, &ChannelsList::unfollowActivated, dialog,
        [&look, &library, &channels, dialog](
            const Channel &channel) { confirmLeaving(look, library, channels, channel, dialog); });
    actions->addWidget(follow);
    actions->addWidget(publish);
    column->addLayout(actions);
    column->addWidget(list, 1);
    column->addWidget(scheduleBox(channels));
    dialog->setContent(content, {look.px(620), look.px(400)});
    dialog->addSafeButton(ChannelsDialog::tr("Close"));
    dialog->open();
}

} // namespace heartport
