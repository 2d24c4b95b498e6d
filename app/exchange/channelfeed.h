// A channel's list of hearticles, "channel.json": JSON Feed 1.1 (https://jsonfeed.org/version/1.1) with the keys of
// FORMATS.md §2.
#pragma once

#include "domain/article.h"
#include "exchange/minisign.h"

#include <QUuid>

namespace heartport {

constexpr qsizetype longestFeed = 24 << 20; // bytes; 10,000 hearticles have about 8 MB
constexpr qsizetype mostFeedItems = 20'000;

struct ChannelItem {
    ArticleId id;
    QString title;
    QString summary;
    QString language;
    QStringList tags;
    QDateTime published;
    QDateTime modified;
    QString file; // "articles/….textpack", always in this folder
    qint64 size = 0;
    QString sha256; // of the file, lower-case hex
    int version = 1;
    Shelf shelf = Shelf::None;
    int rank = 0;
    QString withdrawn; // the reason; empty: not withdrawn

    friend bool operator==(const ChannelItem &, const ChannelItem &) = default;
};

struct ChannelFeed {
    QString title;
    QUuid channel;
    qint64 sequence = 0;
    QDateTime expires;
    PublicKey key;
    QList<ChannelItem> items;
};

// Strict: what FORMATS.md asks for is there and of its kind, no id or file twice, no file outside of articles/. Says
// nothing about the signature. Errors: TooLarge, NotUtf8, FormatBroken, FieldMissing, FieldInvalid, KeyUnusable.
[[nodiscard]] Result<ChannelFeed> readChannelFeed(const QByteArray &bytes);

// The same feed gives the same bytes; one line an item.
QByteArray writeChannelFeed(const ChannelFeed &feed);

inline const QString feedName = QStringLiteral("channel.json");
inline const QString signatureName = QStringLiteral("channel.json.minisig");
inline const QString articleFolder = QStringLiteral("articles/");

} // namespace heartport
