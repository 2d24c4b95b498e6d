// The rows of the citation picker, and which of them are ticked.
#pragma once

#include "domain/citation.h"
#include "ui/editor/citationpicker.h"

#include <QAbstractListModel>

namespace heartport {

class CitationPickerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { NumberRole = Qt::UserRole, FactsRole, TickedRole, LocatorRole };

    using QAbstractListModel::QAbstractListModel;

    // References of the draft that match, then those of the library that the draft does not have.
    void search(const QString &query, const QList<Reference> &own, const CitationNumbers &numbers,
        const QList<Reference> &others);
    void toggle(int row);
    void setLocator(int row, const QString &locator);
    QString locator(int row) const { return m_rows.at(row).locator; }
    QList<PickedReference> ticked() const;
    PickedReference at(int row) const { return {m_rows.at(row).reference, m_rows.at(row).locator}; }
    int ownCount() const { return m_own; } // rows from the draft
    void forgetTicks() { m_ticked.clear(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Reference reference;
        std::optional<int> number; // none: from the library
        QString locator;
        bool isCited = false; // an uncited one gets its number where it appears first
    };

    QList<Row> m_rows;
    QList<PickedReference> m_ticked; // also of rows that the query no longer shows
    int m_own = 0;
};

bool matches(const Reference &reference, const QString &query);

} // namespace heartport
