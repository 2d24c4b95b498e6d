#include "syncing/staging.h"

#include "exchange/fileinput.h"

#include <QDir>
#include <QStorageInfo>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spareBytes = 64 << 20; // left free for the library's own growth and for everybody else

} // namespace

Staging::Staging(QString folder) : m_folder(std::move(folder)), m_lock(m_folder + u".lock"_s) {}

Result<std::unique_ptr<Staging>> Staging::open(const QString &library)
{
    std::unique_ptr<Staging> staging(new Staging(library + u".sync"_s));
    staging->m_lock.setStaleLockTime(0); // a lock whose process is gone is taken over; a long sync is no stale one
    if (!staging->m_lock.tryLock(0))
        return staging->m_lock.error() == QLockFile::LockFailedError
            ? failure(ErrorCode::LibraryLocked, u"another sync of this library is running"_s)
            : failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be made"_s.arg(staging->m_folder));
    if (!QDir().mkpath(staging->m_folder))
        return failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be made"_s.arg(staging->m_folder));
    return staging;
}

Staging::~Staging() { QDir().rmdir(m_folder); }

QString Staging::finished(const ChannelItem &item) const { return m_folder + u'/' + item.sha256; }
QString Staging::unfinished(const ChannelItem &item) const { return finished(item) + u".part"_s; }
bool Staging::has(const ChannelItem &item) const { return QFile::exists(finished(item)); }

qint64 Staging::sizeOf(const ChannelItem &item) const
{
    return has(item) ? item.size : QFileInfo(unfinished(item)).size();
}

Result<> Staging::finish(const ChannelItem &item)
{
    const QString part = unfinished(item);
    const auto bytes = readRegularFile(part, item.size, Links::Refuse);
    const auto checked = bytes ? checkPack(item, *bytes) : Result<>(failure(bytes));
    if (!checked) {
        QFile::remove(part);
        return checked;
    }
    QFile::remove(finished(item));
    return QFile::rename(part, finished(item))
        ? Result<>()
        : failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be written"_s.arg(finished(item)));
}

void Staging::remove(const QList<ChannelItem> &items)
{
    for (const ChannelItem &item : items)
        QFile::remove(finished(item));
}

Result<> Staging::checkSpace(qint64 bytes) const
{
    const QStorageInfo disk(m_folder);
    // Each TextPack is there three times for a while: here, unpacked beside the library, and in it.
    if (disk.isValid() && disk.bytesAvailable() < 3 * bytes + spareBytes)
        return failure(ErrorCode::DiskFull,
            u"the channel needs %1 MB, and the disk has not enough space"_s.arg((3 * bytes + spareBytes) >> 20));
    return {};
}

Result<SignedFeed> Staging::feed() { return failure(ErrorCode::NotFound, u"no feed is kept here"_s); }

Result<> Staging::each(const QList<ChannelItem> &wanted, const Take &take)
{
    for (const ChannelItem &item : wanted) {
        const auto bytes = readRegularFile(finished(item), item.size, Links::Refuse);
        if (!bytes)
            return failure(bytes);
        if (const auto checked = checkPack(item, *bytes); !checked)
            return checked;
        if (const auto taken = take(item, *bytes); !taken)
            return taken;
    }
    return {};
}

} // namespace heartport
