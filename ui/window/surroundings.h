// What the window reaches outside the program: other programs and the time. A test puts its own in their place.
#pragma once

#include "ui/reader/readingclock.h"
#include "ui/support/outsidelinks.h"

#include <QDesktopServices>

namespace heartport {

struct Surroundings {
    OutsideLinks::Opener openOutside = &QDesktopServices::openUrl;
    ReadingClock clock = &steadyTime;
};

} // namespace heartport
