#include "domain/article.h"

#include "domain/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum, size_t size>
using Words = std::array<std::pair<Enum, const char16_t *>, size>;

constexpr Words<Status, 3> statusWords{
    {{Status::Draft, u"draft"}, {Status::Published, u"published"}, {Status::Withdrawn, u"withdrawn"}}};
constexpr Words<Shelf, 3> shelfWords{
    {{Shelf::None, u""}, {Shelf::Breaking, u"breaking"}, {Shelf::MustRead, u"must-read"}}};
constexpr Words<ActionKind, 2> kindWords{{{ActionKind::Helps, u"helps"}, {ActionKind::Harms, u"harms"}}};
constexpr Words<Certainty, 4> certaintyWords{{{Certainty::High, u"high"}, {Certainty::Moderate, u"moderate"},
    {Certainty::Low, u"low"}, {Certainty::VeryLow, u"very-low"}}};
constexpr Words<AiDisclosure, 3> disclosureWords{{{AiDisclosure::None, u"none"},
    {AiDisclosure::Assisted, u"ai-assisted"}, {AiDisclosure::Generated, u"ai-generated"}}};

template<typename Enum, size_t size>
QString wordOf(const Words<Enum, size> &words, Enum value)
{
    for (const auto &[known, word] : words)
        if (known == value)
            return QString::fromUtf16(word);
    Q_UNREACHABLE();
}

template<typename Enum, size_t size>
std::optional<Enum> valueOf(const Words<Enum, size> &words, const QString &word)
{
    for (const auto &[value, known] : words)
        if (word == QStringView(known))
            return value;
    return std::nullopt;
}

QJsonArray actionsForHash(const QList<Action> &actions)
{
    QJsonArray array;
    for (const Action &action : actions)
        array.append(QJsonArray{action.text, action.certainty ? toWord(*action.certainty) : QString()});
    return array;
}

} // namespace

const Reference *Article::findReference(const QString &key) const
{
    for (const Reference &reference : references)
        if (reference.key == key)
            return &reference;
    return nullptr;
}

QString toWord(Status status) { return wordOf(statusWords, status); }
QString toWord(Shelf shelf) { return wordOf(shelfWords, shelf); }
QString toWord(ActionKind kind) { return wordOf(kindWords, kind); }
QString toWord(Certainty certainty) { return wordOf(certaintyWords, certainty); }
QString toWord(AiDisclosure level) { return wordOf(disclosureWords, level); }
std::optional<Shelf> shelfFromWord(const QString &word) { return valueOf(shelfWords, word); }
std::optional<Status> statusFromWord(const QString &word) { return valueOf(statusWords, word); }
std::optional<Certainty> certaintyFromWord(const QString &word) { return valueOf(certaintyWords, word); }
std::optional<AiDisclosure> aiDisclosureFromWord(const QString &word) { return valueOf(disclosureWords, word); }

QString contentSha256(const Article &article)
{
    QJsonArray references;
    for (const Reference &reference : article.references)
        references.append(reference.csl);
    QJsonArray assets;
    for (const Asset &asset : article.assets)
        assets.append(QJsonArray{asset.name, imageSha256(asset.bytes)});
    // An array has one order; QJsonObject sorts its keys: so equal content is equal bytes.
    const QJsonArray content{article.language, article.title, article.subtitle, article.summary, article.category,
        QJsonArray::fromStringList(article.keywords), article.essentials, actionsForHash(article.helps),
        actionsForHash(article.harms), references, assets,
        article.cover ? QJsonArray{article.cover->file, article.cover->alt, article.cover->credit} : QJsonArray(),
        article.funding, article.conflicts, article.aiDisclosure ? toWord(*article.aiDisclosure) : QString()};
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return sha256Of(bytes);
}

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression shape(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\\z"_s);
    return tag.size() <= 35 && shape.match(tag).hasMatch();
}

int readingMinutes(int words) { return std::max(1, (words + 119) / 238); }

} // namespace heartport
