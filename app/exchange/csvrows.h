// Reads a CSV file row by row, however long it is. Internal to exchange.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace heartport {

// RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) with line feeds alone allowed as row ends. UTF-8 that is damaged
// gives U+FFFD, a byte order mark is passed over.
class CsvRows
{
public:
    static constexpr qsizetype longestField = 1 << 20; // bytes
    static constexpr qsizetype mostFields = 200;

    explicit CsvRows(QIODevice &device) : m_device(device) {}

    // The next row that is not blank; absent at the end. Errors: FileUnreadable, FormatBroken (a quote that is never
    // closed), TooLarge (a field or a row).
    [[nodiscard]] Result<std::optional<QStringList>> next();
    int line() const { return m_rowLine; } // where the row that next() gave began, from 1
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool fill();
    std::optional<char> take();
    Result<bool> readField(QStringList &row); // true: the row goes on
    Result<> readQuoted(QByteArray &field);

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    int m_line = 1;
    int m_rowLine = 1;
};

} // namespace heartport
