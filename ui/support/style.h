// Fusion with our measures, ticks, arrows and scroll bars on every platform, because the native styles ignore parts of
// palette and sheet. Colours come from Look at paint time, so a theme switch needs no new style.
#pragma once

#include <QProxyStyle>

namespace heartport {

class Look;

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Look &look);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    // Our own cross clears a field; Fusion's would load Qt's image plugins and a theme of icons while the window starts.
    QIcon standardIcon(StandardPixmap wanted, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    void drawTick(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    void drawItemPanel(const QStyleOption &option, QPainter &painter) const;
    void drawArrow(const QString &icon, const QStyleOption &option, const QRect &rect, QPainter &painter) const;
    void drawTab(const QStyleOption &option, QPainter &painter) const;
    void drawTabLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawSeparator(const QStyleOption &option, QPainter &painter) const;
    void drawProgress(const QStyleOption &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter) const;
    void drawFieldBox(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionComplex &option, QPainter &painter) const;
    QRect fieldRect(const QStyleOption &option, bool arrow) const;
    QRect scrollBarRect(const QStyleOptionComplex &option, SubControl sub) const;

    const Look &m_look;
};

} // namespace heartport
