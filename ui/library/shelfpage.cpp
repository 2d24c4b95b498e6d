#include "ui/library/shelfpage.h"

#include "ui/library/cardgrid.h"
#include "ui/library/emptystate.h"
#include "ui/library/library.h"
#include "ui/library/placewords.h"
#include "ui/library/shelfsection.h"
#include "ui/support/look.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cardsAtOnce = 60;

} // namespace

ShelfPage::ShelfPage(const Look &look, Library &library, QWidget *parent)
    : LibraryPage(look, library, parent), m_heading(new ShelfHeading(look, widget())),
      m_grid(new CardGrid(look, 0, widget())), m_empty(new EmptyState(look, widget()))
{
    setObjectName(u"shelfPage"_s);
    column()->addWidget(m_heading);
    column()->addWidget(m_grid);
    column()->addWidget(m_empty);
    column()->addStretch(1);
    connect(m_grid, &CardGrid::articleActivated, this, &ShelfPage::articleActivated);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT placeActivated({}); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ShelfPage::showMoreNearTheEnd);
}

void ShelfPage::setPlace(const LibraryPlace &place)
{
    m_place = place;
    m_shown = 0;
    verticalScrollBar()->setValue(0);
    refreshWhenSeen();
}

void ShelfPage::refresh()
{
    m_articles = articlesAt(m_place, library().published());
    if (keepsWithdrawn(m_place))
        m_articles += articlesAt(m_place, library().withdrawn());
    m_shown = std::min(std::max(m_shown, cardsAtOnce), m_articles.size());
    const int count = int(m_articles.size());
    const QString hearticles = tr("%n hearticles", nullptr, count);
    const QString reason = placeReason(m_place);
    m_heading->setWords(placeTitle(m_place), count == 0 ? QString() : hearticles + u"  ·  "_s + reason);
    m_grid->setArticles(m_articles.first(m_shown));
    m_grid->setVisible(count > 0);
    const EmptyWords words = emptyWords(m_place);
    m_empty->setWords(words.sentence, words.button);
    m_empty->setVisible(count == 0);
}

void ShelfPage::showMoreNearTheEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    if (m_shown >= m_articles.size() || bar->value() < bar->maximum() - bar->pageStep())
        return;
    m_shown = std::min(m_shown + cardsAtOnce, m_articles.size());
    m_grid->setArticles(m_articles.first(m_shown));
}

} // namespace heartport
