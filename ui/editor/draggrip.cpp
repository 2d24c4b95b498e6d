#include "ui/editor/draggrip.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace heartport {

DragGrip::DragGrip(const Look &look, const QString &name, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("dragGrip"));
    setAccessibleName(name);
    setAccessibleDescription(tr("Up and Down move it"));
    setToolTip(tr("Drag to move; or Alt with Up and Down"));
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
}

void DragGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(m_dragging ? Role::Accent : Role::Control));
    const double radius = m_look.px(3) / 2.0;
    const double pitch = m_look.px(6);
    for (int row = -1; row <= 1; ++row)
        for (const double column : {-0.5, 0.5})
            painter.drawEllipse(QPointF(width() / 2.0 + column * pitch, height() / 2.0 + row * pitch), radius, radius);
}

void DragGrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->globalPosition().toPoint();
    event->accept();
}

void DragGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)
        || (!m_dragging && (at - m_pressed).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    update();
    Q_EMIT dragged(at);
}

void DragGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return;
    setCursor(Qt::OpenHandCursor);
    update();
    Q_EMIT dropped(event->globalPosition().toPoint());
}

void DragGrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        Q_EMIT moveRequested(-1);
    else if (event->key() == Qt::Key_Down)
        Q_EMIT moveRequested(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace heartport
