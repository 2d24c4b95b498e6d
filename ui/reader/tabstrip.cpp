#include "ui/reader/tabstrip.h"

#include "ui/support/buttons.h"
#include "ui/support/paint.h"
#include "ui/support/textlink.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabHeight = 42; // px at 100 %, as all below
constexpr int widest = 300;
constexpr int narrowest = 96;
constexpr int inset = 12;
constexpr int closeSize = 24;

} // namespace

TabStrip::TabStrip(Look &look, QWidget *parent) : QTabBar(parent), m_look(look)
{
    setObjectName(u"tabs"_s);
    setAccessibleName(tr("Open hearticles"));
    setDrawBase(false);
    setDocumentMode(true);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setProperty("ownFocusRing", true);
    setFont(look.font(TextStyle::BodyStrong)); // sizes by the widest weight
    connect(&look, &Look::changed, this, &TabStrip::refresh);
}

int TabStrip::addOpen(const QString &title)
{
    const int index = addTab(title);
    setTabToolTip(index, title);
    auto *close = makeIconButton(m_look, u"close"_s, tr("Close tab"), this);
    close->setProperty("kind", u"small"_s);
    close->setFixedSize(m_look.px(closeSize), m_look.px(closeSize));
    close->setIconSize(QSize(m_look.px(14), m_look.px(14)));
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+W closes; a second stop a tab would be in the way
    setTabButton(index, RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i)
            if (tabButton(i, RightSide) == close)
                Q_EMIT tabCloseRequested(i);
    });
    return index;
}

int TabStrip::wantedWidth() const
{
    int wanted = 0;
    for (int i = 0; i < count(); ++i)
        wanted += tabSizeHint(i).width();
    return wanted;
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    Q_EMIT widthChanged();
}

void TabStrip::refresh()
{
    setFont(m_look.font(TextStyle::BodyStrong));
    for (int i = 0; i < count(); ++i) {
        auto *close = qobject_cast<QToolButton *>(tabButton(i, RightSide));
        close->setFixedSize(m_look.px(closeSize), m_look.px(closeSize));
        close->setIconSize(QSize(m_look.px(14), m_look.px(14)));
    }
    updateGeometry();
    update();
}

QSize TabStrip::tabSizeHint(int index) const
{
    const int words = fontMetrics().horizontalAdvance(tabText(index));
    const int around = m_look.px(2 * inset + closeSize + 8);
    return {std::clamp(words + around, m_look.px(narrowest), m_look.px(widest)), m_look.px(tabHeight)};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return {std::min(m_look.px(narrowest), tabSizeHint(index).width()), m_look.px(tabHeight)};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void TabStrip::paintTab(QPainter &painter, int index) const
{
    const bool current = index == currentIndex();
    const QRect box = tabRect(index);
    const QRect close = tabButton(index, RightSide) ? tabButton(index, RightSide)->geometry() : QRect();
    QRect words = box.adjusted(m_look.px(inset), 0, -m_look.px(inset), 0);
    if (isRightToLeft())
        words.setLeft(close.right() + m_look.px(4));
    else
        words.setRight(close.left() - m_look.px(4));
    const QFont font = m_look.font(current ? TextStyle::BodyStrong : TextStyle::Body);
    painter.setFont(font);
    painter.setPen(m_look.color(current ? Role::Text : Role::Muted));
    const QString text = QFontMetrics(font).elidedText(tabText(index), Qt::ElideRight, words.width());
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, text);
    if (!current)
        return;
    painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), m_look.color(Role::Accent));
    if (hasFocus() && showsRing(m_look, Qt::OtherFocusReason))
        paintRingInside(m_look, painter, box.adjusted(0, m_look.px(4), 0, -m_look.px(4)), m_look.px(8));
}

void TabStrip::mousePressEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    m_middlePressed = event->button() == Qt::MiddleButton ? index : -1;
    m_dragged = event->button() == Qt::LeftButton ? index : -1;
    QTabBar::mousePressEvent(event);
}

void TabStrip::mouseMoveEvent(QMouseEvent *event)
{
    // Tabs change places at once; Qt's own moving draws the tab in the style's look.
    const int over = m_dragged < 0 ? -1 : tabAt(event->position().toPoint());
    if (over < 0 || over == m_dragged)
        return;
    const QRect target = tabRect(over);
    const bool past = (over > m_dragged) != isRightToLeft() ? event->position().x() > target.center().x()
                                                            : event->position().x() < target.center().x();
    if (past) {
        moveTab(m_dragged, over);
        m_dragged = over;
    }
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0 && index == m_middlePressed)
        Q_EMIT tabCloseRequested(index);
    m_dragged = m_middlePressed = -1;
    QTabBar::mouseReleaseEvent(event);
}

} // namespace heartport
