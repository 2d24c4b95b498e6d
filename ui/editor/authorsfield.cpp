#include "ui/editor/authorsfield.h"

#include "ui/editor/sessionundo.h"
#include "ui/editor/tabchain.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

void put(QLineEdit &line, const QString &words)
{
    if (line.text() == words)
        return;
    line.setText(words);
    if (!line.hasFocus())
        line.setCursorPosition(0); // what is too long is seen from its beginning
}

} // namespace

AuthorsField::AuthorsField(const Look &look, DraftSession &session, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_column(new QVBoxLayout(this)),
      m_add(makeButton(look, ButtonKind::Secondary, tr("Add author"), this, u"plus"_s))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.px(8));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setObjectName(u"addAuthor"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_session.change({.part = ArticlePart::Authors}, tr("Add author"),
            [](Article &article) { article.authors.append(Author{}); });
        m_rows.last().name->setFocus(Qt::OtherFocusReason);
    });
    connect(&session, &DraftSession::changed, this, [this](ArticlePart part, const QObject *origin) {
        if (part == ArticlePart::Authors && (!origin || origin->parent() != this))
            showSession();
    });
    connect(&session, &DraftSession::revealRequested, this, [this](const ArticlePlace &place) {
        if (place.part != ArticlePart::Authors)
            return;
        const int row = place.index / 2;
        if (place.index < 0 || row >= m_rows.size())
            return m_add->setFocus(Qt::ShortcutFocusReason);
        QLineEdit *line = place.index % 2 == 0 ? m_rows.at(row).name : m_rows.at(row).role;
        line->setFocus(Qt::ShortcutFocusReason);
    });
    showSession();
}

void AuthorsField::showSession()
{
    const QList<Author> &authors = m_session.article().authors;
    while (m_rows.size() < authors.size())
        addRow();
    while (m_rows.size() > authors.size()) {
        QWidget *row = m_rows.takeLast().widget;
        row->hide();
        row->deleteLater(); // its own button may have been pressed
    }
    for (qsizetype i = 0; i < authors.size(); ++i) {
        put(*m_rows.at(i).name, authors.at(i).name);
        put(*m_rows.at(i).role, authors.at(i).role);
    }
}

void AuthorsField::addRow()
{
    const int index = int(m_rows.size());
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_look.px(8));
    Row row{widget, makeLine(&Author::name, tr("Name"), index, widget),
        makeLine(&Author::role, tr("Role, for example cardiologist"), index, widget)};
    line->addWidget(row.name, 3);
    line->addWidget(row.role, 3);
    const auto add = [&](const QString &icon, const QString &name, auto pressed) {
        auto *button = makeIconButton(m_look, icon, name.arg(index + 1), widget);
        connect(button, &QToolButton::clicked, this, pressed);
        line->addWidget(button);
        return button;
    };
    add(u"chevron-up"_s, tr("Move author %1 up"), [this, index] { move(index, -1); })->setEnabled(index > 0);
    add(u"trash"_s, tr("Take author %1 away"), [this, index] { remove(index); });
    m_column->insertWidget(index, widget);
    m_rows.append(row);
    chainTabs(*this);
}

QLineEdit *AuthorsField::makeLine(QString Author::*text, const QString &name, int index, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(name);
    line->setAccessibleName(u"%1 %2"_s.arg(name).arg(index + 1));
    line->setMaxLength(200);
    line->installEventFilter(this);
    line->setProperty("row", index);
    undoWith(m_session.undoStack(), *line);
    connect(line, &QLineEdit::textEdited, this, [this, line, text, index](const QString &words) {
        m_session.change(
            {.part = ArticlePart::Authors, .index = 2 * index + (text == &Author::role)}, tr("Change author"),
            [&](Article &article) { article.authors[index].*text = words; }, DraftSession::Merge::Typing,
            line->parent());
    });
    return line;
}

void AuthorsField::move(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= m_rows.size())
        return;
    m_session.change({.part = ArticlePart::Authors, .index = 2 * to}, tr("Move author"),
        [&](Article &article) { article.authors.move(index, to); });
    m_rows.at(to).name->setFocus(Qt::OtherFocusReason);
}

void AuthorsField::remove(int index)
{
    m_session.change({.part = ArticlePart::Authors}, tr("Take author away"),
        [&](Article &article) { article.authors.remove(index); });
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(std::min(index, int(m_rows.size()) - 1)).name->setFocus(Qt::OtherFocusReason);
}

bool AuthorsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers().testFlag(Qt::AltModifier) && (up || key->key() == Qt::Key_Down)) {
            move(watched->property("row").toInt(), up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace heartport
