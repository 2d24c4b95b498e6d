#include "importing/retractionload.h"

#include "exchange/fileinput.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QFile>

namespace heartport {

using namespace Qt::StringLiterals;

Result<RetractionReport> loadRetractions(Database &database, const QString &path, const QDateTime &at,
    const LoadProgress &progress)
{
    QFile file(path);
    if (const auto opened = openRegularFile(file, Links::Follow); !opened)
        return failure(opened);
    auto replacement = RetractionReplacement::begin(database);
    if (!replacement)
        return failure(replacement);
    const qint64 size = file.size();
    const auto table = readRetractions(
        file, at.date(), [&](const Notice &notice) { return replacement->add(notice); },
        [&](qint64 read) { return !progress || progress(read, size); });
    if (!table)
        return failure(table);
    if (table->notices == 0 || !table->dataDate.isValid())
        return failure(ErrorCode::FormatUnknown, u"the table has no notice that can be used"_s);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    if (const auto done = replacement->finish({table->dataDate, at, table->notices}); !done)
        return failure(done);
    const auto affected = RetractionStore(database).affected();
    if (!affected)
        return failure(affected);
    if (const auto committed = transaction->commit(); !committed)
        return failure(committed);
    return RetractionReport{*table, *affected};
}

} // namespace heartport
