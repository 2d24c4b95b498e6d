// Brings followed channels up to date: fetches what changed, checks it, and applies each channel in one transaction.
// Blocks its thread, needs no event loop and no window; a program with a window runs it beside (Sync in its own thread
// with its own Database).
#pragma once

#include "importing/channelupdate.h"
#include "syncing/download.h"

namespace heartport {

class Database;

enum class SyncState {
    Current,     // nothing new
    Updated,     // changes were applied
    Refused,     // what is offered is not believed; the library is as before
    Unreachable, // no answer, or no sound one; the library is as before
};

struct SyncedChannel {
    QString source;
    QString title; // empty: never fetched
    SyncState state = SyncState::Current;
    ChannelChanges changes;
    std::optional<Error> problem; // of Refused and Unreachable
    qint64 sequence = 0;
    int requests = 0;    // over HTTP
    qint64 received = 0; // bytes over HTTP, with headers
};

struct SyncProgress {
    QString channel;   // its title, or its source
    qint64 done = 0;   // bytes of changed TextPacks
    qint64 wanted = 0; // 0: the feed is being asked for
};

struct SyncOptions {
    QString only; // one source; empty: all
    Patience patience;
    QDateTime now;                                      // invalid: the clock's
    std::function<bool(const SyncProgress &)> progress; // false cancels; what came so far is kept for next time
};

// Every followed channel, one after the other; one that fails does not keep the next from being asked. What was fetched
// and not yet applied waits in the folder "LIBRARY.sync" beside the library, so that a broken sync goes on where it ended.
// Errors: LibraryLocked when another process syncs this library, those of the library, Cancelled, NotFound (`only`).
[[nodiscard]] Result<QList<SyncedChannel>> syncChannels(Database &database, const SyncOptions &options = {});

} // namespace heartport
