// The rules of a kiosk that need no window: PIN and its lock, the visitor's time, counts, restarts, environment, systemd.
#include "kiosk/environment.h"
#include "kiosk/pin.h"
#include "kiosk/pinlock.h"
#include "kiosk/restarts.h"
#include "kiosk/servicenotifier.h"
#include "kiosk/usagecounts.h"
#include "kiosk/visitortimer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestKioskRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPinOpensItsOwnHashAlone()
    {
        const auto hash = hashPin(u"4711"_s);
        QVERIFY(hash && isPinHash(*hash));
        QVERIFY(pinMatches(*hash, u"4711"_s));
        QVERIFY(!pinMatches(*hash, u"4712"_s));
        QVERIFY(!pinMatches(*hash, QString()));
        QVERIFY(!pinMatches({}, QString()));   // an empty exitPin is no way out
        QVERIFY(*hash != *hashPin(u"4711"_s)); // salted
    }

    void onlyDigitsAreAPin_data()
    {
        QTest::addColumn<QString>("pin");
        for (const char *pin : {"", "123", "1234567890123", "12a4", "12 34", "-1234"})
            QTest::newRow(pin) << QString::fromLatin1(pin);
        QTest::newRow("other digits") << QString(4, QChar(0x0663));
    }
    void onlyDigitsAreAPin()
    {
        QFETCH(QString, pin);
        QCOMPARE(hashPin(pin).error().code, ErrorCode::FieldInvalid);
    }

    void theLockGrowsAndSurvivesARestart()
    {
        QTemporaryDir folder;
        const QString state = folder.filePath(u"state/pin"_s);
        PinLock lock(state, 0);
        for (int i = 1; i < PinLock::freeAttempts; ++i)
            lock.attempt(0);
        QCOMPARE(lock.lockedFor(0), 0);
        lock.attempt(1000);
        QCOMPARE(lock.lockedFor(1000), 30'000);
        QCOMPARE(lock.lockedFor(30'999), 1);
        QCOMPARE(lock.lockedFor(31'000), 0);
        lock.attempt(31'000);
        QCOMPARE(lock.lockedFor(31'000), 60'000);

        const PinLock again(state, 500); // another run, another clock
        QCOMPARE(again.lockedFor(500), 60'000);
        for (int i = 0; i < 100; ++i)
            lock.attempt(0);
        QCOMPARE(lock.lockedFor(0), PinLock::longestLock);

        lock.succeeded();
        QCOMPARE(lock.lockedFor(0), 0);
        QCOMPARE(PinLock(state, 0).lockedFor(0), 0);
    }

    void aLockStateThatSaysNothingSensibleLocks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("none\n");
        QTest::newRow("negative") << QByteArray("-4\n");
        QTest::newRow("endless") << QByteArray(100'000, '9');
    }
    void aLockStateThatSaysNothingSensibleLocks()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"pin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(PinLock(file.fileName(), 0).lockedFor(0), PinLock::firstLock);
    }

    void aVisitorIsWarnedAndThenGone()
    {
        VisitorTimer timer(90'000, 20'000);
        QVERIFY(!timer.tick(1'000'000));    // nobody is here
        QVERIFY(!timer.touched(1'000'000)); // it only woke
        QCOMPARE(timer.state(), VisitorTimer::State::Here);
        QVERIFY(timer.touched(1'050'000));
        QVERIFY(!timer.tick(1'139'999));
        QVERIFY(timer.tick(1'140'000));
        QCOMPARE(timer.state(), VisitorTimer::State::Warning);
        QCOMPARE(timer.warningLeft(1'141'000), 19'000);
        QVERIFY(timer.touched(1'142'000)); // a touch beside the answer changes nothing
        QCOMPARE(timer.state(), VisitorTimer::State::Warning);
        timer.stays(1'150'000);
        QVERIFY(!timer.tick(1'239'999));
        QVERIFY(timer.tick(1'240'000));
        QVERIFY(timer.tick(1'260'000));
        QCOMPARE(timer.state(), VisitorTimer::State::Away);
    }

    void aMachineThatSleptWakesWithNobody()
    {
        VisitorTimer timer(90'000, 20'000);
        timer.touched(0);
        QVERIFY(timer.tick(3'600'000));
        QCOMPARE(timer.state(), VisitorTimer::State::Away);
    }

    void countsAreWholeNumbersThatComeBack()
    {
        QTemporaryDir folder;
        const ArticleId sleep = ArticleId::random();
        const ArticleId heart = ArticleId::random();
        const QDate day(2026, 11, 24);
        {
            UsageCounts counts(folder.filePath(u"usage"_s));
            for (int i = 0; i < 12; ++i)
                counts.note(UsageEvent::Opened, sleep, day);
            for (int i = 0; i < 9; ++i)
                counts.note(UsageEvent::Finished, sleep, day);
            counts.note(UsageEvent::QrShown, heart, day.addMonths(1));
            QVERIFY(counts.save());
        }
        const UsageCounts counts(folder.filePath(u"usage"_s));
        QCOMPARE(counts.cells().value({day, sleep}), (UsageCells{12, 9, 0, 0}));
        QCOMPARE(counts.days().value(day.addMonths(1)), (UsageCells{0, 0, 1, 0}));
        QCOMPARE(QDir(folder.filePath(u"usage"_s)).entryList(QDir::Files),
            (QStringList{u"usage-2026-11.csv"_s, u"usage-2026-12.csv"_s}));
        // Fewer than ten could be one person: they do not leave the machine.
        QCOMPARE(counts.exportCsv(),
            QByteArray(
                "date,hearticle,opened,finished,qr,printed\n2026-11-24," + sleep.toString().toLatin1() + ",12,,,\n"));
    }

    void oldMonthsGoAndBrokenLinesAreLeftOut()
    {
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"usage-2026-10.csv"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("date,hearticle,opened,finished,qr,printed\n2026-10-01,x,1,1,1,1\n\xff\xfe\n"
                     "2026-10-01,11111111-1111-4111-8111-111111111111,-5,3,99999999999,zwei\n");
        broken.close();
        UsageCounts counts(folder.path());
        QCOMPARE(counts.cells().size(), 1);
        QCOMPARE(counts.cells().first(), (UsageCells{0, 3, 0, 0}));
        counts.note(UsageEvent::Opened, ArticleId::random(), QDate(2029, 1, 1));
        QVERIFY(counts.save());
        QVERIFY(!broken.exists());
    }

    void aDiskThatTakesNothingKeepsTheNumbers()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"usage"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        UsageCounts counts(inTheWay.fileName());
        counts.note(UsageEvent::Opened, ArticleId::random(), QDate(2026, 11, 24));
        QVERIFY(!counts.save());
        QCOMPARE(counts.days().first(), (UsageCells{1, 0, 0, 0}));
        inTheWay.remove();
        QVERIFY(counts.save());
    }

    void theSixthStartInTwoMinutesIsTooOften()
    {
        QTemporaryDir folder;
        const QString state = folder.filePath(u"kiosk/starts"_s);
        for (int i = 0; i < mostStarts; ++i)
            QVERIFY(!startsTooOften(state, u"boot-a"_s, 10'000 + i * 20'000));
        QVERIFY(startsTooOften(state, u"boot-a"_s, 110'000));
        QVERIFY(startsTooOften(state, u"boot-a"_s, 111'000));
        QVERIFY(!startsTooOften(state, u"boot-a"_s, 300'000)); // it was quiet for long enough
        QVERIFY(!startsTooOften(state, u"boot-b"_s, 5'000));   // the machine itself began anew
    }

    void onlyKnownVariablesStay_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<bool>("stays");
        for (const char *known : {"HOME", "LANG", "LC_ALL", "WAYLAND_DISPLAY", "DISPLAY", "NOTIFY_SOCKET", "TZ"})
            QTest::newRow(known) << QByteArray(known) << true;
        for (const char *foreign : {"QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_REMOTE_DEBUGGING",
                 "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINEPROCESS_PATH", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH",
                 "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_LOGGING_RULES", "QML2_IMPORT_PATH", "LD_PRELOAD", "LD_LIBRARY_PATH",
                 "PATH", "BROWSER", "QT_SCALE_FACTOR", "GTK_MODULES", "DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_DIRS",
                 "FONTCONFIG_FILE", "SSLKEYLOGFILE", ""})
            QTest::newRow(foreign) << QByteArray(foreign) << false;
    }
    void onlyKnownVariablesStay()
    {
        QFETCH(QByteArray, variable);
        QFETCH(bool, stays);
        QCOMPARE(mayStayInKiosk(variable), stays);
    }

    void systemdHearsWhatIsSaid()
    {
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(u"notify"_s));
        const int handle = socket(AF_UNIX, SOCK_DGRAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
        QCOMPARE(bind(handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        qputenv("NOTIFY_SOCKET", path);
        qputenv("WATCHDOG_USEC", "30000000");
        const ServiceNotifier notifier;
        QCOMPARE(notifier.watchdogInterval(), 15'000);
        QVERIFY(notifier.notify("WATCHDOG=1"));
        char heard[64] = {};
        QCOMPARE(recv(handle, heard, sizeof(heard), 0), 10);
        QCOMPARE(QByteArray(heard), QByteArray("WATCHDOG=1"));
        close(handle);
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        QVERIFY(!ServiceNotifier().notify("READY=1"));
    }
};

QTEST_GUILESS_MAIN(TestKioskRules)
#include "tst_kioskrules.moc"
