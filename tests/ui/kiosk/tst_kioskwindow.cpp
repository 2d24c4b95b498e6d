// The kiosk as a whole, without its web engine: waking, warning, forgetting, what is shown and how large.
#include "kioskfixture.h"

#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>

using namespace heartport;
using namespace Qt::StringLiterals;
using Front = KioskWindow::Front;
using Visitor = VisitorTimer::State;

class TestKioskWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTouchOnlyWakes()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        QCOMPARE(kiosk.window->front(), Front::Attract);
        // Where the feature card and the End button will stand.
        for (const QPoint &at : {QPoint(540, 700), QPoint(1000, 1850)}) {
            kiosk.tap(at);
            QCoreApplication::sendPostedEvents();
            QCOMPARE(kiosk.window->front(), Front::Home);
            QCOMPARE(kiosk.window->visitor(), Visitor::Here);
            kiosk.press("barEnd");
            QCOMPARE(kiosk.window->front(), Front::Attract);
        }
        kiosk.key(Qt::Key_Return);
        QCOMPARE(kiosk.window->front(), Front::Home);
    }

    void nobodyThereIsAskedAndThenForgotten()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        kiosk.press("kioskSearchButton");
        kiosk.pass(89'999);
        QVERIFY(!kiosk.find("warningPanel"));
        kiosk.pass(1);
        QVERIFY(kiosk.find("warningPanel"));
        QCOMPARE(kiosk.window->visitor(), Visitor::Warning);
        kiosk.press("warningStay");
        QVERIFY(!kiosk.find("warningPanel"));
        QCOMPARE(kiosk.window->front(), Front::Search);
        kiosk.pass(90'000);
        kiosk.pass(19'999);
        QCOMPARE(kiosk.window->front(), Front::Search);
        kiosk.pass(1);
        QCOMPARE(kiosk.window->front(), Front::Attract);
        QCOMPARE(kiosk.window->visitor(), Visitor::Away);
    }

    void everyInputIsAUse()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        for (int i = 0; i < 5; ++i) {
            kiosk.pass(60'000);
            switch (i % 3) {
            case 0:
                kiosk.key(Qt::Key_Tab);
                break;
            case 1:
                kiosk.tap({540, 60});
                break;
            default:
                QTest::mouseMove(kiosk.window.get(), QPoint(300 + i, 300));
                QCoreApplication::processEvents();
            }
            QCOMPARE(kiosk.window->visitor(), Visitor::Here);
        }
    }

    void theWarningShowsAllItsWordsAtAnySize_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("percent");
        for (const QSize &screen : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800)})
            for (const int percent : {100, 125, 300})
                QTest::addRow("%dx%d at %d", screen.width(), screen.height(), percent) << screen << percent;
    }
    void theWarningShowsAllItsWordsAtAnySize()
    {
        QFETCH(QSize, screen);
        QFETCH(int, percent);
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.policy.textScale = percent;
        kiosk.start(screen);
        kiosk.wake();
        kiosk.pass(90'000);
        QCoreApplication::sendPostedEvents();
        QWidget *panel = kiosk.find("warningPanel");
        QVERIFY(panel);
        const QList<QLabel *> all = panel->findChildren<QLabel *>();
        QCOMPARE(all.size(), 3);
        for (const QLabel *words : all) {
            QVERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(words->text()));
            QVERIFY(words->parentWidget()->rect().contains(words->geometry()));
        }
    }

    void theSheetBesideThePageShowsItsWordsWhole()
    {
        // With the built-in hearticles, whose references are as long as references are.
        KioskFixture kiosk;
        kiosk.start({1920, 1080}, true);
        kiosk.wake();
        kiosk.window->showArticle(kiosk.window->library().shown().constFirst().id);
        const auto citations = kiosk.window->findChildren<QAbstractButton *>("citation"_L1);
        QVERIFY(citations.size() > 1);
        for (QAbstractButton *citation : citations) {
            citation->click();
            auto *sheet = kiosk.find("kioskSheet");
            QVERIFY(sheet);
            QCoreApplication::processEvents(); // it is laid out
            QVERIFY(sheet->width() < kiosk.window->width() / 2);
            const auto *scroll = sheet->findChild<QScrollArea *>();
            QVERIFY2(scroll->verticalScrollBar()->maximum() == 0, qPrintable(sheet->accessibleName()));
            kiosk.press("sheetClose");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void theSearchFieldIsAsHighAsAFinger()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        kiosk.press("kioskSearchButton");
        QCoreApplication::sendPostedEvents();
        QVERIFY(kiosk.find("kioskSearchField")->height() >= 80);
    }

    void theNextVisitorFindsNothing()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start();
        kiosk.wake();
        for (const char *button : {"barLarger", "barContrast", "barLower"})
            kiosk.press(button);
        kiosk.press("kioskSearchButton");
        QTest::keyClicks(kiosk.find<QLineEdit>("kioskSearchField"), u"steady"_s);
        QCOMPARE(kiosk.find<QLineEdit>("kioskSearchField")->text(), u"steady"_s);
        kiosk.press("barLanguage");
        QGuiApplication::clipboard()->setText(u"my secret"_s);
        QCOMPARE(kiosk.window->kioskLook().textPercent(), 150);

        kiosk.press("barEnd");
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(kiosk.window->kioskLook().textPercent(), 125);
        QCOMPARE(kiosk.look.theme(), ThemeName::Light);
        QCOMPARE(QLocale().language(), QLocale::English);
        kiosk.wake();
        QVERIFY(!kiosk.find("barBack"));
        QVERIFY(!kiosk.find<QAbstractButton>("barLower")->isChecked());
        kiosk.press("kioskSearchButton");
        QCOMPARE(kiosk.find<QLineEdit>("kioskSearchField")->text(), QString());
        QVERIFY(!kiosk.find("kioskHearticle"));
        QCOMPARE(QDir(kiosk.folder.filePath(u"state"_s)).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
            QStringList()); // nothing of anybody was written
    }

    void searchFindsWhatTheScreenMayShow()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s, u"Sleep"_s);
        kiosk.add(u"A steady mood"_s, u"Mood"_s);
        kiosk.policy.categories = {u"Sleep"_s};
        kiosk.start();
        kiosk.wake();
        kiosk.press("kioskSearchButton");
        QTest::keyClicks(kiosk.find<QLineEdit>("kioskSearchField"), u"steady"_s);
        QTRY_COMPARE(kiosk.find("kioskSearch")->findChildren<KioskButton *>("kioskHearticle"_L1).size(), 1);
        QVERIFY(kiosk.find<QLabel>("kioskSearchSays")->text().startsWith(u'1'));
    }

    void whatIsWithdrawnDisappearsAtOnce()
    {
        KioskFixture kiosk;
        kiosk.add(u"Another one"_s);
        Article article = samples::article(u"A steady hour"_s);
        kiosk.store(article);
        kiosk.start({1920, 1080}, false);
        kiosk.wake();
        kiosk.window->showArticle(article.id);
        QCOMPARE(kiosk.window->front(), Front::Article);
        article.version = 2;
        article.updated = article.updated.addDays(1);
        kiosk.store(article, Status::Withdrawn);
        kiosk.pass(2000);
        QCOMPARE(kiosk.window->front(), Front::Home);
        const auto *sheet = kiosk.window->findChild<QWidget *>(u"kioskSheet"_s, Qt::FindDirectChildrenOnly);
        QVERIFY(sheet && sheet->isVisible()); // whoever read it learns why it is gone
        QCOMPARE(sheet->accessibleName(), u"This hearticle was withdrawn"_s);
        kiosk.window->showArticle(article.id);
        QCOMPARE(kiosk.window->front(), Front::Home);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(kiosk.window->findChildren<KioskButton *>("kioskTopic"_L1).size(), 1);
    }

    void countsAreKeptWithoutTimes()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.policy.usageCounts = true;
        kiosk.start();
        kiosk.wake();
        kiosk.window->showArticle(id);
        kiosk.press("barShare");
        kiosk.pass(600'000);
        const UsageCounts counts(kiosk.folder.filePath(u"state/usage"_s));
        QCOMPARE(counts.cells().value({kiosk.wall.date(), id}), (UsageCells{1, 0, 1, 0}));
    }

    void everythingIsLargeEnoughAndInPlace_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("percent");
        for (const QSize &screen : {QSize(1080, 1920), QSize(1920, 1080), QSize(3840, 2160), QSize(1280, 800)})
            for (const int percent : {100, 300})
                QTest::addRow("%dx%d at %d", screen.width(), screen.height(), percent) << screen << percent;
    }
    void everythingIsLargeEnoughAndInPlace()
    {
        QFETCH(QSize, screen);
        QFETCH(int, percent);
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.policy.textScale = percent;
        kiosk.start(screen);
        for (const Front front : {Front::Home, Front::Topic, Front::Search, Front::Article}) {
            kiosk.bring(front, id);
            QList<QRect> boxes;
            for (auto *button : kiosk.window->findChildren<KioskButton *>()) {
                if (!button->isVisible())
                    continue;
                QVERIFY2(button->width() >= 60 && button->height() >= 60,
                    qPrintable(u"%1 %2 is %3x%4"_s.arg(button->objectName(), button->text())
                                   .arg(button->width())
                                   .arg(button->height())));
                const bool onBar = button->parentWidget()->objectName() == u"kioskBar";
                const QRect box(button->mapTo(kiosk.window.get(), QPoint()), button->size());
                QVERIFY2(!onBar || kiosk.window->rect().contains(box), qPrintable(button->text()));
                // Of the 52 px beside the words some may be missing, of the words nothing.
                const int spare = 40 * std::max(screen.width(), screen.height()) / 1920;
                QVERIFY2(!onBar || button->width() >= button->sizeHint().width() - spare, qPrintable(button->text()));
                for (const QRect &other : std::as_const(boxes))
                    QVERIFY2(!onBar || !other.intersects(box), qPrintable(button->text()));
                if (onBar)
                    boxes.append(box);
            }
            auto *notice = kiosk.find<QLabel>("kioskNotice");
            QVERIFY(notice && notice->text().contains(u"AI"));
            QVERIFY(notice->height() >= notice->heightForWidth(notice->width()));
            if (front == Front::Home) { // the longest words there are
                kiosk.press("barLanguage");
                notice = kiosk.find<QLabel>("kioskNotice");
                QVERIFY(notice && notice->text().contains(u"KI"));
                QVERIFY(notice->height() >= notice->heightForWidth(notice->width()));
                kiosk.press("barLanguage");
            }
        }
    }

    void whoWakesByAKeySeesWhereTheyAre()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s);
        kiosk.start({1920, 1080});
        kiosk.wake();
        QVERIFY(!kiosk.look.showsFocus()); // a finger needs no ring
        kiosk.press("barEnd");
        kiosk.look.setShowsFocus(false); // as a finger leaves it
        kiosk.key(Qt::Key_Tab);
        QCOMPARE(kiosk.window->front(), Front::Home);
        QVERIFY(kiosk.look.showsFocus());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"kioskSearchButton"_s);
    }

    void theSafeCardIsReadWithFingersAndWithKeys()
    {
        KioskFixture kiosk;
        kiosk.start({1920, 1080}, true);
        kiosk.wake();
        kiosk.tap(kiosk.find("kioskFeature")->mapTo(kiosk.window.get(), QPoint(40, 40)));
        QCoreApplication::processEvents();
        QCOMPARE(kiosk.window->front(), Front::Article);
        QVERIFY(!kiosk.look.showsFocus()); // a finger needs no ring
        auto *page = kiosk.find<QScrollArea>("kioskPlainText");
        QVERIFY(page);
        for (const QLabel *line : page->findChildren<QLabel *>())
            QVERIFY2(!line->text().startsWith(u"--"), qPrintable(line->text()));
        page->setFocus(Qt::TabFocusReason);
        kiosk.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), page);
        QVERIFY(page->verticalScrollBar()->value() > 0);
    }

    void arrowsReachTheReferencesOfAnAction()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start({1920, 1080});
        kiosk.wake();
        kiosk.window->showArticle(id);
        QCoreApplication::processEvents();
        kiosk.find("kioskAction")->setFocus(Qt::TabFocusReason);
        QWidget *card = QApplication::focusWidget();
        kiosk.key(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"citation"_s);
        kiosk.key(Qt::Key_Return);
        QVERIFY(kiosk.find("kioskSheet"));
        kiosk.key(Qt::Key_Escape);
        kiosk.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"kioskAction"_s);
        QVERIFY(QApplication::focusWidget() != card);
    }

    void escapeGoesBackAStep()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        kiosk.start({1920, 1080});
        kiosk.wake();
        kiosk.window->showArticle(id);
        QCoreApplication::processEvents();
        QCOMPARE(kiosk.window->front(), KioskWindow::Front::Article);
        kiosk.find("kioskAction")->setFocus(Qt::TabFocusReason);
        kiosk.key(Qt::Key_Right);
        kiosk.key(Qt::Key_Return);
        kiosk.key(Qt::Key_Escape); // the card
        QCOMPARE(kiosk.window->front(), KioskWindow::Front::Article);
        kiosk.key(Qt::Key_Escape);
        QCOMPARE(kiosk.window->front(), KioskWindow::Front::Home);
        kiosk.key(Qt::Key_Escape); // there is no way out behind it
        QCOMPARE(kiosk.window->front(), KioskWindow::Front::Home);
    }

    void fourKeysReachEverything()
    {
        KioskFixture kiosk;
        kiosk.add(u"A steady hour"_s, u"Sleep"_s);
        kiosk.add(u"A calm day"_s, u"Mood"_s);
        kiosk.start({1920, 1080});
        kiosk.key(Qt::Key_Return);
        QSet<QString> reached{QApplication::focusWidget()->objectName()}; // where the key that woke led
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Left, Qt::Key_Up})
            for (int i = 0; i < 14; ++i) {
                kiosk.key(i % 2 ? key : Qt::Key_Down);
                if (QWidget *focus = QApplication::focusWidget())
                    reached.insert(focus->objectName());
            }
        for (int i = 0; i < 20; ++i) { // and along the bar
            kiosk.key(i < 10 ? Qt::Key_Left : Qt::Key_Right);
            reached.insert(QApplication::focusWidget()->objectName());
        }
        for (const QString &name : {u"kioskSearchButton"_s, u"kioskFeature"_s, u"kioskTopic"_s, u"barHome"_s,
                 u"barEnd"_s, u"barContrast"_s, u"barSmaller"_s, u"barLarger"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
        kiosk.find("kioskTopic")->setFocus();
        kiosk.key(Qt::Key_Return);
        QCOMPARE(kiosk.window->front(), Front::Topic);
    }
};

QTEST_MAIN(TestKioskWindow)
#include "tst_kioskwindow.moc"
