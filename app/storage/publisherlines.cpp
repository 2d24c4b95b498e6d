#include "storage/publisherlines.h"

#include "policies/disclosure.h"
#include "storage/database.h"
#include "storage/draftrow.h"
#include "storage/statement.h"

namespace heartport {

using namespace Qt::StringLiterals;

Result<QString> publisherLines(const Database &database)
{
    Statement find(database, u"SELECT lines FROM publisher_notice"_s, u"reading the publisher's lines"_s);
    if (const auto ran = find.run(); !ran)
        return failure(ran);
    return find.next() ? find.text(0) : QString();
}

Result<> setPublisherLines(Database &database, const QString &lines)
{
    const auto checked = checkedPublisherLines(lines);
    if (!checked)
        return failure(checked);
    return inTransaction<void>(database, [&]() -> Result<> {
        const QString keeping = u"keeping the publisher's lines"_s;
        if (const auto ran = execute(database, u"DELETE FROM publisher_notice"_s, keeping); !ran || checked->isEmpty())
            return ran;
        Statement insert(database, u"INSERT INTO publisher_notice VALUES (1, ?)"_s, keeping);
        return insert.bind(*checked).run();
    });
}

} // namespace heartport
