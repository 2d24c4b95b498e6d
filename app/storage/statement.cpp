#include "storage/statement.h"

#include "storage/database.h"

#include <QSqlError>

namespace heartport {

Statement::Statement(const Database &database, const QString &sql, QString doing)
    : m_query(database.connection()), m_doing(std::move(doing))
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_prepared = tl::unexpected(Database::errorFrom(m_query.lastError(), m_doing));
}

Result<> Statement::run()
{
    if (!m_prepared)
        return m_prepared;
    if (!m_query.exec())
        return tl::unexpected(Database::errorFrom(m_query.lastError(), m_doing));
    return {};
}

Result<> execute(const Database &database, const QString &sql, const QString &doing)
{
    return Statement(database, sql, doing).run();
}

} // namespace heartport
