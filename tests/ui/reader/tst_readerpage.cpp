#include "importing/importer.h"
#include "storage/database.h"
#include "storage/transaction.h"
#include "ui/library/library.h"
#include "ui/reader/changednotice.h"
#include "ui/reader/citationcard.h"
#include "ui/reader/contentspanel.h"
#include "ui/reader/readerpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdlib>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

}

class TstReaderPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    Look m_look;
    std::unique_ptr<LibraryPageSource> m_source;
    std::unique_ptr<ReaderPage> m_page;
    QList<ArticleId> m_ids;

    void show(const std::function<void()> &going)
    {
        QSignalSpy painted(&m_page->view(), &ArticleView::painted);
        going();
        QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), patience);
    }

    void store(const Article &article)
    {
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(ArticleStore(*m_database).store(article, {.status = Status::Published}));
        QVERIFY(transaction->commit());
        m_library->reload();
    }

    QTabBar *tabs() const { return m_page->findChild<QTabBar *>(u"tabs"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Database::open(m_folder.filePath(u"library.db"_s), Database::Access::ReadWrite);
        QVERIFY(opened);
        m_database = std::move(*opened);
        QVERIFY(importStarter(*m_database));
        m_library = std::make_unique<Library>(*m_database);
        for (const ArticleSummary &summary : m_library->published())
            m_ids.append(summary.id);
        QVERIFY(m_ids.size() >= 3);
        m_source = std::make_unique<LibraryPageSource>(*m_library, m_look);
    }

    void init()
    {
        m_page = std::make_unique<ReaderPage>(m_look, *m_library, *m_source);
        m_page->resize(800, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_library->clearHistory();
    }

    void aHearticleIsShownInOneTabOnly()
    {
        QSignalSpy shown(m_page.get(), &ReaderPage::articleShown);
        show([this] { m_page->openArticle(m_ids[0]); });
        show([this] { m_page->openArticle(m_ids[1]); });
        QCOMPARE(tabs()->count(), 2);
        show([this] { m_page->openArticle(m_ids[0]); });
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(m_page->shown()->article.id, m_ids[0]);
        QCOMPARE(shown.size(), 3);
    }

    void tabsThatDoNotFitStandInAList()
    {
        auto *button = m_page->findChild<QToolButton *>(u"readerTabList"_s);
        m_page->resize(1200, 600);
        show([this] { m_page->openArticle(m_ids[0]); });
        show([this] { m_page->openArticle(m_ids[1]); });
        QTRY_VERIFY(button->isHidden());
        m_page->resize(700, 600);
        QTRY_VERIFY(button->isVisible());
        m_page->closeTab();
        QTRY_VERIFY(button->isHidden());
        show([this] { m_page->openArticle(m_ids[1]); });
        show([this] { m_page->openArticle(m_ids[2]); });
        QTRY_VERIFY(button->isVisible());
        button->click();
        auto *menu = m_page->findChild<QMenu *>(u"tabList"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(menu->actions().at(2)->isChecked());
        show([&] { menu->actions().at(0)->trigger(); });
        QCOMPARE(m_page->shown()->article.id, m_ids[0]);
        menu->close();
        m_page->resize(1200, 600);
        QTRY_VERIFY(button->isHidden());
    }

    void backPastTheFirstPageIsSaid()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        QSignalSpy past(m_page.get(), &ReaderPage::backPastTheFirst);
        m_page->findChild<QToolButton *>(u"readerBack"_s)->click();
        QCOMPARE(past.size(), 1);
    }

    void backFindsTheExactPlaceAndForwardReturns()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        m_page->view().scrollToBlock(9);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->view().place().place.block, 9, patience);
        const ViewPlace before = m_page->view().place();
        show([this] { m_page->openAddress(QUrl(Address{m_ids[1], {}}.toString()), false); });
        QCOMPARE(tabs()->count(), 1);
        QCOMPARE(m_page->view().place().place.block, 0);
        show([this] { m_page->back(); });
        QCOMPARE(m_page->shown()->article.id, m_ids[0]);
        QTRY_COMPARE(m_page->view().place().place, before.place);
        QVERIFY(qAbs(m_page->view().place().lineTop - before.lineTop) < 1.5);
        QVERIFY(!m_page->canGoBack());
        show([this] { m_page->forward(); });
        QCOMPARE(m_page->shown()->article.id, m_ids[1]);
    }

    void backWithinAHearticleReturnsToThePlace()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        const QList<Section> sections = m_page->shown()->essentials.sections();
        QVERIFY(sections.size() >= 3);
        m_page->goToSection(sections[2].slug);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->view().section(), sections[2].slug, patience);
        QVERIFY(m_page->canGoBack());
        m_page->back();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->view().place().place.progress, 0.0, patience);
    }

    void theContentsMarkTheCurrentSection()
    {
        ContentsPanel contents(m_look);
        m_page->attach(contents);
        show([this] { m_page->openArticle(m_ids[0]); });
        const Section section = m_page->shown()->essentials.sections().at(1);
        Q_EMIT contents.sectionActivated(section.slug);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->view().section(), section.slug, patience);
        for (const ContentsRow *row : contents.findChildren<ContentsRow *>())
            QCOMPARE(row->isChecked(), row->text() == section.title);
    }

    void anOutlineRowBreaksAlikeInBothFaces()
    {
        ContentsRow row(m_look, u"The studies, with their limits"_s, nullptr);
        const auto inkedLines = [&row](bool current) {
            row.setChecked(current);
            const QImage picture = row.grab().toImage();
            int lines = 0;
            for (int y = 3; y < picture.height() - 3; ++y) {
                bool inked = false;
                for (int x = 13; x < picture.width() - 3; ++x)
                    inked |= picture.pixel(x, y) != picture.pixel(picture.width() / 2, 2);
                lines += inked ? 1 : 0;
            }
            return lines;
        };
        for (int width = 140; width < 240; ++width) {
            row.resize(width, row.heightForWidth(width));
            QVERIFY2(std::abs(inkedLines(false) - inkedLines(true)) < 6, qPrintable(QString::number(width)));
        }
    }

    void theCardHasEveryReferenceOfItsMark()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        auto *card = m_page->findChild<CitationCard *>();
        const QStringList keys = m_page->shown()->numbers.keys().first(2);
        QSignalSpy references(m_page.get(), &ReaderPage::referencesActivated);
        Q_EMIT m_page->view().citationEntered(0, keys, QRect(100, 100, 20, 20), CitationCause::Focus);
        QVERIFY(card->isVisible());
        const auto titles = card->findChildren<QLabel *>(u"referenceTitle"_s);
        QCOMPARE(titles.size(), 2);
        for (qsizetype i = 0; i < titles.size(); ++i)
            QVERIFY(titles[i]->text().contains(m_page->shown()->article.findReference(keys[i])->title()));
        QVERIFY(m_page->rect().contains(card->geometry()));
        QVERIFY(!card->geometry().intersects(QRect(100, 142, 20, 20)));
        QTest::mouseClick(card->findChild<QWidget *>(u"viewReferences"_s), Qt::LeftButton);
        QCOMPARE(references.size(), 1);
        QCOMPARE(references[0][0].toStringList(), keys);
        QVERIFY(!card->isVisible());
    }

    void theCardWaitsForAPointerThatOnlyPasses()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        auto *card = m_page->findChild<CitationCard *>();
        const QStringList keys = m_page->shown()->numbers.keys().first(1);
        Q_EMIT m_page->view().citationEntered(0, keys, QRect(100, 500, 20, 20), CitationCause::Hover);
        QVERIFY(!card->isVisible());
        Q_EMIT m_page->view().citationLeft();
        QTest::qWait(400);
        QVERIFY(!card->isVisible());
        Q_EMIT m_page->view().citationEntered(0, keys, QRect(100, 500, 20, 20), CitationCause::Hover);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(card->geometry().bottom() < 542); // flipped above the line
        Q_EMIT m_page->view().citationLeft();
        QTRY_VERIFY(!card->isVisible());
    }

    void tabGoesThroughTheLinksOfTheCardAndBackToThePage()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        QTest::qWait(300); // the page has told its place, which closes a card
        auto *card = m_page->findChild<CitationCard *>();
        QSignalSpy passed(card, &CitationCard::passed);
        QSignalSpy dismissed(card, &CitationCard::dismissed);
        const QStringList keys = m_page->shown()->numbers.keys().first(1);
        const auto openCard = [&] {
            Q_EMIT m_page->view().citationEntered(3, keys, QRect(100, 100, 20, 20), CitationCause::Focus);
            Q_EMIT m_page->view().cardFocusRequested();
        };
        openCard();
        auto *link = card->findChild<QWidget *>(u"referenceLink"_s);
        QCOMPARE(card->focusWidget(), link);
        Q_EMIT m_page->view().citationLeft(); // the page tells that its mark lost the focus to the card
        QTest::qWait(400);
        QVERIFY(card->isVisible());
        QTest::keyClick(link, Qt::Key_Tab);
        auto *foot = card->findChild<QWidget *>(u"viewReferences"_s);
        QCOMPARE(card->focusWidget(), foot);
        QTest::keyClick(foot, Qt::Key_Tab);
        QVERIFY(!card->isVisible());
        QCOMPARE(passed, (QList<QVariantList>{{3}}));
        openCard();
        QTest::keyClick(card->findChild<QWidget *>(u"referenceLink"_s), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!card->isVisible());
        QCOMPARE(dismissed, (QList<QVariantList>{{3}}));
    }

    void findingShowsTheCountAndEscapeKeepsThePlace()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        m_page->openFind();
        auto *field = m_page->findChild<QLineEdit *>(u"findField"_s);
        QTest::keyClicks(field, u"the"_s);
        auto *count = m_page->findChild<QLabel *>(u"findCount"_s);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith(u"1 "), patience);
        m_page->findNext();
        QTRY_VERIFY(count->text().startsWith(u"2 "));
        const ViewPlace place = m_page->view().place();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_page->findChild<QWidget *>(u"findBar"_s)->isVisible());
        QTest::qWait(200);
        QCOMPARE(m_page->view().place().place.block, place.place.block);
    }

    void aSessionOpensAtTheWordsItWasLeftAt()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        show([this] { m_page->openArticle(m_ids[1]); });
        m_page->view().scrollToBlock(8);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->view().place().place.block, 8, patience);
        const ReaderSession session = m_page->session();
        cleanup();
        init();
        m_page->setAppearance({.font = u"sans"_s, .textPercent = 130, .measure = 60});
        m_page->restore(session);
        QCOMPARE(tabs()->count(), 2);
        show([this] { m_page->showCurrent(); });
        QCOMPARE(m_page->shown()->article.id, m_ids[1]);
        QTRY_COMPARE(m_page->view().place().place.block, 8);
    }

    void thePlaceIsNotedAndAJumpToTheEndIsNoReading()
    {
        QSignalSpy finished(m_page.get(), &ReaderPage::finished);
        show([this] { m_page->openArticle(m_ids[2]); });
        m_page->goToSection(u"notice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->view().isAtEnd(), patience);
        const auto noted = [this] {
            const auto place = *m_library->readings().place(m_ids[2]);
            return place ? place->progress : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(noted(), 1.0, patience);
        QVERIFY(finished.isEmpty());
        QCOMPARE(m_library->readings().history()->size(), 1);
        QVERIFY(!m_library->readings().history()->first().finished.isValid());
    }

    void closingTheLastTabSaysSo()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        show([this] { m_page->openArticle(m_ids[1]); });
        QSignalSpy emptied(m_page.get(), &ReaderPage::tabsEmptied);
        QTest::mouseClick(tabs(), Qt::MiddleButton, {}, tabs()->tabRect(0).center());
        QCOMPARE(tabs()->count(), 1);
        QVERIFY(emptied.isEmpty());
        m_page->closeTab();
        QCOMPARE(emptied.size(), 1);
        QVERIFY(!m_page->shown());
    }

    void aNewerVersionWaitsUntilItIsAskedFor()
    {
        show([this] { m_page->openArticle(m_ids[1]); });
        m_page->view().scrollToBlock(7);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->view().place().place.block, 7, patience);
        Article newer = m_page->shown()->article;
        ++newer.version;
        newer.updated = newer.updated.addDays(1);
        newer.helps[0].text.prepend(u"Now: "_s);
        store(newer);
        QCOMPARE(m_page->shown()->article.version, newer.version - 1); // nothing changes under a reader's eyes
        auto *notice = m_page->findChild<ChangedNotice *>();
        QVERIFY(notice->isVisible());
        QSignalSpy wanted(notice, &ChangedNotice::newerWanted);
        show([notice] { notice->findChild<QPushButton *>(u"messageAction"_s)->click(); });
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_page->shown()->article.version, newer.version);
        QTRY_COMPARE(m_page->view().place().place.block, 7);
        QCOMPARE(notice->count(), 1); // and now what has changed
        QVERIFY(notice->findChild<QLabel *>(u"messageText"_s)->text().contains(u"1 action"_s));
        // It is a reading of its own: read to its end it settles the matter.
        QCOMPARE(m_library->readings().history()->size(), 2);
    }

    void aWithdrawnHearticleShowsItsReasonAtOnce()
    {
        show([this] { m_page->openArticle(m_ids[0]); });
        const QString reason = u"Its main study was retracted"_s;
        show([this, &reason] {
            QVERIFY(m_library->drafts().withdraw(m_ids[0], reason, QDateTime::currentDateTimeUtc()));
            m_library->reload();
        });
        QCOMPARE(m_page->shown()->status, Status::Withdrawn);
        QCOMPARE(m_page->shown()->withdrawnReason, reason);
        QVERIFY(m_page->shown()->article.helps.isEmpty());
    }

    void anAddressThatLeadsNowhereGetsAPage()
    {
        show([this] { m_page->openArticle(ArticleId::random()); });
        QVERIFY(!m_page->shown());
        QCOMPARE(tabs()->count(), 1);
    }
};

QTEST_MAIN(TstReaderPage)
#include "tst_readerpage.moc"
