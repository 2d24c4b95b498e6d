#include "exchange/textbundle.h"

#include "domain/essentials.h"
#include "exchange/articlejson.h"
#include "exchange/bundlelimits.h"
#include "exchange/cleantext.h"
#include "exchange/fileinput.h"
#include "exchange/imagefile.h"
#include "exchange/strictjson.h"
#include "policies/disclosure.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString assetFolder = u"assets/"_s;
const QLatin1StringView ourKey = "org.heartport"_L1;
const QLatin1StringView infoRest = "_info"_L1;

Result<QJsonObject> readInfo(const BundleEntries &entries)
{
    if (!entries.contains(u"info.json"_s))
        return failure(ErrorCode::FormatBroken, u"info.json is missing"_s);
    const auto document = parseStrictJson(entries.value(u"info.json"_s), u"info.json"_s);
    if (!document)
        return failure(document);
    if (!document->isObject())
        return failure(ErrorCode::FormatBroken, u"info.json is not an object"_s);
    const QJsonObject info = document->object();
    const int version = info.value("version"_L1).toInt();
    if (version != 1 && version != 2)
        return failure(ErrorCode::FieldInvalid, u"info.json: the TextBundle \"version\" must be 2"_s);
    const QString type = info.value("type"_L1).toString(u"net.daringfireball.markdown"_s);
    if (!type.endsWith(u"markdown"))
        return failure(ErrorCode::FieldInvalid, u"info.json: the text is \"%1\" and not Markdown"_s.arg(type.left(80)));
    if (!info.value(ourKey).isObject())
        return failure(ErrorCode::FieldMissing, u"info.json has no \"org.heartport\" object: this is no hearticle"_s);
    return info;
}

Result<> readText(const BundleEntries &entries, Article &article)
{
    if (!entries.contains(u"text.md"_s))
        return failure(ErrorCode::FormatBroken, u"text.md is missing"_s);
    auto text = textFromUtf8(entries.value(u"text.md"_s), u"text.md"_s);
    if (!text)
        return failure(text);
    article.essentials = *text;
    return {};
}

Result<> refuseRawHtml(const Article &article)
{
    if (const auto line = parseEssentials(article.essentials).rawHtmlLine) {
        return failure(ErrorCode::RawHtml,
            u"text.md, line %1: raw HTML is not allowed in a hearticle; write it in Markdown"_s.arg(*line));
    }
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
        for (qsizetype i = 0; i < article.actions(kind).size(); ++i)
            if (parseEssentials(article.actions(kind).at(i).text).rawHtmlLine)
                return failure(ErrorCode::RawHtml,
                    u"action %1 that %2: raw HTML is not allowed in a hearticle"_s.arg(i + 1).arg(toWord(kind)));
    return {};
}

Result<> readReferences(const BundleEntries &entries, Article &article)
{
    if (!entries.contains(u"references.json"_s))
        return {};
    const auto document = parseStrictJson(entries.value(u"references.json"_s), u"references.json"_s);
    if (!document)
        return failure(document);
    auto references = referencesFromJson(document->isArray() ? QJsonValue(document->array()) : QJsonValue());
    if (!references)
        return failure(references);
    article.references = *references;
    return {};
}

Result<> readAssets(const BundleEntries &entries, Article &article)
{
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!entry.key().startsWith(assetFolder))
            continue;
        auto asset = readImage(entry.key().sliced(assetFolder.size()), entry.value());
        if (!asset)
            return failure(asset);
        article.assets.append(*asset);
    }
    if (article.cover && !entries.contains(article.cover->file))
        return failure(ErrorCode::FieldInvalid,
            u"the cover \"%1\" is not in the bundle"_s.arg(article.cover->file.left(80)));
    return {};
}

Result<> checkEntries(const BundleEntries &entries)
{
    int assets = 0;
    qsizetype total = 0;
    QSet<QString> seen;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto limit = entryLimit(entry.key());
        if (!limit)
            return failure(limit);
        if (entry.value().size() > *limit)
            return failure(ErrorCode::TooLarge, u"%1 is larger than %2"_s.arg(entry.key()).arg(sizeWords(*limit)));
        if (seen.contains(entry.key().toLower()))
            return failure(ErrorCode::FormatBroken, u"\"%1\" is there twice"_s.arg(entry.key()));
        seen.insert(entry.key().toLower());
        assets += entry.key().startsWith(assetFolder) ? 1 : 0;
        total += entry.value().size();
    }
    if (assets > mostAssets)
        return failure(ErrorCode::TooLarge, u"there are more than %1 images"_s.arg(mostAssets));
    if (total > largestBundle)
        return failure(ErrorCode::TooLarge, u"the bundle is larger than %1"_s.arg(sizeWords(largestBundle)));
    return {};
}

void setDisclaimer(ReadArticle &read)
{
    Article &article = read.article;
    if (isCurrent(article.disclaimer, article.language))
        return;
    const bool missing = article.disclaimer == Disclaimer();
    read.repaired.append(missing ? corrections::disclaimerMissing() : corrections::disclaimerAltered());
    article.disclaimer = disclaimerFor(article.language).disclaimer;
}

QByteArray jsonBytes(const QJsonDocument &document) { return document.toJson(QJsonDocument::Indented); }

// The files of one folder into `entries`, which are named with `prefix`.
Result<> collectFiles(const QString &folder, const QString &prefix, BundleEntries &entries)
{
    const QDir dir(folder);
    const QFileInfoList found =
        dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (found.size() > mostAssets + 8)
        return failure(ErrorCode::TooLarge, u"\"%1\" holds more than %2 files"_s.arg(folder).arg(mostAssets));
    for (const QFileInfo &info : found) {
        const QString name = prefix + info.fileName();
        if (isHarmlessLitter(info.fileName()))
            continue;
        if (!info.isSymLink() && info.isDir() && name + u'/' == assetFolder) {
            if (const auto collected = collectFiles(info.filePath(), assetFolder, entries); !collected)
                return collected;
            continue;
        }
        const auto limit = entryLimit(name);
        if (!limit)
            return failure(limit);
        auto bytes = readRegularFile(info.filePath(), *limit, Links::Refuse);
        if (!bytes)
            return failure(bytes);
        entries.insert(name, *bytes);
    }
    return {};
}

} // namespace

Result<qsizetype> entryLimit(const QString &name)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_-][A-Za-z0-9._-]*\\z"_s);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (name == u"text.md")
        return longestTextFile;
    if (name == u"info.json" || name == u"references.json")
        return longestJsonFile;
    const QString file = name.startsWith(assetFolder) ? name.sliced(assetFolder.size()) : QString();
    const bool well = shape.match(file).hasMatch() && !reserved.match(file).hasMatch() && !file.endsWith(u'.');
    if (file.size() > longestName || !well)
        return failure(ErrorCode::FormatBroken,
            u"\"%1\" does not belong into a hearticle's bundle"_s.arg(name.left(200)));
    return largestAsset;
}

bool isHarmlessLitter(const QString &name)
{
    return name == u".DS_Store" || name == u"Thumbs.db" || name == u"desktop.ini";
}

Result<ReadArticle> readBundle(const BundleEntries &entries)
{
    if (const auto checked = checkEntries(entries); !checked)
        return failure(checked);
    const auto info = readInfo(entries);
    if (!info)
        return failure(info);
    auto article = articleFromJson(info->value(ourKey).toObject());
    if (!article)
        return failure(article);
    for (const auto read : {readText, readReferences, readAssets})
        if (const auto done = read(entries, *article); !done)
            return failure(done);
    QJsonObject rest = *info;
    for (const auto &key : {"version"_L1, "type"_L1, "transient"_L1, "creatorIdentifier"_L1, ourKey})
        rest.remove(key);
    if (!rest.isEmpty())
        article->extra.insert(infoRest, rest);
    ReadArticle result{*article, {}};
    result.repaired = cleanArticle(result.article);
    if (result.article.title.isEmpty())
        return failure(ErrorCode::FieldMissing, u"the field \"title\" is missing or blank"_s);
    // Behind the cleaning, so that no invisible character hides a tag.
    if (const auto refused = refuseRawHtml(result.article); !refused)
        return failure(refused);
    setDisclaimer(result);
    return result;
}

Result<ReadArticle> readTextBundle(const QString &folder)
{
    BundleEntries entries;
    if (const auto collected = collectFiles(folder, QString(), entries); !collected)
        return failure(collected);
    return readBundle(entries);
}

BundleEntries writeBundle(const Article &article)
{
    Article sealed = article;
    sealed.disclaimer = disclaimerFor(article.language).disclaimer;
    QJsonObject ours = articleToJson(sealed);
    QJsonObject info = ours.take(infoRest).toObject();
    info.insert("version"_L1, 2);
    info.insert("type"_L1, "net.daringfireball.markdown"_L1);
    info.insert("transient"_L1, false);
    info.insert("creatorIdentifier"_L1, "org.heartport.HeartPort"_L1);
    info.insert(ourKey, ours);
    BundleEntries entries{{u"info.json"_s, jsonBytes(QJsonDocument(info))}, {u"text.md"_s, article.essentials.toUtf8()},
        {u"references.json"_s, jsonBytes(QJsonDocument(referencesToJson(article.references)))}};
    for (const Asset &asset : article.assets)
        entries.insert(assetFolder + asset.name, asset.bytes);
    return entries;
}

} // namespace heartport
