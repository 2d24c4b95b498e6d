// The weekly opening hours of a kiosk: "mon-fri 08:00-18:00; sat 09:00-12:00".
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QList>

namespace heartport {

class OpeningHours
{
public:
    OpeningHours() = default; // always open

    // Days are mon tue wed thu fri sat sun, one, a range, or several with commas; ends may be 24:00; an end before its
    // start is after midnight. A day may stand in several parts. Empty: always open. Fails with FieldInvalid.
    [[nodiscard]] static Result<OpeningHours> parse(const QString &text);

    bool isOpen(const QDateTime &localTime) const;
    bool isAlwaysOpen() const { return m_spans.isEmpty(); }

private:
    static constexpr int day = 24 * 60; // minutes
    static constexpr int week = 7 * day;

    struct Span { // minutes since Monday 00:00; may run past the end of the week
        int from;
        int to;
    };
    static Result<QList<int>> parseDays(const QString &text);
    static Result<Span> parseTimes(const QString &text);

    QList<Span> m_spans;
};

} // namespace heartport
