#include "storage/database.h"
#include "storage/planstore.h"
#include "storage/readinglog.h"
#include "storage/searchindex.h"
#include "storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Article articleAbout(const QString &title, const QString &text)
{
    Article a{.id = ArticleId::random()};
    a.language = u"en"_s;
    a.title = title;
    a.category = u"Heart Health"_s;
    a.aiDisclosure = AiDisclosure::Generated;
    a.created = a.updated = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    a.essentials = text;
    a.helps = {{u"Rise at one time. [@a]"_s, Certainty::Low, {}}};
    a.references = {
        Reference{u"a"_s, {{"id"_L1, "a"_L1}, {"title"_L1, u"Bedtimes in Göteborg"_s}, {"DOI"_L1, "10.1000/bed"_L1}}}};
    return a;
}

QDateTime at(int day) { return QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC); }

} // namespace

class TestReaderData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aHearticleReadTwiceCountsOnce();
    void onlyReadingsSinceTheDateCount();
    void aPlaceOutlivesTheNextOne();
    void clearingForgetsReadingsAndPlacesButNotThePlan();
    void aJumpToTheEndIsNoReading();
    void aPlannedActionSaysWhenItsHearticleNoLongerSaysIt();
    void anActionTakenOffThePlanCanBePutBackAsItWas();
    void anActionOfADraftKeepsItsTitle();
    void savedHearticlesAreMarkedInTheList();
    void aHearticleThatChangedSinceItWasReadIsMarkedUntilItsNewVersionWasRead();
    void titlesComeBeforeText();
    void searchIgnoresCaseAndAccentsAndFindsUnfinishedWords();
    void anyTextIsAValidQuery_data();
    void anyTextIsAValidQuery();
    void draftsAreNotFound();
    void referencesAreFoundByTitleAndDoi();
    void anUpdateReplacesTheSearchWords();

private:
    void store(const Article &article, Status status = Status::Published);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestReaderData::init()
{
    auto opened = Database::open(m_folder.filePath(QString::number(++m_count)), Database::Access::ReadWrite);
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestReaderData::store(const Article &article, Status status)
{
    auto transaction = Transaction::begin(*m_database);
    QVERIFY(ArticleStore(*m_database).store(article, {.status = status}));
    QVERIFY(transaction->commit());
}

void TestReaderData::aHearticleReadTwiceCountsOnce()
{
    const Article article = articleAbout(u"Sleep"_s, u"Text."_s);
    store(article);
    ReadingLog log(*m_database);
    for (const int day : {3, 4}) {
        const auto reading = log.open(article.id, 1, at(day));
        QVERIFY(reading);
        QVERIFY(log.finish(*reading, at(day)));
    }
    QVERIFY(log.open(article.id, 1, at(5)));
    QCOMPARE(log.readSince({}), 1);
    const auto summary = ArticleStore(*m_database).summary(article.id);
    QCOMPARE(summary->readings, 2);
    QCOMPARE(summary->finished, at(4));
    QCOMPARE(log.history()->size(), 3);
    QCOMPARE(log.history()->front().opened, at(5));
    QVERIFY(!log.history()->front().finished.isValid());
}

void TestReaderData::onlyReadingsSinceTheDateCount()
{
    ReadingLog log(*m_database);
    const auto reading = log.open(ArticleId::random(), 1, at(3));
    QVERIFY(log.finish(*reading, at(3)));
    QCOMPARE(log.readSince(at(2)), 1);
    QCOMPARE(log.readSince(at(4)), 0);
}

void TestReaderData::aPlaceOutlivesTheNextOne()
{
    const ArticleId id = ArticleId::random();
    ReadingLog log(*m_database);
    QCOMPARE(log.place(id).value(), std::nullopt);
    QVERIFY(log.setPlace(id, {4, 17, u"words"_s, 0.4}));
    QVERIFY(log.setPlace(id, {5, 0, u"more"_s, 0.5}));
    QCOMPARE(log.place(id).value(), (ReadingPlace{5, 0, u"more"_s, 0.5}));
}

void TestReaderData::clearingForgetsReadingsAndPlacesButNotThePlan()
{
    const Article article = articleAbout(u"Sleep"_s, u"Text."_s);
    store(article);
    ReadingLog log(*m_database);
    QVERIFY(log.open(article.id, 1, at(3)));
    QVERIFY(log.setPlace(article.id, {1, 0, u"x"_s, 0.1}));
    QVERIFY(PlanStore(*m_database).add(article.id, ActionKind::Helps, article.helps.front(), at(3)));
    QVERIFY(log.clear());
    QVERIFY(log.history()->isEmpty());
    QCOMPARE(log.place(article.id).value(), std::nullopt);
    QCOMPARE(PlanStore(*m_database).all()->size(), 1);
}

void TestReaderData::aJumpToTheEndIsNoReading()
{
    QVERIFY(!isPlausibleReading(800, 5'000));
    QVERIFY(!isPlausibleReading(800, 40'000));
    QVERIFY(isPlausibleReading(800, 41'000));
}

void TestReaderData::aPlannedActionSaysWhenItsHearticleNoLongerSaysIt()
{
    Article article = articleAbout(u"Sleep"_s, u"Text."_s);
    store(article);
    PlanStore plan(*m_database);
    const Action ticked = article.helps.front();
    QVERIFY(plan.add(article.id, ActionKind::Helps, ticked, at(3)));
    QVERIFY(plan.contains(article.id, ActionKind::Helps, ticked.text).value());
    QVERIFY(plan.all()->front().stillInArticle);
    QCOMPARE(plan.all()->front().articleTitle, u"Sleep"_s);
    QCOMPARE(plan.all()->front().action.certainty, Certainty::Low);
    article.version = 2;
    article.helps.front().text = u"Rise when you like. [@a]"_s;
    store(article);
    QVERIFY(!plan.all()->front().stillInArticle);
    QCOMPARE(plan.all()->front().action.text, ticked.text);
    QVERIFY(plan.remove(article.id, ActionKind::Helps, ticked.text));
    QVERIFY(plan.all()->isEmpty());
}

void TestReaderData::anActionTakenOffThePlanCanBePutBackAsItWas()
{
    Article article = articleAbout(u"Sleep"_s, u"Text."_s);
    article.helps.append({u"Walk. [@a]"_s, Certainty::High, {}});
    article.harms = {{u"Smoke. [@a]"_s, {}, {}}};
    store(article);
    PlanStore plan(*m_database);
    QVERIFY(plan.add(article.id, ActionKind::Harms, article.harms.front(), at(2)));
    QVERIFY(plan.add(article.id, ActionKind::Helps, article.helps.at(1), at(3)));
    QVERIFY(plan.add(article.id, ActionKind::Helps, article.helps.at(0), at(4)));
    const QList<PlannedAction> before = *plan.all();
    QCOMPARE(before.at(0).action.text, article.helps.at(0).text); // helps first, in the feed's order
    QCOMPARE(before.at(1).action.text, article.helps.at(1).text);
    QCOMPARE(before.at(2).action.text, article.harms.at(0).text);
    QVERIFY(plan.remove(article.id, ActionKind::Helps, article.helps.at(1).text));
    QCOMPARE(plan.all()->size(), 2);
    QVERIFY(plan.restore(before.at(1)));
    QVERIFY(plan.restore(before.at(1))); // twice is once
    const QList<PlannedAction> after = *plan.all();
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.at(1).action, before.at(1).action);
    QCOMPARE(after.at(1).added, at(3));
    QCOMPARE(after.at(1).position, before.at(1).position);
}

void TestReaderData::anActionOfADraftKeepsItsTitle()
{
    const Article draft = articleAbout(u"Brought in"_s, u"Text."_s);
    store(draft, Status::Draft);
    PlanStore plan(*m_database);
    QVERIFY(plan.add(draft.id, ActionKind::Helps, draft.helps.front(), at(3)));
    QCOMPARE(plan.all()->front().articleTitle, u"Brought in"_s);
    QVERIFY(plan.all()->front().stillInArticle);
}

void TestReaderData::savedHearticlesAreMarkedInTheList()
{
    const Article article = articleAbout(u"Sleep"_s, u"Text."_s);
    store(article);
    ArticleStore articles(*m_database);
    QVERIFY(articles.setSaved(article.id, true));
    QVERIFY(articles.setSaved(article.id, true));
    QVERIFY(articles.list()->front().saved);
    QVERIFY(articles.setSaved(article.id, false));
    QVERIFY(!articles.list()->front().saved);
}

void TestReaderData::aHearticleThatChangedSinceItWasReadIsMarkedUntilItsNewVersionWasRead()
{
    Article article = articleAbout(u"Sleep"_s, u"Text."_s);
    const Article unread = articleAbout(u"Food"_s, u"Text."_s);
    store(article);
    store(unread);
    ReadingLog log(*m_database);
    QVERIFY(log.open(article.id, 1, at(2)));
    const auto isMarked = [this, &log](const Article &of) {
        const auto summary = ArticleStore(*m_database).summary(of.id);
        const auto earlier = log.readBefore(of.id, of.version);
        // The card and the notice above the hearticle ask in different places and must say the same.
        return summary && earlier && summary->changedSinceRead == earlier->has_value() && summary->changedSinceRead;
    };
    QVERIFY(!isMarked(article));
    article.version = 2;
    article.essentials = u"Other text."_s;
    store(article);
    Article second = unread;
    second.version = 2;
    store(second);
    QVERIFY(isMarked(article));
    QVERIFY(!isMarked(second)); // was never read
    const auto reading = log.open(article.id, 2, at(3));
    QVERIFY(reading);
    QVERIFY(isMarked(article)); // opened, not read
    QVERIFY(log.finish(*reading, at(3)));
    QVERIFY(!isMarked(article));
    article.version = 3;
    article.essentials = u"Yet other text."_s;
    store(article);
    QVERIFY(isMarked(article));
}

void TestReaderData::titlesComeBeforeText()
{
    store(articleAbout(u"Food"_s, u"Sleep sleep sleep sleep."_s));
    store(articleAbout(u"Sleep well"_s, u"Nothing."_s));
    const auto hits = SearchIndex(*m_database).search(u"sleep"_s, 10);
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->front().article.title, u"Sleep well"_s);
}

void TestReaderData::searchIgnoresCaseAndAccentsAndFindsUnfinishedWords()
{
    store(articleAbout(u"Café culture"_s, u"About the myocardium."_s));
    const SearchIndex index(*m_database);
    QCOMPARE(index.search(u"CAFE"_s, 10)->size(), 1);
    const auto hits = index.search(u"myocar"_s, 10);
    QCOMPARE(hits->size(), 1);
    QVERIFY(hits->front().snippet.contains(SearchIndex::matchStart + u"myocardium"_s + SearchIndex::matchEnd));
    QCOMPARE(index.search(u"myocar cafe"_s, 10)->size(), 0); // "myocar" is not the last word, so it must be whole
    QCOMPARE(index.search(u"cafe myocar"_s, 10)->size(), 1);
    QCOMPARE(index.count(u"cafe"_s), 1);
}

void TestReaderData::anyTextIsAValidQuery_data()
{
    QTest::addColumn<QString>("query");
    for (const auto &query : {u"\""_s, u"a AND"_s, u"NEAR(a b, 99999)"_s, u"*"_s, u"title:x"_s, u"(("_s, u"-"_s, u""_s,
             u"'; DROP TABLE article"_s, QString(100'000, u'x')})
        QTest::newRow(qPrintable(query.left(20))) << query;
}

void TestReaderData::anyTextIsAValidQuery()
{
    QFETCH(QString, query);
    store(articleAbout(u"Sleep"_s, u"Text."_s));
    QVERIFY(SearchIndex(*m_database).search(query, 10));
    QVERIFY(SearchIndex(*m_database).references(query, 10));
}

void TestReaderData::draftsAreNotFound()
{
    store(articleAbout(u"Sleep"_s, u"Text."_s), Status::Draft);
    QVERIFY(SearchIndex(*m_database).search(u"sleep"_s, 10)->isEmpty());
    QVERIFY(SearchIndex(*m_database).references(u"bedtimes"_s, 10)->isEmpty());
}

void TestReaderData::referencesAreFoundByTitleAndDoi()
{
    store(articleAbout(u"Sleep"_s, u"Text."_s));
    const SearchIndex index(*m_database);
    QCOMPARE(index.references(u"goteborg"_s, 10)->size(), 1);
    QCOMPARE(index.references(u"10.1000/bed"_s, 10)->front().reference.key, u"a"_s);
}

void TestReaderData::anUpdateReplacesTheSearchWords()
{
    Article article = articleAbout(u"Sleep"_s, u"Oldword."_s);
    store(article);
    article.version = 2;
    article.essentials = u"Newword."_s;
    store(article);
    QCOMPARE(SearchIndex(*m_database).search(u"oldword"_s, 10)->size(), 0);
    QCOMPARE(SearchIndex(*m_database).search(u"newword"_s, 10)->size(), 1);
    QCOMPARE(SearchIndex(*m_database).references(u"bedtimes"_s, 10)->size(), 1);
}

QTEST_GUILESS_MAIN(TestReaderData)
#include "tst_readerdata.moc"
