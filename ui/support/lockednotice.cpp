#include "ui/support/lockednotice.h"

#include "ui/support/iconlabel.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace heartport {

using namespace Qt::StringLiterals;

LockedNotice::LockedNotice(const Look &look, const QList<TextRun> &words, QWidget *parent)
    : QWidget(parent), m_look(look), m_lock(new IconLabel(look, u"lock"_s, Role::Muted, 16, this)),
      m_words(new RunLabel(look, TextStyle::Fact, Role::Text, this)), m_end(new QHBoxLayout)
{
    setObjectName(u"lockedNotice"_s);
    m_words->setObjectName(u"lockedNoticeWords"_s);
    m_words->setFocusPolicy(Qt::TabFocus); // a stop of Tab, to be read
    m_words->setRuns(words);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_lock, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addLayout(m_end);
    connect(&look, &Look::changed, this, &LockedNotice::restyle);
    restyle();
}

void LockedNotice::restyle()
{
    layout()->setContentsMargins(m_look.px(16), m_look.px(12), m_look.px(16), m_look.px(10));
    layout()->setSpacing(m_look.px(12));
    update();
}

void LockedNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.color(Role::Control), 1, Qt::DashLine));
    painter.setBrush(m_look.color(Role::Sidebar));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_look.px(8), m_look.px(8));
}

} // namespace heartport
