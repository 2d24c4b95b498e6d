#include "ui/actionfeed/plantick.h"

#include "ui/support/textlink.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>

namespace heartport {

PlanTick::PlanTick(const Look &look, ActionKind kind, const QString &sentence, QWidget *parent)
    : QCheckBox(parent), m_look(look), m_kind(kind)
{
    setAccessibleName(tr("Add to My plan: %1").arg(sentence));
    setToolTip(tr("Add to My plan"));
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocusRing", true);
    connect(this, &QCheckBox::toggled, this,
        [this](bool on) { setToolTip(on ? tr("Take off My plan") : tr("Add to My plan")); });
}

// 20 px for the box, and the ring's 4 px around it.
QSize PlanTick::sizeHint() const { return QSize(m_look.px(20) + 8, m_look.px(20) + 8); }

void PlanTick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_look.px(20);
    const QRectF box((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    const Role kind = m_kind == ActionKind::Helps ? Role::Helps : Role::Harms;
    const double pen = m_look.theme() == ThemeName::HighContrast ? 2 : 1;
    const Role fill = isChecked() ? kind : underMouse() && isEnabled() ? Role::Hover : Role::Field;
    painter.setPen(QPen(m_look.color(isChecked() ? kind : isEnabled() ? Role::Control : Role::Border), pen));
    painter.setBrush(m_look.color(fill));
    const double corner = m_look.px(4);
    painter.drawRoundedRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), corner, corner);
    if (isChecked()) {
        QPainterPath tick(box.topLeft() + QPointF(side * 0.26, side * 0.52));
        tick.lineTo(box.topLeft() + QPointF(side * 0.43, side * 0.69));
        tick.lineTo(box.topLeft() + QPointF(side * 0.75, side * 0.33));
        painter.setPen(QPen(m_look.color(Role::Surface), side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    if (m_ring)
        paintRingInside(m_look, painter, rect(), m_look.px(6));
}

void PlanTick::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QCheckBox::focusInEvent(event);
    update();
}

void PlanTick::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QCheckBox::focusOutEvent(event);
    update();
}

} // namespace heartport
