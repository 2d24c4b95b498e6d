#include "ui/reader/readersession.h"
#include "ui/reader/readingsettings.h"
#include "ui/reader/viewaddress.h"

#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Stop stopAt(int number)
{
    return {.address = QUrl(u"heartport:article/00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))),
        .title = u"Title %1"_s.arg(number),
        .place = ViewPlace{{.block = number, .offset = 7, .quote = u"the words"_s, .progress = 0.25}, 12.5}};
}

} // namespace

class TstReaderSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionComesBackAsItWas()
    {
        ReaderTab first{.stops = {stopAt(1), stopAt(2), stopAt(3)}, .current = 1};
        const ReaderSession session{.tabs = {first, {.stops = {stopAt(4)}, .current = 0}}, .current = 1};
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b/session.json"_s);
        QVERIFY(session.save(path));
        QCOMPARE(ReaderSession::load(path), session);
    }

    void whatCannotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("tabs");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("not JSON") << QByteArray("{{{") << 0;
        QTest::newRow("a list") << QByteArray("[1]") << 0;
        QTest::newRow("a tab without stops") << QByteArray("{'tabs':[{'stops':[]}],'current':0}") << 0;
        QTest::newRow("a web address") << QByteArray("{'tabs':[{'stops':[{'address':'https://a.b'}]}]}") << 0;
        QTest::newRow("one good stop of two and a number out of range")
            << QByteArray("{'tabs':[{'current':9,'stops':[{'address':'x'},"
                          "{'address':'heartport:article/00000000-0000-4000-8000-000000000001'}]}],'current':7}")
            << 1;
    }

    void whatCannotBeReadIsLeftOut()
    {
        QFETCH(QByteArray, json);
        json.replace('\'', '"'); // quotes that are easier to read in the table
        QFETCH(int, tabs);
        const auto session = ReaderSession::fromJson(QJsonDocument::fromJson(json).object());
        QCOMPARE(session.tabs.size(), tabs);
        QVERIFY(session.current < tabs);
        for (const ReaderTab &tab : session.tabs)
            QVERIFY(tab.current >= 0 && tab.current < tab.stops.size());
    }

    void goingOnDropsWhatLayAhead()
    {
        ReaderTab tab{.stops = {stopAt(1), stopAt(2), stopAt(3)}, .current = 0};
        tab.visit(stopAt(4));
        QCOMPARE(tab.stops.size(), 2);
        QCOMPARE(tab.stop(), stopAt(4));
        QVERIFY(tab.canGoBack() && !tab.canGoForward());
        for (int i = 0; i < 2 * ReaderTab::mostStops; ++i)
            tab.visit(stopAt(i));
        QCOMPARE(tab.stops.size(), ReaderTab::mostStops);
        QCOMPARE(tab.current, ReaderTab::mostStops - 1);
    }

    void addressesChangeFormAndBack_data()
    {
        QTest::addColumn<QString>("outside");
        QTest::addColumn<QString>("inView");
        QTest::newRow("hearticle") << u"heartport:article/ab-c"_s << u"heartport://article/ab-c"_s;
        QTest::newRow("image") << u"heartport:asset/ab-c/a%20b.png"_s << u"heartport://asset/ab-c/a%20b.png"_s;
        QTest::newRow("outside") << u"https://example.org/a"_s << u"https://example.org/a"_s;
    }

    void addressesChangeFormAndBack()
    {
        QFETCH(QString, outside);
        QFETCH(QString, inView);
        QCOMPARE(viewAddress(QUrl(outside)), QUrl(inView));
        QCOMPARE(publicAddress(QUrl(inView)), QUrl(outside));
    }

    void settingsAreKeptAndBadOnesAreNotTaken()
    {
        const QTemporaryDir folder;
        QSettings file(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const ReadingSettings chosen{.theme = ThemeChoice::Sepia,
            .textPercent = 150,
            .measure = 58,
            .font = ReadingFont::Legible,
            .interfacePercent = 130,
            .reducedMotion = true};
        chosen.save(file);
        QCOMPARE(ReadingSettings::load(file), chosen);
        for (const QString &key : file.allKeys())
            file.setValue(key, u"-77"_s);
        ReadingSettings original;
        original.reducedMotion = file.value("reading/reducedMotion").toBool();
        QCOMPARE(ReadingSettings::load(file), original);
    }

    void textStepsStayWithinTheirEnds()
    {
        ReadingSettings settings;
        QCOMPARE(settings.textStep(1), 115);
        QCOMPARE(settings.textStep(-1), 90);
        QCOMPARE(settings.textStep(-100), 80);
        QCOMPARE(settings.textStep(100), 300);
    }
};

QTEST_GUILESS_MAIN(TstReaderSession)
#include "tst_readersession.moc"
