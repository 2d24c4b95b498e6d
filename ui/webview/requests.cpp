#include "ui/webview/requests.h"

#include <QBuffer>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>

namespace heartport {

RequestGuard::RequestGuard(const QByteArray &scheme, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent), m_scheme(QString::fromLatin1(scheme))
{
}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    using Info = QWebEngineUrlRequestInfo;
    const Info::ResourceType type = info.resourceType();
    const bool wanted =
        type == Info::ResourceTypeMainFrame || type == Info::ResourceTypeStylesheet || type == Info::ResourceTypeImage;
    info.block(!wanted || info.requestUrl().scheme() != m_scheme || info.requestMethod() != "GET");
}

OwnScheme::OwnScheme(WebViewHost &host, QObject *parent) : QWebEngineUrlSchemeHandler(parent), m_host(host) {}

void OwnScheme::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const Result<Page> page = m_host.pageFor(job->requestUrl());
    if (!page) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    // A child of the job: the engine may delete the job at any time.
    auto *bytes = new QBuffer(job);
    bytes->setData(page->bytes);
    bytes->open(QIODevice::ReadOnly);
    job->reply(page->mimeType, bytes);
}

} // namespace heartport
