#include "ui/editor/findingspanel.h"

#include "ui/editor/findingrow.h"
#include "ui/editor/findingtext.h"
#include "ui/support/iconlabel.h"
#include "ui/support/look.h"
#include "ui/support/runlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

int countOf(const QList<Finding> &findings, Severity severity)
{
    return int(std::count_if(findings.begin(), findings.end(),
        [severity](const Finding &finding) { return finding.severity == severity; }));
}

// How well a finding's place fits the caret's: 0 not at all.
int fit(const ArticlePlace &finding, const ArticlePlace &caret)
{
    if (finding.part != caret.part)
        return 0;
    if (finding.part != ArticlePart::Essentials)
        return finding.index < 0 || finding.index == caret.index ? 1 : 0;
    const bool inside =
        finding.start >= 0 && caret.start >= finding.start && caret.start <= finding.start + finding.length;
    return inside ? 3 : finding.block >= 0 && finding.block == caret.block ? 2 : 0;
}

} // namespace

QString errorCountText(const QList<Finding> &findings)
{
    return FindingsPanel::tr("%n error(s)", nullptr, countOf(findings, Severity::Error));
}

QString findingsText(const QList<Finding> &findings)
{
    if (countOf(findings, Severity::Error) > 0)
        return errorCountText(findings);
    return findings.isEmpty() ? FindingsPanel::tr("Ready to publish")
                              : FindingsPanel::tr("%n finding(s)", nullptr, int(findings.size()));
}

FindingsPanel::FindingsPanel(const Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_scroll(new QScrollArea(this)), m_none(new QWidget(this))
{
    setObjectName(u"findingsPanel"_s);
    setAccessibleName(tr("Findings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    buildNone();
    column->addWidget(m_none);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(&session, &DraftSession::findingsChanged, this, &FindingsPanel::showFindings);
    connect(&look, &Look::changed, this, [this] {
        m_shown.clear();
        showFindings();
    });
    showFindings();
}

void FindingsPanel::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_look.px(16), m_look.px(10), m_look.px(16), m_look.px(10));
    auto *title = new RunLabel(m_look, TextStyle::DockTitle, Role::Text, this);
    title->setPlain(tr("Findings"));
    head->addWidget(title);
    head->addStretch();
    m_counts = new QHBoxLayout;
    m_counts->setSpacing(m_look.px(6));
    head->addLayout(m_counts);
    column->addLayout(head);
}

void FindingsPanel::buildNone()
{
    auto *row = new QHBoxLayout(m_none);
    row->setContentsMargins(m_look.px(16), 0, m_look.px(16), m_look.px(10));
    row->setSpacing(m_look.px(10));
    row->addWidget(new IconLabel(m_look, u"check"_s, Role::Helps, 16, m_none), 0, Qt::AlignTop);
    auto *words = new RunLabel(m_look, TextStyle::Body, Role::Helps, m_none);
    words->setPlain(tr("Nothing stands in the way of publishing."));
    row->addWidget(words, 1);
}

void FindingsPanel::showCounts()
{
    while (QLayoutItem *item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](Severity severity, const QString &words) {
        if (countOf(m_session.findings(), severity) == 0)
            return;
        if (m_counts->count() > 0)
            m_counts->addSpacing(m_look.px(6));
        m_counts->addWidget(new IconLabel(m_look, severityIcon(severity), severityRole(severity), 15, this));
        auto *label = new RunLabel(m_look, TextStyle::Label, severityRole(severity), this);
        label->setPlain(words);
        m_counts->addWidget(label);
    };
    const QList<Finding> &findings = m_session.findings();
    add(Severity::Error, errorCountText(findings));
    add(Severity::Warning, tr("%n warning(s)", nullptr, countOf(findings, Severity::Warning)));
    add(Severity::Advice, tr("%n tip(s)", nullptr, countOf(findings, Severity::Advice)));
}

void FindingsPanel::showFindings()
{
    if (!m_rows.isEmpty() && m_shown == m_session.findings())
        return;
    m_shown = m_session.findings();
    showCounts();
    const bool hadFocus = m_scroll->widget() && m_scroll->widget()->isAncestorOf(focusWidget());
    m_rows.clear();
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater(); // its repair may have changed the findings
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false);
    m_places = textPlaces(m_session.essentials());
    for (const Finding &finding : std::as_const(m_shown))
        addRow(finding);
    column->addStretch(1);
    m_none->setVisible(!refusesPublication(m_shown));
    chooseByCaret();
    if (hadFocus && !m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::addRow(const Finding &finding)
{
    const Repair repair = repairOf(finding);
    auto *row = new FindingRow(m_look, finding, findingPlace(finding.place, m_places.value(finding.place.block)),
        repair == Repair::None ? tr("Show") : repairText(repair), m_scroll->widget());
    connect(row, &QAbstractButton::clicked, this, [this, row] {
        for (FindingRow *each : std::as_const(m_rows))
            each->setChecked(each == row);
        m_session.reveal(row->finding().place);
    });
    connect(row, &FindingRow::repairRequested, this, [this, finding] { this->repair(finding); });
    connect(row, &FindingRow::stepRequested, this, [this, row](int by) {
        const qsizetype to = m_rows.indexOf(row) + by;
        if (to < 0 || to >= m_rows.size())
            return;
        m_rows.at(to)->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(m_rows.at(to), 0, 0);
    });
    m_scroll->widget()->layout()->addWidget(row);
    m_rows.append(row);
}

void FindingsPanel::repair(const Finding &finding)
{
    if (const auto right = repaired(m_session.article(), finding))
        m_session.change(finding.place, repairText(repairOf(finding)), [&](Article &article) { article = *right; });
    m_session.reveal(finding.place);
}

void FindingsPanel::setCaret(const ArticlePlace &place)
{
    m_caret = place;
    chooseByCaret();
}

void FindingsPanel::chooseByCaret()
{
    FindingRow *best = nullptr;
    int most = 0;
    for (FindingRow *row : std::as_const(m_rows))
        if (const int fits = fit(row->finding().place, m_caret); fits > most) {
            most = fits;
            best = row;
        }
    for (FindingRow *row : std::as_const(m_rows))
        row->setChecked(row == best);
    if (best && !best->hasFocus())
        m_scroll->ensureWidgetVisible(best, 0, 0);
}

void FindingsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.color(Role::Border));
}

} // namespace heartport
