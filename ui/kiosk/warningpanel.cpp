#include "ui/kiosk/warningpanel.h"

#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/support/paint.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace heartport {

using namespace Qt::StringLiterals;

WarningPanel::WarningPanel(const KioskLook &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_card(new QWidget(this)),
      m_question(new KioskText(look, kiosktext::heading, m_card, tr("Still there?"))),
      m_seconds(new KioskText(look, {false, 96, 1.2, QFont::DemiBold, Role::Accent, false}, m_card)),
      m_reason(new KioskText(look, kiosktext::body, m_card,
          tr("Otherwise this screen goes back to its beginning and forgets what you did here."))),
      m_stay(new KioskButton(look, KioskButton::Kind::Primary, tr("Keep reading"), m_card))
{
    setObjectName("warningPanel"_L1);
    auto *column = new QVBoxLayout(m_card);
    const int edge = look.px(48);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look.px(20));
    for (KioskText *words : {m_question, m_seconds, m_reason}) {
        words->setCentred(true);
        column->addWidget(words);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(20));
    column->addLayout(row);
    auto *end = new KioskButton(look, KioskButton::Kind::Outlined, tr("End now"), m_card);
    m_stay->setObjectName("warningStay"_L1);
    end->setObjectName("warningEnd"_L1);
    for (KioskButton *button : {m_stay, end}) {
        button->setDrawnHeight(96);
        button->setDrawnText(28);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    connect(m_stay, &QAbstractButton::clicked, this, &WarningPanel::stays);
    connect(end, &QAbstractButton::clicked, this, &WarningPanel::ends);
    hide();
}

QStringList WarningPanel::words() const { return {m_question->text(), m_reason->text(), m_stay->text()}; }

void WarningPanel::setSecondsLeft(int seconds)
{
    const QString words = QLocale().toString(seconds);
    if (words == m_seconds->text())
        return;
    m_seconds->setText(words);
    arrange();
}

void WarningPanel::resizeEvent(QResizeEvent *) { arrange(); }

void WarningPanel::arrange()
{
    m_card->layout()->invalidate(); // it keeps the height of the words it had
    const int wide = std::min(m_look.px(840), width() - m_look.px(80));
    const int high = std::min(m_card->heightForWidth(wide), height() - m_look.px(40));
    m_card->setGeometry((width() - wide) / 2, (height() - high) / 2, wide, high);
}

void WarningPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor dim = m_look.look().isDark() ? m_look.color(Role::Window) : m_look.color(Role::Text);
    dim.setAlphaF(0.6f);
    painter.fillRect(rect(), dim);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(m_look.look(), painter, m_card->geometry(), m_look.px(24), m_look.color(Role::Raised),
        m_look.color(Role::Control));
}

} // namespace heartport
