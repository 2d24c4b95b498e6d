#include "storage/packedarticle.h"

#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <zstd.h>

#include <concepts>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Fast: a safety copy is packed every second while somebody types.
constexpr int compressionLevel = 1;
constexpr quint64 largestContent =
    64 << 20; // unpacked: far beyond any hearticle, so that no altered file takes all memory

template<typename T, typename Record>
concept Of = std::same_as<std::remove_const_t<T>, Record>;

// The fields of each record, once for both directions.
void fields(auto &at, Of<Action> auto &action)
{
    at("text"_L1, action.text);
    at("certainty"_L1, action.certainty);
    at("extra"_L1, action.extra);
}

void fields(auto &at, Of<Author> auto &author)
{
    at("name"_L1, author.name);
    at("role"_L1, author.role);
    at("extra"_L1, author.extra);
}

void fields(auto &at, Of<Review> auto &review)
{
    at("name"_L1, review.name);
    at("role"_L1, review.role);
    at("date"_L1, review.date);
    at("contentSha256"_L1, review.contentSha256);
}

void fields(auto &at, Of<Cover> auto &cover)
{
    at("file"_L1, cover.file);
    at("alt"_L1, cover.alt);
    at("credit"_L1, cover.credit);
}

void fields(auto &at, Of<Reference> auto &reference)
{
    at("key"_L1, reference.key);
    at("csl"_L1, reference.csl);
}

void fields(auto &at, Of<Article> auto &article)
{
    at("version"_L1, article.version);
    at("language"_L1, article.language);
    at("translationOf"_L1, article.translationOf);
    at("title"_L1, article.title);
    at("subtitle"_L1, article.subtitle);
    at("summary"_L1, article.summary);
    at("category"_L1, article.category);
    at("keywords"_L1, article.keywords);
    at("authors"_L1, article.authors);
    at("aiDisclosure"_L1, article.aiDisclosure);
    at("aiTools"_L1, article.aiTools);
    at("created"_L1, article.created);
    at("updated"_L1, article.updated);
    at("reviewed"_L1, article.reviewed);
    at("nextReview"_L1, article.nextReview);
    at("review"_L1, article.review);
    at("funding"_L1, article.funding);
    at("conflicts"_L1, article.conflicts);
    at("essentials"_L1, article.essentials);
    at("helps"_L1, article.helps);
    at("harms"_L1, article.harms);
    at("cover"_L1, article.cover);
    at("references"_L1, article.references);
    at("extra"_L1, article.extra);
}

template<typename Record>
QJsonObject packed(const Record &record);

class Packer
{
public:
    template<typename T>
    void operator()(QLatin1StringView key, const T &value)
    {
        m_object.insert(key, json(value));
    }
    QJsonObject object() const { return m_object; }

private:
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(const QString &value) { return value; }
    static QJsonValue json(const QStringList &values) { return QJsonArray::fromStringList(values); }
    static QJsonValue json(const QJsonObject &value) { return value; }
    static QJsonValue json(const QDate &date) { return date.toString(Qt::ISODate); }
    static QJsonValue json(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }
    static QJsonValue json(const ArticleId &id) { return id.toString(); }
    static QJsonValue json(AiDisclosure level) { return toWord(level); }
    static QJsonValue json(Certainty certainty) { return toWord(certainty); }
    template<typename T>
    static QJsonValue json(const std::optional<T> &value)
    {
        return value ? QJsonValue(json(*value)) : QJsonValue();
    }
    template<typename T>
    static QJsonValue json(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(json(value));
        return array;
    }
    template<typename Record>
    static QJsonValue json(const Record &record)
    {
        return packed(record);
    }

    QJsonObject m_object;
};

template<typename Record>
QJsonObject packed(const Record &record)
{
    Packer packer;
    fields(packer, record);
    return packer.object();
}

class Unpacker
{
public:
    explicit Unpacker(QJsonObject object) : m_object(std::move(object)) {}

    template<typename T>
    void operator()(QLatin1StringView key, T &value)
    {
        read(m_object.value(key), value);
    }

private:
    static void read(const QJsonValue &json, int &value) { value = json.toInt(value); }
    static void read(const QJsonValue &json, QString &value) { value = json.toString(); }
    static void read(const QJsonValue &json, QJsonObject &value) { value = json.toObject(); }
    static void read(const QJsonValue &json, QDate &date) { date = QDate::fromString(json.toString(), Qt::ISODate); }
    static void read(const QJsonValue &json, QDateTime &time)
    {
        time = QDateTime::fromString(json.toString(), Qt::ISODate);
    }
    static void read(const QJsonValue &json, std::optional<ArticleId> &id)
    {
        if (const auto parsed = ArticleId::parse(json.toString()))
            id = *parsed;
    }
    static void read(const QJsonValue &json, std::optional<AiDisclosure> &level)
    {
        level = aiDisclosureFromWord(json.toString());
    }
    static void read(const QJsonValue &json, std::optional<Certainty> &certainty)
    {
        certainty = certaintyFromWord(json.toString());
    }
    template<typename T>
    static void read(const QJsonValue &json, std::optional<T> &value)
    {
        if (json.isObject())
            read(json, value.emplace());
    }
    template<typename T>
    static void read(const QJsonValue &json, QList<T> &values)
    {
        const QJsonArray array = json.toArray();
        for (const auto &item : array)
            read(item, values.emplaceBack());
    }
    template<typename Record>
    static void read(const QJsonValue &json, Record &record)
    {
        Unpacker unpacker(json.toObject());
        fields(unpacker, record);
    }

    QJsonObject m_object;
};

// Zstandard's magic number (RFC 8878, 3.1.1). As the size that schema 5 wrote first it would be beyond the largest.
bool isFrame(const QByteArray &bytes) { return bytes.startsWith("\x28\xB5\x2F\xFD"); }

std::optional<QJsonObject> contentOfFrame(const QByteArray &bytes)
{
    const quint64 size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (size > largestContent) // also where the size is unknown or the frame is broken
        return {};
    QByteArray content(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(content.data(), size, bytes.constData(), size_t(bytes.size())) != size)
        return {};
    const QCborValue value = QCborValue::fromCbor(content);
    return value.isMap() ? std::optional(value.toMap().toJsonObject()) : std::nullopt;
}

// JSON, packed by qCompress: its first four bytes are the unpacked size.
std::optional<QJsonObject> contentOfSchema5(const QByteArray &bytes)
{
    const bool fits = bytes.size() > 4 && qFromBigEndian<quint32>(bytes.constData()) <= largestContent;
    const QJsonDocument document = fits ? QJsonDocument::fromJson(qUncompress(bytes)) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QByteArray packArticle(const Article &article)
{
    const QByteArray content = QCborMap::fromJsonObject(packed(article)).toCborValue().toCbor();
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    frame.resize(qsizetype(ZSTD_compress(frame.data(), size_t(frame.size()), content.constData(),
        size_t(content.size()), compressionLevel)));
    frame.squeeze();
    return frame;
}

Result<Article> unpackArticle(const ArticleId &id, const QByteArray &bytes)
{
    const std::optional<QJsonObject> content = isFrame(bytes) ? contentOfFrame(bytes) : contentOfSchema5(bytes);
    if (!content)
        return failure(ErrorCode::LibraryDamaged, u"an earlier content of \"%1\" cannot be read"_s.arg(id.toString()));
    Article article{.id = id};
    Unpacker unpacker(*content);
    fields(unpacker, article);
    return article;
}

} // namespace heartport
