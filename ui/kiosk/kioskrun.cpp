#include "ui/kiosk/kioskrun.h"

#include "kiosk/environment.h"
#include "kiosk/restarts.h"
#include "storage/librarypath.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/leftalone.h"
#include "ui/kiosk/screencovers.h"
#include "ui/support/focusring.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(kioskRunLog, "heartport.kiosk")

constexpr int editorIdle = 300'000; // ms without a key or touch

// Names one run of the machine, so that starts are counted within it.
QString bootName()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : u"unknown"_s;
}

int showKiosk(QApplication &application, const KioskPolicy &policy, const QString &library)
{
    const QString state = kioskStateFolder();
    const bool safe = startsTooOften(state + u"/starts"_s, bootName(), steadyTime());
    if (safe)
        qCWarning(kioskRunLog) << "started too often: showing the built-in hearticles in plain words";
    QApplication::setQuitOnLastWindowClosed(false);
    Look look;
    look.setThemeChoice(ThemeChoice::Light);
    look.apply();
    QObject::connect(&look, &Look::changed, &look, [&look] { look.apply(); });
    FocusRing ring(look, application);
    KioskSurroundings surroundings;
    surroundings.stateFolder = state;
    surroundings.leave = [](int code) { QApplication::exit(code); };
    KioskWindow window(look, policy, library, safe, surroundings);
    const ScreenCovers screens(window);
    return QApplication::exec();
}

// The desktop's own window, for one who knew the PIN. Closed or left alone, the program ends, and as the unit says
// "always", the kiosk is back. What was written is safe by then: drafts keep a copy a second after the last key.
int showEditor(QApplication &application, const QString &library)
{
    QApplication::setQuitOnLastWindowClosed(true);
    Session session(library, application);
    const LeftAlone leftAlone(application, editorIdle, [] { QApplication::exit(0); });
    session.start({});
    return QApplication::exec();
}

} // namespace

int runKiosk(QApplication &application, const KioskPolicy &policy, const QString &library)
{
    const QString path = !library.isEmpty() ? library
        : !policy.library.isEmpty()         ? policy.library
                                            : defaultLibraryPath();
    const int code = showKiosk(application, policy, path);
    return code == KioskExit::editing && policy.allowEditor ? showEditor(application, path) : code;
}

} // namespace heartport
