// A ".heartpack" or a channel's folder that somebody brings in by hand.
#pragma once

#include "importing/channelupdate.h"

namespace heartport {

// A channel's files and what they say, found good.
struct OpenedChannel {
    QString path;
    std::unique_ptr<ChannelFiles> files;
    ChannelFeed feed;
    Channel channel;      // as it is to be noted; row 0: not followed
    QString fingerprint;  // of the feed, which names the hash of every file
    bool isKnown = false; // followed, and this feed is what the library has
    QString notice;       // one English sentence, where it is not followed: who signed it, or that nobody did
};

// Of a followed channel: as a sync would take it, with the same refusals. One that is not followed is refused where only
// followed ones may come in. Errors: those of verifyFeed, readChannelFeed.
[[nodiscard]] Result<OpenedChannel> openChannel(Database &database, const QString &path,
    ImportFrom from = ImportFrom::Anyone);

// What takeFeed() says of it, in the caller's transaction with Pass::Write. Of a channel that is not followed its
// hearticles come in as if each had been brought in alone; what belongs to a followed channel is left alone.
[[nodiscard]] Result<ChannelChanges> takeChannel(Database &database, OpenedChannel &opened, Pass pass,
    const PackProgress &progress = {});

void addTo(ImportReport &report, const OpenedChannel &opened, const ChannelChanges &changes);

} // namespace heartport
