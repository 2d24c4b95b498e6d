#include "ui/support/qrview.h"

#include <QPainter>

namespace heartport {

QrView::QrView(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setAccessibleName(tr("QR code"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

bool QrView::setText(const QString &text)
{
    const auto code = qrCode(text);
    m_code = code.value_or(QrCode());
    setAccessibleDescription(code ? text : QString());
    update();
    return code.has_value();
}

QSize QrView::sizeHint() const { return {m_side, m_side}; }

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_code.size > 0)
        drawQrCode(painter, rect(), m_code);
}

} // namespace heartport
