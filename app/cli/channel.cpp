#include "cli/command.h"
#include "exchange/channelfiles.h"
#include "exchange/fileinput.h"
#include "storage/channelstore.h"
#include "syncing/channelsync.h"
#include "syncing/keyfile.h"
#include "syncing/publisher.h"
#include "syncing/source.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cstdio>

#include <unistd.h>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

struct ChannelWish {
    Call call;
    QStringList words; // behind the task
    bool json = false;
    QString key;
    QString title;
    QString days;
};

// From the terminal without showing it, or one line of standard input.
QByteArray askPassword(const char *prompt)
{
    if (::isatty(STDIN_FILENO) == 1)
        return QByteArray(::getpass(prompt));
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine(4096).trimmed() : QByteArray();
}

Result<SecretKey> readKey(const QString &path)
{
    return readKeyFile(path, needsPassword(path) ? askPassword("Password of the key: ") : QByteArray());
}

ExitCode tellPublished(const PublishReport &published, bool json)
{
    const ChannelFeed &feed = published.feed;
    const QString expires = feed.expires.toUTC().toString(Qt::ISODate);
    if (json) {
        printJson({{"channel"_L1, feed.channel.toString(QUuid::WithoutBraces)}, {"title"_L1, feed.title},
            {"sequence"_L1, feed.sequence}, {"expires"_L1, expires}, {"publicKey"_L1, feed.key.toString()},
            {"articles"_L1, feed.items.size()}, {"written"_L1, published.written}, {"removed"_L1, published.removed},
            {"changed"_L1, published.changed}});
        return Done;
    }
    printLine(published.changed
            ? u"published %1 hearticles, %2 of them anew, as number %3 until %4"_s.arg(feed.items.size())
                  .arg(published.written)
                  .arg(feed.sequence)
                  .arg(expires)
            : u"nothing has changed: number %1 stays, until %2"_s.arg(feed.sequence).arg(expires));
    printLine(u"followers need the key %1"_s.arg(feed.key.toString()));
    return Done;
}

int publish(const ChannelWish &wanted)
{
    bool isNumber = true;
    PublishOptions options{.title = wanted.title};
    if (!wanted.days.isEmpty())
        options.days = wanted.days.toInt(&isNumber);
    if (!isNumber || options.days < 1 || options.days > 3650) {
        printError(u"--expires"_s, u"it must be a number of days from 1 to 3650"_s);
        return WrongUsage;
    }
    const auto key = readKey(wanted.key);
    if (!key)
        return fail(wanted.key, key.error());
    const auto database = openLibrary(wanted.call, Use::Read);
    if (!database)
        return database.error();
    const bool progress = errorsGoToTerminal();
    options.progress = [progress](int done, int all) {
        if (progress && done % 50 == 0)
            std::fprintf(stderr, "\rpublishing %d of %d\033[K", done, all);
        return true;
    };
    const auto published = publishChannel(**database, wanted.words.at(0), *key, options);
    if (progress)
        std::fputs("\r\033[K", stderr);
    if (!published)
        return fail(wanted.words.at(0), published.error());
    return tellPublished(*published, wanted.json);
}

int follow(const ChannelWish &wanted)
{
    const QString &place = wanted.words.at(0);
    const auto source = parseChannelSource(place);
    if (!source)
        return fail(place, source.error());
    if (!source->isWeb() && !QFileInfo::exists(source->folder))
        return fail(place, {ErrorCode::FileUnreadable, u"there is no such folder"_s});
    const auto file = QFileInfo(wanted.key).isFile() ? readRegularFile(wanted.key, longestKeyFile, Links::Follow)
                                                     : Result<QByteArray>(wanted.key.toUtf8());
    if (!file)
        return fail(wanted.key, file.error());
    const auto key = PublicKey::parse(QString::fromUtf8(*file));
    if (!key)
        return fail(u"--key"_s, key.error());
    const auto database = openLibrary(wanted.call, Use::Write);
    if (!database)
        return database.error();
    const auto followed =
        ChannelStore(**database).follow(source->toString(), key->toString(), QDateTime::currentDateTimeUtc());
    if (!followed)
        return fail(place, followed.error());
    printLine(u"following %1; \"heartport-cli channel sync\" fetches it"_s.arg(followed->source));
    return Done;
}

int unfollow(const ChannelWish &wanted)
{
    const auto source = parseChannelSource(wanted.words.at(0));
    if (!source)
        return fail(wanted.words.at(0), source.error());
    const auto database = openLibrary(wanted.call, Use::Write);
    if (!database)
        return database.error();
    if (const auto left = ChannelStore(**database).unfollow(source->toString()); !left)
        return fail(wanted.words.at(0), left.error());
    printLine(u"no longer following %1; its hearticles stay"_s.arg(source->toString()));
    return Done;
}

QString timeWords(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u"never"_s; }

int list(const ChannelWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Read);
    if (!database)
        return database.error();
    const auto channels = ChannelStore(**database).all();
    if (!channels)
        return fail(u"channels"_s, channels.error());
    QJsonArray array;
    for (const Channel &channel : *channels) {
        if (!wanted.json)
            printLine(
                u"%1  %2  number %3, %4 hearticles, checked %5%6"_s.arg(channel.source, channel.title)
                    .arg(channel.sequence)
                    .arg(channel.articles)
                    .arg(timeWords(channel.checked), channel.problem ? u"; "_s + channel.problem->detail : QString()));
        QJsonObject object{{"url"_L1, channel.source}, {"title"_L1, channel.title}, {"key"_L1, channel.publicKey},
            {"sequence"_L1, channel.sequence}, {"articles"_L1, channel.articles}};
        if (channel.expires.isValid())
            object.insert("expires"_L1, timeWords(channel.expires));
        if (channel.checked.isValid())
            object.insert("checked"_L1, timeWords(channel.checked));
        if (channel.problem)
            object.insert("problem"_L1, channel.problem->detail);
        array.append(object);
    }
    if (wanted.json)
        printJson({{"channels"_L1, array}});
    return Done;
}

QString stateWord(SyncState state)
{
    switch (state) {
    case SyncState::Current:
        return u"current"_s;
    case SyncState::Updated:
        return u"updated"_s;
    case SyncState::Refused:
        return u"refused"_s;
    case SyncState::Unreachable:
        return u"unreachable"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const SyncedChannel &channel)
{
    QJsonArray refused;
    for (const auto &refusal : channel.changes.refused)
        refused.append(QJsonObject{{"id"_L1, refusal.id.toString()}, {"title"_L1, refusal.title},
            {"reason"_L1, refusal.error.detail}});
    QJsonObject object{{"url"_L1, channel.source}, {"title"_L1, channel.title}, {"state"_L1, stateWord(channel.state)},
        {"sequence"_L1, channel.sequence}, {"added"_L1, idArray(channel.changes.added)},
        {"updated"_L1, idArray(channel.changes.updated)}, {"withdrawn"_L1, idArray(channel.changes.withdrawn)},
        {"refused"_L1, refused}, {"requests"_L1, channel.requests}, {"bytes"_L1, channel.received}};
    if (channel.problem)
        object.insert("reason"_L1, channel.problem->detail);
    return object;
}

int exitCodeOfSync(const SyncedChannel &channel)
{
    if (channel.problem)
        return fail(channel.source, *channel.problem) == Unreadable || channel.state == SyncState::Unreachable
            ? Unreadable
            : Refused;
    for (const auto &refusal : channel.changes.refused)
        printError(channel.source, u"\"%1\" is left as it is: %2"_s.arg(refusal.title, refusal.error.detail));
    return channel.changes.refused.isEmpty() ? Done : Refused;
}

int sync(const ChannelWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Write);
    if (!database)
        return database.error();
    SyncOptions options;
    const bool progress = errorsGoToTerminal();
    options.progress = [progress](const SyncProgress &now) {
        if (progress && now.wanted > 0)
            std::fprintf(stderr, "\r%s: %lld of %lld KB\033[K", qUtf8Printable(now.channel), now.done >> 10,
                now.wanted >> 10);
        return true;
    };
    const auto synced = syncChannels(**database, options);
    if (progress)
        std::fputs("\r\033[K", stderr);
    if (!synced)
        return fail(u"sync"_s, synced.error());
    int code = Done;
    QJsonArray array;
    for (const SyncedChannel &channel : *synced) {
        array.append(toJson(channel));
        if (!wanted.json)
            printLine(u"%1 %2: %3 added, %4 updated, %5 withdrawn"_s
                          .arg(stateWord(channel.state).leftJustified(11),
                              channel.title.isEmpty() ? channel.source : channel.title)
                          .arg(channel.changes.added.size())
                          .arg(channel.changes.updated.size())
                          .arg(channel.changes.withdrawn.size()));
        code = std::max(code, exitCodeOfSync(channel));
    }
    if (wanted.json)
        printJson({{"channels"_L1, array}});
    return code;
}

int makeKey(const ChannelWish &wanted)
{
    const QString &path = wanted.words.at(0);
    const auto key = makeKeyFiles(path, askPassword("Password for the new key (empty: none): "));
    if (!key)
        return fail(u"key"_s, key.error());
    printLine(key->publicKey().toString());
    return Done;
}

int pack(const ChannelWish &wanted)
{
    const auto channel = channelFilesAt(wanted.words.at(0));
    if (const auto written = writeHeartpack(*channel, wanted.words.at(1)); !written)
        return fail(wanted.words.at(0), written.error());
    printLine(u"wrote %1"_s.arg(wanted.words.at(1)));
    return Done;
}

struct Task {
    const char *name;
    int words;
    bool needsKey;
    int (*run)(const ChannelWish &);
};

constexpr std::array tasks{Task{"publish", 1, true, publish}, Task{"follow", 1, true, follow},
    Task{"unfollow", 1, false, unfollow}, Task{"list", 0, false, list}, Task{"sync", 0, false, sync},
    Task{"key", 1, false, makeKey}, Task{"pack", 2, false, pack}};

} // namespace

int runChannel(const Call &call)
{
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(u"json"_s), QCommandLineOption(u"key"_s, {}, u"KEY"_s),
        QCommandLineOption(u"title"_s, {}, u"T"_s), QCommandLineOption(u"expires"_s, {}, u"DAYS"_s)});
    if (!parse(parser, call, 1, 3))
        return WrongUsage;
    QStringList words = parser.positionalArguments();
    const QString name = words.takeFirst();
    const ChannelWish wanted{call, words, parser.isSet(u"json"_s), parser.value(u"key"_s), parser.value(u"title"_s),
        parser.value(u"expires"_s)};
    for (const Task &task : tasks)
        if (name == QLatin1StringView(task.name) && words.size() == task.words
            && wanted.key.isEmpty() == !task.needsKey)
            return task.run(wanted);
    printError(call.verb, u"usage: heartport-cli %1"_s.arg(call.usage));
    return WrongUsage;
}

} // namespace heartport::cli
