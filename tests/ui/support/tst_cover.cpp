#include "ui/support/cover.h"
#include "ui/support/coverplan.h"

#include <QImage>
#include <QPixmapCache>
#include <QSet>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize cardSize(230, 112);

ArticleId idOf(int number)
{
    return ArticleId::parse(u"0190f3a2-%1-7d3e-8f21-0a1b2c3d4e5f"_s.arg(number, 4, 16, QLatin1Char('0'))).value();
}

QImage drawn(const QString &category, const ArticleId &id, ThemeName theme = ThemeName::Light)
{
    QPixmapCache::clear(); // else the second drawing would be the first
    return coverPixmap(category, id, cardSize, theme, 1).toImage();
}

QString nameOfFamily(Motif motif)
{
    for (int number = 0;; ++number) {
        if (const QString name = u"Category %1"_s.arg(number); coverFamily(name).motif == motif)
            return name;
    }
}

} // namespace

class TestCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStarterCategoriesHaveTheirFamilies_data();
    void theStarterCategoriesHaveTheirFamilies();
    void anUnknownCategoryGoesByItsFoldedName();
    void theNumbersAreTheSameOnEveryMachine();
    void theColoursOfACoverAreTheSameOnEveryMachine();
    void everyMotifDrawsTheSameForOneIdAndAnotherForTheNext_data();
    void everyMotifDrawsTheSameForOneIdAndAnotherForTheNext();
    void darkThemesDrawTheNight();
    void aCoverHasThePixelsOfItsDevice();
};

void TestCover::theStarterCategoriesHaveTheirFamilies_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("palette");
    QTest::addColumn<Motif>("motif");
    QTest::newRow("addiction") << u"Fight Drug Abuse and Addiction"_s << 2 << Motif::Rings;
    QTest::newRow("beauty") << u"Beauty & Eternal Youth"_s << 3 << Motif::Petals;
    QTest::newRow("women") << u"Women's Health"_s << 4 << Motif::Leaves;
    QTest::newRow("women, typographer's apostrophe") << u"Women\u2019s Health"_s << 4 << Motif::Leaves;
    QTest::newRow("fitness, in capitals") << u"ELEVATING FITNESS"_s << 1 << Motif::Arcs;
    QTest::newRow("men") << u"Men's Health"_s << 7 << Motif::Hills;
    QTest::newRow("heart") << u"Heart Health"_s << 0 << Motif::Waves;
}

void TestCover::theStarterCategoriesHaveTheirFamilies()
{
    QFETCH(const QString, category);
    QFETCH(const int, palette);
    QFETCH(const Motif, motif);
    QCOMPARE(coverFamily(category), (CoverFamily{palette, motif}));
}

void TestCover::anUnknownCategoryGoesByItsFoldedName()
{
    // FNV-1a 64 of "a" is 0xaf63dc4c8601ec8c: palette 4, motif 0x15ec7b8990c03d91 mod 7.
    QCOMPARE(coverFamily(u"a"_s), (CoverFamily{4, Motif(0xaf63dc4c8601ec8cu / 8 % 7)}));
    QCOMPARE(coverFamily(u"A"_s), coverFamily(u"a"_s));
    QCOMPARE(coverFamily(u"caf\u00e9"_s), coverFamily(u"cafe\u0301"_s));
    QVERIFY(coverFamily(u"Sleep"_s) != coverFamily(u"Food"_s));
}

void TestCover::theNumbersAreTheSameOnEveryMachine()
{
    CoverRandom zero(0); // the published first outputs of SplitMix64
    QCOMPARE(zero.next(), 0xe220a8397b1dcdafu);
    QCOMPARE(zero.next(), 0x6e789e6aa1b965f4u);
    CoverRandom byId(ArticleId::parse(u"00000000-0000-0000-8f21-0a1b2c3d4e5f"_s).value());
    QCOMPARE(byId.next(), 0xe220a8397b1dcdafu);
}

void TestCover::theColoursOfACoverAreTheSameOnEveryMachine()
{
    const QImage image = drawn(u"Elevating Fitness"_s, idOf(1));
    QString fingerprint;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 6; ++column) { // the middles of the tiles, away from edges
            const QColor colour = image.pixelColor(column * 37 + 18, row * 37 + 18);
            fingerprint += QString::number(colour.red() >> 4, 16);
        }
    }
    QCOMPARE(fingerprint, u"dfefcf888ddfcff8cf"_s);
}

void TestCover::everyMotifDrawsTheSameForOneIdAndAnotherForTheNext_data()
{
    QTest::addColumn<Motif>("motif");
    for (int motif = 0; motif < motifCount; ++motif)
        QTest::addRow("motif %d", motif) << Motif(motif);
}

void TestCover::everyMotifDrawsTheSameForOneIdAndAnotherForTheNext()
{
    QFETCH(const Motif, motif);
    const QString category = nameOfFamily(motif);
    const QImage first = drawn(category, idOf(1));
    QCOMPARE(drawn(category, idOf(1)), first);
    QVERIFY(drawn(category, idOf(2)) != first);
    QSet<QRgb> colours;
    for (int x = 0; x < first.width(); x += 3) {
        for (int y = 0; y < first.height(); y += 3)
            colours.insert(first.pixel(x, y));
    }
    QVERIFY2(colours.size() >= 3, "an empty cover");
}

void TestCover::darkThemesDrawTheNight()
{
    const auto brightness = [](const QImage &image) {
        return qGray(image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
    };
    for (int number = 0; number < 8; ++number) {
        const QImage night = drawn(u"Heart Health"_s, idOf(number), ThemeName::Dark);
        QVERIFY(brightness(night) < 128);
        QCOMPARE(night, drawn(u"Heart Health"_s, idOf(number), ThemeName::HighContrast));
        QCOMPARE(drawn(u"Heart Health"_s, idOf(number)), drawn(u"Heart Health"_s, idOf(number), ThemeName::Sepia));
    }
}

void TestCover::aCoverHasThePixelsOfItsDevice()
{
    const QPixmap cover = coverPixmap(u"Heart Health"_s, idOf(1), cardSize, ThemeName::Light, 2);
    QCOMPARE(cover.size(), cardSize * 2);
    QCOMPARE(cover.deviceIndependentSize(), QSizeF(cardSize));
    QVERIFY(coverPixmap(u"Heart Health"_s, idOf(1), QSize(0, 10), ThemeName::Light, 1).isNull());
}

QTEST_MAIN(TestCover)
#include "tst_cover.moc"
