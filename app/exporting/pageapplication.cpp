#include "exporting/pageapplication.h"

#include <QGuiApplication>

namespace heartport {

std::unique_ptr<QCoreApplication> makePageApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt complains here about folders of a desktop that is not there; whoever runs a command has no use for that.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace heartport
