#include "storage/channelstore.h"

#include "storage/database.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString lookingUpChannels = u"looking up channels"_s;
const QString noting = u"noting a channel"_s;

// The stable words of the problems that are kept.
constexpr std::array<std::pair<ErrorCode, const char16_t *>, 13> problemWords{
    {{ErrorCode::KeyUnusable, u"key"}, {ErrorCode::SignatureWrong, u"signature"},
        {ErrorCode::ChannelExpired, u"expired"}, {ErrorCode::ChannelRolledBack, u"rolled back"},
        {ErrorCode::ChannelSwapped, u"swapped"}, {ErrorCode::HashWrong, u"hash"}, {ErrorCode::TooLarge, u"too large"},
        {ErrorCode::FormatBroken, u"broken"}, {ErrorCode::FormatUnknown, u"no channel"},
        {ErrorCode::FieldInvalid, u"field"}, {ErrorCode::FieldMissing, u"field missing"},
        {ErrorCode::DiskFull, u"disk full"}, {ErrorCode::Unreachable, u"unreachable"}}};

QString toWord(ErrorCode code)
{
    for (const auto &[known, word] : problemWords)
        if (known == code)
            return QString::fromUtf16(word);
    return u"unreachable"_s;
}

ErrorCode problemFromWord(const QString &word)
{
    for (const auto &[code, known] : problemWords)
        if (word == QStringView(known))
            return code;
    return ErrorCode::Unreachable;
}

QString text(const QString &value) { return value.isNull() ? u""_s : value; }

const QString channelSql =
    u"SELECT c.row, c.source, c.public_key, c.uuid, c.title, c.sequence, c.expires, c.feed_sha256, c.etag,"
    " c.last_modified, c.followed, c.checked, c.problem, c.problem_words,"
    " (SELECT count(*) FROM channel_article WHERE channel = c.row) FROM channel c"_s;

Channel channelFrom(const Statement &row)
{
    Channel c;
    c.row = row.value(0).toLongLong();
    c.source = row.text(1);
    c.publicKey = row.text(2);
    c.uuid = row.text(3);
    c.title = row.text(4);
    c.sequence = row.value(5).toLongLong();
    c.expires = columnTime(row.text(6));
    c.feedSha256 = row.text(7);
    c.etag = row.text(8);
    c.lastModified = row.text(9);
    c.followed = columnTime(row.text(10));
    c.checked = columnTime(row.text(11));
    if (!row.text(12).isEmpty())
        c.problem = Error{problemFromWord(row.text(12)), row.text(13)};
    c.articles = row.number(14);
    return c;
}

} // namespace

Result<QList<Channel>> ChannelStore::all() const
{
    Statement rows(m_database, channelSql + u" ORDER BY c.title, c.source"_s, lookingUpChannels);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<Channel> channels;
    while (rows.next())
        channels.append(channelFrom(rows));
    return channels;
}

Result<Channel> ChannelStore::channel(const QString &source) const
{
    Statement find(m_database, channelSql + u" WHERE c.source = ?"_s, lookingUpChannels);
    if (const auto ran = find.bind(source).run(); !ran)
        return failure(ran);
    if (!find.next())
        return failure(ErrorCode::NotFound, u"\"%1\" is not followed"_s.arg(source));
    return channelFrom(find);
}

Result<Channel> ChannelStore::follow(const QString &source, const QString &publicKey, const QDateTime &at)
{
    auto known = channel(source);
    if (known && known->publicKey != publicKey)
        return failure(ErrorCode::Conflict,
            u"\"%1\" is followed with another key; unfollow it first if its publisher has a new one"_s.arg(source));
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    Statement insert(m_database, u"INSERT INTO channel (source, public_key, followed) VALUES (?, ?, ?)"_s, noting);
    if (const auto ran = insert.bind(source, publicKey, columnStamp(at)).run(); !ran)
        return failure(ran);
    return channel(source);
}

Result<> ChannelStore::unfollow(const QString &source)
{
    Statement erase(m_database, u"DELETE FROM channel WHERE source = ?"_s, noting);
    if (const auto ran = erase.bind(source).run(); !ran)
        return ran;
    return erase.changedRows() > 0 ? Result<>() : failure(ErrorCode::NotFound, u"\"%1\" is not followed"_s.arg(source));
}

Result<FollowChanges> ChannelStore::followOnly(const QList<ChannelPin> &pins, const QDateTime &at)
{
    const auto known = all();
    if (!known)
        return failure(known);
    QList<ChannelPin> missing = pins;
    FollowChanges changes;
    for (const Channel &channel : *known)
        if (missing.removeAll(ChannelPin{channel.source, channel.publicKey}) == 0)
            changes.left.append(channel.source);
    if (missing.isEmpty() && changes.left.isEmpty())
        return changes;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction);
    for (const QString &source : changes.left)
        if (const auto left = unfollow(source); !left)
            return failure(left);
    for (const auto &[source, publicKey] : missing) {
        if (const auto followed = follow(source, publicKey, at); !followed)
            return failure(followed);
        changes.followed.append(source);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return changes;
}

Result<> ChannelStore::noteCurrent(const Channel &channel, const QDateTime &at)
{
    Statement update(m_database,
        u"UPDATE channel SET checked = ?, problem = NULL, problem_words = NULL WHERE row = ?"_s, noting);
    return update.bind(columnStamp(at), channel.row).run();
}

Result<> ChannelStore::noteProblem(const Channel &channel, const Error &problem)
{
    Statement update(m_database, u"UPDATE channel SET problem = ?, problem_words = ? WHERE row = ?"_s, noting);
    return update.bind(toWord(problem.code), text(problem.detail), channel.row).run();
}

Result<> ChannelStore::noteFeed(const Channel &c)
{
    Statement update(m_database,
        u"UPDATE channel SET uuid = ?, title = ?, sequence = ?, expires = ?, feed_sha256 = ?, etag = ?,"
        " last_modified = ?, checked = ?, problem = NULL, problem_words = NULL WHERE row = ?"_s,
        noting);
    return update
        .bind(orNull(c.uuid), text(c.title), c.sequence, orNull(c.expires), text(c.feedSha256), text(c.etag),
            text(c.lastModified), orNull(c.checked), c.row)
        .run();
}

Result<QHash<ArticleId, ChannelBinding>> ChannelStore::bindings() const
{
    Statement rows(m_database, u"SELECT article, channel, sha256 FROM channel_article"_s, lookingUpChannels);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QHash<ArticleId, ChannelBinding> found;
    while (rows.next())
        if (const auto id = ArticleId::parse(rows.text(0)))
            found.insert(*id, ChannelBinding{rows.value(1).toLongLong(), rows.text(2)});
    return found;
}

Result<std::optional<Channel>> ChannelStore::channelOf(const ArticleId &id) const
{
    Statement find(m_database, channelSql + u" JOIN channel_article b ON b.channel = c.row WHERE b.article = ?"_s,
        lookingUpChannels);
    if (const auto ran = find.bind(id.toString()).run(); !ran)
        return failure(ran);
    return find.next() ? std::optional<Channel>(channelFrom(find)) : std::nullopt;
}

Result<> ChannelStore::bind(const ArticleId &id, const ChannelBinding &binding)
{
    Statement upsert(m_database,
        u"INSERT INTO channel_article VALUES (?, ?, ?) ON CONFLICT (article) DO UPDATE SET"
        " channel = excluded.channel, sha256 = excluded.sha256"_s,
        noting);
    return upsert.bind(id.toString(), binding.channel, binding.sha256).run();
}

Result<QHash<ArticleId, ChannelPlacement>> ChannelStore::placements() const
{
    Statement rows(m_database, u"SELECT id, shelf, rank, status, withdrawn_reason FROM article WHERE draft = 0"_s,
        lookingUpChannels);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QHash<ArticleId, ChannelPlacement> found;
    while (rows.next()) {
        if (const auto id = ArticleId::parse(rows.text(0)))
            found.insert(*id,
                ChannelPlacement{shelfFromWord(rows.text(1)).value_or(Shelf::None), rows.number(2),
                    rows.text(3) == u"withdrawn" ? rows.text(4) : QString()});
    }
    return found;
}

Result<> ChannelStore::place(const ArticleId &id, const ChannelPlacement &placement)
{
    Statement update(m_database,
        u"UPDATE article SET shelf = ?, rank = ?, status = ?, withdrawn_reason = ? WHERE id = ? AND draft = 0"_s,
        noting);
    return update
        .bind(orNull(heartport::toWord(placement.shelf)), placement.rank,
            heartport::toWord(placement.withdrawn.isEmpty() ? Status::Published : Status::Withdrawn),
            orNull(placement.withdrawn), id.toString())
        .run();
}

} // namespace heartport
