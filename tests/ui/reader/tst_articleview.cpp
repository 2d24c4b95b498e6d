#include "tests/ui/reader/webfixture.h"
#include "ui/support/look.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; a busy machine starts the engine slowly

}

class TstArticleView : public QObject
{
    Q_OBJECT

private:
    Look m_look;
    SampleSource m_source;
    std::unique_ptr<ArticleView> m_view;
    QUrl m_first;
    QUrl m_second;

    void open(const QUrl &url, const std::optional<ViewPlace> &place = std::nullopt)
    {
        QSignalSpy ready(m_view.get(), &ArticleView::ready);
        QSignalSpy painted(m_view.get(), &ArticleView::painted);
        m_view->showPage(url, place);
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), patience);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view->focusProxy()->focusProxy(), key, modifiers);
    }

    static void bothWays()
    {
        QTest::addColumn<bool>("loaded");
        QTest::newRow("loaded") << true;
        QTest::newRow("put in another's place") << false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = m_source.add(sampleArticle(ArticleId::random()));
        m_second = m_source.add(sampleArticle(ArticleId::random(), 3));
        m_view = std::make_unique<ArticleView>(m_look, m_source);
        m_view->resize(800, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanupTestCase() { m_view.reset(); }

    void cleanup()
    {
        m_source.extra.clear();
        m_view->setPublicPlace(false);
    }

    void theNextHearticleIsPutInTheFirstOnesPlace()
    {
        open(m_first);
        m_view->scrollToBlock(20);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->place().place.block, 20, patience);
        QSignalSpy loads(m_view->focusProxy(), SIGNAL(loadStarted()));
        QVERIFY(loads.isValid());
        open(m_second);
        QVERIFY(loads.isEmpty());
        QCOMPARE(m_view->place().place.block, 0);
        QVERIFY(m_view->place().place.quote.startsWith(u"First things"_s));
        QSignalSpy found(m_view.get(), &ArticleView::findResult);
        m_view->find(u"needle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last()[1].toInt() == 3, patience);
    }

    void aPageAskedForBehindAnotherTakesItsPlaceWhenItIsShown()
    {
        open(m_first);
        m_view->hide();
        m_source.asked.clear();
        QSignalSpy painted(m_view.get(), &ArticleView::painted);
        m_view->showPage(m_second);
        QVERIFY(m_source.asked.isEmpty()); // its width is not known yet
        QSignalSpy loads(m_view->focusProxy(), SIGNAL(loadStarted()));
        m_view->show();
        QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), patience);
        QCOMPARE(m_source.asked.size(), 1);
        QVERIFY(loads.isEmpty());
        QVERIFY(m_view->place().place.quote.startsWith(u"First things"_s));
    }

    void thePageBeforeIsNotSeenUnderTheNextOnesName()
    {
        const auto isBlank = [this] {
            const QImage seen = m_view->grab().toImage();
            for (int y = 0; y < seen.height(); y += 3)
                for (int x = 0; x < seen.width(); x += 3)
                    if (seen.pixelColor(x, y) != seen.pixelColor(0, 0))
                        return false;
            return true;
        };
        open(m_first);
        QTRY_VERIFY_WITH_TIMEOUT(!isBlank(), patience);
        m_view->hide();
        QSignalSpy painted(m_view.get(), &ArticleView::painted);
        m_view->showPage(m_second);
        m_view->show();
        QVERIFY(isBlank());
        QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isBlank(), patience);

        m_view->hide();
        m_view->showPage(m_second); // the same picture again
        m_view->show();
        QTRY_VERIFY_WITH_TIMEOUT(!isBlank(), patience);
    }

    void inAPublicPlaceEachPageIsLoaded()
    {
        open(m_first);
        m_view->setPublicPlace(true);
        QSignalSpy loads(m_view->focusProxy(), SIGNAL(loadStarted()));
        open(m_second);
        QCOMPARE(loads.size(), 1);
    }

    void ofPagesAskedForAtOnceTheLastStands()
    {
        open(m_second);
        QSignalSpy ready(m_view.get(), &ArticleView::ready);
        m_view->showPage(m_first);
        m_view->showPage(m_second);
        m_view->showPage(m_first);
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), patience);
        QSignalSpy found(m_view.get(), &ArticleView::findResult);
        m_view->find(u"needle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last()[1].toInt() == 30, patience);
        QCOMPARE(ready.size(), 1); // what came before had nothing more to say
    }

    void theRendererLivesOnFromPageToPage() // a new process for each page takes a tenth of a second longer
    {
        open(m_first);
        const qint64 renderer = m_view->rendererPid();
        QVERIFY(renderer > 0);
        open(m_second);
        QCOMPARE(m_view->rendererPid(), renderer);
        open(m_first);
        QCOMPARE(m_view->rendererPid(), renderer);
    }

    void theWarmPageIsOfTheHearticlesSite()
    {
        ArticleView cold(m_look, m_source);
        cold.resize(400, 300);
        cold.show();
        QVERIFY(QTest::qWaitForWindowExposed(&cold));
        cold.warmUp();
        QTRY_VERIFY_WITH_TIMEOUT(cold.rendererPid() > 0, patience);
        const qint64 renderer = cold.rendererPid();
        QSignalSpy ready(&cold, &ArticleView::ready);
        cold.showPage(m_first, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), patience);
        QCOMPARE(cold.rendererPid(), renderer);
    }

    void nothingButTheOwnSchemeIsAskedFor_data() { bothWays(); }
    void nothingButTheOwnSchemeIsAskedFor()
    {
        QFETCH(bool, loaded);
        m_view->setPublicPlace(loaded);
        QTcpServer outside;
        QVERIFY(outside.listen(QHostAddress::LocalHost));
        const QByteArray host = "http://127.0.0.1:" + QByteArray::number(outside.serverPort());
        m_source.extra = "<img src='" + host + "/a.png'><iframe src='" + host + "'></iframe><link rel=stylesheet href='"
            + host + "/a.css'><link rel=preconnect href='" + host + "'><meta http-equiv=refresh content='0;url=" + host
            + "'><video src='" + host + "/v' autoplay></video><script src='" + host
            + "/s.js'></script>"
              "<img src='file:///etc/hostname'><object data='"
            + host + "/o'></object><base href='" + host + "/'>";
        m_source.asked.clear();
        open(m_first);
        QTest::qWait(300); // time for what must not happen
        QVERIFY(!outside.hasPendingConnections());
        for (const QUrl &url : m_source.asked)
            QCOMPARE(url.scheme(), u"heartport"_s);
        QCOMPARE(m_view->address(), m_first);
    }

    void aScriptInThePageDoesNotRun_data() { bothWays(); }
    void aScriptInThePageDoesNotRun()
    {
        QFETCH(bool, loaded);
        m_view->setPublicPlace(loaded);
        m_source.extra = "<script>document.querySelector('article').remove()</script>"
                         "<img src='heartport://asset/x/y' onerror=\"document.body.textContent=''\">";
        open(m_first);
        QSignalSpy found(m_view.get(), &ArticleView::findResult);
        m_view->find(u"needle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last()[1].toInt() == 30, patience);
    }

    void aCitationUnderTheFocusGivesAllItsKeys()
    {
        open(m_first);
        QSignalSpy entered(m_view.get(), &ArticleView::citationEntered);
        QSignalSpy left(m_view.get(), &ArticleView::citationLeft);
        m_view->activateWindow();
        m_view->focusPage();
        for (int tabs = 0; tabs < 6 && entered.isEmpty(); ++tabs) {
            press(Qt::Key_Tab);
            QTest::qWait(100);
        }
        QTRY_COMPARE(entered.size(), 1);
        QCOMPARE(entered[0][1].toStringList(), QStringList({u"one"_s, u"two"_s}));
        QVERIFY(m_view->rect().contains(entered[0][2].toRect()));
        QCOMPARE(entered[0][3].value<CitationCause>(), CitationCause::Focus);

        QSignalSpy activated(m_view.get(), &ArticleView::citationActivated);
        press(Qt::Key_Return);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toStringList(), QStringList({u"one"_s, u"two"_s}));
        press(Qt::Key_Tab);
        QTRY_VERIFY(!left.isEmpty());
    }

    void aLikelyPageIsMadeReadyAndSaysNothing()
    {
        ArticleView cold(m_look, m_source);
        cold.resize(800, 600);
        cold.show();
        QVERIFY(QTest::qWaitForWindowExposed(&cold));
        QSignalSpy ready(&cold, &ArticleView::ready);
        QSignalSpy places(&cold, &ArticleView::placeChanged);
        QSignalSpy ends(&cold, &ArticleView::endReached);
        QSignalSpy searched(&cold, &ArticleView::findResult);
        cold.warmUp(m_second);
        cold.find(u"needle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!searched.isEmpty(), patience);
        QCOMPARE(searched.last()[1].toInt(), 0); // it stands, and nobody is to see it
        QVERIFY(ready.isEmpty() && places.isEmpty() && ends.isEmpty());
        QVERIFY(cold.address().isEmpty());

        QSignalSpy loads(cold.focusProxy(), SIGNAL(loadStarted()));
        cold.showPage(m_first);
        QTRY_VERIFY_WITH_TIMEOUT(!places.isEmpty(), patience);
        QCOMPARE(ready.size(), 1);
        QVERIFY(loads.isEmpty());
        cold.find(u"needle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(searched.last()[1].toInt() == 30, patience);
    }

    void findingCountsAndGoesOn()
    {
        open(m_first);
        QSignalSpy found(m_view.get(), &ArticleView::findResult);
        m_view->find(u"zebra"_s);
        QTRY_VERIFY(!found.isEmpty() && found.last()[1].toInt() == 5);
        QCOMPARE(found.last()[0].toInt(), 1);
        m_view->find(u"zebra"_s);
        QTRY_COMPARE(found.last()[0].toInt(), 2);
        m_view->find(u"no such word"_s);
        QTRY_COMPARE(found.last()[1].toInt(), 0);
    }

    void thePlaceIsKeptThroughAnotherFontAndWidth()
    {
        open(m_first);
        QSignalSpy moved(m_view.get(), &ArticleView::placeChanged);
        m_view->scrollToBlock(20);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->place().place.block, 20, patience);
        const ViewPlace before = m_view->place();
        moved.clear();
        m_view->setAppearance({.font = u"legible"_s, .textPercent = 150, .measure = 60});
        QTRY_VERIFY(!moved.isEmpty());
        QCOMPARE(m_view->place().place.block, 20);
        m_view->resize(500, 600);
        QTest::qWait(200);
        QCOMPARE(m_view->place().place.block, 20);
        m_view->setAppearance({});
        m_view->resize(800, 600);
        QTRY_COMPARE(m_view->place().place.quote, before.place.quote);
    }

    void aPageOpensAtTheWordsItWasLeftAt()
    {
        open(m_first);
        m_view->scrollToBlock(17);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->place().place.block, 17, patience);
        const ViewPlace left = m_view->place();
        open(m_second);
        QCOMPARE(m_view->place().place.block, 0);
        open(m_first, left);
        QTRY_COMPARE(m_view->place().place, left.place);
        QVERIFY(qAbs(m_view->place().lineTop - left.lineTop) < 1.5);

        ViewPlace moved = left; // a newer version has more text before it
        moved.place.block = 3;
        open(m_second);
        open(m_first, moved);
        QTRY_COMPARE(m_view->place().place.block, 17);
    }

    void theEndIsTold()
    {
        open(m_first);
        QVERIFY(!m_view->isAtEnd());
        QSignalSpy end(m_view.get(), &ArticleView::endReached);
        m_view->scrollToFragment(u"notice"_s);
        QTRY_COMPARE(end.size(), 1);
        QVERIFY(m_view->place().place.progress > 0.99);
    }

    void markedSentencesAreBroughtIntoView()
    {
        open(m_first);
        m_view->markSentences({1, 60});
        m_view->scrollToSentence(60);
        QTRY_VERIFY_WITH_TIMEOUT(m_view->place().place.block > 5, patience);
        QTest::qWait(900); // until scrolling and settling are over
        const QImage image = m_view->grab().toImage();
        const QRgb mark = m_look.color(Role::Mark).rgb();
        int marked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                marked += image.pixel(x, y) == mark;
        QVERIFY2(marked > 500, qPrintable(QString::number(marked)));
    }

    void linksAreToldAndNeverFollowed()
    {
        m_source.extra = "<p><a style='x' href='https://example.org/a'>outside</a></p>";
        open(m_second);
        QSignalSpy link(m_view.get(), &ArticleView::linkActivated);
        m_view->focusPage();
        for (int tabs = 0; tabs < 12 && link.isEmpty(); ++tabs) {
            press(Qt::Key_Tab, Qt::ShiftModifier); // the last link comes first
            press(Qt::Key_Return);
            QTest::qWait(100);
        }
        QTRY_VERIFY(!link.isEmpty());
        QCOMPARE(link[0][0].toUrl(), QUrl(u"https://example.org/a"_s));
        QCOMPARE(m_view->address(), m_second);
    }

    void aDeadRendererIsReplacedOnceAndThenTold()
    {
        open(m_first);
        QSignalSpy ready(m_view.get(), &ArticleView::ready);
        QSignalSpy crashed(m_view.get(), &ArticleView::crashed);
        ::kill(pid_t(m_view->rendererPid()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), patience);
        QVERIFY(crashed.isEmpty());
        ::kill(pid_t(m_view->rendererPid()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(crashed.size(), 1, patience);
        QVERIFY(m_view->findChild<QWidget *>(u"pageObstacle"_s)->isVisible());
    }
};

QTEST_MAIN(TstArticleView)
#include "tst_articleview.moc"
