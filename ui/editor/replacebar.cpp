#include "ui/editor/replacebar.h"

#include "ui/editor/findingtext.h"
#include "ui/editor/hitdelegate.h"
#include "ui/support/buttons.h"
#include "ui/support/fieldstate.h"
#include "ui/support/flowlayout.h"
#include "ui/support/look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

ReplaceBar::ReplaceBar(const Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_words(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)), m_case(new QCheckBox(tr("Match case"), this)),
      m_whole(new QCheckBox(tr("Whole words"), this)), m_expression(new QCheckBox(tr("Regular expression"), this)),
      m_within(new QCheckBox(tr("In the selection"), this)), m_count(new QLabel(this)),
      m_replace(makeButton(look, ButtonKind::Secondary, tr("Replace"), this)),
      m_all(makeButton(look, ButtonKind::Secondary, tr("Replace all"), this)), m_list(new QListWidget(this))
{
    setObjectName(u"replaceBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8));
    column->setSpacing(look.px(6));
    auto *find = new QHBoxLayout;
    auto *replace = new QHBoxLayout;
    buildFind(find);
    buildReplace(replace);
    column->addLayout(find);
    column->addLayout(replace);
    auto *options = new FlowLayout(look.px(16));
    options->setLineSpacing(look.px(4));
    for (QCheckBox *each : {m_case, m_whole, m_expression, m_within}) {
        options->addWidget(each);
        connect(each, &QCheckBox::toggled, this, &ReplaceBar::search);
    }
    column->addLayout(options);
    buildList();
    column->addWidget(m_list);
    connect(&session, &DraftSession::paused, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

void ReplaceBar::buildFind(QHBoxLayout *row)
{
    row->setSpacing(m_look.px(6));
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find in all fields"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(u"findCount"_s);
    m_count->setFont(m_look.font(TextStyle::Fact));
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto button = [&](const QString &icon, const QString &name, auto pressed) {
        auto *made = makeIconButton(m_look, icon, name, this);
        connect(made, &QToolButton::clicked, this, pressed);
        row->addWidget(made);
    };
    button(u"chevron-up"_s, tr("Previous"), [this] { go(-1); });
    button(u"chevron-down"_s, tr("Next"), [this] { go(1); });
    button(u"close"_s, tr("Close find and replace"), [this] { Q_EMIT closed(); });
    connect(m_words, &QLineEdit::textChanged, this, &ReplaceBar::search);
}

void ReplaceBar::buildReplace(QHBoxLayout *row)
{
    row->setSpacing(m_look.px(6));
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(m_replacement->placeholderText());
    m_replace->setObjectName(u"replaceOne"_s);
    m_all->setObjectName(u"replaceAll"_s);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_replace);
    row->addWidget(m_all);
    connect(m_replacement, &QLineEdit::textChanged, this, &ReplaceBar::search);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replaceCurrent);
    connect(m_all, &QPushButton::clicked, this, &ReplaceBar::replaceAll);
}

void ReplaceBar::buildList()
{
    m_list->setObjectName(u"findHits"_s);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setItemDelegate(new HitDelegate(m_look, m_list));
    m_list->setProperty("kind", u"bare"_s);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(m_look.px(154));
    const auto reveal = [this](const QListWidgetItem *item) {
        if (const int row = m_list->row(item); row >= 0 && row < m_hits.size())
            m_session.reveal(m_hits.at(row).place);
    };
    connect(m_list, &QListWidget::itemClicked, this, reveal);
    connect(m_list, &QListWidget::itemActivated, this, reveal);
}

void ReplaceBar::open(const QString &selectedText, const std::optional<ArticlePlace> &selection)
{
    const bool several = selectedText.contains(u'\n') || selectedText.contains(QChar::ParagraphSeparator);
    m_selection = selection;
    m_within->setEnabled(selection.has_value());
    m_within->setToolTip(selection ? QString() : tr("Nothing is selected"));
    m_within->setChecked(selection && several);
    if (!selectedText.isEmpty() && !several)
        m_words->setText(selectedText);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

FindQuery ReplaceBar::query() const
{
    return {.words = m_words->text(),
        .matchCase = m_case->isChecked(),
        .wholeWords = m_whole->isChecked(),
        .regularExpression = m_expression->isChecked(),
        .within = m_within->isChecked() ? m_selection : std::nullopt};
}

void ReplaceBar::search()
{
    const auto hits = findInArticle(m_session.article(), query(), m_replacement->text());
    m_hits = hits.value_or(QList<FindHit>());
    if (!hits)
        say(tr("Not a valid expression: %1").arg(hits.error().detail), true);
    else if (m_words->text().isEmpty())
        say({}, false);
    else
        sayHits();
    showHits();
}

void ReplaceBar::sayHits()
{
    const bool isDone = m_hits.isEmpty() && m_replaced && *m_replaced == query();
    if (isDone)
        return; // "40 replaced" says more than "not found"
    m_replaced.reset();
    say(m_hits.isEmpty() ? tr("Not found") : tr("%n place(s)", nullptr, int(m_hits.size())), false);
}

void ReplaceBar::say(const QString &words, bool isError)
{
    m_count->setText(words);
    setInvalid(*m_words, isError);
}

void ReplaceBar::showHits()
{
    const int current = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const FindHit &hit : std::as_const(m_hits)) {
        auto *item = new QListWidgetItem(m_list);
        const QString place = findingPlace(hit.place, {});
        item->setText(u"%1: %2%3%4"_s.arg(place, hit.before, hit.match, hit.after)); // for assistive technology
        item->setData(HitDelegate::Place, place);
        item->setData(HitDelegate::Before, hit.before);
        item->setData(HitDelegate::Match, hit.match);
        item->setData(HitDelegate::After, hit.after);
        if (!m_replacement->text().isEmpty())
            item->setData(HitDelegate::Replacement, hit.replacement);
    }
    if (!m_hits.isEmpty())
        m_list->setCurrentRow(std::min(current, int(m_hits.size()) - 1));
    m_list->setFixedHeight(std::min(4, int(m_hits.size())) * m_look.px(30) + 4);
    if (m_hits.isEmpty() && (m_replace->hasFocus() || m_all->hasFocus() || m_list->hasFocus()))
        m_words->setFocus(Qt::OtherFocusReason); // or it would go who knows where
    m_list->setVisible(!m_hits.isEmpty());
    m_replace->setEnabled(!m_hits.isEmpty());
    m_all->setEnabled(!m_hits.isEmpty());
}

void ReplaceBar::go(int by)
{
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
    QWidget *focus = focusWidget();
    m_session.reveal(m_hits.at(m_list->currentRow()).place);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason); // who types here goes on typing here
}

void ReplaceBar::replaceCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_hits.size())
        return;
    const FindHit hit = m_hits.at(row);
    m_session.change(hit.place, tr("Replace"), [&](Article &article) { replaceHits(article, {hit}); });
    search();
    if (row < m_hits.size())
        m_list->setCurrentRow(row);
}

void ReplaceBar::replaceAll()
{
    const QList<FindHit> hits = m_hits;
    if (hits.isEmpty())
        return;
    m_session.change(hits.first().place, tr("Replace all"), [&](Article &article) { replaceHits(article, hits); });
    search();
    m_replaced = query();
    say(tr("%n replaced", nullptr, int(hits.size())), false);
}

void ReplaceBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (enter && m_replacement->hasFocus())
        replaceCurrent();
    else if (enter)
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void ReplaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
}

} // namespace heartport
