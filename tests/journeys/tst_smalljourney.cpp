// A reader with a small screen and large text: everything is within reach; and the ways about the window that stay.
#include "journeys/journey.h"

#include "ui/editor/writingdesk.h"
#include "ui/library/sidebarmodel.h"

#include <QLabel>
#include <QListView>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstSmallJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    // Names of what a reader could press but that stands partly outside the window.
    QStringList outside()
    {
        QStringList names;
        const QRect whole = m_journey->window().rect();
        for (const auto *button : m_journey->window().findChildren<QAbstractButton *>()) {
            const QRect box(button->mapTo(&m_journey->window(), QPoint()), button->size());
            bool elsewhere = false; // comes into view by scrolling, or hides by having been moved away
            for (const QWidget *up = button->parentWidget(); up && up != &m_journey->window(); up = up->parentWidget())
                elsewhere |= up->inherits("QAbstractScrollArea") || up->inherits("QTabBar")
                    || !whole.intersects(QRect(up->mapTo(&m_journey->window(), QPoint()), up->size()));
            if (button->isVisible() && !elsewhere && !whole.contains(box))
                names.append(button->objectName() + u' ' + button->accessibleName() + u' ' + button->text());
        }
        return names;
    }

    QStringList marked() // places that the sidebar marks as the one in front
    {
        QStringList names;
        const QAbstractItemModel *model = m_journey->find<QListView>("sidebarList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (const QModelIndex index = model->index(row, 0); index.data(SidebarModel::IsCurrentRole).toBool())
                names.append(index.data().toString());
        return names;
    }

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void aSmallWindowAtTwiceTheTextReadsAndActs()
    {
        QSettings().setValue("reading/interface"_L1, 200);
        QSettings().setValue("reading/text"_L1, 200);
        QVERIFY(m_journey->start());
        m_journey->window().resize(1024, 700);
        QTRY_COMPARE(m_journey->window().width(), 1024);
        QCOMPARE(outside().join(u'|'), QString());
        auto *read = m_journey->find("readHearticle");
        QVERIFY(read->isVisible());
        read->setFocus();
        QVERIFY(m_journey->arrive([this] { m_journey->press(Qt::Key_Space); }));
        QCOMPARE(outside().join(u'|'), QString());
        QVERIFY(m_journey->view().width() >= 300);
        QVERIFY(m_journey->goToTheEnd());
        for (const auto &[key, panel] :
            {std::pair(Qt::Key_F7, "actionFeedDock"), std::pair(Qt::Key_F8, "referencesDock")}) {
            if (!m_journey->find(panel)->isVisible())
                m_journey->press(key);
            QTRY_VERIFY(m_journey->find(panel)->isVisible());
            QCOMPARE(m_journey->window().size(), QSize(1024, 700)); // no panel makes it grow past the screen
            QVERIFY(m_journey->view().height() >= 120);
            QCOMPARE(outside().join(u'|'), QString());
        }
        m_journey->press(Qt::Key_Home, Qt::AltModifier);
        QTRY_VERIFY(m_journey->find("homePage")->isVisible());
        QCOMPARE(outside().join(u'|'), QString());
    }

    void writingBeginsWithTheNextKey()
    {
        QVERIFY(m_journey->start());
        m_journey->window().resize(1024, 700);
        QTRY_COMPARE(m_journey->window().width(), 1024);
        m_journey->press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(Journey::focused() && Journey::focused()->objectName() == u"newHearticleIcon"_s);
        QVERIFY(Journey::focused()->isVisible());
        m_journey->press(Qt::Key_Space);
        QTRY_VERIFY(m_journey->window().writing().session());
    }

    void findInPageCountsAndGivesThePageBack()
    {
        QVERIFY(m_journey->start());
        QVERIFY(m_journey->open(m_journey->ids().at(0)));
        m_journey->press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(Journey::focused()->objectName(), u"findField"_s);
        m_journey->type(u"people"_s);
        auto *count = m_journey->find<QLabel>("findCount");
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith(u"1 of "_s), Journey::patience);
        const QString all = count->text().section(u' ', 2);
        QVERIFY(all.toInt() > 1);
        m_journey->press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"2 of "_s + all, Journey::patience);
        m_journey->press(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"1 of "_s + all, Journey::patience);
        m_journey->press(Qt::Key_Escape);
        QVERIFY(!m_journey->find("findBar")->isVisible());
        QVERIFY(m_journey->reader().isAncestorOf(Journey::focused()));
    }

    void aSearchGoesThroughItsPageToAHearticleAndBack()
    {
        QVERIFY(m_journey->start());
        m_journey->press(Qt::Key_K, Qt::ControlModifier);
        m_journey->type(u"sleep"_s);
        m_journey->press(Qt::Key_Return);
        auto *page = m_journey->find("searchPage");
        QTRY_VERIFY(page->isVisible());
        auto *list = page->findChild<QListView *>(u"searchResultList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QCOMPARE(marked(), QStringList());
        list->setFocus();
        m_journey->press(Qt::Key_Home);
        QVERIFY(m_journey->arrive([this] { m_journey->press(Qt::Key_Return); }));
        QVERIFY(m_journey->reader().isVisible());
    }

    void aHiddenSidebarStaysHidden()
    {
        QVERIFY(m_journey->start());
        auto *side = m_journey->find("sideFrame");
        QVERIFY(side->isVisible());
        m_journey->press(Qt::Key_F9);
        QVERIFY(!side->isVisible());
        QVERIFY(m_journey->open(m_journey->ids().at(0)));
        QVERIFY(!side->isVisible());
        m_journey->quit();
        QVERIFY(m_journey->start());
        QVERIFY(!m_journey->find("sideFrame")->isVisible());
        m_journey->press(Qt::Key_F9);
        QVERIFY(m_journey->find("sideFrame")->isVisible());
    }

    void myPlanIsNoPlaceOfTheLibrary()
    {
        QVERIFY(m_journey->start());
        QCOMPARE(marked(), QStringList{u"Home"_s});
        m_journey->click(m_journey->find("planButton"));
        QCOMPARE(marked(), QStringList());
        m_journey->press(Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(marked(), QStringList{u"Home"_s});
    }
};

int main(int argc, char **argv) { return runJourneys<TstSmallJourney>(argc, argv); }
#include "tst_smalljourney.moc"
