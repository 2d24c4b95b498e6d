#include "ui/kiosk/kioskbutton.h"

#include "ui/support/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace heartport {

namespace {

constexpr double iconGap = 14;
constexpr double ring = 4; // px of the pictures, and as far outside

} // namespace

KioskButton::KioskButton(const KioskLook &look, Kind kind, const QString &text, QWidget *parent, const QString &icon)
    : QAbstractButton(parent), m_look(look), m_kind(kind), m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(kind == Kind::Key ? Qt::TabFocus : Qt::StrongFocus); // a key must not take the focus from the field
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&look, &KioskLook::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KioskButton::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

int KioskButton::padding() const { return m_look.px(m_kind == Kind::Key || m_kind == Kind::Citation ? 10 : 26); }

QSize KioskButton::sizeHint() const
{
    const QFontMetrics metrics(m_look.controlFont(m_text));
    const int words = text().isEmpty() ? 0 : metrics.horizontalAdvance(text()) + 4;
    const int between = words && iconSide() ? m_look.px(iconGap) : 0;
    const int height = std::max(m_look.target(m_height), metrics.height() + m_look.px(16));
    return {std::max(words + between + iconSide() + 2 * padding(), m_look.target(60)), height};
}

QSize KioskButton::minimumSizeHint() const
{
    return {std::max(m_look.target(60), std::min(sizeHint().width(), iconSide() + m_look.px(90))), sizeHint().height()};
}

Role KioskButton::ink() const
{
    if (!isEnabled())
        return Role::Disabled;
    if (m_kind == Kind::Primary)
        return Role::OnAccent;
    if (m_kind == Kind::Field)
        return Role::Muted;
    if (m_kind == Kind::Citation)
        return isChecked() ? Role::Surface : Role::Link;
    return isChecked() ? Role::Accent : Role::Text;
}

void KioskButton::paintFrame(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool key = m_kind == Kind::Key || m_kind == Kind::Citation;
    const int radius = m_look.px(key ? 10 : 16);
    const int inset = m_look.px(ring + 2);
    const bool shown = showsRing();
    // The ring stands in the frame's own place, so that it is never clipped and nothing moves.
    const QRect box = shown ? rect().adjusted(inset, inset, -inset, -inset) : rect();
    Role fill = Role::Raised;
    Role outline = m_kind == Kind::Card ? Role::Border : Role::Control;
    if (!isEnabled()) {
        fill = Role::Sidebar;
        outline = Role::Border;
    } else if (m_kind == Kind::Primary) {
        fill = outline = isDown() ? Role::AccentPressed : Role::Accent;
    } else if (m_kind == Kind::Citation) {
        fill = isChecked() ? Role::Link : Role::Surface;
        outline = Role::Link;
    } else if (isDown()) {
        fill = Role::Pressed;
        outline = Role::Muted;
    } else if (isChecked()) {
        fill = Role::AccentSoft;
        outline = Role::Accent;
    }
    paintBox(m_look.look(), painter, box, radius, m_look.color(fill), m_look.color(outline), m_look.px(1.5));
    if (shown) {
        const qreal half = m_look.px(ring) / 2.0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.color(Role::Focus), m_look.px(ring)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius + ring, radius + ring);
    }
}

void KioskButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    QFont font = m_look.controlFont(m_text, m_kind == Kind::Key ? QFont::Medium : QFont::DemiBold);
    if (m_kind == Kind::Outlined)
        font.setWeight(QFont::Medium);
    if (m_kind == Kind::Field)
        font.setWeight(QFont::Normal);
    const int side = iconSide();
    const int between = side && !text().isEmpty() ? m_look.px(iconGap) : 0;
    const int room = width() - side - between - m_look.px(16);
    // A word that is longer in another language becomes smaller rather than cut.
    while (QFontMetrics(font).horizontalAdvance(text()) > room && font.pixelSize() > m_look.px(15))
        font.setPixelSize(font.pixelSize() - 1);
    const int words = std::min(room, QFontMetrics(font).horizontalAdvance(text()) + 2);
    const int start = m_kind == Kind::Field ? padding() : (width() - side - between - words) / 2;
    if (side) {
        const QRect box =
            QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - side) / 2, side, side));
        m_look.look().icon(m_icon, ink()).paint(&painter, box);
    }
    painter.setFont(font);
    painter.setPen(m_look.color(ink()));
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(start + side + between, 0, words, height()));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, words + 2));
}

void KioskButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace heartport
