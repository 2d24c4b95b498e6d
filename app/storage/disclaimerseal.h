// Keeps the program's disclaimers in the library, and the library's triggers that guard them.
#pragma once

#include "domain/disclaimer.h"
#include "domain/result.h"

#include <QStringList>

namespace heartport {

class Database;

// Puts right whatever is missing or altered: the words, the triggers, and hearticles and revisions that lost their
// disclaimer. Returns what it repaired, one English sentence each; filling a new library is no repair, and neither are
// the triggers of an older schema that was just migrated.
[[nodiscard]] Result<QStringList> sealDisclaimers(Database &database, bool isMigrated);

// The row of these genuine words. Fails with LibraryDamaged when they are not there.
[[nodiscard]] Result<qint64> disclaimerRow(const Database &database, const Disclaimer &disclaimer);

} // namespace heartport
