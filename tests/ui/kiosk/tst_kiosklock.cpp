// The lock of a kiosk: nothing opens in any state, closed is closed, and the PIN is the one way out.
#include "kioskfixture.h"
#include "ui/kiosk/maintenancepage.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>

using namespace heartport;
using namespace Qt::StringLiterals;
using Front = KioskWindow::Front;

class TestKioskLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedIsBlackAndInert()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.policy.hours = OpeningHours::parse(u"mon-fri 08:00-18:00"_s).value();
        kiosk.start();
        kiosk.wake();
        kiosk.wall.setTime(QTime(18, 0));
        kiosk.pass(1000);
        QCOMPARE(kiosk.window->front(), Front::Home); // whoever is here may finish
        kiosk.press("barEnd");
        QCOMPARE(kiosk.window->front(), Front::Closed);
        kiosk.wake();
        kiosk.key(Qt::Key_Return);
        kiosk.openPinPage();
        QCOMPARE(kiosk.window->front(), Front::Closed);
        const QImage black = kiosk.window->grab().toImage();
        QCOMPARE(black.pixelColor(540, 900), QColor(Qt::black));
        kiosk.wall = kiosk.wall.addDays(1);
        kiosk.wall.setTime(QTime(8, 0));
        kiosk.pass(1000);
        QCOMPARE(kiosk.window->front(), Front::Attract);
    }

    void fiveTapsAndThePinLeadToMaintenance()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.start();
        kiosk.openPinPage();
        QCOMPARE(kiosk.window->front(), Front::Pin);
        kiosk.enterPin(u"4321"_s);
        QCOMPARE(kiosk.window->front(), Front::Pin);
        QVERIFY(!kiosk.find<QLabel>("pinSays")->text().trimmed().isEmpty());
        kiosk.enterPin(u"1234"_s);
        QCOMPARE(kiosk.window->front(), Front::Maintenance);
        kiosk.pass(299'999);
        QCOMPARE(kiosk.window->front(), Front::Maintenance);
        kiosk.pass(1);
        QCOMPARE(kiosk.window->front(), Front::Attract); // nobody locked it again
        kiosk.openPinPage();
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_9, Qt::Key_Backspace, Qt::Key_2, Qt::Key_3, Qt::Key_4})
            kiosk.key(key, {}, key == Qt::Key_Backspace ? QString() : QString(QChar(key))); // of a real keyboard
        kiosk.key(Qt::Key_Return);
        QCOMPARE(kiosk.window->front(), Front::Maintenance);
        kiosk.press("maintenanceLeave");
        QCOMPARE(kiosk.exitCodes, QList<int>{KioskExit::left});
    }

    void noKeyOfThePadMovesUnderAFinger_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        QTest::newRow("English") << u"en"_s << QSize(1920, 1080);
        QTest::newRow("German") << u"de"_s << QSize(1080, 1920);
    }
    void noKeyOfThePadMovesUnderAFinger()
    {
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        KioskFixture kiosk;
        kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.policy.languages = {language};
        kiosk.policy.textScale = 300;
        kiosk.start(screen);
        kiosk.openPinPage();
        auto *pad = kiosk.find("pinPage");
        auto *key = kiosk.find<QAbstractButton>("pinKey5");
        QVERIFY(pad && key);
        const auto box = [&] {
            QCoreApplication::processEvents();
            return QRect(key->mapTo(pad, QPoint()), key->size());
        };
        const QRect before = box();
        for (int digit = 0; digit < longestPin; ++digit)
            key->click();
        QCOMPARE(box(), before);
        kiosk.key(Qt::Key_Down); // arrows lead from the page to its keys
        QVERIFY(qobject_cast<KioskButton *>(QApplication::focusWidget()));
        pad->setFocus();
        auto *says = kiosk.find<QLabel>("pinSays");
        for (int wrong = 0; wrong < 5; ++wrong) {
            kiosk.key(Qt::Key_Return);
            QCOMPARE(box(), before);
        }
        QVERIFY2(says->text().contains(u"30"), qPrintable(says->text()));
    }

    void maintenanceIsSeenWholeWithoutScrolling_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("landscape") << QSize(1920, 1080);
        QTest::newRow("small") << QSize(1280, 800);
        QTest::newRow("portrait") << QSize(1080, 1920);
    }
    void maintenanceIsSeenWholeWithoutScrolling()
    {
        QFETCH(QSize, screen);
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.policy.usageCounts = true;
        kiosk.policy.settings = QList<std::pair<QString, QString>>(17, {u"allowReadAloud"_s, u"true"_s}); // every key
        kiosk.start(screen);
        kiosk.wake();
        kiosk.window->showArticle(id); // counted
        kiosk.openPinPage();
        kiosk.enterPin(u"1234"_s);
        QCoreApplication::processEvents();
        QVERIFY(kiosk.window->findChild<UsageChart *>());
        QCOMPARE(kiosk.find("maintenancePage")->findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    }

    void theEditorIsOfferedBehindThePinWhereThePolicySaysSo_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("allowed") << true;
        QTest::newRow("not allowed") << false;
    }
    void theEditorIsOfferedBehindThePinWhereThePolicySaysSo()
    {
        QFETCH(bool, allowed);
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.policy.exitPin = *hashPin(u"4711"_s);
        kiosk.policy.allowEditor = allowed;
        kiosk.start();
        kiosk.openPinPage();
        kiosk.enterPin(u"4711"_s);
        QCOMPARE(kiosk.window->front(), Front::Maintenance);
        QCOMPARE(kiosk.find("maintenanceEdit") != nullptr, allowed);
        if (allowed)
            kiosk.press("maintenanceEdit");
        QCOMPARE(kiosk.exitCodes, allowed ? QList<int>{KioskExit::editing} : QList<int>());
    }

    void aPadForThePinLeftAloneGoes()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.policy.exitPin = *hashPin(u"4711"_s);
        kiosk.start();
        kiosk.openPinPage();
        kiosk.pass(89'999);
        QCOMPARE(kiosk.window->front(), Front::Pin);
        kiosk.pass(1);
        QCOMPARE(kiosk.window->front(), Front::Attract);
    }

    void nearMissesShowNothing_data()
    {
        QTest::addColumn<QList<QPoint>>("taps");
        QTest::addColumn<bool>("hasPin");
        const QPoint in(10, 10);
        QTest::newRow("four") << QList<QPoint>(4, in) << true;
        QTest::newRow("one beside") << QList<QPoint>{in, in, in, {300, 10}, in, in} << true;
        QTest::newRow("another corner") << QList<QPoint>(6, {1070, 10}) << true;
        QTest::newRow("no PIN") << QList<QPoint>(10, in) << false;
    }
    void nearMissesShowNothing()
    {
        QFETCH(QList<QPoint>, taps);
        QFETCH(bool, hasPin);
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        if (hasPin)
            kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.start();
        for (const QPoint &at : taps) {
            kiosk.tap(at);
            QCoreApplication::sendPostedEvents();
        }
        QCOMPARE(kiosk.window->front(), Front::Home);
    }

    void guessingIsHeldUpAlsoOverARestart()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.start();
        kiosk.openPinPage();
        for (int i = 0; i < 5; ++i)
            kiosk.enterPin(u"0000"_s);
        QVERIFY(kiosk.find<QLabel>("pinSays")->text().contains(u"30"));
        kiosk.enterPin(u"1234"_s);
        QCOMPARE(kiosk.window->front(), Front::Pin);
        kiosk.start(); // the plug was pulled
        kiosk.openPinPage();
        kiosk.enterPin(u"1234"_s);
        QCOMPARE(kiosk.window->front(), Front::Pin);
        kiosk.pass(30'000);
        kiosk.enterPin(u"1234"_s);
        QCOMPARE(kiosk.window->front(), Front::Maintenance);
    }

    void nothingOpensInAnyState_data()
    {
        QTest::addColumn<Front>("state");
        QTest::newRow("attract") << Front::Attract;
        QTest::newRow("home") << Front::Home;
        QTest::newRow("search") << Front::Search;
        QTest::newRow("topic") << Front::Topic;
        QTest::newRow("pin") << Front::Pin;
        QTest::newRow("warning") << Front::Closed; // stands for it here
    }
    void nothingOpensInAnyState()
    {
        QFETCH(Front, state);
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.start();
        kiosk.bring(state);
        const Front before = kiosk.window->front();
        for (const auto &[key, modifiers] : hostileKeys())
            kiosk.key(Qt::Key(key), Qt::KeyboardModifiers(modifiers), key <= Qt::Key_Z ? u"x"_s : QString());
        QWidget *target = kiosk.window->childAt(540, 900) ? kiosk.window->childAt(540, 900) : kiosk.window.get();
        hostilePointer(*target);
        QCoreApplication::processEvents();
        QVERIFY(kiosk.onlyWindow());
        QVERIFY(kiosk.window->isVisible());
        QCOMPARE(kiosk.window->front(), before);
        QVERIFY(kiosk.exitCodes.isEmpty());
        if (state == Front::Search)
            QCOMPARE(kiosk.find<QLineEdit>("kioskSearchField")->text(), QString());
        kiosk.key(Qt::Key_Escape);
        QVERIFY(kiosk.onlyWindow());
    }

    void aWindowThatIsNotOursIsHidden()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        QMenu menu;
        menu.addAction(u"Open"_s);
        menu.popup({10, 10});
        QTRY_VERIFY(!menu.isVisible());
    }

    void aStormOfInputsChangesNothingButThePage()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s, u"Sleep"_s);
        kiosk.add(u"A calm day"_s, u"Mood"_s);
        kiosk.policy.exitPin = hashPin(u"1234"_s).value();
        kiosk.start({1920, 1080}, true); // plain words: the engine has a storm of its own
        quint32 random = 20261124;
        const auto next = [&random](int below) {
            random = random * 1664525 + 1013904223;
            return int((random >> 8) % quint32(below));
        };
        for (int i = 0; i < 1500; ++i) {
            if (next(2))
                kiosk.tap({next(1920), next(1080)});
            else
                kiosk.key(Qt::Key(next(10) ? Qt::Key_Escape + next(0x50) : 0x20 + next(95)),
                    Qt::KeyboardModifiers(next(4) << 25), QString(QChar(32 + next(200))));
            kiosk.time += next(300);
            if (i % 50 == 0) {
                kiosk.pass(250);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                QVERIFY(kiosk.onlyWindow());
            }
        }
        QVERIFY(kiosk.exitCodes.isEmpty());
        QVERIFY(kiosk.window->front() != Front::Maintenance);
        kiosk.pass(90'000);
        kiosk.pass(300'000);
        QCOMPARE(kiosk.window->front(), Front::Attract);
    }

private:
    // Classes E01 to E26 of what attackers press.
    static QList<std::pair<int, int>> hostileKeys()
    {
        const int ctrl = Qt::ControlModifier;
        const int alt = Qt::AltModifier;
        const int meta = Qt::MetaModifier;
        QList<std::pair<int, int>> keys{{Qt::Key_F4, alt}, {Qt::Key_Tab, alt}, {Qt::Key_Escape, alt},
            {Qt::Key_Space, alt}, {Qt::Key_Left, alt}, {Qt::Key_Right, alt}, {Qt::Key_D, alt},
            {Qt::Key_Delete, ctrl | alt}, {Qt::Key_Backspace, ctrl | alt}, {Qt::Key_T, ctrl | alt},
            {Qt::Key_I, ctrl | Qt::ShiftModifier}, {Qt::Key_J, ctrl | Qt::ShiftModifier},
            {Qt::Key_U, ctrl | Qt::ShiftModifier}, {Qt::Key_Super_L, 0}, {Qt::Key_Meta, 0}, {Qt::Key_Print, 0},
            {Qt::Key_Menu, 0}, {Qt::Key_Help, 0}, {Qt::Key_Back, 0}, {Qt::Key_F1, Qt::ShiftModifier},
            {Qt::Key_F10, Qt::ShiftModifier}};
        for (int key = Qt::Key_F1; key <= Qt::Key_F35; ++key)
            keys.append({key, 0});
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            keys.append({key, ctrl});
            keys.append({key, meta});
        }
        for (const int key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_Insert})
            keys.append({key, ctrl});
        return keys;
    }

    static void hostilePointer(QWidget &target)
    {
        for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton})
            QTest::mouseClick(&target, button);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, {5, 5}, target.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&target, &menu);
        QHelpEvent tip(QEvent::ToolTip, {5, 5}, target.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&target, &tip);
        QMimeData data;
        data.setUrls({QUrl(u"file:///etc/passwd"_s)});
        QDragEnterEvent enters({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enters);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
        QGuiApplication::clipboard()->setText(u"file:///etc/passwd"_s);
    }
};

QTEST_MAIN(TestKioskLock)
#include "tst_kiosklock.moc"
