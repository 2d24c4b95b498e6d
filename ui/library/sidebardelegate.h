// Draws one row of the sidebar: icon or category square, label, count; or the icon alone in a rail.
#pragma once

#include <QStyledItemDelegate>

namespace heartport {

class Look;

class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SidebarDelegate(const Look &look, bool rail, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSymbol(QPainter &painter, const QRect &at, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &row, int textLeft, const QModelIndex &index) const;

    const Look &m_look;
    const bool m_rail;
};

} // namespace heartport
