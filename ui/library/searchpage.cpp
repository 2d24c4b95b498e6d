#include "ui/library/searchpage.h"

#include "ui/library/emptystate.h"
#include "ui/library/library.h"
#include "ui/library/paintedbutton.h"
#include "ui/library/placewords.h"
#include "ui/library/searchdelegate.h"
#include "ui/library/searchmodel.h"
#include "ui/library/shelfsection.h"
#include "ui/support/look.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 200; // of each kind: who needs more, needs another word
constexpr int widestPage = 900;
constexpr int pagePadding = 28;
constexpr int rowPadding = 16; // of a row of the list, before its words

} // namespace

SearchPage::SearchPage(const Look &look, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_searcher(library), m_model(new SearchModel(this)), m_headingRow(new QHBoxLayout),
      m_heading(new ShelfHeading(look, this)), m_list(new QListView(this)), m_empty(new EmptyState(look, this))
{
    setObjectName(u"searchPage"_s);
    setFocusProxy(m_list);
    m_list->setObjectName(u"searchResultList"_s);
    m_list->setProperty("kind", u"bare"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(look, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    m_headingRow->addWidget(m_heading);
    column->addLayout(m_headingRow);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT placeActivated({}); });
    connect(&m_searcher, &Searcher::answered, this, &SearchPage::showAnswer);
    connect(&m_searcher, &Searcher::failed, this, &SearchPage::failed);
    connect(&library, &Library::changed, this, &SearchPage::ask);
    connect(&look, &Look::changed, this, &SearchPage::adapt);
    adapt();
}

void SearchPage::setQuery(const QString &query)
{
    m_query = query.trimmed();
    ask();
}

void SearchPage::ask()
{
    if (!m_query.isEmpty())
        m_searcher.ask({m_query, most, most});
}

void SearchPage::showAnswer(const SearchAnswer &answer)
{
    const int row = m_list->currentIndex().row();
    const bool sameQuery = m_model->answer().query == answer.query;
    m_model->setAnswer(answer, false);
    if (sameQuery && row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    const bool any = answer.total > 0;
    m_heading->setWords(placeTitle({LibraryPlace::Kind::Search, answer.query}),
        any ? tr("%n results, the best first", nullptr, answer.total) : QString());
    m_list->setAccessibleName(placeTitle({LibraryPlace::Kind::Search, answer.query}));
    m_empty->setWords(nothingFound(answer.query), tr("Go to Home"));
    m_list->setVisible(any);
    m_empty->setVisible(!any);
}

void SearchPage::activate(int row)
{
    if (row < 0 || !m_model->isStop(row))
        return;
    const ArticleId article = m_model->articleAt(row);
    if (m_model->kindAt(row) == SearchModel::Kind::Reference)
        Q_EMIT referenceActivated(article, m_model->referenceKeyAt(row));
    else
        Q_EMIT articleActivated(article);
}

void SearchPage::adapt()
{
    // Where the heading of every page begins; lines too long to read are not asked for.
    const int side = m_look.px(pagePadding - rowPadding);
    const int inset = m_look.px(rowPadding) - PaintedButton::ringRoom;
    m_headingRow->setContentsMargins(inset, 0, inset, 0);
    const int spare = std::max(side, width() - side - m_look.px(widestPage));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? spare : side, m_look.px(20), mirrored ? side : spare, m_look.px(12));
    m_list->doItemsLayout();
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    adapt();
    QWidget::resizeEvent(event);
}

void SearchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        ask();
    else if (event->type() == QEvent::LayoutDirectionChange)
        adapt();
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            activate(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heartport
