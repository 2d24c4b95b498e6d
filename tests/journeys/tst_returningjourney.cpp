// Closing and coming back: the same words, the same tabs, the same hearticle, in another font and in another language.
#include "journeys/journey.h"

#include "ui/library/header.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabBar>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstReturningJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    QTabBar *tabs() { return m_journey->find<QTabBar>("tabs"); }

    // In the dialog of Ctrl+, and once the new window stands.
    void chooseLanguage(const QString &tag)
    {
        QPointer<MainWindow> old(&m_journey->window());
        m_journey->press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_journey->dialog("goalDialog"));
        QDialog *dialog = m_journey->dialog("goalDialog");
        auto *languages = dialog->findChild<QComboBox *>(u"interfaceLanguage"_s);
        QVERIFY(languages->findData(tag) >= 0);
        languages->setCurrentIndex(languages->findData(tag));
        m_journey->click(dialog->findChildren<QPushButton *>().front());
        QTRY_VERIFY(!old);
        m_journey->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_journey->window()));
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->start());
    }
    void cleanup()
    {
        m_journey.reset();
        QLocale::setDefault(QLocale::c());
    }

    void theSameWordsStandThereAfterARestart_data()
    {
        QTest::addColumn<ReadingFont>("font");
        QTest::addColumn<int>("percent");
        QTest::newRow("as it was") << ReadingFont::Serif << 100;
        QTest::newRow("another font and size") << ReadingFont::Legible << 150;
    }

    void theSameWordsStandThereAfterARestart()
    {
        QFETCH(ReadingFont, font);
        QFETCH(int, percent);
        const ArticleId id = m_journey->ids().at(3);
        QVERIFY(m_journey->open(id));
        QVERIFY(m_journey->goToBlock(9));
        const ReadingPlace left = m_journey->place();
        QVERIFY(!left.quote.isEmpty());
        m_journey->quit();

        QSettings settings;
        ReadingSettings reading = ReadingSettings::load(settings);
        reading.font = font;
        reading.textPercent = percent;
        reading.save(settings);
        settings.sync();
        QVERIFY(m_journey->start());
        QVERIFY(m_journey->arrive([&] { m_journey->window().openAddress({id, {}}); }));
        QVERIFY(m_journey->comesToRest());
        QCOMPARE(m_journey->place().block, left.block);
        QVERIFY2(m_journey->place().quote.left(20) == left.quote.left(20), qPrintable(m_journey->place().quote));
    }

    void theOpenHearticlesComeBackAsTabs()
    {
        const QList<ArticleId> ids = m_journey->ids();
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_journey->open(ids[i]));
        QVERIFY(m_journey->arrive([&] { m_journey->press(Qt::Key_Tab, Qt::ControlModifier); })); // round to the first
        QCOMPARE(tabs()->count(), 3);
        QCOMPARE(tabs()->currentIndex(), 0);
        QStringList titles;
        for (int i = 0; i < 3; ++i)
            titles.append(tabs()->tabText(i));
        m_journey->quit();
        QVERIFY(m_journey->start());
        QCOMPARE(tabs()->count(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(tabs()->tabText(i), titles[i]);
        QCOMPARE(tabs()->currentIndex(), 0);
        QVERIFY(m_journey->open(ids[1]));
        QCOMPARE(tabs()->count(), 3);
        QCOMPARE(tabs()->currentIndex(), 1);
        QCOMPARE(m_journey->reader().shown()->article.id, ids[1]);
    }

    void aDamagedSessionFileCostsNothing()
    {
        m_journey->quit();
        QFile file(sessionPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"tabs\": [{\"stops\": [{\"address\": \"javascript:alert(1)\"");
        file.close();
        QVERIFY(m_journey->start());
        QCOMPARE(tabs()->count(), 0);
        QVERIFY(m_journey->open(m_journey->ids().front()));
    }

    void anotherLanguageKeepsTheOpenHearticle()
    {
        const ArticleId id = m_journey->ids().at(2);
        QVERIFY(m_journey->open(id));
        QVERIFY(m_journey->goToBlock(8));
        const ReadingPlace left = m_journey->place();
        const QString english = m_journey->find<QPushButton>("planButton")->text();

        chooseLanguage(u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(m_journey->find<QPushButton>("planButton")->text() != english);
        QVERIFY(m_journey->reader().isVisible());
        QVERIFY(m_journey->reader().shown());
        QCOMPARE(m_journey->reader().shown()->article.id, id);
        QVERIFY(Journey::comesTrue([&] { return m_journey->place().quote == left.quote; }));

        chooseLanguage(u"en"_s);
        QCOMPARE(m_journey->find<QPushButton>("planButton")->text(), english);
        QVERIFY(m_journey->reader().isVisible());
        QVERIFY(Journey::comesTrue([&] { return m_journey->place().quote == left.quote; }));
        QCOMPARE(tabs()->count(), 1);
    }

    void anotherLanguageKeepsThePlaceInTheLibrary()
    {
        m_journey->window().showPlan();
        chooseLanguage(u"de"_s);
        QVERIFY(m_journey->find("planPage")->isVisible());
        m_journey->window().showPlace({LibraryPlace::Kind::Search, u"sleep"_s});
        chooseLanguage(u"en"_s);
        QVERIFY(m_journey->find("searchPage")->isVisible());
    }
};

int main(int argc, char **argv) { return runJourneys<TstReturningJourney>(argc, argv); }
#include "tst_returningjourney.moc"
