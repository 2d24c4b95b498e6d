// A channel as one zip file, ".heartpack": read and written one entry after the other, nothing unpacked to disk.
#include "exchange/bundlelimits.h"
#include "exchange/channelfolder.h"
#include "exchange/fileinput.h"
#include "exchange/zipinput.h"
#include "exchange/zipoutput.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStringList>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr ZipInput::Limits limits{qint64(2) << 30, int(mostFeedItems) + 1'000}; // zip without its 64-bit extension

class ChannelPack : public ChannelFiles
{
public:
    explicit ChannelPack(QString path) : m_path(std::move(path)) {}

    Result<SignedFeed> feed() override
    {
        SignedFeed found;
        const auto walked = walk([&](const QString &name, ZipInput &zip) -> Result<bool> {
            if (name != feedName && name != signatureName)
                return true;
            auto bytes = zip.read(name == feedName ? longestFeed : longestSignatureFile);
            if (!bytes)
                return failure(bytes);
            (name == feedName ? found.feed : found.signature) = *bytes;
            return found.feed.isEmpty() || found.signature.isEmpty();
        });
        if (!walked)
            return failure(walked);
        if (found.feed.isEmpty())
            return failure(ErrorCode::FormatUnknown, u"the zip file has no %1"_s.arg(feedName));
        return found;
    }

    Result<> each(const QList<ChannelItem> &wanted, const Take &take) override
    {
        QHash<QString, ChannelItem> left;
        for (const ChannelItem &item : wanted)
            left.insert(item.file, item);
        if (left.isEmpty())
            return {};
        const auto walked = walk([&](const QString &name, ZipInput &zip) -> Result<bool> {
            const auto item = left.constFind(name);
            if (item == left.constEnd())
                return true;
            const auto bytes = zip.read(item->size);
            if (!bytes)
                return failure(bytes);
            auto done = checkPack(*item, *bytes);
            if (done)
                done = take(*item, *bytes);
            if (!done)
                return failure(done);
            left.erase(item);
            return !left.isEmpty();
        });
        if (walked && !left.isEmpty())
            return failure(ErrorCode::FormatBroken, u"%1 is not in the pack"_s.arg(left.constBegin()->file));
        return walked;
    }

private:
    // `visit` says whether to go on.
    Result<> walk(const std::function<Result<bool>(const QString &, ZipInput &)> &visit)
    {
        QFile file(m_path);
        if (const auto opened = openRegularFile(file, Links::Follow); !opened)
            return opened;
        auto zip = ZipInput::open(file, limits);
        if (!zip)
            return failure(zip);
        for (;;) {
            const auto path = zip->next();
            if (!path)
                return failure(path);
            if (!*path)
                return {};
            const auto more = visit(nameInChannel(**path), *zip);
            if (!more)
                return failure(more);
            if (!*more)
                return {};
        }
    }

    // Without the channel's own folder, which zipping a folder puts around it.
    static QString nameInChannel(const QString &path)
    {
        const qsizetype slash = path.indexOf(u'/');
        return slash < 0 || path.startsWith(articleFolder) ? path : path.sliced(slash + 1);
    }

    QString m_path;
};

} // namespace

std::unique_ptr<ChannelFiles> channelFilesAt(const QString &path)
{
    if (QFileInfo(path).isFile())
        return std::make_unique<ChannelPack>(path);
    return std::make_unique<ChannelFolder>(path);
}

bool isChannel(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QFile::exists(path + u'/' + feedName);
    if (info.suffix().toLower() == u"heartpack")
        return true;
    QFile file(path);
    // The first entry's name stands behind 30 bytes of its header.
    return openRegularFile(file, Links::Follow) && file.peek(30 + feedName.size()).endsWith(feedName.toLatin1());
}

Result<> writeHeartpack(ChannelFiles &channel, const QString &path)
{
    const auto signedFeed = channel.feed();
    if (!signedFeed)
        return failure(signedFeed);
    const auto feed = readChannelFeed(signedFeed->feed);
    if (!feed)
        return failure(feed);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be written: %2"_s.arg(path, file.errorString()));
    ZipOutput zip(file, ZipOutput::Method::Store); // TextPacks are packed already
    bool written = zip.add(feedName, signedFeed->feed) && zip.add(signatureName, signedFeed->signature);
    const auto copied = channel.each(feed->items, [&](const ChannelItem &item, const QByteArray &bytes) -> Result<> {
        written = written && zip.add(item.file, bytes);
        return written ? Result<>() : failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be written"_s.arg(path));
    });
    if (!copied)
        return copied;
    if (!zip.finish() || !file.commit())
        return failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be written: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace heartport
