#include "ui/webview/engineview.h"

#include "ui/webview/enginepage.h"
#include "ui/webview/enginestart.h"
#include "ui/webview/requests.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineNotification>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

namespace heartport {

EngineWidget::EngineWidget(WebViewHost &host, QWidget *parent) : QWebEngineView(parent), m_host(host)
{
    setAcceptDrops(false);
}

void EngineWidget::watch()
{
    QWidget *inner = focusProxy();
    if (!inner || inner == m_inner)
        return;
    m_inner = inner;
    inner->setAcceptDrops(false);
    inner->installEventFilter(this);
}

bool EngineWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_inner)
        return QWebEngineView::eventFilter(watched, event);
    if (event->type() == QEvent::Paint && m_veiled && !m_paintAwaited) {
        QPainter(m_inner).fillRect(m_inner->rect(), page()->backgroundColor());
        return true;
    }
    if (event->type() == QEvent::Paint && std::exchange(m_paintAwaited, false)) {
        m_veiled = false;
        // After this event has been handled, the page is on screen.
        QMetaObject::invokeMethod(
            this, [this] { m_host.pagePainted(); }, Qt::QueuedConnection);
    } else if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            if (const int turned = wheel->angleDelta().y())
                m_host.zoomAsked(turned > 0 ? 1 : -1);
            return true; // the engine would zoom pixels
        }
    }
    return false;
}

void EngineWidget::veil(bool on)
{
    if (std::exchange(m_veiled, on) != on && m_inner)
        m_inner->update();
}

void EngineWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
    if (request)
        m_host.contextMenuRequested(event->globalPos(), request->linkUrl(), !request->selectedText().isEmpty());
    event->accept();
}

void EngineWidget::showEvent(QShowEvent *event)
{
    page()->setLifecycleState(QWebEnginePage::LifecycleState::Active);
    QWebEngineView::showEvent(event);
}

void EngineWidget::hideEvent(QHideEvent *event)
{
    QWebEngineView::hideEvent(event);
    if (page() && !page()->isVisible() && !page()->isLoading())
        page()->setLifecycleState(QWebEnginePage::LifecycleState::Frozen); // no work for what nobody sees
}

EngineView::EngineView(WebViewHost &host, const WebViewSettings &settings, QWidget *parent) : m_host(host)
{
    prepareEngine(settings.scheme, settings.assistive);
    buildProfile(settings.scheme);
    m_widget = new EngineWidget(host, parent);
    m_page = new EnginePage(host, settings.channel, m_profile.get(), m_widget);
    m_page->setBackgroundColor(settings.background);
    insertScript(QStringLiteral("reader"), settings.script, QWebEngineScript::DocumentReady);
    connectPage();
    m_widget->setPage(m_page);
    m_widget->watch();
}

EngineView::~EngineView()
{
    delete m_page; // before its profile
    delete m_widget;
}

void EngineView::buildProfile(const QByteArray &scheme)
{
    m_profile = std::make_unique<QWebEngineProfile>(); // off the record: nothing is written
    QWebEngineProfile *profile = m_profile.get();
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setSpellCheckEnabled(false);
    profile->setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    profile->setUrlRequestInterceptor(new RequestGuard(scheme, profile));
    profile->installUrlSchemeHandler(scheme, new OwnScheme(m_host, profile));
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
        [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void EngineView::connectPage()
{
    EngineWidget *widget = m_widget;
    QObject::connect(m_page, &QWebEnginePage::loadFinished, widget, [this, widget](bool ok) {
        m_loading = false;
        widget->watch();
        m_page->setVisible(true); // a page made ready behind another one lays out and draws too
        if (!ok)
            m_host.loadFailed();
        if (const auto find = std::exchange(m_waitingFind, {}))
            find();
    });
    QObject::connect(m_page, &QWebEnginePage::renderProcessTerminated, widget, [this] { m_host.rendererDied(); });
    QObject::connect(m_page, &QWebEnginePage::findTextFinished, widget, [this](const QWebEngineFindTextResult &found) {
        m_host.textFound(found.activeMatch(), found.numberOfMatches());
    });
}

void EngineView::insertScript(const QString &name, const QString &source, int point)
{
    QWebEngineScript script;
    script.setName(name);
    script.setSourceCode(source);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::InjectionPoint(point));
    script.setRunsOnSubFrames(false);
    m_page->scripts().insert(script);
}

void EngineView::load(const QUrl &url, const QString &start)
{
    const QString name = QStringLiteral("start");
    for (const QWebEngineScript &old : m_page->scripts().find(name))
        m_page->scripts().remove(old);
    insertScript(name, start, QWebEngineScript::DocumentCreation);
    m_page->setLifecycleState(QWebEnginePage::LifecycleState::Active);
    m_loading = true;
    m_page->open(url);
}

void EngineView::run(const QString &script)
{
    m_page->setLifecycleState(QWebEnginePage::LifecycleState::Active);
    m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

void EngineView::awaitPaint()
{
    m_widget->watch();
    m_widget->awaitPaint();
}

// The engine may answer "none" for a page that is still loading, and never correct it.
void EngineView::find(const QString &text, bool backwards)
{
    if (m_loading) {
        m_waitingFind = [this, text, backwards] { find(text, backwards); };
        return;
    }
    m_page->findText(text, backwards ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags());
}

void EngineView::copySelection() { m_page->triggerAction(QWebEnginePage::Copy); }

void EngineView::selectAll() { m_page->triggerAction(QWebEnginePage::SelectAll); }

void EngineView::setBackground(const QColor &colour) { m_page->setBackgroundColor(colour); }

void EngineView::print(QPrinter &printer, std::function<void(bool)> done)
{
    QObject::connect(m_widget.data(), &QWebEngineView::printFinished, m_widget.data(), std::move(done),
        Qt::SingleShotConnection);
    m_widget->print(&printer);
}

qint64 EngineView::rendererPid() const { return m_page->renderProcessPid(); }

} // namespace heartport

extern "C" Q_DECL_EXPORT heartport::WebView *heartportMakeWebView(heartport::WebViewHost &host,
    const heartport::WebViewSettings &settings, QWidget *parent)
{
    return new heartport::EngineView(host, settings, parent);
}
