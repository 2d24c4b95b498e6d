#include "ui/library/textlabel.h"

#include "ui/library/painting.h"
#include "ui/support/textlayout.h"

#include <QFontMetrics>

#include <algorithm>

namespace heartport {

TextLabel::TextLabel(const Look &look, TextStyle style, Role role, QWidget *parent)
    : QLabel(parent), m_look(look), m_style(style), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int TextLabel::singleLineWidth() const { return QFontMetrics(m_look.font(m_style)).horizontalAdvance(text()) + 1; }

int TextLabel::heightForWidth(int width) const
{
    const int pitch = m_look.lineHeight(m_style);
    return std::max(pitch, TextLines(text(), m_look.font(m_style), pitch, std::max(1, width)).height());
}

QSize TextLabel::sizeHint() const { return QSize(singleLineWidth(), m_look.lineHeight(m_style)); }

QSize TextLabel::minimumSizeHint() const { return QSize(m_look.px(40), m_look.lineHeight(m_style)); }

void TextLabel::paintEvent(QPaintEvent *)
{
    WidgetPainter painter(this);
    const QFont font = m_look.font(m_style);
    painter.setPen(m_look.color(m_role));
    const TextLines lines(text(), font, m_look.lineHeight(m_style), width());
    const bool centred = alignment().testFlag(Qt::AlignHCenter);
    lines.draw(painter, {}, centred ? TextLines::Align::Centre : TextLines::Align::Start);
}

} // namespace heartport
