#include "exchange/textbundle.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "support/program.h"
#include "support/zipfile.h"

#include <QTest>

#include <unistd.h>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

// Whatever is put in: one clear sentence, the right exit code, and nothing changed.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_program.run({u"list"_s}).code, 0); }
    void refusedContentLeavesTheLibraryAsItWas_data();
    void refusedContentLeavesTheLibraryAsItWas();
    void aRefusedPathDoesNotStopTheOthers();
    void aLibraryThatCannotBeUsedIsSaidInOneLine_data();
    void aLibraryThatCannotBeUsedIsSaidInOneLine();
    void aReadOnlyLibraryCanBeReadButNotWritten();

private:
    Program m_program;
    int m_count = 0;
};

void TestCliBadInput::refusedContentLeavesTheLibraryAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    Article article{.id = ArticleId::random()};
    article.title = u"Refused"_s;
    const BundleEntries good = writeBundle(article);
    const auto pack = [&](const QString &entry, const QByteArray &bytes, bool deflated = false) {
        QList<ZipEntry> entries;
        BundleEntries changed = good;
        if (bytes.isNull())
            changed.remove(entry);
        else
            changed.insert(entry, bytes);
        for (auto it = changed.begin(); it != changed.end(); ++it)
            entries.append(ZipEntry{it.key().toUtf8(), it.value(), 0100644, deflated});
        return zipOf(entries);
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

void TestCliBadInput::refusedContentLeavesTheLibraryAsItWas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString library = m_program.freshLibrary();
    const QByteArray before = contentOf(library);
    QVERIFY(!before.isEmpty());
    const QString file = m_program.path(u"refused%1/%2"_s.arg(++m_count).arg(name));
    QVERIFY(writeFile(file, bytes));
    const Outcome outcome = m_program.run({u"--library"_s, library, u"import"_s, file, u"--json"_s});
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
    const Outcome check = m_program.run({u"check"_s, file, u"--json"_s});
    QCOMPARE(check.code, 1);
    QCOMPARE(check.json().value("findings"_L1)[0]["severity"_L1].toString(), u"error"_s);
}

void TestCliBadInput::aRefusedPathDoesNotStopTheOthers()
{
    const QString library = m_program.freshLibrary();
    const Outcome outcome = m_program.run({u"--library"_s, library, u"import"_s,
        m_program.path(u"not there.textpack"_s), QFINDTESTDATA("../data/saved-page.txt"), u"--json"_s});
    QCOMPARE(outcome.code, 3);
    QCOMPARE(outcome.json().value("added"_L1).toArray().size(), 1);
    QCOMPARE(outcome.json().value("refused"_L1).toArray().size(), 1);
}

void TestCliBadInput::aLibraryThatCannotBeUsedIsSaidInOneLine_data()
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

void TestCliBadInput::aLibraryThatCannotBeUsedIsSaidInOneLine()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    QString library = m_program.freshLibrary();
    QByteArray bytes = contentOf(library);
    std::unique_ptr<Database> holder;
    if (kind == u"missing")
        library = m_program.path(u"nowhere.sqlite"_s);
    else if (kind == u"foreign")
        QVERIFY(writeFile(library, "Dear aunt"));
    else if (kind == u"database")
        QVERIFY(writeFile(library, bytes.replace("HRPT", "XXXX")));
    else if (kind == u"damaged")
        QVERIFY(writeFile(library, bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\x55'))));
    else if (kind == u"newer")
        QVERIFY(writeFile(library, bytes.replace(60, 4, QByteArray("\0\0\3\xE7", 4))));
    else if (kind == u"folder")
        library = m_program.path(u"."_s);
    const QByteArray before = contentOf(library);
    if (kind == u"locked") { // from here on this process must not open the file itself: closing it would unlock it
        holder = std::move(*Database::open(library, Database::Access::ReadWrite));
        QVERIFY(execute(*holder, u"BEGIN EXCLUSIVE"_s, u"test"_s));
    }
    for (const auto &arguments : {QStringList{u"list"_s}, QStringList{u"library"_s, u"check"_s}}) {
        const Outcome outcome = m_program.run(QStringList{u"--library"_s, library} + arguments);
        QVERIFY2(outcome.code == 3, qPrintable(outcome.err + QString::number(outcome.code)));
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QCOMPARE(outcome.out, QString());
    }
    holder.reset();
    QCOMPARE(contentOf(library), before);
    QVERIFY(kind != u"missing" || !QFile::exists(library));
}

void TestCliBadInput::aReadOnlyLibraryCanBeReadButNotWritten()
{
    if (::geteuid() == 0)
        QSKIP("root may write any file");
    const QString library = m_program.freshLibrary();
    QVERIFY(QFile::setPermissions(library, QFileDevice::ReadOwner));
    const Outcome listed = m_program.run({u"--library"_s, library, u"list"_s, u"--json"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(titles(listed.json()).size(), 10);
    const QByteArray before = contentOf(library);
    const Outcome import =
        m_program.run({u"--library"_s, library, u"import"_s, QFINDTESTDATA("../data/saved-page.txt")});
    QCOMPARE(import.code, 3);
    QVERIFY(import.err.contains(u"read-only"));
    QCOMPARE(import.err.count(u'\n'), 1);
    QCOMPARE(contentOf(library), before);
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"
