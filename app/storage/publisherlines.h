// The publisher's own lines under the AI-content disclaimer: one setting of the library, shown with everything in it.
#pragma once

#include "domain/result.h"

namespace heartport {

class Database;

[[nodiscard]] Result<QString> publisherLines(const Database &database); // empty: none
// Errors: FieldInvalid (policies/disclosure says what may be kept). Empty: none any longer.
[[nodiscard]] Result<> setPublisherLines(Database &database, const QString &lines);

} // namespace heartport
