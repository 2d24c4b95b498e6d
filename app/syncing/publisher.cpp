#include "syncing/publisher.h"

#include "domain/sha256.h"
#include "exchange/channelfolder.h"
#include "importing/channelupdate.h"
#include "policies/disclosure.h"
#include "storage/articlestore.h"
#include "storage/channelstore.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return failure(ErrorCode::FileUnwritable, u"\"%1\" cannot be written: %2"_s.arg(path, why));
}

// What exporters owe: read back, the disclaimer and the statement are in it.
Result<> checkPackContent(const QByteArray &bytes)
{
    const auto read = readTextPackBytes(bytes);
    if (!read)
        return failure(read);
    if (!read->repaired.isEmpty() || !isCurrent(read->article.disclaimer, read->article.language)
        || !read->article.aiDisclosure)
        return failure(ErrorCode::FormatBroken, u"the TextPack does not carry its disclosure"_s);
    return {};
}

class Publication
{
public:
    Publication(Database &database, const QString &folder, const SecretKey &key, const PublishOptions &options)
        : m_database(database), m_folder(folder), m_key(key), m_options(options),
          m_now(options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc()), m_feed{.key = key.publicKey()}
    {
    }

    Result<PublishReport> run()
    {
        if (!m_folder.mkpath(articleFolder))
            return unwritable(m_folder.path(), u"the folder cannot be made"_s);
        QLockFile lock(m_folder.filePath(u".publishing.lock"_s));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            return failure(ErrorCode::LibraryLocked, u"this channel is being published just now"_s);
        using Step = Result<> (Publication::*)();
        for (const Step step : {&Publication::readOld, &Publication::collect, &Publication::writePacks})
            if (const auto done = (this->*step)(); !done)
                return failure(done);
        m_report.changed = isChanged();
        if (m_report.changed)
            if (const auto replaced = replaceFeed(); !replaced)
                return failure(replaced);
        m_report.feed = m_report.changed ? m_feed : *m_old;
        return m_report;
    }

private:
    Result<> readOld()
    {
        if (!m_folder.exists(feedName))
            return {};
        const auto found = ChannelFolder(m_folder.path()).feed();
        if (!found)
            return failure(found);
        const auto old = readChannelFeed(found->feed);
        if (!old)
            return failure(old);
        if (old->key != m_feed.key)
            return failure(ErrorCode::KeyUnusable,
                u"this channel is published with another key: %1"_s.arg(old->key.toString()));
        m_old = *old;
        m_oldBytes = found->feed;
        // Cut short between the feed and its signature: then it is signed anew.
        m_oldIsSigned = verifySignature(found->feed, found->signature, m_feed.key).has_value();
        for (const ChannelItem &item : old->items)
            m_oldItems.insert(item.id, item);
        return {};
    }

    Result<> collect()
    {
        m_feed.title = !m_options.title.trimmed().isEmpty() ? m_options.title.trimmed()
            : m_old                                         ? m_old->title
                                                            : m_folder.dirName();
        m_feed.channel = m_old ? m_old->channel : QUuid::createUuid();
        m_feed.sequence = m_old ? m_old->sequence + 1 : 1;
        m_feed.expires = m_now.toUTC().addDays(m_options.days);
        const auto articles = ArticleStore(m_database).list();
        const auto bindings = ChannelStore(m_database).bindings();
        const auto placements = ChannelStore(m_database).placements();
        if (!articles || !bindings || !placements)
            return tl::unexpected(!articles ? articles.error() : !bindings ? bindings.error() : placements.error());
        for (const ArticleSummary &summary : *articles)
            if (summary.status != Status::Draft && !bindings->contains(summary.id))
                m_feed.items.append(itemFrom(summary, placements->value(summary.id)));
        // Newest first, and always in one order.
        std::sort(m_feed.items.begin(), m_feed.items.end(), [](const ChannelItem &a, const ChannelItem &b) {
            return a.modified != b.modified ? a.modified > b.modified : a.id < b.id;
        });
        if (m_feed.items.size() > mostFeedItems)
            return failure(ErrorCode::TooLarge, u"a channel holds at most %1 hearticles"_s.arg(mostFeedItems));
        return {};
    }

    static ChannelItem itemFrom(const ArticleSummary &summary, const ChannelPlacement &placement)
    {
        ChannelItem item{.id = summary.id};
        item.title = summary.title;
        item.summary = summary.summary.isEmpty() ? summary.subtitle : summary.summary;
        item.language = summary.language;
        if (!summary.category.isEmpty())
            item.tags.append(summary.category);
        item.tags += summary.keywords;
        item.modified = summary.updated.toUTC();
        item.version = summary.version;
        item.shelf = placement.shelf;
        item.rank = placement.shelf == Shelf::None ? 0 : placement.rank;
        item.withdrawn = placement.withdrawn;
        return item;
    }

    // A published version never changes, so that version and date tell whether its TextPack is there.
    bool keepsPack(ChannelItem &item) const
    {
        const auto old = m_oldItems.constFind(item.id);
        if (old == m_oldItems.constEnd() || old->version != item.version || old->modified != item.modified
            || QFileInfo(m_folder.filePath(old->file)).size() != old->size)
            return false;
        item.published = old->published;
        item.file = old->file;
        item.size = old->size;
        item.sha256 = old->sha256;
        return true;
    }

    Result<> writePacks()
    {
        int done = 0;
        for (ChannelItem &item : m_feed.items) {
            if (m_options.progress && !m_options.progress(done++, int(m_feed.items.size())))
                return failure(ErrorCode::Cancelled, u"cancelled before anything was published"_s);
            if (keepsPack(item))
                continue;
            if (const auto written = writePack(item); !written)
                return written;
        }
        return m_report.written > 0 ? settle() : Result<>();
    }

    Result<> writePack(ChannelItem &item)
    {
        const auto article = ArticleStore(m_database).article(item.id);
        if (!article)
            return failure(article);
        const auto bytes = writeTextPack(*article);
        if (!bytes)
            return failure(bytes);
        if (const auto checked = checkPackContent(*bytes); !checked)
            return failure(checked.error().code, u"\"%1\": %2"_s.arg(item.title, checked.error().detail));
        item.published = article->created.toUTC();
        item.size = bytes->size();
        item.sha256 = sha256Of(*bytes);
        item.file = u"%1%2-%3.textpack"_s.arg(articleFolder, item.id.toString(), item.sha256.left(16));
        const QString path = m_folder.filePath(item.file);
        if (QFileInfo(path).size() == item.size)
            return {}; // the name holds the hash
        // Not synced one by one: settle() does it once for all.
        QFile file(path + u".part"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
            return unwritable(path, file.errorString());
        file.close();
        QFile::remove(path);
        if (!file.rename(path))
            return unwritable(path, file.errorString());
        ++m_report.written;
        return {};
    }

    // Everything written so far is on the disk before the feed names it.
    Result<> settle()
    {
        const int folder = ::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = folder >= 0 && ::syncfs(folder) == 0;
        if (folder >= 0)
            ::close(folder);
        return synced ? Result<>() : unwritable(m_folder.path(), u"the disk does not take it"_s);
    }

    bool isChanged() const
    {
        if (!m_old || !m_oldIsSigned)
            return true;
        ChannelFeed same = m_feed;
        same.sequence = m_old->sequence;
        same.expires = m_old->expires;
        if (writeChannelFeed(same) != m_oldBytes)
            return true;
        const qint64 left = m_now.secsTo(m_old->expires);
        const qint64 wanted = m_now.secsTo(m_feed.expires);
        return left < wanted / 2 || left > wanted;
    }

    Result<> replaceFeed()
    {
        const QByteArray bytes = writeChannelFeed(m_feed);
        if (const auto readable = readChannelFeed(bytes); !readable)
            return failure(readable);
        const QByteArray comment =
            "timestamp:" + QByteArray::number(m_now.toSecsSinceEpoch()) + "\tfile:" + feedName.toUtf8() + "\thashed";
        QSaveFile feed(m_folder.filePath(feedName));
        QSaveFile signature(m_folder.filePath(signatureName));
        const QByteArray proof = m_key.sign(bytes, comment);
        for (const auto &[file, content] : {std::pair(&feed, &bytes), std::pair(&signature, &proof)})
            if (!file->open(QIODevice::WriteOnly) || file->write(*content) != content->size() || !file->flush())
                return unwritable(file->fileName(), file->errorString());
        // Dates on the web have whole seconds, and a server that knows a file by date and size alone would answer that
        // nothing has changed to whoever saw another feed of this second.
        const qint64 before = QFileInfo(feed.fileName()).lastModified().toSecsSinceEpoch();
        const QDateTime later = QDateTime::fromSecsSinceEpoch(before + 1);
        if (later > QDateTime::currentDateTime())
            for (QSaveFile *file : {&signature, &feed})
                file->setFileTime(later, QFileDevice::FileModificationTime);
        // Two names cannot change in one step; a follower between them asks again.
        for (QSaveFile *file : {&signature, &feed})
            if (!file->commit())
                return unwritable(file->fileName(), file->errorString());
        removeUnnamed();
        return {};
    }

    void removeUnnamed()
    {
        QSet<QString> named;
        for (const auto *items : {&m_feed.items, m_old ? &m_old->items : &m_feed.items})
            for (const ChannelItem &item : *items)
                named.insert(item.file.sliced(articleFolder.size()));
        QDir articles(m_folder.filePath(articleFolder));
        const QStringList files = articles.entryList({u"*.textpack"_s, u"*.textpack.part"_s}, QDir::Files);
        for (const QString &file : files)
            if (!named.contains(file) && articles.remove(file))
                ++m_report.removed;
    }

    Database &m_database;
    QDir m_folder;
    const SecretKey &m_key;
    const PublishOptions &m_options;
    QDateTime m_now;
    ChannelFeed m_feed;
    std::optional<ChannelFeed> m_old;
    QByteArray m_oldBytes;
    bool m_oldIsSigned = false;
    QHash<ArticleId, ChannelItem> m_oldItems;
    PublishReport m_report{.feed = m_feed};
};

} // namespace

Result<PublishReport> publishChannel(Database &database, const QString &folder, const SecretKey &key,
    const PublishOptions &options)
{
    return Publication(database, folder, key, options).run();
}

} // namespace heartport
