// One run of the kiosk: look, window and safe mode, until the administrator or the page ends it.
#pragma once

#include "kiosk/kioskpolicy.h"

class QApplication;

namespace heartport {

// `library` empty: the policy's, else the default one. Returns the exit code (KioskExit).
int runKiosk(QApplication &application, const KioskPolicy &policy, const QString &library);

} // namespace heartport
