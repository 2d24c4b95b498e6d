#include "ui/library/searchpopup.h"

#include "ui/library/painting.h"
#include "ui/library/searchdelegate.h"
#include "ui/library/searchmodel.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QListView>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPopup = 560;
constexpr int padding = 6;

} // namespace

SearchPopup::SearchPopup(const Look &look, SearchModel &model, QWidget *window)
    : QWidget(window), m_look(look), m_model(model), m_list(new QListView(this))
{
    setObjectName(u"searchPopup"_s);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setProperty("kind", u"bare"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setModel(&model);
    m_list->setItemDelegate(new SearchDelegate(look, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowClicked(index.row()); });
    connect(&look, &Look::changed, this, &QWidget::hide);
}

void SearchPopup::showUnder(const QWidget &field)
{
    const int border = m_look.px(padding);
    const int shadow = popupMargin(m_look);
    layout()->setContentsMargins(shadow + 1, shadow + border, shadow + 1, shadow + border);
    int height = 2 * border;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->itemDelegate()->sizeHint({}, m_model.index(row)).height();
    const QWidget &page = *window();
    const int margin = m_look.px(8);
    const int width = std::min(std::max(field.width(), m_look.px(widestPopup)), page.width() - 2 * margin);
    const QPoint below = field.mapTo(&page, QPoint(0, field.height() + m_look.px(6)));
    int left = field.layoutDirection() == Qt::RightToLeft ? below.x() + field.width() - width : below.x();
    left = std::clamp(left, margin, page.width() - margin - width);
    const QRect box(left, below.y(), width, std::min(height, page.height() - below.y() - margin));
    setGeometry(box.adjusted(-shadow, -shadow, shadow, shadow));
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    show();
    raise();
}

int SearchPopup::currentRow() const { return m_list->currentIndex().row(); }

void SearchPopup::setCurrentRow(int row) { m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row)); }

void SearchPopup::step(int by)
{
    int row = currentRow() < 0 && by < 0 ? m_model.rowCount() : currentRow();
    for (row += by; row >= 0 && row < m_model.rowCount(); row += by)
        if (m_model.isStop(row))
            return setCurrentRow(row);
    setCurrentRow(-1);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    WidgetPainter painter(this);
    const int shadow = popupMargin(m_look);
    const QRect box = rect().adjusted(shadow, shadow, -shadow, -shadow);
    paintShadow(m_look, painter, box, m_look.px(12));
    paintBox(m_look, painter, box, m_look.px(12), m_look.color(Role::Raised), m_look.color(Role::Control));
}

} // namespace heartport
