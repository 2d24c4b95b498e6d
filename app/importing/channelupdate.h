// A channel's feed into the library: what is believed, what has to be read for it, and all of it in one transaction.
#pragma once

#include "exchange/channelfiles.h"
#include "importing/importer.h"
#include "storage/channelstore.h"

namespace heartport {

struct ChannelChanges {
    struct Refusal {
        ArticleId id;
        QString title;
        Error error;
    };
    QList<ArticleId> added;
    QList<ArticleId> updated;
    QList<ArticleId> withdrawn;
    QList<ArticleId> unchanged; // read again, and the same
    QList<Refusal> refused;     // single hearticles; the others are taken all the same
    QList<ImportReport::Repair> repaired;
};

// The feed, when it is signed by the key that is pinned, is of the channel that was fetched before, is not older and has
// not run out. Errors: SignatureWrong, ChannelSwapped, ChannelRolledBack, ChannelExpired, and those of readChannelFeed.
[[nodiscard]] Result<ChannelFeed> verifyFeed(const SignedFeed &feed, const Channel &channel, const QDateTime &now);

// The entries whose TextPack is not in the library yet.
[[nodiscard]] Result<QList<ChannelItem>> wantedPacks(Database &database, const Channel &channel,
    const ChannelFeed &feed);

enum class Pass { Look, Write };
// Called before each TextPack with its number from 0 and the count; returning false ends it all with Cancelled.
using PackProgress = std::function<bool(int, int)>;

// Everything that a verified feed changes: new and newer hearticles, shelves, withdrawals. Of a channel that is not followed
// (row 0) its hearticles alone: they are bound to nothing, and what it says of shelves and withdrawals is not believed. A
// hearticle of another channel, one that the library knows better, and one that is not fit to be published is left alone
// and named in `refused`; a file that is not the one announced refuses all. With Pass::Write inside the caller's
// transaction, with noteFeed(channel); with Pass::Look nothing is written.
[[nodiscard]] Result<ChannelChanges> takeFeed(Database &database, const Channel &channel, const ChannelFeed &feed,
    ChannelFiles &files, Pass pass, const PackProgress &progress = {});

// Everything that a verified feed says, in one transaction with noteFeed(channel): new and newer hearticles, shelves,
// withdrawals. A hearticle of another channel, one that the library knows better, and one that is not fit to be published
// is left alone and named in `refused`; a file that is not the one announced refuses all. The library is taken for writing
// only once everything is read and checked; until then `goOn` may say false, which cancels.
[[nodiscard]] Result<ChannelChanges> applyFeed(Database &database, const Channel &channel, const ChannelFeed &feed,
    ChannelFiles &files, const std::function<bool()> &goOn = {});

} // namespace heartport
