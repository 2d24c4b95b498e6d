// Channels that this library follows, what came from which, and what their publishers say about it.
#pragma once

#include "domain/article.h"

#include <QHash>

namespace heartport {

class Database;

struct Channel {
    qint64 row = 0;
    QString source;    // address or absolute folder
    QString publicKey; // pinned when it was followed
    QString uuid;      // empty: never fetched
    QString title;     // empty: never fetched
    qint64 sequence = 0;
    QDateTime expires;
    QString feedSha256;   // of the channel.json that was applied last
    QString etag;         // of it, as the server said
    QString lastModified; // the same
    QDateTime followed;
    QDateTime checked;            // when it was last found as good as it can be; invalid: never
    std::optional<Error> problem; // of the last try, if it failed
    int articles = 0;             // that are bound to it
};

// The TextPack that a hearticle of a channel came as.
struct ChannelBinding {
    qint64 channel = 0;
    QString sha256;
};

// What a publisher decides about a hearticle besides its content.
struct ChannelPlacement {
    Shelf shelf = Shelf::None;
    int rank = 0;
    QString withdrawn; // the reason; empty: readers see the hearticle

    friend bool operator==(const ChannelPlacement &, const ChannelPlacement &) = default;
};

// A channel and the key that signs it, as somebody decided to follow it.
struct ChannelPin {
    QString source;
    QString publicKey;

    friend bool operator==(const ChannelPin &, const ChannelPin &) = default;
};

struct FollowChanges {
    QStringList followed;
    QStringList left; // also: its key is another one now
};

// Functions whose comment does not say otherwise read, or write one row in a transaction of their own.
class ChannelStore
{
public:
    explicit ChannelStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Channel>> all() const; // by title
    // Fails with NotFound.
    [[nodiscard]] Result<Channel> channel(const QString &source) const;
    // Pins the key. Following again with the same key changes nothing; with another key it is a Conflict.
    [[nodiscard]] Result<Channel> follow(const QString &source, const QString &publicKey, const QDateTime &at);
    // Its hearticles stay and belong to no channel. Fails with NotFound.
    [[nodiscard]] Result<> unfollow(const QString &source);
    // Follows these and no others, in one transaction; a known one with another key is followed anew, and what was
    // fetched with the old key is no longer its own. Conflict: the same source twice, with two keys.
    [[nodiscard]] Result<FollowChanges> followOnly(const QList<ChannelPin> &pins, const QDateTime &at);

    [[nodiscard]] Result<> noteCurrent(const Channel &channel, const QDateTime &at);
    [[nodiscard]] Result<> noteProblem(const Channel &channel, const Error &problem);
    // All fields of a feed that was applied; inside the caller's transaction.
    [[nodiscard]] Result<> noteFeed(const Channel &channel);

    [[nodiscard]] Result<QHash<ArticleId, ChannelBinding>> bindings() const;
    // The channel that a hearticle came from; absent: none that is followed.
    [[nodiscard]] Result<std::optional<Channel>> channelOf(const ArticleId &id) const;
    [[nodiscard]] Result<> bind(const ArticleId &id, const ChannelBinding &binding);

    // Of published and withdrawn hearticles.
    [[nodiscard]] Result<QHash<ArticleId, ChannelPlacement>> placements() const;
    // Changes nothing but that, also from published to withdrawn and back.
    [[nodiscard]] Result<> place(const ArticleId &id, const ChannelPlacement &placement);

private:
    Database &m_database;
};

} // namespace heartport
