#include "domain/worddiff.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// More differences than this between two words in common, and the text in between counts as new.
constexpr int mostDifferences = 400;

using Pairs = QList<std::pair<int, int>>;

struct Range {
    int from = 0;
    int to = 0;

    int size() const { return to - from; }
};

class Matcher
{
public:
    Matcher(const QList<size_t> &before, const QList<size_t> &after) : m_before(before), m_after(after) {}

    Pairs match()
    {
        match({0, int(m_before.size())}, {0, int(m_after.size())});
        return m_pairs;
    }

private:
    void match(Range a, Range b)
    {
        while (a.size() > 0 && b.size() > 0 && m_before.at(a.from) == m_after.at(b.from))
            m_pairs.append({a.from++, b.from++});
        Pairs tail;
        while (a.size() > 0 && b.size() > 0 && m_before.at(a.to - 1) == m_after.at(b.to - 1))
            tail.prepend({--a.to, --b.to});
        if (a.size() > 0 && b.size() > 0) {
            const Pairs anchors = uniqueInBoth(a, b);
            if (anchors.isEmpty())
                shortestEdit(a, b);
            else
                matchBetween(anchors, a, b);
        }
        m_pairs += tail;
    }

    void matchBetween(const Pairs &anchors, Range a, Range b)
    {
        for (const auto &[x, y] : anchors) {
            match({a.from, x}, {b.from, y});
            m_pairs.append({x, y});
            a.from = x + 1;
            b.from = y + 1;
        }
        match(a, b);
    }

    // The longest rising chain of what occurs exactly once on each side.
    Pairs uniqueInBoth(Range a, Range b) const
    {
        struct Seen {
            int countBefore = 0;
            int countAfter = 0;
            int before = 0;
            int after = 0;
        };
        QHash<size_t, Seen> seen;
        for (int i = a.from; i < a.to; ++i) {
            Seen &one = seen[m_before.at(i)];
            ++one.countBefore;
            one.before = i;
        }
        for (int i = b.from; i < b.to; ++i) {
            Seen &one = seen[m_after.at(i)];
            ++one.countAfter;
            one.after = i;
        }
        Pairs unique;
        for (const Seen &one : std::as_const(seen))
            if (one.countBefore == 1 && one.countAfter == 1)
                unique.append({one.before, one.after});
        std::sort(unique.begin(), unique.end());
        return longestRising(unique);
    }

    static Pairs longestRising(const Pairs &pairs)
    {
        QList<int> ends; // ends[n]: the pair that ends the best chain of n + 1 pairs
        QList<int> previous(pairs.size(), -1);
        for (int i = 0; i < pairs.size(); ++i) {
            const auto at = std::lower_bound(ends.begin(), ends.end(), pairs.at(i).second,
                [&](int end, int value) { return pairs.at(end).second < value; });
            const auto length = at - ends.begin();
            previous[i] = length > 0 ? ends.at(length - 1) : -1;
            if (at == ends.end())
                ends.append(i);
            else
                *at = i;
        }
        Pairs chain;
        for (int i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i))
            chain.prepend(pairs.at(i));
        return chain;
    }

    // Myers' greedy algorithm with the trace of each round, up to mostDifferences.
    void shortestEdit(Range a, Range b)
    {
        const int most = std::min(mostDifferences, a.size() + b.size());
        QList<int> furthest(2 * most + 3, 0);
        QList<QList<int>> trace;
        const int middle = most + 1;
        for (int differences = 0; differences <= most; ++differences) {
            trace.append(furthest);
            for (int k = -differences; k <= differences; k += 2) {
                const bool down = k == -differences
                    || (k != differences && furthest.at(middle + k - 1) < furthest.at(middle + k + 1));
                int x = down ? furthest.at(middle + k + 1) : furthest.at(middle + k - 1) + 1;
                while (x < a.size() && x - k < b.size() && m_before.at(a.from + x) == m_after.at(b.from + x - k))
                    ++x;
                furthest[middle + k] = x;
                if (x >= a.size() && x - k >= b.size())
                    return follow(trace, differences, a, b, middle);
            }
        }
    }

    void follow(const QList<QList<int>> &trace, int differences, Range a, Range b, int middle)
    {
        Pairs kept;
        int x = a.size();
        int y = b.size();
        for (int d = differences; d >= 0; --d) {
            const QList<int> &furthest = trace.at(d);
            const int k = x - y;
            const bool down = k == -d || (k != d && furthest.at(middle + k - 1) < furthest.at(middle + k + 1));
            const int before = down ? k + 1 : k - 1;
            const int startX = d == 0 ? 0 : furthest.at(middle + before);
            const int startY = d == 0 ? 0 : startX - before;
            const int runX = d == 0 ? 0 : startX + (down ? 0 : 1);
            while (x > runX && y > 0 && x > 0) {
                --x;
                --y;
                kept.prepend({a.from + x, b.from + y});
            }
            x = startX;
            y = startY;
        }
        m_pairs += kept;
    }

    const QList<size_t> &m_before;
    const QList<size_t> &m_after;
    Pairs m_pairs;
};

QList<QStringView> tokens(const QString &text)
{
    static const QRegularExpression token(
        uR"(\[[^\[\]\n]*@[^\[\]\n]*\]|\p{N}+(?:[.,:/]\p{N}+)*(?:\s?(?:%|‰|°C|(?:mg|µg|μg|g|kg|ml|mL|l|dl|mmol|IU|IE|kcal|mmHg|cm|mm|km|h|min|s)(?:/\w+)?(?![\p{L}\p{N}])))?|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’\-](?=[\p{L}\p{N}]))*|\s+|.)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    QList<QStringView> result;
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result.append(QStringView(text).sliced(match.capturedStart(), match.capturedLength()));
    }
    return result;
}

QList<size_t> hashes(const QList<QStringView> &tokens)
{
    QList<size_t> result;
    result.reserve(tokens.size());
    for (const QStringView token : tokens)
        result.append(qHash(token));
    return result;
}

bool isGap(QStringView token)
{
    return std::none_of(token.begin(), token.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// Marks and spaces that are kept between two changes belong to both, so that a changed phrase is one change.
Pairs withoutLoneGaps(const Pairs &pairs, const QList<QStringView> &before, qsizetype sizeAfter)
{
    Pairs result;
    for (qsizetype i = 0; i < pairs.size();) {
        qsizetype end = i + 1;
        while (end < pairs.size() && pairs.at(end).first == pairs.at(end - 1).first + 1
            && pairs.at(end).second == pairs.at(end - 1).second + 1)
            ++end;
        const auto first = pairs.at(i);
        const auto last = pairs.at(end - 1);
        const bool inside = i > 0 && end < pairs.size() && last.first + 1 < before.size() && last.second + 1 < sizeAfter
            && first.first > 0 && first.second > 0;
        const bool isSpace = std::all_of(pairs.begin() + i, pairs.begin() + end,
            [&](const auto &pair) { return isGap(before.at(pair.first)); });
        if (!(inside && isSpace && end - i <= 2))
            result.append(pairs.sliced(i, end - i));
        i = end;
    }
    return result;
}

void append(QList<WordRun> &runs, WordRun::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text.toString()});
}

} // namespace

QList<std::pair<int, int>> commonOrder(const QList<size_t> &before, const QList<size_t> &after)
{
    return Matcher(before, after).match();
}

QList<WordRun> diffWords(const QString &before, const QString &after)
{
    const QList<QStringView> left = tokens(before);
    const QList<QStringView> right = tokens(after);
    Pairs pairs = withoutLoneGaps(commonOrder(hashes(left), hashes(right)), left, right.size());
    pairs.append({int(left.size()), int(right.size())});
    QList<WordRun> runs;
    int l = 0;
    int r = 0;
    for (const auto &[x, y] : std::as_const(pairs)) {
        for (; l < x; ++l)
            append(runs, WordRun::Kind::Removed, left.at(l));
        for (; r < y; ++r)
            append(runs, WordRun::Kind::Added, right.at(r));
        if (x < left.size())
            append(runs, WordRun::Kind::Kept, left.at(l++));
        ++r;
    }
    return runs;
}

bool isChanged(const QList<WordRun> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const WordRun &run) { return run.kind != WordRun::Kind::Kept; });
}

double likeness(const QString &before, const QString &after)
{
    QHash<QStringView, int> counts;
    qsizetype all = 0;
    const QList<QStringView> left = tokens(before);
    for (const QStringView token : left) {
        if (isGap(token))
            continue;
        ++counts[token];
        ++all;
    }
    qsizetype common = 0;
    const QList<QStringView> right = tokens(after);
    for (const QStringView token : right) {
        if (isGap(token))
            continue;
        ++all;
        if (const auto found = counts.find(token); found != counts.end() && *found > 0) {
            --*found;
            ++common;
        }
    }
    return all == 0 ? 1.0 : 2.0 * double(common) / double(all);
}

Ends endsOf(const QString &words, qsizetype around)
{
    if (words.size() <= 2 * around)
        return {words, {}};
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    QString head = words.left(around);
    QString tail = words.right(around);
    if (const auto last = std::find_if(head.crbegin(), head.crend(), isSpace); last != head.crend())
        head.truncate(head.crend() - last - 1);
    if (const auto first = std::find_if(tail.cbegin(), tail.cend(), isSpace); first != tail.cend())
        tail.remove(0, first - tail.cbegin() + 1);
    return {head, tail};
}

} // namespace heartport
