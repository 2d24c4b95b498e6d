// A library outlives what happens to programs and disks: kill -9 while saving and while migrating, a full disk, a file
// that cannot be written, and its own past.
#include "app/storage/draftfixture.h"
#include "storage/searchindex.h"
#include "storage/sqlscript.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

const auto readersId = *ArticleId::parse(u"728a8675-a900-4126-95e1-15be5512e9f9");
const auto draftId = *ArticleId::parse(u"8d306897-fc49-4478-b6de-2583f4fda999");

// Title and text belong together: half a save would show.
Article numbered(Article article, int number)
{
    article.title = u"Number %1"_s.arg(number);
    article.essentials = u"## Number %1\n\n"_s.arg(number) + u"A sentence that is quite long [@a]. "_s.repeated(3000);
    return article;
}

bool isWhole(const Article &article)
{
    return article.title.startsWith(u"Number ") && article.essentials.startsWith(u"## "_s + article.title + u'\n')
        && article.essentials.endsWith(u"long [@a]. ");
}

// In a process of its own, until it is killed.
int saveForEver(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return 1;
    DraftStore drafts(**database);
    auto draft = drafts.draft(drafts.list()->front().id);
    for (int number = 1; draft; ++number) {
        const Article next = numbered(draft->article, number);
        if (!drafts.keepSafetyCopy(next, draft->revision, noon))
            return 2;
        draft = drafts.save(next, draft->revision, noon);
        std::puts("saved");
        std::fflush(stdout);
    }
    return 3;
}

int openOnce(const QString &path) { return Database::open(path, Database::Access::ReadWrite) ? 0 : 1; }

// Files may not grow beyond this, as on a full disk; a write fails instead of ending the program.
int saveInLittleRoom(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(QFileInfo(path).size() + 4096), RLIM_INFINITY};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 1;
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return 2;
    DraftStore drafts(**database);
    const auto draft = drafts.draft(drafts.list()->front().id);
    Article next = numbered(draft->article, 1);
    next.assets.append({u"large.png"_s, u"image/png"_s, QByteArray(1 << 20, 'x')});
    const auto saved = drafts.save(next, draft->revision, noon);
    return saved ? 3 : 0;
}

QString plainSqlite(const QString &path, const QString &sql)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {path, sql});
    return sqlite.waitForFinished(30'000) ? QString::fromUtf8(sqlite.readAll()).trimmed() : u"did not run"_s;
}

} // namespace

class TestLibrarySafety : public QObject, private DraftFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openNewLibrary(); }
    void aKilledSaveIsWholeOrNotThere();
    void aKilledMigrationGoesOnAtTheNextOpening();
    void aLibraryOfTheFirstSchemaComesAlongWhole();
    void aDraftOfSchema5KeepsItsWordsAndItsHistory();
    void theFirstSaveOfAnOldDraftKeepsItsOldWords();
    void withoutRoomForTheCopyNothingIsMigrated();
    void onAFullDiskNothingIsLost();
    void aFileThatMayNotGrowIsLeftAsItWas();
    void aLibraryThatWasMovedAwayIsNotWrittenTo();

private:
    bool makeOldLibrary(const QString &path);
    bool makeLibraryOfSchema5(const QString &path);
    QTemporaryDir m_own;
};

bool TestLibrarySafety::makeOldLibrary(const QString &path)
{
    QProcess sqlite;
    sqlite.setStandardInputFile(u"" HEARTPORT_TEST_DATA "/library-schema1.sql"_s);
    sqlite.start(u"sqlite3"_s, {path});
    return sqlite.waitForFinished(30'000) && sqlite.exitCode() == 0;
}

// A library of schema 5: the first one's with the scripts in between, and its draft saved once as that program did.
bool TestLibrarySafety::makeLibraryOfSchema5(const QString &path)
{
    if (!makeOldLibrary(path))
        return false;
    QString sql;
    for (int version = 2; version <= 5; ++version)
        sql += migrationStatements(version).join(u";\n"_s) + u";\n"_s;
    const QJsonObject content{{"version"_L1, 1}, {"language"_L1, u"de"_s}, {"title"_L1, u"Salz auf dem Tisch"_s},
        {"updated"_L1, u"2026-11-20T08:00:00Z"_s}, {"essentials"_L1, u"Gespeichert mit Schema 5."_s},
        {"references"_L1, QJsonArray{QJsonObject{{"key"_L1, u"salt2019"_s}, {"csl"_L1, QJsonObject()}}}}};
    sql +=
        u"INSERT INTO kept (article, kind, number, based_on, at, version, language, title, words, reference_count, helps,"
        " harms, disclaimer, content) SELECT id, 'saved', 1, 0, '2026-11-20T08:00:00Z', 1, language, title, 4, 1, 0, 0,"
        " disclaimer, X'%1' FROM article WHERE draft = 1;"
        "UPDATE article SET revision = 1, saved = '2026-11-20T08:00:00Z', essentials = 'Gespeichert mit Schema 5.'"
        " WHERE draft = 1; PRAGMA user_version = 5;"_s.arg(
            QString::fromLatin1(qCompress(QJsonDocument(content).toJson(QJsonDocument::Compact), 1).toHex()));
    return plainSqlite(path, sql).isEmpty();
}

void TestLibrarySafety::aKilledSaveIsWholeOrNotThere()
{
    const Article article = numbered(wholeArticle(), 0);
    VERIFY_DONE(drafts().create(article, noon));
    QRandomGenerator random(7);
    for (int round = 0; round < 8; ++round) {
        m_database.reset();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--save"_s, m_path});
        QVERIFY(program.waitForStarted());
        QVERIFY(program.waitForReadyRead(60'000)); // one save came through
        QThread::msleep(random.bounded(0, 150));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit); // it saved until it was killed
        auto opened = Database::open(m_path, Database::Access::ReadWrite);
        VERIFY_DONE(opened);
        m_database = std::move(*opened);
        QCOMPARE(*m_database->integrityProblems(), QStringList());
        const auto draft = drafts().draft(article.id);
        VERIFY_DONE(draft);
        QVERIFY(isWhole(draft->article));
        const auto revisions = drafts().revisions(article.id);
        QCOMPARE(revisions->front().number, draft->revision);
        QCOMPARE(revisions->size(), draft->revision);
        QCOMPARE(drafts().revision(article.id, draft->revision)->essentials, draft->article.essentials);
        if (const auto copy = drafts().safetyCopy(article.id); *copy)
            QVERIFY(isWhole((*copy)->article));
        QCOMPARE(draft->article.assets.size(), 2);
    }
    // Saves came through, so that the rounds proved something; one that changes nothing makes no revision.
    QVERIFY(drafts().draft(article.id)->revision > 1);
}

void TestLibrarySafety::aKilledMigrationGoesOnAtTheNextOpening()
{
    QRandomGenerator random(7);
    const QString old = m_own.filePath(u"tobekilled.sqlite"_s);
    QVERIFY(makeOldLibrary(old));
    for (int round = 0; round < 8; ++round) {
        const QString path = m_own.filePath(u"killed%1.sqlite"_s.arg(round));
        QVERIFY(QFile::copy(old, path));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--open"_s, path});
        QVERIFY(program.waitForStarted());
        QThread::msleep(random.bounded(0, 120));
        program.kill();
        QVERIFY(program.waitForFinished());
        auto opened = Database::open(path, Database::Access::ReadWrite);
        VERIFY_DONE(opened);
        QCOMPARE(*(*opened)->integrityProblems(), QStringList());
        QCOMPARE(ArticleStore(**opened).article(readersId)->assets.size(), 2);
        const QString kept = u"%1.before-schema-%2"_s.arg(path).arg(Database::schemaVersion);
        QCOMPARE(plainSqlite(kept, u"PRAGMA user_version; PRAGMA integrity_check; SELECT count(*) FROM article"_s),
            u"1\nok\n2"_s);
    }
}

void TestLibrarySafety::aLibraryOfTheFirstSchemaComesAlongWhole()
{
    const QString path = m_own.filePath(u"old.sqlite"_s);
    QVERIFY(makeOldLibrary(path));
    const QString hash = plainSqlite(path, u"SELECT content_sha256 FROM article WHERE draft = 0"_s);
    auto opened = Database::open(path, Database::Access::ReadWrite);
    VERIFY_DONE(opened);
    QCOMPARE((*opened)->repairs(), QStringList());
    QCOMPARE(*(*opened)->integrityProblems(), QStringList());
    const ArticleStore store(**opened);
    const auto article = store.article(readersId);
    VERIFY_DONE(article);
    QCOMPARE(contentSha256(*article), hash);
    QCOMPARE(article->version, 3);
    QCOMPARE(article->authors, (QList<Author>{{u"A. Writer"_s, u"Author"_s, {{"orcid"_L1, u"0000"_s}}}}));
    QCOMPARE(article->review->name, u"B. Reader"_s);
    QCOMPARE(article->cover->alt, u"Salt"_s);
    QCOMPARE(article->keywords, (QStringList{u"Salt"_s, u"Bread"_s}));
    QCOMPARE(article->references.size(), 2);
    QCOMPARE(article->references.front().key, u"salt2019"_s);
    QCOMPARE(article->extra.value("x-kept"_L1).toBool(), true);
    QCOMPARE(store.asset(readersId, u"bread.png"_s)->bytes.left(4), "\x89PNG");
    QCOMPARE(store.summary(readersId)->readings, 1);
    QVERIFY(store.summary(readersId)->saved);
    QCOMPARE(SearchIndex(**opened).search(u"hides"_s, 5)->size(), 1);
    QCOMPARE(SearchIndex(**opened).references(u"bread"_s, 5)->size(), 1);
    const auto draft = DraftStore(**opened).draft(draftId);
    VERIFY_DONE(draft);
    QCOMPARE(draft->article.translationOf, std::optional(readersId));
    QVERIFY(!draft->article.aiDisclosure);
    QVERIFY2(!execute(**opened, u"UPDATE article SET disclaimer = 99"_s, u"trying"_s),
        "the guards are on the new tables");
}

void TestLibrarySafety::aDraftOfSchema5KeepsItsWordsAndItsHistory()
{
    const QString path = m_own.filePath(u"schema5.sqlite"_s);
    QVERIFY(makeLibraryOfSchema5(path));
    auto opened = Database::open(path, Database::Access::ReadWrite);
    VERIFY_DONE(opened);
    QCOMPARE((*opened)->repairs(), QStringList());
    DraftStore drafts(**opened);
    const auto draft = drafts.draft(draftId);
    VERIFY_DONE(draft);
    QCOMPARE(draft->revision, 1);
    QCOMPARE(draft->article.essentials, u"Gespeichert mit Schema 5."_s);
    QCOMPARE(draft->article.updated, QDateTime::fromString(u"2026-11-20T08:00:00Z"_s, Qt::ISODate));
    QCOMPARE(draft->article.references.front().key, u"salt2019"_s);
    QCOMPARE(ArticleStore(**opened).summary(draftId)->references, 1);
    Article next = draft->article;
    next.essentials = u"Gespeichert mit Schema 6."_s;
    const auto saved = drafts.save(next, 1, noon);
    VERIFY_DONE(saved);
    QCOMPARE(saved->revision, 2);
    QCOMPARE(drafts.draft(draftId)->article.essentials, next.essentials);
    QCOMPARE(drafts.revision(draftId, 1)->essentials, draft->article.essentials);
    QCOMPARE(SearchIndex(**opened).references(u"bread"_s, 5)->size(), 1); // its index is built anew
    QCOMPARE(*(*opened)->integrityProblems(), QStringList());
}

void TestLibrarySafety::theFirstSaveOfAnOldDraftKeepsItsOldWords()
{
    const QString path = m_own.filePath(u"olddraft.sqlite"_s);
    QVERIFY(makeOldLibrary(path));
    auto opened = Database::open(path, Database::Access::ReadWrite);
    VERIFY_DONE(opened);
    DraftStore old(**opened);
    auto draft = old.draft(draftId);
    VERIFY_DONE(draft);
    QCOMPARE(draft->revision, 0);
    QVERIFY(draft->saved.isValid());
    draft->article.title = u"Neu"_s;
    const auto saved = old.save(draft->article, 0, noon);
    VERIFY_DONE(saved);
    const auto revisions = old.revisions(draftId);
    QCOMPARE(revisions->size(), 2);
    QCOMPARE(revisions->back().kind, RevisionKind::Imported);
    QCOMPARE(old.revision(draftId, revisions->back().number)->title, u"Salz auf dem Tisch"_s);
    QCOMPARE(old.revision(draftId, revisions->back().number)->assets, saved->article.assets);
    const auto next = old.edit(readersId, noon);
    VERIFY_DONE(next);
    QCOMPARE(next->article.version, 4);
}

void TestLibrarySafety::withoutRoomForTheCopyNothingIsMigrated()
{
    const QString path = m_own.filePath(u"noroom.sqlite"_s);
    QVERIFY(makeOldLibrary(path));
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    // Something that cannot be made way for, in place of the copy.
    const QString part = u"%1.before-schema-%2.part"_s.arg(path).arg(Database::schemaVersion);
    QVERIFY(QDir().mkpath(part + u"/inside"_s));
    QCOMPARE(codeOf(Database::open(path, Database::Access::ReadWrite)), ErrorCode::DiskFull);
    QVERIFY(!before.isEmpty());
    QCOMPARE(bytes(), before);
}

void TestLibrarySafety::onAFullDiskNothingIsLost()
{
    const Article article = numbered(wholeArticle(), 0);
    const auto made = drafts().create(article, noon);
    VERIFY_DONE(made);
    VERIFY_DONE(execute(*m_database, u"PRAGMA max_page_count = 1"_s, u"filling the disk"_s)); // as large as it is now
    Article next = numbered(made->article, 1);
    next.assets.append({u"large.png"_s, u"image/png"_s, QByteArray(1 << 20, 'x')});
    QCOMPARE(codeOf(drafts().save(next, 1, noon)), ErrorCode::DiskFull);
    QCOMPARE(codeOf(drafts().keepSafetyCopy(next, 1, noon)), ErrorCode::DiskFull);
    QCOMPARE(drafts().draft(article.id)->article, made->article);
    VERIFY_DONE(execute(*m_database, u"PRAGMA max_page_count = 1000000"_s, u"making room"_s));
    const auto saved = drafts().save(next, 1, noon);
    VERIFY_DONE(saved);
    QCOMPARE(saved->revision, 2);
    QCOMPARE(*m_database->integrityProblems(), QStringList());
}

void TestLibrarySafety::aFileThatMayNotGrowIsLeftAsItWas()
{
    const Article article = wholeArticle();
    const auto made = drafts().create(article, noon);
    VERIFY_DONE(made);
    m_database.reset();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--little-room"_s, m_path});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    auto opened = Database::open(m_path, Database::Access::ReadWrite);
    VERIFY_DONE(opened);
    QCOMPARE(*(*opened)->integrityProblems(), QStringList());
    QCOMPARE(DraftStore(**opened).draft(article.id)->article, made->article);
}

void TestLibrarySafety::aLibraryThatWasMovedAwayIsNotWrittenTo()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    const QString away = m_own.filePath(u"away.sqlite"_s);
    QVERIFY(QFile::rename(m_path, away));
    QCOMPARE(codeOf(drafts().save(numbered(article, 1), 1, noon)), ErrorCode::LibraryReadOnly);
    QVERIFY(QFile::rename(away, m_path));
    const auto saved = drafts().save(numbered(article, 1), 1, noon);
    VERIFY_DONE(saved);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--save")
        return saveForEver(arguments.value(2));
    if (arguments.value(1) == u"--open")
        return openOnce(arguments.value(2));
    if (arguments.value(1) == u"--little-room")
        return saveInLittleRoom(arguments.value(2));
    TestLibrarySafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_librarysafety.moc"
