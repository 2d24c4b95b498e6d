#include "exchange/taggedlines.h"

#include <algorithm>

namespace heartport {

namespace {

// The tag in front of the hyphen; empty when the line has none.
QString tagOf(QStringView line, qsizetype longestTag, qsizetype &hyphen)
{
    constexpr qsizetype width = 4;
    hyphen = line.first(std::min<qsizetype>(line.size(), width + 1)).indexOf(u'-');
    if (hyphen < 2 || line.at(0).isSpace() || (line.size() > hyphen + 1 && line.at(hyphen + 1) != u' '))
        return {};
    const QStringView tag = line.first(hyphen).trimmed();
    if (tag.size() < 2 || tag.size() > longestTag || (hyphen < width && line.at(hyphen - 1) != u' '))
        return {};
    const bool well = std::all_of(tag.begin(), tag.end(),
        [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
    return well ? tag.toString() : QString();
}

} // namespace

QList<TaggedLine> taggedLines(const QString &text, qsizetype longestTag)
{
    QList<TaggedLine> lines;
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        qsizetype hyphen = 0;
        const QString tag = tagOf(line, longestTag, hyphen);
        const QStringView value = line.mid(tag.isEmpty() ? 0 : hyphen + 1).trimmed();
        if (!tag.isEmpty())
            lines.append({tag, value.toString(), number});
        else if (value.isEmpty())
            continue;
        else if (lines.isEmpty())
            lines.append({QString(), value.toString(), number});
        else if (lines.last().value.isEmpty())
            lines.last().value = value.toString();
        else
            lines.last().value += u' ' + value.toString();
    }
    return lines;
}

} // namespace heartport
