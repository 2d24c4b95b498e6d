// What must happen once in the process before the first profile exists, in this order.
#pragma once

#include <QByteArray>

namespace heartport {

// Software drawing, a share context, the program's scheme and the engine's switches. Later calls do nothing.
void prepareEngine(const QByteArray &scheme, bool assistive);

} // namespace heartport
