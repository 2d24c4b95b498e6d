#include "ui/editor/actionseditlist.h"

#include "ui/editor/actioneditrow.h"
#include "ui/editor/tabchain.h"
#include "ui/support/buttons.h"
#include "ui/support/iconlabel.h"
#include "ui/support/look.h"
#include "ui/support/runlabel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

ActionsEditList::ActionsEditList(const Look &look, DraftSession &session, Library &library, ActionKind kind,
    QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_library(library), m_kind(kind), m_count(nullptr),
      m_missing(new QWidget(this)), m_column(new QVBoxLayout(this)), m_add(nullptr)
{
    const bool helps = kind == ActionKind::Helps;
    setObjectName(helps ? u"helpsList"_s : u"harmsList"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.px(2));
    m_column->addWidget(buildHead());
    auto *missing = new QHBoxLayout(m_missing);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(look.px(6));
    auto *words = new RunLabel(look, TextStyle::Fact, Role::Error, m_missing);
    words->setPlain(helps ? tr("Needed to publish: at least one action that helps.")
                          : tr("Needed to publish: at least one action that harms."));
    missing->addWidget(new IconLabel(look, u"error"_s, Role::Error, 15, m_missing), 0, Qt::AlignTop);
    missing->addWidget(words, 1);
    m_column->addWidget(m_missing);
    m_add = makeButton(look, ButtonKind::Secondary, tr("Add action"), this, u"plus"_s);
    m_add->setObjectName(u"addAction"_s);
    m_add->setAccessibleName(helps ? tr("Add an action that helps") : tr("Add an action that harms"));
    m_column->addSpacing(look.px(6));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] { addAction(count()); });
    connect(&session, &DraftSession::changed, this, [this](ArticlePart changed, const QObject *origin) {
        if (changed == part() && !m_rows.contains(origin))
            showActions();
    });
    connect(&session, &DraftSession::paused, this, [this] {
        for (ActionEditRow *row : std::as_const(m_rows))
            row->showCitations(); // whatever was changed, their numbers may be others now
    });
    showActions();
}

QWidget *ActionsEditList::buildHead()
{
    const bool helps = m_kind == ActionKind::Helps;
    const Role colour = helps ? Role::Helps : Role::Harms;
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_look.px(8));
    line->addWidget(new IconLabel(m_look, helps ? u"helps"_s : u"harms"_s, colour, 18, head));
    auto *name = new RunLabel(m_look, TextStyle::BodyStrong, colour, head);
    name->setPlain(helps ? tr("This helps") : tr("This harms"));
    m_count = new RunLabel(m_look, TextStyle::Fact, Role::Muted, head);
    line->addWidget(name);
    line->addStretch();
    line->addWidget(m_count);
    return head;
}

ArticlePart ActionsEditList::part() const
{
    return m_kind == ActionKind::Helps ? ArticlePart::Helps : ArticlePart::Harms;
}

QList<Action> &ActionsEditList::actionsOf(Article &article) const
{
    return m_kind == ActionKind::Helps ? article.helps : article.harms;
}

void ActionsEditList::showActions()
{
    const qsizetype wanted = m_session.article().actions(m_kind).size();
    while (m_rows.size() > wanted) {
        ActionEditRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater(); // its own menu may have asked for it
    }
    for (ActionEditRow *row : std::as_const(m_rows))
        row->showAction();
    while (m_rows.size() < wanted)
        addRow();
    m_count->setPlain(locale().toString(count()));
    m_missing->setVisible(wanted == 0);
}

void ActionsEditList::addRow()
{
    const int index = count();
    auto *row = new ActionEditRow(m_look, m_session, m_library, m_kind, index, this);
    connect(row, &ActionEditRow::moveRequested, this, [this, index](int by) { move(index, by); });
    connect(row, &ActionEditRow::removeRequested, this, [this, index] { remove(index); });
    connect(row, &ActionEditRow::nextRequested, this, [this, index] { goOn(index); });
    connect(row, &ActionEditRow::dragged, this, [this, index](const QPoint &at) { Q_EMIT dragged(index, at); });
    connect(row, &ActionEditRow::dropped, this, [this, index](const QPoint &at) { Q_EMIT dropped(index, at); });
    connect(row, &ActionEditRow::otherListRequested, this, [this, index] { Q_EMIT otherListRequested(index); });
    m_column->insertWidget(2 + index, row);
    row->show();
    m_rows.append(row);
    chainTabs(*this);
}

void ActionsEditList::addAction(int before)
{
    m_session.change({.part = part(), .index = before}, tr("Add action"),
        [&](Article &article) { actionsOf(article).insert(before, Action{}); });
    focusAction(before);
}

void ActionsEditList::move(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= count())
        return;
    const bool byGrip = focusWidget() && focusWidget()->objectName() == u"dragGrip"_s;
    m_session.change({.part = part(), .index = to}, tr("Move action"),
        [&](Article &article) { actionsOf(article).move(index, to); });
    if (byGrip)
        m_rows.at(to)->findChild<QWidget *>(u"dragGrip"_s)->setFocus(Qt::OtherFocusReason);
    else
        focusAction(to);
}

void ActionsEditList::remove(int index)
{
    m_session.change({.part = part(), .index = index}, tr("Remove action"),
        [&](Article &article) { actionsOf(article).remove(index); });
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        focusAction(std::min(index, count() - 1));
}

void ActionsEditList::goOn(int index)
{
    if (index + 1 < count())
        focusAction(index + 1);
    else if (!m_session.article().actions(m_kind).at(index).text.isEmpty())
        addAction(count());
}

void ActionsEditList::focusAction(int index, int start, int length)
{
    if (index >= 0 && index < count())
        m_rows.at(index)->focusText(start, length);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

int ActionsEditList::gapAt(const QPoint &global) const
{
    const QPoint at = mapFromGlobal(global);
    if (!rect().adjusted(-m_look.px(48), 0, m_look.px(48), 0).contains(at))
        return -1;
    int gap = 0;
    while (gap < count() && at.y() > m_rows.at(gap)->geometry().center().y())
        ++gap;
    return gap;
}

void ActionsEditList::showGap(int gap)
{
    if (std::exchange(m_gap, gap) != gap)
        update();
}

void ActionsEditList::paintEvent(QPaintEvent *)
{
    if (m_gap < 0)
        return;
    const int y = m_gap < count() ? m_rows.at(m_gap)->y()
        : m_rows.isEmpty()        ? m_add->y()
                                  : m_rows.last()->geometry().bottom();
    QPainter painter(this);
    painter.fillRect(QRect(0, y - 1, width(), m_look.px(3)), m_look.color(Role::Accent));
}

} // namespace heartport
