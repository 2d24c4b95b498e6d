#include "ui/support/cover.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <array>
#include <cmath>

namespace heartport {

using namespace Qt::StringLiterals;

QColor coverColour(const QString &) { return QColor(0x72, 0x7d, 0xbe); }

QPixmap coverPixmap(const QString &category, const ArticleId &id, const QSize &size, ThemeName theme, qreal ratio)
{
    const QString key = u"cover/%1/%2/%3x%4/%5/%6"_s.arg(category, id.toString()).arg(size.width()).arg(size.height())
                            .arg(int(theme)).arg(ratio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap(size * ratio);
    result.setDevicePixelRatio(ratio);
    result.fill(QColor(0xe4, 0xe6, 0xf3));
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const std::array<QColor, 4> tones{QColor(0xb5, 0xbb, 0xe0), QColor(0x93, 0x9c, 0xcf), QColor(0x72, 0x7d, 0xbe),
        QColor(0x34, 0x3c, 0x82)};
    for (size_t band = 0; band < tones.size(); ++band) {
        QPainterPath path(QPointF(0, size.height()));
        for (int x = 0; x <= size.width() + 4; x += 4) {
            const double wave = 0.05 * std::sin(x * 6.0 / size.height() + double(band) * 2.1);
            path.lineTo(x, size.height() * (0.4 + 0.15 * double(band) + wave));
        }
        path.lineTo(size.width() + 4, size.height());
        painter.fillPath(path, tones[band]);
    }
    painter.end();
    QPixmapCache::insert(key, result);
    return result;
}

} // namespace heartport
