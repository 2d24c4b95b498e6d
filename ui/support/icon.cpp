#include "ui/support/icon.h"

#include "ui/support/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const Look &look, const QString &name, Role role, QByteArray svg)
        : m_look(&look), m_name(name), m_role(role), m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool mirrored = isDirectionalIcon(m_name) && QGuiApplication::isRightToLeft();
        const QString key = u"icon/%1/%2/%3x%4/%5"_s.arg(m_name, colour(mode).name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mirrored);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        render(painter, QRectF(QPointF(0, 0), size), mode, mirrored);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"heartport-line"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    void render(QPainter &painter, const QRectF &rect, QIcon::Mode mode, bool mirrored) const
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        const qreal side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(rect.center());
        if (mirrored) {
            painter.translate(rect.width(), 0);
            painter.scale(-1, 1);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, square);
    }

    QColor colour(QIcon::Mode mode) const
    {
        if (!m_look)
            return Qt::black;
        return m_look->color(mode == QIcon::Disabled ? Role::Disabled : m_role);
    }

    QPointer<const Look> m_look; // an icon held by a clipboard or a tray may outlive it
    QString m_name;
    Role m_role;
    QByteArray m_svg;
};

} // namespace

QIcon lineIcon(const Look &look, const QString &name, Role role)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %ls.", qUtf16Printable(name));
        return {};
    }
    return QIcon(new LineIconEngine(look, name, role, file.readAll()));
}

bool isDirectionalIcon(QStringView name)
{
    static constexpr std::array names{u"back", u"forward", u"chevron-left", u"chevron-right", u"undo", u"redo", u"list",
        u"external", u"end"};
    return std::ranges::any_of(names, [name](const char16_t *known) { return name == QStringView(known); });
}

} // namespace heartport
