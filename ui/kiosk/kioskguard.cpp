#include "ui/kiosk/kioskguard.h"

#include "ui/kiosk/kioskscroll.h"
#include "ui/kiosk/screencovers.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace heartport {

namespace {

constexpr int mostFingers = 2;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isFocusable(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

// How far off in the arrow's direction; infinite: not in that direction at all.
double distance(const QRect &from, const QRect &to, int arrow)
{
    const bool upright = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
    const QPointF step = QRectF(to).center() - QRectF(from).center();
    const double along = (upright ? step.y() : step.x()) * (arrow == Qt::Key_Up || arrow == Qt::Key_Left ? -1 : 1);
    const int clear = upright ? (arrow == Qt::Key_Down ? to.top() - from.bottom() : from.top() - to.bottom())
                              : (arrow == Qt::Key_Right ? to.left() - from.right() : from.left() - to.right());
    const bool inside =
        !upright && from.contains(to); // a reference in its card: sideways, so that up and down go by cards
    if (along <= 0 || (clear < -8 && !inside))
        return std::numeric_limits<double>::infinity();
    // Overlapping in the other axis costs nothing; being beside costs double.
    const double beside = upright ? std::max({0, to.left() - from.right(), from.left() - to.right()})
                                  : std::max({0, to.top() - from.bottom(), from.top() - to.bottom()});
    const double off = std::abs(upright ? step.x() : step.y()) * 0.1;
    return along + beside * 2 + off;
}

} // namespace

bool mayPassKey(const QKeyEvent &key, bool inField)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return inField;
    default:
        return inField && !key.text().isEmpty() && key.text().at(0).isPrint();
    }
}

QWidget *neighbour(QWidget *area, QWidget *from, Qt::Key arrow)
{
    const auto place = [area](const QWidget *widget) { return QRect(widget->mapTo(area, QPoint()), widget->size()); };
    QRect start = from && area->isAncestorOf(from) ? place(from) : QRect(0, 0, 1, 1);
    if (from && !isFocusable(*from)) // a page that has the focus as a whole: begin at its beginning
        start.setSize({1, 1});
    QWidget *nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (QWidget *widget : area->findChildren<QWidget *>()) {
        if (widget == from || !isFocusable(*widget))
            continue;
        const double far = distance(start, place(widget), arrow);
        if (far < least) {
            least = far;
            nearest = widget;
        }
    }
    return nearest;
}

KioskGuard::KioskGuard(QApplication &application, QWidget &window, KioskGate &gate)
    : QObject(&window), m_window(window), m_gate(gate)
{
    application.installEventFilter(this);
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::EnterWhatsThisMode:
    case QEvent::NativeGesture:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    case QEvent::Close:
        if (!event->spontaneous())
            return false;
        event->ignore(); // whoever may close the kiosk does so from inside
        return true;
    default:
        return watched->isWidgetType() && filterWidget(static_cast<QWidget &>(*watched), *event);
    }
}

bool KioskGuard::filterWidget(QWidget &widget, QEvent &event)
{
    switch (event.type()) {
    case QEvent::Show: // a window of its own: menu, dialog, tool tip, whoever made it
        if (widget.isWindow() && &widget != &m_window && widget.isVisible() && !qobject_cast<ScreenCover *>(&widget))
            QMetaObject::invokeMethod(&widget, &QWidget::hide, Qt::QueuedConnection);
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
        return false; // there is none; the key itself comes next
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return filterKey(static_cast<QKeyEvent &>(event));
    case QEvent::Wheel:
        m_gate.moved();
        return static_cast<QWheelEvent &>(event).modifiers() != Qt::NoModifier;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchEnd:
        return filterPointer(widget, event);
    default:
        return false;
    }
}

bool KioskGuard::filterPointer(QWidget &widget, QEvent &event)
{
    if (event.type() == QEvent::MouseMove) {
        m_gate.moved();
        return false;
    }
    auto &pointer = static_cast<QPointerEvent &>(event);
    const bool touch = event.type() == QEvent::TouchBegin || event.type() == QEvent::TouchEnd;
    if (touch ? pointer.pointCount() > mostFingers : static_cast<QMouseEvent &>(event).button() != Qt::LeftButton)
        return true;
    const QPointF at = pointer.point(0).globalPosition();
    // What a widget does not want goes on to those around it: still the same touch.
    if (m_lastType == event.type() && m_lastTime == pointer.timestamp() && m_lastAt == at && m_lastWidget
        && widget.isAncestorOf(m_lastWidget))
        return !m_lastAnswer;
    m_lastWidget = &widget;
    m_lastType = event.type();
    m_lastTime = pointer.timestamp();
    m_lastAt = at;
    const bool up = event.type() == QEvent::MouseButtonRelease || event.type() == QEvent::TouchEnd;
    m_lastAnswer = up ? m_gate.released() : m_gate.pressed(m_window.mapFromGlobal(at).toPoint());
    if (!m_lastAnswer)
        event.accept(); // so that no mouse is made of the touch
    return !m_lastAnswer;
}

bool KioskGuard::filterKey(QKeyEvent &key)
{
    const bool inField = qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr;
    const bool ofPin = (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) || key.key() == Qt::Key_Backspace;
    const bool onPad = ofPin && key.modifiers() == Qt::NoModifier && QApplication::focusWidget()
        && QApplication::focusWidget()->objectName() == QLatin1String("pinPage");
    if (!mayPassKey(key, inField || onPad))
        return true;
    if (key.type() == QEvent::KeyRelease)
        return !m_gate.released();
    if (!m_gate.keyed())
        return true;
    if (key.key() == Qt::Key_Escape) {
        m_gate.escaped();
        return true;
    }
    return isArrow(key.key()) && moveByArrow(key);
}

bool KioskGuard::moveByArrow(const QKeyEvent &key)
{
    QWidget *focus = QApplication::focusWidget();
    const bool sideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    if (sideways ? qobject_cast<QLineEdit *>(focus) != nullptr
                 : focus && m_gate.page() && (m_gate.page() == focus || m_gate.page()->isAncestorOf(focus)))
        return false; // the field's own caret; the page's own scrolling
    QWidget *next = neighbour(m_gate.keyArea(), focus, Qt::Key(key.key()));
    if (!next)
        return true;
    next->setFocus(Qt::TabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(next))
        line->deselect(); // the next letter is added, not put in place of all
    bringIntoView(next);
    return true;
}

} // namespace heartport
