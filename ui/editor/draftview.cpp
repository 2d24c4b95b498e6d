#include "ui/editor/draftview.h"

#include "ui/editor/draftforms.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/previewpane.h"
#include "ui/editor/saveline.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double narrowest = 860; // px at 100 %; below that text and side take turns
constexpr double leastText = 470;

} // namespace

DraftView::DraftView(Look &look, Library &library, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_library(library), m_session(session), m_splitter(new QSplitter(this))
{
    setObjectName(u"draftView"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    buildWriting();
    buildSide();
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    setFocusProxy(&m_essentials->editor()); // where one goes on
    connectParts();
    m_forms = new DraftForms(m_look, m_library, m_session, *this, *m_sideColumn);
    showUndo();
}

void DraftView::buildWriting()
{
    auto *writing = new QWidget(m_splitter);
    m_tabs = new TabbedArea(m_look, tr("Parts of the draft"), writing);
    m_tabs->setObjectName(u"draftTabs"_s);
    m_essentials = new EssentialsTab(m_look, m_library, m_session, m_tabs);
    m_tabs->add(m_essentials, tr("Essentials"));
    m_undo = makeIconButton(m_look, u"undo"_s, tr("Undo"), m_tabs);
    m_undo->setObjectName(u"draftUndo"_s);
    m_focus = makeIconButton(m_look, u"fullscreen"_s, tr("Focus on the text"), m_tabs);
    m_focus->setObjectName(u"draftFocus"_s);
    m_focus->setCheckable(true);
    m_toSide = makeIconButton(m_look, u"eye"_s, tr("Preview and findings"), m_tabs);
    m_toSide->setObjectName(u"draftToSide"_s);
    m_tabs->end().addWidget(m_toSide);
    m_tabs->end().addWidget(m_undo);
    m_tabs->end().addWidget(m_focus);
    m_saveLine = new SaveLine(m_look, m_session, writing);
    m_writing = new QVBoxLayout(writing);
    m_writing->setContentsMargins(0, 0, 0, 0);
    m_writing->setSpacing(0);
    m_writing->addWidget(m_tabs, 1);
    m_writing->addWidget(m_saveLine);
}

void DraftView::buildSide()
{
    m_sideColumn = new QSplitter(Qt::Vertical, m_splitter);
    m_sideColumn->setHandleWidth(1);
    m_sideColumn->setChildrenCollapsible(false);
    m_side = new TabbedArea(m_look, tr("Beside the text"), m_sideColumn);
    m_side->setObjectName(u"draftSide"_s);
    m_preview = new PreviewPane(m_look, m_session, m_side);
    m_side->add(m_preview, tr("Preview"));
    m_toText = makeIconButton(m_look, u"pencil"_s, tr("Back to the text"), m_side);
    m_toText->setObjectName(u"draftToText"_s);
    m_side->end().addWidget(m_toText);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
}

void DraftView::addBar(QWidget *bar) { m_writing->insertWidget(m_writing->count() - 1, bar); }

void DraftView::connectParts()
{
    connect(m_essentials, &EssentialsTab::blockChanged, m_preview, &PreviewPane::setBlock);
    connect(m_essentials, &EssentialsTab::shown, this, [this] { m_tabs->show(m_essentials); });
    connect(m_preview, &PreviewPane::blockActivated, this, [this](int block) {
        m_tabs->show(m_essentials);
        m_essentials->goToBlock(block);
    });
    connect(m_preview, &PreviewPane::linkActivated, this, &DraftView::outsideLinkActivated);
    const auto bring = [this](bool side) {
        m_sideInFront = side;
        arrange();
    };
    connect(m_toSide, &QToolButton::clicked, this, [this, bring] {
        bring(true);
        m_toText->setFocus(Qt::OtherFocusReason);
    });
    connect(m_toText, &QToolButton::clicked, this, [this, bring] {
        bring(false);
        m_essentials->editor().setFocus(Qt::OtherFocusReason);
    });
    connect(m_tabs, &TabbedArea::called, this, [bring] { bring(false); });
    connect(m_side, &TabbedArea::called, this, [bring] { bring(true); });
    connect(m_undo, &QToolButton::clicked, &m_session.undoStack(), &QUndoStack::undo);
    connect(m_focus, &QToolButton::toggled, this, &DraftView::setFocusMode);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &DraftView::showUndo);
}

void DraftView::showUndo()
{
    const QUndoStack &stack = m_session.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo"));
    m_undo->setAccessibleName(m_undo->toolTip());
}

void DraftView::setFocusMode(bool on)
{
    if (m_focusMode == on)
        return;
    m_focusMode = on;
    m_focus->setChecked(on);
    m_focus->setToolTip(on ? tr("Show everything again") : tr("Focus on the text"));
    m_focus->setAccessibleName(m_focus->toolTip());
    if (on)
        m_tabs->show(m_essentials);
    arrange();
    m_essentials->setFocusMode(on);
    Q_EMIT focusModeChanged(on);
}

void DraftView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_focusMode)
        setFocusMode(false);
    else
        QWidget::keyPressEvent(event);
}

void DraftView::cite()
{
    m_tabs->show(m_essentials);
    m_essentials->beginCitation();
}

void DraftView::stepPart(int by)
{
    m_tabs->step(by);
    const QWidget *focus = window()->focusWidget();
    if (focus && m_tabs->isAncestorOf(focus))
        return; // the toolkit has gone on from what is hidden now
    const QList<QWidget *> inside = m_tabs->current()->findChildren<QWidget *>();
    const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
    });
    if (first != inside.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

void DraftView::arrange()
{
    m_tabs->parentWidget()->setVisible(!m_narrow || !m_sideInFront);
    m_sideColumn->setVisible(!m_focusMode && (!m_narrow || m_sideInFront));
    m_toSide->setVisible(m_narrow && !m_focusMode);
    m_toText->setVisible(m_narrow);
}

void DraftView::adaptTo(int room)
{
    const double at100 = room * 100.0 / m_look.textScale();
    m_toSide->hide(); // while both are measured beside each other
    m_toText->hide();
    // No tab of the one or the other loses a letter.
    const int least = m_side->tightWidth();
    const int most = room - std::max(m_look.px(leastText), m_tabs->tightWidth());
    m_narrow = at100 < narrowest || least > most;
    arrange();
    const int wanted = m_look.px(std::clamp(at100 * 0.44, 300.0, at100 >= 1388 ? 620.0 : 468.0));
    const int side = std::min(std::max(wanted, least), most);
    m_splitter->setSizes({std::max(1, room - side), side});
}

} // namespace heartport
