#include "cli/command.h"

#include "importing/importer.h"
#include "storage/librarypath.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

QString printable(const QString &text, bool keepLineFeeds)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t')
            clean += keepLineFeeds ? c : u' ';
        else if (c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

Result<std::unique_ptr<Database>> open(const QString &path, Use use)
{
    if (use == Use::Look)
        return Database::open(path, Database::Access::ReadOnly);
    auto opened = Database::open(path, Database::Access::ReadWrite);
    if (!opened && use == Use::Read && opened.error().code == ErrorCode::LibraryReadOnly)
        return Database::open(path, Database::Access::ReadOnly);
    return opened;
}

} // namespace

void print(const QString &text) { printBytes(printable(text, true).toUtf8()); }

void printLine(const QString &line) { printBytes(printable(line, false).toUtf8() + '\n'); }

void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout); // main looks at the stream's state at the end
}

void printJson(const QJsonObject &object) { printBytes(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

void printError(const QString &what, const QString &why)
{
    std::fflush(stdout);
    const QByteArray line = printable(u"heartport-cli: %1: %2"_s.arg(what, why), false).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

bool errorsGoToTerminal() { return ::isatty(STDERR_FILENO) == 1; }

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::LibraryUnreachable:
    case ErrorCode::LibraryForeign:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryReadOnly:
    case ErrorCode::LibraryNewer:
    case ErrorCode::LibraryLocked:
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
        return Unreadable;
    case ErrorCode::AddressInvalid:
    case ErrorCode::QueryInvalid:
        return WrongUsage;
    default:
        return Refused;
    }
}

ExitCode fail(const QString &what, const Error &error)
{
    printError(what, error.detail);
    return exitCodeOf(error);
}

bool parse(QCommandLineParser &parser, const Call &call, int fewest, int most)
{
    const QCommandLineOption library(u"library"_s, QString(), u"FILE"_s);
    parser.addOption(library); // main has taken it already; known here so that it is no unknown option
    const bool parsed = parser.parse(QStringList{u"heartport-cli"_s} + call.arguments);
    const auto given = parser.positionalArguments().size();
    if (parsed && given >= fewest && given <= most)
        return true;
    const QString why = !parsed ? parser.errorText().remove(u'\n').remove(u'.')
        : given < fewest        ? u"something is missing"_s
                                : u"\"%1\" is one argument too many"_s.arg(parser.positionalArguments().at(most));
    printError(call.verb, u"%1; usage: heartport-cli %2"_s.arg(why, call.usage));
    return false;
}

tl::expected<std::unique_ptr<Database>, ExitCode> openLibrary(const Call &call, Use use)
{
    const QString library = u"library"_s;
    const QString path = call.library.isEmpty() ? defaultLibraryPath() : call.library;
    const bool missing = !QFileInfo::exists(path);
    if (missing && !call.library.isEmpty() && use != Use::Write)
        return tl::unexpected(fail(library, {ErrorCode::LibraryUnreachable, u"there is no file \"%1\""_s.arg(path)}));
    auto opened = open(path, missing ? Use::Write : use);
    if (!opened)
        return tl::unexpected(fail(library, opened.error()));
    for (const QString &repair : (*opened)->repairs())
        printError(library, repair);
    // Cheap when nothing is to do; see importStarter for a first start that was cut short.
    if (call.library.isEmpty() && (*opened)->isWritable())
        if (const auto starter = importStarter(**opened); !starter)
            return tl::unexpected(fail(u"starter library"_s, starter.error()));
    return std::move(*opened);
}

std::optional<ArticleId> readId(const QString &text)
{
    const auto address = parseAddress(text);
    if (address)
        return address->article;
    printError(text, u"this is neither a hearticle's id nor its address; \"heartport-cli list\" shows the ids"_s);
    return std::nullopt;
}

QJsonArray idArray(const QList<ArticleId> &ids)
{
    QJsonArray array;
    for (const ArticleId &id : ids)
        array.append(id.toString());
    return array;
}

QJsonObject toJson(const ArticleSummary &summary)
{
    QJsonObject object{{"id"_L1, summary.id.toString()}, {"title"_L1, summary.title}, {"subtitle"_L1, summary.subtitle},
        {"summary"_L1, summary.summary}, {"category"_L1, summary.category}, {"language"_L1, summary.language},
        {"keywords"_L1, QJsonArray::fromStringList(summary.keywords)}, {"status"_L1, toWord(summary.status)},
        {"version"_L1, summary.version}, {"updated"_L1, summary.updated.toUTC().toString(Qt::ISODate)},
        {"words"_L1, summary.words}, {"references"_L1, summary.references}, {"helps"_L1, summary.helps},
        {"harms"_L1, summary.harms}};
    if (summary.nextReview.isValid())
        object.insert("nextReview"_L1, summary.nextReview.toString(Qt::ISODate));
    return object;
}

} // namespace heartport::cli
