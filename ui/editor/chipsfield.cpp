#include "ui/editor/chipsfield.h"

#include "ui/editor/sessionundo.h"
#include "ui/editor/tabchain.h"
#include "ui/support/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

ChipsField::ChipsField(const Look &look, DraftSession &session, ArticlePart part, QStringList Article::*list,
    const QString &what, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_part(part), m_list(list), m_what(what),
      m_flow(new FlowLayout(look.px(2), this)), m_line(new QLineEdit(this))
{
    m_flow->setLineSpacing(0);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_line->setObjectName(u"chipLine"_s);
    m_line->setMaxLength(2000); // a pasted list; each word is short
    m_line->setMinimumWidth(look.px(200));
    m_line->installEventFilter(this);
    undoWith(session.undoStack(), *m_line);
    setFocusProxy(m_line);
    m_flow->addWidget(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &ChipsField::addTyped);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u',') || text.contains(u';') || text.contains(u'\n'))
            addTyped();
    });
    connect(&session, &DraftSession::changed, this, [this](ArticlePart changed) {
        if (changed == m_part)
            showSession();
    });
    connect(&session, &DraftSession::revealRequested, this, [this](const ArticlePlace &place) {
        if (place.part == m_part)
            focusChip(place.index < 0 ? int(m_chips.size()) : place.index);
    });
    showSession();
}

void ChipsField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    m_line->setAccessibleName(text);
}

void ChipsField::change(const std::function<void(QStringList &)> &edit)
{
    m_session.change({.part = m_part}, m_what, [&](Article &article) { edit(article.*m_list); });
}

void ChipsField::showSession()
{
    const QStringList &words = m_session.article().*m_list;
    QStringList shown;
    for (const WordChip *chip : std::as_const(m_chips))
        shown.append(chip->property("word").toString());
    if (shown == words)
        return;
    for (WordChip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // one of them may be in its own event
    }
    m_chips.clear();
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (int i = 0; i < words.size(); ++i) {
        auto *chip = new WordChip(m_look, words.at(i), this);
        connectChip(chip, i);
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_line);
    updateGeometry();
    chainTabs(*this);
}

void ChipsField::connectChip(WordChip *chip, int index)
{
    connect(chip, &WordChip::clicked, this, [this, index] { edit(index); });
    connect(chip, &WordChip::removeRequested, this, [this, index] { remove(index); });
    connect(chip, &WordChip::moveRequested, this, [this, index](int by) { move(index, index + by); });
    connect(chip, &WordChip::stepRequested, this, [this, index](int by) { focusChip(index + by); });
    connect(chip, &WordChip::dropped, this, [this, index](const QPoint &at) { move(index, indexAt(at)); });
}

void ChipsField::addTyped()
{
    static const QRegularExpression separators(u"[,;\\n\\t\\x{3001}\\x{FF0C}]+"_s);
    const QStringList words = m_line->text().split(separators, Qt::SkipEmptyParts);
    m_line->clear();
    addWords(words);
}

void ChipsField::addWords(const QStringList &words)
{
    change([&](QStringList &list) {
        for (const QString &each : words)
            if (const QString word = each.simplified().left(200);
                !word.isEmpty() && !list.contains(word, Qt::CaseInsensitive))
                list.append(word);
    });
}

void ChipsField::remove(int index)
{
    change([&](QStringList &list) { list.remove(index); });
    focusChip(index);
}

void ChipsField::move(int index, int to)
{
    if (to == index || to < 0 || to >= m_chips.size())
        return;
    change([&](QStringList &list) { list.move(index, to); });
    focusChip(to);
}

void ChipsField::edit(int index)
{
    addTyped();
    const QString word = (m_session.article().*m_list).value(index);
    change([&](QStringList &list) { list.remove(index); });
    m_line->setText(word);
    m_line->setFocus(Qt::OtherFocusReason);
}

void ChipsField::focusChip(int index)
{
    if (index < 0)
        return;
    if (index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
    else
        m_line->setFocus(Qt::OtherFocusReason);
}

int ChipsField::indexAt(const QPoint &place) const
{
    int best = 0;
    int nearest = std::numeric_limits<int>::max();
    for (int i = 0; i < m_chips.size(); ++i) {
        const int distance = (m_chips.at(i)->geometry().center() - place).manhattanLength();
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) { // lines too, which a line edit would join
        const QString text = QGuiApplication::clipboard()->text();
        if (text.contains(u'\n')) {
            m_line->setText(m_line->text() + text.left(20'000));
            addTyped();
            return true;
        }
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool back = key->key() == Qt::Key_Backspace && m_line->text().isEmpty();
    if (enter)
        addTyped();
    else if (back && !m_chips.isEmpty())
        m_chips.last()->setFocus(Qt::OtherFocusReason);
    return enter || back;
}

} // namespace heartport
