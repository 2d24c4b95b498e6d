#include "cli/command.h"
#include "kiosk/kioskpolicy.h"
#include "kiosk/pin.h"
#include "storage/channelstore.h"
#include "syncing/source.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#include <unistd.h>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

int checkPolicy(const QString &path)
{
    const auto policy = loadKioskPolicy(path);
    if (!policy)
        return fail(path, policy.error());
    for (const auto &[key, value] : policy->settings)
        printLine(value.isEmpty() ? u"%1 ="_s.arg(key) : u"%1 = %2"_s.arg(key, value));
    // No mistake, for the kiosk shows its built-in library; but the administrator wants to know.
    if (!policy->library.isEmpty() && !QFileInfo::exists(policy->library))
        printError(path, u"there is no library \"%1\" yet"_s.arg(policy->library));
    return Done;
}

// The administrator decides in one place: what the policy no longer names, or names with another key, is left.
int followChannels(const Call &call, const QString &path)
{
    const auto policy = loadKioskPolicy(path);
    if (!policy)
        return fail(path, policy.error());
    QList<ChannelPin> pins;
    for (const PolicyChannel &channel : policy->channels) {
        const auto source = parseChannelSource(channel.place);
        if (!source)
            return fail(channel.place, source.error());
        pins.append({source->toString(), channel.publicKey});
    }
    Call named = call;
    named.library = policy->library;
    const auto database = openLibrary(named, Use::Write);
    if (!database)
        return database.error();
    const auto changes = ChannelStore(**database).followOnly(pins, QDateTime::currentDateTimeUtc());
    if (!changes)
        return fail(path, changes.error());
    for (const QString &source : changes->left)
        printLine(u"no longer following %1 as before"_s.arg(source));
    for (const QString &source : changes->followed)
        printLine(u"following %1"_s.arg(source));
    return Done;
}

int makePin()
{
    QFile input;
    if (::isatty(STDIN_FILENO) == 1)
        std::fputs("PIN: ", stderr);
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        printError(u"pin"_s, u"standard input cannot be read"_s);
        return Unreadable;
    }
    const auto hash = hashPin(QString::fromLatin1(input.readLine(1024)).trimmed());
    if (!hash)
        return fail(u"pin"_s, hash.error());
    printLine(QString::fromLatin1(*hash));
    return Done;
}

} // namespace

int runKiosk(const Call &call)
{
    QCommandLineParser parser;
    if (!parse(parser, call, 1, 2))
        return WrongUsage;
    const QStringList words = parser.positionalArguments();
    if (words.constFirst() == u"check" && words.size() == 2)
        return checkPolicy(words.at(1));
    if (words.constFirst() == u"channels" && words.size() == 2)
        return followChannels(call, words.at(1));
    if (words.constFirst() == u"pin" && words.size() == 1)
        return makePin();
    printError(call.verb, u"usage: heartport-cli %1"_s.arg(call.usage));
    return WrongUsage;
}

} // namespace heartport::cli
