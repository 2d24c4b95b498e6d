#include "ui/support/dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

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

void Dialog::setContent(QWidget *content)
{
    m_content = content;
    m_body->insertWidget(m_body->count() - 1, content, 1);
}

void Dialog::setContent(QWidget *content, const QSize &wanted)
{
    // Room for the heading, the sentence, the buttons that come later, and a rim of the window.
    const QSize taken(m_look.px(64), m_body->sizeHint().height() + m_look.px(88));
    const QWidget *window = parentWidget();
    content->setMinimumSize(window ? wanted.boundedTo(window->size() - taken) : wanted);
    m_body->insertWidget(m_body->count() - 1, content, 1);
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
    const auto others = findChildren<QPushButton *>();
    auto *button = new QPushButton(verb, this);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    // In a form Enter is for its own verb, as soon as that is marked.
    if (std::none_of(others.begin(), others.end(), [](const QPushButton *other) { return other->isDefault(); })) {
        button->setDefault(true);
        button->setFocus();
    }
    m_buttons->addWidget(button);
    return button;
}

void Dialog::showEvent(QShowEvent *event)
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const int room = (window ? window->height() : screen()->availableSize().height()) - m_look.px(24);
    const int wanted = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width()) : sizeHint().height();
    if (m_content && wanted > room)
        letContentScroll(room);
    else if (height() < wanted)
        resize(width(), wanted); // its first guess knows of no lines that break
    QDialog::showEvent(event);
}

void Dialog::letContentScroll(int room)
{
    QWidget *focus = focusWidget();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_body->replaceWidget(m_content, scroll);
    m_body->setStretchFactor(scroll, 1);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->show(); // with the dialog, not after it
    if (focus) {
        focus->setFocus();
        QTimer::singleShot(0, scroll, [scroll, focus] { scroll->ensureWidgetVisible(focus); });
    }
    m_content = nullptr; // once
    m_body->activate();  // the dialog need no longer be as high
    resize(width(), room);
}

} // namespace heartport
