// The open hearticles as tabs: the current one in weight and with a rose line; close, middle click, drag to reorder.
#pragma once

#include "ui/support/look.h"

#include <QTabBar>

namespace heartport {

class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    TabStrip(Look &look, QWidget *parent);

    int addOpen(const QString &title);
    int wantedWidth() const; // px, with no title cut that need not be

Q_SIGNALS:
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
    void refresh();

    Look &m_look;
    int m_dragged = -1;
    int m_middlePressed = -1;
};

} // namespace heartport
