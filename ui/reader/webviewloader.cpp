#include "ui/reader/webviewloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(webViewLog, "heartport.webview")

QString modulePath()
{
    // Beside the program's own folder, in the build as in every prefix it is installed under.
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"../lib/heartport"_s, QStringLiteral("../" HEARTPORT_MODULE_DIR)}) {
        const QString path = programs.absoluteFilePath(folder + u"/heartport-webview.so"_s);
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return {};
}

QtMessageHandler passOn = nullptr;

void withoutHarmless(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // That software draws and that the engine came as a plugin is as we want it; the category tells its switches.
    if (message.contains(QLatin1String("No suitable graphics backend found"))
        || message.contains(QLatin1String("seems to be initialized from a plugin"))
        || (type == QtInfoMsg && qstrcmp(context.category, "qt.webenginecontext") == 0))
        return;
    if (passOn)
        passOn(type, context, message);
}

// While one lives, the engine's harmless start messages stay out of the terminal; all others pass.
class QuietStart
{
public:
    QuietStart() { passOn = qInstallMessageHandler(withoutHarmless); }
    ~QuietStart() { qInstallMessageHandler(passOn); }
    Q_DISABLE_COPY_MOVE(QuietStart)
};

bool runsUnprotectedAsRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0 && !qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX");
#else
    return false;
#endif
}

} // namespace

std::optional<WebViewObstacle> webViewObstacle()
{
    if (runsUnprotectedAsRoot())
        return WebViewObstacle::RunsAsRoot;
    if (modulePath().isEmpty())
        return WebViewObstacle::ModuleMissing;
    return std::nullopt;
}

std::unique_ptr<WebView> makeWebView(WebViewHost &host, const WebViewSettings &settings, QWidget *parent)
{
    if (runsUnprotectedAsRoot())
        return nullptr;
    const QuietStart quiet;
    QLibrary library(modulePath());
    library.setLoadHints(QLibrary::PreventUnloadHint); // the engine cannot be taken out of a process again
    const auto make = MakeWebView(library.resolve("heartportMakeWebView"));
    if (!make) {
        qCWarning(webViewLog, "%ls", qUtf16Printable(library.errorString()));
        return nullptr;
    }
    return std::unique_ptr<WebView>(make(host, settings, parent));
}

} // namespace heartport
