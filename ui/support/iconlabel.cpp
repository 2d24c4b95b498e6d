#include "ui/support/iconlabel.h"

#include "ui/support/look.h"

#include <QPainter>

namespace heartport {

IconLabel::IconLabel(const Look &look, const QString &name, Role role, double sizeAt100, QWidget *parent)
    : QWidget(parent), m_look(look), m_icon(look.icon(name, role)), m_size(sizeAt100)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconLabel::setIcon(const QString &name, Role role)
{
    m_icon = m_look.icon(name, role);
    update();
}

QSize IconLabel::sizeHint() const { return {m_look.px(m_size), m_look.px(m_size)}; }

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace heartport
