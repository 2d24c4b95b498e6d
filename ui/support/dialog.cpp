#include "ui/support/dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace heartport {

Dialog::Dialog(Look &look, QWidget *parent)
    : QDialog(parent), m_look(look), m_heading(new QLabel(this)), m_sentence(new QLabel(this)),
      m_body(new QVBoxLayout(this)), m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int margin = look.px(24);
    m_body->addStrut(look.px(480) - 2 * margin); // a minimum width of the dialog would hide that of its content
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(look.px(16));
    m_heading->setFont(look.font(TextStyle::ShelfTitle));
    m_sentence->setFont(look.font(TextStyle::Body));
    for (QLabel *label : {m_heading, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setVisible(false);
        m_body->addWidget(label);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addLayout(m_buttons);
    m_buttons->setSpacing(look.px(8));
    m_buttons->addStretch();
}

void Dialog::setHeading(const QString &text)
{
    setWindowTitle(text);
    m_heading->setText(text);
    m_heading->setVisible(true);
}

void Dialog::setSentence(const QString &text)
{
    m_sentence->setText(text);
    m_sentence->setVisible(true);
    setAccessibleDescription(text);
}

void Dialog::setContent(QWidget *content) { m_body->insertWidget(m_body->count() - 1, content, 1); }

void Dialog::setContent(QWidget *content, const QSize &wanted)
{
    // Room for the heading, the sentence, the buttons that come later, and a rim of the window.
    const QSize taken(m_look.px(64), m_body->sizeHint().height() + m_look.px(88));
    const QWidget *window = parentWidget();
    content->setMinimumSize(window ? wanted.boundedTo(window->size() - taken) : wanted);
    setContent(content);
}

QPushButton *Dialog::addButton(const QString &verb, QObject *context, const std::function<void()> &chosen)
{
    auto *button = new QPushButton(verb, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, context, chosen);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *Dialog::addSafeButton(const QString &verb)
{
    auto *button = new QPushButton(verb, this);
    button->setDefault(true);
    button->setFocus();
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addWidget(button);
    return button;
}

} // namespace heartport
