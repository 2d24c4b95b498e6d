#include "storage/transaction.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <utility>

namespace heartport {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database &database)
{
    if (!database.isWritable())
        return failure(ErrorCode::LibraryReadOnly, u"the library is open for reading only"_s);
    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s, u"starting to write"_s); !begun)
        return failure(begun);
    return Transaction(database);
}

Transaction::~Transaction()
{
    // Nothing to report to: whoever let it end without commit() has an error of their own.
    if (m_database)
        (void)execute(*m_database, u"ROLLBACK"_s, u"rolling back"_s);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Result<> Transaction::commit()
{
    const auto committed = execute(*m_database, u"COMMIT"_s, u"finishing to write"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace heartport
