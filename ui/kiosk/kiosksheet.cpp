#include "ui/kiosk/kiosksheet.h"

#include "exporting/qrcode.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskscroll.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/support/flowlayout.h"

#include <QHBoxLayout>
#include <QPainter>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr double qrSide = 172; // px of the pictures: the least

class QrSquare : public QWidget
{
public:
    QrSquare(const KioskLook &look, const QrCode &code, QWidget *parent) : QWidget(parent), m_code(code)
    {
        setAccessibleName(KioskSheet::tr("QR code: point a phone's camera at it"));
        // A module of less than 4 px is hard for a phone at arm's length.
        const int side = std::max(look.px(qrSide), 4 * (code.size + 2 * qrQuietZone));
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white); // in every theme: a phone needs the contrast
        drawQrCode(painter, rect(), m_code);
    }

private:
    QrCode m_code;
};

} // namespace

KioskSheet::KioskSheet(const KioskLook &look, QWidget *parent) : QFrame(parent), m_look(look)
{
    setObjectName("kioskSheet"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget::hide();
}

void KioskSheet::show(const SheetContent &content)
{
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater(); // one of its buttons may have been pressed
    }
    build(content);
    setAccessibleName(content.title);
    QWidget::show();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
}

void KioskSheet::build(const SheetContent &content)
{
    m_inside = new QWidget(this);
    layout()->addWidget(m_inside);
    auto *row = new QHBoxLayout(m_inside);
    const int edge = m_look.px(32);
    row->setContentsMargins(edge, edge, edge, edge);
    row->setSpacing(edge);
    auto *column = new QVBoxLayout;
    column->setSpacing(m_look.px(12));
    row->addLayout(column, 1);
    auto *words = new QWidget(m_inside);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_look.px(8));
    lines->addWidget(new KioskText(m_look, kiosktext::cardTitle, words, content.title));
    lines->addWidget(new KioskText(m_look, content.isMessage ? kiosktext::body : kiosktext::fact, words, content.text));
    KioskTextStyle link = kiosktext::fact;
    link.role = Role::Link;
    if (!content.detail.isEmpty())
        lines->addWidget(new KioskText(m_look, link, words, content.detail));
    lines->addStretch(1);
    auto *scroll = new KioskScroll(m_look, words, m_inside);
    words->setAutoFillBackground(false); // the sheet's own ground
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    m_buttons = new QWidget(m_inside);
    new FlowLayout(m_look.px(12), m_buttons);
    column->addWidget(m_buttons);
    addButton(tr("Close"), u"close"_s, u"sheetClose"_s, [this] { Q_EMIT closed(); });
    m_close = m_buttons->findChild<KioskButton *>("sheetClose"_L1);
    if (!content.counter.isEmpty()) {
        addButton(tr("Previous"), u"chevron-left"_s, u"sheetPrevious"_s, [this] { Q_EMIT stepped(-1); });
        addButton(tr("Next"), u"chevron-right"_s, u"sheetNext"_s, [this] { Q_EMIT stepped(1); });
        m_buttons->layout()->addWidget(new KioskText(m_look, kiosktext::notice, m_buttons, content.counter));
    }
    if (const auto code = qrCode(content.qr))
        row->addWidget(new QrSquare(m_look, *code, m_inside), 0, Qt::AlignVCenter);
    m_inside->show();
}

void KioskSheet::addButton(const QString &text, const QString &icon, const QString &name, std::function<void()> pressed)
{
    auto *button = new KioskButton(m_look, KioskButton::Kind::Outlined, text, m_buttons, icon);
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, std::move(pressed));
    m_buttons->layout()->addWidget(button);
    button->show();
}

void KioskSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Role::Raised));
    painter.fillRect(0, 0, width(), m_look.px(2), m_look.color(Role::Control));
}

} // namespace heartport
