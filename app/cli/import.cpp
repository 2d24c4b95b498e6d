#include "cli/command.h"
#include "importing/importer.h"

#include <QJsonArray>

#include <algorithm>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reportToJson(const ImportReport &report)
{
    QJsonArray refused;
    for (const auto &refusal : report.refused)
        refused.append(QJsonObject{{"path"_L1, refusal.path}, {"reason"_L1, refusal.error.detail}});
    QJsonArray repaired;
    for (const auto &repair : report.repaired)
        repaired.append(QJsonObject{{"id"_L1, repair.id.toString()}, {"what"_L1, toEnglish(repair.what)}});
    return {{"added"_L1, idArray(report.added)}, {"updated"_L1, idArray(report.updated)},
        {"unchanged"_L1, idArray(report.unchanged)}, {"refused"_L1, refused}, {"repaired"_L1, repaired}};
}

void printReport(const ImportReport &report)
{
    const auto each = [&](const QString &word, const QList<ArticleId> &list) {
        for (const ArticleId &id : list)
            printLine(u"%1 %2%3"_s.arg(word.leftJustified(10), id.toString(),
                report.drafts.contains(id) ? u" (draft; \"heartport-cli check\" says why)"_s : QString()));
    };
    each(u"added"_s, report.added);
    each(u"updated"_s, report.updated);
    each(u"unchanged"_s, report.unchanged);
    for (const auto &repair : report.repaired)
        printLine(u"%1 %2 %3"_s.arg(u"repaired"_s.leftJustified(10), repair.id.toString(), toEnglish(repair.what)));
}

} // namespace

int runImport(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption(QCommandLineOption(u"followed"_s)); // signed by a followed channel, or refused
    if (!parse(parser, call, 1, 100'000))
        return WrongUsage;
    const auto database = openLibrary(call, Use::Write);
    if (!database)
        return database.error();
    const QStringList paths = parser.positionalArguments();
    const bool progress = errorsGoToTerminal() && paths.size() > 3;
    const auto tell = [progress](const ImportStep &step) {
        if (progress)
            std::fprintf(stderr, "\rimporting %d of %d\033[K", step.path + 1, step.paths);
        return true;
    };
    const ImportReport report = importPaths(**database, paths, tell,
        parser.isSet(u"followed"_s) ? ImportFrom::FollowedChannels : ImportFrom::Anyone);
    if (progress)
        std::fputs("\r\033[K", stderr);
    if (parser.isSet(u"json"_s))
        printJson(reportToJson(report));
    else
        printReport(report);
    for (const auto &notice : report.notices)
        printError(notice.path, notice.what);
    int code = Done;
    for (const auto &refusal : report.refused)
        code = std::max<int>(code, fail(refusal.path, refusal.error));
    return code;
}

} // namespace heartport::cli
