#include "exporting/pageapplication.h"

#include <QGuiApplication>

namespace heartport {

std::unique_ptr<QCoreApplication> makePageApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace heartport
