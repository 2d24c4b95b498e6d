#include "ui/kiosk/pinpage.h"

#include "kiosk/pin.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosktext.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double padWidth = 840; // px of the pictures: room for every sentence, so that no key moves under a finger

// This page is for one who works here: its words do not grow with those that are read.
constexpr KioskTextStyle padTitle{true, 36, 1.25, QFont::Bold, Role::Text, false};
constexpr KioskTextStyle padDots{false, 36, 1.25, QFont::Normal, Role::Text, false};
constexpr KioskTextStyle padSays{false, 24, 1.4, QFont::Normal, Role::Text, false};

} // namespace

PinPage::PinPage(const KioskLook &look, QByteArray hash, PinLock &lock, ReadingClock clock, QWidget *parent)
    : QWidget(parent), m_look(look), m_hash(std::move(hash)), m_lock(lock), m_clock(std::move(clock)),
      m_dots(new KioskText(look, padDots, this, u" "_s)), m_says(new KioskText(look, padSays, this, u" "_s))
{
    setObjectName("pinPage"_L1);
    m_says->setObjectName("pinSays"_L1);
    setFocusPolicy(Qt::ClickFocus); // digits of a real keyboard; arrows and Tab lead on to the keys
    auto *whole = new QHBoxLayout(this);
    auto *pad = new QWidget(this);
    pad->setFixedWidth(look.px(padWidth));
    whole->addWidget(pad);
    auto *column = new QVBoxLayout(pad);
    column->setSpacing(look.px(20));
    column->addStretch(1);
    auto *title = new KioskText(look, padTitle, this, tr("PIN of this screen"));
    for (KioskText *words : {title, m_dots, m_says})
        words->setCentred(true);
    column->addWidget(title);
    column->addWidget(m_dots);
    auto *grid = new QGridLayout;
    grid->setSpacing(look.px(12));
    for (int digit = 1; digit <= 9; ++digit)
        addKey(grid, QString::number(digit), (digit - 1) / 3, (digit - 1) % 3,
            [this, digit] { type(QString::number(digit)); });
    addKey(grid, tr("Delete"), 3, 0, [this] { erase(); });
    addKey(grid, u"0"_s, 3, 1, [this] { type(u"0"_s); });
    addKey(grid, tr("Enter"), 3, 2, [this] { enter(); });
    column->addLayout(grid);
    column->setAlignment(grid, Qt::AlignHCenter);
    column->addWidget(m_says);
    auto *back = new KioskButton(look, KioskButton::Kind::Outlined, tr("Back"), this, u"back"_s);
    back->setObjectName("pinBack"_L1);
    connect(back, &QAbstractButton::clicked, this, &PinPage::left);
    back->setMinimumWidth(3 * look.px(160) + 2 * look.px(12)); // as wide as the keys
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addStretch(1);
    tick();
}

void PinPage::addKey(QGridLayout *grid, const QString &text, int row, int column, std::function<void()> pressed)
{
    auto *key = new KioskButton(m_look, KioskButton::Kind::Key, text, this);
    key->setObjectName(u"pinKey"_s + text);
    key->setDrawnHeight(96);
    key->setDrawnText(text.size() == 1 ? 36 : 24);
    key->setMinimumWidth(m_look.px(160));
    connect(key, &QAbstractButton::clicked, this, std::move(pressed));
    grid->addWidget(key, row, column);
}

void PinPage::type(const QString &digit)
{
    if (m_pin.size() < longestPin)
        m_pin += digit;
    show(u" "_s);
}

void PinPage::erase()
{
    m_pin.chop(1);
    show(u" "_s);
}

void PinPage::show(const QString &sentence)
{
    m_dots->setText(m_pin.isEmpty() ? u" "_s : QString(m_pin.size(), QChar(0x25CF)));
    m_says->setText(sentence);
}

void PinPage::enter()
{
    const QString pin = std::exchange(m_pin, QString());
    if (m_lock.lockedFor(m_clock()) > 0)
        return tick();
    m_lock.attempt(m_clock());
    if (pinMatches(m_hash, pin)) {
        m_lock.succeeded();
        Q_EMIT opened();
        return;
    }
    show(tr("That was not the PIN."));
    tick();
}

void PinPage::tick()
{
    const qint64 left = m_lock.lockedFor(m_clock());
    if (left > 0)
        show(tr("Too many wrong PINs. Please wait %n second(s).", nullptr, int((left + 999) / 1000)));
    else if (m_locked)
        show(u" "_s);
    m_locked = left > 0;
}

void PinPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if (event->key() == Qt::Key_Backspace)
        erase();
    else if (!event->text().isEmpty() && event->text().at(0) >= u'0' && event->text().at(0) <= u'9')
        type(event->text().left(1));
}

} // namespace heartport
