#include "ui/library/sidebardelegate.h"

#include "ui/library/painting.h"
#include "ui/library/sidebarmodel.h"
#include "ui/support/cover.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QFontMetrics>

namespace heartport {

namespace {

constexpr int rowHeight = 34;
constexpr int groupHeight = 40; // 16 above the label
constexpr int railGap = 13;     // a group's line in the rail
constexpr int side = 8;         // beside the row's fill; the rest is inside it

} // namespace

SidebarDelegate::SidebarDelegate(const Look &look, bool rail, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_rail(rail)
{
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isGroup = index.data(SidebarModel::IsGroupRole).toBool();
    return QSize(m_look.px(40), m_look.px(isGroup ? m_rail ? railGap : groupHeight : rowHeight));
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(SidebarModel::IsGroupRole).toBool()) {
        paintGroup(*painter, option, index);
        painter->restore();
        return;
    }
    const QRect row = option.rect.adjusted(m_look.px(side), 0, -m_look.px(side), 0);
    if (index.data(SidebarModel::IsCurrentRole).toBool())
        paintSelection(m_look, *painter, row, option.direction);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(m_look, *painter, row, m_look.px(8), m_look.color(Role::Hover), {});
    const int icon = m_look.px(18);
    const int start = m_rail ? (row.width() - icon) / 2 : m_look.px(12);
    const QRect symbol(row.left() + start, row.center().y() - icon / 2, icon, icon);
    paintSymbol(*painter, mirrored(symbol, row, option.direction), index);
    if (!m_rail)
        paintWords(*painter, row, row.left() + start + icon + m_look.px(10), index);
    if (option.state & QStyle::State_HasFocus && m_look.showsFocus())
        paintFocusRing(m_look, *painter, row.adjusted(4, 4, -4, -4), m_look.px(4)); // inside: rows touch each other
    painter->restore();
}

void SidebarDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(m_look.px(side + 12), 0, -m_look.px(side + 12), 0);
    if (m_rail) {
        painter.fillRect(QRect(row.left(), row.center().y(), row.width(), 1), m_look.color(Role::Border));
        return;
    }
    painter.setPen(m_look.color(Role::Muted));
    paintLine(painter, row.adjusted(0, m_look.px(14), 0, -m_look.px(4)), index.data().toString(),
        m_look.font(TextStyle::CaptionStrong));
}

void SidebarDelegate::paintSymbol(QPainter &painter, const QRect &at, const QModelIndex &index) const
{
    const QString category = index.data(SidebarModel::CategoryRole).toString();
    if (category.isEmpty()) {
        const bool current = index.data(SidebarModel::IsCurrentRole).toBool();
        m_look.icon(index.data(SidebarModel::IconRole).toString(), current ? Role::Accent : Role::Text)
            .paint(&painter, at);
        return;
    }
    const int square = m_look.px(12);
    const int inset = (at.width() - square) / 2;
    paintBox(m_look, painter, QRect(at.left() + inset, at.top() + inset, square, square), m_look.px(4),
        coverColour(category), {});
}

void SidebarDelegate::paintWords(QPainter &painter, const QRect &row, int textLeft, const QModelIndex &index) const
{
    const bool current = index.data(SidebarModel::IsCurrentRole).toBool();
    const QFont countFont = m_look.font(TextStyle::Caption);
    const int count = index.data(SidebarModel::CountRole).toInt();
    const QString number = count < 0 ? QString() : QLocale().toString(count);
    const int numberWidth = QFontMetrics(countFont).horizontalAdvance(number);
    const int end = row.right() + 1 - m_look.px(12);
    painter.setPen(m_look.color(Role::Muted));
    paintLine(painter,
        mirrored(QRect(end - numberWidth, row.top(), numberWidth, row.height()), row, painter.layoutDirection()),
        number, countFont, Qt::AlignRight);
    painter.setPen(m_look.color(current ? Role::Accent : Role::Text));
    const QRect words(textLeft, row.top(), end - numberWidth - (count < 0 ? 0 : m_look.px(8)) - textLeft, row.height());
    paintLine(painter, mirrored(words, row, painter.layoutDirection()), index.data().toString(),
        m_look.font(current ? TextStyle::BodyStrong : TextStyle::Body));
}

} // namespace heartport
