#include "kiosk/openinghours.h"

#include <QRegularExpression>
#include <QStringList>

namespace heartport {

using namespace Qt::StringLiterals;

Result<QList<int>> OpeningHours::parseDays(const QString &text)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QList<int> days;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const qsizetype first = names.indexOf(ends.constFirst());
        const qsizetype last = names.indexOf(ends.constLast());
        if (first < 0 || last < 0 || ends.size() > 2)
            return failure(ErrorCode::FieldInvalid, u"\"%1\" names no days (mon tue wed thu fri sat sun)"_s.arg(part));
        for (qsizetype at = first;; at = (at + 1) % 7) { // "sat-mon" goes round the end of the week
            days.append(int(at));
            if (at == last)
                break;
        }
    }
    return days;
}

Result<OpeningHours::Span> OpeningHours::parseTimes(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::FieldInvalid, u"\"%1\" is no time span like 08:00-18:00"_s.arg(text));
    const auto minutes = [&](int hour) { return match.captured(hour).toInt() * 60 + match.captured(hour + 1).toInt(); };
    const bool sixty = match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59;
    const Span span{minutes(1), minutes(3)};
    if (sixty || span.from >= day || span.to > day || span.from == span.to)
        return failure(ErrorCode::FieldInvalid, u"\"%1\" is no span within a day"_s.arg(text));
    return Span{span.from, span.to > span.from ? span.to : span.to + day};
}

Result<OpeningHours> OpeningHours::parse(const QString &text)
{
    OpeningHours hours;
    const QString clean = text.simplified().toLower();
    if (clean.isEmpty())
        return hours;
    for (const QString &piece : clean.split(u';')) {
        const QStringList words = piece.trimmed().split(u' ');
        if (words.size() != 2)
            return failure(ErrorCode::FieldInvalid,
                u"\"%1\" is not like \"mon-fri 08:00-18:00\""_s.arg(piece.trimmed()));
        const auto days = parseDays(words[0]);
        if (!days)
            return failure(days);
        const auto times = parseTimes(words[1]);
        if (!times)
            return failure(times);
        for (const int of : *days)
            hours.m_spans.append({of * day + times->from, of * day + times->to});
    }
    return hours;
}

bool OpeningHours::isOpen(const QDateTime &localTime) const
{
    if (m_spans.isEmpty())
        return true;
    const int now = (localTime.date().dayOfWeek() - 1) * day + localTime.time().hour() * 60 + localTime.time().minute();
    for (const Span &span : m_spans)
        for (const int at : {now, now + week}) // a span that began before midnight on Sunday
            if (at >= span.from && at < span.to)
                return true;
    return false;
}

} // namespace heartport
