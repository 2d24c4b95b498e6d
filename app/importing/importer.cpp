#include "importing/importer.h"

#include "exchange/channelfiles.h"
#include "exchange/fileinput.h"
#include "exchange/savedpage.h"
#include "exchange/strictjson.h"
#include "importing/arrival.h"
#include "importing/channelimport.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Result<> storeAll(Database &database, const QString &path, const std::optional<ReadPath> &found, ImportFrom from,
    ImportReport &report)
{
    if (found)
        return storeOne(database, found->read, {.status = statusOnArrival(*found)}, report);
    auto opened = openChannel(database, path, from);
    if (!opened)
        return failure(opened);
    const auto changes = takeChannel(database, *opened, Pass::Write);
    if (!changes)
        return failure(changes);
    addTo(report, *opened, *changes);
    return {};
}

Result<> importOne(Database &database, const QString &path, ImportFrom from, ImportReport &report)
{
    std::optional<ReadPath> read; // before the transaction: nobody has to wait for that
    if (!isChannel(path)) {
        if (from == ImportFrom::FollowedChannels)
            return failure(ErrorCode::SignatureWrong, u"this is no pack of a channel, so nobody has signed it"_s);
        const auto found = readPath(path);
        if (!found)
            return failure(found);
        read = *found;
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    ImportReport after = report;
    if (const auto stored = storeAll(database, path, read, from, after); !stored)
        return stored;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    report = after;
    return {};
}

Result<ReadPath> asPath(const Result<ReadArticle> &read, bool isSavedPage)
{
    return read ? Result<ReadPath>(ReadPath{*read, isSavedPage}) : failure(read);
}

struct StarterItem {
    QString bundle;
    Placement placement;
};

Result<QList<StarterItem>> starterItems()
{
    const auto bytes = readRegularFile(u":/starter/starter.json"_s, 1 << 20, Links::Refuse);
    if (!bytes)
        return failure(bytes);
    const auto document = parseStrictJson(*bytes, u"starter.json"_s);
    if (!document)
        return failure(document);
    QList<StarterItem> items;
    const QJsonArray listed = document->object().value("items"_L1).toArray();
    for (const auto &item : listed) {
        const QString shelf = item["shelf"_L1].toString();
        items.append(StarterItem{item["bundle"_L1].toString(),
            {.status = Status::Published,
                .shelf = shelf == u"breaking" ? Shelf::Breaking
                    : shelf == u"must-read"   ? Shelf::MustRead
                                              : Shelf::None,
                .rank = item["rank"_L1].toInt()}});
    }
    return items;
}

} // namespace

Result<ReadPath> readPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        if (!QFile::exists(path + u"/info.json"_s))
            return failure(ErrorCode::FormatUnknown, u"the folder is no hearticle: it has no info.json"_s);
        return asPath(readTextBundle(path), false);
    }
    // By content, except that a name which promises a page is believed, so that the message names what is missing.
    const QString suffix = info.suffix().toLower();
    const auto bytes = readRegularFile(path, longestSavedPage, Links::Follow);
    if (!bytes && bytes.error().code != ErrorCode::TooLarge)
        return failure(bytes);
    if (suffix == u"textpack" || (bytes ? bytes->startsWith("PK\x03\x04") : suffix == u"zip"))
        return asPath(readTextPack(path), false);
    if (suffix == u"txt" || suffix == u"html" || suffix == u"htm" || (bytes && isSavedPage(*bytes)))
        return bytes ? asPath(readSavedPage(*bytes), true) : Result<ReadPath>(failure(bytes));
    return failure(ErrorCode::FormatUnknown,
        u"this is neither a TextBundle nor a TextPack nor a saved HeartPort page"_s);
}

ImportReport importPaths(Database &database, const QStringList &paths, const ImportProgress &progress, ImportFrom from)
{
    ImportReport report;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (progress && !progress({.path = int(i), .paths = int(paths.size())})) {
            for (const QString &rest : paths.sliced(i))
                report.refused.append({rest, {ErrorCode::Cancelled, u"cancelled before it was read"_s}});
            break;
        }
        if (const auto imported = importOne(database, paths.at(i), from, report); !imported)
            report.refused.append({paths.at(i), imported.error()});
    }
    return report;
}

Result<ImportReport> importStarter(Database &database)
{
    const auto untouched = ArticleStore(database).isUntouched();
    if (!untouched || !*untouched)
        return untouched ? Result<ImportReport>(ImportReport()) : failure(untouched);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    const auto items = starterItems();
    if (!items)
        return failure(items);
    ImportReport report;
    for (const StarterItem &item : *items) {
        const auto read = readTextBundle(u":/starter/"_s + item.bundle);
        if (!read)
            return failure(read);
        // Another process may have been first since the look above: then its hearticles are there, unchanged.
        if (const auto stored = storeOne(database, *read, item.placement, report); !stored)
            return failure(stored);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return report;
}

} // namespace heartport
