#include "ui/window/sideframe.h"

#include "ui/library/sidebar.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"
#include "ui/window/segmentswitch.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

SideFrame::SideFrame(const Look &look, Library &library, QWidget *contents, QWidget *parent)
    : QWidget(parent), m_look(look), m_switch(new SegmentSwitch(look, {tr("Library"), tr("Contents")}, this)),
      m_switchRow(new QHBoxLayout), m_parts(new QStackedWidget(this)), m_sidebar(new Sidebar(look, library, this)),
      m_contents(contents)
{
    setObjectName("sideFrame"_L1);
    m_switchRow->addWidget(m_switch);
    m_parts->addWidget(m_sidebar);
    m_parts->addWidget(m_contents);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_switchRow);
    column->addWidget(m_parts, 1);
    connect(m_switch, &SegmentSwitch::chosen, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_sidebar, &Sidebar::placeActivated, this, &SideFrame::placeActivated);
    connect(&look, &Look::changed, this, &SideFrame::adapt);
    adapt();
}

void SideFrame::setPlace(const LibraryPlace &place) { m_sidebar->setCurrentPlace(place); }

void SideFrame::setReading(bool reading)
{
    m_reading = reading;
    m_switch->setCurrent(reading ? 1 : 0);
    showPart();
}

void SideFrame::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    m_sidebar->setRail(rail);
    adapt();
}

int SideFrame::fittingWidth(double windowWidth) const
{
    if (m_rail)
        return m_look.px(56);
    return m_look.px(windowWidth >= 2400 ? 288 : windowWidth >= 1600 ? 264 : m_reading ? 216 : 240);
}

void SideFrame::toggle()
{
    if (!m_rail)
        setVisible(!isVisible());
    else if (m_sidebar->isOpenOverPage())
        m_sidebar->closeOverPage();
    else
        m_sidebar->openOverPage();
}

void SideFrame::adapt()
{
    setMinimumWidth(m_look.px(m_rail ? 56 : 190));
    setMaximumWidth(m_look.px(m_rail ? 56 : 360));
    showPart();
}

void SideFrame::showPart()
{
    // A rail has no room for the outline: its place is the library's.
    const bool switchable = m_reading && !m_rail;
    const int margin = switchable ? m_look.px(12) : 0;
    m_switchRow->setContentsMargins(margin, margin, margin, margin / 3);
    m_switch->setVisible(switchable);
    m_parts->setCurrentIndex(switchable ? m_switch->current() : 0);
}

void SideFrame::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_look.color(Role::Sidebar)); }

} // namespace heartport
