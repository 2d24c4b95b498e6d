#include "cli/command.h"
#include "importing/retractionload.h"

#include <QJsonArray>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const AffectedArticle &affected)
{
    QJsonArray references;
    for (const Reference &reference : affected.article.references)
        if (const auto notice = affected.notices.standing(reference.key))
            references.append(QJsonObject{{"key"_L1, reference.key}, {"nature"_L1, toWord(notice->nature)},
                {"date"_L1, notice->date.toString(Qt::ISODate)}, {"notice"_L1, notice->noticeDoi},
                {"reasons"_L1, QJsonArray::fromStringList(notice->reasons)}});
    QJsonArray actions;
    for (const ShakenAction &action : shakenActions(affected.article, affected.notices))
        actions.append(QJsonObject{{"kind"_L1, toWord(action.kind)}, {"number"_L1, action.index + 1},
            {"text"_L1, affected.article.actions(action.kind).at(action.index).text},
            {"retracted"_L1, QJsonArray::fromStringList(action.retracted)},
            {"otherReferences"_L1, action.otherReferences}});
    return {{"id"_L1, affected.article.id.toString()}, {"title"_L1, affected.article.title},
        {"references"_L1, references}, {"actions"_L1, actions}};
}

QJsonObject toJson(const RetractionReport &report)
{
    QJsonArray articles;
    for (const AffectedArticle &affected : report.affected)
        articles.append(toJson(affected));
    return {{"notices"_L1, report.table.notices}, {"dataDate"_L1, report.table.dataDate.toString(Qt::ISODate)},
        {"withoutId"_L1, report.table.unmatched}, {"refusedRows"_L1, report.table.refusedCount},
        {"articles"_L1, articles}};
}

// One sentence for each reference with a notice, one for each action that cites a retracted one.
QStringList describe(const AffectedArticle &affected)
{
    QStringList lines;
    const QString title = affected.article.title;
    for (const Reference &reference : affected.article.references) {
        const auto notice = affected.notices.standing(reference.key);
        if (!notice)
            continue;
        const QString date = notice->date.isValid() ? u" on "_s + notice->date.toString(Qt::ISODate) : QString();
        lines.append(u"%1 \"%2\": reference %3 (%4): %5%6"_s.arg(affected.article.id.toString(), title, reference.key,
            reference.title().left(120), toWord(notice->nature), date));
    }
    for (const ShakenAction &action : shakenActions(affected.article, affected.notices)) {
        const QString support = action.otherReferences == 0 ? u"nothing else supports it"_s
            : action.otherReferences == 1                   ? u"one other reference supports it"_s
                                          : u"%1 other references support it"_s.arg(action.otherReferences);
        lines.append(u"%1 \"%2\": %3 %4 rests on a retracted study (%5); %6"_s.arg(affected.article.id.toString(),
            title, toWord(action.kind), QString::number(action.index + 1), action.retracted.join(u", "_s), support));
    }
    return lines;
}

void printReport(const RetractionReport &report)
{
    printLine(u"%1 notices loaded, the newest of %2; %3 rows name no DOI and no PubMed id"_s.arg(report.table.notices)
                  .arg(report.table.dataDate.toString(Qt::ISODate))
                  .arg(report.table.unmatched));
    if (report.affected.isEmpty())
        printLine(u"no reference of a published hearticle is listed as of %1"_s.arg(
            report.table.dataDate.toString(Qt::ISODate)));
    for (const AffectedArticle &affected : report.affected)
        for (const QString &line : describe(affected))
            printLine(line);
}

} // namespace

int runRetractions(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parse(parser, call, 2, 2))
        return WrongUsage;
    if (parser.positionalArguments().at(0) != u"load") {
        printError(call.verb, u"usage: heartport-cli %1"_s.arg(call.usage));
        return WrongUsage;
    }
    const QString path = parser.positionalArguments().at(1);
    const auto database = openLibrary(call, Use::Write);
    if (!database)
        return database.error();
    const bool terminal = errorsGoToTerminal();
    const auto report =
        loadRetractions(**database, path, QDateTime::currentDateTimeUtc(), [terminal](qint64 read, qint64 size) {
            if (terminal && size > 0)
                std::fprintf(stderr, "\rloading %d %%\033[K", int(100 * read / size));
            return true;
        });
    if (terminal)
        std::fputs("\r\033[K", stderr);
    if (!report)
        return fail(path, report.error());
    if (parser.isSet(u"json"_s))
        printJson(toJson(*report));
    else
        printReport(*report);
    // A few damaged rows among 70,000 are said, but the data is loaded: a script goes on.
    for (const QString &refused : report->table.refused)
        printError(path, u"passed over: "_s + refused);
    return Done;
}

} // namespace heartport::cli
