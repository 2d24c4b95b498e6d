#include "ui/window/sideframe.h"

#include "ui/library/sidebar.h"
#include "ui/library/sideoverlay.h"
#include "ui/reader/contentspanel.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"
#include "ui/window/segmentswitch.h"

#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

SideFrame::SideFrame(const Look &look, Library &library, ContentsPanel *contents, QWidget *parent)
    : QWidget(parent), m_look(look), m_switch(new SegmentSwitch(look, {tr("Library"), tr("Contents")}, this)),
      m_switchRow(new QHBoxLayout), m_contentsOpener(makeIconButton(look, u"book"_s, tr("Contents"), this)),
      m_parts(new QStackedWidget(this)), m_sidebar(new Sidebar(look, library, this)), m_contents(contents)
{
    setObjectName("sideFrame"_L1);
    m_contentsOpener->setObjectName("openContents"_L1);
    m_switchRow->addWidget(m_switch);
    m_switchRow->addWidget(m_contentsOpener, 0, Qt::AlignHCenter);
    m_parts->addWidget(m_sidebar);
    m_parts->addWidget(m_contents);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_switchRow);
    column->addWidget(m_parts, 1);
    connect(m_switch, &SegmentSwitch::chosen, this, [this](int part) {
        if (m_reading)
            return m_parts->setCurrentIndex(part);
        m_switch->setCurrent(0);
        if (part == 1)
            Q_EMIT readingRequested();
    });
    connect(m_contentsOpener, &QToolButton::clicked, this,
        [this] { m_reading ? openContents() : Q_EMIT readingRequested(); });
    connect(m_sidebar, &Sidebar::placeActivated, this, &SideFrame::placeActivated);
    connect(&look, &Look::changed, this, &SideFrame::showPart);
    showPart();
}

void SideFrame::setPlace(const std::optional<LibraryPlace> &place) { m_sidebar->setCurrentPlace(place); }

void SideFrame::setReading(bool reading, bool hasOpen)
{
    m_reading = reading;
    m_hasOpen = hasOpen;
    m_switch->setCurrent(reading ? 1 : 0);
    showPart();
}

void SideFrame::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    m_sidebar->setRail(rail);
    showPart();
    arrange();
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
        setWanted(!m_wanted);
    else if (m_sidebar->isOpenOverPage())
        m_sidebar->closeOverPage();
    else
        m_sidebar->openOverPage();
}

void SideFrame::setWanted(bool wanted)
{
    m_wanted = wanted;
    arrange();
}

void SideFrame::setWriting(bool writing)
{
    m_writing = writing;
    arrange();
}

// Its lists scroll: where panels stand under the page, the window must not grow for them.
QSize SideFrame::minimumSizeHint() const { return {QWidget::minimumSizeHint().width(), m_look.px(80)}; }

void SideFrame::arrange() { setVisible(!m_writing && (m_rail || m_wanted)); }

void SideFrame::showPart()
{
    placeContents();
    const bool offered = m_reading || m_hasOpen;
    const bool switchable = offered && !m_rail;
    const int side = switchable ? m_look.px(12) : 0;
    m_switchRow->setContentsMargins(side, offered ? m_look.px(12) : 0, side, switchable ? m_look.px(4) : 0);
    m_switch->setVisible(switchable);
    m_contentsOpener->setVisible(offered && m_rail);
    m_parts->setCurrentIndex(m_reading && switchable ? m_switch->current() : 0);
}

// A rail has no room for the outline: it stands in a column of its own, over the page.
void SideFrame::placeContents()
{
    const bool inParts = m_parts->indexOf(m_contents) >= 0;
    if (!m_rail) {
        if (m_contentsOverlay)
            m_contentsOverlay->shut();
        if (!inParts)
            m_parts->addWidget(m_contents);
    } else if (inParts) {
        m_parts->removeWidget(m_contents);
        m_contents->hide();
    }
}

void SideFrame::openContents()
{
    if (!m_contentsOverlay) {
        m_contentsOverlay = new SideOverlay(m_look, *this, *m_contentsOpener);
        m_contentsOverlay->setObjectName("contentsOverPage"_L1);
        for (const auto chosen :
            {&ContentsPanel::actionFeedActivated, &ContentsPanel::referencesActivated, &ContentsPanel::aboutActivated})
            connect(m_contents, chosen, m_contentsOverlay, &SideOverlay::shut);
        connect(m_contents, &ContentsPanel::sectionActivated, m_contentsOverlay, &SideOverlay::shut);
    }
    const auto rows = m_contents->findChildren<ContentsRow *>();
    const auto current = std::find_if(rows.begin(), rows.end(), [](const auto *row) { return row->isChecked(); });
    m_contentsOverlay->openWith(m_contents, current == rows.end() ? rows.value(0) : *current);
}

void SideFrame::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_look.color(Role::Sidebar)); }

} // namespace heartport
