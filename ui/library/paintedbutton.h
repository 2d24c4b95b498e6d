// A button drawn by us: one target, Enter and Space, hover, and a focus ring that shows after a key only.
#pragma once

#include "ui/support/look.h"

#include <QAbstractButton>

namespace heartport {

class PaintedButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int ringRoom = 4; // px around the drawn shape, so that the ring is never clipped

    PaintedButton(const Look &look, QWidget *parent);

protected:
    const Look &look() const { return m_look; }
    bool showsRing() const { return hasFocus() && m_look.showsFocus(); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Look &m_look;
};

// "Show all 5": looks like a link and does one thing.
class LinkButton : public PaintedButton
{
    Q_OBJECT

public:
    using PaintedButton::PaintedButton;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont linkFont() const;
};

// A keyword.
class Chip : public PaintedButton
{
    Q_OBJECT

public:
    using PaintedButton::PaintedButton;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace heartport
