// What the engine may ask for and who answers: the program's own scheme alone.
#pragma once

#include "ui/reader/webview.h"

#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>

namespace heartport {

// Refuses every request that is not a page, style sheet or image of the program's own scheme.
class RequestGuard : public QWebEngineUrlRequestInterceptor
{
public:
    RequestGuard(const QByteArray &scheme, QObject *parent);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    QString m_scheme;
};

// Answers requests of the program's scheme with what the host has.
class OwnScheme : public QWebEngineUrlSchemeHandler
{
public:
    OwnScheme(WebViewHost &host, QObject *parent);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    WebViewHost &m_host;
};

} // namespace heartport
