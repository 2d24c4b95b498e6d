#include "exchange/textbundle.h"
#include "policies/disclosure.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "support/program.h"

#include <QSet>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

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
    void checkLooksAndRepairRestores();
    void backupIsALibraryAndOverwritesNothing();
    void anotherLocaleAndClosedOutputDoNoHarm();

private:
    QString path(const QString &name) const { return m_program.path(name); }

    Program m_program;
    QString m_firstId;
};

void TestCli::initTestCase()
{
    const Outcome first = m_program.run({u"list"_s, u"--json"_s});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    m_firstId = first.json().value("articles"_L1)[0]["id"_L1].toString();
}

void TestCli::theFirstUseMakesTheStarterLibrary()
{
    QVERIFY(QFile::exists(m_program.library()));
    const Outcome listed = m_program.run({u"list"_s, u"--json"_s});
    QCOMPARE(titles(listed.json()).size(), 10);
    QCOMPARE(listed.err, QString());
    const QJsonValue article = listed.json().value("articles"_L1)[0];
    for (const auto &key :
        {"id"_L1, "title"_L1, "category"_L1, "language"_L1, "keywords"_L1, "status"_L1, "version"_L1})
        QVERIFY2(!article[key].isUndefined(), key.data());
    QCOMPARE(m_program.run({u"list"_s}).out.count(u'\n'), 10);
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
    const Outcome outcome = m_program.run(arguments);
    QVERIFY2(outcome.code == 2, qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.startsWith(u"heartport-cli: "));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

void TestCli::helpAndVersionOpenNoLibrary()
{
    const QString unusable = u"--library=/proc/none/library.sqlite"_s;
    const Outcome help = m_program.run({unusable, u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"library check"));
    QVERIFY(help.out.contains(u"publish ID"));
    QVERIFY(m_program.run({unusable, u"--version"_s}).out.contains(u"" HEARTPORT_VERSION ""_s));
    QCOMPARE(m_program.run({unusable, u"import"_s, u"--help"_s}).code, 0);
}

void TestCli::listCanBeNarrowed()
{
    const Outcome heart = m_program.run({u"list"_s, u"--category"_s, u"Heart Health"_s, u"--json"_s});
    QCOMPARE(titles(heart.json()).size(), 1);
    QCOMPARE(titles(m_program.run({u"list"_s, u"--language"_s, u"de"_s, u"--json"_s}).json()).size(), 0);
    QCOMPARE(titles(m_program.run({u"list"_s, u"--drafts"_s, u"--json"_s}).json()).size(), 0);
}

void TestCli::searchFindsBestFirst()
{
    const Outcome found = m_program.run({u"search"_s, u"depression"_s, u"--limit"_s, u"2"_s, u"--json"_s});
    QCOMPARE(found.code, 0);
    QVERIFY(titles(found.json()).size() <= 2);
    QVERIFY(titles(found.json()).constFirst().startsWith(u"Depression"));
    const QString snippet = found.json().value("articles"_L1)[0]["snippet"_L1].toString();
    QVERIFY(!snippet.isEmpty() && !snippet.contains(QChar(0xE000)));
    QCOMPARE(m_program.run({u"search"_s, u"--"_s, u"-NEAR( \"*"_s}).code, 0);
    QCOMPARE(m_program.run({u"search"_s, u"qwertzuiop"_s, u"--json"_s}).json().value("articles"_L1).toArray().size(),
        0);
}

void TestCli::showGivesEveryForm()
{
    const Outcome json = m_program.run({u"show"_s, m_firstId, u"--as"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json().keys(), (QStringList{u"org.heartport"_s, u"references"_s, u"status"_s, u"text"_s}));
    QCOMPARE(json.json().value("org.heartport"_L1)["id"_L1].toString(), m_firstId);
    const QString disclaimer = disclaimerFor(u"en"_s).disclaimer.text;
    QCOMPARE(json.json().value("org.heartport"_L1)["disclaimer"_L1]["text"_L1].toString(), disclaimer);
    const Outcome markdown = m_program.run({u"show"_s, u"heartport:article/"_s + m_firstId, u"--as"_s, u"markdown"_s});
    QVERIFY(markdown.out.startsWith(u"---\n"));
    QVERIFY(markdown.out.contains(u"\"aiDisclosure\": \"ai-generated\""));
    QVERIFY(markdown.out.contains(u"> "_s + disclaimer));
    QVERIFY(m_program.run({u"show"_s, m_firstId, u"--as"_s, u"html"_s})
                .out.contains(u"data-ai-disclosure=\"ai-generated\""));
    QVERIFY(m_program.run({u"show"_s, m_firstId}).out.simplified().contains(disclaimer));
    const Outcome unknown = m_program.run({u"show"_s, u"11111111-2222-4333-8444-555555555555"_s});
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
    const Outcome added = m_program.run({u"--library"_s, library, u"import"_s, path(u"here.textpack"_s), u"--json"_s});
    QVERIFY2(added.code == 0, qPrintable(added.err));
    QCOMPARE(added.json().keys(), (QStringList{u"added"_s, u"refused"_s, u"repaired"_s, u"unchanged"_s, u"updated"_s}));
    QCOMPARE(added.json().value("added"_L1).toArray(), QJsonArray{article.id.toString()});
    const Outcome again = m_program.run({u"--library"_s, library, u"import"_s, path(u"here.textpack"_s), u"--json"_s});
    QCOMPARE(again.json().value("unchanged"_L1).toArray(), QJsonArray{article.id.toString()});
    // A named library is not filled with the starter library.
    QCOMPARE(titles(m_program.run({u"--library"_s, library, u"list"_s, u"--json"_s}).json()), QStringList());
    QCOMPARE(titles(m_program.run({u"--library"_s, library, u"list"_s, u"--drafts"_s, u"--json"_s}).json()),
        QStringList{u"Written here"_s});
    const Outcome check = m_program.run({u"--library"_s, library, u"check"_s, article.id.toString(), u"--json"_s});
    QCOMPARE(check.code, 1);
    const QJsonArray findings = check.json().value("findings"_L1).toArray();
    QSet<QString> rules;
    for (const auto &finding : findings)
        rules.insert(finding["rule"_L1].toString());
    QVERIFY(rules.contains(u"undefined-citation"_s));
    QCOMPARE(check.json().keys(), (QStringList{u"findings"_s, u"readability"_s, u"retractionData"_s}));
    QCOMPARE(findings[0].toObject().keys(), (QStringList{u"message"_s, u"rule"_s, u"severity"_s, u"where"_s}));
    QCOMPARE(check.json()["readability"_L1]["scores"_L1][0]["formula"_L1].toString(), u"Flesch-Kincaid"_s);
    const Outcome told = m_program.run({u"--library"_s, library, u"check"_s, article.id.toString()});
    QCOMPARE(told.code, 1);
    QVERIFY2(told.out.startsWith(u"Errors: publishing is refused ("_s), qPrintable(told.out));
    QVERIFY(told.out.indexOf(u"Errors"_s) < told.out.indexOf(u"Warnings"_s));
    QVERIFY(told.out.indexOf(u"Warnings"_s) < told.out.indexOf(u"Advice"_s));
    QVERIFY(told.out.contains(u"  essentials, paragraph 1: \"none\" is cited but is not in the references"_s));
    QVERIFY(told.out.contains(u"SMOG: too short to grade"_s));
}

void TestCli::aSavedPageBecomesADraftWithItsGaps()
{
    const QString library = m_program.freshLibrary();
    for (const auto &name : {u"saved-page.txt"_s, u"saved-page.html"_s}) {
        const Outcome outcome = m_program.run({u"--library"_s, library, u"import"_s, QFINDTESTDATA("../data/") + name});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    }
    const Outcome drafts = m_program.run({u"--library"_s, library, u"list"_s, u"--drafts"_s, u"--json"_s});
    QCOMPARE(titles(drafts.json()), QStringList{u"Salt on the Table: Small Changes That Count"_s});
    const QString id = drafts.json().value("articles"_L1)[0]["id"_L1].toString();
    const Outcome check = m_program.run({u"--library"_s, library, u"check"_s, id});
    QCOMPARE(check.code, 1);
    QCOMPARE(check.out.count(u"is a placeholder"_s), 6);
}

void TestCli::checkLooksAndRepairRestores()
{
    const QString library = m_program.freshLibrary();
    {
        const auto database = Database::open(library, Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY(execute(**database, u"DROP TRIGGER disclaimer_update"_s, u"test"_s));
        QVERIFY(execute(**database, u"UPDATE disclaimer SET text = printf('%200s', 'nothing')"_s, u"test"_s));
    }
    const QByteArray before = contentOf(library);
    const Outcome looked = m_program.run({u"--library"_s, library, u"library"_s, u"check"_s});
    QCOMPARE(looked.code, 1);
    QVERIFY(looked.err.contains(u"disclaimer"));
    QCOMPARE(contentOf(library), before);
    const Outcome repaired = m_program.run({u"--library"_s, library, u"library"_s, u"repair"_s, u"--json"_s});
    QCOMPARE(repaired.code, 0);
    QVERIFY(repaired.json().value("repaired"_L1).toArray().size() >= 2);
    QCOMPARE(m_program.run({u"--library"_s, library, u"library"_s, u"check"_s}).code, 0);
    QCOMPARE(titles(m_program.run({u"--library"_s, library, u"search"_s, u"depression"_s, u"--json"_s}).json())
                 .isEmpty(),
        false);
    QCOMPARE(m_program.run({u"--library"_s, library, u"library"_s, u"stats"_s, u"--json"_s})
                 .json()
                 .value("published"_L1)
                 .toInt(),
        10);
}

void TestCli::backupIsALibraryAndOverwritesNothing()
{
    const QString copy = path(u"backup.sqlite"_s);
    QCOMPARE(m_program.run({u"library"_s, u"backup"_s, copy}).code, 0);
    const QByteArray bytes = contentOf(copy);
    QCOMPARE(titles(m_program.run({u"--library"_s, copy, u"list"_s, u"--json"_s}).json()).size(), 10);
    const Outcome again = m_program.run({u"library"_s, u"backup"_s, copy});
    QCOMPARE(again.code, 3);
    QVERIFY(again.err.contains(u"already there"));
    QCOMPARE(contentOf(copy), bytes);
}

void TestCli::anotherLocaleAndClosedOutputDoNoHarm()
{
    const QByteArray before = contentOf(m_program.library());
    const Outcome plain = m_program.run({u"list"_s}, {u"LC_ALL=C \"$0\" \"$@\""_s});
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.err, QString());
    QVERIFY(plain.out.contains(u"woman’s"));
    QCOMPARE(m_program.run({u"list"_s}, {u"\"$0\" \"$@\" >&- 2>&- <&-"_s}).code, 0);
    QCOMPARE(m_program.run({u"list"_s}, {u"\"$0\" \"$@\" >/dev/full"_s}).code, 3);
    QCOMPARE(contentOf(m_program.library()), before);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
