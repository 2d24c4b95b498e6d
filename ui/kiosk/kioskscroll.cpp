#include "ui/kiosk/kioskscroll.h"

#include "ui/kiosk/kiosklook.h"

#include <QScrollBar>
#include <QScroller>
#include <QScrollerProperties>

namespace heartport {

KioskScroll::KioskScroll(const KioskLook &look, QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    verticalScrollBar()->setContextMenuPolicy(Qt::NoContextMenu);
    verticalScrollBar()->setSingleStep(look.px(60));
    QScroller::grabGesture(viewport(), QScroller::LeftMouseButtonGesture);
    QScrollerProperties properties = QScroller::scroller(viewport())->scrollerProperties();
    for (const auto metric :
        {QScrollerProperties::HorizontalOvershootPolicy, QScrollerProperties::VerticalOvershootPolicy})
        properties.setScrollMetric(metric, QScrollerProperties::OvershootAlwaysOff);
    properties.setScrollMetric(QScrollerProperties::MousePressEventDelay, 0.0); // a button answers at once
    QScroller::scroller(viewport())->setScrollerProperties(properties);
}

void bringIntoView(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(widget, 24, 24);
}

} // namespace heartport
