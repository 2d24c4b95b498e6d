#include "ui/support/textlink.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace heartport {

bool isKeyFocus(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void drawFocusRing(QPainter &painter, const QRect &box, const Look &look, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color(Role::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

TextLink::TextLink(const Look &look, TextStyle style, const QString &text, QWidget *parent, Role role)
    : QAbstractButton(parent), m_look(look), m_layout(look, style), m_role(role)
{
    QString shown = text;
    QAbstractButton::setText(shown.replace(u'&', QStringLiteral("&&"))); // an ampersand is no shortcut here
    m_layout.setRuns({TextRun{text}});
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, [this] {
        m_layout.forget();
        updateGeometry();
        update();
    });
}

int TextLink::heightForWidth(int width) const
{
    return std::max(minimumHit(), m_layout.heightAt(width - 2 * ringRoom) + 2 * ringRoom);
}

QSize TextLink::sizeHint() const
{
    const int width = std::max(minimumHit(), m_layout.naturalWidth() + 2 * ringRoom);
    return {width, heightForWidth(width)};
}

QSize TextLink::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_look.px(80)), std::max(minimumHit(), m_layout.lineHeight() + 2 * ringRoom)};
}

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = m_layout.heightAt(width() - 2 * ringRoom);
    const int top = (this->height() - height) / 2;
    const QRect words(ringRoom, top, width() - 2 * ringRoom, height);
    const bool underlined = (underMouse() && isEnabled()) || m_look.theme() == ThemeName::HighContrast;
    m_layout.draw(painter, words, layoutDirection(), m_look.color(isEnabled() ? m_role : Role::Disabled), underlined);
    if (m_ring) {
        const int used = std::min(width(), m_layout.widthAt(words.width()) + 2 * ringRoom);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - used : 0;
        drawFocusRing(painter, QRect(x, top - 3, used, height + 6), m_look, 6);
    }
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TextLink::focusInEvent(QFocusEvent *event)
{
    m_ring = isKeyFocus(event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void TextLink::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
