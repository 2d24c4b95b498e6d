#include "ui/plan/planpage.h"

#include "domain/essentials.h"
#include "rendering/articlepage.h"
#include "rendering/vancouver.h"
#include "ui/actionfeed/actiontext.h"
#include "ui/actionfeed/plantick.h"
#include "ui/library/emptystate.h"
#include "ui/support/buttons.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/flowlayout.h"
#include "ui/support/iconlabel.h"
#include "ui/support/textlink.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

PlanPage::PlanPage(Look &look, Library &library, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_library(library)
{
    setObjectName(u"planPage"_s);
    setAccessibleName(tr("My plan"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    connect(&look, &Look::changed, this, &PlanPage::rebuild);
    connect(&library, &Library::planChanged, this, [this] {
        if (!m_changing && isVisible())
            reload();
    });
}

void PlanPage::showEvent(QShowEvent *event)
{
    reload(); // forgets what was taken off before
    QScrollArea::showEvent(event);
}

PlanItem PlanPage::itemOf(const PlannedAction &planned, QHash<ArticleId, std::optional<Article>> &read) const
{
    if (!read.contains(planned.article)) {
        const auto found = m_library.articles().article(planned.article);
        read.insert(planned.article, found ? std::optional(*found) : std::nullopt);
    }
    const std::optional<Article> &article = read[planned.article];
    PlanItem item{planned, article ? article->language : QString(), {}};
    const QStringList keys = parseInline(planned.action.text).keys();
    for (const QString &key : keys) {
        const Reference *reference = article ? article->findReference(key) : nullptr;
        item.sources.append({key, reference ? shortVancouver(*reference) : QString()});
    }
    return item;
}

void PlanPage::reload()
{
    m_entries.clear();
    QHash<ArticleId, std::optional<Article>> read;
    const auto planned = m_library.plan().all().value_or(QList<PlannedAction>());
    for (const PlannedAction &each : planned)
        m_entries.append(Entry{itemOf(each, read)});
    rebuild();
}

QList<PlanItem> PlanPage::kept() const
{
    QList<PlanItem> items;
    for (const Entry &entry : m_entries)
        if (!entry.takenOff)
            items.append(entry.item);
    return items;
}

void PlanPage::rebuild()
{
    QPalette paper = palette(); // a page, under its scroll bar too
    paper.setColor(QPalette::Window, m_look.color(Role::Surface));
    setPalette(paper);
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    const int side = m_look.px(28) - TextLink::ringRoom; // the rest is room for the rings of links at the edge
    outer->setContentsMargins(side, m_look.px(28), side, m_look.px(32));
    auto *page = new QWidget(content);
    page->setMaximumWidth(m_look.px(720));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(TextLink::ringRoom, 0, TextLink::ringRoom, 0);
    column->setSpacing(m_look.px(4));
    outer->addStretch(1);
    outer->addWidget(page, 1000);
    outer->addStretch(1);
    buildHead(column);
    if (m_entries.isEmpty())
        buildEmpty(column);
    for (int i = 0; i < m_entries.size(); ++i) {
        const PlannedAction &planned = m_entries.at(i).item.planned;
        if (i == 0 || m_entries.at(i - 1).item.planned.article != planned.article)
            buildArticle(column, planned);
        buildEntry(column, i);
    }
    buildNotice(column);
    column->addStretch(1);
    setWidget(content); // deletes the one before
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void PlanPage::buildHead(QVBoxLayout *column)
{
    auto *title = new RunLabel(m_look, TextStyle::ArticleTitle, Role::Text, nullptr);
    title->setObjectName(u"title"_s);
    title->setPlain(tr("My plan"));
    column->addWidget(title);
    const int count = int(kept().size());
    auto *line = new FlowLayout(m_look.px(8));
    auto *words = new RunLabel(m_look, TextStyle::Fact, Role::Muted, nullptr);
    words->setObjectName(u"count"_s);
    words->setPlain(tr("Actions you ticked in the action feed. They stay on this computer."));
    column->addWidget(words);
    if (count == 0)
        return;
    auto *print = makeButton(m_look, ButtonKind::Secondary, tr("Print"), this, u"print"_s);
    print->setObjectName(u"print"_s);
    m_copy = makeButton(m_look, ButtonKind::Secondary, tr("Copy as text"), this, u"copy"_s);
    m_copy->setObjectName(u"copy"_s);
    connect(print, &QPushButton::clicked, this, &PlanPage::print);
    connect(m_copy, &QPushButton::clicked, this, &PlanPage::copyText);
    line->addWidget(print);
    line->addWidget(m_copy);
    column->addSpacing(m_look.px(8));
    column->addLayout(line);
}

void PlanPage::buildEmpty(QVBoxLayout *column)
{
    auto *empty = new EmptyState(m_look, nullptr);
    empty->setWords(tr("Nothing is on your plan yet. Open a hearticle and tick an action in its action feed."),
        tr("Go to Home"));
    connect(empty, &EmptyState::buttonClicked, this, &PlanPage::homeRequested);
    column->addWidget(empty);
}

void PlanPage::buildArticle(QVBoxLayout *column, const PlannedAction &planned)
{
    column->addSpacing(m_look.px(24));
    const QString name =
        planned.articleTitle.isEmpty() ? tr("A hearticle that is no longer in the library") : planned.articleTitle;
    auto *title = new TextLink(m_look, TextStyle::ShelfTitle, name, nullptr, Role::Text);
    title->setObjectName(u"articleTitle"_s);
    title->setToolTip(tr("Open this hearticle"));
    title->setEnabled(m_library.articles().summary(planned.article).has_value());
    connect(title, &QAbstractButton::clicked, this,
        [this, id = planned.article] { Q_EMIT articleActivated(id, QString()); });
    auto *line = new FlowLayout(0); // hangs the room of its ring over the edge
    line->addWidget(title);
    column->addLayout(line);
}

void PlanPage::buildEntry(QVBoxLayout *column, int index)
{
    const Entry &entry = m_entries.at(index);
    if (entry.takenOff) {
        buildUndo(column, index);
        return;
    }
    const PlannedAction &planned = entry.item.planned;
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(8));
    row->setContentsMargins(0, m_look.px(6), 0, m_look.px(6));
    auto *tick = new PlanTick(m_look, planned.kind, actionPlainText(planned.action.text), nullptr);
    tick->setObjectName(u"tick-%1"_s.arg(index));
    tick->setChecked(true);
    tick->setAccessibleName(tr("On My plan: %1").arg(actionPlainText(planned.action.text)));
    tick->setEnabled(m_library.isWritable());
    connect(
        tick, &QCheckBox::clicked, this, [this, index] { setTakenOff(index, true); }, Qt::QueuedConnection);
    row->addWidget(tick, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(m_look.px(2));
    words->addSpacing(m_look.px(3));
    auto *sentence = new RunLabel(m_look, TextStyle::Body, Role::Text, nullptr);
    sentence->setObjectName(u"sentence"_s);
    sentence->setRuns(actionRuns(planned.action.text));
    words->addWidget(sentence);
    buildDetails(words, entry.item);
    row->addLayout(words, 1);
    column->addLayout(row);
}

void PlanPage::buildDetails(QVBoxLayout *column, const PlanItem &item)
{
    const bool helps = item.planned.kind == ActionKind::Helps;
    const Role colour = helps ? Role::Helps : Role::Harms;
    auto *line = new FlowLayout(m_look.px(8));
    line->setLineSpacing(0);
    line->addWidget(new IconLabel(m_look, helps ? u"helps"_s : u"harms"_s, colour, 15));
    auto *kind = new RunLabel(m_look, TextStyle::CaptionStrong, colour, nullptr);
    kind->setPlain(kindText(item.planned.kind));
    line->addWidget(kind);
    line->addWidget(new CertaintyLabel(m_look, item.planned.action.certainty, nullptr));
    column->addLayout(line);
    for (const PlanSource &source : item.sources) {
        const QString text = source.text.isEmpty() ? tr("Reference missing: %1").arg(source.key) : source.text;
        auto *link =
            new TextLink(m_look, TextStyle::Caption, text, nullptr, source.text.isEmpty() ? Role::Error : Role::Link);
        link->setObjectName(u"source"_s);
        link->setEnabled(!source.text.isEmpty());
        connect(link, &QAbstractButton::clicked, this,
            [this, id = item.planned.article, key = source.key] { Q_EMIT articleActivated(id, key); });
        auto *own = new FlowLayout(0);
        own->addWidget(link);
        column->addLayout(own);
    }
    if (item.planned.stillInArticle)
        return;
    auto *gone = new RunLabel(m_look, TextStyle::CaptionStrong, Role::Warning, nullptr);
    gone->setObjectName(u"noLongerSaid"_s);
    gone->setPlain(tr("This hearticle no longer says this."));
    column->addWidget(gone);
}

void PlanPage::buildUndo(QVBoxLayout *column, int index)
{
    auto *row = new FlowLayout(m_look.px(8));
    auto *words = new RunLabel(m_look, TextStyle::Fact, Role::Muted, nullptr);
    const QString sentence = actionPlainText(m_entries.at(index).item.planned.action.text);
    words->setObjectName(u"takenOff"_s);
    words->setPlain(tr("Taken off My plan: %1").arg(sentence));
    auto *undo = makeButton(m_look, ButtonKind::Link, tr("Undo"), this);
    undo->setObjectName(u"undo-%1"_s.arg(index));
    undo->setAccessibleName(tr("Undo: put back %1").arg(sentence));
    connect(
        undo, &QPushButton::clicked, this, [this, index] { setTakenOff(index, false); }, Qt::QueuedConnection);
    row->addWidget(words);
    row->addWidget(undo);
    column->addLayout(row);
}

void PlanPage::buildNotice(QVBoxLayout *column)
{
    column->addSpacing(m_look.px(28));
    const QStringList notices = planNotices(kept(), QLocale().name());
    for (const QString &notice : notices) {
        auto *box = new QFrame;
        box->setProperty("kind", u"notice"_s);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(m_look.px(12), m_look.px(8), m_look.px(12), m_look.px(8));
        line->setSpacing(m_look.px(8));
        line->addWidget(new IconLabel(m_look, u"info"_s, Role::Muted, 18, box), 0, Qt::AlignTop);
        auto *words = new RunLabel(m_look, TextStyle::Reference, Role::Text, box);
        words->setObjectName(u"notice"_s);
        words->setPlain(notice);
        line->addWidget(words, 1);
        column->addWidget(box);
        column->addSpacing(m_look.px(8));
    }
    auto *date = new RunLabel(m_look, TextStyle::Fact, Role::Muted, nullptr);
    date->setObjectName(u"date"_s);
    date->setPlain(longDate(QLocale(), QDate::currentDate()));
    column->addWidget(date);
}

void PlanPage::setTakenOff(int index, bool off)
{
    if (index >= m_entries.size() || m_entries.at(index).takenOff == off)
        return;
    const PlannedAction planned = m_entries.at(index).item.planned;
    m_changing = true;
    if (off)
        m_library.setPlanned(planned.article, planned.kind, planned.action, false);
    else
        m_library.restorePlanned(planned);
    m_changing = false;
    const auto there = m_library.plan().contains(planned.article, planned.kind, planned.action.text);
    m_entries[index].takenOff = there && !*there; // what could not be written stays as it was
    rebuild();
    if (auto *next = findChild<QWidget *>((off ? u"undo-%1"_s : u"tick-%1"_s).arg(index)))
        next->setFocus(Qt::OtherFocusReason);
}

void PlanPage::printTo(QPagedPaintDevice &device) const
{
    QTextDocument document;
    writePlan(document, kept(), QLocale().name(), QDate::currentDate());
    document.print(&device);
}

void PlanPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printTo(*printer); });
    dialog->open();
}

void PlanPage::copyText()
{
    QGuiApplication::clipboard()->setText(planText(kept(), QLocale().name(), QDate::currentDate()));
    m_copy->setText(tr("Copied"));
}

} // namespace heartport
