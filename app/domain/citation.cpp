#include "domain/citation.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace heartport {

using namespace Qt::StringLiterals;

CitationNumbers::CitationNumbers(const Article &article, const Essentials &essentials)
{
    QStringList cited = essentials.keys();
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
        for (const Action &action : article.actions(kind))
            cited += parseInline(action.text).keys();
    cited.removeDuplicates();
    for (const QString &key : std::as_const(cited)) {
        if (article.findReference(key))
            m_keys.append(key);
        else
            m_undefined.append(key);
    }
    for (const Reference &reference : article.references) {
        if (m_keys.contains(reference.key))
            continue;
        m_keys.append(reference.key);
        m_uncited.append(reference.key);
    }
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        m_numbers.insert(m_keys.at(i), int(i) + 1);
}

std::optional<int> CitationNumbers::number(const QString &key) const
{
    const auto found = m_numbers.constFind(key);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

QString collapseNumbers(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        if (last - i >= 2)
            parts.append(u"%1–%2"_s.arg(numbers.at(i)).arg(numbers.at(last)));
        else
            for (qsizetype n = i; n <= last; ++n)
                parts.append(QString::number(numbers.at(n)));
        i = last + 1;
    }
    return parts.join(u", "_s);
}

QString citationMark(const QList<Citation> &citations, const CitationNumbers &numbers)
{
    QMap<int, QString> known; // number -> where in the reference, if it is said
    bool unknown = false;
    for (const Citation &citation : citations) {
        if (const auto number = numbers.number(citation.key))
            known[*number] += known.value(*number).isEmpty() || citation.locator.isEmpty() ? citation.locator
                                                                                           : u"; "_s + citation.locator;
        else
            unknown = true;
    }
    QStringList parts;
    QList<int> neighbours;
    for (const auto &[number, locator] : known.asKeyValueRange()) {
        if (locator.isEmpty()) {
            neighbours.append(number);
            continue;
        }
        if (!neighbours.isEmpty())
            parts.append(collapseNumbers(std::exchange(neighbours, {})));
        parts.append(u"%1 (%2)"_s.arg(QString::number(number), locator));
    }
    if (!neighbours.isEmpty())
        parts.append(collapseNumbers(neighbours));
    if (unknown)
        parts.append(u"?"_s);
    return parts.join(u", "_s);
}

} // namespace heartport
