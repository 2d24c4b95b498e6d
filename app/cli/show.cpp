#include "cli/command.h"
#include "exchange/articlejson.h"
#include "exchange/markdownfile.h"
#include "policies/publishing.h"
#include "rendering/articlepage.h"
#include "storage/retractionstore.h"

#include <QJsonArray>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject asJson(const Article &article, const ArticleSummary &summary)
{
    QJsonObject object{{"org.heartport"_L1, articleToJson(article)}, {"text"_L1, article.essentials},
        {"references"_L1, referencesToJson(article.references)}, {"status"_L1, toWord(summary.status)}};
    if (summary.status == Status::Withdrawn)
        object.insert("withdrawnReason"_L1, summary.withdrawnReason);
    return object;
}

void printPage(const Article &article, const ArticleSummary &summary, const ReferenceNotices &notices, bool html)
{
    const Essentials essentials = parseEssentials(article.essentials);
    const CitationNumbers numbers(article, essentials);
    PageContext context;
    context.locale = QLocale(article.language);
    context.today = QDate::currentDate();
    context.notices = notices;
    context.draft = summary.status == Status::Draft;
    if (summary.status == Status::Withdrawn)
        context.withdrawnReason = summary.withdrawnReason;
    if (html)
        printBytes(articlePage(article, essentials, numbers, context));
    else
        print((context.withdrawnReason.isEmpty() ? QString()
                                                 : context.labels.withdrawn.arg(context.withdrawnReason) + u"\n\n"_s)
            + articleText(article, essentials, numbers, context.labels, notices));
}

} // namespace

int runShow(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"as"_s, {}, u"FORM"_s, u"text"_s));
    if (!parse(parser, call, 1, 1))
        return WrongUsage;
    const QString form = parser.value(u"as"_s);
    if (!QStringList{u"text"_s, u"markdown"_s, u"html"_s, u"json"_s}.contains(form)) {
        printError(call.verb, u"--as is text, markdown, html or json, not \"%1\""_s.arg(form));
        return WrongUsage;
    }
    const QString name = parser.positionalArguments().constFirst();
    const auto id = readId(name);
    if (!id)
        return WrongUsage;
    const auto database = openLibrary(call, Use::Read);
    if (!database)
        return database.error();
    const ArticleStore store(**database);
    const auto article = store.article(*id);
    const auto summary = store.summary(*id);
    if (!article || !summary)
        return fail(name, article ? summary.error() : article.error());
    const auto notices = RetractionStore(**database).noticesFor(article->references);
    if (!notices)
        return fail(name, notices.error());
    if (form == u"json")
        printJson(asJson(*article, *summary));
    else if (form == u"markdown")
        printBytes(articleMarkdown(*article, *notices));
    else
        printPage(summary->status == Status::Withdrawn ? withoutContent(*article) : *article, *summary, *notices,
            form == u"html");
    return Done;
}

} // namespace heartport::cli
