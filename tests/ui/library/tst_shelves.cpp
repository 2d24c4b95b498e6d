#include "ui/library/shelves.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

// Newest first, as the library lists them. Fields a row does not name are at their defaults.
struct Row {
    const char *title;
    const char *category = "Sleep";
    Shelf shelf = Shelf::None;
    int rank = 0;
    double progress = 0;
    int opened = 0;   // day of May 2026; 0: never
    int finished = 0; // day of May 2026; 0: never
    int readings = 0;
    bool saved = false;
};

QDateTime dayOfMay(int day) { return day == 0 ? QDateTime() : QDateTime(QDate(2026, 5, day), QTime(12, 0), Qt::UTC); }

ArticleSummary summaryOf(const Row &row)
{
    ArticleSummary s{.id = ArticleId::random(), .status = Status::Published};
    s.title = QString::fromLatin1(row.title);
    s.category = QString::fromLatin1(row.category);
    s.language = u"en"_s;
    s.shelf = row.shelf;
    s.rank = row.rank;
    s.progress = row.progress;
    s.lastOpened = dayOfMay(row.opened);
    s.finished = dayOfMay(row.finished);
    s.readings = row.readings;
    s.saved = row.saved;
    return s;
}

QList<ArticleSummary> listOf(const QList<Row> &rows)
{
    QList<ArticleSummary> list;
    for (const Row &row : rows)
        list.append(summaryOf(row));
    return list;
}

QString titles(const QList<ArticleSummary> &list)
{
    QStringList words;
    for (const ArticleSummary &summary : list)
        words.append(summary.title);
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(QList<Row>)

class TestShelves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShelfHoldsWhatItsRuleSaysInItsOrder_data();
    void aShelfHoldsWhatItsRuleSaysInItsOrder();
    void theStateOfReadingFollowsProgressAndDates_data();
    void theStateOfReadingFollowsProgressAndDates();
    void minutesLeftAreRoundedAndNeverNone_data();
    void minutesLeftAreRoundedAndNeverNone();
    void homeLeavesTheBreakingHearticleOutOfTheOtherShelves();
    void homeOfAnEmptyLibraryHasNothing();
    void categoriesAreCountedByName();
    void everyShelfHasAWordAndBack();
};

void TestShelves::aShelfHoldsWhatItsRuleSaysInItsOrder_data()
{
    QTest::addColumn<ShelfName>("shelf");
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<QString>("expected");

    QTest::newRow("breaking without a flag is the newest") << ShelfName::Breaking << QList<Row>{{"a"}, {"b"}} << u"a"_s;
    QTest::newRow("breaking of nothing is nothing") << ShelfName::Breaking << QList<Row>{} << u""_s;
    QTest::newRow("breaking goes by rank")
        << ShelfName::Breaking
        << QList<Row>{{"a"}, {"b", "Sleep", Shelf::Breaking, 2}, {"c", "Food", Shelf::Breaking, 1}} << u"c b"_s;
    QTest::newRow("continue is latest opened first")
        << ShelfName::ContinueReading
        << QList<Row>{{"a", "S", Shelf::None, 0, 0.3, 2}, {"b", "S", Shelf::None, 0, 0.9, 5}, {"c"}} << u"b a"_s;
    QTest::newRow("continue leaves out a glance and what is finished")
        << ShelfName::ContinueReading
        << QList<Row>{{"a", "S", Shelf::None, 0, 0.019, 2}, {"b", "S", Shelf::None, 0, 0.97, 5, 5, 1},
               {"c", "S", Shelf::None, 0, 0.02, 1}}
        << u"c"_s;
    QTest::newRow("must read puts other categories first")
        << ShelfName::MustRead
        << QList<Row>{{"a", "Sleep", Shelf::Breaking}, {"b", "Sleep", Shelf::MustRead, 1},
               {"c", "Food", Shelf::MustRead, 3}, {"d", "Mind", Shelf::MustRead, 2}, {"e", "Mind"}}
        << u"d c b"_s;
    QTest::newRow("most read counts readings, newest first among equals")
        << ShelfName::MostRead
        << QList<Row>{{"a", "S", Shelf::None, 0, 1, 1, 1, 1}, {"b", "S", Shelf::None, 0, 1, 1, 1, 3}, {"c"},
               {"d", "S", Shelf::None, 0, 1, 1, 1, 1}}
        << u"b a d"_s;
    QTest::newRow("saved") << ShelfName::Saved << QList<Row>{{"a"}, {"b", "S", Shelf::None, 0, 0, 0, 0, 0, true}}
                           << u"b"_s;
    QTest::newRow("read is latest finished first")
        << ShelfName::Read
        << QList<Row>{{"a", "S", Shelf::None, 0, 1, 1, 1, 2}, {"b", "S", Shelf::None, 0, 1, 7, 7, 1}, {"c"}}
        << u"b a"_s;
}

void TestShelves::aShelfHoldsWhatItsRuleSaysInItsOrder()
{
    QFETCH(ShelfName, shelf);
    QFETCH(QList<Row>, rows);
    QFETCH(QString, expected);
    QCOMPARE(titles(onShelf(shelf, listOf(rows))), expected);
}

void TestShelves::theStateOfReadingFollowsProgressAndDates_data()
{
    QTest::addColumn<double>("progress");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("finished");
    QTest::addColumn<ReadingState>("expected");

    QTest::newRow("never opened") << 0.0 << 0 << 0 << ReadingState::Unread;
    QTest::newRow("only a glance") << 0.019 << 3 << 0 << ReadingState::Unread;
    QTest::newRow("two per cent") << 0.02 << 3 << 0 << ReadingState::Started;
    QTest::newRow("at the end too soon") << 1.0 << 3 << 0 << ReadingState::Started;
    QTest::newRow("finished") << 0.4 << 3 << 3 << ReadingState::Finished;
    QTest::newRow("opened again at the start") << 0.01 << 5 << 3 << ReadingState::Finished;
    QTest::newRow("reading again") << 0.4 << 5 << 3 << ReadingState::Started;
    QTest::newRow("opened again at its end") << 0.99 << 5 << 3 << ReadingState::Finished;
}

void TestShelves::theStateOfReadingFollowsProgressAndDates()
{
    QFETCH(double, progress);
    QFETCH(int, opened);
    QFETCH(int, finished);
    ArticleSummary summary{.id = ArticleId::random()};
    summary.progress = progress;
    summary.lastOpened = dayOfMay(opened);
    summary.finished = dayOfMay(finished);
    QTEST(readingState(summary), "expected");
}

void TestShelves::minutesLeftAreRoundedAndNeverNone_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<double>("progress");
    QTest::addColumn<int>("expected");

    QTest::newRow("nothing read") << 238 * 5 << 0.0 << 5;
    QTest::newRow("half a minute counts whole") << 238 * 5 << 0.5 << 3;
    QTest::newRow("less does not") << 238 * 5 << 0.55 << 2;
    QTest::newRow("exact") << 238 * 5 << 0.6 << 2;
    QTest::newRow("at the end") << 238 * 5 << 1.0 << 1;
    QTest::newRow("no words") << 0 << 0.5 << 1;
}

void TestShelves::minutesLeftAreRoundedAndNeverNone()
{
    QFETCH(int, words);
    QFETCH(double, progress);
    ArticleSummary summary{.id = ArticleId::random()};
    summary.words = words;
    summary.progress = progress;
    QTEST(minutesLeft(summary), "expected");
}

void TestShelves::homeLeavesTheBreakingHearticleOutOfTheOtherShelves()
{
    const auto home = homeShelves(listOf({{"a", "Sleep"}, {"b", "Sleep", Shelf::Breaking}, {"c", "Sleep"},
        {"d", "Sleep", Shelf::MustRead}, {"e", "Food", Shelf::MustRead}}));
    QVERIFY(home.breaking);
    QCOMPARE(home.breaking->title, u"b"_s);
    QVERIFY(home.breakingIsFlagged);
    QCOMPARE(titles(home.sameCategory), u"a c d"_s);
    QCOMPARE(titles(home.mustRead), u"e"_s);
    QVERIFY(home.mostRead.isEmpty());
}

void TestShelves::homeOfAnEmptyLibraryHasNothing()
{
    const auto home = homeShelves({});
    QVERIFY(!home.breaking);
    QVERIFY(home.sameCategory.isEmpty() && home.mostRead.isEmpty() && home.mustRead.isEmpty());
}

void TestShelves::categoriesAreCountedByName()
{
    const auto counts = categoriesOf(listOf({{"a", "Sleep"}, {"b", "Food"}, {"c", "Sleep"}}));
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts.at(0).name, u"Food"_s);
    QCOMPARE(counts.at(1).name, u"Sleep"_s);
    QCOMPARE(counts.at(1).articles, 2);
}

void TestShelves::everyShelfHasAWordAndBack()
{
    for (int shelf = 0; shelf < shelfCount; ++shelf)
        QCOMPARE(shelfNameFromWord(toWord(ShelfName(shelf))), ShelfName(shelf));
    QVERIFY(!shelfNameFromWord(u"elsewhere"_s));
}

QTEST_GUILESS_MAIN(TestShelves)
#include "tst_shelves.moc"
