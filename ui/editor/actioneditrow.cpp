#include "ui/editor/actioneditrow.h"

#include "domain/inlinetext.h"
#include "rendering/vancouver.h"
#include "ui/editor/certaintybutton.h"
#include "ui/editor/citingedit.h"
#include "ui/editor/draggrip.h"
#include "ui/editor/tabchain.h"
#include "ui/support/buttons.h"
#include "ui/support/flowlayout.h"
#include "ui/support/iconlabel.h"
#include "ui/support/runlabel.h"
#include "ui/support/textlink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

ActionEditRow::ActionEditRow(const Look &look, DraftSession &session, Library &library, ActionKind kind, int index,
    QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_kind(kind), m_index(index),
      m_grip(new DragGrip(look, tr("Move action %1").arg(index + 1), this)),
      m_edit(new CitingEdit(look, session, library, TextStyle::Body, this)),
      m_certainty(new CertaintyButton(look, this)), m_citations(new QWidget(this)),
      m_flow(new FlowLayout(look.px(4), m_citations))
{
    m_edit->setObjectName(u"actionText"_s);
    m_edit->setAccessibleName(kind == ActionKind::Helps ? tr("Action %1 that helps").arg(index + 1)
                                                        : tr("Action %1 that harms").arg(index + 1));
    m_edit->setPlaceholderText(
        kind == ActionKind::Helps ? tr("What to do, in one sentence") : tr("What not to do, in one sentence"));
    m_edit->installEventFilter(this);
    m_flow->setLineSpacing(0);
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look.px(6), 0, look.px(6));
    column->setSpacing(look.px(4));
    column->addLayout(buildLine());
    column->addLayout(buildEvidence());
    connectEdit();
    connect(m_certainty, &CertaintyButton::chosen, this, [this](const std::optional<Certainty> &certainty) {
        m_session.change(place(), tr("Grade the evidence"),
            [&](Article &article) { actionsOf(article)[m_index].certainty = certainty; });
    });
    connect(m_grip, &DragGrip::dragged, this, &ActionEditRow::dragged);
    connect(m_grip, &DragGrip::dropped, this, &ActionEditRow::dropped);
    connect(m_grip, &DragGrip::moveRequested, this, &ActionEditRow::moveRequested);
    showAction();
}

void ActionEditRow::connectEdit()
{
    connect(m_edit, &ParagraphEdit::edited, this, [this](const QString &text) {
        m_session.change(
            place(), tr("Change action"), [&](Article &article) { actionsOf(article)[m_index].text = text; },
            DraftSession::Merge::Typing, this);
        showCitations();
    });
    connect(m_edit, &ParagraphEdit::leaveRequested, this, &ActionEditRow::nextRequested);
    connect(m_edit, &CitingEdit::cited, this, &ActionEditRow::cite);
}

void ActionEditRow::cite(int start, int end, const QList<PickedReference> &references)
{
    QString mark;
    m_session.change(place(), tr("Cite"), [&](Article &article) {
        mark = citationIn(article, references);
        actionsOf(article)[m_index].text.replace(start, end - start, mark);
    });
    showAction();
    focusText(start + int(mark.size()), 0);
}

QHBoxLayout *ActionEditRow::buildLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_look.px(4));
    line->addWidget(m_grip, 0, Qt::AlignTop);
    line->addWidget(m_edit, 1, Qt::AlignTop);
    line->addWidget(makeMenuButton(), 0, Qt::AlignTop);
    return line;
}

// Under the sentence, from its edge on: how sure it is, and what it rests on.
QHBoxLayout *ActionEditRow::buildEvidence()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m_grip->sizeHint().width() + m_look.px(4), 0, 0, 0);
    line->setSpacing(m_look.px(12));
    line->addWidget(m_certainty, 0, Qt::AlignTop);
    line->addWidget(m_citations, 1, Qt::AlignVCenter);
    return line;
}

QToolButton *ActionEditRow::makeMenuButton()
{
    auto *button = makeIconButton(m_look, u"more"_s, tr("More for action %1").arg(m_index + 1), this);
    button->setObjectName(u"actionMenu"_s);
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("Move up")), &QAction::triggered, this, [this] { Q_EMIT moveRequested(-1); });
    connect(menu->addAction(tr("Move down")), &QAction::triggered, this, [this] { Q_EMIT moveRequested(1); });
    connect(menu->addAction(m_kind == ActionKind::Helps ? tr("Move to This harms") : tr("Move to This helps")),
        &QAction::triggered, this, &ActionEditRow::otherListRequested);
    menu->addSeparator();
    connect(menu->addAction(m_look.icon(u"trash"_s), tr("Remove")), &QAction::triggered, this,
        &ActionEditRow::removeRequested);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

const Action &ActionEditRow::action() const { return m_session.article().actions(m_kind).at(m_index); }

QList<Action> &ActionEditRow::actionsOf(Article &article) const
{
    return m_kind == ActionKind::Helps ? article.helps : article.harms;
}

ArticlePlace ActionEditRow::place() const
{
    return {.part = m_kind == ActionKind::Helps ? ArticlePart::Helps : ArticlePart::Harms, .index = m_index};
}

void ActionEditRow::showAction()
{
    m_edit->setText(action().text);
    m_certainty->setCertainty(action().certainty);
    showCitations();
}

void ActionEditRow::showCitations()
{
    m_edit->showNumbers();
    const QStringList keys = parseInline(action().text).keys();
    QStringList marks;
    for (const QString &key : keys) {
        const auto number = m_session.numbers().number(key);
        marks.append(number ? u"[%1]"_s.arg(*number) : u"[? %1]"_s.arg(key));
    }
    const QString shown = marks.join(u' ') + keys.join(u' ');
    if (shown == m_shown && m_flow->count() > 0)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (keys.isEmpty())
        addNoCitation();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Reference *reference = m_session.article().findReference(keys.at(i));
        auto *link =
            new TextLink(m_look, TextStyle::Label, marks.at(i), m_citations, reference ? Role::Link : Role::Error);
        link->setObjectName(u"citation"_s);
        link->setToolTip(reference ? vancouver(*reference) : tr("“%1” is not in the references").arg(keys.at(i)));
        link->setAccessibleDescription(link->toolTip());
        connect(link, &QAbstractButton::clicked, this,
            [this, key = keys.at(i)] { m_session.reveal({.part = ArticlePart::References, .key = key}); });
        m_flow->addWidget(link);
    }
    for (int i = 0; i < m_flow->count(); ++i)
        m_flow->itemAt(i)->widget()->show();
    chainTabs(*this);
}

void ActionEditRow::addNoCitation()
{
    auto *none = new QWidget(m_citations);
    auto *words = new RunLabel(m_look, TextStyle::Fact, Role::Error, none);
    words->setObjectName(u"noCitation"_s);
    words->setPlain(tr("No citation: readers are not told how this is known."));
    auto *row = new QHBoxLayout(none);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(6));
    row->addWidget(new IconLabel(m_look, u"error"_s, Role::Error, 15, none), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_flow->addWidget(none);
}

void ActionEditRow::focusText(int start, int length)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    if (start >= 0)
        m_edit->select(start, length);
}

bool ActionEditRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                Q_EMIT moveRequested(up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heartport
