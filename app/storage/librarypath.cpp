#include "storage/librarypath.h"

#include <QStandardPaths>

namespace heartport {

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/heartport/library.sqlite");
}

} // namespace heartport
