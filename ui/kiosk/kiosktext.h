// Words on a kiosk's screen: at our own line pitch, in the colour of a role, as large as the visitor wants them.
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QLabel>

namespace heartport {

class TextLines;

struct KioskTextStyle {
    bool serif = false;
    double size = 24; // px of the pictures
    double pitch = 1.4;
    QFont::Weight weight = QFont::Normal;
    Role role = Role::Text;
    bool grows = true; // with the text that is read; false: like a control
};

namespace kiosktext {
inline constexpr KioskTextStyle heading{true, 50, 1.2};
inline constexpr KioskTextStyle title{true, 36, 1.25};
inline constexpr KioskTextStyle section{true, 31, 1.25};
inline constexpr KioskTextStyle cardTitle{true, 27, 1.25};
inline constexpr KioskTextStyle body{false, 24, 1.4};
inline constexpr KioskTextStyle strong{false, 24, 1.4, QFont::DemiBold};
inline constexpr KioskTextStyle fact{false, 21, 1.4, QFont::Normal, Role::Muted};
inline constexpr KioskTextStyle category{false, 22, 1.4, QFont::DemiBold, Role::Accent};
inline constexpr KioskTextStyle notice{false, 21, 1.4, QFont::Normal, Role::Text, false};
} // namespace kiosktext

// A QLabel for assistive technology; only its drawing and measuring are ours.
class KioskText : public QLabel
{
    Q_OBJECT

public:
    KioskText(const KioskLook &look, const KioskTextStyle &style, QWidget *parent, const QString &text = {});

    void setMaximumLines(int lines); // 0: as many as it takes
    void setCentred(bool centred) { m_centred = centred; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    int pitch() const;
    TextLines lines(int width) const;

    const KioskLook &m_look;
    KioskTextStyle m_style;
    int m_maximum = 0;
    bool m_centred = false;
};

} // namespace heartport
