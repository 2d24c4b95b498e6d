// The scripts of a kiosk's units, run as they are: what they fetch, what they take from a stick, what they refuse.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto cli = HEARTPORT_CLI;

struct Outcome {
    int code = -1;
    QString said;
    QByteArray out;
};

// `tools`: a folder of programs that stand in for others.
Outcome run(const QString &program, const QStringList &arguments, const QString &home, const QString &tools = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s,
        tools + u':' + QFileInfo(QString::fromLatin1(cli)).absolutePath() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"KIOSK_STATE"_s, home);
    environment.insert(u"STATE_DIRECTORY"_s, home);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice()); // nobody types a password
    QStringList words{program};
    words += arguments;
    if (geteuid() == 0) // as the units' user, who is no root
        words = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} + words;
    process.start(words.takeFirst(), words);
    if (!process.waitForFinished(60'000))
        process.kill();
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QString::fromUtf8(out + process.readAllStandardError()), out};
}

// A clinic's channel and the kiosk that follows it.
struct Stage {
    Stage()
    {
        if (!folder.isValid() || !QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)))
            qFatal("there is no folder to work in");
        command({u"channel"_s, u"key"_s, path(u"a.key"_s)}, 0);
        command({u"channel"_s, u"key"_s, path(u"b.key"_s)}, 0);
        key = publicKey(u"a.key"_s);
        import(u"depression-in-men"_s);
        publish();
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QString publicKey(const QString &name) const
    {
        QFile file(path(name + u".pub"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed().split('\n').constLast())
                                              : QString();
    }
    Outcome command(const QStringList &arguments, int code) const
    {
        const Outcome outcome = run(QString::fromLatin1(cli), arguments, folder.path());
        if (outcome.code != code)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(outcome.said));
        return outcome;
    }
    void import(const QString &name) const
    {
        command({u"--library"_s, path(u"clinic.sqlite"_s), u"import"_s, u"" STARTER "/"_s + name + u".textbundle"_s},
            0);
    }
    void publish(const QString &with = u"a.key"_s) const
    {
        command({u"--library"_s, path(u"clinic.sqlite"_s), u"channel"_s, u"publish"_s, path(u"channel"_s), u"--key"_s,
                    path(with), u"--title"_s, u"Clinic"_s},
            0);
    }
    void pack(const QString &file) const
    {
        QDir().mkpath(path(u"stick"_s));
        QFile::setPermissions(path(u"stick"_s), QFile::Permissions(0x7777));
        command({u"channel"_s, u"pack"_s, path(u"channel"_s), path(u"stick/"_s + file)}, 0);
    }
    QString channelLine() const
    {
        return key.isEmpty() ? QString() : u"channels = %1 %2"_s.arg(path(u"channel"_s), key);
    }
    QStringList followed() const // the keys
    {
        const Outcome list =
            command({u"--library"_s, path(u"kiosk.sqlite"_s), u"channel"_s, u"list"_s, u"--json"_s}, 0);
        QStringList keys;
        const auto channels = QJsonDocument::fromJson(list.out).object().value(u"channels"_s).toArray();
        for (const auto &channel : channels)
            keys.append(channel.toObject().value(u"key"_s).toString());
        return keys;
    }
    QString policy(const QString &more) const
    {
        QFile file(path(u"kiosk.conf"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("the policy cannot be written");
        file.write(u"[kiosk]\nlibrary = %1\n%2\n%3\n"_s.arg(path(u"kiosk.sqlite"_s), channelLine(), more).toUtf8());
        return file.fileName();
    }
    Outcome fetch(const QString &more = {}) const
    {
        return run(u"" KIOSK_SCRIPTS "/kiosk-fetch"_s, {policy(more)}, folder.path());
    }
    Outcome takeStick(const QString &more = u"stickImport = auto"_s) const
    {
        return run(u"" KIOSK_SCRIPTS "/kiosk-stick"_s, {policy(more), path(u"stick"_s)}, folder.path());
    }
    qsizetype shown() const // hearticles of the kiosk
    {
        if (!QFile::exists(path(u"kiosk.sqlite"_s)))
            return 0;
        const Outcome list = command({u"--library"_s, path(u"kiosk.sqlite"_s), u"list"_s, u"--json"_s}, 0);
        return QJsonDocument::fromJson(list.out).object().value(u"articles"_s).toArray().size();
    }

    QTemporaryDir folder;
    QString key;
};

bool alter(const QString &path, const std::function<void(QByteArray &)> &change)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray bytes = file.readAll();
    change(bytes);
    return file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size();
}

} // namespace

class TestKioskScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (run(QString::fromLatin1(cli), {u"--version"_s}, QDir::tempPath()).code != 0)
            QSKIP("an ordinary user cannot reach the program in this folder");
    }

    void newsAreFetchedAsOftenAsThePolicySays()
    {
        const Stage stage;
        const Outcome first = stage.fetch();
        QVERIFY2(first.code == 0, qPrintable(first.said));
        QCOMPARE(stage.shown(), 1);
        stage.import(u"recovery-in-good-company"_s);
        stage.publish();
        QCOMPARE(stage.fetch().code, 0);
        QCOMPARE(stage.shown(), 1); // an hour is not over
        QVERIFY(QFile::remove(stage.path(u"last-sync"_s)));
        QCOMPARE(stage.fetch().code, 0);
        QCOMPARE(stage.shown(), 2);
    }

    void aChannelOfAnotherKeyIsRefusedAndAskedAgain()
    {
        Stage stage;
        stage.key = stage.publicKey(u"b.key"_s);
        QVERIFY(stage.fetch().code != 0);
        QCOMPARE(stage.shown(), 0);
        QVERIFY(!QFile::exists(stage.path(u"last-sync"_s)));
    }

    void anotherKeyOfAChannelTakesThePlaceOfTheOldOne()
    {
        Stage stage;
        QCOMPARE(stage.fetch().code, 0);
        QVERIFY(QDir(stage.path(u"channel"_s)).removeRecursively());
        stage.import(u"recovery-in-good-company"_s);
        stage.publish(u"b.key"_s);
        stage.key = stage.publicKey(u"b.key"_s);
        const Outcome early = stage.fetch(); // an hour is not over, but nobody trusts the old key any more
        QVERIFY2(early.code == 0, qPrintable(early.said));
        QCOMPARE(stage.followed(), QStringList{stage.key});
        QCOMPARE(stage.shown(), 1);
        QVERIFY(QFile::remove(stage.path(u"last-sync"_s)));
        const Outcome due = stage.fetch();
        QVERIFY2(due.code == 0, qPrintable(due.said));
        QCOMPARE(stage.shown(), 2);
    }

    void aChannelThatThePolicyDropsIsLeftAndWhatItBroughtStays_data()
    {
        QTest::addColumn<bool>("byStick");
        QTest::newRow("by the fetch") << false;
        QTest::newRow("with a stick") << true;
    }
    void aChannelThatThePolicyDropsIsLeftAndWhatItBroughtStays()
    {
        QFETCH(bool, byStick);
        Stage stage;
        QCOMPARE(stage.fetch().code, 0);
        QCOMPARE(stage.followed(), QStringList{stage.key});
        stage.import(u"recovery-in-good-company"_s);
        stage.publish();
        stage.pack(u"news.heartpack"_s);
        stage.key.clear();
        const Outcome outcome = byStick ? stage.takeStick() : stage.fetch();
        QVERIFY2(outcome.code == 0, qPrintable(outcome.said));
        QCOMPARE(stage.followed(), QStringList());
        QCOMPARE(stage.shown(), 1);
    }

    void aWrongPolicyFetchesNothing()
    {
        const Stage stage;
        const Outcome outcome = stage.fetch(u"syncMinutes = 1"_s);
        QVERIFY(outcome.code != 0);
        QVERIFY2(outcome.said.contains(u"syncMinutes"), qPrintable(outcome.said));
        QCOMPARE(stage.shown(), 0);
    }

    void systemdLearnsHowTheProgramEnded_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {0, 70, 78, 86})
            QTest::addRow("%d", code) << code;
    }
    void systemdLearnsHowTheProgramEnded()
    {
        QFETCH(int, code);
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
        // Debian's cage says 0 whatever happened in it.
        const auto program = [&folder](const QString &name, const QByteArray &script) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script) > 0
                && file.setPermissions(QFile::Permissions(0x7755));
        };
        QVERIFY(program(u"cage"_s, "[ -z \"$WATCHDOG_PID\" ] || exit 9\nshift 2\n\"$@\"\nexit 0\n"));
        QVERIFY(program(u"heartport"_s,
            "[ \"$*\" = '--kiosk --policy /a b' ] || exit 9\nexit " + QByteArray::number(code) + '\n'));
        qputenv("WATCHDOG_PID", "1");
        const Outcome outcome =
            run(u"" KIOSK_SCRIPTS "/kiosk-screen"_s, {u"--policy"_s, u"/a b"_s}, folder.path(), folder.path());
        QCOMPARE(outcome.code, code);
    }

    void aPackOfAFollowedChannelIsTakenFromAStick()
    {
        const Stage stage;
        stage.pack(u"news.heartpack"_s);
        const Outcome outcome = stage.takeStick();
        QVERIFY2(outcome.code == 0, qPrintable(outcome.said));
        QCOMPARE(stage.shown(), 1);
    }

    void aStickIsTakenInOnlyAsThePolicySays()
    {
        const Stage stage;
        stage.pack(u"news.heartpack"_s);
        QCOMPARE(stage.takeStick(u"stickImport = off"_s).code, 0);
        QCOMPARE(stage.takeStick(u"stickImport = maintenance"_s).code, 0);
        QCOMPARE(stage.shown(), 0);
        QFile request(stage.path(u"import-stick"_s));
        QVERIFY(request.open(QIODevice::WriteOnly));
        QCOMPARE(stage.takeStick(u"stickImport = maintenance"_s).code, 0);
        QCOMPARE(stage.shown(), 1);
        QVERIFY(!request.exists()); // a wish counts once
    }

    void whatNoFollowedChannelSignedIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"foreign", "unsigned", "broken", "hearticle", "text", "link"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatNoFollowedChannelSignedIsRefused()
    {
        QFETCH(QString, what);
        Stage stage;
        const QString channel = stage.path(u"channel"_s);
        const QString bad = stage.path(u"stick/bad.heartpack"_s);
        if (what == u"unsigned")
            QVERIFY(alter(channel + u"/channel.json.minisig"_s, [](QByteArray &bytes) {
                const qsizetype at = bytes.indexOf('\n') + 20; // in the signature itself
                bytes[at] = bytes[at] == 'A' ? 'B' : 'A';
            }));
        stage.pack(u"bad.heartpack"_s);
        if (what == u"foreign") // all is well with it, but this kiosk follows another key
            stage.key = stage.publicKey(u"b.key"_s);
        if (what == u"broken")
            QVERIFY(alter(bad, [](QByteArray &bytes) { bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1); }));
        if (what == u"text")
            QVERIFY(alter(bad, [](QByteArray &bytes) { bytes = "a plain text"; }));
        if (what == u"hearticle") {
            const QDir articles(channel + u"/articles"_s);
            QVERIFY(QFile::remove(bad));
            QVERIFY(QFile::copy(articles.filePath(articles.entryList({u"*.textpack"_s}).constFirst()), bad));
        }
        if (what == u"link") {
            QVERIFY(QFile::rename(bad, stage.path(u"outside.heartpack"_s)));
            QVERIFY(QFile::link(stage.path(u"outside.heartpack"_s), bad));
        }
        const Outcome outcome = stage.takeStick();
        QCOMPARE(outcome.code, 0); // one bad pack does not keep the others out
        QVERIFY2(what == u"link" || outcome.said.contains(u"bad.heartpack"), qPrintable(outcome.said));
        QCOMPARE(stage.shown(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKioskScripts)
#include "tst_kioskscripts.moc"
