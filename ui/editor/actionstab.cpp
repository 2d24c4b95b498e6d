#include "ui/editor/actionstab.h"

#include "ui/editor/actionseditlist.h"
#include "ui/support/look.h"
#include "ui/support/runlabel.h"

#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

ActionsTab::ActionsTab(const Look &look, DraftSession &session, Library &library, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_session(session),
      m_helps(new ActionsEditList(look, session, library, ActionKind::Helps)),
      m_harms(new ActionsEditList(look, session, library, ActionKind::Harms))
{
    setObjectName(u"actionsTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look.px(32), look.px(16), look.px(32), look.px(32));
    column->setSpacing(look.px(16));
    auto *hint = new RunLabel(look, TextStyle::Fact, Role::Muted, content);
    hint->setPlain(tr("What readers can do, one sentence each, with the reference that says so: write @ and choose it. "
                      "*Stars* make words italic."));
    column->addWidget(hint);
    column->addWidget(m_helps);
    column->addSpacing(look.px(12));
    column->addWidget(m_harms);
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connectList(m_helps, m_harms);
    connectList(m_harms, m_helps);
    connect(&session, &DraftSession::revealRequested, this, &ActionsTab::reveal);
}

void ActionsTab::connectList(ActionsEditList *list, ActionsEditList *other)
{
    connect(list, &ActionsEditList::dragged, this, [this](int, const QPoint &at) {
        m_helps->showGap(m_helps->gapAt(at));
        m_harms->showGap(m_harms->gapAt(at));
    });
    connect(list, &ActionsEditList::dropped, this,
        [this, list](int index, const QPoint &at) { drop(list, index, at); });
    connect(list, &ActionsEditList::otherListRequested, this,
        [this, list, other](int index) { moveAcross(list, index, other, other->count()); });
}

void ActionsTab::drop(ActionsEditList *from, int index, const QPoint &global)
{
    m_helps->showGap(-1);
    m_harms->showGap(-1);
    for (ActionsEditList *to : {m_helps, m_harms}) {
        const int gap = to->gapAt(global);
        if (gap < 0)
            continue;
        if (to != from)
            return moveAcross(from, index, to, gap);
        const int place = gap > index ? gap - 1 : gap;
        if (place == index)
            return;
        m_session.change({}, tr("Move action"), [&](Article &article) {
            (from->kind() == ActionKind::Helps ? article.helps : article.harms).move(index, place);
        });
        return from->focusAction(place);
    }
}

void ActionsTab::moveAcross(const ActionsEditList *from, int index, ActionsEditList *to, int gap)
{
    const bool helps = from->kind() == ActionKind::Helps;
    m_session.change({}, helps ? tr("Move to This harms") : tr("Move to This helps"), [&](Article &article) {
        (helps ? article.harms : article.helps).insert(gap, (helps ? article.helps : article.harms).takeAt(index));
    });
    to->focusAction(gap);
}

void ActionsTab::reveal(const ArticlePlace &place)
{
    if (place.part != ArticlePart::Helps && place.part != ArticlePart::Harms)
        return;
    ActionsEditList *list = place.part == ArticlePart::Helps ? m_helps : m_harms;
    list->focusAction(place.index, place.start, place.length);
    if (QWidget *focus = focusWidget())
        ensureWidgetVisible(focus, 0, m_look.px(48));
}

} // namespace heartport
