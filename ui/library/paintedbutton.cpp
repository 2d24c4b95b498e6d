#include "ui/library/paintedbutton.h"

#include "ui/library/painting.h"
#include "ui/support/paint.h"

#include <QFontMetrics>
#include <QKeyEvent>

namespace heartport {

PaintedButton::PaintedButton(const Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocusRing", true);
    setCursor(Qt::PointingHandCursor);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // for the grid around it
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

QFont LinkButton::linkFont() const
{
    QFont font = look().font(TextStyle::Fact);
    font.setWeight(QFont::Medium);
    return font;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return QSize(metrics.horizontalAdvance(text()) + 2 + 2 * ringRoom, look().px(24) + 2 * ringRoom);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    WidgetPainter painter(this);
    const QRect box = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    QFont font = linkFont();
    font.setUnderline(underMouse() || isDown() || look().theme() == ThemeName::HighContrast);
    painter.setPen(look().color(Role::Link));
    paintLine(painter, box, text(), font, Qt::AlignRight);
    if (showsRing())
        paintFocusRing(look(), painter, box.adjusted(1, 1, -1, -1), look().px(4));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(look().font(TextStyle::Caption));
    return QSize(metrics.horizontalAdvance(text()) + look().px(20) + 2 * ringRoom, look().px(24) + 2 * ringRoom);
}

void Chip::paintEvent(QPaintEvent *)
{
    WidgetPainter painter(this);
    const QRect box = rect().adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const bool contrast = look().theme() == ThemeName::HighContrast;
    const Role fill = isDown() ? Role::Pressed : underMouse() ? Role::Hover : Role::Sidebar;
    paintBox(look(), painter, box, box.height() / 2.0, look().color(fill),
        contrast ? look().color(Role::Control) : QColor());
    painter.setPen(look().color(underMouse() ? Role::Text : Role::Muted));
    paintLine(painter, box, text(), look().font(TextStyle::Caption), Qt::AlignHCenter);
    if (showsRing())
        paintFocusRing(look(), painter, box, box.height() / 2.0);
}

} // namespace heartport
