#include "ui/library/sidebarmodel.h"

#include "ui/library/library.h"
#include "ui/library/placewords.h"

namespace heartport {

using namespace Qt::StringLiterals;

SidebarModel::SidebarModel(Library &library, QObject *parent) : QAbstractListModel(parent), m_library(library)
{
    m_rows = rowsNow();
    connect(&library, &Library::changed, this, &SidebarModel::refresh);
}

QList<SidebarModel::Row> SidebarModel::rowsNow() const
{
    const auto &published = m_library.published();
    const auto &withdrawn = m_library.withdrawn();
    QList<Row> rows{{.text = placeTitle({}), .place = {}}, {.text = tr("Shelves"), .isGroup = true}};
    for (int i = 0; i < shelfCount; ++i) {
        const LibraryPlace place = shelfPlace(ShelfName(i));
        const auto count =
            articlesAt(place, published).size() + (keepsWithdrawn(place) ? articlesAt(place, withdrawn).size() : 0);
        rows.append({placeTitle(place), place, int(count)});
    }
    const auto addGroup = [&rows](const QString &name, LibraryPlace::Kind kind, const QList<Count> &counts) {
        rows.append({.text = name, .isGroup = true});
        for (const Count &count : counts)
            rows.append({placeTitle({kind, count.name}), {kind, count.name}, count.articles});
    };
    if (const auto categories = categoriesOf(published); !categories.isEmpty())
        addGroup(tr("Categories"), LibraryPlace::Kind::Category, categories);
    if (const auto languages = languagesOf(published); languages.size() > 1)
        addGroup(tr("Languages"), LibraryPlace::Kind::Language, languages);
    return rows;
}

void SidebarModel::refresh()
{
    const QList<Row> now = rowsNow();
    const bool sameRows = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.place == b.place && a.isGroup == b.isGroup; });
    if (!sameRows)
        beginResetModel();
    m_rows = now;
    if (!sameRows)
        endResetModel();
    else // the keyboard's place stays
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void SidebarModel::setCurrentPlace(const std::optional<LibraryPlace> &place)
{
    if (place && !m_current)
        refresh(); // what was read meanwhile counts
    m_current = place;
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {IsCurrentRole});
}

int SidebarModel::rowOf(const LibraryPlace &place) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (!m_rows[row].isGroup && m_rows[row].place == place)
            return row;
    return -1;
}

int SidebarModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString SidebarModel::spoken(const Row &row) const
{
    QStringList words{row.text};
    if (row.count >= 0)
        words.append(tr("%n hearticles", nullptr, row.count));
    if (!row.isGroup && row.place == m_current)
        words.append(tr("shown now"));
    return words.join(u", "_s);
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.isGroup ? QVariant() : QVariant(row.text);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case CountRole:
        return row.count;
    case IconRole:
        return row.isGroup ? QString() : placeIcon(row.place);
    case IsGroupRole:
        return row.isGroup;
    case IsCurrentRole:
        return !row.isGroup && row.place == m_current;
    case CategoryRole:
        return !row.isGroup && row.place.kind == LibraryPlace::Kind::Category ? row.place.name : QString();
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    // A group label is read but is no stop for the arrow keys.
    return m_rows[index.row()].isGroup ? Qt::ItemNeverHasChildren
                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace heartport
