#include "ui/channels/channelslist.h"

#include "rendering/articlepage.h"
#include "ui/channels/channels.h"
#include "ui/library/library.h"
#include "ui/support/buttons.h"
#include "ui/support/errortext.h"
#include "ui/support/flowlayout.h"
#include "ui/support/iconlabel.h"
#include "ui/support/runlabel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLocale>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const QDateTime &time) { return longDate(QLocale(), time.toLocalTime().date()); }

} // namespace

QString checkedText(const Channel &channel, const QDateTime &now)
{
    if (!channel.checked.isValid())
        return ChannelsList::tr("Not fetched yet");
    if (channel.checked.daysTo(now) >= staleDays)
        return ChannelsList::tr("Not checked since %1").arg(dayOf(channel.checked));
    return ChannelsList::tr("Checked %1").arg(QLocale().toString(channel.checked.toLocalTime(), QLocale::ShortFormat));
}

ChannelsList::ChannelsList(Look &look, Library &library, Channels &channels)
    : m_look(look), m_library(library), m_channels(channels)
{
    setObjectName(u"channelsList"_s);
    setAccessibleName(tr("Channels you follow"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&channels, &Channels::changed, this, &ChannelsList::rebuild);
    rebuild();
}

void ChannelsList::rebuild()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, m_look.px(8), 4); // room for rings of focus
    column->setSpacing(m_look.px(12));
    const auto all = m_library.channels().all().value_or(QList<Channel>());
    for (const Channel &channel : all)
        column->addWidget(block(channel));
    if (all.isEmpty()) {
        auto *words = new RunLabel(m_look, TextStyle::Body, Role::Text, content);
        words->setObjectName(u"noChannels"_s);
        words->setPlain(tr("You follow no channel yet. A publisher gives you an "
                           "address or a folder, and a key."));
        column->addWidget(words);
    }
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QWidget *ChannelsList::block(const Channel &channel)
{
    auto *frame = new QFrame;
    frame->setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(frame);
    const int margin = m_look.px(14);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_look.px(4));
    addWords(column, channel);
    addButtons(column, channel);
    return frame;
}

void ChannelsList::addWords(QVBoxLayout *column, const Channel &channel)
{
    const auto line = [&](TextStyle style, Role role, const QString &text) {
        auto *label = new RunLabel(m_look, style, role, nullptr);
        label->setPlain(text);
        return label;
    };
    column->addWidget(line(TextStyle::CardTitle, Role::Text, channel.title.isEmpty() ? channel.source : channel.title));
    if (!channel.title.isEmpty())
        column->addWidget(line(TextStyle::Fact, Role::Muted, channel.source));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool stale = channel.checked.isValid() && channel.checked.daysTo(now) >= staleDays;
    QStringList facts{checkedText(channel, now)};
    if (channel.sequence > 0) {
        facts.append(tr("%n hearticle(s)", nullptr, channel.articles));
        facts.append(tr("number %1").arg(QLocale().toString(channel.sequence)));
        facts.append(tr("good until %1").arg(dayOf(channel.expires)));
    }
    auto *words = line(TextStyle::Fact, stale ? Role::Warning : Role::Muted, facts.join(u" · "_s));
    words->setObjectName(u"facts"_s);
    column->addWidget(words);
    if (!channel.problem)
        return;
    const ErrorText text = errorText(*channel.problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(8));
    row->addWidget(new IconLabel(m_look, u"warning"_s, Role::Warning, 16), 0, Qt::AlignTop);
    auto *problem = line(TextStyle::Fact, Role::Text, text.sentence + u' ' + text.nextStep);
    problem->setObjectName(u"problem"_s);
    problem->setToolTip(channel.problem->detail);
    row->addWidget(problem, 1);
    column->addLayout(row);
}

void ChannelsList::addButtons(QVBoxLayout *column, const Channel &channel)
{
    auto *flow = new FlowLayout(m_look.px(8));
    auto *fetch =
        makeButton(m_look, ButtonKind::Link, m_channels.isSyncing() ? tr("Fetching…") : tr("Fetch now"), this);
    auto *leave = makeButton(m_look, ButtonKind::Link, tr("Unfollow…"), this);
    const QString &name = channel.title.isEmpty() ? channel.source : channel.title;
    fetch->setObjectName(u"fetch"_s);
    fetch->setAccessibleName(tr("Fetch now: %1").arg(name));
    fetch->setEnabled(!m_channels.isSyncing() && m_library.isWritable());
    leave->setObjectName(u"unfollow"_s);
    leave->setAccessibleName(tr("Unfollow: %1").arg(name));
    leave->setEnabled(!m_channels.isSyncing() && m_library.isWritable());
    connect(
        fetch, &QPushButton::clicked, &m_channels, [this, source = channel.source] { m_channels.sync(source); },
        Qt::QueuedConnection);
    connect(
        leave, &QPushButton::clicked, this, [this, channel] { Q_EMIT unfollowActivated(channel); },
        Qt::QueuedConnection);
    flow->addWidget(fetch);
    flow->addWidget(leave);
    column->addLayout(flow);
}

} // namespace heartport
