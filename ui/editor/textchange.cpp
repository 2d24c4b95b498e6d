#include "ui/editor/textchange.h"

#include <algorithm>

namespace heartport {

namespace {

bool beginsWord(const QString &before, const QString &next)
{
    return !before.isEmpty() && before.back().isSpace() && !next.isEmpty() && !next.front().isSpace();
}

} // namespace

TextChange textChange(QStringView before, QStringView after, qsizetype latest)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    if (latest >= 0)
        start = std::min(start, latest);
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    if (end > 0 && before[before.size() - end].isLowSurrogate())
        --end;
    return {start, before.sliced(start, before.size() - start - end).toString(),
        after.sliced(start, after.size() - start - end).toString()};
}

QString applied(const TextChange &change, const QString &before)
{
    return QString(before).replace(change.start, change.removed.size(), change.inserted);
}

QString undone(const TextChange &change, const QString &after)
{
    return QString(after).replace(change.start, change.inserted.size(), change.removed);
}

std::optional<TextChange> joined(const TextChange &first, const TextChange &second)
{
    const qsizetype end = first.start + first.inserted.size();
    if (second.removed.isEmpty() && second.start == end && !first.inserted.isEmpty()) {
        if (beginsWord(first.inserted, second.inserted))
            return std::nullopt;
        return TextChange{first.start, first.removed, first.inserted + second.inserted};
    }
    if (!second.inserted.isEmpty())
        return std::nullopt;
    const qsizetype size = second.removed.size();
    if (second.start + size == end && size <= first.inserted.size()) // takes back what was just typed
        return TextChange{first.start, first.removed, first.inserted.chopped(size)};
    if (!first.inserted.isEmpty())
        return std::nullopt;
    if (second.start + size == first.start)
        return TextChange{second.start, second.removed + first.removed, {}};
    if (second.start == first.start)
        return TextChange{first.start, first.removed + second.removed, {}};
    return std::nullopt;
}

} // namespace heartport
