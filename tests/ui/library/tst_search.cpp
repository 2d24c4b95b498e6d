#include "ui/library/placewords.h"
#include "ui/library/searchfield.h"
#include "ui/library/searchmatches.h"
#include "ui/library/searchmodel.h"
#include "ui/library/searchpage.h"
#include "ui/library/searchpopup.h"

#include "ui/library/samplelibrary.h"
#include "ui/support/look.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlQuery>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

// A window with a field in it, for the popup lies over the window.
struct FieldInWindow {
    explicit FieldInWindow(const Library &library) : field(look, library, &window)
    {
        look.apply();
        window.resize(900, 700);
        field.setGeometry(300, 10, 400, 36);
        window.show();
        window.activateWindow();
        field.setFocus();
    }

    SearchPopup *popup() { return window.findChild<SearchPopup *>(); }
    QListView *list() { return window.findChild<QListView *>(u"searchResults"_s); }
    bool isOpen() { return popup() && popup()->isVisible(); }
    const SearchModel &results() { return *field.findChild<SearchModel *>(); }

    Look look;
    QWidget window;
    SearchField field;
};

ArticleId idIn(const QSignalSpy &spy) { return *static_cast<const ArticleId *>(spy.at(0).at(0).constData()); }

QString marked(const QString &text, const QList<TextSpan> &spans)
{
    QString result = text;
    for (qsizetype i = spans.size() - 1; i >= 0; --i) {
        result.insert(spans[i].start + spans[i].length, u']');
        result.insert(spans[i].start, u'[');
    }
    return result;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAreFoundAsTheIndexFindsThem_data();
    void matchesAreFoundAsTheIndexFindsThem();
    void marksOfASnippetBecomeSpans();
    void typingShowsHearticlesAndReferences();
    void theKeysGoThroughTheResultsAndEnterOpensOne();
    void escapeGivesTheWordsBackFirstThenCloses();
    void enterWithoutAChoiceAsksForAllResults();
    void moreThanFitIsOfferedAsOneRow();
    void aReferenceIsOpenedInItsHearticle();
    void nothingFoundSaysSo();
    void onlyTheLastQuestionIsAnswered();
    void leavingTheFieldClosesTheResults();
    void thePageShowsAllResults();
    void tenThousandHearticlesDoNotHoldUpAKeyPress();
};

void TestSearch::matchesAreFoundAsTheIndexFindsThem_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole word, any case") << u"Same hour, every night"_s << u"HOUR "_s << u"Same [hour], every night"_s;
    QTest::newRow("last word unfinished") << u"Bedtime and beds"_s << u"bed"_s << u"[Bedtime] and [beds]"_s;
    QTest::newRow("finished words only whole") << u"Bedtime and bed"_s << u"bed "_s << u"Bedtime and [bed]"_s;
    QTest::newRow("accents aside") << u"Café and thé"_s << u"cafe the"_s << u"[Café] and [thé]"_s;
    QTest::newRow("several words") << u"Heart and sleep"_s << u"sleep hea"_s << u"[Heart] and [sleep]"_s;
    QTest::newRow("no match") << u"Heart"_s << u"lung"_s << u"Heart"_s;
    QTest::newRow("blank") << u"Heart"_s << u" "_s << u"Heart"_s;
}

void TestSearch::matchesAreFoundAsTheIndexFindsThem()
{
    QFETCH(QString, title);
    QFETCH(QString, query);
    QTEST(marked(title, matchesIn(title, query)), "expected");
}

void TestSearch::marksOfASnippetBecomeSpans()
{
    QString snippet = u"a \uE000steady\uE001 \uE000bed\uE001 …"_s;
    const auto spans = takeMarks(snippet);
    QCOMPARE(snippet, u"a steady bed …"_s);
    QCOMPARE(marked(snippet, spans), u"a [steady] [bed] …"_s);
}

void TestSearch::typingShowsHearticlesAndReferences()
{
    SampleLibrary sample;
    sample.add(u"Bedtime for all"_s, u"Sleep"_s);
    sample.add(u"Food"_s, u"Food"_s);
    FieldInWindow at(*sample.library);
    QTest::keyClicks(&at.field, u"bedt"_s);
    QTRY_VERIFY(at.isOpen());
    // "Bedtime" is a keyword of both and in the title of each one's reference.
    QTRY_COMPARE(at.results().rowCount(), 6);
    QCOMPARE(at.results().kindAt(0), SearchModel::Kind::Group);
    QCOMPARE(at.results().index(1).data().toString(), u"Bedtime for all"_s);
    QCOMPARE(at.results().index(1).data(SearchModel::CategoryRole).toString(), u"Sleep"_s);
    QCOMPARE(at.results().kindAt(3), SearchModel::Kind::Group);
    QCOMPARE(at.results().kindAt(4), SearchModel::Kind::Reference);
    QVERIFY(at.results().index(1).data(Qt::AccessibleTextRole).toString().contains(u"Sleep"_s));
    QVERIFY(at.field.hasFocus());
    const QRect list(at.list()->mapTo(&at.window, QPoint()), at.list()->size());
    QVERIFY(at.window.rect().contains(list));
    if (const QString folder = qEnvironmentVariable("HEARTPORT_PICTURES"); !folder.isEmpty())
        at.window.grab().save(folder + u"/search-popup.png"_s);
}

void TestSearch::theKeysGoThroughTheResultsAndEnterOpensOne()
{
    SampleLibrary sample;
    const ArticleId wanted = sample.add(u"Bedtime for all"_s, u"Sleep"_s);
    sample.add(u"Food"_s, u"Food"_s);
    FieldInWindow at(*sample.library);
    QSignalSpy activated(&at.field, &SearchField::articleActivated);
    QTest::keyClicks(&at.field, u"bedt"_s);
    QTRY_VERIFY(at.isOpen());
    QTest::keyClick(&at.field, Qt::Key_Down);
    QCOMPARE(at.popup()->currentRow(), 1); // not the group's label
    QCOMPARE(at.field.text(), u"Bedtime for all"_s);
    QTest::keyClick(&at.field, Qt::Key_Up);
    QCOMPARE(at.popup()->currentRow(), -1);
    QCOMPARE(at.field.text(), u"bedt"_s);
    QTest::keyClick(&at.field, Qt::Key_Down);
    QTest::keyClick(&at.field, Qt::Key_Return);
    QCOMPARE(idIn(activated), wanted);
    QVERIFY(!at.isOpen());
}

void TestSearch::escapeGivesTheWordsBackFirstThenCloses()
{
    SampleLibrary sample;
    sample.add(u"Bedtime for all"_s, u"Sleep"_s);
    FieldInWindow at(*sample.library);
    QTest::keyClicks(&at.field, u"bedt"_s);
    QTRY_VERIFY(at.isOpen());
    QTest::keyClick(&at.field, Qt::Key_Down);
    QTest::keyClick(&at.field, Qt::Key_Escape);
    QCOMPARE(at.field.text(), u"bedt"_s);
    QVERIFY(at.isOpen());
    QTest::keyClick(&at.field, Qt::Key_Escape);
    QVERIFY(!at.isOpen());
    QCOMPARE(at.field.text(), u"bedt"_s);
}

void TestSearch::enterWithoutAChoiceAsksForAllResults()
{
    SampleLibrary sample;
    FieldInWindow at(*sample.library);
    QSignalSpy all(&at.field, &SearchField::allResultsRequested);
    QTest::keyClicks(&at.field, u" steady bed "_s);
    QTest::keyClick(&at.field, Qt::Key_Return);
    QCOMPARE(all.value(0).value(0).toString(), u"steady bed"_s);
}

void TestSearch::moreThanFitIsOfferedAsOneRow()
{
    SampleLibrary sample;
    for (int i = 0; i < 12; ++i)
        sample.add(u"Bedtime %1"_s.arg(i), u"Sleep"_s);
    FieldInWindow at(*sample.library);
    QSignalSpy all(&at.field, &SearchField::allResultsRequested);
    QTest::keyClicks(&at.field, u"bedtime"_s);
    QTRY_VERIFY(at.isOpen());
    QTRY_COMPARE(at.results().rowCount(), 10); // 5 hearticles, 2 references, their labels, and the last row
    QCOMPARE(at.results().kindAt(9), SearchModel::Kind::ShowAll);
    QVERIFY(at.results().index(9).data().toString().contains(u"24"_s));
    QTest::keyClick(&at.field, Qt::Key_Up);
    QCOMPARE(at.popup()->currentRow(), 9);
    QTest::keyClick(&at.field, Qt::Key_Return);
    QCOMPARE(all.value(0).value(0).toString(), u"bedtime"_s);
    at.field.clearFocus(); // the page takes it
    QCOMPARE(at.field.text(), u"bedtime"_s);
}

void TestSearch::aReferenceIsOpenedInItsHearticle()
{
    SampleLibrary sample;
    const ArticleId article = sample.add(u"Food"_s, u"Food"_s);
    FieldInWindow at(*sample.library);
    QSignalSpy activated(&at.field, &SearchField::referenceActivated);
    QTest::keyClicks(&at.field, u"regularity in daily"_s);
    QTRY_VERIFY(at.isOpen());
    const int last = at.results().rowCount() - 1;
    QCOMPARE(at.results().kindAt(last), SearchModel::Kind::Reference);
    QTest::mouseClick(at.list()->viewport(), Qt::LeftButton, {},
        at.list()->visualRect(at.results().index(last)).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(idIn(activated), article);
    QCOMPARE(activated[0][1].toString(), u"a"_s);
}

void TestSearch::nothingFoundSaysSo()
{
    SampleLibrary sample;
    sample.add(u"Food"_s, u"Food"_s);
    FieldInWindow at(*sample.library);
    QTest::keyClicks(&at.field, u"xyzzy"_s);
    QTRY_VERIFY(at.isOpen());
    QCOMPARE(at.results().rowCount(), 1);
    QCOMPARE(at.results().index(0).data().toString(), nothingFound(u"xyzzy"_s));
    QVERIFY2(!nothingFound(u"xyzzy"_s).contains(u"fewer"), "one word cannot be fewer");
}

void TestSearch::onlyTheLastQuestionIsAnswered()
{
    SampleLibrary sample;
    sample.add(u"Bedtime"_s, u"Sleep"_s);
    Searcher searcher(*sample.library);
    QSignalSpy answered(&searcher, &Searcher::answered);
    for (const auto &query : {u"b"_s, u"be"_s, u"bed"_s})
        searcher.ask({query, 5, 5});
    QTRY_VERIFY(!answered.isEmpty());
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].value<SearchAnswer>().query, u"bed"_s);
}

void TestSearch::leavingTheFieldClosesTheResults()
{
    SampleLibrary sample;
    sample.add(u"Bedtime"_s, u"Sleep"_s);
    FieldInWindow at(*sample.library);
    QPushButton other(&at.window);
    other.show();
    QTest::keyClicks(&at.field, u"bed"_s);
    QTRY_VERIFY(at.isOpen());
    other.setFocus();
    QVERIFY(!at.isOpen());
}

void TestSearch::thePageShowsAllResults()
{
    SampleLibrary sample;
    for (int i = 0; i < 12; ++i)
        sample.add(u"Bedtime %1"_s.arg(i), u"Sleep"_s);
    Look look;
    look.apply();
    SearchPage page(look, *sample.library);
    page.resize(1000, 700);
    page.show();
    page.setQuery(u"bedtime"_s);
    auto *list = page.findChild<QListView *>(u"searchResultList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 12 + 12 + 2);
    if (const QString folder = qEnvironmentVariable("HEARTPORT_PICTURES"); !folder.isEmpty())
        page.grab().save(folder + u"/search-page.png"_s);
    QSignalSpy activated(&page, &SearchPage::articleActivated);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    page.setQuery(u"xyzzy"_s);
    QTRY_VERIFY(!list->isVisible());
}

void TestSearch::tenThousandHearticlesDoNotHoldUpAKeyPress()
{
    SampleLibrary sample;
    sample.add(u"Bedtime"_s, u"Sleep"_s);
    // The rows a search reads, without the cost of storing whole hearticles.
    QSqlQuery sql(sample.database->connection());
    QVERIFY(sql.exec(u"BEGIN"_s));
    QVERIFY(sql.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
                     " INSERT INTO article_search (rowid, title, keywords, category, subtitle, actions, essentials)"
                     " SELECT 1000 + i, 'bedtime ' || i, 'sleep', 'Sleep', 'many words', 'keep', 'bedtime' FROM n"_s));
    QVERIFY(sql.exec(u"COMMIT"_s));
    FieldInWindow at(*sample.library);
    QTest::keyClicks(&at.field, u"b"_s); // starts the thread
    QTRY_VERIFY(at.isOpen());
    QTest::keyClick(&at.field, Qt::Key_E);
    QCOMPARE(at.results().answer().query, u"b"_s); // the key press did not wait for its answer
    QTRY_COMPARE(at.results().answer().query, u"be"_s);
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
