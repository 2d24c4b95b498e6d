// What Style draws; its measures are in style.cpp.
#include "ui/support/look.h"
#include "ui/support/paint.h"
#include "ui/support/style.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QRectF centredSquare(const QRect &rect, qreal side)
{
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTick(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_IndicatorMenuCheckMark:
        if (isOn(*option, State_On))
            drawArrow(u"check"_s, *option, option->rect, *painter);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawArrow(u"chevron-up"_s, *option, option->rect, *painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawArrow(u"chevron-down"_s, *option, option->rect, *painter);
    case PE_IndicatorArrowLeft: // Qt has already turned it for the layout direction, and the icon would turn it back
        return drawArrow(option->direction == Qt::RightToLeft ? u"chevron-right"_s : u"chevron-left"_s, *option,
            option->rect, *painter);
    case PE_IndicatorArrowRight:
        return drawArrow(option->direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, *option,
            option->rect, *painter);
    case PE_IndicatorTabClose:
        return drawArrow(u"close"_s, *option, option->rect, *painter);
    case PE_PanelItemViewItem:
        return drawItemPanel(*option, *painter);
    case PE_IndicatorDockWidgetResizeHandle:
        return drawSeparator(*option, *painter);
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_look.color(Role::Border));
        return;
    case PE_FrameFocusRect: // the focus ring of focusring.h, and what delegates draw, stand for it
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        const QVariant own = frame && frame->widget() ? frame->widget()->property("focusRadius") : QVariant();
        const qreal radius = m_look.px(own.isValid() ? own.toDouble() : 8);
        return paintFocusRing(m_look, *painter, QRectF(option->rect).adjusted(4, 4, -4, -4), radius);
    }
    case CE_Splitter:
        return drawSeparator(*option, *painter);
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_TabBarTabLabel:
        return drawTabLabel(*option, *painter, widget);
    case CE_ProgressBarGroove: // the sheet's style takes CE_ProgressBar apart before it comes here
        return drawProgress(*option, *painter);
    case CE_ProgressBarContents:
        return;
    case CE_ItemViewItem: {
        const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!given)
            return;
        QStyleOptionViewItem item(*given); // a chosen row is soft rose, not the colour of selected text
        item.palette.setColor(QPalette::HighlightedText, m_look.color(Role::Text));
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        return drawScrollBar(*option, *painter);
    case CC_ComboBox:
        drawFieldBox(*option, *painter, widget);
        return drawArrow(u"chevron-down"_s, *option, subControlRect(control, option, SC_ComboBoxArrow, widget),
            *painter);
    case CC_SpinBox:
        drawFieldBox(*option, *painter, widget);
        drawArrow(u"chevron-up"_s, *option, subControlRect(control, option, SC_SpinBoxUp, widget), *painter);
        return drawArrow(u"chevron-down"_s, *option, subControlRect(control, option, SC_SpinBoxDown, widget), *painter);
    case CC_Slider:
        return drawSlider(*option, *painter);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawTick(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = isOn(option, State_Enabled);
    const QRectF box = centredSquare(option.rect, std::min(option.rect.width(), option.rect.height()));
    const qreal radius = m_look.px(4);
    if (!isOn(option, State_On) && !isOn(option, State_NoChange)) {
        const Role fill = !enabled ? Role::Sidebar : isOn(option, State_MouseOver) ? Role::Hover : Role::Field;
        return paintBox(m_look, painter, box, radius, m_look.color(fill),
            m_look.color(enabled ? Role::Control : Role::Border));
    }
    const QColor fill = m_look.color(enabled ? Role::Accent : Role::Disabled);
    paintBox(m_look, painter, box, radius, fill, QColor());
    const QString icon = isOn(option, State_NoChange) ? u"minus"_s : u"check"_s;
    m_look.icon(icon, enabled ? Role::OnAccent : Role::Window).paint(&painter, box.toRect().adjusted(2, 2, -2, -2));
}

void Style::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = isOn(option, State_Enabled);
    const QRectF box = centredSquare(option.rect, std::min(option.rect.width(), option.rect.height()));
    const bool on = isOn(option, State_On);
    const Role outline = !enabled ? Role::Border : on ? Role::Accent : Role::Control;
    const Role fill = !enabled ? Role::Sidebar : isOn(option, State_MouseOver) ? Role::Hover : Role::Field;
    paintBox(m_look, painter, box, box.width() / 2, m_look.color(fill), m_look.color(outline), on ? 2 : 0);
    if (!on)
        return;
    const QRectF dot = centredSquare(option.rect, box.width() * 0.45);
    paintBox(m_look, painter, dot, dot.width() / 2, m_look.color(enabled ? Role::Accent : Role::Disabled), QColor());
}

void Style::drawItemPanel(const QStyleOption &option, QPainter &painter) const
{
    if (isOn(option, State_Selected))
        paintSelection(m_look, painter, option.rect, option.direction);
    else if (isOn(option, State_MouseOver) && isOn(option, State_Enabled))
        paintBox(m_look, painter, option.rect, m_look.px(8), m_look.color(Role::Hover), QColor());
    if (isOn(option, State_HasFocus) && m_look.showsFocus())
        paintFocusRing(m_look, painter, QRectF(option.rect).adjusted(4, 4, -4, -4), m_look.px(4));
}

void Style::drawArrow(const QString &icon, const QStyleOption &option, const QRect &rect, QPainter &painter) const
{
    const int side = std::min({m_look.px(16), rect.width(), rect.height()});
    const auto mode = isOn(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    m_look.icon(icon).paint(&painter, centredSquare(rect, side).toRect(), Qt::AlignCenter, mode);
}

void Style::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const bool current = isOn(option, State_Selected);
    if (!current && isOn(option, State_MouseOver) && isOn(option, State_Enabled)) {
        const QRect inner = option.rect.adjusted(2, m_look.px(5), -2, -m_look.px(5));
        paintBox(m_look, painter, inner, m_look.px(8), m_look.color(Role::Hover), QColor());
    }
    if (current) {
        const int bar = std::max(2, m_look.px(2));
        const QRect under(option.rect.left(), option.rect.bottom() + 1 - bar, option.rect.width(), bar);
        painter.fillRect(under, m_look.color(Role::Accent));
    }
    if (isOn(option, State_HasFocus) && m_look.showsFocus())
        paintFocusRing(m_look, painter, QRectF(option.rect).adjusted(6, 8, -6, -8), m_look.px(4));
}

void Style::drawTabLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *given = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!given)
        return;
    QStyleOptionTab tab(*given);
    const bool current = isOn(option, State_Selected);
    tab.palette.setColor(QPalette::WindowText, m_look.color(current ? Role::Text : Role::Muted));
    tab.state.setFlag(State_HasFocus, false);
    painter.save();
    painter.setFont(m_look.font(current ? TextStyle::BodyStrong : TextStyle::Body));
    QProxyStyle::drawControl(CE_TabBarTabLabel, &tab, &painter, widget);
    painter.restore();
}

void Style::drawSeparator(const QStyleOption &option, QPainter &painter) const
{
    const QRect &r = option.rect;
    const bool upright = r.height() > r.width();
    // At the start edge, so that the ground of the panel before it ends in the line; a lying one on the title below.
    const int x = option.direction == Qt::RightToLeft ? r.right() : r.left();
    const QRect line = upright ? QRect(x, r.top(), 1, r.height()) : QRect(r.left(), r.bottom(), r.width(), 1);
    const bool grabbed = isOn(option, State_MouseOver) && isOn(option, State_Enabled);
    painter.fillRect(line, m_look.color(grabbed ? Role::Control : Role::Border));
}

void Style::drawProgress(const QStyleOption &option, QPainter &painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    const int thick = std::min(m_look.px(6), bar->rect.height());
    const QRect groove(bar->rect.left(), bar->rect.center().y() - thick / 2, bar->rect.width(), thick);
    paintBox(m_look, painter, groove, thick / 2.0, m_look.color(Role::Pressed), QColor());
    const double range = std::max(1.0, double(bar->maximum) - bar->minimum);
    const double share = std::clamp((double(bar->progress) - bar->minimum) / range, 0.0, 1.0);
    if (share <= 0)
        return;
    const QRect done(groove.left(), groove.top(), std::max(thick, qRound(groove.width() * share)), thick);
    const QRect placed = visualRect(bar->direction, groove, done);
    paintBox(m_look, painter, placed, thick / 2.0, m_look.color(Role::Accent), QColor());
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool active = isOn(option, State_MouseOver) || isOn(option, State_Sunken);
    const bool held = isOn(option, State_Sunken) && option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const QRectF slider = scrollBarRect(option, SC_ScrollBarSlider);
    const qreal in = m_look.px(active ? 2 : 3);
    const QRectF thumb = slider.adjusted(in, in, -in, -in);
    paintBox(m_look, painter, thumb, std::min(thumb.width(), thumb.height()) / 2,
        m_look.color(held ? Role::Muted : Role::Control), QColor());
}

void Style::drawFieldBox(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = isOn(option, State_Enabled);
    const bool invalid = widget && widget->property("invalid").toBool();
    const Role fill = !enabled ? Role::Sidebar : isOn(option, State_MouseOver) ? Role::Hover : Role::Field;
    const Role outline = !enabled ? Role::Border : invalid ? Role::Error : Role::Control;
    paintBox(m_look, painter, option.rect, m_look.px(8), m_look.color(fill), m_look.color(outline), invalid ? 2 : 0);
}

void Style::drawSlider(const QStyleOptionComplex &option, QPainter &painter) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider)
        return;
    const bool lying = slider->orientation == Qt::Horizontal;
    const qreal thick = m_look.px(4);
    const QRectF handle = centredSquare(subControlRect(CC_Slider, slider, SC_SliderHandle, nullptr), m_look.px(18));
    QRectF groove = slider->rect;
    if (lying)
        groove.setRect(groove.x(), groove.center().y() - thick / 2, groove.width(), thick);
    else
        groove.setRect(groove.center().x() - thick / 2, groove.y(), thick, groove.height());
    paintBox(m_look, painter, groove, thick / 2, m_look.color(Role::Control), QColor());
    const bool enabled = isOn(option, State_Enabled);
    paintBox(m_look, painter, handle, handle.width() / 2, m_look.color(enabled ? Role::Accent : Role::Disabled),
        m_look.color(Role::Window), 2);
}

} // namespace heartport
