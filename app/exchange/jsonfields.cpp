#include "exchange/jsonfields.h"

#include <QRegularExpression>

#include <limits>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 20'000; // characters of one field; the health essentials are no field

} // namespace

JsonFields::JsonFields(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

void JsonFields::fail(ErrorCode code, const QString &detail)
{
    if (!m_error)
        m_error = Error{code, detail};
}

void JsonFields::reject(QLatin1StringView key, const QString &wanted)
{
    fail(ErrorCode::FieldInvalid, u"the field \"%1%2\" must be %3"_s.arg(m_where, key, wanted));
}

void JsonFields::adopt(const JsonFields &part)
{
    if (part.m_error)
        fail(part.m_error->code, part.m_error->detail);
}

QJsonValue JsonFields::take(QLatin1StringView key)
{
    const QJsonValue value = m_object.take(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString JsonFields::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().size() > longestText) {
        reject(key, u"text of at most %1 characters"_s.arg(longestText));
        return {};
    }
    return value.toString();
}

QStringList JsonFields::texts(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    const QJsonArray array = value.toArray();
    bool right = value.isArray() && array.size() <= longestList;
    QStringList result;
    for (const auto &item : array) {
        right = right && item.isString() && item.toString().size() <= longestText;
        result.append(item.toString());
    }
    if (!right)
        reject(key, u"a list of texts"_s);
    return right ? result : QStringList();
}

QDate JsonFields::date(QLatin1StringView key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid() || written.size() != 10)
        reject(key, u"a date like 2026-11-22"_s);
    return date;
}

QDateTime JsonFields::dateTime(QLatin1StringView key)
{
    // https://www.rfc-editor.org/rfc/rfc3339#section-5.6
    static const QRegularExpression shape(
        u"^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})\\z"_s);
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(written.toUpper(), Qt::ISODate).toUTC();
    if (!time.isValid() || !shape.match(written).hasMatch())
        reject(key, u"a date and time like 2026-11-22T08:00:00Z"_s);
    return time;
}

std::optional<int> JsonFields::number(QLatin1StringView key)
{
    const auto number = wholeNumber(key, 1, std::numeric_limits<int>::max());
    return number ? std::optional<int>(int(*number)) : std::nullopt;
}

std::optional<qint64> JsonFields::wholeNumber(QLatin1StringView key, qint64 from, qint64 to)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const qint64 number = value.toInteger(from - 1); // below also when it is no whole number
    if (number < from || number > to) {
        reject(key, from == 1 ? u"a whole number from 1"_s : u"a whole number from %1 to %2"_s.arg(from).arg(to));
        return std::nullopt;
    }
    return number;
}

std::optional<JsonFields> JsonFields::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        reject(key, u"an object"_s);
        return std::nullopt;
    }
    return JsonFields(value.toObject(), u"%1%2."_s.arg(m_where, key));
}

QList<JsonFields> JsonFields::objects(QLatin1StringView key, qsizetype most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    const QJsonArray array = value.toArray();
    bool right = value.isArray() && array.size() <= most;
    QList<JsonFields> result;
    for (const auto &item : array) {
        right = right && item.isObject();
        result.append(JsonFields(item.toObject(), u"%1%2 %3: "_s.arg(m_where, key).arg(result.size() + 1)));
    }
    if (!right)
        reject(key, u"a list of objects"_s);
    return right ? result : QList<JsonFields>();
}

} // namespace heartport
