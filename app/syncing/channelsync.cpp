#include "syncing/channelsync.h"

#include "domain/sha256.h"
#include "storage/database.h"
#include "syncing/source.h"
#include "syncing/staging.h"

#include <QFileInfo>
#include <QThread>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int feedTries = 3; // a publisher may be between writing the feed and its signature

// One channel from its address or folder into the library.
class ChannelRun
{
public:
    ChannelRun(Database &database, Staging &staging, Channel channel, const SyncOptions &options)
        : m_database(database), m_staging(staging), m_channel(std::move(channel)), m_options(options),
          m_now(options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc()),
          m_download(options.patience, [this](qint64 received) { return report(received); })
    {
    }

    SyncedChannel run()
    {
        SyncedChannel result{.source = m_channel.source, .title = m_channel.title, .sequence = m_channel.sequence};
        const auto done = bringUpToDate(result);
        result.requests = m_download.requests();
        result.received = m_download.received();
        if (!done) {
            result.problem =
                isNoAnswer(done.error().code) ? Error{ErrorCode::Unreachable, done.error().detail} : done.error();
            result.state = isNoAnswer(done.error().code) || isOurs(done.error().code) ? SyncState::Unreachable
                                                                                      : SyncState::Refused;
        }
        return result;
    }

private:
    // The channel is not there: another day, another network, the stick is not in.
    static bool isNoAnswer(ErrorCode code)
    {
        return code == ErrorCode::Unreachable || code == ErrorCode::NotFound || code == ErrorCode::FileUnreadable
            || code == ErrorCode::FormatUnknown;
    }

    // Nothing is wrong with the channel, but with this machine.
    static bool isOurs(ErrorCode code)
    {
        return code == ErrorCode::FileUnwritable || code == ErrorCode::Cancelled || code <= ErrorCode::DiskFull;
    }

    bool report(qint64 received) const
    {
        const QString &name = m_channel.title.isEmpty() ? m_channel.source : m_channel.title;
        return !m_options.progress
            || m_options.progress({name, m_wanted > 0 ? qMin(m_wanted, m_had + received - m_before) : 0, m_wanted});
    }

    std::function<bool()> goOn()
    {
        return [this] { return report(m_download.received()); };
    }

    Result<> bringUpToDate(SyncedChannel &result)
    {
        const auto source = parseChannelSource(m_channel.source);
        if (!source)
            return failure(source);
        m_source = *source;
        const auto feed = believableFeed();
        if (!feed)
            return failure(feed);
        if (!*feed) {
            if (m_channel.expires <= m_now)
                return failure(ErrorCode::ChannelExpired,
                    u"the feed ran out on %1"_s.arg(m_channel.expires.toUTC().toString(Qt::ISODate)));
            return ChannelStore(m_database).noteCurrent(m_channel, m_now);
        }
        const auto applied = m_source.isWeb() ? fetchAndApply(**feed) : applyFolder(**feed);
        if (!applied)
            return failure(applied);
        result.state = SyncState::Updated;
        result.changes = *applied;
        result.title = (*feed)->title;
        result.sequence = (*feed)->sequence;
        return {};
    }

    // Absent: it is the one that was applied last.
    Result<std::optional<ChannelFeed>> believableFeed()
    {
        for (int tries = 1;; ++tries) {
            const auto found = m_source.isWeb() ? signedFeedFromWeb() : signedFeedFromFolder();
            if (!found)
                return failure(found);
            if (!*found)
                return std::optional<ChannelFeed>();
            auto feed = verifyFeed(**found, m_asked, m_now);
            if (feed || feed.error().code != ErrorCode::SignatureWrong || tries == feedTries)
                return feed ? Result<std::optional<ChannelFeed>>(*feed) : failure(feed);
            QThread::msleep(ulong(m_options.patience.pauseMilliseconds));
        }
    }

    // Absent: not changed. Otherwise m_channel learns what the next question will be.
    Result<std::optional<SignedFeed>> signedFeedFromWeb()
    {
        const auto page = m_download.page(address(feedName), longestFeed, {m_asked.etag, m_asked.lastModified});
        if (!page)
            return failure(page);
        if (page->notModified || isKnown(page->bytes))
            return std::optional<SignedFeed>();
        const auto signature = m_download.page(address(signatureName), longestSignatureFile);
        if (!signature && signature.error().code != ErrorCode::NotFound)
            return failure(signature);
        m_channel.etag = page->validators.etag;
        m_channel.lastModified = page->validators.lastModified;
        return std::optional<SignedFeed>({page->bytes, signature ? signature->bytes : QByteArray()});
    }

    Result<std::optional<SignedFeed>> signedFeedFromFolder()
    {
        m_files = channelFilesAt(m_source.folder);
        const auto found = m_files->feed();
        if (!found)
            return failure(found);
        return isKnown(found->feed) ? std::optional<SignedFeed>() : std::optional<SignedFeed>(*found);
    }

    bool isKnown(const QByteArray &feed)
    {
        m_channel.feedSha256 = sha256Of(feed);
        return m_channel.feedSha256 == m_asked.feedSha256;
    }

    QUrl address(const QString &name) const { return m_source.address.resolved(QUrl(name)); }

    Result<ChannelChanges> applyFolder(const ChannelFeed &feed)
    {
        m_channel.checked = m_now;
        return applyFeed(m_database, m_channel, feed, *m_files, goOn());
    }

    Result<ChannelChanges> fetchAndApply(const ChannelFeed &feed)
    {
        const auto wanted = wantedPacks(m_database, m_channel, feed);
        if (!wanted)
            return failure(wanted);
        if (const auto fetched = fetch(*wanted); !fetched)
            return failure(fetched);
        m_channel.checked = m_now;
        auto applied = applyFeed(m_database, m_channel, feed, m_staging, goOn());
        if (applied)
            m_staging.remove(*wanted);
        return applied;
    }

    Result<> fetch(const QList<ChannelItem> &wanted)
    {
        QList<WebFile> missing;
        QList<ChannelItem> unfinished;
        m_wanted = 0;
        m_had = 0;
        for (const ChannelItem &item : wanted) {
            m_wanted += item.size;
            m_had += m_staging.sizeOf(item);
            if (m_staging.has(item))
                continue;
            unfinished.append(item);
            if (m_staging.sizeOf(item) != item.size)
                missing.append({address(item.file), m_staging.unfinished(item), item.size});
        }
        if (const auto fits = m_staging.checkSpace(m_wanted); !fits)
            return fits;
        m_before = m_download.received();
        if (const auto fetched = m_download.files(missing); !fetched)
            return fetched;
        for (const ChannelItem &item : unfinished)
            if (const auto finished = finish(item); !finished)
                return finished;
        return {};
    }

    // A resumed file may have a wrong beginning: then once more, from there.
    Result<> finish(const ChannelItem &item)
    {
        const auto finished = m_staging.finish(item);
        if (finished || finished.error().code != ErrorCode::HashWrong)
            return finished;
        if (const auto again = m_download.files({{address(item.file), m_staging.unfinished(item), item.size}}); !again)
            return again;
        return m_staging.finish(item);
    }

    Database &m_database;
    Staging &m_staging;
    Channel m_channel;
    const Channel m_asked = m_channel; // as it was before this run
    const SyncOptions &m_options;
    QDateTime m_now;
    ChannelSource m_source;
    Download m_download;
    std::unique_ptr<ChannelFiles> m_files;
    qint64 m_wanted = 0;
    qint64 m_had = 0;
    qint64 m_before = 0; // of Download::received(), when the TextPacks began
};

} // namespace

Result<QList<SyncedChannel>> syncChannels(Database &database, const SyncOptions &options)
{
    auto channels = ChannelStore(database).all();
    if (!channels)
        return failure(channels);
    if (!options.only.isEmpty())
        channels->removeIf([&](const Channel &channel) { return channel.source != options.only; });
    if (!options.only.isEmpty() && channels->isEmpty())
        return failure(ErrorCode::NotFound, u"\"%1\" is not followed"_s.arg(options.only));
    if (channels->isEmpty())
        return QList<SyncedChannel>();
    const auto staging = Staging::open(database.path());
    if (!staging)
        return failure(staging);
    QList<SyncedChannel> results;
    for (const Channel &channel : *channels) {
        results.append(ChannelRun(database, **staging, channel, options).run());
        const auto &problem = results.constLast().problem;
        if (problem && problem->code == ErrorCode::Cancelled)
            return tl::unexpected(*problem);
        if (problem)
            if (const auto noted = ChannelStore(database).noteProblem(channel, *problem); !noted)
                return failure(noted);
    }
    return results;
}

} // namespace heartport
