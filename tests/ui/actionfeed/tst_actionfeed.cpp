#include "ui/actionfeed/actionfeedpanel.h"

#include "support/samples.h"
#include "ui/actionfeed/actionrow.h"
#include "ui/actionfeed/actiontext.h"
#include "ui/support/evidencemarks.h"
#include "ui/support/look.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestActionFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anActionIsShownWithoutItsCitations_data();
    void anActionIsShownWithoutItsCitations();
    void markupFromOutsideStaysWords();
    void eachGroupListsItsActionsWithCertainty();
    void choosingAnActionMarksTheSentencesOfItsReferences();
    void choosingAgainOrEscapeClears();
    void previousAndNextGoRound();
    void aTickPutsTheActionOnMyPlan();
    void ticksFollowThePlanFromElsewhere();
    void citationsSayWhichReferenceTheyLeadTo();
    void anActionIsReachedByKeysAlone();
    void theChoiceSurvivesAChangeOfLook();
    void aHearticleWithoutActionsSaysSo();

private:
    ActionRow *row(const QString &name) const { return m_panel->findChild<ActionRow *>(name); }

    std::unique_ptr<samples::TemporaryLibrary> m_library;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ActionFeedPanel> m_panel;
    Article m_article = samples::article();
};

void TestActionFeed::init()
{
    m_panel.reset();
    m_library = std::make_unique<samples::TemporaryLibrary>();
    m_look = std::make_unique<Look>();
    QVERIFY(m_library->store(m_article));
    m_panel = std::make_unique<ActionFeedPanel>(*m_look, m_library->library());
    m_panel->setArticle(samples::shown(m_article));
    m_panel->resize(372, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestActionFeed::anActionIsShownWithoutItsCitations_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("words");
    QTest::newRow("behind the full stop") << u"Sleep well. [@a; @b]"_s << u"Sleep well."_s;
    QTest::newRow("before the full stop") << u"Sleep well [@a]."_s << u"Sleep well."_s;
    QTest::newRow("in the middle") << u"Sleep [@a] and walk."_s << u"Sleep and walk."_s;
    QTest::newRow("glued to a word") << u"Sleep [@a]and walk."_s << u"Sleep and walk."_s;
    QTest::newRow("a link keeps its words") << u"See [this page](https://example.org)."_s << u"See this page."_s;
    QTest::newRow("emphasis") << u"Keep the *same* **hour**."_s << u"Keep the same hour."_s;
    QTest::newRow("a citation alone") << u"[@a]"_s << QString();
}

void TestActionFeed::anActionIsShownWithoutItsCitations()
{
    QFETCH(QString, markdown);
    QFETCH(QString, words);
    QCOMPARE(actionPlainText(markdown), words);
}

void TestActionFeed::markupFromOutsideStaysWords()
{
    const auto *sentence = row(u"harms-0"_s)->findChild<QLabel *>(u"sentence"_s);
    QCOMPARE(sentence->textFormat(), Qt::PlainText);
    QVERIFY(!sentence->text().contains(u"<b>"_s));               // raw HTML is left out by the parser
    QCOMPARE(actionPlainText(u"a &lt;i&gt; b"_s), u"a <i> b"_s); // and what looks like it afterwards is text
}

void TestActionFeed::eachGroupListsItsActionsWithCertainty()
{
    QCOMPARE(m_panel->findChild<QLabel *>(u"helpsTitle"_s)->text(), u"This helps"_s);
    QCOMPARE(m_panel->findChild<QLabel *>(u"harmsTitle"_s)->text(), u"This harms"_s);
    QCOMPARE(m_panel->findChildren<ActionRow *>().size(), 4);
    const auto certainty = [&](const QString &name) {
        return row(name)->findChild<CertaintyLabel *>(u"certainty"_s)->text();
    };
    QCOMPARE(certainty(u"helps-0"_s), u"Moderate certainty"_s);
    QCOMPARE(certainty(u"helps-1"_s), u"Not graded"_s);
    QCOMPARE(certainty(u"harms-0"_s), u"Very low certainty"_s);
    QCOMPARE(row(u"helps-0"_s)->accessibleName(), u"Keep the same hour. Moderate certainty. References 2, 3"_s);
}

void TestActionFeed::choosingAnActionMarksTheSentencesOfItsReferences()
{
    QSignalSpy chosen(m_panel.get(), &ActionFeedPanel::actionChosen);
    QTest::mouseClick(row(u"helps-0"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<QList<int>>(), (QList<int>{2, 3}));
    QVERIFY(row(u"helps-0"_s)->isChecked());
    QVERIFY(row(u"helps-0"_s)->findChild<QLabel *>(u"marked"_s)->text().startsWith(u"2 sentence"_s));
    QTest::mouseClick(row(u"helps-1"_s), Qt::LeftButton);
    QCOMPARE(chosen.back().front().value<QList<int>>(), QList<int>{});
    QVERIFY(!row(u"helps-0"_s)->isChecked());
    QCOMPARE(row(u"helps-1"_s)->findChild<QLabel *>(u"marked"_s)->text(),
        u"No sentence of the text rests on these references"_s);
}

void TestActionFeed::choosingAgainOrEscapeClears()
{
    QSignalSpy cleared(m_panel.get(), &ActionFeedPanel::actionCleared);
    QTest::mouseClick(row(u"helps-0"_s), Qt::LeftButton);
    QTest::mouseClick(row(u"helps-0"_s), Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!row(u"helps-0"_s)->isChecked());
    QTest::keyClick(row(u"harms-0"_s), Qt::Key_Return);
    QTest::keyClick(row(u"harms-0"_s), Qt::Key_Escape);
    QCOMPARE(cleared.size(), 2);
    QVERIFY(!row(u"harms-0"_s)->isChecked());
}

void TestActionFeed::previousAndNextGoRound()
{
    QSignalSpy gone(m_panel.get(), &ActionFeedPanel::sentenceActivated);
    QTest::mouseClick(row(u"helps-0"_s), Qt::LeftButton);
    auto *next = row(u"helps-0"_s)->findChild<QToolButton *>(u"nextSentence"_s);
    auto *previous = row(u"helps-0"_s)->findChild<QToolButton *>(u"previousSentence"_s);
    next->click();
    next->click();
    previous->click();
    QCOMPARE(gone.size(), 3);
    QCOMPARE(gone.at(0).front().toInt(), 3);
    QCOMPARE(gone.at(1).front().toInt(), 2);
    QCOMPARE(gone.at(2).front().toInt(), 3);
}

void TestActionFeed::aTickPutsTheActionOnMyPlan()
{
    auto *tick = row(u"helps-0"_s)->findChild<QCheckBox *>(u"planTick"_s);
    QVERIFY(tick->accessibleName().contains(u"Add to My plan"_s));
    QTest::mouseClick(tick, Qt::LeftButton);
    QVERIFY(!row(u"helps-0"_s)->isChecked()); // ticking is not choosing
    const auto plan = m_library->library().plan().all();
    QCOMPARE(plan->size(), 1);
    QCOMPARE(plan->front().action.text, m_article.helps.front().text);
    QVERIFY(m_panel->findChild<QLabel *>(u"helpsCount"_s)->text().endsWith(u", 1 on My plan"_s));
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(m_library->library().plan().all()->isEmpty());
    QVERIFY(!m_panel->findChild<QLabel *>(u"helpsCount"_s)->text().contains(u"My plan"_s));
}

void TestActionFeed::ticksFollowThePlanFromElsewhere()
{
    m_library->library().setPlanned(m_article.id, ActionKind::Harms, m_article.harms.at(1), true);
    QVERIFY(row(u"harms-1"_s)->findChild<QCheckBox *>(u"planTick"_s)->isChecked());
    QVERIFY(!row(u"harms-0"_s)->findChild<QCheckBox *>(u"planTick"_s)->isChecked());
}

void TestActionFeed::citationsSayWhichReferenceTheyLeadTo()
{
    QSignalSpy followed(m_panel.get(), &ActionFeedPanel::citationActivated);
    const auto links = row(u"helps-0"_s)->findChildren<QAbstractButton *>(u"citation"_s);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(1)->text(), u"[3]"_s);
    QCOMPARE(links.at(1)->accessibleName(), u"Reference 3"_s);
    links.at(1)->click();
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.front().front().toStringList(), QStringList{u"review"_s});
    QVERIFY(!row(u"helps-0"_s)->isChecked());
    const auto lost = row(u"harms-1"_s)->findChildren<QAbstractButton *>(u"citation"_s);
    QCOMPARE(lost.front()->text(), u"[?]"_s);
    QCOMPARE(lost.front()->accessibleName(), u"Reference missing: lost"_s);
}

void TestActionFeed::anActionIsReachedByKeysAlone()
{
    row(u"helps-0"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_panel->focusWidget(), row(u"helps-1"_s));
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_End);
    QCOMPARE(m_panel->focusWidget(), row(u"harms-1"_s));
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_panel->focusWidget()->objectName(), u"planTick"_s);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_panel->focusWidget()->objectName(), u"citation"_s);
    QSignalSpy followed(m_panel.get(), &ActionFeedPanel::citationActivated);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
}

void TestActionFeed::theChoiceSurvivesAChangeOfLook()
{
    m_panel->chooseAction(ActionKind::Harms, 0);
    QSignalSpy cleared(m_panel.get(), &ActionFeedPanel::actionCleared);
    const int before = row(u"harms-0"_s)->height();
    m_look->setTextScale(200);
    QVERIFY(row(u"harms-0"_s)->isChecked());
    QCOMPARE(cleared.size(), 0);
    QTRY_VERIFY(row(u"harms-0"_s)->height() > before);
}

void TestActionFeed::aHearticleWithoutActionsSaysSo()
{
    Article bare = samples::article();
    bare.helps.clear();
    bare.harms.clear();
    m_panel->setArticle(samples::shown(bare));
    QCOMPARE(m_panel->findChild<QLabel *>(u"empty"_s)->text(), u"This hearticle lists no actions."_s);
    m_panel->clear();
    QCOMPARE(m_panel->findChild<QLabel *>(u"empty"_s)->text(), u"Open a hearticle to see what helps and what harms."_s);
}

QTEST_MAIN(TestActionFeed)
#include "tst_actionfeed.moc"
