#include "storage/statement.h"

#include "storage/database.h"

#include <QSqlError>

namespace heartport {

Statement::Statement(const Database &database, QString sql, QString doing)
    : m_database(database), m_sql(std::move(sql)), m_doing(std::move(doing)), m_query(database.takeQuery(m_sql)),
      m_isPrepared(!m_query->lastError().isValid())
{
}

Statement::~Statement()
{
    if (m_query)
        m_database.giveBack(m_sql, std::move(m_query));
}

Result<> Statement::run()
{
    // What could not be prepared has its error already, and exec() would hide it.
    if (!m_isPrepared || !(*m_query).exec())
        return tl::unexpected(Database::errorFrom(m_query->lastError(), m_doing));
    return {};
}

Result<> execute(const Database &database, const QString &sql, const QString &doing)
{
    return Statement(database, sql, doing).run();
}

} // namespace heartport
