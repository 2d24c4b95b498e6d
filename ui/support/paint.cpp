#include "ui/support/paint.h"

#include "ui/support/look.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace heartport {

namespace {

class Antialiased
{
public:
    explicit Antialiased(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }
    ~Antialiased() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Antialiased)

private:
    QPainter &m_painter;
};

QPainterPath ring(const QRectF &rect, qreal radius, qreal width)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRoundedRect(rect, radius, radius);
    const qreal inner = std::max(0.0, radius - width);
    path.addRoundedRect(rect.adjusted(width, width, -width, -width), inner, inner);
    return path;
}

} // namespace

qreal hairline(const Look &look, const QPainter &painter)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const qreal width = look.theme() == ThemeName::HighContrast ? 2 : 1;
    return std::max(1.0, std::round(width * ratio)) / ratio;
}

void paintBox(const Look &look, QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
    const QColor &outline, qreal width)
{
    const Antialiased painting(painter);
    const qreal line = width > 0 ? width : hairline(look, painter);
    if (fill.isValid() && fill.alpha() > 0) {
        // Half a line inside, or the fill would shine through the corners of the outline.
        const qreal in = outline.isValid() ? line / 2 : 0;
        painter.setBrush(fill);
        painter.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius - in, radius - in);
    }
    if (outline.isValid())
        painter.fillPath(ring(rect, radius, line), outline);
}

void paintFocusRing(const Look &look, QPainter &painter, const QRectF &rect, qreal radius)
{
    const Antialiased painting(painter);
    painter.fillPath(ring(rect.adjusted(-4, -4, 4, 4), radius + 4, 2), look.color(Role::Focus));
}

void paintSelection(const Look &look, QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction, Role soft,
    Role bar)
{
    const Antialiased painting(painter);
    const qreal radius = look.px(8);
    painter.setBrush(look.color(soft));
    painter.drawRoundedRect(rect, radius, radius);
    const qreal wide = look.px(3);
    const qreal inset = std::min<qreal>(look.px(6), rect.height() / 5);
    QRectF strip(rect.left(), rect.top() + inset, wide, rect.height() - 2 * inset);
    if (direction == Qt::RightToLeft)
        strip.moveRight(rect.right());
    painter.setBrush(look.color(bar));
    painter.drawRoundedRect(strip, wide / 2, wide / 2);
}

int popupMargin(const Look &look) { return look.px(28); }

// Rings of little darkness instead of a graphics effect, which does not work over a web view.
void paintShadow(const Look &look, QPainter &painter, const QRectF &box, qreal radius)
{
    const Antialiased painting(painter);
    constexpr int steps = 14;
    const qreal reach = look.px(16);
    QColor shade = Qt::black;
    // All steps on top of each other give 16 % (45 % in the dark).
    shade.setAlphaF(float(1 - std::pow(1 - (look.isDark() ? 0.45 : 0.16), 1.0 / steps)));
    painter.setBrush(shade);
    for (int step = 0; step < steps; ++step) {
        const qreal out = reach * (1 - 2.0 * step / steps);
        const QRectF ring = box.adjusted(-out, -out, out, out).translated(0, look.px(12));
        painter.drawRoundedRect(ring, std::max(2.0, radius + out), std::max(2.0, radius + out));
    }
}

} // namespace heartport
