#include "kiosk/environment.h"

#include <QDir>
#include <QSet>

#include <unistd.h>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QByteArrayList variables()
{
    QByteArrayList names;
    for (char **entry = environ; entry && *entry; ++entry)
        names.append(QByteArray(*entry).split('=').constFirst());
    return names;
}

// Read by the loader before main: what they name has run already.
bool steersLoader(const QByteArray &variable)
{
    return variable.startsWith("LD_") || variable == "GLIBC_TUNABLES" || variable == "GCONV_PATH";
}

} // namespace

bool mayStayInKiosk(const QByteArray &variable)
{
    static const QSet<QByteArray> known{
        "HOME",
        "USER",
        "LOGNAME",
        "LANG",
        "LANGUAGE",
        "TZ", // who and where
        "XDG_RUNTIME_DIR",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME", // own folders
        "XDG_CONFIG_HOME",
        "XDG_SESSION_ID",
        "XDG_SESSION_TYPE",
        "XDG_SEAT",
        "XDG_VTNR", // the seat
        "WAYLAND_DISPLAY",
        "DISPLAY",
        "XAUTHORITY", // the screen
        "NOTIFY_SOCKET",
        "WATCHDOG_USEC",
        "WATCHDOG_PID",
        "INVOCATION_ID",
        "JOURNAL_STREAM", // systemd
        "STATE_DIRECTORY",
        "RUNTIME_DIRECTORY",
    };
    return known.contains(variable) || variable.startsWith("LC_");
}

Result<QByteArrayList> clearKioskEnvironment()
{
    QByteArrayList cleared;
    for (const QByteArray &variable : variables()) {
        if (steersLoader(variable))
            return failure(ErrorCode::Conflict,
                u"%1 is set, so that foreign code may be in the program already"_s.arg(
                    QString::fromLocal8Bit(variable)));
        if (mayStayInKiosk(variable))
            continue;
        qunsetenv(variable.constData());
        if (variable != "PATH") // every system sets one, and ours takes its place
            cleared.append(variable);
    }
    qputenv("PATH", "/usr/bin:/bin");
    // Only a real screen: no window system that is made of files or the network.
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "wayland");
    else if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "xcb");
    else
        return failure(ErrorCode::NotFound, u"there is no display (neither WAYLAND_DISPLAY nor DISPLAY is set)"_s);
    // The toolkit must not speak to input methods, accessibility bridges or desktops of whoever is logged in.
    qputenv("QT_IM_MODULE", "none");
    qputenv("QT_QPA_PLATFORMTHEME", "none");
    return cleared;
}

QString kioskStateFolder()
{
    const QString given = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    if (!given.isEmpty())
        return given;
    const QString states = qEnvironmentVariable("XDG_STATE_HOME");
    return (states.startsWith(u'/') ? states : QDir::homePath() + u"/.local/state"_s) + u"/heartport/kiosk"_s;
}

} // namespace heartport
