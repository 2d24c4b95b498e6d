#include "ui/kiosk/kioskrun.h"

#include "kiosk/environment.h"
#include "kiosk/restarts.h"
#include "storage/librarypath.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/support/focusring.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(kioskRunLog, "heartport.kiosk")

// Names one run of the machine, so that starts are counted within it.
QString bootName()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : u"unknown"_s;
}

} // namespace

int runKiosk(QApplication &application, const KioskPolicy &policy, const QString &library)
{
    const QString state = kioskStateFolder();
    const bool safe = startsTooOften(state + u"/starts"_s, bootName(), steadyTime());
    if (safe)
        qCWarning(kioskRunLog) << "started too often: showing the built-in hearticles in plain words";
    const QString path = !library.isEmpty() ? library
        : !policy.library.isEmpty()         ? policy.library
                                            : defaultLibraryPath();
    QApplication::setQuitOnLastWindowClosed(false);
    Look look;
    look.setThemeChoice(ThemeChoice::Light);
    look.apply();
    QObject::connect(&look, &Look::changed, &look, [&look] { look.apply(); });
    FocusRing ring(look, application);
    KioskSurroundings surroundings;
    surroundings.stateFolder = state;
    surroundings.leave = [](int code) { QApplication::exit(code); };
    KioskWindow window(look, policy, path, safe, surroundings);
    window.showFullScreen();
    return QApplication::exec();
}

} // namespace heartport
