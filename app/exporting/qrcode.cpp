#include "exporting/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <cmath>
#include <memory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr uchar darkBit = 1; // of libqrencode's bytes; the others say what a module is for

// Dark modules of one row that touch, as few as possible: fewer seams, smaller files.
template<typename Use>
void eachStretch(const QrCode &code, int y, const Use &use)
{
    for (int x = 0; x < code.size;) {
        int end = x;
        while (end < code.size && code.isDark(end, y))
            ++end;
        if (end > x)
            use(x, end - x);
        x = qMax(end, x + 1);
    }
}

} // namespace

Result<QrCode> qrCode(const QString &text)
{
    if (text.isEmpty())
        return failure(ErrorCode::FieldInvalid, u"a QR code needs a text"_s);
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeData(int(bytes.size()),
                                                                   reinterpret_cast<const uchar *>(bytes.constData()),
                                                                   0, QR_ECLEVEL_M),
        QRcode_free);
    if (!made)
        return failure(ErrorCode::TooLarge, u"the text of %1 bytes is too long for a QR code"_s.arg(bytes.size()));
    QrCode code{made->width, QBitArray(qsizetype(made->width) * made->width)};
    for (qsizetype i = 0; i < code.modules.size(); ++i)
        code.modules.setBit(i, made->data[i] & darkBit);
    return code;
}

void drawQrCode(QPainter &painter, const QRectF &square, const QrCode &code)
{
    const int modules = code.size + 2 * qrQuietZone;
    const qreal side = qMin(square.width(), square.height());
    const qreal pixel = 1 / painter.deviceTransform().m11(); // in the painter's units
    const qreal whole = std::floor(side / modules / pixel) * pixel;
    const qreal module = whole > 0 ? whole : side / modules;
    const QPointF corner = square.center() - QPointF(modules, modules) * module / 2;
    const QPointF snapped(std::round(corner.x() / pixel) * pixel, std::round(corner.y() / pixel) * pixel);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(snapped, QSizeF(modules, modules) * module), Qt::white);
    const QPointF first = snapped + QPointF(qrQuietZone, qrQuietZone) * module;
    for (int y = 0; y < code.size; ++y)
        eachStretch(code, y, [&](int x, int length) {
            painter.fillRect(QRectF(first + QPointF(x, y) * module, QSizeF(length * module, module)), Qt::black);
        });
    painter.restore();
}

QByteArray qrCodeSvg(const QrCode &code)
{
    QByteArray path;
    for (int y = 0; y < code.size; ++y)
        eachStretch(code, y, [&](int x, int length) {
            path += 'M' + QByteArray::number(x + qrQuietZone) + ' ' + QByteArray::number(y + qrQuietZone) + 'h'
                + QByteArray::number(length) + "v1h-" + QByteArray::number(length) + 'z';
        });
    const QByteArray modules = QByteArray::number(code.size + 2 * qrQuietZone);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + modules + ' ' + modules
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + modules + 'v' + modules
        + "H0z\"/><path d=\"" + path + "\"/></svg>";
}

} // namespace heartport
