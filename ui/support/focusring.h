// The focus ring: shown after Tab, Backtab or a shortcut, gone after a click, so it helps those who steer by keys and
// does not disturb the others. Widgets get it around them; item views draw it themselves and ask Look::showsFocus().
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusEvent;
class QFocusFrame;
class QWidget;

namespace heartport {

class Look;

// A widget that draws its own ring has the dynamic property "ownFocusRing".
class FocusRing : public QObject
{
    Q_OBJECT

public:
    FocusRing(Look &look, QApplication &application, QObject *parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusArrived(QWidget &widget, const QFocusEvent &event);
    void showAround(QWidget *widget);

    Look &m_look;
    QPointer<QFocusFrame> m_frame; // lives in the window that has the focus, and may die with it
};

} // namespace heartport
