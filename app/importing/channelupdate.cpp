#include "importing/channelupdate.h"

#include "domain/sha256.h"
#include "importing/preparedpacks.h"
#include "storage/database.h"
#include "storage/transaction.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString unknownPack(64, u'0'); // bound without its TextPack: withdrawn before it came

// What the library knows of all hearticles, and so what a feed changes.
class Update
{
public:
    Update(Database &database, const Channel &channel, Pass pass)
        : m_database(database), m_channel(channel), m_writes(pass == Pass::Write)
    {
    }

    Result<> look()
    {
        auto bindings = ChannelStore(m_database).bindings();
        auto placements = ChannelStore(m_database).placements();
        if (!bindings || !placements)
            return bindings ? Result<>(failure(placements)) : failure(bindings);
        m_bindings = std::move(*bindings);
        m_placements = std::move(*placements);
        return {};
    }

    bool isForeign(const ChannelItem &item) const
    {
        const auto bound = m_bindings.constFind(item.id);
        return bound != m_bindings.constEnd() && bound->channel != m_channel.row;
    }

    bool isWanted(const ChannelItem &item) const
    {
        return !isForeign(item) && item.withdrawn.isEmpty()
            && (m_bindings.value(item.id).sha256 != item.sha256 || !m_placements.contains(item.id));
    }

    // Shelf, rank and withdrawal of what is in the library already.
    Result<> placeKnown(const ChannelItem &item)
    {
        const ChannelPlacement wanted{item.shelf, item.rank, item.withdrawn};
        const auto known = m_placements.constFind(item.id);
        if (isForeign(item))
            refuse(item, {ErrorCode::ChannelSwapped, u"it belongs to another channel"_s});
        if (!isFollowed() || isForeign(item) || known == m_placements.constEnd() || isWanted(item))
            return {};
        if (m_writes && !m_bindings.contains(item.id))
            if (const auto bound = bind(item, unknownPack); !bound)
                return bound;
        if (*known == wanted)
            return {};
        if (known->withdrawn.isEmpty() != wanted.withdrawn.isEmpty())
            (wanted.withdrawn.isEmpty() ? changes.updated : changes.withdrawn).append(item.id);
        return m_writes ? ChannelStore(m_database).place(item.id, wanted) : Result<>();
    }

    Result<> take(const ChannelItem &item, const PreparedPack &pack)
    {
        if (pack.unfit) {
            refuse(item, *pack.unfit);
            return {};
        }
        const auto stored = store(item, pack.article);
        const bool knowsBetter = !stored
            && (stored.error().code == ErrorCode::OlderThanLibrary || stored.error().code == ErrorCode::Conflict);
        if (knowsBetter)
            refuse(item, stored.error());
        else if (!stored)
            return failure(stored);
        else
            listOf(*stored).append(item.id);
        for (const Correction &what : pack.repaired)
            changes.repaired.append({item.id, what});
        if (!isFollowed() || !m_writes)
            return {};
        if (const auto placed = ChannelStore(m_database).place(item.id, {item.shelf, item.rank, {}}); !placed)
            return placed;
        return bind(item, item.sha256);
    }

    Result<> takeAll(const QList<ChannelItem> &items, PreparedPacks &packs)
    {
        for (const ChannelItem &item : items) {
            const auto pack = packs.pack(item);
            if (!pack)
                return failure(pack);
            if (const auto taken = take(item, *pack); !taken)
                return taken;
        }
        return {};
    }

    bool isFollowed() const { return m_channel.row != 0; }

    ChannelChanges changes;

private:
    Result<StoreOutcome> store(const ChannelItem &item, const Article &article)
    {
        ArticleStore articles(m_database);
        if (!m_writes)
            return articles.outcomeOf(article, Status::Published);
        return articles.store(article,
            isFollowed() ? Placement{Status::Published, item.shelf, item.rank} : Placement{Status::Published});
    }

    QList<ArticleId> &listOf(StoreOutcome outcome)
    {
        switch (outcome) {
        case StoreOutcome::Added:
            return changes.added;
        case StoreOutcome::Updated:
            return changes.updated;
        case StoreOutcome::Unchanged:
            return changes.unchanged;
        }
        Q_UNREACHABLE();
    }

    void refuse(const ChannelItem &item, const Error &error) { changes.refused.append({item.id, item.title, error}); }

    Result<> bind(const ChannelItem &item, const QString &sha256)
    {
        return ChannelStore(m_database).bind(item.id, {m_channel.row, sha256});
    }

    Database &m_database;
    const Channel &m_channel;
    const bool m_writes;
    QHash<ArticleId, ChannelBinding> m_bindings;
    QHash<ArticleId, ChannelPlacement> m_placements;
};

QList<ChannelItem> wantedOf(const Update &update, const ChannelFeed &feed)
{
    QList<ChannelItem> wanted;
    for (const ChannelItem &item : feed.items)
        if (update.isWanted(item))
            wanted.append(item);
    return wanted;
}

Result<> noteFeed(Database &database, const Channel &channel, const ChannelFeed &feed)
{
    Channel after = channel;
    after.uuid = feed.channel.toString(QUuid::WithoutBraces);
    after.title = feed.title;
    after.sequence = feed.sequence;
    after.expires = feed.expires;
    return ChannelStore(database).noteFeed(after);
}

} // namespace

Result<ChannelFeed> verifyFeed(const SignedFeed &signedFeed, const Channel &channel, const QDateTime &now)
{
    const auto key = PublicKey::parse(channel.publicKey);
    if (!key)
        return failure(key);
    // Before anything of it is looked at.
    if (const auto verified = verifySignature(signedFeed.feed, signedFeed.signature, *key); !verified)
        return failure(verified);
    auto feed = readChannelFeed(signedFeed.feed);
    if (!feed)
        return failure(feed);
    const QString uuid = feed->channel.toString(QUuid::WithoutBraces);
    if (feed->key != *key || (!channel.uuid.isEmpty() && channel.uuid != uuid))
        return failure(ErrorCode::ChannelSwapped, u"this is the feed of another channel"_s);
    if (feed->sequence < channel.sequence)
        return failure(ErrorCode::ChannelRolledBack,
            u"the feed has number %1, and number %2 was seen already"_s.arg(feed->sequence).arg(channel.sequence));
    if (feed->sequence == channel.sequence && sha256Of(signedFeed.feed) != channel.feedSha256)
        return failure(ErrorCode::ChannelRolledBack,
            u"there are two different feeds with number %1"_s.arg(feed->sequence));
    // A clock that went back does not make an old feed new.
    const QDateTime latest = channel.checked.isValid() ? qMax(now, channel.checked) : now;
    if (feed->expires <= latest)
        return failure(ErrorCode::ChannelExpired,
            u"the feed ran out on %1"_s.arg(feed->expires.toUTC().toString(Qt::ISODate)));
    return feed;
}

Result<QList<ChannelItem>> wantedPacks(Database &database, const Channel &channel, const ChannelFeed &feed)
{
    Update update(database, channel, Pass::Look);
    if (const auto looked = update.look(); !looked)
        return failure(looked);
    return wantedOf(update, feed);
}

Result<ChannelChanges> takeFeed(Database &database, const Channel &channel, const ChannelFeed &feed,
    ChannelFiles &files, Pass pass, const PackProgress &progress)
{
    Update update(database, channel, pass);
    if (const auto looked = update.look(); !looked)
        return failure(looked);
    const QList<ChannelItem> wanted = wantedOf(update, feed);
    for (const ChannelItem &item : feed.items)
        if (const auto placed = update.placeKnown(item); !placed)
            return failure(placed);
    int count = 0;
    const auto packs = PreparedPacks::read(files, wanted, database.path(),
        [&] { return !progress || progress(count++, int(wanted.size())); });
    if (!packs)
        return failure(packs);
    if (const auto taken = update.takeAll(wanted, **packs); !taken)
        return failure(taken);
    if (pass == Pass::Write && update.isFollowed())
        if (const auto noted = noteFeed(database, channel, feed); !noted)
            return failure(noted);
    return std::move(update.changes);
}

Result<ChannelChanges> applyFeed(Database &database, const Channel &channel, const ChannelFeed &feed,
    ChannelFiles &files, const std::function<bool()> &goOn)
{
    const auto wanted = wantedPacks(database, channel, feed);
    if (!wanted)
        return failure(wanted);
    const auto packs = PreparedPacks::read(files, *wanted, database.path(), goOn);
    if (!packs)
        return failure(packs);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    Update update(database, channel, Pass::Write); // looks once more: another process may have written meanwhile
    if (const auto looked = update.look(); !looked)
        return failure(looked);
    for (const ChannelItem &item : feed.items)
        if (const auto placed = update.placeKnown(item); !placed)
            return failure(placed);
    if (const auto taken = update.takeAll(wantedOf(update, feed), **packs); !taken)
        return failure(taken);
    if (const auto noted = noteFeed(database, channel, feed); !noted)
        return failure(noted);
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return std::move(update.changes);
}

} // namespace heartport
