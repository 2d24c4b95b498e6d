// A column that opens over the page beside a narrow side, until Escape, a click beside it, the focus going elsewhere
// or another size of the window.
#pragma once

#include <QWidget>

namespace heartport {

class Look;

class SideOverlay : public QWidget
{
    Q_OBJECT

public:
    // A child of the window of `side`, at its start edge and as high. `opener` gets the focus back.
    SideOverlay(const Look &look, QWidget &side, QWidget &opener);

    // Takes `content`; the focus goes to `first`, a part of it.
    void openWith(QWidget *content, QWidget *first);
    void shut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Look &m_look;
    QWidget &m_side;
    QWidget &m_opener;
};

} // namespace heartport
