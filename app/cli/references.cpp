#include "cli/command.h"
#include "domain/referencelist.h"
#include "exchange/fileinput.h"
#include "exchange/referencefile.h"
#include "rendering/vancouver.h"
#include "storage/draftstore.h"

#include <QJsonArray>
#include <QSaveFile>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ReadReferences> readFile(const QString &path)
{
    const auto bytes = readRegularFile(path, largestReferenceFile, Links::Follow);
    return bytes ? readReferences(*bytes) : failure(bytes);
}

// What was read but is not usable, and what was put right: on standard error, one line each.
void printProblems(const QString &path, const ReadReferences &read)
{
    for (const QString &refused : read.refused)
        printError(path, u"refused: "_s + refused);
    for (const QString &note : read.notes)
        printError(path, note);
}

struct Joined {
    ArticleId id;
    QList<Reference> incoming;
    QList<AddedReference> answers; // one for each incoming one
};

// Into the draft; a published hearticle gets one, but only when there is something new for it.
Result<Joined> joinDraft(Database &database, const ArticleId &id, const QList<Reference> &incoming)
{
    DraftStore drafts(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto draft = drafts.draft(id);
    if (!draft && draft.error().code != ErrorCode::NotFound)
        return failure(draft);
    auto article = draft ? Result<Article>(draft->article) : ArticleStore(database).article(id);
    if (!article)
        return failure(article);
    Joined joined{id, incoming, addReferences(article->references, incoming)};
    if (std::none_of(joined.answers.begin(), joined.answers.end(), [](const auto &answer) { return answer.isNew; }))
        return joined;
    if (!draft)
        draft = drafts.edit(id, now);
    if (!draft)
        return failure(draft);
    Article changed = draft->article;
    changed.references = article->references;
    const auto saved = drafts.save(changed, draft->revision, now);
    return saved ? Result<Joined>(joined) : failure(saved);
}

QJsonObject toJson(const Joined &joined, const ReadReferences &read)
{
    QJsonArray added;
    QJsonArray known;
    for (qsizetype i = 0; i < joined.answers.size(); ++i) {
        const AddedReference &answer = joined.answers.at(i);
        if (answer.isNew)
            added.append(answer.key);
        else
            known.append(QJsonObject{{"key"_L1, answer.key}, {"title"_L1, joined.incoming.at(i).title()}});
    }
    return {{"id"_L1, joined.id.toString()}, {"format"_L1, nameOf(read.format)}, {"added"_L1, added},
        {"known"_L1, known}, {"refused"_L1, QJsonArray::fromStringList(read.refused)},
        {"notes"_L1, QJsonArray::fromStringList(read.notes)}};
}

void printJoined(const Joined &joined)
{
    for (qsizetype i = 0; i < joined.answers.size(); ++i) {
        const AddedReference &answer = joined.answers.at(i);
        const QString title = joined.incoming.at(i).title().left(100);
        if (!answer.isNew)
            printLine(u"known      %1  %2"_s.arg(answer.key, title));
        else if (answer.similarTo.isEmpty())
            printLine(u"added      %1  %2"_s.arg(answer.key, title));
        else
            printLine(u"added      %1  %2 (perhaps the same as %3)"_s.arg(answer.key, title, answer.similarTo));
    }
}

int runImportInto(const Call &call, const QCommandLineParser &parser, const QString &path)
{
    const auto id = readId(parser.value(u"into"_s));
    if (!id)
        return WrongUsage;
    const auto read = readFile(path);
    if (!read)
        return fail(path, read.error());
    const auto database = openLibrary(call, Use::Write);
    if (!database)
        return database.error();
    const auto joined = joinDraft(**database, *id, read->references);
    if (!joined)
        return fail(parser.value(u"into"_s), joined.error());
    if (parser.isSet(u"json"_s))
        printJson(toJson(*joined, *read));
    else
        printJoined(*joined);
    printProblems(path, *read);
    return read->refused.isEmpty() ? Done : Refused;
}

int runExport(const Call &call, const QCommandLineParser &parser, const QString &name)
{
    const QString path = parser.value(u"to"_s);
    const auto format = referenceFormatOf(path);
    const auto id = readId(name);
    if (!format)
        printError(path, u"the name ends in .bib, .ris or .json"_s);
    if (!format || !id)
        return WrongUsage;
    const auto database = openLibrary(call, Use::Read);
    if (!database)
        return database.error();
    const auto article = ArticleStore(**database).article(*id);
    if (!article)
        return fail(name, article.error());
    const QByteArray bytes = writeReferences(article->references, *format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(path, {ErrorCode::FileUnwritable, u"it cannot be written: %1"_s.arg(file.errorString())});
    return Done;
}

// As the National Library of Medicine closes a reference that has one.
QString withId(const Reference &reference)
{
    const QString id = !reference.doi().isEmpty() ? u" doi: %1."_s.arg(reference.doi())
        : !reference.pmid().isEmpty()             ? u" PMID: %1."_s.arg(reference.pmid())
                                                  : QString();
    return vancouver(reference) + id;
}

int runFormat(const QCommandLineParser &parser, const QString &path)
{
    if (parser.value(u"style"_s) != u"vancouver") {
        printError(u"--style"_s, u"the only style is vancouver, not \"%1\""_s.arg(parser.value(u"style"_s)));
        return WrongUsage;
    }
    const auto read = readFile(path);
    if (!read)
        return fail(path, read.error());
    int number = 0;
    for (const Reference &reference : read->references)
        printLine(u"%1. %2"_s.arg(++number).arg(withId(reference)));
    printProblems(path, *read);
    return read->refused.isEmpty() ? Done : Refused;
}

} // namespace

int runReferences(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"into"_s, {}, u"ID"_s));
    parser.addOption(QCommandLineOption(u"to"_s, {}, u"FILE"_s));
    parser.addOption(QCommandLineOption(u"style"_s, {}, u"STYLE"_s, u"vancouver"_s));
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parse(parser, call, 2, 2))
        return WrongUsage;
    const QString what = parser.positionalArguments().at(0);
    const QString name = parser.positionalArguments().at(1);
    if (what == u"import" && parser.isSet(u"into"_s))
        return runImportInto(call, parser, name);
    if (what == u"export" && parser.isSet(u"to"_s))
        return runExport(call, parser, name);
    if (what == u"format")
        return runFormat(parser, name);
    printError(call.verb, u"something is missing; usage: heartport-cli %1"_s.arg(call.usage));
    return WrongUsage;
}

} // namespace heartport::cli
