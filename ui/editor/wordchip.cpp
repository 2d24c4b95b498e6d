#include "ui/editor/chipsfield.h"
#include "ui/support/paint.h"
#include "ui/support/textlink.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double height100 = 26; // px at 100 %
constexpr double wordSide = 10;
constexpr double crossSide = 14;

} // namespace

WordChip::WordChip(const Look &look, const QString &word, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    QString shown = word;
    setText(shown.replace(u'&', u"&&"_s));
    setObjectName(u"chip"_s);
    setProperty("word", word);
    setProperty("ownFocusRing", true);
    setAccessibleName(word);
    setAccessibleDescription(tr("Delete takes it away, Alt and arrow keys move it, Enter changes it"));
    setToolTip(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

QSize WordChip::sizeHint() const
{
    const int words = QFontMetrics(m_look.font(TextStyle::Fact)).horizontalAdvance(property("word").toString());
    return {words + m_look.px(2 * wordSide + crossSide + 6) + 8, m_look.px(height100) + 8};
}

QSize WordChip::minimumSizeHint() const { return {std::min(sizeHint().width(), m_look.px(90)), sizeHint().height()}; }

QRect WordChip::cross() const
{
    const int extent = m_look.px(crossSide);
    const QRect box(width() - 4 - m_look.px(wordSide) - extent, (height() - extent) / 2, extent, extent);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void WordChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(4, 4, -4, -4);
    paintBox(m_look, painter, box, box.height() / 2.0,
        m_look.color(m_dragging ? Role::Pressed
                : underMouse()  ? Role::Hover
                                : Role::Sidebar),
        QColor());
    painter.setFont(m_look.font(TextStyle::Fact));
    painter.setPen(m_look.color(Role::Text));
    const int start = m_look.px(wordSide);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
        QRect(4 + start, 0, width() - 8 - 2 * start - m_look.px(crossSide + 6) + 2, height()));
    const QString shown = painter.fontMetrics().elidedText(property("word").toString(), Qt::ElideRight, words.width());
    painter.drawText(words,
        int(Qt::AlignVCenter | Qt::TextSingleLine) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        shown);
    m_look.icon(u"close"_s, Role::Muted).paint(&painter, cross());
    if (m_ring)
        paintFocusRing(m_look, painter, QRectF(rect()).adjusted(4, 4, -4, -4), box.height() / 2.0);
}

void WordChip::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Right ? ahead : -ahead;
        if (alt)
            Q_EMIT moveRequested(by);
        else
            Q_EMIT stepRequested(by);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            Q_EMIT moveRequested(event->key() == Qt::Key_Down ? 1 : -1);
        else
            Q_EMIT stepRequested(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void WordChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void WordChip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(cross().adjusted(-4, -4, 4, 4).contains(event->pos()) ? Qt::PointingHandCursor : Qt::OpenHandCursor);
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if ((event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    update();
}

void WordChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dragged = std::exchange(m_dragging, false);
    update();
    if (event->button() != Qt::LeftButton)
        return;
    if (dragged)
        Q_EMIT dropped(mapToParent(event->pos()));
    else if (cross().adjusted(-4, -4, 4, 4).contains(event->pos()))
        Q_EMIT removeRequested();
}

void WordChip::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void WordChip::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
