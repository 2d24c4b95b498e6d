// Line icons: SVG drawn in the colour a role has now, at the device's own ratio, so a theme switch needs no new icons.
#pragma once

#include "rendering/tokens.h"

#include <QIcon>

namespace heartport {

class Look;

// Empty, with a warning in the log, where resources/icons has no such name.
QIcon lineIcon(const Look &look, const QString &name, Role role);

// Directional icons point the other way in a right-to-left interface; a clock or a tick does not.
bool isDirectionalIcon(QStringView name);

} // namespace heartport
