#include "ui/editor/citationpicker.h"

#include "domain/referencelist.h"
#include "ui/editor/citationpickermodel.h"
#include "ui/editor/draftsession.h"
#include "ui/library/library.h"
#include "ui/library/painting.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 54; // px at 100 %
constexpr int width100 = 560;
constexpr int mostRows = 6;
constexpr int mostOthers = 20;

class PickerDelegate : public QStyledItemDelegate
{
public:
    PickerDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_look.px(100), m_look.px(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_look.color(Role::AccentSoft));
        const QRect row = option.rect.adjusted(m_look.px(14), 0, -m_look.px(14), 0);
        const auto box = [&](int x, int y, int w, int h) {
            return mirrored(QRect(row.left() + x, row.top() + y, w, h), row, option.direction);
        };
        const int words = m_look.px(30);
        const int line = m_look.lineHeight(TextStyle::Body);
        const int top = (row.height() - line - m_look.lineHeight(TextStyle::Caption)) / 2;
        if (index.data(CitationPickerModel::TickedRole).toBool()) {
            m_look.icon(u"check"_s, Role::Accent).paint(painter, box(0, top, m_look.px(18), line));
        } else {
            painter->setPen(m_look.color(Role::Link));
            paintLine(*painter, box(0, top, words, line), index.data(CitationPickerModel::NumberRole).toString(),
                m_look.font(TextStyle::BodyStrong));
        }
        painter->setPen(m_look.color(Role::Text));
        paintLine(*painter, box(words, top, row.width() - words, line), index.data().toString(),
            m_look.font(TextStyle::Body));
        painter->setPen(m_look.color(Role::Muted));
        QString facts = index.data(CitationPickerModel::FactsRole).toString();
        if (const QString locator = index.data(CitationPickerModel::LocatorRole).toString(); !locator.isEmpty())
            facts += u" · "_s + locator;
        paintLine(*painter, box(words, top + line, row.width() - words, m_look.lineHeight(TextStyle::Caption)), facts,
            m_look.font(TextStyle::Caption));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            m_look.color(Role::Border));
        painter->restore();
    }

private:
    const Look &m_look;
};

QString citationSource(const QList<Citation> &citations)
{
    QStringList parts;
    for (const Citation &citation : citations)
        parts.append(u'@' + citation.key + (citation.locator.isEmpty() ? QString() : u", "_s + citation.locator));
    return u'[' + parts.join(u"; "_s) + u']';
}

} // namespace

CitationPicker::CitationPicker(const Look &look, Library &library, DraftSession &session, QWidget *window)
    : QWidget(window), m_look(look), m_library(library), m_session(session), m_model(new CitationPickerModel(this)),
      m_list(new QListView(this)), m_count(new QLabel(this)), m_hint(new QLabel(this)), m_locator(new QLineEdit(this))
{
    setObjectName(u"citationPicker"_s);
    m_list->setObjectName(u"citationRows"_s);
    m_list->setAccessibleName(tr("References to cite"));
    m_list->setProperty("kind", u"bare"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerDelegate(look, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_locator->setObjectName(u"citationLocator"_s);
    m_locator->setPlaceholderText(tr("Page, table or section, e.g. p. 4"));
    m_locator->setAccessibleName(tr("Where in the reference"));
    m_locator->installEventFilter(this);
    m_locator->hide();
    for (QLabel *label : {m_count, m_hint})
        label->setProperty("voice", u"muted"_s);
    m_count->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_locator);
    column->addLayout(foot);
    hide();
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
}

void CitationPicker::ask(QWidget *keys, const QRect &caret, const QString &query)
{
    if (!isVisible()) {
        m_model->forgetTicks();
        m_isMeant = false;
        m_keys = keys;
        m_keys->installEventFilter(this);
    }
    m_query = query;
    m_caret = caret;
    QList<Reference> others;
    if (query.size() > 1)
        for (const ReferenceHit &hit : m_library.search().references(query, mostOthers).value_or(QList<ReferenceHit>()))
            others.append(hit.reference);
    m_model->search(query, m_session.article().references, m_session.numbers(), others);
    m_list->setCurrentIndex(m_model->index(0));
    describe();
    place(caret);
    show();
    raise();
}

void CitationPicker::shut()
{
    if (m_keys)
        m_keys->removeEventFilter(this);
    m_keys = nullptr;
    m_locator->hide();
    hide();
}

void CitationPicker::describe()
{
    const auto count = m_session.article().references.size();
    const int shown = m_model->rowCount();
    if (shown == 0 && m_query.isEmpty())
        m_count->setText(tr("This draft has no references yet. Type a few letters to search the library, or add one "
                            "under References."));
    else if (shown == 0)
        m_count->setText(tr("Neither this draft nor the library has a reference with “%1”. You can add it under "
                            "References.")
                             .arg(m_query));
    else if (m_query.isEmpty())
        m_count->setText(tr("%n reference(s) in this draft", nullptr, int(count)));
    else
        m_count->setText(tr("%n match “%1”", nullptr, shown).arg(m_query));
    m_hint->setText(tr("Space adds several · Tab for page numbers"));
    m_hint->setVisible(shown > 0);
    m_list->setVisible(shown > 0);
}

void CitationPicker::place(const QRect &caret)
{
    const int shadow = popupMargin(m_look);
    layout()->setContentsMargins(shadow + 1, shadow + m_look.px(4), shadow + 1, shadow + m_look.px(8));
    for (QLabel *label : {m_count, m_hint}) {
        label->setFont(m_look.font(TextStyle::Caption));
        label->setContentsMargins(m_look.px(14), m_look.px(8), m_look.px(14), 0);
    }
    m_list->setFixedHeight(std::min(m_model->rowCount(), mostRows) * m_look.px(rowHeight));
    const QWidget &window = *parentWidget();
    const int width = std::min(m_look.px(width100), window.width() - 2 * m_look.px(8)) + 2 * shadow;
    const int height = std::max(layout()->heightForWidth(width), layout()->sizeHint().height());
    const int gap = m_look.px(6);
    int top = caret.bottom() + gap - shadow;
    if (top + height - shadow > window.height())
        top = caret.top() - gap - height + shadow;
    const int wished = layoutDirection() == Qt::RightToLeft ? caret.right() - width / 4 * 3 : caret.left() - width / 4;
    setGeometry(std::clamp(wished, -shadow, std::max(-shadow, window.width() - width + shadow)), top, width, height);
}

bool CitationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_keys.data() && event->type() == QEvent::FocusOut && !m_locator->hasFocus()
        && !m_locator->isVisibleTo(this)) {
        shut();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress || !isVisible())
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (watched == m_locator)
        switch (press->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            endLocator();
            if (press->key() != Qt::Key_Tab)
                choose();
            return true;
        case Qt::Key_Escape:
            endLocator();
            return true;
        default:
            return false;
        }
    return press->modifiers() == Qt::NoModifier && takeKey(press->key());
}

bool CitationPicker::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        shut();
        Q_EMIT leftOut();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() > 0)
            choose();
        return m_model->rowCount() > 0;
    case Qt::Key_Space:
        if (m_query.isEmpty() && m_model->ticked().isEmpty() && !m_isMeant) { // an @ in plain words
            shut();
            return false;
        }
        if (m_list->currentIndex().isValid())
            m_model->toggle(m_list->currentIndex().row());
        return m_list->currentIndex().isValid();
    case Qt::Key_Tab:
        askLocator();
        return true;
    default:
        return false;
    }
}

void CitationPicker::step(int by)
{
    const int rows = m_model->rowCount();
    mean();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + rows) % rows));
}

void CitationPicker::choose()
{
    QList<PickedReference> references = m_model->ticked();
    if (references.isEmpty() && m_list->currentIndex().isValid())
        references.append(m_model->at(m_list->currentIndex().row()));
    shut();
    if (!references.isEmpty())
        Q_EMIT picked(references);
}

void CitationPicker::askLocator()
{
    if (!m_list->currentIndex().isValid())
        return;
    m_locator->setText(m_model->locator(m_list->currentIndex().row()));
    m_locator->show();
    place(m_caret);
    m_locator->setFocus(Qt::TabFocusReason);
}

void CitationPicker::endLocator()
{
    m_model->setLocator(m_list->currentIndex().row(), m_locator->text().trimmed());
    m_keys->setFocus(Qt::OtherFocusReason);
    m_locator->hide();
    place(m_caret);
}

void CitationPicker::paintEvent(QPaintEvent *)
{
    WidgetPainter painter(this);
    const int shadow = popupMargin(m_look);
    const QRect box = rect().adjusted(shadow, shadow, -shadow, -shadow);
    paintShadow(m_look, painter, box, m_look.px(12));
    paintBox(m_look, painter, box, m_look.px(12), m_look.color(Role::Raised), m_look.color(Role::Control));
}

QString citationIn(Article &article, const QList<PickedReference> &references)
{
    QList<Citation> citations;
    for (const PickedReference &picked : references) {
        const qsizetype own = article.references.indexOf(picked.reference);
        citations.append({own >= 0 ? article.references.at(own).key
                                   : addReferences(article.references, {picked.reference}).constFirst().key,
            picked.locator});
    }
    return citationSource(citations);
}

} // namespace heartport
