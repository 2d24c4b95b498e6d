#include "ui/editor/citationpickermodel.h"

#include "rendering/vancouver.h"

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString facts(const Reference &reference)
{
    QStringList parts{shortAuthors(reference)};
    if (const auto year = reference.year())
        parts.append(QString::number(*year));
    parts.append(reference.designText());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

bool matches(const Reference &reference, const QString &query)
{
    const QString words = QStringList{reference.title(), reference.authors().join(u' '), reference.containerTitle(),
        reference.doi(), reference.pmid(), reference.key, QString::number(reference.year().value_or(0))}
                              .join(u' ');
    const QStringList wanted = query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
        [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

void CitationPickerModel::search(const QString &query, const QList<Reference> &own, const CitationNumbers &numbers,
    const QList<Reference> &others)
{
    beginResetModel();
    m_rows.clear();
    QStringList known;
    for (const Reference &reference : own) {
        known.append(reference.identity());
        if (matches(reference, query))
            m_rows.append(
                {reference, numbers.number(reference.key), {}, !numbers.uncitedKeys().contains(reference.key)});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.number.value_or(0) < b.number.value_or(0); });
    m_own = int(m_rows.size());
    for (const Reference &reference : others) {
        if (known.contains(reference.identity()))
            continue;
        known.append(reference.identity());
        m_rows.append({reference, std::nullopt, {}});
    }
    for (Row &row : m_rows)
        for (const PickedReference &picked : std::as_const(m_ticked))
            if (picked.reference == row.reference)
                row.locator = picked.locator;
    endResetModel();
}

void CitationPickerModel::toggle(int row)
{
    const PickedReference picked = at(row);
    const auto same = [&](const PickedReference &other) { return other.reference == picked.reference; };
    if (!m_ticked.removeIf(same))
        m_ticked.append(picked);
    Q_EMIT dataChanged(index(row), index(row));
}

void CitationPickerModel::setLocator(int row, const QString &locator)
{
    m_rows[row].locator = locator;
    for (PickedReference &picked : m_ticked)
        if (picked.reference == m_rows.at(row).reference)
            picked.locator = locator;
    Q_EMIT dataChanged(index(row), index(row));
}

QList<PickedReference> CitationPickerModel::ticked() const { return m_ticked; }

int CitationPickerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant CitationPickerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isTicked = std::any_of(m_ticked.begin(), m_ticked.end(),
        [&](const PickedReference &picked) { return picked.reference == row.reference; });
    switch (role) {
    case Qt::DisplayRole:
        return row.reference.title().isEmpty() ? row.reference.key : row.reference.title();
    case FactsRole:
        return facts(row.reference);
    case NumberRole:
        if (!row.number)
            return QString();
        return row.isCited ? QString::number(*row.number) : u"–"_s;
    case TickedRole:
        return isTicked;
    case LocatorRole:
        return row.locator;
    case Qt::AccessibleTextRole: {
        const QString words = row.reference.title() + u", "_s + facts(row.reference);
        const QString numbered = !row.number ? tr("From the library: %1").arg(words)
            : row.isCited                    ? tr("Reference %1: %2").arg(*row.number).arg(words)
                                             : tr("Not cited yet: %1").arg(words);
        return isTicked ? tr("Chosen. %1").arg(numbered) : numbered;
    }
    default:
        return {};
    }
}

} // namespace heartport
