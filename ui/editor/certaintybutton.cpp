#include "ui/editor/certaintybutton.h"

#include "ui/support/evidencemarks.h"
#include "ui/support/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const std::array<std::optional<Certainty>, 5> levels{Certainty::High, Certainty::Moderate, Certainty::Low,
    Certainty::VeryLow, std::nullopt};

constexpr double side = 10; // px at 100 %
constexpr double gap = 6;
constexpr double arrow = 15;
constexpr double boxHeight = 30;

} // namespace

CertaintyButton::CertaintyButton(const Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setObjectName(u"certaintyButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCertainty({});
    connect(this, &QAbstractButton::clicked, this, &CertaintyButton::showMenu);
    connect(&look, &Look::changed, this, [this] { updateGeometry(); });
}

void CertaintyButton::setCertainty(const std::optional<Certainty> &certainty)
{
    m_certainty = certainty;
    setText(certaintyText(certainty));
    setAccessibleName(tr("How sure the evidence is: %1").arg(text()));
    update();
}

QSize CertaintyButton::sizeHint() const
{
    // As wide as its widest word, so that a list of them stays in line.
    const QFontMetrics metrics(m_look.font(TextStyle::Fact));
    int widest = 0;
    for (const auto &level : levels)
        widest = std::max(widest, metrics.horizontalAdvance(certaintyText(level)));
    return {certaintyWidth(m_look) + widest + 2 + m_look.px(2 * side + 2 * gap + arrow), m_look.px(boxHeight)};
}

void CertaintyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Role fill = isDown() ? Role::Pressed : underMouse() ? Role::Hover : Role::Field;
    paintBox(m_look, painter, rect(), m_look.px(8), m_look.color(fill), m_look.color(Role::Control));
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int start = m_look.px(side);
    const int dots = certaintyWidth(m_look);
    drawCertaintyDots(m_look, painter, place({start, 0, dots, height()}), layoutDirection(), m_certainty);
    painter.setFont(m_look.font(TextStyle::Fact));
    painter.setPen(m_look.color(Role::Text));
    const int end = m_look.px(side + arrow);
    const int words = start + dots + m_look.px(gap);
    painter.drawText(place({words, 0, width() - words - end, height()}),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine), text());
    const int extent = m_look.px(arrow);
    m_look.icon(u"chevron-down"_s, Role::Muted)
        .paint(&painter, place({width() - end, (height() - extent) / 2, extent, extent}));
}

void CertaintyButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || (event->key() == Qt::Key_Down && !event->modifiers().testFlag(Qt::AltModifier));
    if (opens)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CertaintyButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &level : levels) {
        QAction *action = menu->addAction(certaintyText(level));
        action->setCheckable(true);
        action->setChecked(level == m_certainty);
        connect(action, &QAction::triggered, this, [this, level] { Q_EMIT chosen(level); });
        if (level == m_certainty)
            menu->setActiveAction(action);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace heartport
