#include "exchange/textbundle.h"
#include "policies/disclosure.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/zipfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

QStringList titles(const QJsonObject &object)
{
    QStringList found;
    const QJsonArray articles = object.value("articles"_L1).toArray();
    for (const auto &article : articles)
        found.append(article["title"_L1].toString());
    return found;
}

} // namespace

// Drives the program itself, as a script does.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstUseMakesTheStarterLibrary();
    void wrongUsageExitsWithTwo_data();
    void wrongUsageExitsWithTwo();
    void helpAndVersionOpenNoLibrary();
    void listCanBeNarrowed();
    void searchFindsBestFirst();
    void showGivesEveryForm();
    void aHearticleGoesOutAndIn();
    void aSavedPageBecomesADraftWithItsGaps();
    void refusedContentLeavesTheLibraryAsItWas_data();
    void refusedContentLeavesTheLibraryAsItWas();
    void aRefusedPathDoesNotStopTheOthers();
    void aLibraryThatCannotBeUsedIsSaidInOneLine_data();
    void aLibraryThatCannotBeUsedIsSaidInOneLine();
    void aReadOnlyLibraryCanBeReadButNotWritten();
    void checkLooksAndRepairRestores();
    void backupIsALibraryAndOverwritesNothing();
    void anotherLocaleAndClosedOutputDoNoHarm();

private:
    Outcome run(const QStringList &arguments, const QStringList &shell = {});
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString freshLibrary(); // a copy of the starter library

    QTemporaryDir m_folder;
    QString m_library;
    QString m_firstId;
    int m_count = 0;
};

Outcome TestCli::run(const QStringList &arguments, const QStringList &shell)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    process.setProcessEnvironment(environment);
    const QString program = u"" HEARTPORT_CLI ""_s;
    if (shell.isEmpty())
        process.start(program, arguments);
    else
        process.start(u"sh"_s, QStringList{u"-c"_s, shell.join(u' '), program} + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString TestCli::freshLibrary()
{
    const QString copy = path(u"copy%1.sqlite"_s.arg(++m_count));
    return QFile::copy(m_library, copy) ? copy : QString();
}

void TestCli::initTestCase()
{
    m_library = path(u"data/heartport/library.sqlite"_s);
    const Outcome first = run({u"list"_s, u"--json"_s});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    m_firstId = first.json().value("articles"_L1)[0]["id"_L1].toString();
}

void TestCli::theFirstUseMakesTheStarterLibrary()
{
    QVERIFY(QFile::exists(m_library));
    const Outcome listed = run({u"list"_s, u"--json"_s});
    QCOMPARE(titles(listed.json()).size(), 10);
    QCOMPARE(listed.err, QString());
    const QJsonValue article = listed.json().value("articles"_L1)[0];
    for (const auto &key :
        {"id"_L1, "title"_L1, "category"_L1, "language"_L1, "keywords"_L1, "status"_L1, "version"_L1})
        QVERIFY2(!article[key].isUndefined(), key.data());
    QCOMPARE(run({u"list"_s}).out.count(u'\n'), 10);
}

void TestCli::wrongUsageExitsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an unknown verb") << QStringList{u"dance"_s};
    QTest::newRow("a verb that is not there") << QStringList{u"publish"_s, u"x"_s};
    QTest::newRow("an unknown option") << QStringList{u"list"_s, u"--loud"_s};
    QTest::newRow("an unknown option in front") << QStringList{u"--loud"_s, u"list"_s};
    QTest::newRow("one argument too many") << QStringList{u"list"_s, u"x"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("nothing to search") << QStringList{u"search"_s};
    QTest::newRow("a limit that is no number") << QStringList{u"search"_s, u"x"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("a limit of nothing") << QStringList{u"search"_s, u"x"_s, u"--limit=0"_s};
    QTest::newRow("no id") << QStringList{u"show"_s, u"the first"_s};
    QTest::newRow("an unknown form") << QStringList{u"show"_s, u"x"_s, u"--as"_s, u"song"_s};
    QTest::newRow("an unknown task") << QStringList{u"library"_s, u"sell"_s};
    QTest::newRow("a backup to nowhere") << QStringList{u"library"_s, u"backup"_s};
    QTest::newRow("a library without its name") << QStringList{u"list"_s, u"--library"_s};
}

void TestCli::wrongUsageExitsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.code == 2, qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.startsWith(u"heartport-cli: "));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void TestCli::helpAndVersionOpenNoLibrary()
{
    const QString unusable = u"--library=/proc/none/library.sqlite"_s;
    const Outcome help = run({unusable, u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"library check"));
    QVERIFY(!help.out.contains(u"publish ID"));
    QVERIFY(run({unusable, u"--version"_s}).out.contains(u"" HEARTPORT_VERSION ""_s));
    QCOMPARE(run({unusable, u"import"_s, u"--help"_s}).code, 0);
}

void TestCli::listCanBeNarrowed()
{
    const Outcome heart = run({u"list"_s, u"--category"_s, u"Heart Health"_s, u"--json"_s});
    QCOMPARE(titles(heart.json()).size(), 1);
    QCOMPARE(titles(run({u"list"_s, u"--language"_s, u"de"_s, u"--json"_s}).json()).size(), 0);
    QCOMPARE(titles(run({u"list"_s, u"--drafts"_s, u"--json"_s}).json()).size(), 0);
}

void TestCli::searchFindsBestFirst()
{
    const Outcome found = run({u"search"_s, u"depression"_s, u"--limit"_s, u"2"_s, u"--json"_s});
    QCOMPARE(found.code, 0);
    QVERIFY(titles(found.json()).size() <= 2);
    QVERIFY(titles(found.json()).constFirst().startsWith(u"Depression"));
    const QString snippet = found.json().value("articles"_L1)[0]["snippet"_L1].toString();
    QVERIFY(!snippet.isEmpty() && !snippet.contains(QChar(0xE000)));
    QCOMPARE(run({u"search"_s, u"--"_s, u"-NEAR( \"*"_s}).code, 0);
    QCOMPARE(run({u"search"_s, u"qwertzuiop"_s, u"--json"_s}).json().value("articles"_L1).toArray().size(), 0);
}

void TestCli::showGivesEveryForm()
{
    const Outcome json = run({u"show"_s, m_firstId, u"--as"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json().keys(), (QStringList{u"org.heartport"_s, u"references"_s, u"status"_s, u"text"_s}));
    QCOMPARE(json.json().value("org.heartport"_L1)["id"_L1].toString(), m_firstId);
    const QString disclaimer = disclaimerFor(u"en"_s).disclaimer.text;
    QCOMPARE(json.json().value("org.heartport"_L1)["disclaimer"_L1]["text"_L1].toString(), disclaimer);
    const Outcome markdown = run({u"show"_s, u"heartport:article/"_s + m_firstId, u"--as"_s, u"markdown"_s});
    QVERIFY(markdown.out.startsWith(u"---\n"));
    QVERIFY(markdown.out.contains(u"\"aiDisclosure\": \"ai-generated\""));
    QVERIFY(markdown.out.contains(u"> "_s + disclaimer));
    QVERIFY(run({u"show"_s, m_firstId, u"--as"_s, u"html"_s}).out.contains(u"data-ai-disclosure=\"ai-generated\""));
    QVERIFY(run({u"show"_s, m_firstId}).out.simplified().contains(disclaimer));
    const Outcome unknown = run({u"show"_s, u"11111111-2222-4333-8444-555555555555"_s});
    QCOMPARE(unknown.code, 1);
    QCOMPARE(unknown.err.count(u'\n'), 1);
}

void TestCli::aHearticleGoesOutAndIn()
{
    Article article{.id = ArticleId::random()};
    article.title = u"Written here"_s;
    article.language = u"en"_s;
    article.essentials = u"Some words [@none].\n"_s;
    const auto pack = writeTextPack(article);
    QVERIFY(pack && writeFile(path(u"here.textpack"_s), *pack));
    const QString library = path(u"new.sqlite"_s);
    const Outcome added = run({u"--library"_s, library, u"import"_s, path(u"here.textpack"_s), u"--json"_s});
    QVERIFY2(added.code == 0, qPrintable(added.err));
    QCOMPARE(added.json().keys(), (QStringList{u"added"_s, u"refused"_s, u"repaired"_s, u"unchanged"_s, u"updated"_s}));
    QCOMPARE(added.json().value("added"_L1).toArray(), QJsonArray{article.id.toString()});
    const Outcome again = run({u"--library"_s, library, u"import"_s, path(u"here.textpack"_s), u"--json"_s});
    QCOMPARE(again.json().value("unchanged"_L1).toArray(), QJsonArray{article.id.toString()});
    // A named library is not filled with the starter library.
    QCOMPARE(titles(run({u"--library"_s, library, u"list"_s, u"--json"_s}).json()), QStringList());
    QCOMPARE(titles(run({u"--library"_s, library, u"list"_s, u"--drafts"_s, u"--json"_s}).json()),
        QStringList{u"Written here"_s});
    const Outcome check = run({u"--library"_s, library, u"check"_s, article.id.toString(), u"--json"_s});
    QCOMPARE(check.code, 1);
    const QJsonArray findings = check.json().value("findings"_L1).toArray();
    QSet<QString> rules;
    for (const auto &finding : findings)
        rules.insert(finding["rule"_L1].toString());
    QVERIFY(rules.contains(u"undefined-citation"_s));
}

void TestCli::aSavedPageBecomesADraftWithItsGaps()
{
    const QString library = freshLibrary();
    for (const auto &name : {u"saved-page.txt"_s, u"saved-page.html"_s}) {
        const Outcome outcome = run({u"--library"_s, library, u"import"_s, QFINDTESTDATA("../data/") + name});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    }
    const Outcome drafts = run({u"--library"_s, library, u"list"_s, u"--drafts"_s, u"--json"_s});
    QCOMPARE(titles(drafts.json()), QStringList{u"Salt on the Table: Small Changes That Count"_s});
    const QString id = drafts.json().value("articles"_L1)[0]["id"_L1].toString();
    const Outcome check = run({u"--library"_s, library, u"check"_s, id});
    QCOMPARE(check.code, 1);
    QCOMPARE(check.out.count(u"is a placeholder"_s), 6);
}

void TestCli::refusedContentLeavesTheLibraryAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    Article article{.id = ArticleId::random()};
    article.title = u"Refused"_s;
    const BundleEntries good = writeBundle(article);
    const auto pack = [&](const QString &entry, const QByteArray &bytes, bool deflated = false) {
        QList<test::ZipEntry> entries;
        BundleEntries changed = good;
        if (bytes.isNull())
            changed.remove(entry);
        else
            changed.insert(entry, bytes);
        for (auto it = changed.begin(); it != changed.end(); ++it)
            entries.append(test::ZipEntry{it.key().toUtf8(), it.value(), 0100644, deflated});
        return test::zipOf(entries);
    };
    const QString zip = u"refused.textpack"_s;
    QTest::newRow("no fields") << zip << pack(u"info.json"_s, R"({"version":2,"org.heartport":{}})") << u"\"id\""_s;
    QTest::newRow("no text") << zip << pack(u"text.md"_s, {}) << u"text.md is missing"_s;
    QTest::newRow("raw HTML") << zip << pack(u"text.md"_s, "a\n\n<b>b</b>") << u"line 3: raw HTML"_s;
    QTest::newRow("a script") << zip << pack(u"text.md"_s, "<script>x</script>") << u"line 1: raw HTML"_s;
    QTest::newRow("a broken image") << zip << pack(u"assets/x.png"_s, "\x89PNG\r\n\x1a\n nothing") << u"x.png"_s;
    QTest::newRow("10 MB of text") << zip << pack(u"text.md"_s, QByteArray(10 << 20, 'a')) << u"larger than 512 KB"_s;
    QTest::newRow("invalid UTF-8") << zip << pack(u"text.md"_s, "caf\xE9") << u"byte 3"_s;
    QTest::newRow("a path out of the zip") << zip << pack(u"../../../out.txt"_s, "x") << u"out of the bundle"_s;
    QTest::newRow("a bomb") << zip << pack(u"assets/x.png"_s, QByteArray(19 << 20, 0), true) << u"100 times"_s;
    QTest::newRow("a cut zip") << zip << pack(u"text.md"_s, "x").chopped(30) << u"damaged"_s;
    QTest::newRow("a letter") << u"letter.odt"_s << QByteArray("Dear aunt") << u"neither a TextBundle"_s;
    QTest::newRow("a page of something else") << u"page.html"_s << QByteArray("<html><p>Hello") << u"ACTION FEED"_s;
    QTest::newRow("an escape sequence in a name") << u"\x1b]0;x\x07.txt"_s << QByteArray("x") << u"HEALTH ESSENTIALS"_s;
}

void TestCli::refusedContentLeavesTheLibraryAsItWas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString library = freshLibrary();
    const QByteArray before = contentOf(library);
    QVERIFY(!before.isEmpty());
    const QString file = path(u"refused%1/%2"_s.arg(++m_count).arg(name));
    QVERIFY(writeFile(file, bytes));
    const Outcome outcome = run({u"--library"_s, library, u"import"_s, file, u"--json"_s});
    QVERIFY2(outcome.code == 1, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(!outcome.err.contains(u'\x1b'));
    const QJsonArray refused = outcome.json().value("refused"_L1).toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0)["path"_L1].toString(), file);
    QVERIFY(refused.at(0)["reason"_L1].toString().contains(says));
    QCOMPARE(contentOf(library), before);
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    const Outcome check = run({u"check"_s, file, u"--json"_s});
    QCOMPARE(check.code, 1);
    QCOMPARE(check.json().value("findings"_L1)[0]["severity"_L1].toString(), u"error"_s);
}

void TestCli::aRefusedPathDoesNotStopTheOthers()
{
    const QString library = freshLibrary();
    const Outcome outcome = run({u"--library"_s, library, u"import"_s, path(u"not there.textpack"_s),
        QFINDTESTDATA("../data/saved-page.txt"), u"--json"_s});
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.json().value("added"_L1).toArray().size(), 1);
    QCOMPARE(outcome.json().value("refused"_L1).toArray().size(), 1);
}

void TestCli::aLibraryThatCannotBeUsedIsSaidInOneLine_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << u"missing"_s << u"there is no file"_s;
    QTest::newRow("foreign") << u"foreign"_s << u"is not a HeartPort library"_s;
    QTest::newRow("another database") << u"database"_s << u"another program"_s;
    QTest::newRow("damaged") << u"damaged"_s << u"library"_s;
    QTest::newRow("newer") << u"newer"_s << u"newer HeartPort"_s;
    QTest::newRow("locked") << u"locked"_s << u"locked"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is not a file"_s;
}

void TestCli::aLibraryThatCannotBeUsedIsSaidInOneLine()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    QString library = freshLibrary();
    QByteArray bytes = contentOf(library);
    std::unique_ptr<Database> holder;
    if (kind == u"missing")
        library = path(u"nowhere.sqlite"_s);
    else if (kind == u"foreign")
        QVERIFY(writeFile(library, "Dear aunt"));
    else if (kind == u"database")
        QVERIFY(writeFile(library, bytes.replace("HRPT", "XXXX")));
    else if (kind == u"damaged")
        QVERIFY(writeFile(library, bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\x55'))));
    else if (kind == u"newer")
        QVERIFY(writeFile(library, bytes.replace(60, 4, QByteArray("\0\0\3\xE7", 4))));
    else if (kind == u"folder")
        library = m_folder.path();
    const QByteArray before = contentOf(library);
    if (kind == u"locked") { // from here on this process must not open the file itself: closing it would unlock it
        holder = std::move(*Database::open(library, Database::Access::ReadWrite));
        QVERIFY(execute(*holder, u"BEGIN EXCLUSIVE"_s, u"test"_s));
    }
    for (const auto &arguments : {QStringList{u"list"_s}, QStringList{u"library"_s, u"check"_s}}) {
        const Outcome outcome = run(QStringList{u"--library"_s, library} + arguments);
        QVERIFY2(outcome.code == 3, qPrintable(outcome.err + QString::number(outcome.code)));
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QCOMPARE(outcome.out, QString());
    }
    holder.reset();
    QCOMPARE(contentOf(library), before);
    QVERIFY(kind != u"missing" || !QFile::exists(library));
}

void TestCli::aReadOnlyLibraryCanBeReadButNotWritten()
{
    if (::geteuid() == 0)
        QSKIP("root may write any file");
    const QString library = freshLibrary();
    QVERIFY(QFile::setPermissions(library, QFileDevice::ReadOwner));
    const Outcome listed = run({u"--library"_s, library, u"list"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(titles(listed.json()).size(), 10);
    const QByteArray before = contentOf(library);
    const Outcome import = run({u"--library"_s, library, u"import"_s, QFINDTESTDATA("../data/saved-page.txt")});
    QCOMPARE(import.code, 3);
    QVERIFY(import.err.contains(u"read-only"));
    QCOMPARE(import.err.count(u'\n'), 1);
    QCOMPARE(contentOf(library), before);
}

void TestCli::checkLooksAndRepairRestores()
{
    const QString library = freshLibrary();
    {
        const auto database = Database::open(library, Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(execute(**database, u"DROP TRIGGER disclaimer_update"_s, u"test"_s));
        QVERIFY(execute(**database, u"UPDATE disclaimer SET text = printf('%200s', 'nothing')"_s, u"test"_s));
    }
    const QByteArray before = contentOf(library);
    const Outcome looked = run({u"--library"_s, library, u"library"_s, u"check"_s});
    QCOMPARE(looked.code, 1);
    QVERIFY(looked.err.contains(u"disclaimer"));
    QCOMPARE(contentOf(library), before);
    const Outcome repaired = run({u"--library"_s, library, u"library"_s, u"repair"_s, u"--json"_s});
    QCOMPARE(repaired.code, 0);
    QVERIFY(repaired.json().value("repaired"_L1).toArray().size() >= 2);
    QCOMPARE(run({u"--library"_s, library, u"library"_s, u"check"_s}).code, 0);
    QCOMPARE(titles(run({u"--library"_s, library, u"search"_s, u"depression"_s, u"--json"_s}).json()).isEmpty(), false);
    QCOMPARE(run({u"--library"_s, library, u"library"_s, u"stats"_s, u"--json"_s}).json().value("published"_L1).toInt(),
        10);
}

void TestCli::backupIsALibraryAndOverwritesNothing()
{
    const QString copy = path(u"backup.sqlite"_s);
    QCOMPARE(run({u"library"_s, u"backup"_s, copy}).code, 0);
    const QByteArray bytes = contentOf(copy);
    QCOMPARE(titles(run({u"--library"_s, copy, u"list"_s, u"--json"_s}).json()).size(), 10);
    const Outcome again = run({u"library"_s, u"backup"_s, copy});
    QCOMPARE(again.code, 3);
    QVERIFY(again.err.contains(u"already there"));
    QCOMPARE(contentOf(copy), bytes);
}

void TestCli::anotherLocaleAndClosedOutputDoNoHarm()
{
    const QByteArray before = contentOf(m_library);
    const Outcome plain = run({u"list"_s}, {u"LC_ALL=C \"$0\" \"$@\""_s});
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.err, QString());
    QVERIFY(plain.out.contains(u"Woman’s"));
    QCOMPARE(run({u"list"_s}, {u"\"$0\" \"$@\" >&- 2>&- <&-"_s}).code, 0);
    QCOMPARE(run({u"list"_s}, {u"\"$0\" \"$@\" >/dev/full"_s}).code, 3);
    QCOMPARE(contentOf(m_library), before);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
