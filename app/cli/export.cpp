#include "cli/command.h"
#include "exporting/exporter.h"
#include "storage/retractionstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExportWish {
    Call call;
    QStringList names;
    QString category;
    QString to;
    bool draft = false;
    ExportOptions options;
};

void addOptions(QCommandLineParser &parser)
{
    for (const auto &[name, value] : {std::pair{u"to"_s, u"FILE"_s}, {u"as"_s, u"FORMAT"_s}, {u"category"_s, u"C"_s},
             {u"paper"_s, u"PAPER"_s}, {u"share-base"_s, u"URL"_s}})
        parser.addOption(QCommandLineOption(name, {}, value));
    parser.addOption(QCommandLineOption(u"sheet"_s));
    parser.addOption(QCommandLineOption(u"draft"_s));
}

// What is wrong with the call; empty when nothing is.
QString readFormat(const QCommandLineParser &parser, ExportWish &wanted)
{
    const bool named = parser.isSet(u"as"_s);
    const auto format = exportFormatOf(named ? u"."_s + parser.value(u"as"_s) : wanted.to);
    if (!format)
        return named ? u"--as is textpack, html, epub, pdf or md, not \"%1\""_s.arg(parser.value(u"as"_s))
            : QFileInfo(wanted.to).isDir()
            ? u"\"%1\" is a folder: name the format with --as textpack, html, epub, pdf or md"_s.arg(wanted.to)
            : u"the name \"%1\" ends in none of .textpack, .html, .epub, .pdf and .md"_s.arg(wanted.to);
    wanted.options.format = *format;
    const QString paper = parser.value(u"paper"_s).toLower();
    if (!paper.isEmpty() && paper != u"a4" && paper != u"letter")
        return u"--paper is a4 or letter, not \"%1\""_s.arg(paper);
    wanted.options.paper = paper == u"letter" ? Paper::Letter : Paper::A4;
    wanted.options.patientSheet = parser.isSet(u"sheet"_s);
    if (wanted.options.patientSheet && *format != ExportFormat::Pdf)
        return u"--sheet is a PDF"_s;
    wanted.options.shareBaseUrl = parser.value(u"share-base"_s);
    const QString scheme = QUrl(wanted.options.shareBaseUrl).scheme();
    if (!wanted.options.shareBaseUrl.isEmpty() && scheme != u"https" && scheme != u"http")
        return u"--share-base is an https address, not \"%1\""_s.arg(wanted.options.shareBaseUrl);
    return {};
}

QString readCall(const QCommandLineParser &parser, ExportWish &wanted)
{
    wanted.names = parser.positionalArguments();
    wanted.category = parser.value(u"category"_s);
    wanted.to = parser.value(u"to"_s);
    wanted.draft = parser.isSet(u"draft"_s);
    wanted.options.today = QDate::currentDate();
    if (wanted.to.isEmpty())
        return u"--to FILE is missing"_s;
    if (wanted.names.isEmpty() == wanted.category.isEmpty())
        return u"name hearticles or a --category"_s;
    return readFormat(parser, wanted);
}

Result<ExportItem> itemOf(Database &database, const ArticleId &id, bool draft)
{
    const ArticleStore store(database);
    auto article = draft ? store.draft(id) : store.article(id);
    if (!article)
        return failure(article);
    const auto summary = store.summary(id);
    if (!summary)
        return failure(summary);
    const auto notices = RetractionStore(database).noticesFor(article->references);
    if (!notices)
        return failure(notices);
    ExportItem item{std::move(*article), draft ? Status::Draft : summary->status, {}, *notices};
    if (item.status == Status::Withdrawn)
        item.withdrawnReason =
            summary->withdrawnReason.isEmpty() ? u"please do not rely on it any longer"_s : summary->withdrawnReason;
    return item;
}

// The ids that are meant; an error is printed.
tl::expected<QList<ArticleId>, ExitCode> idsOf(const ArticleStore &store, const ExportWish &wanted)
{
    QList<ArticleId> ids;
    for (const QString &name : wanted.names) {
        const auto id = readId(name);
        if (!id)
            return tl::unexpected(WrongUsage);
        ids.append(*id);
    }
    if (wanted.category.isEmpty())
        return ids;
    const auto found = store.list({.status = Status::Published, .category = wanted.category});
    if (!found)
        return tl::unexpected(fail(wanted.call.verb, found.error()));
    for (const ArticleSummary &summary : *found)
        ids.append(summary.id);
    if (ids.isEmpty())
        return tl::unexpected(fail(wanted.call.verb,
            {ErrorCode::NotFound, u"the category \"%1\" has no published hearticle"_s.arg(wanted.category)}));
    return ids;
}

ExitCode writeFile(const QString &path, const QList<ExportItem> &items, const ExportOptions &options)
{
    if (const auto written = exportTo(path, items, options); !written)
        return fail(path, written.error());
    printLine(path);
    return Done;
}

// One file each; hearticles of the same title are told apart by their ids.
ExitCode writeFolder(const ExportWish &wanted, const QList<ExportItem> &items)
{
    const QDir folder(wanted.to);
    QSet<QString> taken;
    for (const ExportItem &item : items) {
        QString name = exportFileName(item.article, wanted.options.format);
        if (taken.contains(name))
            name = item.article.id.toString() + u'.' + extensionOf(wanted.options.format);
        taken.insert(name);
        if (const ExitCode code = writeFile(folder.filePath(name), {item}, wanted.options); code != Done)
            return code;
    }
    return Done;
}

} // namespace

int runExport(const Call &call)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parse(parser, call, 0, 10000))
        return WrongUsage;
    ExportWish wanted{call};
    if (const QString wrong = readCall(parser, wanted); !wrong.isEmpty()) {
        printError(call.verb, u"%1; usage: heartport-cli %2"_s.arg(wrong, call.usage));
        return WrongUsage;
    }
    const auto database = openLibrary(call, Use::Read);
    if (!database)
        return database.error();
    const ArticleStore store(**database);
    const auto ids = idsOf(store, wanted);
    if (!ids)
        return ids.error();
    QList<ExportItem> items;
    for (const ArticleId &id : *ids) {
        const auto item = itemOf(**database, id, wanted.draft);
        if (!item)
            return fail(id.toString(), item.error());
        items.append(*item);
    }
    if (QFileInfo(wanted.to).isDir())
        return writeFolder(wanted, items);
    if (items.size() > 1 && wanted.options.format != ExportFormat::Epub) {
        printError(call.verb,
            u"a .%1 file holds one hearticle; name a folder and --as for several"_s.arg(
                extensionOf(wanted.options.format)));
        return WrongUsage;
    }
    return writeFile(wanted.to, items, wanted.options);
}

} // namespace heartport::cli
