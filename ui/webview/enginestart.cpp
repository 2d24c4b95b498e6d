#include "ui/webview/enginestart.h"

#include <QOpenGLContext>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QWebEngineUrlScheme>

// Exported by Qt Gui for Qt WebEngine, but declared in a private header only.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
QT_END_NAMESPACE

namespace heartport {

namespace {

void registerOwnScheme(const QByteArray &name)
{
    QWebEngineUrlScheme scheme(name);
    // With Host syntax all hearticles are of one site, so that the renderer lives on from one to the next; without access
    // (NoAccessAllowed) each page would be a site of its own, and scripts that could use the access are switched off.
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

// The engine asks whether drawing with OpenGL would be possible, and under X11 the mere question loads the whole driver:
// some 50 MB and a tenth of a second for pages that are drawn in software. So the question is answered with no, for this
// process alone: programs that we start for outside links must not inherit the answer.
void answerWithoutOpenGl()
{
    constexpr auto variable = "QT_XCB_GL_INTEGRATION";
    const bool given = qEnvironmentVariableIsSet(variable);
    const QByteArray before = qgetenv(variable);
    qputenv(variable, "none");
    QOpenGLContext::supportsThreadedOpenGL(); // the platform reads the variable once, now
    if (given)
        qputenv(variable, before);
    else
        qunsetenv(variable);
}

} // namespace

void prepareEngine(const QByteArray &scheme, bool assistive)
{
    static bool prepared = false;
    if (std::exchange(prepared, true))
        return;
    // The environment must not open the engine: no inspector, and no switches but these.
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    QByteArray switches = "--disable-pinch --disable-background-networking --disable-breakpad --log-level=3";
    if (assistive)
        switches += " --force-renderer-accessibility";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", switches);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    answerWithoutOpenGl();
    // Without any share context the engine crashes; one that was never created is enough and costs nothing.
    if (!qt_gl_global_share_context())
        qt_gl_set_global_share_context(new QOpenGLContext);
    registerOwnScheme(scheme);
}

} // namespace heartport
