// heartport --kiosk as the machine starts it: what is refused, with which code and reason, before any window stands.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString said;
};

// The program as an ordinary user: a test that runs as root steps down first.
Outcome start(const QStringList &arguments, const QStringList &variables, bool asRoot = false)
{
    QStringList words;
    if (geteuid() == 0 && !asRoot)
        words += {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    words += {u"env"_s, u"-u"_s, u"QT_QPA_PLATFORM"_s};
    words += variables;
    words.append(u"" HEARTPORT ""_s);
    words += arguments;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.takeFirst(), words);
    if (!process.waitForFinished(30'000))
        process.kill();
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

class TestKioskStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() == 0 && start({u"--version"_s}, {}).code != 0)
            QSKIP("another user cannot reach the program in this folder");
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
    }

    void theCommandLineIsRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("engine arguments") << QStringList{u"--webEngineArgs"_s, u"--no-sandbox"_s};
        QTest::newRow("inspector") << QStringList{u"--remote-debugging-port=9222"_s};
        QTest::newRow("sandbox") << QStringList{u"--no-sandbox"_s};
        QTest::newRow("platform") << QStringList{u"-platform"_s, u"vnc"_s};
        QTest::newRow("a file") << QStringList{u"/etc/passwd"_s};
        QTest::newRow("a hearticle") << QStringList{u"--open"_s, u"11111111-1111-4111-8111-111111111111"_s};
        QTest::newRow("no file for the policy") << QStringList{u"--policy"_s};
    }
    void theCommandLineIsRead()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = start(QStringList{u"--kiosk"_s} + arguments, {u"DISPLAY=:99"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.said.startsWith(u"heartport: "), qPrintable(outcome.said));
    }

    void aPolicyIsForAKioskAlone() { QCOMPARE(start({u"--policy"_s, u"/etc/passwd"_s}, {}).code, 2); }

    void rootIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("only root can try");
        const Outcome outcome = start({u"--kiosk"_s}, {u"DISPLAY=:99"_s}, true);
        QCOMPARE(outcome.code, 77);
        QVERIFY(outcome.said.contains(u"root"));
    }

    void codeFromOutsideIsRefused_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("preload") << u"LD_PRELOAD=libm.so.6"_s;
        QTest::newRow("libraries") << u"LD_LIBRARY_PATH=/tmp"_s;
        QTest::newRow("loader") << u"GLIBC_TUNABLES=glibc.malloc.check=0"_s;
    }
    void codeFromOutsideIsRefused()
    {
        QFETCH(QString, variable);
        const Outcome outcome = start({u"--kiosk"_s}, {u"DISPLAY=:99"_s, variable});
        QCOMPARE(outcome.code, 78);
        QVERIFY2(outcome.said.contains(variable.section(u'=', 0, 0)), qPrintable(outcome.said));
    }

    void hostileVariablesAreCleared_data()
    {
        QTest::addColumn<QString>("variable");
        for (const char *variable : {"QTWEBENGINE_DISABLE_SANDBOX=1", "QTWEBENGINE_REMOTE_DEBUGGING=9222",
                 "QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox", "QT_QPA_PLATFORM=vnc", "QT_PLUGIN_PATH=/tmp",
                 "QT_QPA_PLATFORM_PLUGIN_PATH=/tmp", "QML2_IMPORT_PATH=/tmp", "BROWSER=/bin/sh"})
            QTest::newRow(variable) << QString::fromLatin1(variable);
    }
    void hostileVariablesAreCleared()
    {
        QFETCH(QString, variable);
        const QString policy = write("[kiosk]\nidle = 1\n"); // it ends here, after the variables
        const Outcome outcome = start({u"--kiosk"_s, u"--policy"_s, policy}, {u"DISPLAY=:99"_s, variable});
        QCOMPARE(outcome.code, 78);
        QVERIFY2(outcome.said.contains(u"the variable %1 was cleared"_s.arg(variable.section(u'=', 0, 0))),
            qPrintable(outcome.said));
    }

    void whatEverySystemSetsIsNotTold()
    {
        const QString policy = write("[kiosk]\nidle = 1\n");
        const Outcome outcome =
            start({u"--kiosk"_s, u"--policy"_s, policy}, {u"DISPLAY=:99"_s, u"PATH=/usr/bin:/bin"_s});
        QCOMPARE(outcome.code, 78);
        QVERIFY2(!outcome.said.contains(u"variable PATH"), qPrintable(outcome.said));
    }

    void aWrongPolicyStopsWithItsLine()
    {
        const QString policy = write("[kiosk]\n\nidleSeconds = 5\n");
        const Outcome outcome = start({u"--kiosk"_s, u"--policy"_s, policy}, {u"DISPLAY=:99"_s});
        QCOMPARE(outcome.code, 78);
        QVERIFY2(outcome.said.contains(policy + u": line 3: idleSeconds"_s), qPrintable(outcome.said));
        QVERIFY(start({u"--kiosk"_s, u"--policy"_s, policy + u'x'}, {u"DISPLAY=:99"_s}).said.contains(policy + u'x'));
    }

    void withoutAScreenItSaysSo()
    {
        const Outcome outcome = start({u"--kiosk"_s}, {u"-u"_s, u"DISPLAY"_s, u"-u"_s, u"WAYLAND_DISPLAY"_s});
        QCOMPARE(outcome.code, 78);
        QVERIFY(outcome.said.contains(u"no display"));
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"kiosk.conf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the policy cannot be written");
        file.setPermissions(QFile::Permissions(0x6644));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKioskStart)
#include "tst_kioskstart.moc"
