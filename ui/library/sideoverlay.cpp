#include "ui/library/sideoverlay.h"

#include "ui/support/look.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace heartport {

namespace {

constexpr int overlayWidth = 264;

} // namespace

SideOverlay::SideOverlay(const Look &look, QWidget &side, QWidget &opener)
    : QWidget(side.window()), m_look(look), m_side(side), m_opener(opener)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    hide();
    window()->installEventFilter(this);
    connect(&look, &Look::changed, this, &SideOverlay::place);
}

void SideOverlay::openWith(QWidget *content, QWidget *first)
{
    layout()->addWidget(content);
    content->show();
    place();
    show();
    raise();
    for (QWidget *part : findChildren<QWidget *>())
        part->installEventFilter(this);
    if (first)
        first->setFocus(m_look.showsFocus() ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void SideOverlay::shut()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_opener.isVisible())
        m_opener.setFocus();
}

void SideOverlay::place()
{
    const int width = m_look.px(overlayWidth);
    const int left = layoutDirection() == Qt::RightToLeft ? m_side.width() - width : 0;
    setGeometry(QRect(m_side.mapTo(window(), QPoint(left, 0)), QSize(width, m_side.height())));
}

void SideOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Sidebar));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_look.color(Role::Control));
}

// A press between the rows is not a press beside the column.
void SideOverlay::mousePressEvent(QMouseEvent *event) { event->accept(); }

bool SideOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    const bool isWindow = watched == window();
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isWindow || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        shut();
        return true;
    case QEvent::FocusOut: {
        const QWidget *now = QApplication::focusWidget();
        if (now && !isAncestorOf(now)) // another program's window or a menu is no other place
            shut();
        return false;
    }
    case QEvent::MouseButtonPress:
    case QEvent::Resize:
        if (isWindow)
            shut();
        return false;
    default:
        return false;
    }
}

} // namespace heartport
