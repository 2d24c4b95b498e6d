// The sidebar's rows: Home, shelves, categories and languages with their counts, under group labels.
#pragma once

#include "ui/library/libraryplace.h"

#include <QAbstractListModel>

#include <optional>

namespace heartport {

class Library;

class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, IconRole, IsGroupRole, IsCurrentRole, CategoryRole };

    SidebarModel(Library &library, QObject *parent);

    void refresh();
    void setCurrentPlace(const std::optional<LibraryPlace> &place);
    const std::optional<LibraryPlace> &currentPlace() const { return m_current; }
    const LibraryPlace &placeAt(int row) const { return m_rows[row].place; }
    int rowOf(const LibraryPlace &place) const; // -1: not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString text;
        LibraryPlace place;
        int count = -1; // -1: none is shown
        bool isGroup = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> rowsNow() const;
    QString spoken(const Row &row) const;

    Library &m_library;
    QList<Row> m_rows;
    std::optional<LibraryPlace> m_current = LibraryPlace();
};

} // namespace heartport
