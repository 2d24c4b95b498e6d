// Where the files of a channel are read from, whatever holds them: a folder, a ".heartpack", what was fetched.
#pragma once

#include "exchange/channelfeed.h"

#include <functional>
#include <memory>

namespace heartport {

// The bytes of channel.json and its signature; the signature is empty where there is none.
struct SignedFeed {
    QByteArray feed;
    QByteArray signature;
};

class ChannelFiles
{
public:
    // Takes one TextPack's bytes; an error ends the walk.
    using Take = std::function<Result<>(const ChannelItem &, const QByteArray &)>;

    ChannelFiles() = default;
    virtual ~ChannelFiles() = default;
    ChannelFiles(const ChannelFiles &) = delete;
    ChannelFiles &operator=(const ChannelFiles &) = delete;

    // Errors: FileUnreadable, FormatUnknown (no channel), TooLarge, FormatBroken.
    [[nodiscard]] virtual Result<SignedFeed> feed() = 0;
    // Hands over each wanted TextPack once, in any order, after comparing size and hash. Errors: HashWrong, TooLarge,
    // FileUnreadable, FormatBroken, and what `take` says.
    [[nodiscard]] virtual Result<> each(const QList<ChannelItem> &wanted, const Take &take) = 0;
};

// A folder, or a ".heartpack" file. Whether it is a channel, feed() says.
[[nodiscard]] std::unique_ptr<ChannelFiles> channelFilesAt(const QString &path);

// Whether a path looks like a channel: a folder with a channel.json, or a zip file that begins like a ".heartpack".
bool isChannel(const QString &path);

// Whether these are the announced bytes. Errors: TooLarge (larger than announced), HashWrong.
[[nodiscard]] Result<> checkPack(const ChannelItem &item, const QByteArray &bytes);

// The same folder as one file, streamed; replaces an existing one at once or not at all. The TextPacks are those that the
// feed names. Errors: those of ChannelFiles, FileUnwritable.
[[nodiscard]] Result<> writeHeartpack(ChannelFiles &channel, const QString &file);

} // namespace heartport
