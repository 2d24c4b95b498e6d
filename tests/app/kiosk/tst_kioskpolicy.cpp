// The policy file: what is taken, and at which line and for which reason everything else is refused.
#include "kiosk/kioskpolicy.h"
#include "kiosk/pin.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestKioskPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySectionGivesTheDefaults()
    {
        const auto policy = parseKioskPolicy("[kiosk]\n");
        QVERIFY(policy);
        QCOMPARE(policy->idleSeconds, 90);
        QCOMPARE(policy->attractSeconds, 12);
        QCOMPARE(policy->textScale, 125);
        QCOMPARE(policy->syncMinutes, 60);
        QCOMPARE(policy->stickImport, StickImport::Maintenance);
        QVERIFY(policy->attract && policy->allowReadAloud && policy->hours.isAlwaysOpen());
        QVERIFY(!policy->allowPrint && !policy->allowEditor && !policy->usageCounts);
        QVERIFY(policy->exitPin.isEmpty() && policy->library.isEmpty() && policy->channels.isEmpty());
    }

    void everyKeyIsTaken()
    {
        const QByteArray hash = hashPin(u"123456"_s).value();
        const auto policy = parseKioskPolicy("# a comment\r\n; another\r\n\r\n[kiosk]\r\n"
                                             "library = /srv/heart port.sqlite\ncategories = Sleep, Mind & Mood\n"
                                             "languages=en,pt-BR\nidleSeconds = 15\n"
                                             "hours = mon-fri 08:00-18:00; sat 09:00-12:00\nstickImport = auto\n"
                                             "attract = false\nattractSeconds = 30\nexitPin = \""
            + hash
            + "\"\nallowPrint = true\nallowReadAloud = false\nallowEditor = true\ntextScale = 300\n"
              "shareBaseUrl = https://example.org/h/\n"
              "channels = https://example.org/c RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3 "
              "/srv/c RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n"
              "syncMinutes = 5\nusageCounts = true");
        QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
        QCOMPARE(policy->library, u"/srv/heart port.sqlite"_s);
        QCOMPARE(policy->categories, (QStringList{u"Sleep"_s, u"Mind & Mood"_s}));
        QCOMPARE(policy->languages, (QStringList{u"en"_s, u"pt-BR"_s}));
        QCOMPARE(policy->exitPin, hash);
        QCOMPARE(policy->stickImport, StickImport::Auto);
        QCOMPARE(policy->channels.size(), 2);
        QCOMPARE(policy->channels[1].place, u"/srv/c"_s);
        QCOMPARE(policy->shareBaseUrl, u"https://example.org/h/"_s);
        QVERIFY(!policy->hours.isAlwaysOpen() && policy->allowEditor && policy->usageCounts && !policy->attract);
        QCOMPARE(capabilitiesOf(*policy), kioskCapabilities(true, false));
    }

    void theMaintenancePageReadsEveryKeyButNotTheHash()
    {
        const QByteArray hash = hashPin(u"123456"_s).value();
        const auto policy = parseKioskPolicy("[kiosk]\nexitPin=" + hash + "\nidleSeconds=20\n");
        QVERIFY(policy);
        QCOMPARE(policy->settings.size(), 17);
        QVERIFY(policy->settings.contains(std::pair(u"idleSeconds"_s, u"20"_s)));
        QVERIFY(policy->settings.contains(std::pair(u"exitPin"_s, u"***"_s)));
        QVERIFY(policy->settings.contains(std::pair(u"textScale"_s, u"125"_s)));
    }

    void aWrongFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &lines, const char *says) {
            QTest::newRow(name) << QByteArray("[kiosk]\n" + lines) << QString::fromLatin1(says);
        };
        row("unknown key", "idleSecond = 90", "line 2: there is no key \"idleSecond\"");
        row("wrong case", "IdleSeconds = 90", "line 2: there is no key");
        row("too short", "idleSeconds = 14", "line 2: idleSeconds");
        row("too long", "\nidleSeconds = 3601", "line 3: idleSeconds");
        row("not a number", "idleSeconds = 1e2", "line 2: idleSeconds");
        row("a comment behind", "idleSeconds = 90 ; short", "line 2: idleSeconds");
        row("twice", "attract = true\nattract = true", "line 3: \"attract\" stands twice");
        row("empty where there is a default", "idleSeconds =", "line 2: \"idleSeconds\" has no value");
        row("yes is not true", "allowPrint = yes", "line 2: allowPrint");
        row("another section", "[network]", "line 2: the section \"[network]\" is not [kiosk]");
        row("the section twice", "[kiosk]", "line 2: the section [kiosk] stands twice");
        row("no equals sign", "attract", "line 2: \"attract\" is not of the form");
        row("hours", "hours = mo 08:00-18:00", "line 2: hours: \"mo\" names no days");
        row("hours turned", "hours = mon 08:00-08:00", "line 2: hours");
        row("hours of 25", "hours = mon 25:00-26:00", "line 2: hours");
        row("a plain PIN", "exitPin = 123456", "line 2: exitPin: this is no PIN hash");
        row("a broken hash", "exitPin = $argon2id$v=19$m=65536,t=2,p=1$AAAA", "line 2: exitPin");
        row("editor without PIN", "attract = true\nallowEditor = true", "line 3: allowEditor needs an exitPin");
        row("a script to share", "shareBaseUrl = javascript:alert(1)", "line 2: shareBaseUrl");
        row("a password to share", "shareBaseUrl = https://a:b@example.org", "line 2: shareBaseUrl");
        row("half a pair", "channels = https://example.org", "line 2: channels");
        row("no key", "channels = https://example.org AAAA", "line 2: channels");
        row("a foreign scheme", "channels = ftp://example.org RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
            "line 2: channels");
        row("language", "languages = en, english speakers", "line 2: languages");
        row("an empty category", "categories = Sleep,,Mood", "line 2: categories");
        row("a relative library", "library = library.sqlite", "line 2: library");
        row("text too small", "textScale = 99", "line 2: textScale");
        row("stick", "stickImport = always", "line 2: stickImport");
        QTest::newRow("before the section") << QByteArray("attract = true\n[kiosk]\n") << u"line 1: "_s;
        QTest::newRow("not UTF-8") << QByteArray("[kiosk]\nlibrary = /\xff\n") << u"UTF-8"_s;
        QTest::newRow("a zero byte") << QByteArray("[kiosk]\n\0", 9) << u"UTF-8"_s;
    }
    void aWrongFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto policy = parseKioskPolicy(file);
        QVERIFY(!policy);
        QVERIFY2(policy.error().detail.contains(says), qPrintable(policy.error().detail));
    }

    void aFileThatIsNotThereOrTooLargeIsRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(loadKioskPolicy(folder.filePath(u"none"_s)).error().code, ErrorCode::FileUnreadable);
        QFile large(folder.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(QByteArray("[kiosk]\n") + QByteArray(70'000, '\n'));
        large.close();
        QCOMPARE(loadKioskPolicy(large.fileName()).error().code, ErrorCode::TooLarge);
    }

    void hoursSayWhenTheDoorIsOpen_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("when"); // 2026-11-23 is a Monday
        QTest::addColumn<bool>("open");
        const QString week = u"mon-fri 08:00-18:00; sat 09:00-12:00"_s;
        QTest::newRow("always") << QString() << u"2026-11-29T03:00"_s << true;
        QTest::newRow("first minute") << week << u"2026-11-23T08:00"_s << true;
        QTest::newRow("a minute before") << week << u"2026-11-23T07:59"_s << false;
        QTest::newRow("last minute") << week << u"2026-11-27T17:59"_s << true;
        QTest::newRow("closing") << week << u"2026-11-27T18:00"_s << false;
        QTest::newRow("saturday") << week << u"2026-11-28T11:59"_s << true;
        QTest::newRow("saturday afternoon") << week << u"2026-11-28T12:00"_s << false;
        QTest::newRow("sunday") << week << u"2026-11-29T10:00"_s << false;
        QTest::newRow("over midnight") << u"sun 22:00-06:00"_s << u"2026-11-23T05:59"_s << true;
        QTest::newRow("over midnight, out") << u"sun 22:00-06:00"_s << u"2026-11-23T06:00"_s << false;
        QTest::newRow("round the week") << u"sat-mon 00:00-24:00"_s << u"2026-11-29T23:59"_s << true;
        QTest::newRow("round the week, out") << u"sat-mon 00:00-24:00"_s << u"2026-11-24T00:00"_s << false;
        QTest::newRow("a list") << u"tue,thu 10:00-11:00"_s << u"2026-11-26T10:30"_s << true;
    }
    void hoursSayWhenTheDoorIsOpen()
    {
        QFETCH(QString, hours);
        QFETCH(QString, when);
        QFETCH(bool, open);
        const auto parsed = OpeningHours::parse(hours);
        QVERIFY(parsed);
        QCOMPARE(parsed->isOpen(QDateTime::fromString(when, Qt::ISODate)), open);
    }
};

QTEST_GUILESS_MAIN(TestKioskPolicy)
#include "tst_kioskpolicy.moc"
