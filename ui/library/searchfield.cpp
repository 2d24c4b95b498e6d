#include "ui/library/searchfield.h"

#include "ui/library/painting.h"
#include "ui/library/searchmodel.h"
#include "ui/library/searchpopup.h"
#include "ui/support/look.h"
#include "ui/support/paint.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QStyle>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 8; // with "Show all"
constexpr int fewReferences = 2;

QString hintText() { return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '); }

} // namespace

SearchField::SearchField(const Look &look, const Library &library, QWidget *parent)
    : QLineEdit(parent), m_look(look), m_searcher(library), m_model(new SearchModel(this)),
      m_glass(addAction(look.icon(u"search"_s, Role::Muted), LeadingPosition))
{
    setObjectName(u"searchField"_s);
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
    connect(&m_searcher, &Searcher::answered, this, &SearchField::showAnswer);
    connect(&m_searcher, &Searcher::failed, this, &SearchField::failed);
    connect(this, &QLineEdit::textChanged, this, &SearchField::keepRoomForHint);
    connect(&look, &Look::changed, this, &SearchField::adapt);
    adapt();
}

void SearchField::adapt()
{
    setPlaceholderText(tr("Search hearticles and references"));
    setAccessibleName(placeholderText());
    m_glass->setText(placeholderText()); // to assistive technology the glass is a button
    keepRoomForHint();
    updateGeometry();
    update();
}

QSize SearchField::sizeHint() const { return QSize(m_look.px(420), m_look.px(36)); }

void SearchField::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::search(const QString &text)
{
    m_typed = text;
    if (text.trimmed().isEmpty())
        return closePopup();
    m_searcher.ask({text.trimmed(), rows - 1, fewReferences});
}

void SearchField::showAnswer(const SearchAnswer &answer)
{
    if (!hasFocus())
        return;
    SearchAnswer fitting = answer;
    const qsizetype most = rows - 1 - fitting.references.size();
    fitting.articles = fitting.articles.first(std::min(most, fitting.articles.size()));
    m_model->setAnswer(fitting, true);
    if (!m_popup) {
        m_popup = new SearchPopup(m_look, *m_model, window());
        connect(m_popup, &SearchPopup::rowClicked, this, &SearchField::activate);
    }
    m_popup->showUnder(*this);
    setAccessibleDescription(tr("%n results", nullptr, answer.total));
}

void SearchField::closePopup()
{
    m_searcher.forget();
    if (m_popup)
        m_popup->hide();
    m_typed.clear();
    setAccessibleDescription({});
}

void SearchField::step(int by)
{
    if (!m_popup || !m_popup->isVisible())
        return search(text());
    m_popup->step(by);
    const int row = m_popup->currentRow();
    const bool named = row >= 0 && m_model->kindAt(row) != SearchModel::Kind::ShowAll;
    // The field says the row's title, so that it is read aloud too; Escape gives the words back.
    setText(named ? m_model->index(row).data().toString() : m_typed);
}

bool SearchField::goBack()
{
    if (!m_popup || !m_popup->isVisible())
        return false;
    if (m_popup->currentRow() >= 0) {
        m_popup->setCurrentRow(-1);
        setText(m_typed);
        return true;
    }
    closePopup();
    return true;
}

void SearchField::activate(int row)
{
    if (!m_model->isStop(row))
        return;
    const QString typed = m_typed.trimmed();
    const SearchModel::Kind kind = m_model->kindAt(row);
    if (kind == SearchModel::Kind::ShowAll) {
        setText(typed);
        closePopup();
        Q_EMIT allResultsRequested(typed);
        return;
    }
    const ArticleId article = m_model->articleAt(row);
    const QString key = kind == SearchModel::Kind::Reference ? m_model->referenceKeyAt(row) : QString();
    setText(typed);
    closePopup();
    if (key.isEmpty())
        Q_EMIT articleActivated(article);
    else
        Q_EMIT referenceActivated(article, key);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        return step(event->key() == Qt::Key_Down ? 1 : -1);
    case Qt::Key_Escape:
        if (!goBack())
            event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup && m_popup->isVisible() && m_popup->currentRow() >= 0)
            return activate(m_popup->currentRow());
        if (const QString query = text().trimmed(); !query.isEmpty()) {
            closePopup();
            Q_EMIT allResultsRequested(query);
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    if (m_popup && m_popup->isVisible() && m_popup->currentRow() >= 0)
        setText(m_typed);
    closePopup();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QRect key = hintBox();
    if (key.isEmpty())
        return;
    WidgetPainter painter(this);
    paintBox(m_look, painter, key, m_look.px(4), m_look.color(Role::Sidebar), m_look.color(Role::Border));
    painter.setPen(m_look.color(Role::Muted));
    paintLine(painter, key, hintText(), m_look.font(TextStyle::Caption), Qt::AlignHCenter);
}

QRect SearchField::hintBox() const
{
    if (!text().isEmpty() || width() < m_look.px(280))
        return {};
    const int wide = QFontMetrics(m_look.font(TextStyle::Caption)).horizontalAdvance(hintText()) + m_look.px(12);
    const int high = m_look.px(20);
    return mirrored(QRect(width() - m_look.px(10) - wide, (height() - high) / 2, wide, high), rect(),
        layoutDirection());
}

void SearchField::keepRoomForHint()
{
    const int room = hintBox().width();
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirror ? room : 0, 0, mirror ? 0 : room, 0);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    keepRoomForHint();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        adapt();
}

} // namespace heartport
