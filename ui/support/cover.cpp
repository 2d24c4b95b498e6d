#include "ui/support/cover.h"

#include "ui/support/covermotifs.h"
#include "ui/support/coverplan.h"

#include <QPainter>
#include <QPixmapCache>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QImage paintedCover(const QString &category, const ArticleId &id, const QSize &pixels, bool dark)
{
    const CoverFamily family = coverFamily(category);
    CoverRandom random(id);
    const Mood mood = Mood(random.below(4));
    const Tones tones = moodTones(coverTones(family.palette), mood, dark);
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(tones[0]);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    CoverBrush brush{painter, pixels, tones, random, dark ? Mood::Night : mood};
    paintMotif(family.motif, brush);
    return image;
}

} // namespace

QColor coverColour(const QString &category) { return coverTones(coverFamily(category).palette)[2]; }

QPixmap coverPixmap(const QString &category, const ArticleId &id, const QSize &size, ThemeName theme, qreal ratio)
{
    const bool dark = theme == ThemeName::Dark || theme == ThemeName::HighContrast;
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    if (pixels.isEmpty())
        return {};
    const QString key = u"cover/%1/%2/%3x%4/%5/%6"_s.arg(category, id.toString())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(dark)
                            .arg(ratio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap::fromImage(paintedCover(category, id, pixels, dark));
    result.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, result);
    return result;
}

} // namespace heartport
