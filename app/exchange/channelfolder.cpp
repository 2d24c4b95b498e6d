// A channel as a folder: on this disk, a mounted share or a stick.
#include "exchange/channelfolder.h"

#include "domain/sha256.h"
#include "exchange/bundlelimits.h"
#include "exchange/fileinput.h"

#include <QDir>
#include <QFileInfo>

namespace heartport {

using namespace Qt::StringLiterals;

Result<SignedFeed> ChannelFolder::feed()
{
    const QDir folder(m_path);
    if (!folder.exists(feedName))
        return folder.exists() ? failure(ErrorCode::FormatUnknown, u"the folder has no %1"_s.arg(feedName))
                               : failure(ErrorCode::FileUnreadable, u"there is no folder \"%1\""_s.arg(m_path));
    auto feed = readRegularFile(folder.filePath(feedName), longestFeed, Links::Refuse);
    if (!feed)
        return failure(feed);
    if (!folder.exists(signatureName))
        return SignedFeed{*feed, {}};
    auto signature = readRegularFile(folder.filePath(signatureName), longestSignatureFile, Links::Refuse);
    return signature ? Result<SignedFeed>(SignedFeed{*feed, *signature}) : failure(signature);
}

Result<> ChannelFolder::each(const QList<ChannelItem> &wanted, const Take &take)
{
    for (const ChannelItem &item : wanted) {
        const auto bytes = readRegularFile(m_path + u'/' + item.file, item.size, Links::Refuse);
        if (!bytes)
            return failure(bytes);
        if (const auto checked = checkPack(item, *bytes); !checked)
            return checked;
        if (const auto taken = take(item, *bytes); !taken)
            return taken;
    }
    return {};
}

Result<> checkPack(const ChannelItem &item, const QByteArray &bytes)
{
    if (bytes.size() > item.size)
        return failure(ErrorCode::TooLarge, u"%1 is larger than announced"_s.arg(item.file));
    if (sha256Of(bytes) != item.sha256)
        return failure(ErrorCode::HashWrong, u"%1 is not the file that the channel announces"_s.arg(item.file));
    return {};
}

} // namespace heartport
