// Takes typed values out of a JSON object by key, remembers the first error, and keeps what nobody asked for.
#pragma once

#include "domain/article.h"

#include <QJsonArray>

namespace heartport {

constexpr qsizetype longestList = 500; // entries of one list, unless the caller says more

class JsonFields
{
public:
    // `where` names the object in messages: "cover." or nothing for the outermost.
    explicit JsonFields(QJsonObject object, QString where = {});

    // Absent or null: empty, invalid or absent. A value of another type is FieldInvalid.
    QString text(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    QDate date(QLatin1StringView key);
    QDateTime dateTime(QLatin1StringView key);        // RFC 3339, with its offset
    std::optional<int> number(QLatin1StringView key); // whole, from 1
    std::optional<qint64> wholeNumber(QLatin1StringView key, qint64 from, qint64 to);
    std::optional<JsonFields> object(QLatin1StringView key);
    QList<JsonFields> objects(QLatin1StringView key, qsizetype most = longestList);

    void fail(ErrorCode code, const QString &detail); // the first one stays
    void reject(QLatin1StringView key, const QString &wanted);
    void adopt(const JsonFields &part); // its error becomes ours
    const std::optional<Error> &error() const { return m_error; }
    const QJsonObject &rest() const { return m_object; }

private:
    QJsonValue take(QLatin1StringView key);

    QJsonObject m_object;
    QString m_where;
    std::optional<Error> m_error;
};

} // namespace heartport
