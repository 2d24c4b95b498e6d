#include "ui/reader/viewaddress.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString scheme = u"heartport"_s;

} // namespace

QUrl viewAddress(const QUrl &publicAddress)
{
    if (publicAddress.scheme() != scheme || !publicAddress.host().isEmpty())
        return publicAddress;
    const QString path = publicAddress.path(QUrl::FullyEncoded);
    return QUrl(u"heartport://"_s + path, QUrl::StrictMode);
}

QUrl publicAddress(const QUrl &viewAddress)
{
    if (viewAddress.scheme() != scheme || viewAddress.host().isEmpty())
        return viewAddress;
    QString text = u"heartport:"_s + viewAddress.host() + viewAddress.path(QUrl::FullyEncoded);
    if (viewAddress.hasFragment())
        text += u'#' + viewAddress.fragment(QUrl::FullyEncoded);
    return QUrl(text, QUrl::StrictMode);
}

} // namespace heartport
