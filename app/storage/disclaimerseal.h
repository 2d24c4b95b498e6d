// Keeps the program's disclaimers in the library, and the library's triggers that guard them.
#pragma once

#include "domain/disclaimer.h"
#include "domain/result.h"

#include <QStringList>

namespace heartport {

class Database;

// Puts right whatever is missing or altered: the words, the triggers, and hearticles that lost their disclaimer.
// Returns what it repaired, one English sentence each; filling a new library is no repair.
[[nodiscard]] Result<QStringList> sealDisclaimers(Database &database);

// The row of these genuine words. Fails with LibraryDamaged when they are not there.
[[nodiscard]] Result<qint64> disclaimerRow(const Database &database, const Disclaimer &disclaimer);

} // namespace heartport
