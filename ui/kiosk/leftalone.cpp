#include "ui/kiosk/leftalone.h"

#include <QCoreApplication>
#include <QEvent>

namespace heartport {

LeftAlone::LeftAlone(QCoreApplication &application, int milliseconds, const std::function<void()> &happened)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, happened);
    application.installEventFilter(this);
    m_timer.start();
}

bool LeftAlone::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        m_timer.start();
        return false;
    default:
        return false;
    }
}

} // namespace heartport
