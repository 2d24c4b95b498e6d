// Shapes every painted widget and delegate shares: boxes with a hairline, focus rings, the bar of a chosen row.
#pragma once

#include "rendering/tokens.h"

#include <QRectF>

class QColor;
class QPainter;

namespace heartport {

class Look;

// One or more whole device pixels, in logical ones; high contrast doubles it.
qreal hairline(const Look &look, const QPainter &painter);

// A rounded box; an invalid outline colour leaves it without one. `width` in logical pixels, 0 for a hairline.
void paintBox(const Look &look, QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
    const QColor &outline, qreal width = 0);

// The ring around a focused shape: 2 px wide, 2 px outside `rect`, whose corners have `radius`.
void paintFocusRing(const Look &look, QPainter &painter, const QRectF &rect, qreal radius);

// accentSoft (or another soft role) with the 3 px bar at the start edge; LOOK.md §5 "selected, current".
void paintSelection(const Look &look, QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction,
    Role soft = Role::AccentSoft, Role bar = Role::Accent);

// The shadow under a popup: 32 px soft, 12 px down. The popup leaves popupMargin() free around its box for it.
void paintShadow(const Look &look, QPainter &painter, const QRectF &box, qreal radius);
int popupMargin(const Look &look);

} // namespace heartport
