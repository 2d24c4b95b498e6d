// A QR code on screen: black on white in every theme, its text as the description for assistive technology.
#pragma once

#include "exporting/qrcode.h"

#include <QWidget>

namespace heartport {

class QrView : public QWidget
{
    Q_OBJECT

public:
    // `side`: px the code wants, quiet zone included; it grows with the room it is given.
    QrView(int side, QWidget *parent);

    // A text too long for a code shows nothing and says false.
    bool setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QrCode m_code;
};

} // namespace heartport
