// A QR code (ISO/IEC 18004) of a text: its modules, and drawing them on paper, screen and in SVG.
#pragma once

#include "domain/result.h"

#include <QBitArray>

class QPainter;
class QRectF;

namespace heartport {

// `size` by `size` modules without the quiet zone.
struct QrCode {
    int size = 0;
    QBitArray modules; // row by row; set: dark

    bool isDark(int x, int y) const { return modules.testBit(y * size + x); }
    friend bool operator==(const QrCode &, const QrCode &) = default;
};

constexpr int qrQuietZone = 4; // light modules that the standard asks for on every side

// The text as UTF-8 in the smallest code with medium error correction. Fails with FieldInvalid for an empty text and with
// TooLarge beyond the 2,331 bytes that a code holds.
[[nodiscard]] Result<QrCode> qrCode(const QString &text);

// Black on white with the quiet zone, whatever the theme: readers want the contrast. `square` is the whole square, whose
// shorter side counts; modules are snapped to whole device pixels where there are enough of them.
void drawQrCode(QPainter &painter, const QRectF &square, const QrCode &code);

// The same as an SVG drawing of one path, one unit a module. It has no size of its own.
QByteArray qrCodeSvg(const QrCode &code);

} // namespace heartport
