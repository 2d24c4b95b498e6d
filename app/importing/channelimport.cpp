#include "importing/channelimport.h"

#include "domain/sha256.h"
#include "storage/database.h"

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Channel>> followedChannel(Database &database, const ChannelFeed &feed)
{
    const auto channels = ChannelStore(database).all();
    if (!channels)
        return failure(channels);
    const QString uuid = feed.channel.toString(QUuid::WithoutBraces);
    const auto found = std::find_if(channels->begin(), channels->end(), [&](const Channel &channel) {
        return channel.uuid == uuid || (channel.uuid.isEmpty() && channel.publicKey == feed.key.toString());
    });
    return found == channels->end() ? std::optional<Channel>() : *found;
}

// What is to be known of a channel that nobody follows here. Without a signature it is as good as any file; a signature
// that is not that of its own key says that somebody changed it.
Result<QString> noticeOf(const SignedFeed &signedFeed, const ChannelFeed &feed)
{
    if (signedFeed.signature.isEmpty())
        return u"not signed: anybody could have made or changed it"_s;
    if (const auto verified = verifySignature(signedFeed.feed, signedFeed.signature, feed.key); !verified)
        return failure(verified);
    return u"signed by a channel that you do not follow, with the key %1"_s.arg(feed.key.toString());
}

} // namespace

Result<OpenedChannel> openChannel(Database &database, const QString &path, ImportFrom from)
{
    auto files = channelFilesAt(path);
    const auto signedFeed = files->feed();
    if (!signedFeed)
        return failure(signedFeed);
    auto feed = readChannelFeed(signedFeed->feed);
    if (!feed)
        return failure(feed);
    const auto followed = followedChannel(database, *feed);
    if (!followed)
        return failure(followed);
    if (!*followed && from == ImportFrom::FollowedChannels)
        return failure(ErrorCode::SignatureWrong, u"it is of a channel that this library does not follow"_s);
    OpenedChannel opened{.path = path,
        .files = std::move(files),
        .feed = std::move(*feed),
        .fingerprint = sha256Of(signedFeed->feed)};
    if (!*followed) {
        const auto notice = noticeOf(*signedFeed, opened.feed);
        if (!notice)
            return failure(notice);
        opened.notice = *notice;
        return opened;
    }
    opened.channel = **followed;
    opened.isKnown = opened.channel.feedSha256 == opened.fingerprint;
    if (opened.isKnown)
        return opened;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto verified = verifyFeed(*signedFeed, opened.channel, now); !verified)
        return failure(verified);
    opened.channel.feedSha256 = opened.fingerprint;
    opened.channel.etag.clear(); // what the server has may be older by now
    opened.channel.lastModified.clear();
    opened.channel.checked = now;
    return opened;
}

Result<ChannelChanges> takeChannel(Database &database, OpenedChannel &opened, Pass pass, const PackProgress &progress)
{
    if (!opened.isKnown)
        return takeFeed(database, opened.channel, opened.feed, *opened.files, pass, progress);
    ChannelChanges changes;
    for (const ChannelItem &item : std::as_const(opened.feed.items))
        changes.unchanged.append(item.id);
    return changes;
}

void addTo(ImportReport &report, const OpenedChannel &opened, const ChannelChanges &changes)
{
    report.added += changes.added;
    report.updated += changes.updated + changes.withdrawn;
    report.unchanged += changes.unchanged;
    report.repaired += changes.repaired;
    for (const auto &refusal : changes.refused)
        report.refused.append({u"%1: %2"_s.arg(opened.path, refusal.title), refusal.error});
    if (!opened.notice.isEmpty())
        report.notices.append({opened.path, opened.notice});
}

} // namespace heartport
