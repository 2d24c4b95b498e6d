#include "ui/references/referencespanel.h"

#include "support/samples.h"
#include "ui/references/evidencedrawing.h"
#include "ui/support/look.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTitleCountsTheReferences();
    void eachReferenceSaysWhereItIsCited();
    void aLostCitationIsShownPlainly();
    void aPlaceholderIsShownPlainly();
    void linksLeadBackToTheTextAndTheFeed();
    void otherHearticlesAreOffered();
    void sortingChangesTheOrder_data();
    void sortingChangesTheOrder();
    void theFilterLeavesWhatHasEveryWord_data();
    void theFilterLeavesWhatHasEveryWord();
    void selectingMarksRowAndDotAndScrolls();
    void aDotSelectsItsReference();
    void dotsAreReachedByArrowKeys();
    void timeRunsLeftToRightInEveryLanguage();
    void theAxisNamesRoundYears_data();
    void theAxisNamesRoundYears();
    void rowsWorkByKeys();

private:
    ReferenceRow *row(const QString &key) const { return m_panel->findChild<ReferenceRow *>(u"reference-"_s + key); }
    QStringList shownKeys() const;
    EvidenceDot *dot(const QString &key) const;

    std::unique_ptr<samples::TemporaryLibrary> m_library;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ReferencesPanel> m_panel;
    Article m_article = samples::article();
};

void TestReferences::init()
{
    m_panel.reset();
    m_library = std::make_unique<samples::TemporaryLibrary>();
    m_look = std::make_unique<Look>();
    Article other = samples::article(u"Another hearticle"_s);
    other.references = {other.references.at(1)};
    other.references.front().key = u"elsewhere"_s;
    QVERIFY(m_library->store(m_article));
    QVERIFY(m_library->store(other));
    m_panel = std::make_unique<ReferencesPanel>(*m_look, m_library->library());
    m_panel->setArticle(samples::shown(m_article));
    m_panel->resize(372, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

// From top to bottom, hidden ones left out.
QStringList TestReferences::shownKeys() const
{
    auto rows = m_panel->findChildren<ReferenceRow *>();
    rows.removeIf([](const ReferenceRow *row) { return !row->isVisible(); });
    rows.front()->parentWidget()->layout()->activate();
    std::sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
    QStringList keys;
    for (const ReferenceRow *row : rows)
        keys.append(row->entry().key);
    return keys;
}

EvidenceDot *TestReferences::dot(const QString &key) const
{
    const auto dots = m_panel->findChildren<EvidenceDot *>();
    const auto found =
        std::find_if(dots.begin(), dots.end(), [&](const EvidenceDot *dot) { return dot->point().key == key; });
    return found == dots.end() ? nullptr : *found;
}

void TestReferences::theTitleCountsTheReferences()
{
    QCOMPARE(m_panel->windowTitle(), u"References 5"_s);
    m_panel->clear();
    QCOMPARE(m_panel->windowTitle(), u"References"_s);
    const auto *filter = m_panel->findChild<QLineEdit *>(u"filter"_s);
    QVERIFY(!filter->isVisible());
    QCOMPARE(filter->actions().constFirst()->text(),
        filter->accessibleName()); // the icon is a button to a screen reader
}

void TestReferences::eachReferenceSaysWhereItIsCited()
{
    QCOMPARE(shownKeys(),
        (QStringList{u"cohort"_s, u"trial"_s, u"review"_s, u"uncitedintext"_s, u"unused"_s, u"lost"_s}));
    QCOMPARE(row(u"trial"_s)->accessibleName(),
        u"Reference 2: Sample A. Fixed rising time. Journal of Samples. 2016. Randomised controlled trial. "
        "Cited in paragraph 1, paragraph 2, This helps, action 1."_s);
    QVERIFY(row(u"unused"_s)->findChild<QLabel *>(u"uncited"_s));
    QVERIFY(!row(u"trial"_s)->findChild<QLabel *>(u"uncited"_s));
    QCOMPARE(row(u"unused"_s)->findChild<QLabel *>(u"design"_s)->text(), u"Design not stated"_s);
}

void TestReferences::aLostCitationIsShownPlainly()
{
    const auto *words = row(u"lost"_s)->findChild<QLabel *>(u"vancouver"_s);
    QCOMPARE(words->text(), u"The text cites “lost”, but this hearticle has no such reference."_s);
    QCOMPARE(row(u"lost"_s)->findChildren<QAbstractButton *>(u"textLink"_s).size(), 1);
    QVERIFY(!row(u"lost"_s)->findChild<QAbstractButton *>(u"source"_s));
    QVERIFY(!dot(u"lost"_s));
}

void TestReferences::aPlaceholderIsShownPlainly()
{
    Article draft = samples::article();
    draft.references.append(placeholderReference(7));
    m_panel->setArticle(samples::shown(draft));
    QVERIFY(row(u"reference7"_s)->findChild<QLabel *>(u"placeholder"_s));
    QVERIFY(!row(u"trial"_s)->findChild<QLabel *>(u"placeholder"_s));
    QVERIFY(!dot(u"reference7"_s));
}

void TestReferences::linksLeadBackToTheTextAndTheFeed()
{
    QSignalSpy blocks(m_panel.get(), &ReferencesPanel::blockActivated);
    QSignalSpy actions(m_panel.get(), &ReferencesPanel::actionActivated);
    QSignalSpy outside(m_panel.get(), &ReferencesPanel::outsideLinkActivated);
    QSignalSpy selected(m_panel.get(), &ReferencesPanel::referenceSelected);
    const auto places = row(u"trial"_s)->findChildren<QAbstractButton *>(u"textLink"_s);
    QCOMPARE(places.size(), 2);
    QCOMPARE(places.at(1)->text(), u"¶ 2"_s);
    places.at(1)->click();
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.front().front().toInt(), 2);
    auto *harms = row(u"cohort"_s)->findChild<QAbstractButton *>(u"actionLink"_s);
    QCOMPARE(harms->text(), u"Harms 1"_s);
    harms->click();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.front().at(0).value<ActionKind>(), ActionKind::Harms);
    QCOMPARE(actions.front().at(1).toInt(), 0);
    row(u"review"_s)->findChild<QAbstractButton *>(u"source"_s)->click();
    QCOMPARE(outside.front().front().toUrl(), QUrl(u"https://doi.org/10.1234/review"_s));
    QCOMPARE(selected.size(), 0);
}

void TestReferences::otherHearticlesAreOffered()
{
    auto *link = row(u"trial"_s)->findChild<QAbstractButton *>(u"elsewhere"_s);
    QVERIFY(link);
    QVERIFY(!row(u"cohort"_s)->findChild<QAbstractButton *>(u"elsewhere"_s));
    QSignalSpy opened(m_panel.get(), &ReferencesPanel::articleActivated);
    link->click();
    auto *menu = row(u"trial"_s)->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().front()->text(), u"Another hearticle"_s);
    menu->actions().front()->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().at(1).toString(), u"elsewhere"_s);
    menu->close();
}

void TestReferences::sortingChangesTheOrder_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("by number") << 0
                               << QStringList{u"cohort"_s, u"trial"_s, u"review"_s, u"uncitedintext"_s, u"unused"_s,
                                      u"lost"_s};
    QTest::newRow("by year, newest first")
        << 1 << QStringList{u"review"_s, u"trial"_s, u"uncitedintext"_s, u"cohort"_s, u"unused"_s, u"lost"_s};
    QTest::newRow("by design, strongest first")
        << 2 << QStringList{u"review"_s, u"trial"_s, u"uncitedintext"_s, u"cohort"_s, u"unused"_s, u"lost"_s};
}

void TestReferences::sortingChangesTheOrder()
{
    QFETCH(int, entry);
    QFETCH(QStringList, keys);
    auto *menu = m_panel->findChild<QPushButton *>(u"sort"_s)->findChild<QMenu *>();
    menu->actions().at(entry)->trigger();
    QCOMPARE(shownKeys(), keys);
    QCOMPARE(m_panel->findChild<QPushButton *>(u"sort"_s)->text(), menu->actions().at(entry)->text());
}

void TestReferences::theFilterLeavesWhatHasEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("a word of the title") << u"CLOCK"_s << QStringList{u"cohort"_s};
    QTest::newRow("two words anywhere") << u"2016 morning"_s << QStringList{u"uncitedintext"_s};
    QTest::newRow("a design") << u"trial"_s << QStringList{u"trial"_s, u"uncitedintext"_s};
    QTest::newRow("a DOI") << u"10.1234/review"_s << QStringList{u"review"_s};
}

void TestReferences::theFilterLeavesWhatHasEveryWord()
{
    QFETCH(QString, text);
    QFETCH(QStringList, keys);
    auto *filter = m_panel->findChild<QLineEdit *>(u"filter"_s);
    QTest::keyClicks(filter, text);
    QCOMPARE(shownKeys(), keys);
    QVERIFY(!m_panel->findChild<QLabel *>(u"empty"_s)->isVisible());
    QTest::keyClicks(filter, u" zzz"_s);
    QVERIFY(m_panel->findChild<QLabel *>(u"empty"_s)->text().contains(text));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(shownKeys().size(), 6);
}

void TestReferences::selectingMarksRowAndDotAndScrolls()
{
    QSignalSpy selected(m_panel.get(), &ReferencesPanel::referenceSelected);
    m_panel->findChild<QLineEdit *>(u"filter"_s)->setText(u"clock"_s); // what is selected must come into view
    m_panel->select({u"uncitedintext"_s, u"unused"_s});
    QVERIFY(row(u"uncitedintext"_s)->isChecked());
    QVERIFY(row(u"unused"_s)->isChecked());
    QVERIFY(!row(u"trial"_s)->isChecked());
    QVERIFY(dot(u"uncitedintext"_s)->isChecked());
    QVERIFY(!dot(u"trial"_s)->isChecked());
    QVERIFY(!row(u"uncitedintext"_s)->visibleRegion().isEmpty());
    QVERIFY(m_panel->findChild<QScrollArea *>()->verticalScrollBar()->value() > 0);
    QCOMPARE(selected.size(), 0);
}

void TestReferences::aDotSelectsItsReference()
{
    QSignalSpy selected(m_panel.get(), &ReferencesPanel::referenceSelected);
    QCOMPARE(dot(u"trial"_s)->accessibleName(), u"Trial, 2016, reference 2"_s);
    QCOMPARE(dot(u"unused"_s)->accessibleName(), u"Other, no year, reference 5"_s);
    QVERIFY(!dot(u"trial"_s)->geometry().contains(dot(u"uncitedintext"_s)->geometry().center())); // same year, stacked
    QTest::mouseClick(dot(u"trial"_s), Qt::LeftButton);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.front().front().toStringList(), QStringList{u"trial"_s});
    QVERIFY(row(u"trial"_s)->isChecked());
}

void TestReferences::dotsAreReachedByArrowKeys()
{
    int stops = 0;
    for (const EvidenceDot *each : m_panel->findChildren<EvidenceDot *>())
        stops += (each->focusPolicy() & Qt::TabFocus) != 0;
    QCOMPARE(stops, 1);
    dot(u"review"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Right);
    QCOMPARE(m_panel->focusWidget(), dot(u"trial"_s));
    QSignalSpy selected(m_panel.get(), &ReferencesPanel::referenceSelected);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(selected.size(), 1);
}

void TestReferences::timeRunsLeftToRightInEveryLanguage()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_panel->setLayoutDirection(direction);
        QTRY_VERIFY(dot(u"cohort"_s)->x() < dot(u"trial"_s)->x());
        QVERIFY(dot(u"trial"_s)->x() < dot(u"review"_s)->x());
    }
}

void TestReferences::theAxisNamesRoundYears_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QList<int>>("years");
    QTest::newRow("one year") << 2020 << 2020 << QList<int>{2020};
    QTest::newRow("few years") << 2018 << 2021 << QList<int>{2018, 2019, 2020, 2021};
    QTest::newRow("twenty years") << 2004 << 2024 << QList<int>{2004, 2010, 2015, 2020, 2024};
    QTest::newRow("a century") << 1920 << 2020 << QList<int>{1920, 1940, 1960, 1980, 2000, 2020};
}

void TestReferences::theAxisNamesRoundYears()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QList<int>, years);
    QCOMPARE(axisYears(first, last, 250, 50), years);
}

void TestReferences::rowsWorkByKeys()
{
    row(u"cohort"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Down);
    QCOMPARE(m_panel->focusWidget(), row(u"trial"_s));
    QSignalSpy outside(m_panel.get(), &ReferencesPanel::outsideLinkActivated);
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(outside.size(), 1);
    QCOMPARE(outside.front().front().toUrl(), QUrl(u"https://doi.org/10.1234/trial"_s));
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Space);
    QVERIFY(row(u"trial"_s)->isChecked());
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_panel->focusWidget()->objectName(), u"textLink"_s);
    QTest::keyClick(row(u"trial"_s), Qt::Key_End);
    QCOMPARE(m_panel->focusWidget(), row(u"lost"_s));
}

QTEST_MAIN(TestReferences)
#include "tst_references.moc"
