#include "ui/support/style.h"

#include "ui/support/look.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// 0: not one of ours, or not one that follows the interface text.
double scaledMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabCloseIndicatorWidth:
    case QStyle::PM_TabCloseIndicatorHeight:
    case QStyle::PM_SliderLength:
        return 18;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_TabBarTabVSpace:
        return 20;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_ScrollBarExtent:
        return 12;
    case QStyle::PM_ScrollBarSliderMin:
        return 36;
    case QStyle::PM_TabBarTabHSpace:
        return 24;
    default:
        return 0;
    }
}

} // namespace

Style::Style(const Look &look) : QProxyStyle(u"Fusion"_s), m_look(look) {}

// Called again whenever the sheet is set, so it follows the scale.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSpinBox *>(widget)) // it asks the sheet's style for its size, which does not ask us
        widget->setMinimumHeight(m_look.px(36));
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSlider *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

QIcon Style::standardIcon(StandardPixmap wanted, const QStyleOption *option, const QWidget *widget) const
{
    return wanted == SP_LineEditClearButton ? m_look.icon(u"close"_s, Role::Muted)
                                            : QProxyStyle::standardIcon(wanted, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_TabBarTabHSpace && widget && widget->property("tight").toBool())
        return m_look.px(10);
    if (const double at100 = scaledMetric(metric); at100 > 0)
        return m_look.px(at100);
    switch (metric) {
    case PM_SplitterWidth: // Qt lets the pointer grab it two pixels beside it
        return 1;
    case PM_DockWidgetSeparatorExtent: // a hairline cannot be grabbed: six wide, one painted
        return 6;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_Widget_Animation_Duration:
        return m_look.reducedMotion() ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        result.rwidth() += m_look.px(16);
        result.setHeight(m_look.px(36));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), m_look.px(34)));
        break;
    case CT_TabBarTab:
        result.rwidth() += m_look.px(6); // the current tab is semi-bold, and Qt measures the regular weight
        result.setHeight(m_look.px(42));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), m_look.px(24)));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
    const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(*option, sub);
    if (control == CC_ComboBox && (sub == SC_ComboBoxEditField || sub == SC_ComboBoxArrow))
        return fieldRect(*option, sub == SC_ComboBoxArrow);
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField)
        return fieldRect(*option, false);
    if (control == CC_SpinBox && (sub == SC_SpinBoxUp || sub == SC_SpinBoxDown)) {
        QRect arrow = fieldRect(*option, true);
        const int half = arrow.height() / 2;
        arrow.adjust(0, sub == SC_SpinBoxDown ? half : 2, 0, sub == SC_SpinBoxUp ? -half : -2);
        return arrow;
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

// The text or the arrow of a box with a value.
QRect Style::fieldRect(const QStyleOption &option, bool arrow) const
{
    const QRect &r = option.rect;
    const int side = m_look.px(34);
    const QRect wanted =
        arrow ? QRect(r.right() - side + 1, r.top(), side, r.height()) : r.adjusted(m_look.px(11), 2, -side, -2);
    return visualRect(option.direction, r, wanted);
}

// No arrow buttons: they are too small to hit, and the wheel, the keys and the groove do their work.
QRect Style::scrollBarRect(const QStyleOptionComplex &option, SubControl sub) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine || sub == SC_ScrollBarFirst
        || sub == SC_ScrollBarLast)
        return {};
    if (sub == SC_ScrollBarGroove)
        return bar->rect;
    const bool lying = bar->orientation == Qt::Horizontal;
    const int groove = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int length = groove;
    if (range > 0) {
        length = int(qint64(bar->pageStep) * groove / (range + bar->pageStep));
        length = std::clamp(length, std::min(m_look.px(36), groove), groove);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, groove - length, bar->upsideDown);
    int from = start;
    int to = start + length;
    if (sub == SC_ScrollBarSubPage) {
        from = 0;
        to = start;
    } else if (sub == SC_ScrollBarAddPage) {
        from = start + length;
        to = groove;
    }
    QRect result = bar->rect;
    if (lying)
        result.setRect(bar->rect.x() + from, bar->rect.y(), to - from, bar->rect.height());
    else
        result.setRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), to - from);
    return visualRect(bar->direction, bar->rect, result);
}

} // namespace heartport
