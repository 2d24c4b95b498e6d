// Publishes a library's own hearticles as a channel: a folder for any web server, share or stick (FORMATS.md §2).
#pragma once

#include "exchange/channelfeed.h"

#include <functional>

namespace heartport {

class Database;

struct PublishOptions {
    QString title;                          // empty: as before, or else the folder's name
    int days = 90;                          // until the feed runs out
    QDateTime now;                          // invalid: the clock's
    std::function<bool(int, int)> progress; // hearticles done and in all; false cancels, and nothing is published
};

struct PublishReport {
    ChannelFeed feed;
    bool changed = false; // false: everything is as it was, to the byte
    int written = 0;      // TextPacks that are new
    int removed = 0;      // TextPacks that nobody asks for any longer
};

// All published and withdrawn hearticles that did not come from a followed channel. Only what changed is written, under
// names that hold its hash, so that a TextPack never changes; then feed and signature take the place of the old ones at
// once. TextPacks of the feed before stay for followers who are just fetching. Where nothing changed and more than half of
// the time is left, nothing is touched. Errors: KeyUnusable (the folder belongs to another key), FileUnwritable,
// FileUnreadable, LibraryLocked (it is being published), Cancelled, TooLarge (too many hearticles), those of the library.
[[nodiscard]] Result<PublishReport> publishChannel(Database &database, const QString &folder, const SecretKey &key,
    const PublishOptions &options = {});

} // namespace heartport
