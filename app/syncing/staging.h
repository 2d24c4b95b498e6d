// TextPacks that were fetched and wait to be applied, in a folder beside the library. Internal to syncing.
#pragma once

#include "exchange/channelfiles.h"

#include <QLockFile>

namespace heartport {

class Staging : public ChannelFiles
{
public:
    // Makes the folder and keeps other processes out. Errors: LibraryLocked, FileUnwritable.
    [[nodiscard]] static Result<std::unique_ptr<Staging>> open(const QString &library);
    ~Staging() override; // removes the folder when nothing waits in it

    bool has(const ChannelItem &item) const;
    qint64 sizeOf(const ChannelItem &item) const; // of what is there, also of an unfinished one
    QString unfinished(const ChannelItem &item) const;
    // Checks an unfinished one and keeps it. HashWrong, TooLarge: it is removed.
    [[nodiscard]] Result<> finish(const ChannelItem &item);
    void remove(const QList<ChannelItem> &items);
    // Whether so many bytes more fit on the disk: DiskFull.
    [[nodiscard]] Result<> checkSpace(qint64 bytes) const;

    [[nodiscard]] Result<SignedFeed> feed() override; // never there: NotFound
    [[nodiscard]] Result<> each(const QList<ChannelItem> &wanted, const Take &take) override;

private:
    explicit Staging(QString folder);
    QString finished(const ChannelItem &item) const;

    QString m_folder;
    QLockFile m_lock;
};

} // namespace heartport
