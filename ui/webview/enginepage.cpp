#include "ui/webview/enginepage.h"

#include <QWebEngineCertificateError>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNavigationRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace heartport {

EnginePage::EnginePage(WebViewHost &host, QString channel, QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent), m_host(host), m_channel(std::move(channel))
{
    switchSettingsOff();
    refuseRequests();
}

void EnginePage::open(const QUrl &url)
{
    m_expected = url;
    load(url);
}

void EnginePage::switchSettingsOff()
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute attribute :
        {S::JavascriptEnabled, S::JavascriptCanOpenWindows, S::JavascriptCanAccessClipboard, S::JavascriptCanPaste,
            S::LocalStorageEnabled, S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls,
            S::ErrorPageEnabled, S::PluginsEnabled, S::PdfViewerEnabled, S::WebGLEnabled, S::Accelerated2dCanvasEnabled,
            S::AutoLoadIconsForPage, S::TouchIconsEnabled, S::NavigateOnDropEnabled, S::HyperlinkAuditingEnabled,
            S::FullScreenSupportEnabled, S::ScreenCaptureEnabled, S::AllowRunningInsecureContent,
            S::AllowGeolocationOnInsecureOrigins, S::DnsPrefetchEnabled, S::ScrollAnimatorEnabled,
            S::FocusOnNavigationEnabled})
        settings()->setAttribute(attribute, false);
    settings()->setAttribute(S::WebRTCPublicInterfacesOnly, true);
    settings()->setAttribute(S::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(S::PrintElementBackgrounds, false);
    settings()->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

void EnginePage::refuseRequests()
{
    connect(this, &QWebEnginePage::navigationRequested, this, [this](QWebEngineNavigationRequest &request) {
        if (request.isMainFrame() && request.url() == m_expected)
            return;
        request.reject();
    });
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
        [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
        [](QWebEngineFileSystemAccessRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
        [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

bool EnginePage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && url == m_expected)
        return true;
    m_host.navigationRefused(url, type == NavigationTypeLinkClicked);
    return false;
}

void EnginePage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &)
{
    // The channel is a secret of this run: content cannot forge a message.
    if (message.startsWith(m_channel))
        m_host.messageReceived(message.mid(m_channel.size()));
}

} // namespace heartport
