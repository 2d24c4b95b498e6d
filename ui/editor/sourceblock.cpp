#include "ui/editor/sourceblock.h"

#include "ui/support/runlabel.h"
#include "ui/support/textlink.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

SourceBlock::SourceBlock(const Look &look, const QString &words, int number, bool isHeading, bool isChanged,
    QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_number(number), m_changed(isChanged)
{
    setObjectName(isChanged ? u"changedBlock"_s : u"sourceBlock"_s);
    setCheckable(true);
    setProperty("ownFocusRing", true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(isHeading ? 10 : 5), look.px(12), look.px(5));
    column->setSpacing(0);
    auto *label = new RunLabel(look, isHeading ? TextStyle::DockTitle : TextStyle::Body, Role::Text, this);
    label->setPlain(words);
    column->addWidget(label);
    setAccessibleName(words);
    if (!isChanged)
        return;
    auto *note = new RunLabel(look, TextStyle::CaptionStrong, Role::Warning, this);
    note->setPlain(tr("Changed since it was translated"));
    column->addWidget(note);
    setAccessibleName(u"%1: %2"_s.arg(note->text(), words));
}

void SourceBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_changed)
        painter.fillRect(rect(), m_look.color(Role::WarningSoft));
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_look.px(3), height())),
            m_look.color(Role::Accent));
    if (m_ring)
        paintRingInside(m_look, painter, rect(), m_look.px(4));
}

void SourceBlock::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void SourceBlock::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
