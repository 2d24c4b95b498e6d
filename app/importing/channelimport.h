// A ".heartpack" or a channel's folder that somebody brings in by hand.
#pragma once

#include "importing/importer.h"

namespace heartport {

// Of a followed channel: as a sync would take it, with the same refusals. Of any other: its hearticles as if each had been
// brought in alone, bound to no channel, with a notice in the report of who signed it or that nobody did; withdrawals are
// not believed, and what belongs to a followed channel is left alone; from followed channels alone it is refused. One
// transaction. Errors: those of verifyFeed, applyFeed and readChannelFeed.
[[nodiscard]] Result<> importChannel(Database &database, const QString &path, ImportFrom from, ImportReport &report);

} // namespace heartport
