#include "cli/command.h"
#include "storage/draftstore.h"

namespace heartport::cli {

using namespace Qt::StringLiterals;

int runPublish(const Call &call)
{
    QCommandLineParser parser;
    if (!parse(parser, call, 1, 1))
        return WrongUsage;
    const QString name = parser.positionalArguments().constFirst();
    const auto id = readId(name);
    if (!id)
        return WrongUsage;
    const auto database = openLibrary(call, Use::Read);
    if (!database)
        return database.error();
    DraftStore drafts(**database);
    const auto draft = drafts.draft(*id);
    if (!draft)
        return fail(name, draft.error());
    const auto published = drafts.publish(*id, draft->revision, QDateTime::currentDateTimeUtc());
    if (!published)
        return fail(name, published.error());
    printLine(u"published version %1 of %2"_s.arg(published->version).arg(published->title));
    return Done;
}

} // namespace heartport::cli
