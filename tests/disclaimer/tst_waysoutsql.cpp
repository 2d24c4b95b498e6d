// Ways out by SQL: through the program's own connection, through the plain sqlite3 program, and by tampering with the
// file while nobody looks.
#include "disclaimer/waysout.h"
#include "rendering/articlepage.h"

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

// Columns without a default, for an INSERT of a row of one's own.
const QString newRow =
    u"INSERT INTO article (id, draft, status, version, language, title, subtitle, summary, disclaimer, created, updated,"
    " funding, conflicts, essentials, extra, words) SELECT 'a4b1cbf2-0f3a-4f5f-9d3e-1c2b3a4d5e6f', 1,"
    " 'draft', 1, '%1', 'T', '', '', %2, '2026', '2026', '', '', '', '', 0 FROM article LIMIT 1"_s;
const QString newKept =
    u"INSERT INTO kept (article, kind, number, based_on, at, version, language, title, words, reference_count, helps,"
    " harms, disclaimer, content) SELECT article, 'saved', 99, 0, at, 1, '%1', title, 0, 0, 0, 0, %2, content FROM kept"
    " LIMIT 1"_s;
const QString german = u"(SELECT id FROM disclaimer WHERE language = 'de')"_s;

const QString mustCarry = u"must carry the AI-content disclaimer"_s;
const QString onlyHeartPort = u"only HeartPort itself adds an AI-content disclaimer"_s;
const QString unchangeable = u"cannot be changed"_s;
const QString irremovable = u"cannot be removed"_s;

const QString allGuards =
    u"DROP TRIGGER article_needs_disclaimer_insert; DROP TRIGGER article_needs_disclaimer_update;"
    "DROP TRIGGER kept_needs_disclaimer_insert; DROP TRIGGER kept_needs_disclaimer_update;"
    "DROP TRIGGER disclaimer_insert; DROP TRIGGER disclaimer_update; DROP TRIGGER disclaimer_delete; "_s;

const QString guardsBack = u"The guards of the AI-content disclaimer were missing or altered and were put back"_s;
const QString wordsBack = u"The AI-content disclaimer was missing or altered and was put back"_s;

} // namespace

class TestWaysOutSql : public QObject, private GuardedLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeTemplate(); }
    void init() { makeLibrary(); }
    void aStatementIsRefused_data();
    void aStatementIsRefused();
    void openingPutsRight_data();
    void openingPutsRight();
    void aTamperedLibraryThatCannotBeWrittenStillShowsIt();
    void aTamperedLibraryIsNotSoundForTheCheck();
    void aCopyByDumpIsGuardedToo();
};

void TestWaysOutSql::aStatementIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a new row with none") << newRow.arg(u"en"_s, u"NULL"_s) << mustCarry;
    QTest::newRow("a new row with an invented one") << newRow.arg(u"en"_s, u"99"_s) << mustCarry;
    QTest::newRow("a new row with that of another language") << newRow.arg(u"en"_s, german) << mustCarry;
    QTest::newRow("a new row, conflicts ignored")
        << newRow.arg(u"en"_s, u"99"_s).replace(u"INSERT INTO"_s, u"INSERT OR IGNORE INTO"_s) << mustCarry;
    QTest::newRow("a new row, conflicts replaced")
        << newRow.arg(u"en"_s, u"99"_s).replace(u"INSERT INTO"_s, u"INSERT OR REPLACE INTO"_s) << mustCarry;
    QTest::newRow("a row emptied") << u"UPDATE article SET disclaimer = NULL"_s << mustCarry;
    QTest::newRow("a row pointed elsewhere") << u"UPDATE article SET disclaimer = disclaimer + 40"_s << mustCarry;
    QTest::newRow("a row in another language's words")
        << u"UPDATE article SET disclaimer = %1 WHERE language = 'en'"_s.arg(german) << mustCarry;
    QTest::newRow("a row that changes its language alone") << u"UPDATE article SET language = 'de'"_s << mustCarry;
    QTest::newRow("a row, conflicts ignored") << u"UPDATE OR IGNORE article SET disclaimer = 99"_s << mustCarry;
    QTest::newRow("a draft alone") << u"UPDATE article SET disclaimer = 99 WHERE draft = 1"_s << mustCarry;
    QTest::newRow("a new revision with none") << newKept.arg(u"en"_s, u"NULL"_s) << mustCarry;
    QTest::newRow("a new revision with an invented one") << newKept.arg(u"en"_s, u"99"_s) << mustCarry;
    QTest::newRow("a new revision with that of another language") << newKept.arg(u"en-GB"_s, german) << mustCarry;
    QTest::newRow("revisions emptied") << u"UPDATE kept SET disclaimer = NULL"_s << mustCarry;
    QTest::newRow("revisions pointed elsewhere") << u"UPDATE kept SET disclaimer = 99"_s << mustCarry;
    QTest::newRow("safety copies in another language")
        << u"UPDATE kept SET language = 'xx' WHERE language = 'de'"_s << mustCarry;
    QTest::newRow("other words") << u"UPDATE disclaimer SET text = replace(text, 'not ', '')"_s << unchangeable;
    QTest::newRow("other words, conflicts replaced")
        << u"UPDATE OR REPLACE disclaimer SET text = 'x'"_s << unchangeable;
    QTest::newRow("another version") << u"UPDATE disclaimer SET version = 0"_s << unchangeable;
    QTest::newRow("another number") << u"UPDATE disclaimer SET id = id + 10"_s << unchangeable;
    QTest::newRow("words removed") << u"DELETE FROM disclaimer"_s << irremovable;
    QTest::newRow("one language removed") << u"DELETE FROM disclaimer WHERE language = 'de'"_s << irremovable;
    QTest::newRow("words of one's own")
        << u"INSERT INTO disclaimer (policy, version, language, text) VALUES ('mine', 1, 'en', printf('%.200c', 'x'))"_s
        << onlyHeartPort;
    QTest::newRow("words replaced")
        << u"INSERT OR REPLACE INTO disclaimer SELECT id, policy, version, language, printf('%.200c', 'x') FROM disclaimer"_s
        << onlyHeartPort;
    QTest::newRow("words by upsert")
        << u"INSERT INTO disclaimer SELECT * FROM disclaimer WHERE true ON CONFLICT DO UPDATE SET text = 'x'"_s
        << onlyHeartPort;
}

void TestWaysOutSql::aStatementIsRefused()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, reason);
    const auto ran = execute(*m_database, sql, u"trying"_s);
    QVERIFY2(!ran, "the program's own connection let it through");
    QVERIFY2(ran.error().detail.contains(reason), qPrintable(ran.error().detail));
    m_database.reset();
    const QString complaint = plainSqlite(sql);
    QVERIFY2(complaint.contains(reason), qPrintable(complaint));
    openLibrary();
    QVERIFY2(m_database->repairs().isEmpty(), "nothing came of it, so there is nothing to put right");
    QVERIFY(everythingCarriesIt());
}

void TestWaysOutSql::openingPutsRight_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("repairs");
    const QStringList guards{guardsBack};
    const QStringList both{guardsBack, wordsBack};
    QTest::newRow("all guards dropped") << allGuards << guards;
    QTest::newRow("one guard dropped") << u"DROP TRIGGER kept_needs_disclaimer_update"_s << guards;
    QTest::newRow("a guard that guards nothing")
        << u"DROP TRIGGER disclaimer_update;"
           "CREATE TRIGGER disclaimer_update BEFORE UPDATE ON disclaimer BEGIN SELECT 1; END"_s
        << guards;
    QTest::newRow("a guard turned off in the schema")
        << u".dbconfig defensive off\nPRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql ="
           " replace(sql, 'WHEN NOT', 'WHEN 0 AND NOT') WHERE name = 'article_needs_disclaimer_insert'"_s
        << guards;
    QTest::newRow("guards taken out of the schema")
        << u".dbconfig defensive off\nPRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger'"
           " AND tbl_name IN ('article', 'kept', 'disclaimer')"_s
        << guards;
    QTest::newRow("a guest among the guards")
        << u"CREATE TRIGGER helper AFTER INSERT ON article BEGIN DELETE FROM keyword; END"_s << guards;
    QTest::newRow("other words") << allGuards + u"UPDATE disclaimer SET text = printf('%.200c', 'x')"_s << both;
    QTest::newRow("one word less") << allGuards
            + u"UPDATE disclaimer SET text = replace(text, 'no liability', 'liability')"_s
                                   << both;
    QTest::newRow("other words, the guard put back")
        << u".dbconfig defensive off\nCREATE TEMP TABLE guard AS SELECT * FROM sqlite_schema WHERE name = 'disclaimer_update';"
           "DROP TRIGGER disclaimer_update; UPDATE disclaimer SET text = printf('%.200c', 'x');"
           "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM guard"_s
        << QStringList{wordsBack};
    QTest::newRow("words removed") << allGuards + u"DELETE FROM disclaimer"_s << both;
    QTest::newRow("words added") << allGuards
            + u"INSERT INTO disclaimer (policy, version, language, text) VALUES ('mine', 1, 'fr', printf('%.200c', 'x'))"_s
                                 << both;
    QTest::newRow("the table dropped") << u"DROP TABLE disclaimer"_s << both;
    QTest::newRow("rows pointed elsewhere") << allGuards + u"UPDATE article SET disclaimer = 99"_s << both;
    QTest::newRow("rows pointed to another language")
        << allGuards + u"UPDATE article SET disclaimer = %1"_s.arg(german) << both;
    QTest::newRow("revisions pointed elsewhere") << allGuards + u"UPDATE kept SET disclaimer = 99"_s << both;
    QTest::newRow("numbers exchanged") << allGuards
            + u"UPDATE disclaimer SET id = id + 10; UPDATE disclaimer SET id = 13 - id"_s
                                       << both;
    QTest::newRow("no column may be empty any longer, and is") << u".dbconfig defensive off\n"_s + allGuards
            + u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql,"
              " 'disclaimer          INTEGER NOT NULL', 'disclaimer          INTEGER') WHERE name = 'article';"
              "PRAGMA writable_schema = RESET; UPDATE article SET disclaimer = NULL"_s
                                                               << both;
}

void TestWaysOutSql::openingPutsRight()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, repairs);
    m_database.reset();
    QCOMPARE(plainSqlite(sql), QString());
    openLibrary();
    QCOMPARE(m_database->repairs(), repairs);
    QVERIFY(everythingCarriesIt());
    for (const QString &again : {u"UPDATE disclaimer SET text = 'x'"_s, u"UPDATE article SET disclaimer = 99"_s,
             u"UPDATE kept SET disclaimer = 99"_s, u"DELETE FROM disclaimer"_s, newRow.arg(u"en"_s, u"99"_s)})
        QVERIFY2(!execute(*m_database, again, u"trying again"_s), qPrintable(again));
    QVERIFY(m_database->integrityProblems()->isEmpty());
    openLibrary();
    QVERIFY2(m_database->repairs().isEmpty(), "put right once");
}

void TestWaysOutSql::aTamperedLibraryThatCannotBeWrittenStillShowsIt()
{
    m_database.reset();
    QCOMPARE(plainSqlite(allGuards + u"UPDATE disclaimer SET text = printf('%.200c', 'x')"_s), QString());
    auto opened = Database::open(m_path, Database::Access::ReadOnly);
    VERIFY_DONE(opened);
    QCOMPARE((*opened)->repairs().size(), 1);
    QVERIFY((*opened)->repairs().front().contains(u"pages show the genuine one"));
    const auto article = ArticleStore(**opened).article(id());
    VERIFY_DONE(article);
    const Essentials essentials = parseEssentials(article->essentials);
    const QByteArray page = articlePage(*article, essentials, CitationNumbers(*article, essentials), {});
    QVERIFY(page.contains(genuineText().toUtf8()));
    QVERIFY(!page.contains("xxxxx"));
}

void TestWaysOutSql::aTamperedLibraryIsNotSoundForTheCheck()
{
    m_database.reset();
    QCOMPARE(plainSqlite(u"DROP TRIGGER disclaimer_update"_s), QString());
    auto opened = Database::open(m_path, Database::Access::ReadOnly);
    VERIFY_DONE(opened);
    QCOMPARE((*opened)->repairs().size(), 1);
}

void TestWaysOutSql::aCopyByDumpIsGuardedToo()
{
    m_database.reset();
    const QString copy = m_path + u".copy"_s;
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"sqlite3 \"$0\" .dump | sqlite3 \"$1\""_s, m_path, copy});
    QVERIFY(shell.waitForFinished(30'000) && shell.exitCode() == 0);
    m_path = copy;
    QVERIFY(plainSqlite(u"UPDATE disclaimer SET text = 'x'"_s).contains(unchangeable));
    QCOMPARE(plainSqlite(u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(Database::applicationId)
                             .arg(Database::schemaVersion)),
        QString());
    openLibrary();
    QVERIFY(m_database->repairs().isEmpty());
    QVERIFY(everythingCarriesIt());
}

QTEST_GUILESS_MAIN(TestWaysOutSql)
#include "tst_waysoutsql.moc"
