#include "ui/support/look.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

double luminance(quint32 rgb)
{
    const auto channel = [rgb](int shift) {
        const double value = double((rgb >> shift) & 0xff) / 255;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

// WCAG 2.2, 1.4.3.
double contrast(ThemeName theme, Role a, Role b)
{
    const double one = luminance(tokenColour(theme, a));
    const double other = luminance(tokenColour(theme, b));
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const QList<ThemeName> themes{ThemeName::Light, ThemeName::Sepia, ThemeName::Dark, ThemeName::HighContrast};
const QList<Role> grounds{Role::Window, Role::Sidebar, Role::Surface, Role::Raised, Role::Field, Role::Hover,
    Role::Pressed, Role::AccentSoft, Role::HelpsSoft, Role::HarmsSoft, Role::WarningSoft, Role::ErrorSoft,
    Role::InfoSoft, Role::Mark};

void addPair(Role front, Role ground, double least, double leastInHighContrast)
{
    for (const ThemeName theme : themes) {
        const double wanted = theme == ThemeName::HighContrast ? leastInHighContrast : least;
        const QString name = u"%1: %2 on %3"_s.arg(toWord(theme), toWord(front), toWord(ground));
        QTest::newRow(qPrintable(name)) << theme << front << ground << wanted;
    }
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairHasItsContrast_data();
    void everyPairHasItsContrast();
    void lengthsFollowTheTextScale();
    void theTextScaleStaysBetweenOneAndTwoHundred();
    void aThemeAnswersForItsColours();
    void theSystemsThemeCountsOnlyWhileItIsFollowed();
    void lessMotionIsTheReadersOrTheSystemsWish();
    void theSerifSpeaksForContent();
    void theSheetIsFilledForEveryThemeAndScale();
    void everyIconIsOnePathOnTheGrid_data();
    void everyIconIsOnePathOnTheGrid();
    void everyIconTheProgramNamesExists();
    void anIconTakesTheColourOfTheThemeOfTheMoment();
    void anUnknownIconIsEmptyAndWarns();
};

void TestLook::everyPairHasItsContrast_data()
{
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<double>("least");
    const QList<Role> words{Role::Text, Role::Muted, Role::Accent, Role::Link, Role::Info, Role::Visited, Role::Helps,
        Role::Harms, Role::Certainty, Role::Warning, Role::Error};
    for (const Role word : words) {
        for (const Role ground : grounds)
            addPair(word, ground, 4.5, 7);
    }
    for (const Role shape : {Role::Control, Role::Focus, Role::CertaintyOff}) {
        for (const Role ground : grounds) {
            // On `pressed` an outline is drawn in `muted` instead.
            if (shape != Role::Control || ground != Role::Pressed)
                addPair(shape, ground, shape == Role::CertaintyOff && ground == Role::Pressed ? 2.95 : 3, 3);
        }
    }
    for (const Role fill : {Role::Accent, Role::AccentHover, Role::AccentPressed})
        addPair(Role::OnAccent, fill, 4.5, 7);
    for (const Role fill : {Role::Helps, Role::Harms, Role::Link})
        addPair(Role::Surface, fill, 4.5, 7);
    addPair(Role::OnSelection, Role::Selection, 4.5, 7);
    for (const Role ground : {Role::Window, Role::Sidebar, Role::Raised})
        addPair(Role::Disabled, ground, 2.95, 3); // exempt from WCAG, still to be seen
}

void TestLook::everyPairHasItsContrast()
{
    QFETCH(const ThemeName, theme);
    QFETCH(const Role, front);
    QFETCH(const Role, ground);
    QFETCH(const double, least);
    const double measured = contrast(theme, front, ground);
    QVERIFY2(measured >= least, qPrintable(u"%1 is below %2"_s.arg(measured).arg(least)));
}

void TestLook::lengthsFollowTheTextScale()
{
    Look look;
    QCOMPARE(look.px(34), 34);
    QCOMPARE(look.lineHeight(TextStyle::CardTitle), 22);
    QCOMPARE(QFontInfo(look.font(TextStyle::Body)).pixelSize(), 14);
    look.setTextScale(150);
    QCOMPARE(look.px(34), 51);
    QCOMPARE(look.lineHeight(TextStyle::CardTitle), 33);
    QCOMPARE(QFontInfo(look.font(TextStyle::Body)).pixelSize(), 21);
}

void TestLook::theTextScaleStaysBetweenOneAndTwoHundred()
{
    Look look;
    QSignalSpy changed(&look, &Look::changed);
    look.setTextScale(50);
    QCOMPARE(look.textScale(), 100);
    QCOMPARE(changed.count(), 0);
    look.setTextScale(400);
    QCOMPARE(look.textScale(), 200);
    QCOMPARE(changed.count(), 1);
}

void TestLook::aThemeAnswersForItsColours()
{
    Look look;
    look.setThemeChoice(ThemeChoice::Sepia);
    QCOMPARE(look.color(Role::Window), QColor(0xE9, 0xDF, 0xCC));
    QVERIFY(!look.isDark());
    look.setThemeChoice(ThemeChoice::HighContrast);
    QCOMPARE(look.palette().color(QPalette::Window), QColor(Qt::black));
    QVERIFY(look.isDark());
}

void TestLook::theSystemsThemeCountsOnlyWhileItIsFollowed()
{
    Look look;
    QSignalSpy changed(&look, &Look::changed);
    look.setSystemTheme(ThemeName::Dark);
    QCOMPARE(look.theme(), ThemeName::Dark);
    look.setThemeChoice(ThemeChoice::Light);
    QCOMPARE(changed.count(), 2);
    look.setSystemTheme(ThemeName::Light);
    look.setSystemTheme(ThemeName::Dark);
    QCOMPARE(look.theme(), ThemeName::Light);
    QCOMPARE(changed.count(), 2);
}

void TestLook::lessMotionIsTheReadersOrTheSystemsWish()
{
    Look look;
    look.setSystemReducedMotion(true);
    QVERIFY(look.reducedMotion());
    look.setReducedMotion(true);
    look.setSystemReducedMotion(false);
    QVERIFY(look.reducedMotion());
    look.setReducedMotion(false);
    QVERIFY(!look.reducedMotion());
}

void TestLook::theSerifSpeaksForContent()
{
    const Look look;
    QCOMPARE(look.font(TextStyle::CardTitle).families().first(), u"Charis SIL"_s);
    QCOMPARE(look.font(TextStyle::Fact).families().first(), u"Inter"_s);
}

void TestLook::theSheetIsFilledForEveryThemeAndScale()
{
    Look look;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::HighContrast}) {
        for (const int scale : {100, 200}) {
            look.setThemeChoice(choice);
            look.setTextScale(scale);
            QString sheet = look.styleSheet();
            sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
            QVERIFY(!sheet.contains(u'$'));
            QVERIFY(!sheet.contains(QRegularExpression(u"\\ddp"_s)));
            QVERIFY(sheet.contains(look.color(Role::Accent).name()));
            QVERIFY(sheet.contains(u"min-height: %1px"_s.arg(look.px(34))));
            QVERIFY2(sheet.count(u'\n') <= 250, "a large sheet costs start time");
        }
    }
}

void TestLook::everyIconIsOnePathOnTheGrid_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 48);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestLook::everyIconIsOnePathOnTheGrid()
{
    QFETCH(const QString, name);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QCOMPARE(svg.count("<path"), 1);
    QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
    QVERIFY(svg.contains("currentColor"));
    QVERIFY(!svg.contains('#'));
    if (name != u"mark"_s)
        QVERIFY(svg.contains("stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\""));
    if (name != u"mark"_s && name != u"bookmark-filled"_s)
        QVERIFY(svg.contains("fill=\"none\""));
}

void TestLook::everyIconTheProgramNamesExists()
{
    static const QRegularExpression named(
        u"(?:\\.icon\\(|makeIconButton\\(\\w+, |IconLabel\\(\\w+, )u\"([a-z-]+)\"_s"_s);
    const QStringList known = iconNames();
    int found = 0;
    QDirIterator sources(QStringLiteral(HEARTPORT_UI_DIR), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = named.globalMatch(text); match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            QVERIFY2(known.contains(name), qPrintable(name + u" in "_s + file.fileName()));
        }
    }
    QVERIFY(found > 0);
}

void TestLook::anIconTakesTheColourOfTheThemeOfTheMoment()
{
    Look look;
    look.setThemeChoice(ThemeChoice::Light);
    const QIcon icon = look.icon(u"mark"_s, Role::Accent);
    const auto inside = [&icon] { return icon.pixmap(48, 48).toImage().pixelColor(9, 18); };
    QCOMPARE(inside(), look.color(Role::Accent));
    look.setThemeChoice(ThemeChoice::Dark);
    QCOMPARE(inside(), look.color(Role::Accent));
}

void TestLook::anUnknownIconIsEmptyAndWarns()
{
    const Look look;
    QTest::ignoreMessage(QtWarningMsg, "There is no icon named unicorn.");
    QVERIFY(look.icon(u"unicorn"_s).isNull());
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
