// heartport-cli kiosk: the administrator's two helpers.
#include "support/program.h"

#include <QTest>

using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestKioskCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightPolicyIsShownInFull()
    {
        const QString file = m_program.path(u"kiosk.conf"_s);
        QVERIFY(writeFile(file, "[kiosk]\nidleSeconds = 60\n"));
        const Outcome outcome = m_program.run({u"kiosk"_s, u"check"_s, file});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(u"idleSeconds = 60\n"));
        QVERIFY(outcome.out.contains(u"attractSeconds = 12\n"));
        QCOMPARE(outcome.err, QString());
    }

    void aWrongOneIsRefusedInOneLine()
    {
        const QString file = m_program.path(u"wrong.conf"_s);
        QVERIFY(writeFile(file, "[kiosk]\n\nidle = 60\n"));
        const Outcome outcome = m_program.run({u"kiosk"_s, u"check"_s, file});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.err, u"heartport-cli: %1: line 3: there is no key \"idle\"\n"_s.arg(file));
        QCOMPARE(m_program.run({u"kiosk"_s, u"check"_s, file + u'x'}).code, 3);
    }

    void aPinBecomesAHashThatThePolicyTakes()
    {
        const Outcome made = m_program.run({u"kiosk"_s, u"pin"_s}, {u"echo 907531 | \"$0\" \"$@\""_s});
        QCOMPARE(made.code, 0);
        QVERIFY(made.out.startsWith(u"$argon2id$"));
        const QString file = m_program.path(u"pin.conf"_s);
        QVERIFY(writeFile(file, "[kiosk]\nallowEditor = true\nexitPin = " + made.out.toUtf8()));
        const Outcome checked = m_program.run({u"kiosk"_s, u"check"_s, file});
        QCOMPARE(checked.code, 0);
        QVERIFY(!checked.out.contains(u"argon2"));
        QCOMPARE(m_program.run({u"kiosk"_s, u"pin"_s}, {u"echo secret | \"$0\" \"$@\""_s}).code, 1);
    }

    void anythingElseIsWrongUsage()
    {
        for (const QStringList &words : {QStringList{}, {u"check"_s}, {u"pin"_s, u"1234"_s}, {u"start"_s}})
            QCOMPARE(m_program.run(QStringList{u"kiosk"_s} + words).code, 2);
    }

private:
    Program m_program;
};

QTEST_GUILESS_MAIN(TestKioskCli)
#include "tst_kioskcli.moc"
