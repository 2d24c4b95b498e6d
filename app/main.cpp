// The desktop program: arguments, objects in order, window, exec. The only file of app/ that includes ui/.
#include "kiosk/environment.h"
#include "kiosk/kioskpolicy.h"
#include "storage/librarypath.h"
#include "ui/kiosk/kioskrun.h"
#include "ui/window/session.h"
#include "ui/window/singleinstance.h"
#include "ui/window/startarguments.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

using namespace heartport;

namespace {

// --help, --version and mistakes are answered before any window or library is opened.
std::optional<int> answerOnTerminal(const StartArguments &arguments)
{
    switch (arguments.ask) {
    case StartArguments::Ask::Nothing:
        return std::nullopt;
    case StartArguments::Ask::Help:
        std::fputs(qUtf8Printable(helpText()), stdout);
        return 0;
    case StartArguments::Ask::Version:
        std::puts("HeartPort " HEARTPORT_VERSION);
        return 0;
    case StartArguments::Ask::Mistake:
        std::fprintf(stderr, "heartport: wrong usage: %s\n", qUtf8Printable(arguments.mistake));
        return 2;
    }
    Q_UNREACHABLE();
}

QStringList absolute(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("heartport"));
    QApplication::setApplicationDisplayName(QStringLiteral("HeartPort"));
    QApplication::setApplicationVersion(QStringLiteral(HEARTPORT_VERSION));
    QApplication::setOrganizationName(QStringLiteral("heartport"));
    QApplication::setDesktopFileName(QStringLiteral("org.heartport.HeartPort"));
}

// Exit codes as in sysexits.h, for the administrator's unit: 77 not for this user, 78 not as it is set up.
int refuseKiosk(int code, const QString &what, const QString &why)
{
    std::fprintf(stderr, "heartport: %s: %s\n", qUtf8Printable(what), qUtf8Printable(why));
    return code;
}

// For strangers: whatever could open the program from outside is shut before the toolkit and the web engine start.
int startKiosk(const StartArguments &arguments, char **argv)
{
    if (geteuid() == 0 || getuid() == 0)
        return refuseKiosk(77, QStringLiteral("kiosk"), QStringLiteral("it does not run as root"));
    const auto cleared = clearKioskEnvironment();
    if (!cleared)
        return refuseKiosk(78, QStringLiteral("kiosk"), cleared.error().detail);
    for (const QByteArray &variable : *cleared)
        std::fprintf(stderr, "heartport: kiosk: the variable %s was cleared\n", variable.constData());
    const QString file = arguments.policy.isEmpty() ? defaultKioskPolicyPath() : arguments.policy;
    const auto policy = loadKioskPolicy(file);
    if (!policy)
        return refuseKiosk(78, file, policy.error().detail);
    int programOnly = 1;
    QApplication application(programOnly, argv);
    nameApplication();
    return runKiosk(application, *policy, arguments.library);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const StartArguments arguments = readStartArguments(words);
    if (const auto answered = answerOnTerminal(arguments))
        return *answered;
    if (arguments.kiosk)
        return startKiosk(arguments, argv);

    // Nothing of the command line goes to the toolkit: its own options are not ours.
    int programOnly = 1;
    QApplication application(programOnly, argv);
    nameApplication();

    const QString path = arguments.library.isEmpty() ? defaultLibraryPath() : arguments.library;
    const QStringList wanted = arguments.addresses + absolute(arguments.files);
    SingleInstance instance(path);
    if (instance.handOver(wanted))
        return 0;
    instance.listen();

    Session session(path, application);
    QObject::connect(&instance, &SingleInstance::wordsReceived, &session, &Session::bringForward);
    session.start(wanted);
    return QApplication::exec();
}
