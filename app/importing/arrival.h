// How a hearticle that was read arrives in the library. Internal to importing.
#pragma once

#include "importing/importer.h"

namespace heartport {

// Published where it passes the publishing gate; a saved page is always a draft.
Status statusOnArrival(const ReadPath &found);

// What storeOne() would do, without doing it; its errors too.
[[nodiscard]] Result<StoreOutcome> outcomeOnArrival(Database &database, const Article &article, Status status);

// Writes one hearticle inside the caller's transaction and notes what became of it. What belongs to a followed channel is
// renewed by its publisher alone: a stray file with a higher number would keep the channel's own next version out
// (ChannelSwapped). Other errors: those of ArticleStore::store().
[[nodiscard]] Result<> storeOne(Database &database, const ReadArticle &read, const Placement &placement,
    ImportReport &report);

} // namespace heartport
