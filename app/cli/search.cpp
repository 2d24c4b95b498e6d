#include "cli/command.h"
#include "storage/searchindex.h"

#include <QJsonArray>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString snippet)
{
    return snippet.remove(SearchIndex::matchStart).remove(SearchIndex::matchEnd).simplified();
}

} // namespace

int runSearch(const Call &call)
{
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(u"limit"_s, {}, u"N"_s, u"20"_s),
        QCommandLineOption(u"language"_s, {}, u"L"_s), QCommandLineOption(u"json"_s)});
    if (!parse(parser, call, 1, 1'000))
        return WrongUsage;
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1) {
        printError(call.verb, u"--limit must be a whole number from 1"_s);
        return WrongUsage;
    }
    const auto database = openLibrary(call, Use::Read);
    if (!database)
        return database.error();
    const QString query = parser.positionalArguments().join(u' ');
    const auto hits = SearchIndex(**database).search(query, limit, parser.value(u"language"_s));
    if (!hits)
        return fail(call.verb, hits.error());
    QJsonArray articles;
    for (const SearchHit &hit : *hits) {
        QJsonObject object = toJson(hit.article);
        object.insert("snippet"_L1, plain(hit.snippet));
        articles.append(object);
        if (!parser.isSet(u"json"_s))
            printBytes(
                u"%1  %2\n    %3\n"_s.arg(hit.article.id.toString(), hit.article.title, plain(hit.snippet)).toUtf8());
    }
    if (parser.isSet(u"json"_s))
        printJson({{"articles"_L1, articles}});
    else if (hits->isEmpty())
        printError(call.verb, u"no hearticle has all of \"%1\""_s.arg(query.left(200)));
    return Done;
}

} // namespace heartport::cli
