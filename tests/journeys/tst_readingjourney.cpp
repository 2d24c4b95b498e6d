// From the first start to the tenth hearticle read.
#include "journeys/journey.h"

#include "ui/library/articlecard.h"
#include "ui/library/breakingcard.h"

#include <QListView>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstReadingJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    // A row of the sidebar, clicked.
    bool goToCategory(const QString &category)
    {
        auto *list = m_journey->find<QListView>("sidebarList");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != category)
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            return true;
        }
        return false;
    }

    ArticleCard *cardOf(const ArticleId &id)
    {
        for (ArticleCard *card : m_journey->window().findChildren<ArticleCard *>())
            if (card->isVisible() && card->article() && card->article()->id == id)
                return card;
        return nullptr;
    }

    void read(const std::function<void()> &opening)
    {
        QVERIFY(m_journey->arrive(opening));
        m_journey->time += Journey::longRead;
        QVERIFY(m_journey->goToTheEnd());
    }

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void fromTheFirstStartToTheTenthHearticleRead()
    {
        QVERIFY(m_journey->start());
        QCOMPARE(m_journey->library().published().size(), 10);
        QVERIFY(m_journey->find("homePage")->isVisible());
        QVERIFY(m_journey->find<BreakingCard>("breakingCard")->isVisible());
        QCOMPARE(m_journey->progress(), u"0 of 10 hearticles read"_s);
        const auto shelf = [this](Shelf which) {
            QList<ArticleSummary> found;
            for (const ArticleSummary &summary : m_journey->library().published())
                if (summary.shelf == which)
                    found.append(summary);
            return found;
        };
        QCOMPARE(shelf(Shelf::Breaking).size(), 1);
        const ArticleId breaking = shelf(Shelf::Breaking).front().id;

        read([this] { m_journey->click(m_journey->find("readHearticle")); });
        QCOMPARE(m_journey->reader().shown()->article.id, breaking);
        QTRY_COMPARE(m_journey->progress(), u"1 of 10 hearticles read"_s);

        int count = 1;
        const QList<ArticleSummary> all = m_journey->library().published(); // a copy: reading changes the list
        for (const ArticleSummary &summary : all) {
            if (summary.id == breaking)
                continue;
            m_journey->press(Qt::Key_Home, Qt::AltModifier);
            QVERIFY(m_journey->find("homePage")->isVisible());
            QVERIFY2(goToCategory(summary.category), qPrintable(summary.category));
            QTRY_VERIFY(cardOf(summary.id));
            read([&] { m_journey->click(cardOf(summary.id)); });
            ++count;
            QTRY_COMPARE(m_journey->progress(), u"%1 of 10 hearticles read"_s.arg(count));
        }
        auto *bar = m_journey->find<QProgressBar>("readingProgress");
        QCOMPARE(bar->value(), bar->maximum());
        // No congratulation: nothing has come up by itself.
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!m_journey->find("messageBar")->isVisible());
    }

    void aHearticleReadTwiceCountsOnce()
    {
        QVERIFY(m_journey->start());
        const QList<ArticleId> ids = m_journey->ids();
        read([&] { m_journey->window().openAddress({ids[0], {}}); });
        QTRY_COMPARE(m_journey->progress(), u"1 of 10 hearticles read"_s);
        m_journey->quit(); // another day
        QVERIFY(m_journey->start());
        QCOMPARE(m_journey->progress(), u"1 of 10 hearticles read"_s);
        QVERIFY(m_journey->open(ids[0])); // where it was left: at its end
        m_journey->view().scrollToFragment(u"top"_s);
        QVERIFY(Journey::comesTrue([this] { return !m_journey->view().isAtEnd(); }) && m_journey->comesToRest());
        m_journey->time += Journey::longRead;
        m_journey->view().scrollToFragment(u"notice"_s);
        QTRY_COMPARE(m_journey->library().summary(ids[0])->readings, 2);
        QCOMPARE(m_journey->progress(), u"1 of 10 hearticles read"_s);
    }

    void jumpingToTheEndIsNoReading()
    {
        QVERIFY(m_journey->start());
        const ArticleId id = m_journey->ids().front();
        QVERIFY(m_journey->open(id));
        m_journey->time += 3000;
        QVERIFY(m_journey->goToTheEnd());
        QCOMPARE(m_journey->progress(), u"0 of 10 hearticles read"_s);
        QCOMPARE(m_journey->library().summary(id)->readings, 0);
        // Time on another page is not time in front of the hearticle.
        m_journey->press(Qt::Key_Home, Qt::AltModifier);
        m_journey->time += Journey::longRead;
        QVERIFY(m_journey->arrive([&] { m_journey->window().openAddress({m_journey->ids().back(), {}}); }));
        QVERIFY(m_journey->open(id));
        m_journey->press(Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_journey->progress(), u"0 of 10 hearticles read"_s);
    }

    void withoutHistoryNothingIsWritten()
    {
        QSettings().setValue(u"goal/keepsHistory"_s, false);
        QVERIFY(m_journey->start());
        QVERIFY(!m_journey->find("readingProgress")->isVisible());
        const ArticleId id = m_journey->ids().front();
        read([&] { m_journey->window().openAddress({id, {}}); });
        m_journey->press(Qt::Key_Home, Qt::AltModifier);
        QVERIFY(m_journey->library().readings().history()->isEmpty());
        QVERIFY(!m_journey->library().readings().place(id)->has_value());
    }
};

int main(int argc, char **argv) { return runJourneys<TstReadingJourney>(argc, argv); }
#include "tst_readingjourney.moc"
