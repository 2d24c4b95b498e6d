// Six dots by which a row of a list is drawn to another place; with the focus Up and Down move it too.
#pragma once

#include "ui/support/look.h"

#include <QWidget>

namespace heartport {

class DragGrip : public QWidget
{
    Q_OBJECT

public:
    DragGrip(const Look &look, const QString &name, QWidget *parent);
    QSize sizeHint() const override { return {m_look.px(20), m_look.px(30)}; }

Q_SIGNALS:
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);
    void moveRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Look &m_look;
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace heartport
