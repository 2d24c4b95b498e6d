#include "ui/editor/referenceform.h"

#include "domain/referencelist.h"
#include "rendering/vancouver.h"
#include "ui/support/dialog.h"
#include "ui/support/fieldstate.h"
#include "ui/support/runlabel.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// As the literature names them: the words travel in the reference, whatever language the window speaks.
const QStringList &designs()
{
    static const QStringList names{u"Systematic review"_s, u"Meta-analysis"_s, u"Guideline"_s,
        u"Randomised controlled trial"_s, u"Controlled trial"_s, u"Cohort study"_s, u"Case-control study"_s,
        u"Cross-sectional study"_s, u"Survey"_s, u"Narrative review"_s, u"Case report"_s, u"Laboratory study"_s};
    return names;
}

} // namespace

ReferenceForm::ReferenceForm(const Look &look, const Reference &reference, const QList<Reference> &others,
    QWidget *parent)
    : QWidget(parent), m_look(look), m_before(reference), m_others(others)
{
    ReferenceFields fields = fieldsOf(reference);
    if (reference.isPlaceholder())
        fields.title.clear();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(4, 4, look.px(12), 4); // room for focus rings
    form->setVerticalSpacing(look.px(8));
    form->setHorizontalSpacing(look.px(12));
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addLine(form, u"referenceTitle"_s, tr("Title"), fields.title);
    m_sameNote = addNote(form);
    m_authors = new QPlainTextEdit(fields.authors, this);
    m_authors->setObjectName(u"referenceAuthors"_s);
    m_authors->setTabChangesFocus(true);
    m_authors->setPlaceholderText(tr("One a line: Family, Given"));
    m_authors->setAccessibleName(tr("Authors, one a line"));
    m_authors->setFixedHeight(look.px(84));
    m_authors->setProperty("fieldFocusRing", true);
    form->addRow(tr("Authors"), m_authors);
    buildPlace(form, fields);
    buildIds(form, fields);
    buildChoices(form, fields);
    m_key = addLine(form, u"referenceKey"_s, tr("Citation key"), reference.key, tr("Made from author and year"));
    m_keyNote = addNote(form);
    connect(m_authors, &QPlainTextEdit::textChanged, this, &ReferenceForm::check);
    check();
}

QLineEdit *ReferenceForm::addLine(QFormLayout *form, const QString &name, const QString &label, const QString &text,
    const QString &placeholder)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(label);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textChanged, this, &ReferenceForm::check);
    if (form)
        form->addRow(label, line);
    return line;
}

RunLabel *ReferenceForm::addNote(QFormLayout *form)
{
    auto *note = new RunLabel(m_look, TextStyle::Caption, Role::Muted, this);
    note->hide();
    form->addRow(QString(), note);
    return note;
}

void ReferenceForm::buildPlace(QFormLayout *form, const ReferenceFields &fields)
{
    m_container = addLine(form, u"referenceContainer"_s, tr("Journal or book"), fields.container);
    auto *numbers = new QWidget(this);
    auto *row = new QHBoxLayout(numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(8));
    m_year = addLine(nullptr, u"referenceYear"_s, tr("Year"), fields.year, tr("Year"));
    m_volume = addLine(nullptr, u"referenceVolume"_s, tr("Volume"), fields.volume, tr("Volume"));
    m_issue = addLine(nullptr, u"referenceIssue"_s, tr("Issue"), fields.issue, tr("Issue"));
    m_pages = addLine(nullptr, u"referencePages"_s, tr("Pages"), fields.pages, tr("Pages"));
    for (QLineEdit *each : {m_year, m_volume, m_issue, m_pages}) {
        each->setMinimumWidth(m_look.px(60));
        row->addWidget(each, each == m_pages ? 2 : 1);
    }
    form->addRow(tr("Year, volume, issue, pages"), numbers);
}

void ReferenceForm::buildIds(QFormLayout *form, const ReferenceFields &fields)
{
    m_doi = addLine(form, u"referenceDoi"_s, tr("DOI"), fields.doi, u"10.1000/182"_s);
    m_doiNote = addNote(form);
    m_pmid = addLine(form, u"referencePmid"_s, tr("PubMed id"), fields.pmid, tr("Digits only"));
    m_pmidNote = addNote(form);
    m_url = addLine(form, u"referenceUrl"_s, tr("Address"), fields.url, u"https://"_s);
}

void ReferenceForm::buildChoices(QFormLayout *form, const ReferenceFields &fields)
{
    m_type = new QComboBox(this);
    m_type->setObjectName(u"referenceType"_s);
    const QList<QPair<QString, QString>> types{{u"article-journal"_s, tr("Journal article")}, {u"book"_s, tr("Book")},
        {u"chapter"_s, tr("Book chapter")}, {u"report"_s, tr("Report or guideline")}, {u"webpage"_s, tr("Web page")},
        {u"thesis"_s, tr("Thesis")}, {u"paper-conference"_s, tr("Conference paper")}, {u"dataset"_s, tr("Dataset")},
        {u"document"_s, tr("Other document")}};
    for (const auto &[word, name] : types)
        m_type->addItem(name, word);
    const QString wanted = fields.type.isEmpty() ? u"article-journal"_s : fields.type;
    if (m_type->findData(wanted) < 0)
        m_type->addItem(wanted, wanted);
    m_type->setCurrentIndex(m_type->findData(wanted));
    m_design = new QComboBox(this);
    m_design->setObjectName(u"referenceDesign"_s);
    m_design->setEditable(true);
    m_design->setInsertPolicy(QComboBox::NoInsert);
    m_design->addItems(designs());
    m_design->setEditText(fields.design);
    m_design->lineEdit()->setPlaceholderText(tr("How the study was made"));
    form->addRow(tr("Kind"), m_type);
    form->addRow(tr("Study design"), m_design);
    connect(m_type, &QComboBox::activated, this, &ReferenceForm::check);
    connect(m_design, &QComboBox::editTextChanged, this, &ReferenceForm::check);
}

ReferenceFields ReferenceForm::fields() const
{
    return {.type = m_type->currentData().toString(),
        .title = m_title->text(),
        .authors = m_authors->toPlainText(),
        .container = m_container->text(),
        .year = m_year->text(),
        .volume = m_volume->text(),
        .issue = m_issue->text(),
        .pages = m_pages->text(),
        .doi = m_doi->text(),
        .pmid = m_pmid->text(),
        .url = m_url->text(),
        .design = m_design->currentText()};
}

Reference ReferenceForm::reference() const
{
    Reference result = withFields(m_before, fields());
    result.key = m_key->text().trimmed();
    if (result.key.isEmpty()) {
        QSet<QString> taken;
        for (const Reference &other : m_others)
            taken.insert(other.key);
        result.key = makeCitationKey(result, taken);
    }
    result.csl.insert("id"_L1, result.key);
    return result;
}

void ReferenceForm::refuse(QWidget *field, RunLabel *note, const QString &sentence)
{
    setInvalid(*field, !sentence.isEmpty());
    if (note) {
        note->setRole(Role::Error);
        note->setPlain(sentence);
        note->setVisible(!sentence.isEmpty());
    }
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void ReferenceForm::check()
{
    if (!m_key || !m_type)
        return; // still being built
    m_problem.clear();
    refuse(m_title, nullptr, m_title->text().trimmed().isEmpty() ? tr("Needs a title") : QString());
    setInvalid(*m_title, false); // an empty form is no mistake yet
    const QString year = m_year->text().trimmed();
    const int number = year.toInt();
    const bool yearRight = year.isEmpty() || (number >= 1500 && number <= QDate::currentDate().year() + 1);
    refuse(m_year, nullptr, yearRight ? QString() : tr("The year cannot be right"));
    checkDoi();
    checkPmid();
    checkKey();
    checkDuplicates();
    Q_EMIT checked();
}

void ReferenceForm::checkDoi()
{
    const QString doi = tidiedDoi(m_doi->text());
    const bool wrong = !m_doi->text().trimmed().isEmpty() && doi.isEmpty();
    refuse(m_doi, m_doiNote, wrong ? tr("This is no DOI: it begins with “10.” and has a slash.") : QString());
    if (wrong || doi.isEmpty() || doi == m_doi->text())
        return;
    m_doiNote->setRole(Role::Muted);
    m_doiNote->setPlain(tr("Will be kept as %1").arg(doi));
    m_doiNote->show();
}

void ReferenceForm::checkPmid()
{
    const QString text = m_pmid->text().trimmed();
    if (text.isEmpty() || parsePmid(text))
        return refuse(m_pmid, m_pmidNote, {});
    refuse(m_pmid, m_pmidNote,
        text.startsWith(u"PMC"_s, Qt::CaseInsensitive)
            ? tr("This is the id of PubMed Central. The PubMed id has digits alone.")
            : tr("This is no PubMed id: it has 1 to 8 digits."));
}

void ReferenceForm::checkKey()
{
    const QString key = m_key->text().trimmed();
    const bool taken =
        std::any_of(m_others.begin(), m_others.end(), [&](const Reference &other) { return other.key == key; });
    refuse(m_key, m_keyNote,
        key.isEmpty()             ? QString()
            : !isCitationKey(key) ? tr("A key has letters and digits, no spaces.")
            : taken               ? tr("Another reference has this key.")
                                  : QString());
}

void ReferenceForm::checkDuplicates()
{
    Reference mine = reference();
    mine.key = u"this"_s;
    QString sentence;
    for (const Reference &other : std::as_const(m_others))
        if (const auto pairs = findDuplicates({other, mine}); !pairs.isEmpty() && sentence.isEmpty())
            sentence = (pairs.first().isSure ? tr("Already in the list: %1") : tr("Perhaps already in the list: %1"))
                           .arg(shortVancouver(other));
    m_sameNote->setRole(Role::Warning);
    m_sameNote->setPlain(sentence);
    m_sameNote->setVisible(!sentence.isEmpty());
}

void showReferenceForm(Look &look, QWidget *window, const QString &heading, const Reference &reference,
    const QList<Reference> &others, const std::function<void(const Reference &)> &done)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"referenceDialog"_s);
    dialog->setHeading(heading);
    auto *form = new ReferenceForm(look, reference, others);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form);
    form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    dialog->setContent(scroll, {look.px(620), form->sizeHint().height() + look.px(40)});
    QPushButton *keep = dialog->addButton(ReferenceForm::tr("Keep"), dialog, [form, done] { done(form->reference()); });
    keep->setObjectName(u"keepReference"_s);
    dialog->addSafeButton(ReferenceForm::tr("Cancel"));
    keep->setDefault(true);
    const auto adapt = [form, keep] {
        keep->setEnabled(form->isAcceptable());
        keep->setToolTip(form->problem());
        keep->setAccessibleDescription(form->problem());
    };
    QObject::connect(form, &ReferenceForm::checked, keep, adapt);
    adapt();
    form->findChild<QLineEdit *>(u"referenceTitle"_s)->setFocus();
    dialog->open();
}

} // namespace heartport
