#include "ui/support/messagebar.h"

#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct KindLook {
    Role soft;
    Role strong;
    const char16_t *icon;
};

const KindLook &lookOf(Message::Kind kind)
{
    static constexpr std::array looks{
        KindLook{Role::InfoSoft, Role::Info, u"info"},
        KindLook{Role::HelpsSoft, Role::Helps, u"helps"},
        KindLook{Role::WarningSoft, Role::Warning, u"warning"},
        KindLook{Role::ErrorSoft, Role::Error, u"error"},
    };
    return looks[size_t(kind)];
}

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != "heartport::MessageBar"_L1)
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
}

} // namespace

MessageBar::MessageBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    QAccessible::installFactory(makeAccessible); // installed again it stays one
    buildContent();
    connectButtons();
    followScale();
    hide();
}

void MessageBar::buildContent()
{
    setObjectName(u"messageBar"_s);
    m_icon = new IconLabel(m_look, u"info"_s, Role::Info, 20, this);
    m_text = new QLabel(this);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_others = new QLabel(this);
    m_others->setObjectName(u"messageOthers"_s);
    m_others->setProperty("voice", u"muted"_s);
    m_action = makeButton(m_look, ButtonKind::Secondary, {}, this);
    m_action->setObjectName(u"messageAction"_s);
    m_other = makeButton(m_look, ButtonKind::Secondary, {}, this);
    m_other->setObjectName(u"messageOther"_s);
    m_close = makeIconButton(m_look, u"close"_s, tr("Dismiss this message"), this);
    m_close->setObjectName(u"messageClose"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_others);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_close);
}

void MessageBar::connectButtons()
{
    connect(m_action, &QPushButton::clicked, this, [this] {
        const int number = m_waiting.back().number;
        remove(number);
        Q_EMIT actionTriggered(number);
    });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT otherTriggered(m_waiting.back().number); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        const int number = m_waiting.back().number;
        remove(number);
        Q_EMIT dismissed(number);
    });
    connect(&m_look, &Look::changed, this, &MessageBar::followScale);
    connect(qobject_cast<QApplication *>(QCoreApplication::instance()), &QApplication::focusChanged, this,
        [this](QWidget *old, const QWidget *now) {
            if (old && now && isAncestorOf(now) && !isAncestorOf(old))
                m_before = old;
        });
}

int MessageBar::add(const Message &message)
{
    m_waiting.push_back({++m_lastNumber, message});
    showNewest();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return m_lastNumber;
}

void MessageBar::remove(int number)
{
    std::erase_if(m_waiting, [number](const Waiting &waiting) { return waiting.number == number; });
    showNewest();
}

bool MessageBar::has(int number) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(),
        [number](const Waiting &waiting) { return waiting.number == number; });
}

void MessageBar::showNewest()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_waiting.empty() && focus && isAncestorOf(focus) && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    setVisible(!m_waiting.empty());
    if (m_waiting.empty())
        return;
    const Message &newest = m_waiting.back().message;
    const KindLook &kind = lookOf(newest.kind);
    m_icon->setIcon(QString::fromUtf16(kind.icon), kind.strong);
    m_text->setText(newest.text);
    setAccessibleName(newest.text);
    m_action->setText(newest.action);
    m_action->setVisible(!newest.action.isEmpty());
    m_other->setText(newest.other);
    m_other->setVisible(!newest.other.isEmpty());
    const int others = count() - 1;
    m_others->setVisible(others > 0);
    m_others->setText(tr("and %n more", nullptr, others));
    update();
}

void MessageBar::followScale()
{
    layout()->setContentsMargins(m_look.px(16), m_look.px(6), m_look.px(8), m_look.px(6));
    layout()->setSpacing(m_look.px(12));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (m_waiting.empty())
        return;
    const KindLook &kind = lookOf(m_waiting.back().message.kind);
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(kind.soft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Role::Border));
    const int bar = m_look.px(3);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - bar : 0, 0, bar, height()), m_look.color(kind.strong));
}

} // namespace heartport
