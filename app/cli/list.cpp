#include "cli/command.h"

#include <QJsonArray>

namespace heartport::cli {

using namespace Qt::StringLiterals;

int runList(const Call &call)
{
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(u"category"_s, {}, u"C"_s), QCommandLineOption(u"language"_s, {}, u"L"_s),
        QCommandLineOption(u"drafts"_s), QCommandLineOption(u"json"_s)});
    if (!parse(parser, call, 0, 0))
        return WrongUsage;
    const auto database = openLibrary(call, Use::Read);
    if (!database)
        return database.error();
    ArticleFilter filter;
    filter.category = parser.value(u"category"_s);
    filter.language = parser.value(u"language"_s);
    auto listed = ArticleStore(**database).list(filter);
    if (!listed)
        return fail(call.verb, listed.error());
    const bool drafts = parser.isSet(u"drafts"_s);
    listed->removeIf([drafts](const ArticleSummary &summary) { return (summary.status == Status::Draft) != drafts; });
    if (parser.isSet(u"json"_s)) {
        QJsonArray articles;
        for (const ArticleSummary &summary : std::as_const(*listed))
            articles.append(toJson(summary));
        printJson({{"articles"_L1, articles}});
        return Done;
    }
    qsizetype widest = 0;
    for (const ArticleSummary &summary : std::as_const(*listed))
        widest = std::max(widest, summary.category.size());
    for (const ArticleSummary &summary : std::as_const(*listed))
        printLine(u"%1  %2  %3  %4%5"_s.arg(summary.id.toString(), summary.language.leftJustified(5),
            summary.category.leftJustified(widest), summary.title.isEmpty() ? u"(no title yet)"_s : summary.title,
            summary.status == Status::Withdrawn ? u" (withdrawn)"_s : QString()));
    return Done;
}

} // namespace heartport::cli
