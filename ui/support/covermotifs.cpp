#include "ui/support/covermotifs.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace heartport {

namespace {

constexpr double turn = 2 * std::numbers::pi;

// Between the first and the last layer, 0 to 1.
QColor layerTone(const Tones &tones, double at)
{
    return at < 0.5 ? mixed(tones[1], tones[2], at * 2) : mixed(tones[2], tones[3], at * 2 - 1);
}

void disc(QPainter &painter, const QPointF &centre, double radius, const QColor &colour)
{
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

void stars(CoverBrush &b, double horizon)
{
    const double h = b.size.height();
    const int count = int(14 * b.size.width() / h);
    for (int star = 0; star < count; ++star) {
        const QPointF at(b.random.unit() * b.size.width(), b.random.unit() * horizon * h);
        QColor light = b.tones[4];
        light.setAlphaF(float(b.random.between(0.45, 0.95)));
        disc(b.painter, at, h * b.random.between(0.004, 0.011), light);
    }
}

// A band from its upper edge down to the foot; `edge` gives the height of the edge at x.
template<typename Edge>
void band(CoverBrush &b, const QColor &colour, Edge edge)
{
    QPainterPath path(QPointF(-1, b.size.height() + 1));
    const double step = std::max(2.0, b.size.height() / 60);
    for (double x = -1; x < b.size.width() + step; x += step)
        path.lineTo(x, edge(x));
    path.lineTo(b.size.width() + step, b.size.height() + 1);
    b.painter.fillPath(path, colour);
}

void waves(CoverBrush &b)
{
    const double h = b.size.height();
    if (b.mood == Mood::Night)
        stars(b, 0.5);
    const QPointF sun(b.size.width() * b.random.between(0.2, 0.8), h * b.random.between(0.26, 0.4));
    // At dawn sky and light are both pale, and the sun would be lost.
    const QColor light = b.mood == Mood::Dawn ? mixed(b.tones[1], b.tones[2], 0.7) : b.tones[4];
    disc(b.painter, sun, h * b.random.between(0.12, 0.155), light);
    for (int i = 0; i < 5; ++i) {
        const double base = h * (0.40 + 0.135 * i + b.random.between(-0.015, 0.015));
        const double length = h * b.random.between(1.0, 1.7);
        const double high = h * b.random.between(0.035, 0.06);
        const double phase = b.random.unit() * turn;
        const double second = b.random.unit() * turn;
        band(b, layerTone(b.tones, i / 4.0), [=](double x) {
            return base
                + high * (std::sin(x / length * turn + phase) + 0.4 * std::sin(x / length * turn * 1.9 + second));
        });
    }
}

void hills(CoverBrush &b)
{
    const double h = b.size.height();
    const QPointF sun(b.size.width() * b.random.between(0.22, 0.8), h * b.random.between(0.3, 0.4));
    const double radius = h * b.random.between(0.15, 0.18);
    disc(b.painter, sun, radius, b.tones[4]);
    disc(b.painter, sun, radius * 0.58, mixed(b.tones[4], b.tones[2], 0.45));
    for (int i = 0; i < 4; ++i) {
        const double base = h * (0.52 + 0.15 * i);
        const double peak = b.size.width() * b.random.between(0.05, 0.95);
        const double wide = h * b.random.between(0.45, 0.9);
        const double high = h * b.random.between(0.1, 0.22);
        const double slope = b.random.between(-0.05, 0.05);
        const double phase = b.random.unit() * turn;
        band(b, layerTone(b.tones, i / 3.0), [=](double x) {
            const double off = (x - peak) / wide;
            return base - high * std::exp(-off * off) + slope * (x - peak) + h * 0.02 * std::sin(x / h * 2.2 + phase);
        });
    }
}

void rings(CoverBrush &b)
{
    const double h = b.size.height();
    const double w = b.size.width();
    const QPointF centre(w * b.random.between(0.28, 0.72), h * b.random.between(0.38, 0.8));
    const double step = h * b.random.between(0.13, 0.16);
    const double reach = std::hypot(std::max(centre.x(), w - centre.x()), std::max(centre.y(), h - centre.y()));
    const std::array<QColor, 6> order{b.tones[3], b.tones[0], b.tones[1], b.tones[2],
        mixed(b.tones[0], b.tones[1], 0.35), b.tones[4]};
    const int first = b.random.below(3) * 2;
    for (int ring = int(reach / step) + 1; ring >= 0; --ring)
        disc(b.painter, centre, step * (ring + 0.95), order[size_t((ring + first) % 6)]);
    const int satellites = 4 + b.random.below(4);
    for (int i = 0; i < satellites; ++i) {
        const int orbit = 1 + b.random.below(3);
        const double angle = b.random.unit() * turn;
        const double away = step * (orbit + 0.45);
        const QColor colour = i % 3 == 0 ? b.tones[3] : i % 3 == 1 ? b.tones[4] : b.tones[2];
        const double radius = h * b.random.between(0.03, 0.05);
        if (colour != order[size_t((orbit + first) % 6)])
            disc(b.painter, centre + QPointF(std::cos(angle), std::sin(angle)) * away, radius, colour);
    }
}

void rosette(CoverBrush &b, const QPointF &centre, double radius, double slim, const std::array<QColor, 3> &layers)
{
    const double start = b.random.unit() * 360;
    double share = 1;
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        const int petals = 8 + b.random.below(5);
        QColor colour = layers[layer];
        colour.setAlphaF(0.86f);
        b.painter.setBrush(colour);
        const double length = radius * share;
        for (int i = 0; i < petals; ++i) {
            b.painter.save();
            b.painter.translate(centre);
            b.painter.rotate(start + double(layer) * 17 + i * 360.0 / petals);
            b.painter.drawEllipse(QRectF(length * 0.06, -length * slim / 2, length * 0.94, length * slim));
            b.painter.restore();
        }
        share *= 0.6;
    }
    disc(b.painter, centre, radius * 0.055, b.tones[4]);
}

void petals(CoverBrush &b)
{
    const double h = b.size.height();
    const double w = b.size.width();
    const bool left = b.random.below(2) == 0;
    const std::array<QColor, 3> soft{mixed(b.tones[0], b.tones[1], 0.5), b.tones[1],
        mixed(b.tones[1], b.tones[2], 0.6)};
    const std::array<QColor, 3> strong{b.tones[1], b.tones[2], b.tones[3]};
    const double main = w * (left ? b.random.between(0.3, 0.45) : b.random.between(0.55, 0.7));
    const double away = w * (left ? b.random.between(0.86, 0.97) : b.random.between(0.03, 0.14));
    if (b.random.below(2) == 0)
        rosette(b, QPointF(w - away, h * b.random.between(0.8, 1.0)), h * 0.5, 0.3, soft);
    rosette(b, QPointF(away, h * b.random.between(0.1, 0.32)), h * b.random.between(0.5, 0.62), 0.26, soft);
    rosette(b, QPointF(main, h * b.random.between(0.42, 0.68)), h * b.random.between(0.9, 1.08), 0.36, strong);
}

// Tiles share whole pixels as edges, so that no seam can show between them.
QRectF tile(const CoverBrush &b, int column, int row)
{
    const double side = b.size.height() / 3;
    const double x = std::round(column * side);
    const double y = std::round(row * side);
    return {x, y, std::round((column + 1) * side) - x, std::round((row + 1) * side) - y};
}

int columnCount(const CoverBrush &b) { return int(std::ceil(b.size.width() * 3 / b.size.height())); }

QPointF corner(const QRectF &r, int which)
{
    return {which & 1 ? r.right() : r.left(), which & 2 ? r.bottom() : r.top()};
}

// Mostly the layers, seldom ground or light, never the colour below.
QColor arcTone(CoverBrush &b, const QColor &below)
{
    static constexpr std::array<size_t, 9> weights{0, 1, 1, 2, 2, 3, 3, 4, 4};
    for (;;) {
        if (const QColor colour = b.tones[weights[size_t(b.random.below(int(weights.size())))]]; colour != below)
            return colour;
    }
}

void arcs(CoverBrush &b)
{
    for (int column = 0; column < columnCount(b); ++column) {
        for (int row = 0; row < 3; ++row) {
            const QRectF r = tile(b, column, row);
            const QColor ground = arcTone(b, QColor());
            const QColor shape = arcTone(b, ground);
            b.painter.setRenderHint(QPainter::Antialiasing, false);
            b.painter.fillRect(r, ground);
            b.painter.setRenderHint(QPainter::Antialiasing);
            b.painter.setClipRect(r);
            const QPointF at = corner(r, b.random.below(4));
            const int kind = b.random.below(10);
            if (kind < 6) {
                disc(b.painter, at, r.height(), shape);
                if (kind < 2)
                    disc(b.painter, at, r.height() * 0.5, arcTone(b, shape));
            } else if (kind < 8) {
                disc(b.painter, r.center(), r.height() * 0.3, shape);
            } else if (kind == 8) {
                disc(b.painter, at, r.height() * 0.5, shape);
            }
            b.painter.setClipping(false);
        }
    }
}

void leaves(CoverBrush &b)
{
    for (int column = 0; column < columnCount(b); ++column) {
        for (int row = 0; row < 3; ++row) {
            const QRectF r = tile(b, column, row);
            const double side = std::max(r.width(), r.height());
            const int dice = b.random.below(12);
            const QColor colour = dice < 6 ? b.tones[1] : dice < 10 ? b.tones[2] : b.tones[3];
            if (b.random.below(6) == 0) {
                disc(b.painter, r.center(), side * 0.2, b.random.below(2) == 0 ? b.tones[4] : b.tones[2]);
                continue;
            }
            const bool rising = (column + row) % 2 == 0; // neighbours turn, and four leaves close a circle
            QPainterPath one;
            one.addEllipse(corner(r, rising ? 0 : 1), side, side);
            QPainterPath other;
            other.addEllipse(corner(r, rising ? 3 : 2), side, side);
            QPainterPath box;
            box.addRect(r);
            b.painter.fillPath(one.intersected(other).intersected(box), colour);
        }
    }
}

void dots(CoverBrush &b)
{
    struct Hill {
        QPointF at;
        double wide;
        double high;
    };
    const double cell = b.size.height() / 9;
    const double h = b.size.height();
    const auto hill = [&](double high) {
        return Hill{{b.size.width() * b.random.unit(), h * b.random.unit()}, h * b.random.between(0.28, 0.48), high};
    };
    const std::array<Hill, 2> both{hill(1), hill(b.random.between(0.5, 0.9))};
    for (int column = 0; column * cell < b.size.width(); ++column) {
        for (int row = 0; row < 9; ++row) {
            const QPointF at((column + 0.5) * cell, (row + 0.5) * cell);
            double height = 0;
            for (const Hill &one : both) {
                const QPointF off = (at - one.at) / one.wide;
                height = std::max(height, one.high * std::exp(-QPointF::dotProduct(off, off)));
            }
            const QColor colour = height < 0.16 ? b.tones[1] : height < 0.42 ? b.tones[2] : b.tones[3];
            disc(b.painter, at, cell * (0.1 + 0.36 * std::min(1.0, height * 1.35)), colour);
        }
    }
}

} // namespace

void paintMotif(Motif motif, CoverBrush &brush)
{
    switch (motif) {
    case Motif::Waves:
        return waves(brush);
    case Motif::Arcs:
        return arcs(brush);
    case Motif::Rings:
        return rings(brush);
    case Motif::Petals:
        return petals(brush);
    case Motif::Leaves:
        return leaves(brush);
    case Motif::Dots:
        return dots(brush);
    case Motif::Hills:
        return hills(brush);
    }
}

} // namespace heartport
