// A few words in the colour of links that do one thing when chosen; breaks into lines where it must.
#pragma once

#include "ui/support/runlabel.h"

#include <QAbstractButton>

namespace heartport {

// Whether the ring is due: focus came by a key, or from the program while the last move was by a key.
bool showsRing(const Look &look, Qt::FocusReason reason);

// The ring just inside `box`; the shape it surrounds ends 4 px further in.
void paintRingInside(const Look &look, QPainter &painter, const QRect &box, int radius);

class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int ringRoom = 4; // px around the words, so that the ring is never clipped

    TextLink(const Look &look, TextStyle style, const QString &text, QWidget *parent, Role role = Role::Link);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int minimumHit() const { return 24; } // px at every scale; LOOK.md §4
    const Look &m_look;
    RunLayout m_layout;
    Role m_role;
    bool m_ring = false;
};

} // namespace heartport
