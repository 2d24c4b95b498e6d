// Fills the one style sheet template: $role becomes a colour, 8dp a length at the interface scale.
#pragma once

#include <QString>

namespace heartport {

class Look;

QString filledSheet(const QString &sheetTemplate, const Look &look);

} // namespace heartport
