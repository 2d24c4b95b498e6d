#include "ui/channels/channels.h"

#include "storage/database.h"
#include "ui/channels/channelsdialog.h"
#include "ui/library/library.h"
#include "ui/support/errortext.h"
#include "ui/support/job.h"

#include <QAction>
#include <QLoggingCategory>
#include <QSettings>
#include <QTimer>
#include <QWidget>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(channelLog, "heartport.channels")

constexpr int lookMilliseconds = 5 * 60'000; // how often the schedule is looked at
const QString hoursKey = u"channels/hours"_s;
const QString lastKey = u"channels/lastScheduled"_s;
const QString publishedGroup = u"channels/published/"_s; // one library's: that which was published last

// In a pool thread, with a connection of its own.
Result<QList<SyncedChannel>> syncLibrary(const QString &path, const QString &only,
    const std::shared_ptr<std::atomic_bool> &goOn)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database);
    return syncChannels(**database,
        {.only = only, .patience = {}, .now = {}, .progress = [goOn](const SyncProgress &) { return goOn->load(); }});
}

} // namespace

Channels::Channels(Look &look, Library &library, QSettings &settings, const QAction &action, QWidget *window)
    : QObject(window), m_look(look), m_library(library), m_settings(settings), m_window(window)
{
    connect(&action, &QAction::triggered, this, &Channels::show);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Channels::syncWhenDue);
    timer->start(lookMilliseconds);
}

Channels::~Channels()
{
    if (m_running)
        m_running->store(false);
}

void Channels::show() { showChannelsDialog(m_look, m_library, *this, m_window); }

int Channels::hours() const { return qBound(0, m_settings.value(hoursKey).toInt(), 24 * 30); }

void Channels::setHours(int hours)
{
    m_settings.setValue(hoursKey, hours);
    syncWhenDue();
}

PublishedPlace Channels::publishedPlace() const
{
    const auto kept = [this](const QString &name) { return m_settings.value(publishedGroup + name); };
    if (kept(u"library"_s) != m_library.path())
        return {};
    return {kept(u"title"_s).toString(), kept(u"folder"_s).toString(), kept(u"keyFile"_s).toString(),
        kept(u"days"_s).toInt()};
}

void Channels::keepPublishedPlace(const PublishedPlace &place)
{
    const auto keep = [this](const QString &name, const QVariant &value) {
        m_settings.setValue(publishedGroup + name, value);
    };
    keep(u"library"_s, m_library.path());
    keep(u"title"_s, place.title);
    keep(u"folder"_s, place.folder);
    keep(u"keyFile"_s, place.keyFile);
    keep(u"days"_s, place.days);
}

void Channels::syncWhenDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime last = m_settings.value(lastKey).toDateTime();
    if (hours() == 0 || (last.isValid() && last <= now && last.addSecs(hours() * 3600LL) > now))
        return;
    m_settings.setValue(lastKey, now);
    sync();
}

void Channels::sync(const QString &only)
{
    if (isSyncing() || !m_library.isWritable() || m_library.channels().all().value_or(QList<Channel>()).isEmpty())
        return;
    m_running = std::make_shared<std::atomic_bool>(true);
    whenDone(this, QtConcurrent::run(syncLibrary, m_library.path(), only, m_running),
        [this](const Result<QList<SyncedChannel>> &synced) { report(synced); });
    Q_EMIT changed();
}

void Channels::report(const Result<QList<SyncedChannel>> &synced)
{
    m_running.reset();
    if (!synced) {
        qCWarning(channelLog).noquote() << synced.error().detail;
        const ErrorText text = errorText(synced.error());
        Q_EMIT said(text.sentence + u' ' + text.nextStep);
        Q_EMIT changed();
        return;
    }
    int added = 0;
    int updated = 0;
    int withdrawn = 0;
    for (const SyncedChannel &channel : *synced) {
        added += int(channel.changes.added.size());
        updated += int(channel.changes.updated.size());
        withdrawn += int(channel.changes.withdrawn.size());
        if (channel.problem)
            qCWarning(channelLog).noquote() << channel.source << channel.problem->detail;
        for (const auto &refusal : channel.changes.refused)
            qCWarning(channelLog).noquote() << channel.source << refusal.title << refusal.error.detail;
    }
    QStringList sentences;
    if (added > 0)
        sentences.append(tr("%n new hearticle(s) came from your channels.", nullptr, added));
    if (updated > 0)
        sentences.append(tr("%n hearticle(s) have a newer version.", nullptr, updated));
    if (withdrawn > 0)
        sentences.append(tr("%n hearticle(s) were withdrawn by their publisher.", nullptr, withdrawn));
    if (!sentences.isEmpty()) {
        m_library.reload();
        Q_EMIT said(sentences.join(u' '));
    }
    Q_EMIT changed();
}

} // namespace heartport
