// The keyboard alone: from the start to a hearticle, through every part of the window and out of each again.
#include "journeys/journey.h"

#include "ui/actionfeed/actionrow.h"
#include "ui/references/referencespanel.h"

#include <QListView>
#include <QTreeWidget>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstKeyboardJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    // The named part of the window that has the focus; empty: none.
    QString pane()
    {
        for (const char *name : {"header", "sideFrame", "homePage", "readerPage", "actionFeedDock", "referencesDock"})
            if (QWidget *part = m_journey->find(name); part && part->isAncestorOf(Journey::focused()))
                return QString::fromLatin1(name);
        return {};
    }

    // The parts that so many presses of a key go through, each named once as it comes.
    QStringList panesBy(Qt::Key key, Qt::KeyboardModifiers modifiers, int presses)
    {
        QStringList panes;
        for (int i = 0; i < presses; ++i) {
            m_journey->press(key, modifiers);
            QTest::qWait(pane() == u"readerPage" ? 15 : 0); // the page itself says when Tab leaves it
            if (panes.isEmpty() || panes.last() != pane())
                panes.append(pane());
        }
        return panes;
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->start());
    }
    void cleanup() { m_journey.reset(); }

    void ctrlKWordsAndEnterOpenAHearticle()
    {
        const ArticleSummary wanted = m_journey->library().published().at(4);
        m_journey->press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(Journey::focused()->objectName(), u"searchField"_s);
        m_journey->type(wanted.title);
        QTRY_VERIFY(m_journey->find("searchPopup") && m_journey->find("searchPopup")->isVisible());
        m_journey->press(Qt::Key_Down);
        QVERIFY(m_journey->arrive([this] { m_journey->press(Qt::Key_Return); }));
        QCOMPARE(m_journey->reader().shown()->article.id, wanted.id);
        QVERIFY(!m_journey->find("searchPopup")->isVisible());
        // One reads on at once: the keys go to the page.
        QCOMPARE(pane(), u"readerPage"_s);
        m_journey->press(Qt::Key_PageDown);
        QVERIFY(Journey::comesTrue([this] { return m_journey->place().progress > 0; }));
    }

    void fromHomeTabAndEnterOpenAHearticle()
    {
        for (int tabs = 0; tabs < 40 && Journey::focused()->objectName() != u"readHearticle"; ++tabs)
            m_journey->press(Qt::Key_Tab);
        QCOMPARE(Journey::focused()->objectName(), u"readHearticle"_s);
        QVERIFY(m_journey->arrive([this] { m_journey->press(Qt::Key_Space); }));
    }

    void f6GoesThroughThePartsOfTheWindow()
    {
        m_journey->press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(panesBy(Qt::Key_F6, Qt::NoModifier, 3), QStringList({u"sideFrame"_s, u"homePage"_s, u"header"_s}));
        QVERIFY(m_journey->open(m_journey->ids().front()));
        m_journey->press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(panesBy(Qt::Key_F6, Qt::NoModifier, 5),
            QStringList({u"sideFrame"_s, u"readerPage"_s, u"actionFeedDock"_s, u"referencesDock"_s, u"header"_s}));
    }

    void tabReachesEveryPanelAndComesRound_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Tab") << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Shift+Tab") << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }

    void tabReachesEveryPanelAndComesRound()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QVERIFY(m_journey->open(m_journey->ids().front()));
        m_journey->press(Qt::Key_K, Qt::ControlModifier);
        const bool back = modifiers.testFlag(Qt::ShiftModifier);
        QStringList round{u"header"_s, u"sideFrame"_s, u"readerPage"_s, u"actionFeedDock"_s, u"referencesDock"_s,
            u"header"_s};
        QSet<QWidget *> seen;
        QStringList panes{pane()};
        for (int tabs = 0; tabs < 300 && panes.size() < 7; ++tabs) {
            m_journey->press(back ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            QTest::qWait(pane() == u"readerPage" ? 15 : 0);
            seen.insert(Journey::focused());
            if (panes.last() != pane())
                panes.append(pane());
            if (panes.size() == 6)
                break;
        }
        if (back)
            std::reverse(round.begin(), round.end());
        QCOMPARE(panes, round);
        for (QWidget *row : m_journey->window().findChildren<ActionRow *>())
            QVERIFY2(seen.contains(row), qPrintable(row->objectName()));
        for (QWidget *row : m_journey->window().findChildren<ReferenceRow *>())
            QVERIFY2(seen.contains(row), qPrintable(row->objectName()));
    }

    void f1ShowsEveryKeyAndEscapeClosesIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("F1") << int(Qt::Key_F1);
        QTest::newRow("?") << int(Qt::Key_Question);
    }

    void f1ShowsEveryKeyAndEscapeClosesIt()
    {
        QFETCH(int, key);
        m_journey->press(Qt::Key(key));
        QTRY_VERIFY(m_journey->dialog("keysDialog"));
        auto *table = m_journey->dialog("keysDialog")->findChild<QTreeWidget *>(u"keysTable"_s);
        for (int i = 0; i < actionCount; ++i) {
            const QAction &action = *m_journey->window().actions().action(ActionId(i));
            const auto found = table->findItems(Actions::name(ActionId(i)), Qt::MatchExactly | Qt::MatchRecursive);
            QCOMPARE(found.isEmpty(), action.shortcuts().isEmpty());
            for (const QKeySequence &sequence : action.shortcuts())
                QVERIFY2(found.front()->text(1).contains(sequence.toString(QKeySequence::NativeText)),
                    qPrintable(action.text()));
        }
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->dialog("keysDialog"));
    }

    void everyDialogOpensByItsKeyAndClosesByEscape_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("history") << int(Qt::Key_H) << QByteArray("historyDialog");
        QTest::newRow("goal") << int(Qt::Key_Comma) << QByteArray("goalDialog");
    }

    void everyDialogOpensByItsKeyAndClosesByEscape()
    {
        QFETCH(int, key);
        QFETCH(QByteArray, dialog);
        m_journey->press(Qt::Key(key), Qt::ControlModifier);
        QTRY_VERIFY(m_journey->dialog(dialog.constData()));
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->dialog(dialog.constData()));
    }

    void theDisplayPanelIsUsedAndLeftByKeys()
    {
        m_journey->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_journey->find("displayPanel") && m_journey->find("displayPanel")->isVisible());
        QVERIFY(m_journey->find("displayPanel")->focusWidget());
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->find("displayPanel") || !m_journey->find("displayPanel")->isVisible());
        QVERIFY(Journey::focused());
    }

    void aHearticleIsSavedAndItsTabClosedByKeys()
    {
        const ArticleId id = m_journey->ids().front();
        QVERIFY(m_journey->open(id));
        m_journey->press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_journey->library().summary(id)->saved);
        m_journey->press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m_journey->find("homePage")->isVisible());
        QVERIFY(!m_journey->reader().hasTabs());
    }
};

int main(int argc, char **argv) { return runJourneys<TstKeyboardJourney>(argc, argv); }
#include "tst_keyboardjourney.moc"
