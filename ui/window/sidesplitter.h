// The sidebar and the page beside each other: as wide as the window asks for, or as the reader drew it.
#pragma once

#include <QSplitter>

class QSettings;

namespace heartport {

class Look;
class SideFrame;

class SideSplitter : public QSplitter
{
    Q_OBJECT

public:
    SideSplitter(const Look &look, SideFrame *side, QWidget *page, QWidget *parent);

    // The window's width in logical px; a narrow one turns the sidebar into a rail.
    void adaptTo(int windowWidth);
    void fit(); // again, when the sidebar shows something else
    void restore(const QSettings &settings);
    void remember(QSettings &settings) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int sideWidth() const;

    const Look &m_look;
    SideFrame *m_side;
    int m_windowWidth = 0;
    int m_drawn = 0; // px at 100 %; 0: the reader drew none
};

} // namespace heartport
