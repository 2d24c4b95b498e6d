#include "cli/command.h"
#include "storage/maintenance.h"
#include "storage/publisherlines.h"

#include <QFileInfo>
#include <QJsonArray>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

struct LibraryWish {
    Call call;
    bool json = false;
    QString word; // the file of a backup, the publisher's lines
};

int report(const LibraryWish &wanted, const QStringList &problems, const QStringList &repaired)
{
    if (wanted.json) {
        printJson({{"sound"_L1, problems.isEmpty()}, {"problems"_L1, QJsonArray::fromStringList(problems)},
            {"repaired"_L1, QJsonArray::fromStringList(repaired)}});
        return problems.isEmpty() ? Done : Refused;
    }
    for (const QString &repair : repaired)
        printLine(u"repaired: %1"_s.arg(repair));
    for (const QString &problem : problems)
        printError(u"library"_s, problem);
    if (problems.isEmpty())
        printLine(u"the library is sound"_s);
    return problems.isEmpty() ? Done : Refused;
}

// Only looks, so that checking never changes a library; what repairing would put right counts as a problem.
int check(const LibraryWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Look);
    if (!database)
        return database.error();
    const auto problems = (*database)->integrityProblems();
    if (!problems)
        return fail(u"library"_s, problems.error());
    const auto unreadable = unreadableContents(**database);
    if (!unreadable)
        return fail(u"library"_s, unreadable.error());
    return report(wanted,
        *problems + *unreadable + ((*database)->isWritable() ? QStringList() : (*database)->repairs()), {});
}

int repair(const LibraryWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Read);
    if (!database)
        return database.error();
    const auto problems = rebuildIndexes(**database);
    if (!problems)
        return fail(u"library"_s, problems.error());
    const auto unreadable = unreadableContents(**database);
    if (!unreadable)
        return fail(u"library"_s, unreadable.error());
    return report(wanted, *problems + *unreadable,
        (*database)->repairs() + QStringList{u"all indexes and the search were built anew"_s});
}

int backup(const LibraryWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Read);
    if (!database)
        return database.error();
    if (const auto copied = (*database)->backup(wanted.word); !copied)
        return fail(u"backup"_s, copied.error());
    // A copy that cannot be read is none.
    auto copy = Database::open(wanted.word, Database::Access::ReadOnly);
    const auto problems = copy ? (*copy)->integrityProblems() : Result<QStringList>(failure(copy));
    if (!problems || !problems->isEmpty())
        return fail(u"backup"_s,
            problems ? Error{ErrorCode::FileUnwritable, problems->constFirst()} : problems.error());
    if (wanted.json)
        printJson({{"backup"_L1, wanted.word}, {"bytes"_L1, QFileInfo(wanted.word).size()}});
    else
        printLine(u"copied to %1"_s.arg(wanted.word));
    return Done;
}

int stats(const LibraryWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Read);
    if (!database)
        return database.error();
    const auto counted = libraryStats(**database);
    if (!counted)
        return fail(u"library"_s, counted.error());
    const QString path = (*database)->path();
    const QList<std::pair<QLatin1StringView, qint64>> numbers{{"published"_L1, counted->published},
        {"drafts"_L1, counted->drafts}, {"withdrawn"_L1, counted->withdrawn}, {"categories"_L1, counted->categories},
        {"languages"_L1, counted->languages}, {"references"_L1, counted->references}, {"images"_L1, counted->images},
        {"revisions"_L1, counted->revisions}, {"discarded"_L1, counted->discarded}, {"readings"_L1, counted->readings},
        {"schema"_L1, Database::schemaVersion}, {"bytes"_L1, QFileInfo(path).size()}};
    QJsonObject object{{"library"_L1, path}};
    for (const auto &[name, number] : numbers)
        object.insert(name, number);
    if (wanted.json) {
        printJson(object);
        return Done;
    }
    printLine(path);
    for (const auto &[name, number] : numbers)
        printLine(u"%1 %2"_s.arg(QString(name).leftJustified(12), QString::number(number).rightJustified(10)));
    return Done;
}

int publisher(const LibraryWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Read);
    if (!database)
        return database.error();
    const auto lines = publisherLines(**database);
    if (!lines)
        return fail(u"publisher"_s, lines.error());
    if (!lines->isEmpty())
        print(*lines + u'\n');
    return Done;
}

int setPublisher(const LibraryWish &wanted)
{
    const auto database = openLibrary(wanted.call, Use::Read);
    if (!database)
        return database.error();
    const auto set = setPublisherLines(**database, wanted.word);
    return set ? Done : fail(u"publisher"_s, set.error());
}

} // namespace

int runLibrary(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parse(parser, call, 1, 2))
        return WrongUsage;
    const QStringList words = parser.positionalArguments();
    const QString &task = words.constFirst();
    const LibraryWish wanted{call, parser.isSet(u"json"_s), words.value(1)};
    const bool hasWord = words.size() == 2;
    if (task == u"backup" && hasWord)
        return backup(wanted);
    if (task == u"publisher")
        return hasWord ? setPublisher(wanted) : publisher(wanted);
    if (task == u"check" && !hasWord)
        return check(wanted);
    if (task == u"repair" && !hasWord)
        return repair(wanted);
    if (task == u"stats" && !hasWord)
        return stats(wanted);
    printError(call.verb, u"usage: heartport-cli %1"_s.arg(call.usage));
    return WrongUsage;
}

} // namespace heartport::cli
