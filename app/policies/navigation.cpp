#include "policies/navigation.h"

namespace heartport {

using namespace Qt::StringLiterals;

Destination destinationOf(const QUrl &url)
{
    if (!url.isValid())
        return Destination::Refuse;
    const QString scheme = url.scheme();
    if (scheme == u"heartport")
        return Destination::Show;
    if (scheme == u"mailto")
        return Destination::OpenOutside;
    const bool web = scheme == u"https" || scheme == u"http";
    return web && !url.host().isEmpty() && url.userInfo().isEmpty() ? Destination::OpenOutside : Destination::Refuse;
}

} // namespace heartport
