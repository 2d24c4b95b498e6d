// What cards and rows share beyond ui/support/paint.h: one line with an ellipsis, and mirroring.
#pragma once

#include <QPainter>
#include <QWidget>

namespace heartport {

// A painter for a widget that knows its direction: QPainter takes the application's.
class WidgetPainter : public QPainter
{
public:
    explicit WidgetPainter(QWidget *widget) : QPainter(widget) { setLayoutDirection(widget->layoutDirection()); }
};

// One line in the painter's pen, cut with … where it does not fit, centred in the height of `box`. The box is mirrored
// already; the direction of the words is their own.
void paintLine(QPainter &painter, const QRect &box, const QString &text, const QFont &font,
    Qt::Alignment alignment = Qt::AlignLeft);

// `at` mirrored within `bounds` in a right-to-left interface.
QRect mirrored(const QRect &at, const QRect &bounds, Qt::LayoutDirection direction);

} // namespace heartport
