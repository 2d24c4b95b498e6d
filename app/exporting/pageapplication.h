// The application object of a program without a window that draws pages: fonts, but no display.
#pragma once

#include <memory>

class QCoreApplication;

namespace heartport {

// A QGuiApplication on Qt's "offscreen" platform, whatever the environment says. `argc` outlives it.
std::unique_ptr<QCoreApplication> makePageApplication(int &argc, char **argv);

} // namespace heartport
