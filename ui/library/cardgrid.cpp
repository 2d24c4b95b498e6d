#include "ui/library/cardgrid.h"

#include "ui/library/articlecard.h"
#include "ui/library/librarylayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int gridGap = 20;
constexpr int smallestCard = 224;
constexpr int ring = PaintedButton::ringRoom;

} // namespace

CardGrid::CardGrid(const Look &look, int maximumRows, QWidget *parent)
    : QWidget(parent), m_look(look), m_maximumRows(maximumRows)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // All that there can be, at once: Tab comes to widgets in the order in which they were made.
    for (int i = 0; i < mostCards(); ++i)
        addCard();
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void CardGrid::setArticles(const QList<ArticleSummary> &articles)
{
    m_used = m_maximumRows > 0 ? std::min<qsizetype>(articles.size(), mostCards()) : articles.size();
    while (m_cards.size() < m_used)
        addCard();
    for (qsizetype i = 0; i < m_used; ++i)
        m_cards[i]->setArticle(articles[i]);
    updateGeometry();
    arrange();
}

// More than a row of the widest window is never shown where rows are limited.
int CardGrid::mostCards() const { return m_maximumRows * libraryLayout(100'000, 100).columns; }

ArticleCard *CardGrid::addCard()
{
    auto *card = new ArticleCard(m_look, this);
    connect(card, &ArticleCard::clicked, this, [this, card] { Q_EMIT articleActivated(card->article()->id); });
    card->hide(); // until it has a hearticle
    m_cards.append(card);
    return card;
}

int CardGrid::columnsFor(int width) const
{
    const int inner = width - 2 * ring;
    const int fitting = (inner + m_look.px(gridGap)) / (m_look.px(smallestCard) + m_look.px(gridGap));
    return std::clamp(fitting, 1, libraryLayout(window()->width(), m_look.textScale()).columns);
}

int CardGrid::shownCards(int columns) const
{
    const int used = int(m_used);
    return m_maximumRows > 0 ? std::min(used, columns * m_maximumRows) : used;
}

int CardGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (shownCards(columns) + columns - 1) / columns;
    return rows == 0 ? 0 : rows * ArticleCard::cardHeight(m_look) + (rows - 1) * m_look.px(gridGap) + 2 * ring;
}

QSize CardGrid::sizeHint() const
{
    return QSize(m_look.px(4 * smallestCard), heightForWidth(m_look.px(4 * smallestCard)));
}

QSize CardGrid::minimumSizeHint() const { return QSize(m_look.px(160), 0); }

void CardGrid::arrange()
{
    const int columns = columnsFor(width());
    const int shown = shownCards(columns);
    const int inner = width() - 2 * ring;
    const int height = ArticleCard::cardHeight(m_look);
    const double step = double(inner + m_look.px(gridGap)) / columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < shown);
        if (i >= shown)
            continue;
        const int left = qRound(step * (i % columns));
        const int right = qRound(step * (i % columns + 1)) - m_look.px(gridGap);
        const int top = (i / columns) * (height + m_look.px(gridGap));
        const QRect card(left + ring, top + ring, right - left, height);
        m_cards[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), card.adjusted(-ring, -ring, ring, ring)));
    }
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void CardGrid::keyPressEvent(QKeyEvent *event)
{
    const auto focused = std::find_if(m_cards.begin(), m_cards.end(), [](const auto *c) { return c->hasFocus(); });
    if (focused == m_cards.end())
        return QWidget::keyPressEvent(event);
    const int columns = columnsFor(width());
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    qsizetype target = focused - m_cards.begin();
    switch (event->key()) {
    case Qt::Key_Left:
        target -= forward;
        break;
    case Qt::Key_Right:
        target += forward;
        break;
    case Qt::Key_Up:
        target -= columns;
        break;
    case Qt::Key_Down:
        target += columns;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (target >= 0 && target < shownCards(columns))
        focusCard(target);
    else
        event->ignore(); // past the edge: the page scrolls
}

void CardGrid::focusCard(qsizetype index)
{
    m_cards[index]->setFocus(Qt::TabFocusReason);
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(m_cards[index], 0, m_look.px(24));
}

} // namespace heartport
