#include "ui/editor/findingrow.h"

#include "ui/editor/findingtext.h"
#include "ui/support/iconlabel.h"
#include "ui/support/runlabel.h"
#include "ui/support/textlink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace heartport {

using namespace Qt::StringLiterals;

QString severityIcon(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"info"_s;
}

Role severityRole(Severity severity)
{
    return severity == Severity::Error ? Role::Error : severity == Severity::Warning ? Role::Warning : Role::Link;
}

FindingRow::FindingRow(const Look &look, const Finding &finding, const QString &place, const QString &verb,
    QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_finding(finding)
{
    setObjectName(u"findingRow"_s);
    setCheckable(true);
    setProperty("ownFocusRing", true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8));
    row->setSpacing(look.px(10));
    row->addWidget(new IconLabel(look, severityIcon(finding.severity), severityRole(finding.severity), 16, this), 0,
        Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *sentence = new RunLabel(look, TextStyle::Body, Role::Text, this);
    sentence->setObjectName(u"findingSentence"_s);
    sentence->setPlain(findingText(finding));
    auto *where = new RunLabel(look, TextStyle::Caption, Role::Muted, this);
    where->setPlain(place);
    column->addWidget(sentence);
    column->addWidget(where);
    row->addLayout(column, 1);
    if (!verb.isEmpty()) {
        auto *repair = new TextLink(look, TextStyle::BodyMedium, verb, this);
        repair->setObjectName(u"repair"_s);
        repair->setAccessibleName(u"%1: %2"_s.arg(verb, sentence->text()));
        repair->setFixedWidth(repair->sizeHint().width());
        row->addWidget(repair, 0, Qt::AlignTop);
        connect(repair, &QAbstractButton::clicked, this, &FindingRow::repairRequested);
    }
    setAccessibleName(u"%1: %2 %3"_s.arg(severityText(finding.severity), sentence->text(), place));
    setAccessibleDescription(tr("Enter goes there"));
}

void FindingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), m_look.color(isChecked() ? Role::AccentSoft : Role::Hover));
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, m_look.px(3), height())),
            m_look.color(Role::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
    if (m_ring)
        paintRingInside(m_look, painter, rect(), m_look.px(4));
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT stepRequested(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QAbstractButton::keyPressEvent(event);
}

void FindingRow::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(m_look, event->reason());
    QAbstractButton::focusInEvent(event);
    update();
}

void FindingRow::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace heartport
