#include "ui/window/sidesplitter.h"

#include "ui/library/librarylayout.h"
#include "ui/support/look.h"
#include "ui/window/sideframe.h"

#include <QSettings>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 190; // px at 100 %
constexpr int widest = 360;

} // namespace

SideSplitter::SideSplitter(const Look &look, SideFrame *side, QWidget *page, QWidget *parent)
    : QSplitter(parent), m_look(look), m_side(side)
{
    setObjectName("sidebarSplitter"_L1);
    setHandleWidth(1); // the toolkit lets the pointer take it from a few pixels beside it
    setChildrenCollapsible(false);
    addWidget(side);
    addWidget(page);
    setStretchFactor(1, 1);
    connect(this, &QSplitter::splitterMoved, this,
        [this](int position) { m_drawn = m_side->isRail() ? m_drawn : position * 100 / m_look.textScale(); });
}

void SideSplitter::adaptTo(int windowWidth)
{
    m_windowWidth = windowWidth;
    m_side->setRail(libraryLayout(windowWidth, m_look.textScale()).rail);
    fit();
}

int SideSplitter::sideWidth() const
{
    if (m_side->isRail() || m_drawn == 0)
        return m_side->fittingWidth(m_windowWidth * 100.0 / m_look.textScale());
    return m_look.px(std::clamp(m_drawn, narrowest, widest));
}

void SideSplitter::fit()
{
    const int side = sideWidth();
    m_side->setMinimumWidth(m_side->isRail() ? side : m_look.px(narrowest));
    m_side->setMaximumWidth(m_side->isRail() ? side : m_look.px(widest));
    setSizes({side, std::max(1, width() - side - handleWidth())});
}

void SideSplitter::restore(const QSettings &settings)
{
    m_drawn = settings.value("window/sidebarWidth"_L1).toInt();
    m_side->setWanted(settings.value("panels/sidebar"_L1, true).toBool());
}

void SideSplitter::remember(QSettings &settings) const
{
    settings.setValue("window/sidebarWidth"_L1, m_drawn);
    settings.setValue("panels/sidebar"_L1, m_side->isWanted());
}

void SideSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

} // namespace heartport
