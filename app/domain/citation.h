// Citation numbers: given when rendered, never stored (FORMATS.md §1).
#pragma once

#include "domain/article.h"
#include "domain/essentials.h"

#include <QHash>

namespace heartport {

// Which reference has which number in one hearticle: by first appearance through essentials, helps, harms;
// references that nothing cites follow in their own order.
class CitationNumbers
{
public:
    CitationNumbers() = default;
    CitationNumbers(const Article &article, const Essentials &essentials);

    std::optional<int> number(const QString &key) const; // absent: a key without a reference
    const QStringList &keys() const { return m_keys; }   // keys()[n - 1] has number n
    const QStringList &undefinedKeys() const { return m_undefined; }
    const QStringList &uncitedKeys() const { return m_uncited; }

private:
    QHash<QString, int> m_numbers;
    QStringList m_keys;
    QStringList m_undefined;
    QStringList m_uncited;
};

// "1–3, 5" of any numbers: sorted, each once; three or more neighbours become a range.
QString collapseNumbers(QList<int> numbers);

// The mark without brackets: "1–3, 5", "2, 4 (p. 7)" with the place in a reference, "2, ?" where a key has none.
QString citationMark(const QList<Citation> &citations, const CitationNumbers &numbers);

} // namespace heartport
