#include "ui/references/referencespanel.h"

#include "rendering/articlepage.h"
#include "ui/references/evidencedrawing.h"
#include "ui/support/buttons.h"
#include "ui/support/runlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallest = 96;     // px of height at 100 %
constexpr int withDrawing = 240; // below it there is no room for the drawing

} // namespace

ReferencesPanel::ReferencesPanel(Look &look, Library &library, QWidget *parent)
    : QWidget(parent), m_look(look), m_library(library)
{
    setObjectName(u"references"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools(column);
    m_drawing = new EvidenceDrawing(look, m_tools);
    m_drawing->setObjectName(u"evidence"_s);
    m_tools->layout()->addWidget(m_drawing);
    m_list = new QScrollArea(this);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addSpacing(1); // the hairline
    column->addWidget(m_list, 1);
    connect(m_drawing, &EvidenceDrawing::referenceActivated, this, &ReferencesPanel::choose);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferencesPanel::applyFilter);
    connect(&look, &Look::changed, this, &ReferencesPanel::applyLook);
    applyLook();
}

void ReferencesPanel::buildTools(QVBoxLayout *column)
{
    m_tools = new QWidget(this);
    auto *tools = new QVBoxLayout(m_tools);
    auto *line = new QHBoxLayout;
    m_filter = new QLineEdit(m_tools);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter references"));
    m_filter->setAccessibleName(tr("Filter references"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filterIcon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_filterIcon->setText(tr("Filter references")); // to assistive technology it is a button
    m_sort = makeButton(m_look, ButtonKind::Secondary, QString(), m_tools, u"sort"_s);
    m_sort->setObjectName(u"sort"_s);
    buildSortMenu();
    line->addWidget(m_filter, 1);
    line->addWidget(m_sort);
    tools->addLayout(line);
    column->addWidget(m_tools);
}

void ReferencesPanel::buildSortMenu()
{
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    const std::tuple<Sorting, QString> ways[] = {{Sorting::Number, tr("By number")}, {Sorting::Year, tr("By year")},
        {Sorting::Design, tr("By design")}};
    for (const auto &[by, text] : ways) {
        QAction *way = menu->addAction(text);
        way->setCheckable(true);
        way->setChecked(by == m_sorting);
        group->addAction(way);
        connect(way, &QAction::triggered, this, [this, by = by, text = text] {
            m_sort->setText(text);
            m_sort->setAccessibleName(tr("Sorting: %1").arg(text));
            m_sorting = by;
            rebuild(); // in the new order, so that Tab follows it
        });
    }
    m_sort->setText(menu->actions().front()->text());
    m_sort->setAccessibleName(tr("Sorting: %1").arg(m_sort->text()));
    connect(m_sort, &QPushButton::clicked, menu, [this, menu] {
        const int x = m_sort->layoutDirection() == Qt::RightToLeft ? 0 : m_sort->width() - menu->sizeHint().width();
        menu->popup(m_sort->mapToGlobal(QPoint(x, m_sort->height())));
    });
}

QSize ReferencesPanel::minimumSizeHint() const { return {QWidget::minimumSizeHint().width(), m_look.px(smallest)}; }

// Where there is little height, the references come before the drawing of them.
void ReferencesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_drawing->setVisible(height() >= m_look.px(withDrawing));
}

void ReferencesPanel::setArticle(std::shared_ptr<const ShownArticle> article)
{
    m_article = std::move(article);
    m_chosen.clear();
    readArticle();
    const auto count = m_article ? m_article->article.references.size() : 0;
    setWindowTitle(m_article ? tr("References %1").arg(count) : tr("References"));
    m_tools->setVisible(!m_entries.isEmpty());
    if (m_filter->text().isEmpty())
        rebuild();
    else
        m_filter->clear(); // filters, and with that rebuilds
    m_list->ensureVisible(0, 0);
}

void ReferencesPanel::readArticle()
{
    m_entries.clear();
    QList<EvidencePoint> points;
    if (m_article) {
        const QHash<QString, BackLinks> links = backLinks(m_article->article, m_article->essentials);
        for (const QString &key : m_article->numbers.keys()) {
            const Reference *reference = m_article->article.findReference(key);
            ReferenceEntry entry{key, *reference, *m_article->numbers.number(key), links.value(key), {},
                m_article->notices.standing(key)};
            if (!reference->isPlaceholder()) {
                const auto uses = m_library.articles().usesElsewhere(reference->identity(), m_article->article.id);
                entry.elsewhere = uses.value_or(QList<ReferenceUse>());
                points.append({key, entry.number, reference->design(), reference->year()});
            }
            m_entries.append(entry);
        }
        for (const QString &key : m_article->numbers.undefinedKeys())
            m_entries.append(ReferenceEntry{key, std::nullopt, 0, links.value(key), {}});
    }
    m_drawing->setPoints(points);
}

void ReferencesPanel::rebuild()
{
    m_rows.clear();
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, m_look.px(12));
    column->setSpacing(0);
    const QList<ReferenceEntry> entries = sorted();
    for (const ReferenceEntry &entry : entries) {
        addRow(entry);
        column->addWidget(m_rows.back());
    }
    m_empty = new RunLabel(m_look, TextStyle::Body, Role::Muted, m_content);
    m_empty->setObjectName(u"empty"_s);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(m_look.px(16), m_look.px(16), m_look.px(16), 0);
    around->addWidget(m_empty);
    column->addLayout(around);
    if (m_article && !m_article->article.references.isEmpty())
        addDataDate(column);
    column->addStretch(1);
    m_list->setWidget(m_content); // deletes the one before
    m_content->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    mark(m_chosen);
    applyFilter();
}

void ReferencesPanel::addDataDate(QVBoxLayout *column)
{
    const QDate asOf = m_article->notices.dataDate();
    auto *words = new RunLabel(m_look, TextStyle::Caption, Role::Muted, m_content);
    words->setObjectName(u"retractionData"_s);
    words->setPlain(asOf.isValid() ? tr("What carries no mark was not listed as retracted as of %1 (Retraction Watch).")
                                         .arg(longDate(locale(), asOf))
                                   : tr("No retraction data is loaded: nothing is known about retractions."));
    auto *around = new QVBoxLayout;
    around->setContentsMargins(m_look.px(16), m_look.px(12), m_look.px(16), 0);
    around->addWidget(words);
    column->addLayout(around);
}

void ReferencesPanel::addRow(const ReferenceEntry &entry)
{
    auto *row = new ReferenceRow(m_look, entry, m_content);
    row->setObjectName(u"reference-"_s + entry.key);
    row->installEventFilter(this);
    connect(row, &QAbstractButton::clicked, this, [this, row] { choose(row->entry().key); });
    connect(row, &ReferenceRow::blockActivated, this, &ReferencesPanel::blockActivated);
    connect(row, &ReferenceRow::actionActivated, this, &ReferencesPanel::actionActivated);
    connect(row, &ReferenceRow::articleActivated, this, &ReferencesPanel::articleActivated);
    connect(row, &ReferenceRow::outsideLinkActivated, this, &ReferencesPanel::outsideLinkActivated);
    m_rows.append(row);
}

QList<ReferenceEntry> ReferencesPanel::sorted() const
{
    const auto rank = [by = m_sorting](const ReferenceEntry &entry) {
        const bool known = entry.reference.has_value();
        const int year = known ? entry.reference->year().value_or(0) : 0;
        const int design = known ? int(entry.reference->design()) : INT_MAX;
        // Newest first; what has no number comes last in every order.
        return std::tuple(!known, by == Sorting::Year ? -year : by == Sorting::Design ? design : 0, entry.number);
    };
    QList<ReferenceEntry> entries = m_entries;
    std::stable_sort(entries.begin(), entries.end(),
        [&](const ReferenceEntry &a, const ReferenceEntry &b) { return rank(a) < rank(b); });
    return entries;
}

void ReferencesPanel::applyFilter()
{
    const QString text = m_filter->text().simplified();
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (ReferenceRow *row : std::as_const(m_rows)) {
        const bool shown = row->matches(words);
        row->setVisible(shown);
        any = any || shown;
    }
    if (!m_article)
        m_empty->setPlain(tr("Open a hearticle to see the science behind it."));
    else if (m_rows.isEmpty())
        m_empty->setPlain(tr("This hearticle has no references."));
    else
        m_empty->setPlain(tr("No reference has “%1”. Try fewer words.").arg(text));
    m_empty->setVisible(!any);
}

void ReferencesPanel::mark(const QStringList &keys)
{
    m_chosen = keys;
    for (ReferenceRow *row : std::as_const(m_rows))
        row->setChosen(keys.contains(row->entry().key));
    m_drawing->setChosen(keys);
}

void ReferencesPanel::select(const QStringList &keys)
{
    mark(keys);
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const ReferenceRow *row) { return keys.contains(row->entry().key); });
    if (found == m_rows.end())
        return;
    if (!(*found)->isVisibleTo(m_content))
        m_filter->clear();
    m_content->layout()->activate();
    const QRect seen(QPoint(0, m_list->verticalScrollBar()->value()), m_list->viewport()->size());
    if (!seen.contains((*found)->geometry()))
        m_list->verticalScrollBar()->setValue((*found)->y());
}

void ReferencesPanel::choose(const QString &key)
{
    select({key});
    Q_EMIT referenceSelected({key});
}

void ReferencesPanel::paintEvent(QPaintEvent *)
{
    if (!m_tools->isVisible())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, m_tools->geometry().bottom() + 1, width(), 1), m_look.color(Role::Border));
}

bool ReferencesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *row = qobject_cast<ReferenceRow *>(watched);
        if (row && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End)) {
            moveFocus(row, key);
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReferencesPanel::moveFocus(ReferenceRow *from, int key)
{
    QList<ReferenceRow *> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
        [this](const ReferenceRow *row) { return row->isVisibleTo(m_content); });
    const qsizetype last = shown.size() - 1;
    qsizetype to = shown.indexOf(from) + (key == Qt::Key_Up ? -1 : 1);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        to = key == Qt::Key_Home ? 0 : last;
    ReferenceRow *row = shown.at(std::clamp<qsizetype>(to, 0, last));
    row->setFocus(Qt::TabFocusReason);
    m_list->ensureWidgetVisible(row, 0, 0);
}

void ReferencesPanel::applyLook()
{
    auto *tools = qobject_cast<QVBoxLayout *>(m_tools->layout());
    tools->setContentsMargins(m_look.px(16) - 5, m_look.px(8), m_look.px(12), 0); // 5: the dock's separator
    tools->setSpacing(m_look.px(4));
    tools->itemAt(0)->layout()->setSpacing(m_look.px(6));
    m_sort->setIconSize(QSize(m_look.px(18), m_look.px(18)));
    m_filterIcon->setIcon(m_look.icon(u"filter"_s, Role::Muted));
    readArticle();
    rebuild();
}

} // namespace heartport
