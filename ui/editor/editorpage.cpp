#include "ui/editor/editorpage.h"

#include "ui/editor/draftscolumn.h"
#include "ui/editor/draftview.h"
#include "ui/library/emptystate.h"
#include "ui/library/librarylayout.h"
#include "ui/support/look.h"
#include "ui/support/messagebar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double columnWidth = 212; // px at 100 %

} // namespace

EditorPage::EditorPage(Look &look, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_splitter(new QSplitter(this)),
      m_column(new DraftsColumn(look, library, m_splitter)), m_messages(new MessageBar(look)),
      m_stack(new QStackedWidget), m_empty(new EmptyState(look, m_stack))
{
    setObjectName(u"editorPage"_s);
    auto *centre = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_empty->setWords(tr("Write what helps and what harms, with the science behind it."), tr("New hearticle"));
    m_stack->addWidget(m_empty);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    connect(m_empty, &EmptyState::buttonClicked, this, &EditorPage::newRequested);
    connect(m_column, &DraftsColumn::newRequested, this, &EditorPage::newRequested);
    connect(&look, &Look::changed, this, &EditorPage::adapt);
}

void EditorPage::setView(DraftView *view)
{
    delete std::exchange(m_view, view);
    m_column->setDraftInFront(view != nullptr);
    if (!view) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    connect(view, &DraftView::focusModeChanged, this, [this](bool on) {
        m_column->setVisible(!on);
        adapt();
    });
    adapt();
}

QList<QWidget *> EditorPage::panes() const
{
    if (!m_view)
        return {m_column, m_messages};
    return {m_column, m_messages, &m_view->tabs(), &m_view->side(), m_view};
}

void EditorPage::adapt()
{
    m_column->setRail(libraryLayout(width(), m_look.textScale()).rail);
    const int column = m_column->isHidden() ? 0
        : m_column->isRail()                ? m_column->minimumWidth()
                                            : m_look.px(columnWidth);
    m_splitter->setSizes({column, std::max(1, width() - column)});
    if (m_view)
        m_view->adaptTo(width() - column);
}

void EditorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

} // namespace heartport
