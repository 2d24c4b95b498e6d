#include "ui/reader/findbar.h"

#include "ui/support/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace heartport {

using namespace Qt::StringLiterals;

FindBar::FindBar(Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_field(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this hearticle"));
    m_field->setAccessibleName(tr("Find in this hearticle"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(200);
    m_count->setObjectName(u"findCount"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(6));
    row->setSpacing(look.px(6));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto addButton = [&](const QString &icon, const QString &name, auto pressed) {
        auto *button = makeIconButton(look, icon, name, this);
        connect(button, &QToolButton::clicked, this, pressed);
        row->addWidget(button);
    };
    addButton(u"chevron-up"_s, tr("Previous match"), [this] { Q_EMIT findRequested(text(), true); });
    addButton(u"chevron-down"_s, tr("Next match"), [this] { Q_EMIT findRequested(text(), false); });
    addButton(u"close"_s, tr("Close find"), [this] { Q_EMIT closed(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (words.isEmpty())
            m_count->clear();
        Q_EMIT findRequested(words, false);
    });
    connect(&look, &Look::changed, this, &FindBar::restyle);
    restyle();
}

void FindBar::restyle()
{
    m_count->setFont(m_look.font(TextStyle::Fact));
    m_field->setMaximumWidth(m_look.px(420));
    m_count->setMinimumWidth(m_look.px(90));
    m_count->setIndent(m_look.px(6)); // clear of the field's focus ring
    update();
}

QString FindBar::text() const { return m_field->text(); }

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!text().isEmpty())
        Q_EMIT findRequested(text(), false);
}

void FindBar::setResult(int current, int total)
{
    if (text().isEmpty())
        return;
    m_count->setText(
        total == 0 ? tr("Not found") : tr("%1 of %2").arg(locale().toString(current), locale().toString(total)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT findRequested(text(), event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
}

} // namespace heartport
