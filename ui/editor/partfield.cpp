#include "ui/editor/partfield.h"

#include "ui/editor/findingtext.h"
#include "ui/support/fieldstate.h"
#include "ui/support/iconlabel.h"
#include "ui/support/runlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

PartField::PartField(const Look &look, DraftSession &session, ArticlePart part, const QString &label, QWidget *control,
    QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_part(part), m_label(new QLabel(label, this)),
      m_control(control), m_column(new QVBoxLayout(this)),
      m_hint(new RunLabel(look, TextStyle::Caption, Role::Muted, this)), m_says(new QWidget(this)),
      m_icon(new IconLabel(look, u"error"_s, Role::Error, 15, m_says)),
      m_sentence(new RunLabel(look, TextStyle::Fact, Role::Error, m_says))
{
    m_label->setProperty("voice", u"muted"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_sentence->setObjectName(u"problem"_s);
    auto *row = new QHBoxLayout(m_says);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : {static_cast<QWidget *>(m_label), control, static_cast<QWidget *>(m_hint), m_says})
        m_column->addWidget(each);
    m_hint->hide();
    connect(&session, &DraftSession::findingsChanged, this, &PartField::showFindings);
    connect(&session, &DraftSession::revealRequested, this, [this](const ArticlePlace &place) {
        if (place.part == m_part)
            m_control->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&look, &Look::changed, this, &PartField::restyle);
    restyle();
    showFindings();
}

void PartField::restyle()
{
    m_label->setFont(m_look.font(TextStyle::Fact));
    m_column->setSpacing(m_look.px(4));
    m_says->layout()->setSpacing(m_look.px(6));
}

void PartField::setHint(const QString &hint)
{
    m_hint->setPlain(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void PartField::setProblem(const QString &sentence)
{
    m_problem = sentence;
    showFindings();
}

void PartField::addBelow(QWidget *widget) { m_column->insertWidget(2, widget); }

void PartField::showFindings()
{
    const QList<Finding> &findings = m_session.findings();
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const Finding &finding) {
        return finding.place.part == m_part && finding.severity != Severity::Advice;
    });
    const bool said = !m_problem.isEmpty() || found != findings.end();
    const bool wrong = !m_problem.isEmpty() || (said && found->severity == Severity::Error);
    m_says->setVisible(said);
    if (said) {
        m_icon->setIcon(wrong ? u"error"_s : u"warning"_s, wrong ? Role::Error : Role::Warning);
        m_sentence->setRole(wrong ? Role::Error : Role::Warning);
        const bool missing = m_problem.isEmpty() && wrong && found->rule.startsWith(u"missing-"_s);
        m_sentence->setPlain(!m_problem.isEmpty() ? m_problem
                : missing                         ? tr("Needed to publish")
                                                  : findingText(*found));
    } else {
        m_sentence->setPlain({});
    }
    describe();
    setInvalid(*m_control, wrong);
}

void PartField::describe()
{
    m_control->setAccessibleDescription(QStringList{m_hint->text(), m_sentence->text()}.join(u' ').trimmed());
}

} // namespace heartport
