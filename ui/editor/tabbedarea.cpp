#include "ui/editor/draftview.h"
#include "ui/support/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>

namespace heartport {

namespace {

constexpr double rowHeight = 42; // px at 100 %

} // namespace

TabbedArea::TabbedArea(const Look &look, const QString &name, QWidget *parent)
    : QWidget(parent), m_look(look), m_bar(new QTabBar(this)), m_row(new QWidget(this)),
      m_pages(new QStackedWidget(this))
{
    m_bar->setAccessibleName(name);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(m_row);
    row->addWidget(m_bar, 1, Qt::AlignBottom);
    m_end = new QHBoxLayout;
    row->addLayout(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_row);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&look, &Look::changed, this, &TabbedArea::restyle);
    restyle();
}

void TabbedArea::restyle()
{
    m_row->layout()->setContentsMargins(m_look.px(12), 0, m_look.px(12), 1);
    m_row->setFixedHeight(m_look.px(rowHeight));
    m_end->setSpacing(m_look.px(4));
    fit();
    update();
}

// Of the row; no tab loses a letter at this width.
int TabbedArea::widthOf(bool tight) const
{
    const QFontMetrics metrics(m_bar->font());
    int width = 2 * m_look.px(12) + m_row->layout()->spacing();
    for (int i = 0; i < m_bar->count(); ++i)
        width += metrics.horizontalAdvance(m_bar->tabText(i)) + m_look.px(tight ? 10 : 24);
    for (int i = 0; i < m_end->count(); ++i)
        if (const QWidget *each = m_end->itemAt(i)->widget(); each && !each->isHidden())
            width += each->sizeHint().width() + m_end->spacing();
    return width;
}

int TabbedArea::tightWidth() const { return widthOf(true); }

void TabbedArea::fit()
{
    const bool tight = width() < widthOf(false);
    if (m_bar->property("tight").toBool() == tight)
        return;
    m_bar->setProperty("tight", tight);
    QEvent anew(QEvent::StyleChange); // the bar keeps the widths of its tabs
    QCoreApplication::sendEvent(m_bar, &anew);
}

void TabbedArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TabbedArea::add(QWidget *page, const QString &title)
{
    m_titles.append(title);
    m_pages->addWidget(page);
    m_bar->addTab(title);
}

void TabbedArea::setCount(QWidget *page, int count)
{
    const int index = m_pages->indexOf(page);
    if (index >= 0)
        m_bar->setTabText(index,
            count > 0 ? tr("%1  %2").arg(m_titles.at(index), QLocale().toString(count)) : m_titles.at(index));
    fit();
}

void TabbedArea::show(QWidget *page)
{
    if (const int index = m_pages->indexOf(page); index >= 0) {
        m_bar->setCurrentIndex(index);
        Q_EMIT called();
    }
}

QWidget *TabbedArea::current() const { return m_pages->currentWidget(); }

void TabbedArea::step(int by)
{
    const int count = m_bar->count();
    if (count > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

void TabbedArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect row(0, 0, width(), m_row->height());
    painter.fillRect(row, m_look.color(Role::Window));
    painter.fillRect(QRect(0, row.bottom(), width(), 1), m_look.color(Role::Border));
}

} // namespace heartport
