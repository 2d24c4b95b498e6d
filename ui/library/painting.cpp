#include "ui/library/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace heartport {

void paintLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    const Qt::Alignment edge = QStyle::visualAlignment(painter.layoutDirection(), alignment | Qt::AlignVCenter);
    const int own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.setFont(font);
    // Charis is taller than its line: what stands out above and below is drawn all the same.
    painter.drawText(box, int(edge | Qt::AlignAbsolute) | own | Qt::TextSingleLine | Qt::TextDontClip,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

QRect mirrored(const QRect &at, const QRect &bounds, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, bounds, at);
}

} // namespace heartport
