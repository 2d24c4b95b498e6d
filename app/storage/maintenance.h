// Looks after the library as a whole: how much is in it, and putting right what can be derived anew.
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace heartport {

class Database;

struct LibraryStats {
    int published = 0;
    int withdrawn = 0;
    int drafts = 0;
    int references = 0; // of published hearticles
    int categories = 0;
    int languages = 0;
    int images = 0;
    int readings = 0; // finished ones
    int revisions = 0;
    int discarded = 0; // drafts that can still be taken back
};

[[nodiscard]] Result<LibraryStats> libraryStats(const Database &database);

// Builds every index and both search indexes anew, in one transaction. Words and readings are never touched; pages that
// SQLite cannot read stay unreadable. Returns what is still wrong afterwards; empty: sound.
[[nodiscard]] Result<QStringList> rebuildIndexes(Database &database);

// Revisions, safety copies and discarded drafts whose content cannot be read, one English sentence each. Reads them all.
[[nodiscard]] Result<QStringList> unreadableContents(const Database &database);

} // namespace heartport
