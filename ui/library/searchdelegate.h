// Draws a search result: title with its matches in bold, one line of snippet, the category at the end.
#pragma once

#include <QStyledItemDelegate>

namespace heartport {

class Look;

class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const Look &look, QObject *parent);

    static int rowHeight(const Look &look);
    static int groupHeight(const Look &look);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintResult(QPainter &painter, const QRect &box, const QModelIndex &index) const;

    const Look &m_look;
};

} // namespace heartport
