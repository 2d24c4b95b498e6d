// A short-lived prepared statement: forward-only, bound by position, its error already one of ours.
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace heartport {

class Database;

class Statement
{
public:
    // `doing` names the work for the error's detail: "listing hearticles".
    Statement(const Database &database, QString sql, QString doing);
    ~Statement();
    Statement(Statement &&) = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        (m_query->addBindValue(QVariant::fromValue(values)), ...);
        return *this;
    }

    [[nodiscard]] Result<> run(); // a statement without rows, or before next()
    bool next() { return m_query->next(); }
    QVariant value(int column) const { return m_query->value(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    qint64 lastRowId() const { return m_query->lastInsertId().toLongLong(); }
    int changedRows() const { return m_query->numRowsAffected(); }

private:
    const Database &m_database;
    QString m_sql;
    QString m_doing;
    std::unique_ptr<QSqlQuery> m_query; // none after a move
    bool m_isPrepared;
};

// For a column that must not be NULL: a null QString would be bound as NULL.
inline QString columnText(const QString &value) { return value.isNull() ? QLatin1StringView("") : value; }
// RFC 3339 in UTC to the second: sorts by time.
inline QString columnStamp(const QDateTime &time) { return columnText(time.toUTC().toString(Qt::ISODate)); }
// For a column that may be NULL: what is empty becomes it.
inline QVariant orNull(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
inline QVariant orNull(const QDate &date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }
inline QVariant orNull(const QDateTime &time) { return time.isValid() ? QVariant(columnStamp(time)) : QVariant(); }
// And back; what is no date is an invalid one.
inline QDate columnDate(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
inline QDateTime columnTime(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

// Runs one statement without rows.
[[nodiscard]] Result<> execute(const Database &database, const QString &sql, const QString &doing);

} // namespace heartport
