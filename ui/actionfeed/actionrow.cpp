#include "ui/actionfeed/actionrow.h"

#include "ui/actionfeed/actiontext.h"
#include "ui/actionfeed/plantick.h"
#include "ui/support/buttons.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/flowlayout.h"
#include "ui/support/noticelabel.h"
#include "ui/support/textlink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

ActionRow::ActionRow(const Look &look, ActionKind kind, const Action &action, const CitationNumbers &numbers,
    QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_kind(kind), m_action(action), m_keys(parseInline(action.text).keys())
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setProperty("ownFocusRing", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its words at any width
    m_tick = new PlanTick(look, kind, actionPlainText(action.text), this);
    m_tick->setObjectName(u"planTick"_s);
    connect(m_tick, &QCheckBox::clicked, this, &ActionRow::plannedChanged);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(8));
    row->setSpacing(look.px(8));
    row->addWidget(m_tick, 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(look.px(2));
    row->addLayout(m_column, 1);
    buildSentence(m_column);
    buildEvidence(m_column, numbers);
    name(numbers);
}

void ActionRow::buildSentence(QBoxLayout *column)
{
    auto *sentence = new RunLabel(m_look, TextStyle::Body, Role::Text, this);
    sentence->setObjectName(u"sentence"_s);
    sentence->setRuns(actionRuns(m_action.text));
    column->addSpacing(m_look.px(3)); // the first line stands level with the tick
    column->addWidget(sentence);
}

void ActionRow::buildEvidence(QBoxLayout *column, const CitationNumbers &numbers)
{
    auto *line = new FlowLayout(m_look.px(2));
    line->setLineSpacing(0);
    auto *certainty = new CertaintyLabel(m_look, m_action.certainty, this);
    certainty->setObjectName(u"certainty"_s);
    line->addWidget(certainty);
    for (const QString &key : std::as_const(m_keys)) {
        const auto number = numbers.number(key);
        const QString mark = number ? u"[%1]"_s.arg(*number) : u"[?]"_s;
        auto *link = new TextLink(m_look, TextStyle::CaptionStrong, mark, this, number ? Role::Link : Role::Error);
        link->setObjectName(u"citation"_s);
        link->setAccessibleName(number ? tr("Reference %1").arg(*number) : tr("Reference missing: %1").arg(key));
        link->setToolTip(link->accessibleName());
        connect(link, &QAbstractButton::clicked, this, [this, key] { Q_EMIT citationActivated(key); });
        line->addWidget(link);
    }
    column->addLayout(line);
}

void ActionRow::name(const CitationNumbers &numbers)
{
    QStringList parts{actionPlainText(m_action.text), certaintyText(m_action.certainty)};
    QList<int> known;
    for (const QString &key : std::as_const(m_keys))
        if (const auto number = numbers.number(key))
            known.append(*number);
    if (!known.isEmpty())
        parts.append(tr("References %1").arg(collapseNumbers(known)));
    setAccessibleName(parts.join(u". "_s).replace(u".. "_s, u". "_s));
    setAccessibleDescription(tr("Marks the sentences of the text that rest on the same references"));
}

void ActionRow::setShaken(const ShakenAction &shaken)
{
    const QString words = shaken.otherReferences > 0
        ? tr("Rests on a retracted study, and on %n other(s)", nullptr, shaken.otherReferences)
        : tr("Rests on nothing but a retracted study");
    auto *mark = new NoticeLabel(m_look, NoticeNature::Retraction, words, this);
    mark->setObjectName(u"shaken"_s);
    m_column->insertWidget(0, mark);
    setAccessibleName(words + u". "_s + accessibleName());
}

void ActionRow::setMarked(std::optional<int> sentences)
{
    setChecked(sentences.has_value());
    if (m_marked) {
        m_marked->hide();
        m_marked->deleteLater(); // one of its buttons may have been pressed just now
        m_marked = nullptr;
    }
    if (sentences)
        buildMarked(*sentences);
    update();
}

void ActionRow::buildMarked(int sentences)
{
    m_marked = new QWidget(this);
    auto *line = new QHBoxLayout(m_marked);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const Role colour = m_kind == ActionKind::Helps ? Role::Helps : Role::Harms;
    auto *words = new RunLabel(m_look, TextStyle::CaptionStrong, colour, m_marked);
    words->setObjectName(u"marked"_s);
    words->setPlain(sentences > 0 ? tr("%n sentence(s) marked in the text", nullptr, sentences)
                                  : tr("No sentence of the text rests on these references"));
    line->addWidget(words, 1, Qt::AlignVCenter);
    const auto addButton = [&](const QString &icon, const QString &called, void (ActionRow::*pressed)()) {
        auto *button = makeIconButton(m_look, icon, called, m_marked);
        button->setObjectName(icon == "chevron-up"_L1 ? u"previousSentence"_s : u"nextSentence"_s);
        button->setProperty("kind", u"small"_s);
        button->setFixedSize(m_look.px(28), m_look.px(28));
        connect(button, &QToolButton::clicked, this, pressed);
        line->addWidget(button);
    };
    if (sentences > 1) {
        addButton(u"chevron-up"_s, tr("Previous sentence"), &ActionRow::previousActivated);
        addButton(u"chevron-down"_s, tr("Next sentence"), &ActionRow::nextActivated);
    }
    m_column->addWidget(m_marked);
    m_marked->show();
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool helps = m_kind == ActionKind::Helps;
    const double corner = m_look.px(8);
    if (isChecked() || underMouse()) {
        const Role soft = helps ? Role::HelpsSoft : Role::HarmsSoft;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(isChecked() ? soft : Role::Hover));
        painter.drawRoundedRect(QRectF(rect()), corner, corner);
    }
    if (isChecked()) {
        painter.setBrush(m_look.color(helps ? Role::Helps : Role::Harms));
        const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 6, 3, height() - 12));
        painter.drawRoundedRect(QRectF(bar), 1.5, 1.5);
    }
    if (m_ring)
        paintRingInside(m_look, painter, rect(), int(corner));
}

void ActionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // arrows and Escape belong to the feed
}

void ActionRow::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void ActionRow::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
