// Notices that the kiosk starts over and over, so that it shows its safe card instead of failing once more.
#pragma once

#include <QString>

namespace heartport {

constexpr int mostStarts = 5;               // within
constexpr qint64 startsWindow = 2 * 60'000; // ms

// Notes this start in `stateFile`. True when five others came before it within two minutes of the machine's own running
// time (`uptime` in ms, of the boot named `boot`), which no change of the clock moves.
bool startsTooOften(const QString &stateFile, const QString &boot, qint64 uptime);

} // namespace heartport
