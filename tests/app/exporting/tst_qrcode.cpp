#include "exporting/qrcode.h"
#include "exporting/qrtext.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A finder pattern of 7 by 7 in three corners is what a reader looks for (ISO/IEC 18004 §6.3.3).
    void threeCornersHaveAFinderPattern()
    {
        const auto code = qrCode(u"heartport:article/728a8675-a900-4126-95e1-15be5512e9f9"_s);
        QVERIFY(code);
        QCOMPARE((code->size - 17) % 4, 0);
        const int far = code->size - 7;
        for (const QPoint &corner : {QPoint(0, 0), QPoint(far, 0), QPoint(0, far)})
            for (int y = 0; y < 7; ++y)
                for (int x = 0; x < 7; ++x) {
                    const int ring = qMax(qAbs(x - 3), qAbs(y - 3));
                    QCOMPARE(code->isDark(corner.x() + x, corner.y() + y), ring != 2);
                }
    }

    void itGrowsWithTheTextUntilItIsTooLong()
    {
        QVERIFY(qrCode(QString(20, u'x'))->size < qrCode(QString(200, u'x'))->size);
        QCOMPARE(qrCode(QString(2331, u'x'))->size, 177);
        QCOMPARE(qrCode(QString(2332, u'x')).error().code, ErrorCode::TooLarge);
        QCOMPARE(qrCode(QString(1200, u'ä')).error().code, ErrorCode::TooLarge); // bytes count, not letters
        QCOMPARE(qrCode({}).error().code, ErrorCode::FieldInvalid);
    }

    void aDrawingHasExactlyItsModulesAndAQuietZone()
    {
        const QrCode code = *qrCode(u"Größe: ½ م"_s);
        const int modules = code.size + 2 * qrQuietZone;
        QImage image(3 * modules + 2, 3 * modules + 1, QImage::Format_RGB32); // not a multiple
        image.fill(Qt::darkCyan);
        QPainter painter(&image);
        drawQrCode(painter, image.rect(), code);
        painter.end();
        for (int y = 0; y < modules; ++y)
            for (int x = 0; x < modules; ++x) {
                const int column = x - qrQuietZone;
                const int row = y - qrQuietZone;
                const bool inside = QRect(0, 0, code.size, code.size).contains(column, row);
                const QRgb wanted = inside && code.isDark(column, row) ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
                QCOMPARE(image.pixel(1 + 3 * x + 1, 3 * y + 1), wanted);
            }
    }

    void theSvgIsOneDrawingOfTheSameModules()
    {
        const QrCode code = *qrCode(u"https://doi.org/10.1000/182"_s);
        QXmlStreamReader xml(qrCodeSvg(code));
        QString path;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement)
                path = xml.attributes().value(u"d"_s).toString();
        QVERIFY(!xml.hasError());
        qsizetype dark = 0;
        const QStringList stretches = path.split(u'M', Qt::SkipEmptyParts);
        for (const QString &stretch : stretches)
            dark += stretch.section(u'h', 1, 1).section(u'v', 0, 0).toInt();
        QCOMPARE(dark, code.modules.count(true));
    }

    void withoutAPublisherItNamesTheHearticleAndItsSources()
    {
        Article article{.id = *ArticleId::parse(u"728a8675-a900-4126-95e1-15be5512e9f9")};
        article.title = QString(300, u'ß');
        article.version = 3;
        article.updated = QDateTime(QDate(2026, 5, 12), QTime(8, 0), Qt::UTC);
        article.essentials = u"One [@second]. Two [@first]."_s;
        for (const QString &key : {u"first"_s, u"second"_s, u"none"_s})
            article.references.append({key, {{"DOI"_L1, key == u"none" ? QString() : u"10.1000/"_s + key}}});
        const CitationNumbers numbers(article, parseEssentials(article.essentials));
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QString text = qrText(article, numbers, {}, {}, english);
        QVERIFY(text.toUtf8().size() <= longestQrText);
        QVERIFY(text.contains(u"Version 3. Updated 12 May 2026\nhttps://doi.org/10.1000/second\nhttps"_s));
        QVERIFY(text.endsWith(u"10.1000/first"_s));
        QVERIFY(qrCode(text)->size <= 73);
        QCOMPARE(qrText(article, numbers, u"https://example.org/h/"_s, {}, english),
            u"https://example.org/h/728a8675-a900-4126-95e1-15be5512e9f9"_s);
    }
};

QTEST_MAIN(TstQrCode)
#include "tst_qrcode.moc"
