// Where the library lies when nobody names another: $XDG_DATA_HOME/heartport/library.sqlite.
#pragma once

#include <QString>

namespace heartport {

QString defaultLibraryPath();

} // namespace heartport
