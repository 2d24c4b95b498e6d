// A row of find and replace: where it is, and the words around it, with what goes struck out and what comes in bold.
#pragma once

#include <QStyledItemDelegate>

namespace heartport {

class Look;

class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Before = Qt::UserRole, Match, After, Replacement, Place }; // texts; an invalid replacement: none

    HitDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFound(QPainter &painter, const QRect &words, const QModelIndex &index) const;

    const Look &m_look;
};

} // namespace heartport
