// How a hearticle that was read arrives in the library. Internal to importing.
#pragma once

#include "importing/importer.h"

namespace heartport {

// Published where it passes the publishing gate; a saved page is always a draft.
Status statusOnArrival(const ReadPath &found);

// Writes one hearticle inside the caller's transaction and notes what became of it.
[[nodiscard]] Result<> storeOne(Database &database, const ReadArticle &read, const Placement &placement,
    ImportReport &report);

} // namespace heartport
