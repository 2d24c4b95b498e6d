#include "cli/command.h"
#include "importing/importer.h"
#include "policies/publishing.h"

#include <QFileInfo>
#include <QJsonArray>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

// What refuses a file before any field of it is looked at, as a finding.
QString ruleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotUtf8:
        return u"not-utf8"_s;
    case ErrorCode::RawHtml:
        return u"raw-html"_s;
    case ErrorCode::TooLarge:
        return u"too-large"_s;
    case ErrorCode::ImageRefused:
        return u"image-refused"_s;
    case ErrorCode::FieldMissing:
        return u"missing-field"_s;
    case ErrorCode::FieldInvalid:
        return u"invalid-field"_s;
    case ErrorCode::FormatUnknown:
        return u"unknown-format"_s;
    default:
        return u"broken-format"_s;
    }
}

Result<QList<Finding>> findingsOfPath(const QString &path)
{
    const auto found = readPath(path);
    if (!found && exitCodeOf(found.error()) == Unreadable)
        return failure(found);
    if (!found)
        return QList<Finding>{{ruleOf(found.error().code), Severity::Error, path, found.error().detail}};
    QList<Finding> findings = checkForPublishing(found->read.article);
    for (const QString &repaired : found->read.repaired)
        findings.append({u"put-right-on-import"_s, Severity::Advice, path, repaired});
    return findings;
}

// The draft, if there is one, because that is what an editor works on.
Result<QList<Finding>> findingsOfId(Database &database, const ArticleId &id)
{
    const ArticleStore store(database);
    auto article = store.draft(id);
    if (!article && article.error().code == ErrorCode::NotFound)
        article = store.article(id);
    if (!article)
        return failure(article);
    return checkForPublishing(*article);
}

void printFindings(const QList<Finding> &findings)
{
    for (const Finding &finding : findings)
        printLine(u"%1 %2: %3 [%4]"_s.arg(toWord(finding.severity).leftJustified(8), finding.where, finding.message,
            finding.rule));
    if (findings.isEmpty())
        printLine(u"nothing to improve"_s);
}

QJsonObject findingsToJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{"rule"_L1, finding.rule}, {"severity"_L1, toWord(finding.severity)},
            {"where"_L1, finding.where}, {"message"_L1, finding.message}});
    return {{"findings"_L1, array}};
}

} // namespace

int runCheck(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parse(parser, call, 1, 1))
        return WrongUsage;
    const QString name = parser.positionalArguments().constFirst();
    Result<QList<Finding>> findings;
    if (const auto address = parseAddress(name); address && !QFileInfo::exists(name)) {
        const auto database = openLibrary(call, Use::Read);
        if (!database)
            return database.error();
        findings = findingsOfId(**database, address->article);
    } else {
        findings = findingsOfPath(name);
    }
    if (!findings)
        return fail(name, findings.error());
    if (parser.isSet(u"json"_s))
        printJson(findingsToJson(*findings));
    else
        printFindings(*findings);
    return refusesPublication(*findings) ? Refused : Done;
}

} // namespace heartport::cli
