// A button for a finger or a four-key pad: large, drawn by us, one clear ring when keys steer.
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QAbstractButton>

namespace heartport {

class KioskButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Outlined,
        Card,    // as a button, with a card's hairline
        Field,   // looks like what it leads to: quiet words from the start edge on
        Primary, // filled rose, at most one a screen
        Key,     // of the keyboard: square corners, no growth with the text
        Citation // a reference's number
    };

    KioskButton(const KioskLook &look, Kind kind, const QString &text, QWidget *parent, const QString &icon = {});

    void setIconName(const QString &icon);
    void setDrawnHeight(double drawn) { m_height = drawn; } // px of the pictures; 72 at first
    void setDrawnText(double drawn) { m_text = drawn; }     // 24 at first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    const KioskLook &look() const { return m_look; }
    bool showsRing() const { return hasFocus() && m_look.look().showsFocus(); }
    void paintFrame(QPainter &painter) const;
    Role ink() const;

private:
    int iconSide() const { return m_icon.isEmpty() ? 0 : m_look.control(30); }
    int padding() const;

    const KioskLook &m_look;
    Kind m_kind;
    QString m_icon;
    double m_height = 72;
    double m_text = 24;
};

} // namespace heartport
