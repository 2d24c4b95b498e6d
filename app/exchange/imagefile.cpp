#include "exchange/imagefile.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSide = 8'000;
constexpr qint64 mostPixels = 32'000'000; // 128 MB decoded, which is also QImageReader's own limit

const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

QString typeOfContent(const QByteArray &bytes)
{
    if (bytes.startsWith(pngSignature))
        return u"image/png"_s;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return {};
}

// https://www.w3.org/TR/png-3/#5Chunk-layout: length, type, data, CRC. Animation lives in chunks that are left out.
std::optional<QByteArray> pngPicture(const QByteArray &bytes)
{
    static const QList<QByteArray> kept{"IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "IDAT", "IEND"};
    QByteArray picture = pngSignature;
    for (qsizetype at = pngSignature.size(); at + 12 <= bytes.size();) {
        const qsizetype whole = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at)) + 12;
        if (whole > bytes.size() - at)
            return std::nullopt;
        const QByteArray type = bytes.mid(at + 4, 4);
        if (kept.contains(type))
            picture += QByteArrayView(bytes).sliced(at, whole);
        if (type == "IEND")
            return picture;
        at += whole;
    }
    return std::nullopt;
}

// Where the entropy-coded data from `at` ends: at the next marker that is neither a stuffed zero nor a restart.
qsizetype scanEnd(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const auto next = uchar(bytes.at(at + 1));
        if (uchar(bytes.at(at)) == 0xFF && next != 0 && !(next >= 0xD0 && next <= 0xD7) && next != 0xFF)
            return at;
    }
    return bytes.size();
}

// ITU-T T.81 annex B: markers FF xx, most with a length. Kept: frames, tables, scans, JFIF, Adobe's colour transform.
std::optional<QByteArray> jpegPicture(const QByteArray &bytes)
{
    QByteArray picture = bytes.left(2);
    for (qsizetype at = 2; at + 4 <= bytes.size() + 2;) {
        if (at + 1 >= bytes.size() || uchar(bytes.at(at)) != 0xFF)
            return std::nullopt;
        const auto marker = uchar(bytes.at(at + 1));
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xD9)
            return picture + bytes.mid(at, 2);
        if (at + 4 > bytes.size())
            return std::nullopt;
        qsizetype end = at + 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (end > bytes.size() || end < at + 4)
            return std::nullopt;
        const bool jfif = marker == 0xE0 && bytes.mid(at + 4, 4) == "JFIF";
        const bool adobe = marker == 0xEE && bytes.mid(at + 4, 5) == "Adobe";
        if (marker == 0xDA)
            end = scanEnd(bytes, end);
        if (jfif || adobe || (marker >= 0xC0 && marker <= 0xDF))
            picture += QByteArrayView(bytes).sliced(at, end - at);
        at = end;
    }
    return std::nullopt;
}

// https://developers.google.com/speed/webp/docs/riff_container: chunks of type, little-endian size, padded data.
std::optional<QByteArray> webpPicture(const QByteArray &bytes)
{
    QByteArray picture;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const QByteArray type = bytes.mid(at, 4);
        const qsizetype size = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at + 4));
        const qsizetype whole = 8 + size + (size & 1);
        if (whole > bytes.size() - at || type == "ANIM" || type == "ANMF")
            return std::nullopt;
        QByteArray chunk = bytes.mid(at, whole);
        if (type == "VP8X" && size > 0)
            chunk[8] = char(uchar(chunk.at(8)) & 0x10); // of its flags only "has transparency"
        if (type == "VP8X" || type == "VP8 " || type == "VP8L" || type == "ALPH")
            picture += chunk;
        at += whole;
    }
    if (picture.isEmpty())
        return std::nullopt;
    QByteArray size(4, 0);
    qToLittleEndian(quint32(picture.size() + 4), size.data());
    return "RIFF" + size + "WEBP" + picture;
}

std::optional<QByteArray> pictureAlone(const QByteArray &bytes, const QString &type)
{
    return type == u"image/png" ? pngPicture(bytes) : type == u"image/jpeg" ? jpegPicture(bytes) : webpPicture(bytes);
}

// Decodes the bytes; a picture that its EXIF turns comes back turned and encoded anew.
Result<QByteArray> proved(const QByteArray &original, const QByteArray &picture, const QString &name,
    const QString &type)
{
    const auto refuse = [&](const QString &why) {
        return failure(ErrorCode::ImageRefused, u"the image \"%1\" %2"_s.arg(name, why));
    };
    const QByteArray format = type.mid(6).toLatin1();
    if (!QImageReader::supportedImageFormats().contains(format))
        return refuse(u"needs Qt's %1 support, which is not installed"_s.arg(QString::fromLatin1(format)));
    QBuffer buffer;
    buffer.setData(original);
    const QImageIOHandler::Transformations turned = QImageReader(&buffer, format).transformation();
    buffer.close();
    if (turned == QImageIOHandler::TransformationNone)
        buffer.setData(picture);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > longestSide || size.height() > longestSide || qint64(size.width()) * size.height() > mostPixels)
        return refuse(u"is larger than %1 by %1 or than 32 million pixels"_s.arg(longestSide));
    const QImage image = reader.read();
    if (image.isNull())
        return refuse(u"is damaged: %1"_s.arg(reader.errorString()));
    if (turned == QImageIOHandler::TransformationNone)
        return picture;
    QBuffer anew;
    QImageWriter writer(&anew, format);
    writer.setQuality(92);
    if (!writer.write(image))
        return refuse(u"cannot be turned the right way up: %1"_s.arg(writer.errorString()));
    return pictureAlone(anew.data(), type).value_or(QByteArray());
}

} // namespace

QString imageTypeOfName(const QString &name)
{
    const QString extension = name.section(u'.', -1).toLower();
    if (extension == u"png" || extension == u"webp")
        return u"image/"_s + extension;
    return extension == u"jpg" || extension == u"jpeg" ? u"image/jpeg"_s : QString();
}

Result<Asset> readImage(const QString &name, const QByteArray &bytes)
{
    const QString type = imageTypeOfName(name);
    if (type.isEmpty())
        return failure(ErrorCode::ImageRefused, u"the image \"%1\" is no PNG, JPEG or WebP by its name"_s.arg(name));
    if (typeOfContent(bytes) != type)
        return failure(ErrorCode::ImageRefused, u"the image \"%1\" is not what its name says"_s.arg(name));
    const auto picture = pictureAlone(bytes, type);
    if (!picture)
        return failure(ErrorCode::ImageRefused, u"the image \"%1\" is damaged, cut short or animated"_s.arg(name));
    const auto proof = proved(bytes, *picture, name, type);
    if (!proof)
        return failure(proof);
    return Asset{name, type, *proof};
}

} // namespace heartport
