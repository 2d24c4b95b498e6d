#include "syncing/source.h"

#include "exchange/channelfeed.h"

#include <QDir>
#include <QFileInfo>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Result<ChannelSource> webSource(QUrl address)
{
    const bool plain = address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty()
        && !address.hasQuery() && !address.hasFragment();
    if (!plain)
        return failure(ErrorCode::AddressInvalid, u"this is not the address of a channel"_s);
    QString path = address.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/' + feedName))
        path.chop(feedName.size());
    if (!path.endsWith(u'/'))
        path += u'/';
    address.setPath(path, QUrl::TolerantMode);
    return ChannelSource{address.adjusted(QUrl::NormalizePathSegments), {}};
}

} // namespace

Result<ChannelSource> parseChannelSource(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl address(trimmed, QUrl::StrictMode);
    const QString scheme = address.scheme();
    if (scheme == u"http" || scheme == u"https")
        return webSource(address);
    if (trimmed.isEmpty() || (trimmed.contains(u"://"_s) && scheme != u"file"))
        return failure(ErrorCode::AddressInvalid, u"a channel is at an http(s) address or in a folder"_s);
    QString path = scheme == u"file" ? address.toLocalFile() : trimmed;
    if (QFileInfo(path).fileName() == feedName)
        path = QFileInfo(path).path();
    return ChannelSource{{}, QDir::cleanPath(QFileInfo(path).absoluteFilePath())};
}

} // namespace heartport
