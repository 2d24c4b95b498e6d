#include "ui/library/librarypage.h"

#include "ui/library/library.h"
#include "ui/library/librarylayout.h"
#include "ui/library/paintedbutton.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

namespace {

constexpr int pagePadding = 28;

} // namespace

LibraryPage::LibraryPage(const Look &look, Library &library, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_library(library), m_column(nullptr)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its cards and buttons are the stops; wheel and keys reach it through them
    adaptMargins();
    connect(&library, &Library::changed, this, &LibraryPage::refreshWhenSeen);
    connect(&look, &Look::changed, this, &LibraryPage::adaptMargins);
}

void LibraryPage::refreshWhenSeen()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    if (m_stale) {
        m_stale = false;
        refresh();
    }
    QScrollArea::showEvent(event);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    adaptMargins();
    QScrollArea::resizeEvent(event);
}

void LibraryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshWhenSeen();
    QScrollArea::changeEvent(event);
}

void LibraryPage::adaptMargins()
{
    const int widest = libraryLayout(window()->width(), m_look.textScale()).maximumWidth;
    const int padding = m_look.px(pagePadding);
    const int spare = widest > 0 ? (viewport()->width() - widest) / 2 : 0;
    // Cards and headings bring the room of their rings themselves.
    const int side = std::max(padding, spare) - PaintedButton::ringRoom;
    m_column->setContentsMargins(side, m_look.px(20), side, padding);
    m_column->setSpacing(0);
}

} // namespace heartport
