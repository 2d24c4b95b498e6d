#include "ui/editor/changecard.h"

#include "ui/editor/findingtext.h"
#include "ui/support/runlabel.h"
#include "ui/support/textlink.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype context = 70; // characters of what stayed, on either side of a change

// What stayed is cut down to what stands beside a change.
QString shortened(const QString &kept, bool isFirst, bool isLast)
{
    const auto [head, tail] = endsOf(kept, context);
    if (tail.isEmpty())
        return kept;
    return isFirst && !isLast ? u"… "_s + tail : isLast ? head + u" …"_s : head + u" … "_s + tail;
}

QList<TextRun> shownRuns(const QList<WordRun> &runs)
{
    QList<TextRun> shown;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const WordRun &run = runs.at(i);
        const bool kept = run.kind == WordRun::Kind::Kept;
        TextRun text{kept ? shortened(run.text, i == 0, i == runs.size() - 1) : run.text};
        text.removed = run.kind == WordRun::Kind::Removed;
        text.added = run.kind == WordRun::Kind::Added;
        shown.append(text);
    }
    return shown;
}

QString kindText(const ArticleChange &change)
{
    if (change.aspect == ArticleChange::Aspect::Certainty)
        return ChangeCard::tr("Certainty changed");
    switch (change.kind) {
    case ArticleChange::Kind::Added:
        return ChangeCard::tr("Added");
    case ArticleChange::Kind::Removed:
        return ChangeCard::tr("Removed");
    case ArticleChange::Kind::Moved:
        return ChangeCard::tr("Moved");
    case ArticleChange::Kind::Changed:
        return ChangeCard::tr("Changed");
    }
    Q_UNREACHABLE();
}

QString spokenRuns(const QList<WordRun> &runs)
{
    QStringList words;
    for (const WordRun &run : runs)
        if (run.kind == WordRun::Kind::Removed)
            words.append(ChangeCard::tr("gone: %1").arg(run.text.simplified()));
        else if (run.kind == WordRun::Kind::Added)
            words.append(ChangeCard::tr("new: %1").arg(run.text.simplified()));
    return words.join(u"; "_s);
}

} // namespace

ChangeCard::ChangeCard(const Look &look, const ArticleChange &change, const TextPlace &text, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_change(change)
{
    setObjectName(u"changeCard"_s);
    setCheckable(true);
    setProperty("ownFocusRing", true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(6), look.px(12), look.px(8));
    column->setSpacing(look.px(2));
    const bool isGone = change.kind == ArticleChange::Kind::Removed;
    const QString where = findingPlace(isGone ? change.before : change.after, text);
    auto *head = new RunLabel(look, TextStyle::Caption, Role::Muted, this);
    head->setPlain(u"%1 · %2"_s.arg(kindText(change), where));
    auto *words = new RunLabel(look, TextStyle::Body, Role::Text, this);
    words->setObjectName(u"changeWords"_s);
    words->setRuns(shownRuns(change.runs));
    column->addWidget(head);
    column->addWidget(words);
    setAccessibleName(u"%1. %2"_s.arg(head->text(), spokenRuns(change.runs)));
}

void ChangeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && !isChecked())
        painter.fillRect(rect(), m_look.color(Role::Hover));
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_look.px(3), height())),
            m_look.color(Role::Accent));
    if (m_ring)
        paintRingInside(m_look, painter, rect(), m_look.px(4));
}

void ChangeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT stepRequested(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChangeCard::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void ChangeCard::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
