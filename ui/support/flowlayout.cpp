#include "ui/support/flowlayout.h"

#include "ui/support/textlink.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace heartport {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent), m_lineSpacing(spacing)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index, nullptr); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
    const QMargins around = contentsMargins();
    const int wide = width + around.left() + around.right();
    return {wide, heightForWidth(wide)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QMargins around = contentsMargins();
    const QRect box = rect.marginsRemoved(around);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int beside =
        parentWidget() && direction == Qt::RightToLeft ? parentWidget()->width() - 1 - box.right() : box.x();
    qsizetype first = 0;
    int y = box.y();
    while (first < m_items.size()) {
        qsizetype last = first;
        int width = std::min(m_items.at(first)->sizeHint().width(), box.width());
        const auto widthWith = [&](qsizetype i) { return width + spacing() + m_items.at(i)->sizeHint().width(); };
        while (last + 1 < m_items.size() && widthWith(last + 1) <= box.width())
            width = widthWith(++last);
        // A link's ring room hangs over the edge, so that its words stand under those of other lines; where the parent
        // ends, there is nothing to hang into.
        const bool link = qobject_cast<TextLink *>(m_items.at(first)->widget()) != nullptr;
        int x = box.x() - (link ? std::clamp(beside, 0, TextLink::ringRoom) : 0);
        const auto sizeOf = [&](qsizetype i) {
            QLayoutItem *item = m_items.at(i);
            const int wide = std::min(item->sizeHint().width(), box.width());
            return QSize(wide, item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height());
        };
        int lineHeight = 0;
        for (qsizetype i = first; i <= last; ++i)
            lineHeight = std::max(lineHeight, sizeOf(i).height());
        for (qsizetype i = first; apply && i <= last; ++i) {
            const QSize size = sizeOf(i);
            const QRect at(QPoint(x, y + (lineHeight - size.height()) / 2), size); // in the middle of its line
            m_items.at(i)->setGeometry(QStyle::visualRect(direction, box, at));
            x += size.width() + spacing();
        }
        y += lineHeight + (last + 1 < m_items.size() ? m_lineSpacing : 0);
        first = last + 1;
    }
    return y - rect.y() + around.bottom();
}

} // namespace heartport
