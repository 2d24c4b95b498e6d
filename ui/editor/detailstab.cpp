#include "ui/editor/detailstab.h"

#include "ui/editor/authorsfield.h"
#include "ui/editor/chipsfield.h"
#include "ui/editor/choicefields.h"
#include "ui/editor/coverfield.h"
#include "ui/editor/datefield.h"
#include "ui/editor/partfield.h"
#include "ui/editor/signofffield.h"
#include "ui/editor/textfield.h"
#include "ui/editor/translationoffield.h"
#include "ui/library/library.h"
#include "ui/support/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shownParts{ArticlePart::Summary, ArticlePart::Keywords, ArticlePart::Authors, ArticlePart::AiTools,
    ArticlePart::Reviewed, ArticlePart::NextReview, ArticlePart::Review, ArticlePart::Funding, ArticlePart::Conflicts,
    ArticlePart::Cover, ArticlePart::TranslationOf};

} // namespace

DetailsTab::DetailsTab(const Look &look, DraftSession &session, const Library &library, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_session(session), m_content(new QWidget), m_column(nullptr)
{
    setObjectName(u"detailsTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *outer = new QHBoxLayout(m_content);
    outer->setContentsMargins(look.px(32), look.px(8), look.px(32), look.px(32));
    auto *page = new QWidget(m_content);
    page->setMaximumWidth(look.px(720));
    outer->addWidget(page, 1000);
    outer->addStretch(1);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.px(16));
    buildAbout();
    buildPeople();
    buildReview();
    buildSources(library);
    m_column->addStretch(1);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    const QList<QWidget *> inside = m_content->findChildren<QWidget *>();
    for (QWidget *each : inside)
        each->installEventFilter(this);
}

bool DetailsTab::shows(ArticlePart part)
{
    return std::find(shownParts.begin(), shownParts.end(), part) != shownParts.end();
}

void DetailsTab::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(m_look.font(TextStyle::DockTitle));
    heading->setTextFormat(Qt::PlainText);
    m_column->addSpacing(m_look.px(8));
    m_column->addWidget(heading);
}

PartField *DetailsTab::addField(ArticlePart part, const QString &label, QWidget *control, const QString &hint)
{
    auto *field = new PartField(m_look, m_session, part, label, control);
    field->setHint(hint);
    m_column->addWidget(field);
    return field;
}

void DetailsTab::addText(ArticlePart part, QString Article::*text, const QString &label, const QString &what,
    const QString &hint)
{
    auto *field = new TextField(m_look, m_session, part, text, what, TextStyle::Body, ParagraphEdit::Lines::Many);
    addField(part, label, field, hint);
}

void DetailsTab::buildAbout()
{
    addHeading(tr("What it is about"));
    addText(ArticlePart::Summary, &Article::summary, tr("Summary"), tr("Change summary"),
        tr("Two or three sentences for lists and for search engines."));
    auto *keywords =
        new ChipsField(m_look, m_session, ArticlePart::Keywords, &Article::keywords, tr("Change keywords"));
    keywords->setObjectName(u"keywords"_s);
    keywords->setPlaceholder(tr("Add a keyword"));
    addField(ArticlePart::Keywords, tr("Keywords"), keywords,
        tr("The most important first. Enter or a comma adds one; a list can be pasted."));
    auto *cover = new CoverField(m_look, m_session);
    PartField *coverField = addField(ArticlePart::Cover, tr("Cover"), cover,
        tr("Without an image HeartPort draws a pattern. Images can be dropped or pasted here."));
    connect(cover, &CoverField::problemChanged, coverField, &PartField::setProblem);
}

void DetailsTab::buildPeople()
{
    addHeading(tr("Who made it"));
    addField(ArticlePart::Authors, tr("Authors"), new AuthorsField(m_look, m_session));
    auto *tools = new ChipsField(m_look, m_session, ArticlePart::AiTools, &Article::aiTools, tr("Change AI tools"));
    tools->setObjectName(u"aiTools"_s);
    tools->setPlaceholder(tr("Add a tool"));
    addField(ArticlePart::AiTools, tr("AI tools"), tools,
        tr("Which AI tools helped, with their version. Readers see them with the AI statement."));
    addText(ArticlePart::Funding, &Article::funding, tr("Funding"), tr("Change funding"),
        tr("Who paid for this work. Write “None” if nobody did."));
    addText(ArticlePart::Conflicts, &Article::conflicts, tr("Conflicts of interest"),
        tr("Change conflicts of interest"), tr("What could sway the authors. Write “None” if nothing could."));
}

void DetailsTab::buildReview()
{
    addHeading(tr("Review"));
    auto *reviewed = new DateField(m_look, m_session, ArticlePart::Reviewed, &Article::reviewed,
        tr("Change the date of the review"), {{tr("Today"), 0}});
    auto *next = new DateField(m_look, m_session, ArticlePart::NextReview, &Article::nextReview,
        tr("Change the date of the next review"),
        {{tr("In 6 months"), 6}, {tr("In 1 year"), 12}, {tr("In 2 years"), 24}, {tr("In 3 years"), 36}});
    PartField *reviewedField = addField(ArticlePart::Reviewed, tr("Last reviewed"), reviewed,
        tr("The day somebody last read it against the evidence. Small edits do not move it."));
    PartField *nextField = addField(ArticlePart::NextReview, tr("Next review"), next,
        tr("From that day on readers are told that the review is overdue."));
    connect(reviewed, &DateField::problemChanged, reviewedField, &PartField::setProblem);
    connect(next, &DateField::problemChanged, nextField, &PartField::setProblem);
    addField(ArticlePart::Review, tr("Sign-off"), new SignOffField(m_look, m_session),
        tr("One named person answers for this content. Any change of words, actions, references or images voids it."));
}

void DetailsTab::buildSources(const Library &library)
{
    addHeading(tr("Languages"));
    auto *source = new TranslationOfField(m_session, library);
    auto *field = new PartField(m_look, m_session, ArticlePart::TranslationOf, tr("Translation of"), source);
    field->setHint(tr("Both hearticles stay linked, and you are told when the source changes."));
    m_column->addWidget(field);
}

void DetailsTab::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (const QWidget *focus = focusWidget(); focus && m_content->isAncestorOf(focus))
        ensureWidgetVisible(const_cast<QWidget *>(focus), 0, m_look.px(48));
}

bool DetailsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(static_cast<QWidget *>(watched), 0, m_look.px(48));
    return QScrollArea::eventFilter(watched, event);
}

} // namespace heartport
