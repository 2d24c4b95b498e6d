// A page that is longer than the screen: dragged by a finger, and following the focus of a four-key pad.
#pragma once

#include <QScrollArea>

namespace heartport {

class KioskLook;

class KioskScroll : public QScrollArea
{
    Q_OBJECT

public:
    KioskScroll(const KioskLook &look, QWidget *content, QWidget *parent);
};

// Scrolls whatever the widget lies in until it is wholly in view.
void bringIntoView(QWidget *widget);

} // namespace heartport
