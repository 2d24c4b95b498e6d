#include "ui/editor/draftscolumn.h"

#include "ui/library/library.h"
#include "ui/library/sideoverlay.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

DraftsColumn::DraftsColumn(const Look &look, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_opener(makeIconButton(look, u"list"_s, tr("Drafts"), this)),
      m_newIcon(makeIconButton(look, u"plus"_s, tr("New hearticle"), this)),
      m_new(makeButton(look, ButtonKind::Primary, tr("New hearticle"), this, u"plus"_s)),
      m_model(new DraftsModel(library, this)), m_list(new QListView(this)), m_wide(new QWidget(this))
{
    setObjectName(u"draftsColumn"_s);
    m_new->setObjectName(u"newHearticle"_s);
    m_newIcon->setObjectName(u"newHearticleIcon"_s);
    m_opener->setObjectName(u"openDrafts"_s);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_new), static_cast<QAbstractButton *>(m_newIcon)}) {
        button->setEnabled(library.isWritable());
        connect(button, &QAbstractButton::clicked, this, [this] {
            closeOverPage();
            Q_EMIT newRequested();
        });
    }
    buildList();
    arrange();
    m_opener->hide();
    m_newIcon->hide();
    setFocusProxy(m_new);
    connect(m_opener, &QToolButton::clicked, this, &DraftsColumn::openOverPage);
    connect(m_list, &QListView::clicked, this, &DraftsColumn::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &DraftsColumn::showMenu);
    connect(&look, &Look::changed, this, &DraftsColumn::restyle);
    restyle();
}

void DraftsColumn::buildList()
{
    m_list->setObjectName(u"draftsList"_s);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DraftsDelegate(m_look, m_list));
    m_list->setProperty("kind", u"bare"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->installEventFilter(this);
}

void DraftsColumn::arrange()
{
    auto *wide = new QVBoxLayout(m_wide);
    auto *top = new QHBoxLayout;
    top->setObjectName(u"newRow"_s);
    top->addWidget(m_new);
    wide->addLayout(top);
    wide->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_opener, 0, Qt::AlignHCenter);
    column->addWidget(m_newIcon, 0, Qt::AlignHCenter);
    column->addWidget(m_wide, 1);
    column->addStretch();
}

// A screen has one filled button at most, and with a draft in front that is Publish.
void DraftsColumn::setDraftInFront(bool inFront)
{
    m_new->setProperty("kind", inFront ? u"secondary"_s : u"primary"_s);
    m_new->setIcon(m_look.icon(u"plus"_s, inFront ? Role::Text : Role::OnAccent));
    m_new->style()->unpolish(m_new);
    m_new->style()->polish(m_new);
}

void DraftsColumn::restyle()
{
    const int margin = m_look.px(12);
    m_wide->findChild<QHBoxLayout *>(u"newRow"_s)->setContentsMargins(margin, 0, margin, 0);
    m_wide->layout()->setContentsMargins(0, margin, 0, m_look.px(8));
    m_wide->layout()->setSpacing(0);
    layout()->setContentsMargins(0, m_rail ? margin : 0, 0, 0);
    layout()->setSpacing(m_rail ? m_look.px(8) : 0);
    setMinimumWidth(m_look.px(m_rail ? 56 : 180));
    m_list->doItemsLayout();
    update();
}

void DraftsColumn::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    const QWidget *focused = window()->focusWidget(); // what it is about to lose with its place
    const bool hadFocus = focused && isAncestorOf(focused);
    closeOverPage();
    m_opener->setVisible(rail);
    m_newIcon->setVisible(rail);
    if (rail)
        layout()->removeWidget(m_wide);
    else
        static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_wide, 1);
    m_wide->setVisible(!rail);
    setFocusProxy(rail ? static_cast<QWidget *>(m_newIcon) : m_new);
    if (hadFocus)
        setFocus(Qt::TabFocusReason);
    restyle();
}

void DraftsColumn::openOverPage()
{
    if (!m_overlay) {
        m_overlay = new SideOverlay(m_look, *this, *m_opener);
        m_overlay->setObjectName(u"draftsOverPage"_s);
    }
    m_overlay->openWith(m_wide, m_list);
}

void DraftsColumn::closeOverPage()
{
    if (m_overlay)
        m_overlay->shut();
}

void DraftsColumn::activate(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const QPoint below = m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft());
    if (const auto id = m_model->draftAt(index.row())) {
        closeOverPage();
        Q_EMIT draftActivated(*id);
    } else if (const auto from = m_model->startAt(index.row())) {
        closeOverPage();
        Q_EMIT startRequested(*from, below);
    } else if (m_model->discardedAt(index.row()))
        showMenu(m_list->visualRect(index).center());
}

void DraftsColumn::showMenu(const QPoint &inList)
{
    const int row = m_list->indexAt(inList).row();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto id = m_model->draftAt(row)) {
        menu->addAction(tr("Open"), this, [this, id = *id] { Q_EMIT draftActivated(id); });
        menu->addAction(tr("Duplicate"), this, [this, id = *id] { Q_EMIT duplicateRequested(id); });
        menu->addAction(tr("Discard (kept for 30 days)"), this, [this, id = *id] { Q_EMIT discardRequested(id); });
    } else if (const auto number = m_model->discardedAt(row)) {
        menu->addAction(tr("Take back"), this, [this, number = *number] { Q_EMIT takeBackRequested(number); });
    } else {
        delete menu;
        return;
    }
    menu->popup(m_list->viewport()->mapToGlobal(inList));
}

bool DraftsColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_list->currentIndex());
        return true;
    case Qt::Key_Delete:
        if (const auto id = m_model->draftAt(m_list->currentIndex().row()))
            Q_EMIT discardRequested(*id);
        return true;
    case Qt::Key_Menu:
        showMenu(m_list->visualRect(m_list->currentIndex()).center());
        return true;
    default:
        return false;
    }
}

void DraftsColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Sidebar));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_look.color(Role::Border));
}

} // namespace heartport
