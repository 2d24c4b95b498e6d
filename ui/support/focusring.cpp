#include "ui/support/focusring.h"

#include "ui/support/look.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QMenu>
#include <QTabBar>

namespace heartport {

namespace {

bool drawsItself(const QWidget &widget)
{
    if (widget.property("fieldFocusRing").toBool())
        return false; // a field of text in a form
    return widget.isWindow() || qobject_cast<const QAbstractScrollArea *>(&widget)
        || qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QMenu *>(&widget)
        || widget.property("ownFocusRing").toBool();
}

} // namespace

FocusRing::FocusRing(Look &look, QApplication &application, QObject *parent) : QObject(parent), m_look(look)
{
    application.installEventFilter(this);
}

FocusRing::~FocusRing() { delete m_frame; }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType())
            focusArrived(static_cast<QWidget &>(*watched), static_cast<const QFocusEvent &>(*event));
        break;
    case QEvent::FocusOut:
        if (m_frame && m_frame->widget() == watched)
            showAround(nullptr);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        if (m_look.showsFocus()) {
            m_look.setShowsFocus(false);
            showAround(nullptr);
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::focusArrived(QWidget &widget, const QFocusEvent &event)
{
    switch (event.reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        m_look.setShowsFocus(true);
        break;
    case Qt::MouseFocusReason:
        m_look.setShowsFocus(false);
        break;
    default: // a window or a popup came or went: whoever steers by keys still does
        break;
    }
    showAround(m_look.showsFocus() && !drawsItself(widget) ? &widget : nullptr);
    widget.update();
}

void FocusRing::showAround(QWidget *widget)
{
    if (!widget) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget->parentWidget());
    m_frame->setWidget(widget);
}

} // namespace heartport
