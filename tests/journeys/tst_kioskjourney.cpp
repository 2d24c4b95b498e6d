// Visitors of a kiosk, with the real pages: one reads and goes, the next finds nothing; pages die; a day passes.
#include "../ui/kiosk/kioskfixture.h"

#include <QClipboard>

#include <csignal>

using namespace heartport;
using namespace Qt::StringLiterals;
using Front = KioskWindow::Front;

namespace {

// A hearticle stands on the screen and its script answers.
bool opens(KioskFixture &kiosk, const ArticleId &id)
{
    QSignalSpy ready(&kiosk.window->article().view(), &ArticleView::ready);
    kiosk.window->showArticle(id);
    return ready.wait(KioskFixture::patience);
}

} // namespace

class KioskJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitorReadsAndGoesAndTheNextFindsNothing()
    {
        KioskFixture kiosk;
        kiosk.add(u"A calm day"_s, u"Mood"_s);
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        QVERIFY(opens(kiosk, id));
        const qint64 renderer = kiosk.window->article().view().rendererPid();
        QVERIFY(renderer > 0);

        // Evidence without leaving: an action's reference as a sheet with a QR code.
        kiosk.press("citation");
        QVERIFY(kiosk.find("kioskSheet"));
        kiosk.press("sheetClose");
        QVERIFY(!kiosk.find("kioskSheet"));
        kiosk.press("kioskAction");
        QTRY_VERIFY(kiosk.window->article().view().place().place.progress >= 0);
        kiosk.window->article().view().scrollToFragment(u"notice"_s);
        QTRY_VERIFY(kiosk.window->article().view().place().place.progress > 0.5);
        kiosk.window->article().view().selectAll();
        kiosk.window->article().view().copySelection();

        kiosk.press("barEnd");
        QTRY_COMPARE(kiosk.window->front(), Front::Attract);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
        kiosk.wake();
        QVERIFY(opens(kiosk, id));
        QVERIFY(kiosk.window->article().view().rendererPid() != renderer);
        QCOMPARE(kiosk.window->article().view().place().place.block, 0);
        QVERIFY(!kiosk.find("kioskSheet"));
        for (auto *action : kiosk.window->findChildren<QAbstractButton *>("kioskAction"_L1))
            QVERIFY(!action->isVisible() || !action->isChecked());
    }

    void noLinkLeadsOut_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("sheet"); // the address is shown, to be taken along
        QTest::newRow("web") << u"https://example.org/page"_s << true;
        QTest::newRow("plain web") << u"http://example.org"_s << true;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
        for (const char *other : {"tel:112", "sms:112", "ftp://example.org", "file:///etc/passwd", "data:text/html,x",
                 "javascript:alert(1)", "chrome://crash", "view-source:https://example.org", "qrc:/x", "intent://x",
                 "smb://x/y", "unknown://x", "heartport:article/11111111-1111-4111-8111-111111111111"})
            QTest::newRow(other) << QString::fromLatin1(other) << false;
    }
    void noLinkLeadsOut()
    {
        QFETCH(QString, address);
        QFETCH(bool, sheet);
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start({1920, 1080}, true);
        kiosk.wake();
        kiosk.window->showArticle(id);
        if (kiosk.window->front() != Front::Article) // the built-in library of the safe mode has its own
            kiosk.window->showArticle(kiosk.window->library().shown().constFirst().id);
        kiosk.window->article().follow(QUrl(address));
        QCOMPARE(kiosk.find("kioskSheet") != nullptr, sheet);
        QCOMPARE(kiosk.window->front(), Front::Article);
        QVERIFY(kiosk.onlyWindow());
    }

    void aPageThatDiesComesBackAndASecondTimeEndsTheProgram()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        QVERIFY(opens(kiosk, id));
        QSignalSpy ready(&kiosk.window->article().view(), &ArticleView::ready);
        QCOMPARE(::kill(pid_t(kiosk.window->article().view().rendererPid()), SIGKILL), 0);
        QVERIFY(ready.wait(KioskFixture::patience));
        QVERIFY(kiosk.exitCodes.isEmpty());
        const qint64 second = kiosk.window->article().view().rendererPid();
        QVERIFY(second > 0);
        QCOMPARE(::kill(pid_t(second), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.exitCodes, QList<int>{KioskExit::pageFailed}, KioskFixture::patience);
    }

    void aPageThatHangsIsMadeAnewAndThenEndsTheProgram()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        QVERIFY(opens(kiosk, id));
        const auto hang = [&kiosk] {
            const auto renderer = pid_t(kiosk.window->article().view().rendererPid());
            ::kill(renderer, SIGSTOP);
            kiosk.pass(5000);  // asks
            kiosk.pass(15000); // and hears nothing
            ::kill(renderer, SIGKILL);
        };
        QTest::qWait(0);
        hang();
        QVERIFY(kiosk.exitCodes.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.window->article().view().rendererPid() > 0, KioskFixture::patience);
        QSignalSpy ready(&kiosk.window->article().view(), &ArticleView::ready);
        if (ready.isEmpty())
            ready.wait(5000);
        hang();
        QCOMPARE(kiosk.exitCodes, QList<int>{KioskExit::pageFailed});
    }

    void aPageThatAnswersIsLeftAlone()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        QVERIFY(opens(kiosk, id));
        QSignalSpy answered(&kiosk.window->article(), &KioskArticle::pageAnswered);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.window->article().view().isWarm(), KioskFixture::patience);
        kiosk.pass(5000);
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), KioskFixture::patience);
        const qint64 renderer = kiosk.window->article().view().rendererPid();
        kiosk.pass(15000);
        QCOMPARE(kiosk.window->article().view().rendererPid(), renderer);
    }

    void aQuestionBeforeThePageWasThereIsPutAgain()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        ArticleView &view = kiosk.window->article().view();
        QSignalSpy ready(&view, &ArticleView::ready);
        QSignalSpy answered(&kiosk.window->article(), &KioskArticle::pageAnswered);
        kiosk.window->showArticle(id);
        QTRY_VERIFY_WITH_TIMEOUT(view.isWarm(), KioskFixture::patience);
        kiosk.pass(5000); // asked while nobody is there who could answer
        QVERIFY(!ready.isEmpty() || ready.wait(KioskFixture::patience));
        kiosk.pass(5000);
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), KioskFixture::patience);
        const qint64 renderer = view.rendererPid();
        kiosk.pass(10000);
        QCOMPARE(&kiosk.window->article().view(), &view);
        QCOMPARE(view.rendererPid(), renderer);
    }

    void eightHoursOfVisitors()
    {
        // In a few steps here; HEARTPORT_KIOSK_VISITS makes it a long day.
        const int visits = std::max(6, qEnvironmentVariableIntValue("HEARTPORT_KIOSK_VISITS"));
        KioskFixture kiosk;
        QList<ArticleId> ids;
        for (int i = 0; i < 8; ++i)
            ids.append(kiosk.add(u"Hearticle %1"_s.arg(i), u"Topic %1"_s.arg(i % 3)));
        kiosk.policy.usageCounts = true;
        kiosk.start({1920, 1080});
        const qint64 hours = qint64(8) * 3600 * 1000;
        QList<int> memories; // after a tenth of the visits each
        for (int visit = 0; visit < visits; ++visit) {
            kiosk.wake();
            QCOMPARE(kiosk.window->front(), Front::Home);
            QVERIFY(opens(kiosk, ids.at(visit % ids.size())));
            kiosk.press(visit % 2 ? "barLarger" : "barContrast");
            // The page is asked whether it lives, and on a busy machine it answers later than this clock runs.
            QSignalSpy answered(&kiosk.window->article(), &KioskArticle::pageAnswered);
            kiosk.pass(5000);
            QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), KioskFixture::patience);
            if (visit % 3 == 0)
                kiosk.press("barEnd");
            kiosk.pass(85'000);
            kiosk.pass(20'000);
            QCOMPARE(kiosk.window->front(), Front::Attract);
            kiosk.pass(std::max<qint64>(0, hours / visits - 110'000));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (visits >= 100 && (visit + 1) % (visits / 10) == 0) {
                memories.append(memory());
                qInfo("visit %d: %d KB", visit + 1, memories.constLast());
            }
        }
        QVERIFY(kiosk.exitCodes.isEmpty());
        // A few visits say nothing of a day.
        QVERIFY(visits < 1000 || memories.constLast() < memories.constFirst() * 1.1);
    }

private:
    static int memory() // KB
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS"))
                return line.simplified().split(' ').at(1).toInt();
        return 0;
    }
};

QTEST_MAIN(KioskJourney)
#include "tst_kioskjourney.moc"
