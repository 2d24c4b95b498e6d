#include "importing/channelupdate.h"

#include "policies/publishing.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCryptographicHash>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString unknownPack(64, u'0'); // bound without its TextPack: withdrawn before it came

// What the library knows of all hearticles, and so what a feed changes.
class Update
{
public:
    Update(Database &database, const Channel &channel, Pass pass = Pass::Look)
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

    Result<> take(const ChannelItem &item, const QByteArray &bytes)
    {
        const auto read = readTextPackBytes(bytes);
        if (!read) {
            refuse(item, read.error());
            return {};
        }
        const Article &article = read->article;
        if (const auto misfit = misfitOf(item, article)) {
            refuse(item, *misfit);
            return {};
        }
        const auto stored = store(item, article);
        const bool knowsBetter = !stored
            && (stored.error().code == ErrorCode::OlderThanLibrary || stored.error().code == ErrorCode::Conflict);
        if (knowsBetter)
            refuse(item, stored.error());
        else if (!stored)
            return failure(stored);
        else
            listOf(*stored).append(item.id);
        for (const QString &what : read->repaired)
            changes.repaired.append({item.id, what});
        if (!isFollowed() || !m_writes)
            return {};
        if (const auto placed = ChannelStore(m_database).place(item.id, {item.shelf, item.rank, {}}); !placed)
            return placed;
        return bind(item, item.sha256);
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

    static std::optional<Error> misfitOf(const ChannelItem &item, const Article &article)
    {
        if (article.id != item.id || article.version != item.version)
            return Error{ErrorCode::FieldInvalid, u"%1 holds another hearticle or version"_s.arg(item.file)};
        const auto findings = checkForPublishing(article);
        if (refusesPublication(findings))
            return Error{ErrorCode::NotPublishable, findings.constFirst().message};
        return std::nullopt;
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

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

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
    Update update(database, channel);
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
    const auto taken = files.each(wanted, [&](const ChannelItem &item, const QByteArray &bytes) -> Result<> {
        if (progress && !progress(count++, int(wanted.size())))
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        return update.take(item, bytes);
    });
    if (!taken)
        return failure(taken);
    Channel after = channel;
    after.uuid = feed.channel.toString(QUuid::WithoutBraces);
    after.title = feed.title;
    after.sequence = feed.sequence;
    after.expires = feed.expires;
    if (pass == Pass::Write && update.isFollowed())
        if (const auto noted = ChannelStore(database).noteFeed(after); !noted)
            return failure(noted);
    return std::move(update.changes);
}

Result<ChannelChanges> applyFeed(Database &database, const Channel &channel, const ChannelFeed &feed,
    ChannelFiles &files)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    auto changes = takeFeed(database, channel, feed, files, Pass::Write);
    if (!changes)
        return changes;
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return changes;
}

} // namespace heartport
