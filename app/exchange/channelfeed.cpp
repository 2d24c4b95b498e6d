#include "exchange/channelfeed.h"

#include "exchange/bundlelimits.h"
#include "exchange/cleantext.h"
#include "exchange/fileinput.h"
#include "exchange/jsonfields.h"
#include "exchange/strictjson.h"

#include <QRegularExpression>
#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView ours = "_heartport"_L1;
const QString feedVersion = u"https://jsonfeed.org/version/1.1"_s;
const QString packType = u"application/vnd.heartport.textpack+zip"_s;
constexpr qint64 highestSequence = (qint64(1) << 53) - 1; // what every JSON reader keeps exactly
constexpr int highestRank = 1'000'000;
constexpr qsizetype longestTitle = 1'000; // characters

void readAttachment(JsonFields &item, ChannelItem &into)
{
    static const QRegularExpression shape(u"^articles/[A-Za-z0-9_-][A-Za-z0-9._-]{0,180}\\.textpack\\z"_s);
    static const QRegularExpression hash(u"^[0-9a-f]{64}\\z"_s);
    QList<JsonFields> attachments = item.objects("attachments"_L1);
    if (attachments.size() != 1)
        return item.reject("attachments"_L1, u"a list of one TextPack"_s);
    JsonFields &file = attachments.first();
    into.file = file.text("url"_L1);
    if (!shape.match(into.file).hasMatch())
        file.reject("url"_L1, u"the name of a TextPack in articles/"_s);
    if (file.text("mime_type"_L1) != packType)
        file.reject("mime_type"_L1, u"\"%1\""_s.arg(packType));
    into.size = file.wholeNumber("size_in_bytes"_L1, 1, largestBundle).value_or(0);
    if (into.size == 0)
        file.reject("size_in_bytes"_L1, u"the file's size, at most %1"_s.arg(sizeWords(largestBundle)));
    auto own = file.object(ours).value_or(JsonFields({}, u"_heartport."_s));
    into.sha256 = own.text("sha256"_L1);
    if (!hash.match(into.sha256).hasMatch())
        own.reject("sha256"_L1, u"64 lower-case hexadecimal digits"_s);
    into.version = own.number("version"_L1).value_or(0);
    if (into.version == 0)
        own.reject("version"_L1, u"a whole number from 1"_s);
    file.adopt(own);
    item.adopt(file);
}

void readPlacement(JsonFields &item, ChannelItem &into)
{
    auto own = item.object(ours);
    if (!own)
        return;
    const auto shelf = shelfFromWord(own->text("shelf"_L1));
    if (!shelf)
        own->reject("shelf"_L1, u"\"breaking\" or \"must-read\""_s);
    into.shelf = shelf.value_or(Shelf::None);
    into.rank = int(own->wholeNumber("rank"_L1, -highestRank, highestRank).value_or(0));
    into.withdrawn = cleanLine(own->text("withdrawn"_L1));
    item.adopt(*own);
}

Result<ChannelItem> readItem(JsonFields &fields)
{
    const auto id = ArticleId::parse(fields.text("id"_L1));
    if (!id)
        return failure(ErrorCode::FieldInvalid, u"%1: an item's \"id\" must be a UUID"_s.arg(feedName));
    ChannelItem item{.id = *id};
    item.title = cleanLine(fields.text("title"_L1)).left(longestTitle);
    if (item.title.isEmpty())
        fields.reject("title"_L1, u"there and not blank"_s);
    item.summary = cleanLine(fields.text("summary"_L1));
    item.language = fields.text("language"_L1);
    if (!item.language.isEmpty() && !isLanguageTag(item.language))
        fields.reject("language"_L1, u"a language tag"_s);
    item.tags = fields.texts("tags"_L1);
    item.published = fields.dateTime("date_published"_L1);
    item.modified = fields.dateTime("date_modified"_L1);
    readAttachment(fields, item);
    readPlacement(fields, item);
    if (fields.error())
        return failure(fields.error()->code, u"%1: %2"_s.arg(feedName, fields.error()->detail));
    return item;
}

Result<ChannelFeed> readHead(JsonFields &fields)
{
    auto own = fields.object(ours);
    if (!own || fields.text("version"_L1) != feedVersion)
        return failure(ErrorCode::FormatBroken, u"%1 is no channel's feed"_s.arg(feedName));
    auto key = PublicKey::parse(own->text("publicKey"_L1));
    if (!key)
        return failure(key);
    ChannelFeed feed{.key = *key};
    feed.title = cleanLine(fields.text("title"_L1)).left(longestTitle);
    if (feed.title.isEmpty())
        fields.reject("title"_L1, u"there and not blank"_s);
    feed.channel = QUuid::fromString(own->text("channel"_L1));
    if (feed.channel.isNull())
        own->reject("channel"_L1, u"a UUID"_s);
    feed.sequence = own->wholeNumber("sequence"_L1, 1, highestSequence).value_or(0);
    if (feed.sequence == 0)
        own->reject("sequence"_L1, u"a whole number from 1"_s);
    feed.expires = own->dateTime("expires"_L1);
    if (!feed.expires.isValid())
        own->reject("expires"_L1, u"a date and time like 2026-11-22T08:00:00Z"_s);
    fields.adopt(*own);
    return feed;
}

QString stamp(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

QJsonObject itemToJson(const ChannelItem &item)
{
    const QJsonObject file{{"url"_L1, item.file}, {"mime_type"_L1, packType}, {"size_in_bytes"_L1, item.size},
        {ours, QJsonObject{{"sha256"_L1, item.sha256}, {"version"_L1, item.version}}}};
    QJsonObject own;
    if (item.shelf != Shelf::None) {
        own.insert("shelf"_L1, toWord(item.shelf));
        own.insert("rank"_L1, item.rank);
    }
    if (!item.withdrawn.isEmpty())
        own.insert("withdrawn"_L1, item.withdrawn);
    // A feed reader that knows no HeartPort shows content_text, which JSON Feed requires.
    QJsonObject object{{"id"_L1, item.id.toString()}, {"title"_L1, item.title}, {"summary"_L1, item.summary},
        {"content_text"_L1, item.summary.isEmpty() ? item.title : item.summary}, {"language"_L1, item.language},
        {"tags"_L1, QJsonArray::fromStringList(item.tags)}, {"date_published"_L1, stamp(item.published)},
        {"date_modified"_L1, stamp(item.modified)}, {"attachments"_L1, QJsonArray{file}}};
    if (!own.isEmpty())
        object.insert(ours, own);
    return object;
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Result<ChannelFeed> readChannelFeed(const QByteArray &bytes)
{
    if (bytes.size() > longestFeed)
        return failure(ErrorCode::TooLarge, u"%1 is larger than %2"_s.arg(feedName, sizeWords(longestFeed)));
    const auto document = parseStrictJson(bytes, feedName);
    if (!document)
        return failure(document);
    JsonFields fields(document->object());
    auto feed = readHead(fields);
    if (!feed)
        return failure(feed);
    QList<JsonFields> items = fields.objects("items"_L1, mostFeedItems);
    if (fields.error())
        return failure(fields.error()->code, u"%1: %2"_s.arg(feedName, fields.error()->detail));
    QSet<ArticleId> ids;
    QSet<QString> files;
    for (JsonFields &object : items) {
        const auto item = readItem(object);
        if (!item)
            return failure(item);
        if (ids.contains(item->id) || files.contains(item->file.toLower()))
            return failure(ErrorCode::FormatBroken, u"%1 names \"%2\" twice"_s.arg(feedName, item->id.toString()));
        ids.insert(item->id);
        files.insert(item->file.toLower());
        feed->items.append(*item);
    }
    return feed;
}

QByteArray writeChannelFeed(const ChannelFeed &feed)
{
    const QJsonObject head{{"version"_L1, feedVersion}, {"title"_L1, feed.title},
        {ours,
            QJsonObject{{"channel"_L1, feed.channel.toString(QUuid::WithoutBraces)}, {"sequence"_L1, feed.sequence},
                {"expires"_L1, stamp(feed.expires)}, {"publicKey"_L1, feed.key.toString()}}}};
    QByteArrayList lines;
    for (const ChannelItem &item : feed.items)
        lines.append(compact(itemToJson(item)));
    return compact(head).chopped(1) + ",\"items\":[\n" + lines.join(",\n") + "\n]}\n";
}

} // namespace heartport
