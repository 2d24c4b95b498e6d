// The start side of the window: the library's places, and while reading the contents of the hearticle.
#pragma once

#include "ui/library/libraryplace.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace heartport {

class Library;
class Look;
class SegmentSwitch;
class Sidebar;

class SideFrame : public QWidget
{
    Q_OBJECT

public:
    // Takes `contents`, the outline of the hearticle that is read.
    SideFrame(const Look &look, Library &library, QWidget *contents, QWidget *parent);

    void setPlace(const LibraryPlace &place);
    // Whether a hearticle is in front: then the switch stands on top, at Contents.
    void setReading(bool reading);
    // A rail of icons where the window is narrow.
    void setRail(bool rail);
    int fittingWidth(double windowWidth) const; // px; the window in px at 100 % text
    // In a rail it opens over the page; else it is shown or hidden.
    void toggle();

Q_SIGNALS:
    void placeActivated(const heartport::LibraryPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void adapt();
    void showPart();

    const Look &m_look;
    SegmentSwitch *m_switch;
    QHBoxLayout *m_switchRow;
    QStackedWidget *m_parts;
    Sidebar *m_sidebar;
    QWidget *m_contents;
    bool m_reading = false;
    bool m_rail = false;
};

} // namespace heartport
