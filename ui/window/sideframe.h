// The start side of the window: the library's places, and while reading the contents of the hearticle.
#pragma once

#include "ui/library/libraryplace.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace heartport {

class ContentsPanel;
class Library;
class Look;
class SegmentSwitch;
class Sidebar;
class SideOverlay;

class SideFrame : public QWidget
{
    Q_OBJECT

public:
    // Takes `contents`, the outline of the hearticle that is read.
    SideFrame(const Look &look, Library &library, ContentsPanel *contents, QWidget *parent);

    void setPlace(const std::optional<LibraryPlace> &place); // none: what is in front is no place of the library
    // Whether a hearticle is in front: then the switch stands on top, at Contents. Where one is only open it stands at
    // Library, and Contents leads to it.
    void setReading(bool reading, bool hasOpen);
    // A rail of icons where the window is narrow; library and contents then open over the page.
    void setRail(bool rail);
    int fittingWidth(double windowWidth) const; // px; the window in px at 100 % text
    bool isRail() const { return m_rail; }
    // In a rail it opens over the page; else it is shown or hidden.
    void toggle();
    // Whether the reader wants it beside the page; a rail is always there.
    bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    void setWriting(bool writing); // the editor has a column of its own
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeActivated(const heartport::LibraryPlace &place);
    void readingRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPart();
    void arrange();
    void placeContents();
    void openContents();

    const Look &m_look;
    SegmentSwitch *m_switch;
    QHBoxLayout *m_switchRow;
    QToolButton *m_contentsOpener; // in the rail, while a hearticle is open
    QStackedWidget *m_parts;
    Sidebar *m_sidebar;
    ContentsPanel *m_contents;
    SideOverlay *m_contentsOverlay = nullptr; // made when the window is narrow for the first time
    bool m_reading = false;
    bool m_hasOpen = false;
    bool m_rail = false;
    bool m_wanted = true;
    bool m_writing = false;
};

} // namespace heartport
