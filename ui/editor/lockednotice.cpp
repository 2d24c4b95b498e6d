#include "ui/editor/lockednotice.h"

#include "ui/support/iconlabel.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"
#include "ui/support/runlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace heartport {

using namespace Qt::StringLiterals;

LockedNotice::LockedNotice(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_lock(new IconLabel(look, u"lock"_s, Role::Muted, 16, this)),
      m_words(new RunLabel(look, TextStyle::Fact, Role::Text, this))
{
    setObjectName(u"lockedNotice"_s);
    m_words->setObjectName(u"lockedNoticeWords"_s);
    m_words->setFocusPolicy(Qt::TabFocus); // a stop of Tab, to be read
    m_words->setRuns(
        {{tr("The notice on AI content is added by HeartPort to every save, page and export.") + u' ', false, true},
            {tr("It cannot be edited here, because readers must always find the same words. Your organisation may add "
                "lines below it.")}});
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_lock, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    connect(&look, &Look::changed, this, &LockedNotice::restyle);
    restyle();
}

void LockedNotice::restyle()
{
    layout()->setContentsMargins(m_look.px(40), m_look.px(18), m_look.px(40), m_look.px(20));
    layout()->setSpacing(m_look.px(12));
    update();
}

void LockedNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_look.px(24);
    const QRectF box =
        QRectF(rect()).adjusted(side, m_look.px(6), -side, -m_look.px(10)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_look.color(Role::Control), 1, Qt::DashLine));
    painter.setBrush(m_look.color(Role::Sidebar));
    painter.drawRoundedRect(box, m_look.px(8), m_look.px(8));
}

} // namespace heartport
