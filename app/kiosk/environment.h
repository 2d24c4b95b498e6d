// What the world around a kiosk may say before the toolkit starts: a list of what is let in, and what is refused.
#pragma once

#include "domain/result.h"

#include <QByteArrayList>

namespace heartport {

// Whether a variable survives. Everything that steers the toolkit, the web engine, the loader or other programs does not.
bool mayStayInKiosk(const QByteArray &variable);

// Clears all others from this process and chooses the window system; to be called before the application exists.
// Returns what was cleared, for the log. Errors: Conflict when code was loaded before ours (LD_PRELOAD and its like),
// which cannot be undone; NotFound when there is no display.
[[nodiscard]] Result<QByteArrayList> clearKioskEnvironment();

// $STATE_DIRECTORY as systemd gives it, else $XDG_STATE_HOME/heartport/kiosk: what must survive a restart.
QString kioskStateFolder();

} // namespace heartport
