#include "policies/disclosure.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Article sampleArticle()
{
    Article a{.id = ArticleId::random()};
    a.language = u"en"_s;
    a.title = u"Same hour, every night"_s;
    a.category = u"Heart Health"_s;
    a.keywords = {u"Sleep"_s, u"Clock"_s};
    a.authors = {{u"A. Writer"_s, u"Author"_s, {}}};
    a.aiDisclosure = AiDisclosure::Generated;
    a.created = a.updated = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    a.essentials = u"## Myth\n\nA claim [@a]. Another [@b].\n"_s;
    a.helps = {{u"Do this. [@a]"_s, Certainty::Low, {}}};
    a.harms = {{u"Not this. [@b]"_s, {}, {}}};
    for (const auto &key : {u"a"_s, u"b"_s})
        a.references.append(Reference{key,
            {{"id"_L1, key}, {"title"_L1, u"Study "_s + key}, {"DOI"_L1, u"10.1000/"_s + key}, {"x-unknown"_L1, 7}}});
    a.assets = {{u"one.png"_s, u"image/png"_s, "bytes"}};
    a.extra = {{"x-kept"_L1, true}};
    return a;
}

} // namespace

class TestArticleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsStoredComesBackWhole();
    void theDisclaimerIsTheProgramsOwnWhateverTheCallerBrings();
    void plainSqlCannotStoreAnArticleWithoutDisclaimer();
    void openingPutsBackRemovedGuardsAndWords();
    void theSameVersionAgainIsUnchanged();
    void otherWordsUnderTheSameVersionAreAConflict();
    void anOlderVersionIsRefused();
    void anUncommittedTransactionLeavesNothing();
    void aForeignFileIsLeftUntouched();
    void aNewerLibraryIsLeftUntouched();
    void usesElsewhereAreFoundByDoi();

private:
    void storeNow(const Article &article, Status status = Status::Published);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QString m_path;
    int m_count = 0;
};

void TestArticleStore::init()
{
    m_path = m_folder.filePath(u"library%1.sqlite"_s.arg(++m_count));
    auto opened = Database::open(m_path, Database::Access::ReadWrite);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_database = std::move(*opened);
}

void TestArticleStore::storeNow(const Article &article, Status status)
{
    auto transaction = Transaction::begin(*m_database);
    QVERIFY(transaction);
    const auto stored = ArticleStore(*m_database).store(article, {.status = status});
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().detail));
    QVERIFY(transaction->commit());
}

void TestArticleStore::whatIsStoredComesBackWhole()
{
    Article article = sampleArticle();
    storeNow(article);
    article.disclaimer = disclaimerFor(u"en"_s).disclaimer;
    const auto back = ArticleStore(*m_database).article(article.id);
    QVERIFY(back);
    QCOMPARE(back->references, article.references);
    QVERIFY(*back == article);
    const auto list = ArticleStore(*m_database).list();
    QVERIFY2(list, qPrintable(list ? QString() : list.error().detail));
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->front().keywords, article.keywords);
    QCOMPARE(list->front().helps, 1);
    QCOMPARE(list->front().references, 2);
}

void TestArticleStore::theDisclaimerIsTheProgramsOwnWhateverTheCallerBrings()
{
    Article article = sampleArticle();
    article.disclaimer = Disclaimer{u"mine"_s, 9, u"en"_s, u"Nothing to see here."_s};
    storeNow(article);
    QCOMPARE(ArticleStore(*m_database).article(article.id)->disclaimer, disclaimerFor(u"en"_s).disclaimer);
    article.id = ArticleId::random();
    article.language = u"de-AT"_s;
    storeNow(article);
    QCOMPARE(ArticleStore(*m_database).article(article.id)->disclaimer, disclaimerFor(u"de"_s).disclaimer);
}

void TestArticleStore::plainSqlCannotStoreAnArticleWithoutDisclaimer()
{
    storeNow(sampleArticle());
    // As another program would, without foreign keys.
    QVERIFY(execute(*m_database, u"PRAGMA foreign_keys = OFF"_s, u"test"_s));
    QVERIFY(!execute(*m_database, u"UPDATE article SET disclaimer = 99"_s, u"test"_s));
    QVERIFY(!execute(*m_database, u"UPDATE article SET disclaimer = NULL"_s, u"test"_s));
    QVERIFY(!execute(*m_database, u"UPDATE disclaimer SET text = 'none'"_s, u"test"_s));
    QVERIFY(!execute(*m_database, u"DELETE FROM disclaimer"_s, u"test"_s));
    QVERIFY(
        !execute(*m_database, u"INSERT INTO disclaimer VALUES (9, 'p', 1, 'en', printf('%200s', 'x'))"_s, u"test"_s));
}

void TestArticleStore::openingPutsBackRemovedGuardsAndWords()
{
    const Article article = sampleArticle();
    storeNow(article);
    for (const auto &sql : {u"PRAGMA foreign_keys = OFF"_s, u"DROP TRIGGER disclaimer_update"_s,
             u"DROP TRIGGER article_needs_disclaimer_update"_s,
             u"UPDATE disclaimer SET text = printf('%200s', 'nothing')"_s, u"UPDATE article SET disclaimer = 77"_s})
        QVERIFY(execute(*m_database, sql, u"test"_s));
    m_database.reset();
    auto reopened = Database::open(m_path, Database::Access::ReadWrite);
    QVERIFY(reopened);
    QCOMPARE((*reopened)->repairs().size(), 2);
    QCOMPARE(ArticleStore(**reopened).article(article.id)->disclaimer, disclaimerFor(u"en"_s).disclaimer);
    QVERIFY(!execute(**reopened, u"UPDATE disclaimer SET text = 'none'"_s, u"test"_s));
    reopened->reset();
    QVERIFY(Database::open(m_path, Database::Access::ReadWrite).value()->repairs().isEmpty());
}

void TestArticleStore::theSameVersionAgainIsUnchanged()
{
    const Article article = sampleArticle();
    storeNow(article);
    auto transaction = Transaction::begin(*m_database);
    QCOMPARE(ArticleStore(*m_database).store(article, {.status = Status::Published}), StoreOutcome::Unchanged);
}

void TestArticleStore::otherWordsUnderTheSameVersionAreAConflict()
{
    Article article = sampleArticle();
    storeNow(article);
    article.essentials += u"More."_s;
    auto transaction = Transaction::begin(*m_database);
    const auto stored = ArticleStore(*m_database).store(article, {.status = Status::Published});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Conflict);
}

void TestArticleStore::anOlderVersionIsRefused()
{
    Article article = sampleArticle();
    article.version = 3;
    storeNow(article);
    article.version = 2;
    auto transaction = Transaction::begin(*m_database);
    const auto stored = ArticleStore(*m_database).store(article, {.status = Status::Published});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::OlderThanLibrary);
}

void TestArticleStore::anUncommittedTransactionLeavesNothing()
{
    const Article article = sampleArticle();
    {
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(ArticleStore(*m_database).store(article, {.status = Status::Published}));
    }
    QCOMPARE(ArticleStore(*m_database).article(article.id).error().code, ErrorCode::NotFound);
}

void TestArticleStore::aForeignFileIsLeftUntouched()
{
    const QString path = m_folder.filePath(u"foreign.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no library, but a letter to my aunt.");
    file.close();
    const auto opened = Database::open(path, Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::LibraryForeign);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "This is no library, but a letter to my aunt.");
}

void TestArticleStore::aNewerLibraryIsLeftUntouched()
{
    QVERIFY(execute(*m_database, u"PRAGMA user_version = 999"_s, u"test"_s));
    m_database.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = Database::open(m_path, Database::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::LibraryNewer);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestArticleStore::usesElsewhereAreFoundByDoi()
{
    const Article one = sampleArticle();
    Article two = sampleArticle();
    two.title = u"Other"_s;
    storeNow(one);
    storeNow(two);
    const auto uses = ArticleStore(*m_database).usesElsewhere(u"doi:10.1000/a"_s, one.id);
    QVERIFY(uses);
    QCOMPARE(uses->size(), 1);
    QCOMPARE(uses->front().title, u"Other"_s);
}

QTEST_GUILESS_MAIN(TestArticleStore)
#include "tst_articlestore.moc"
