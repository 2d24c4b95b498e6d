#include "importing/channelimport.h"

#include "importing/channelupdate.h"
#include "storage/database.h"

#include <QFileInfo>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

void addTo(ImportReport &report, const QString &path, const ChannelChanges &changes)
{
    report.added += changes.added;
    report.updated += changes.updated + changes.withdrawn;
    report.unchanged += changes.unchanged;
    report.repaired += changes.repaired;
    for (const auto &refusal : changes.refused)
        report.refused.append({u"%1: %2"_s.arg(path, refusal.title), refusal.error});
}

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

Result<> importFollowed(Database &database, Channel channel, const SignedFeed &signedFeed, const ChannelFeed &feed,
    ChannelFiles &files, ChannelChanges &changes)
{
    const QString hash = sha256Of(signedFeed.feed);
    if (hash == channel.feedSha256) {
        for (const ChannelItem &item : feed.items)
            changes.unchanged.append(item.id);
        return {};
    }
    const auto verified = verifyFeed(signedFeed, channel, QDateTime::currentDateTimeUtc());
    if (!verified)
        return failure(verified);
    channel.feedSha256 = hash;
    channel.etag.clear(); // what the server has may be older by now
    channel.lastModified.clear();
    channel.checked = QDateTime::currentDateTimeUtc();
    const auto applied = applyFeed(database, channel, *verified, files);
    if (!applied)
        return failure(applied);
    changes = *applied;
    return {};
}

QString noticeOf(const SignedFeed &signedFeed, const ChannelFeed &feed)
{
    return verifySignature(signedFeed.feed, signedFeed.signature, feed.key)
        ? u"signed by a channel that you do not follow, with the key %1"_s.arg(feed.key.toString())
        : u"not signed: anybody could have made or changed it"_s;
}

} // namespace

Result<> importChannel(Database &database, const QString &path, ImportFrom from, ImportReport &report)
{
    const auto files = channelFilesAt(path);
    const auto signedFeed = files->feed();
    if (!signedFeed)
        return failure(signedFeed);
    const auto feed = readChannelFeed(signedFeed->feed);
    if (!feed)
        return failure(feed);
    const auto followed = followedChannel(database, *feed);
    if (!followed)
        return failure(followed);
    ChannelChanges changes;
    if (*followed) {
        if (const auto done = importFollowed(database, **followed, *signedFeed, *feed, *files, changes); !done)
            return done;
    } else if (from == ImportFrom::FollowedChannels) {
        return failure(ErrorCode::SignatureWrong, u"it is of a channel that this library does not follow"_s);
    } else {
        const auto taken = takeUnfollowed(database, *feed, *files);
        if (!taken)
            return failure(taken);
        changes = *taken;
        report.notices.append({path, noticeOf(*signedFeed, *feed)});
    }
    addTo(report, path, changes);
    return {};
}

} // namespace heartport
