#include "ui/support/textlink.h"

#include "ui/support/paint.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace heartport {

bool showsRing(const Look &look, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::MouseFocusReason:
        return false;
    default:
        return look.showsFocus();
    }
}

void paintRingInside(const Look &look, QPainter &painter, const QRect &box, int radius)
{
    paintFocusRing(look, painter, QRectF(box).adjusted(4, 4, -4, -4), radius);
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
    setProperty("ownFocusRing", true);
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
        paintRingInside(m_look, painter, QRect(x, top - 4, used, height + 8), 4);
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
    m_ring = showsRing(m_look, event->reason());
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
