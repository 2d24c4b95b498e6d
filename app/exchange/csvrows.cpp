#include "exchange/csvrows.h"

namespace heartport {

using namespace Qt::StringLiterals;

bool CsvRows::fill()
{
    constexpr qint64 chunk = 256 << 10;
    const bool isFirst = m_bytesRead == 0;
    m_buffer = m_device.read(chunk);
    m_at = isFirst && m_buffer.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    m_bytesRead += m_buffer.size();
    return m_at < m_buffer.size();
}

std::optional<char> CsvRows::take()
{
    if (m_at == m_buffer.size() && !fill())
        return std::nullopt;
    const char c = m_buffer.at(m_at++);
    m_line += c == '\n' ? 1 : 0;
    return c;
}

// Behind the opening quote, to the one that closes.
Result<> CsvRows::readQuoted(QByteArray &field)
{
    while (const auto c = take()) {
        if (*c == '"') {
            if (m_at == m_buffer.size())
                (void)fill();
            if (m_at == m_buffer.size() || m_buffer.at(m_at) != '"')
                return {};
            ++m_at; // a doubled quote is one
        }
        field += *c;
        if (field.size() > longestField)
            return failure(ErrorCode::TooLarge,
                u"line %1: a field has more than %2 bytes, or its quote is never closed"_s.arg(m_rowLine).arg(
                    longestField));
    }
    return failure(ErrorCode::FormatBroken, u"line %1: a quote is never closed"_s.arg(m_rowLine));
}

Result<bool> CsvRows::readField(QStringList &row)
{
    QByteArray field;
    bool goesOn = false;
    while (const auto c = take()) {
        if (*c == ',' || *c == '\n') {
            goesOn = *c == ',';
            break;
        }
        if (*c == '"' && field.isEmpty()) {
            if (const auto quoted = readQuoted(field); !quoted)
                return failure(quoted);
        } else if (*c != '\r') {
            field += *c;
        }
        if (field.size() > longestField)
            return failure(ErrorCode::TooLarge,
                u"line %1: a field has more than %2 bytes"_s.arg(m_rowLine).arg(longestField));
    }
    row.append(QString::fromUtf8(field));
    if (row.size() > mostFields)
        return failure(ErrorCode::TooLarge, u"line %1: there are more than %2 fields"_s.arg(m_rowLine).arg(mostFields));
    return goesOn;
}

Result<std::optional<QStringList>> CsvRows::next()
{
    for (;;) {
        if (m_at == m_buffer.size() && !fill()) {
            if (!m_device.isOpen() || !m_device.atEnd())
                return failure(ErrorCode::FileUnreadable, u"the file cannot be read: %1"_s.arg(m_device.errorString()));
            return std::optional<QStringList>();
        }
        m_rowLine = m_line;
        QStringList row;
        for (;;) {
            const auto goesOn = readField(row);
            if (!goesOn)
                return failure(goesOn);
            if (!*goesOn)
                break;
        }
        if (row.size() > 1 || !row.constFirst().isEmpty())
            return std::optional(row);
    }
}

} // namespace heartport
