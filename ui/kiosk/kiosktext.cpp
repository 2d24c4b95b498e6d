#include "ui/kiosk/kiosktext.h"

#include "ui/support/textlayout.h"

#include <QPainter>

#include <cmath>

namespace heartport {

KioskText::KioskText(const KioskLook &look, const KioskTextStyle &style, QWidget *parent, const QString &text)
    : QLabel(parent), m_look(look), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // with each new text or font a label drops its height for width where it does not wrap
    setText(text);
    connect(&look, &KioskLook::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KioskText::setMaximumLines(int lines) { m_maximum = lines; }

QFont KioskText::textFont() const
{
    if (!m_style.grows)
        return m_look.controlFont(m_style.size, m_style.weight);
    return m_style.serif ? m_look.serif(m_style.size) : m_look.sans(m_style.size, m_style.weight);
}

int KioskText::pitch() const { return int(std::ceil(textFont().pixelSize() * m_style.pitch)); }

TextLines KioskText::lines(int width) const { return {text(), textFont(), pitch(), qreal(width), m_maximum}; }

int KioskText::heightForWidth(int width) const { return text().isEmpty() ? 0 : lines(width).height(); }

QSize KioskText::sizeHint() const
{
    const int natural = QFontMetrics(textFont()).horizontalAdvance(text()) + 2;
    return {natural, pitch()};
}

QSize KioskText::minimumSizeHint() const { return {m_look.px(40), pitch()}; }

void KioskText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(m_look.color(m_style.role));
    lines(width()).draw(painter, {}, m_centred ? TextLines::Align::Centre : TextLines::Align::Start);
}

} // namespace heartport
