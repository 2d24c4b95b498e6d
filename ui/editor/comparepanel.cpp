#include "ui/editor/comparepanel.h"

#include "ui/editor/changecard.h"
#include "ui/editor/findingtext.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"
#include "ui/support/runlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ArticlePart part) { return findingPlace({.part = part}, {}); }

ArticlePart partOf(const ArticleChange &change)
{
    return change.kind == ArticleChange::Kind::Removed ? change.before.part : change.after.part;
}

} // namespace

ComparePanel::ComparePanel(const Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session),
      m_names(new RunLabel(look, TextStyle::Fact, Role::Muted, this)),
      m_count(new RunLabel(look, TextStyle::Label, Role::Text, this)), m_scroll(new QScrollArea(this))
{
    setObjectName(u"comparePanel"_s);
    setAccessibleName(tr("Compare"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(&session, &DraftSession::paused, this, [this] {
        if (isVisible() && !m_after)
            refresh();
    });
    m_names->setPlain(tr("Choose a revision under Revisions to see what is different."));
    m_count->hide();
}

void ComparePanel::buildHead(QVBoxLayout *column)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(m_look.px(16), m_look.px(12), m_look.px(10), m_look.px(8));
    head->setSpacing(m_look.px(4));
    m_names->setObjectName(u"comparedNames"_s);
    m_count->setObjectName(u"changeCount"_s);
    head->addWidget(m_names);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    m_previous = makeIconButton(m_look, u"chevron-up"_s, tr("Previous change"), this);
    m_next = makeIconButton(m_look, u"chevron-down"_s, tr("Next change"), this);
    m_previous->setObjectName(u"previousChange"_s);
    m_next->setObjectName(u"nextChange"_s);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    head->addLayout(row);
    column->addLayout(head);
    connect(m_previous, &QToolButton::clicked, this, &ComparePanel::previous);
    connect(m_next, &QToolButton::clicked, this, &ComparePanel::next);
    m_previous->hide();
    m_next->hide();
}

void ComparePanel::compare(const Article &before, const std::optional<Article> &after, const QString &beforeName,
    const QString &afterName)
{
    m_before = before;
    m_after = after;
    m_current = 0;
    m_names->setPlain(tr("From “%1” to “%2”").arg(beforeName, afterName));
    m_changes.clear();
    m_cards.clear();
    refresh();
}

void ComparePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_before && !m_after)
        refresh();
}

void ComparePanel::refresh()
{
    if (!m_before)
        return;
    const QList<ArticleChange> changes = compareArticles(*m_before, m_after ? *m_after : m_session.article());
    if (changes == m_changes && m_scroll->widget())
        return;
    m_changes = changes;
    showChanges();
}

void ComparePanel::showChanges()
{
    m_cards.clear();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, m_look.px(16));
    column->setSpacing(0);
    const QHash<int, TextPlace> before = textPlaces(parseEssentials(m_before->essentials));
    const QHash<int, TextPlace> after =
        textPlaces(m_after ? parseEssentials(m_after->essentials) : m_session.essentials());
    std::optional<ArticlePart> last;
    for (const ArticleChange &change : std::as_const(m_changes)) {
        if (const ArticlePart part = partOf(change); part != last) {
            addPart(column, part);
            last = part;
        }
        const bool isGone = change.kind == ArticleChange::Kind::Removed;
        const TextPlace text = isGone ? before.value(change.before.block) : after.value(change.after.block);
        auto *card = new ChangeCard(m_look, change, text, content);
        column->addWidget(card);
        const int index = int(m_cards.size());
        m_cards.append(card);
        connect(card, &ChangeCard::stepRequested, this, &ComparePanel::step);
        connect(card, &QAbstractButton::clicked, this, [this, index] {
            m_current = index;
            showCurrent();
            const ArticleChange &chosen = m_changes.at(index);
            m_session.reveal(chosen.kind == ArticleChange::Kind::Removed ? chosen.before : chosen.after);
        });
    }
    column->addStretch(1);
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater(); // its button may have changed the draft
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_count->show();
    m_current = std::clamp(m_current, 0, std::max(0, changeCount() - 1));
    showCurrent();
}

void ComparePanel::addPart(QVBoxLayout *column, ArticlePart part)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_look.px(16), m_look.px(12), m_look.px(12), 0);
    auto *name = new RunLabel(m_look, TextStyle::DockTitle, Role::Text, nullptr);
    name->setPlain(nameOf(part));
    auto *back = makeButton(m_look, ButtonKind::Link, tr("Bring this back"), nullptr);
    back->setObjectName(u"bringBack"_s);
    back->setAccessibleName(tr("Bring back %1 as it was").arg(nameOf(part)));
    connect(back, &QPushButton::clicked, this, [this, part] { bringBack(part); });
    row->addWidget(name, 1);
    row->addWidget(back);
    column->addLayout(row);
}

void ComparePanel::step(int by)
{
    if (m_cards.isEmpty())
        return;
    m_current = (m_current + by + changeCount()) % changeCount();
    showCurrent();
    m_cards.at(m_current)->setFocus(Qt::OtherFocusReason);
}

void ComparePanel::showCurrent()
{
    const bool any = !m_cards.isEmpty();
    m_previous->setVisible(any);
    m_next->setVisible(any);
    m_count->setPlain(any
            ? tr("Change %1 of %2").arg(locale().toString(m_current + 1), locale().toString(changeCount()))
            : tr("Nothing is different."));
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setChecked(i == m_current);
    if (m_current == 0)
        m_scroll->verticalScrollBar()->setValue(0); // with the name of the part above it
    else
        m_scroll->ensureWidgetVisible(m_cards.at(m_current), 0, m_look.px(32));
}

void ComparePanel::bringBack(ArticlePart part)
{
    m_session.change({.part = part}, tr("Bring back %1").arg(nameOf(part)),
        [&](Article &article) { copyPart(part, *m_before, article); });
    refresh();
    // The button is gone; who works by keyboard goes on with the next change.
    QWidget *next = m_scroll;
    if (!m_cards.isEmpty())
        next = m_cards.at(m_current);
    next->setFocus(Qt::OtherFocusReason);
}

void ComparePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
}

} // namespace heartport
