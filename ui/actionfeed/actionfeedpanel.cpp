#include "ui/actionfeed/actionfeedpanel.h"

#include "domain/backlinks.h"
#include "ui/actionfeed/actionrow.h"
#include "ui/actionfeed/plantick.h"
#include "ui/support/iconlabel.h"
#include "ui/support/runlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

ActionFeedPanel::ActionFeedPanel(Look &look, Library &library, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_library(library)
{
    setObjectName(u"actionFeed"_s);
    setAccessibleName(tr("Action feed"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&look, &Look::changed, this, &ActionFeedPanel::rebuild);
    connect(&library, &Library::planChanged, this, &ActionFeedPanel::refreshPlan);
    rebuild();
}

void ActionFeedPanel::setArticle(std::shared_ptr<const ShownArticle> article)
{
    clearChoice();
    m_article = std::move(article);
    rebuild();
    ensureVisible(0, 0);
}

void ActionFeedPanel::rebuild()
{
    const auto chosen = m_rows.indexOf(m_chosen);
    m_chosen = nullptr;
    m_rows.clear();
    m_helpsCount = m_harmsCount = nullptr;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, m_look.px(8), m_look.px(4), m_look.px(12)); // the dock's separator leaves 5 px
    column->setSpacing(m_look.px(2));
    if (!m_article)
        buildEmpty(column, tr("Open a hearticle to see what helps and what harms."));
    else if (m_article->article.helps.isEmpty() && m_article->article.harms.isEmpty())
        buildEmpty(column, tr("This hearticle lists no actions."));
    else
        for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
            buildGroup(column, kind);
    column->addStretch(1);
    setWidget(content); // deletes the one before
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    refreshPlan();
    if (chosen >= 0 && chosen < m_rows.size()) {
        m_chosen = m_rows.at(chosen);
        m_chosen->setMarked(int(m_sentences.size()));
    }
}

void ActionFeedPanel::buildEmpty(QVBoxLayout *column, const QString &sentence)
{
    auto *words = new RunLabel(m_look, TextStyle::Body, Role::Muted, nullptr);
    words->setObjectName(u"empty"_s);
    words->setContentsMargins(0, 0, 0, 0);
    words->setPlain(sentence);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(m_look.px(12), m_look.px(8), m_look.px(12), 0);
    box->addWidget(words);
    column->addLayout(box);
}

void ActionFeedPanel::buildGroup(QVBoxLayout *column, ActionKind kind)
{
    const QList<Action> &actions = m_article->article.actions(kind);
    if (actions.isEmpty())
        return;
    const bool helps = kind == ActionKind::Helps;
    if (column->count() > 0)
        column->addSpacing(m_look.px(12));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(m_look.px(12), m_look.px(4), m_look.px(12), m_look.px(4));
    header->setSpacing(m_look.px(8));
    const Role colour = helps ? Role::Helps : Role::Harms;
    auto *sign = new IconLabel(m_look, helps ? u"helps"_s : u"harms"_s, colour, 18);
    auto *word = new RunLabel(m_look, TextStyle::BodyStrong, colour, nullptr);
    word->setObjectName(helps ? u"helpsTitle"_s : u"harmsTitle"_s);
    word->setPlain(helps ? tr("This helps") : tr("This harms"));
    auto *count = new RunLabel(m_look, TextStyle::Caption, Role::Muted, nullptr);
    count->setObjectName(helps ? u"helpsCount"_s : u"harmsCount"_s);
    (helps ? m_helpsCount : m_harmsCount) = count;
    header->addWidget(sign, 0, Qt::AlignVCenter);
    header->addWidget(word, 1);
    header->addWidget(count, 0, Qt::AlignVCenter);
    column->addLayout(header);
    for (const Action &action : actions)
        addRow(column, kind, action);
    for (const ShakenAction &shaken : shakenActions(m_article->article, m_article->notices))
        if (shaken.kind == kind)
            m_rows.at(m_rows.size() - actions.size() + shaken.index)->setShaken(shaken);
}

void ActionFeedPanel::addRow(QVBoxLayout *column, ActionKind kind, const Action &action)
{
    auto *row = new ActionRow(m_look, kind, action, m_article->numbers, nullptr);
    row->setObjectName(
        u"%1-%2"_s.arg(toWord(kind))
            .arg(kind == ActionKind::Helps ? m_rows.size() : m_rows.size() - m_article->article.helps.size()));
    row->installEventFilter(this);
    connect(row, &ActionRow::clicked, this, [this, row] { rowClicked(row); });
    connect(row, &ActionRow::plannedChanged, this, [this, row](bool planned) {
        m_library.setPlanned(m_article->article.id, row->kind(), row->action(), planned);
        refreshPlan(); // where writing failed, the tick goes back
    });
    connect(row, &ActionRow::citationActivated, this,
        [this](const QString &key) { Q_EMIT citationActivated(QStringList{key}); });
    connect(row, &ActionRow::previousActivated, this, [this] { step(-1); });
    connect(row, &ActionRow::nextActivated, this, [this] { step(1); });
    column->addWidget(row);
    m_rows.append(row);
}

void ActionFeedPanel::rowClicked(ActionRow *row)
{
    if (row == m_chosen)
        clearChoice();
    else
        choose(row);
}

void ActionFeedPanel::choose(ActionRow *row)
{
    if (m_chosen)
        m_chosen->setMarked(std::nullopt);
    m_chosen = row;
    m_sentences = sentencesCiting(m_article->essentials, row->keys());
    m_sentence = 0;
    row->setMarked(int(m_sentences.size()));
    Q_EMIT actionChosen(m_sentences);
}

void ActionFeedPanel::chooseAction(ActionKind kind, int index)
{
    const auto helps = m_article ? m_article->article.helps.size() : 0;
    const auto place = kind == ActionKind::Helps ? index : index + helps;
    const auto end = kind == ActionKind::Helps ? helps : m_rows.size();
    if (index < 0 || place >= end)
        return;
    ActionRow *row = m_rows.at(place);
    if (row != m_chosen)
        choose(row);
    row->setFocus(Qt::OtherFocusReason);
    widget()->layout()->activate();
    ensureWidgetVisible(row);
}

void ActionFeedPanel::clearChoice()
{
    if (!m_chosen)
        return;
    m_chosen->setMarked(std::nullopt);
    m_chosen = nullptr;
    m_sentences.clear();
    Q_EMIT actionCleared();
}

void ActionFeedPanel::step(int by)
{
    const qsizetype count = m_sentences.size();
    if (count == 0)
        return;
    m_sentence = (m_sentence + by + count) % count;
    Q_EMIT sentenceActivated(m_sentences.at(m_sentence));
}

void ActionFeedPanel::refreshPlan()
{
    if (!m_article)
        return;
    int planned[2] = {0, 0};
    for (ActionRow *row : std::as_const(m_rows)) {
        const bool on =
            m_library.plan().contains(m_article->article.id, row->kind(), row->action().text).value_or(false);
        row->tick()->setChecked(on);
        row->tick()->setEnabled(m_library.isWritable());
        if (!m_library.isWritable())
            row->tick()->setToolTip(tr("This library can only be read, so My plan cannot change."));
        row->tick()->setAccessibleDescription(row->tick()->isEnabled() ? QString() : row->tick()->toolTip());
        planned[int(row->kind())] += on;
    }
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        RunLabel *count = kind == ActionKind::Helps ? m_helpsCount : m_harmsCount;
        if (!count)
            continue;
        const QString actions = tr("%n action(s)", nullptr, int(m_article->article.actions(kind).size()));
        const int on = planned[int(kind)];
        count->setPlain(on > 0 ? tr("%1, %2 on My plan", "after \"4 actions\"").arg(actions).arg(on) : actions);
    }
}

bool ActionFeedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *row = qobject_cast<ActionRow *>(watched);
        if (row && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End)) {
            moveFocus(row, key);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void ActionFeedPanel::moveFocus(ActionRow *from, int key)
{
    const qsizetype last = m_rows.size() - 1;
    qsizetype to = m_rows.indexOf(from) + (key == Qt::Key_Up ? -1 : 1);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        to = key == Qt::Key_Home ? 0 : last;
    ActionRow *row = m_rows.at(std::clamp<qsizetype>(to, 0, last));
    row->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(row, 0, m_look.px(8));
}

void ActionFeedPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_chosen)
        clearChoice();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace heartport
