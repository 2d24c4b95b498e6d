#include "ui/library/sidebar.h"

#include "ui/library/librarylayout.h"
#include "ui/library/sidebardelegate.h"
#include "ui/library/sidebarmodel.h"
#include "ui/library/sideoverlay.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(const Look &look, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_model(new SidebarModel(library, this)),
      m_opener(makeIconButton(look, u"list"_s, {}, this)), m_list(makeList(false, this))
{
    setObjectName(u"sidebar"_s);
    m_opener->setObjectName(u"openSidebar"_s);
    m_opener->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_opener, 0, Qt::AlignHCenter);
    column->addWidget(m_list);
    connect(m_opener, &QToolButton::clicked, this, &Sidebar::openOverPage);
    connect(&look, &Look::changed, this, &Sidebar::adapt);
    adapt();
}

QListView *Sidebar::makeList(bool rail, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(rail ? u"sidebarIcons"_s : u"sidebarList"_s);
    list->setModel(m_model);
    list->setItemDelegate(new SidebarDelegate(m_look, rail, list));
    list->setProperty("kind", u"bare"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (rail) // no room for a bar; the arrow keys and the wheel scroll it
        list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSelectionMode(QAbstractItemView::NoSelection); // the marked row is the place, not a selection
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->viewport()->setAttribute(Qt::WA_Hover);
    list->installEventFilter(this);
    connect(list, &QListView::clicked, this, &Sidebar::activate);
    return list;
}

QList<QListView *> Sidebar::lists() const
{
    QList<QListView *> made{m_list, m_icons, m_wide};
    made.removeAll(nullptr);
    return made;
}

void Sidebar::setCurrentPlace(const std::optional<LibraryPlace> &place)
{
    m_model->setCurrentPlace(place);
    for (QListView *list : lists())
        if (const int row = place ? m_model->rowOf(*place) : -1; row >= 0)
            list->setCurrentIndex(m_model->index(row));
}

void Sidebar::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    closeOverPage();
    if (rail && !m_icons) {
        m_icons = makeList(true, this);
        layout()->addWidget(m_icons);
        adapt();
    }
    if (m_icons)
        m_icons->setVisible(rail);
    m_list->setVisible(!rail);
    m_opener->setVisible(rail);
    updateGeometry();
}

void Sidebar::adapt()
{
    const QString name = tr("Library");
    m_opener->setToolTip(tr("Open the library's sidebar"));
    m_opener->setAccessibleName(m_opener->toolTip());
    setAccessibleName(name);
    layout()->setContentsMargins(0, m_look.px(12), 0, m_look.px(12));
    for (QListView *list : lists()) {
        list->setAccessibleName(name);
        list->doItemsLayout(); // rows have another height now
    }
    if (m_overlay)
        m_overlay->layout()->setContentsMargins(0, m_look.px(12), 1, m_look.px(12));
    updateGeometry();
    update();
}

QSize Sidebar::sizeHint() const { return QSize(m_look.px(m_rail ? 56 : 240), m_look.px(500)); }

void Sidebar::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_look.color(Role::Sidebar)); }

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->refresh();
        adapt();
    }
}

void Sidebar::activate(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const LibraryPlace place = m_model->placeAt(index.row()); // a copy: the model may change under the signal
    closeOverPage();
    Q_EMIT placeActivated(place);
}

bool Sidebar::isOpenOverPage() const { return m_overlay && m_overlay->isVisible(); }

void Sidebar::openOverPage()
{
    if (!m_overlay) {
        m_overlay = new SideOverlay(m_look, *this, *m_opener);
        m_overlay->setObjectName(u"sidebarOverPage"_s);
        m_wide = makeList(false, m_overlay);
        adapt();
    }
    m_wide->setCurrentIndex(
        m_model->index(m_model->currentPlace() ? std::max(0, m_model->rowOf(*m_model->currentPlace())) : 0));
    m_overlay->openWith(m_wide, m_wide);
}

void Sidebar::closeOverPage()
{
    if (m_overlay)
        m_overlay->shut();
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QListView *>(watched);
    if (list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            activate(list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heartport
