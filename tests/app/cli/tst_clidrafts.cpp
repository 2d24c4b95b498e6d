#include "app/storage/draftfixture.h"
#include "exchange/textbundle.h"
#include "support/files.h"
#include "support/program.h"

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

// Drafts, publication and what is kept, as a script sees them.
class TestCliDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftIsListedShownAndCountedAsOne();
    void publishingShowsItToReaders();
    void publishingIsRefusedForTheReasonsThatCheckGives();
    void thereMustBeADraftToPublish();
    void aLibraryThatIsNotThereIsAnotherError();
    void aWithdrawnHearticleShowsItsReasonAndNotItsWords();
    void aKeptContentThatCannotBeReadIsReported();
    void thePublishersLinesAreSetAndShown();
    void theCheckWarnsOfRetractedReferences();

private:
    Outcome run(const QStringList &arguments) { return m_program.run(QStringList{u"--library"_s, m_path} + arguments); }
    Result<Draft> create(const Article &article)
    {
        auto opened = Database::open(m_path, Database::Access::ReadWrite);
        return opened ? DraftStore(**opened).create(article, noon) : failure(opened);
    }

    Program m_program;
    QString m_path;
    int m_count = 0;
};

void TestCliDrafts::init() { m_path = m_program.path(u"library%1.sqlite"_s.arg(++m_count)); }

void TestCliDrafts::aDraftIsListedShownAndCountedAsOne()
{
    Article blank = blankArticle();
    VERIFY_DONE(create(blank));
    QCOMPARE(run({u"list"_s}).out, QString());
    const QString listed = run({u"list"_s, u"--drafts"_s}).out;
    QVERIFY2(listed.contains(blank.id.toString()) && listed.contains(u"(no title yet)"), qPrintable(listed));
    QCOMPARE(run({u"list"_s, u"--drafts"_s, u"--json"_s}).json().value("articles"_L1)[0]["status"_L1].toString(),
        u"draft"_s);
    const QJsonObject shown = run({u"show"_s, blank.id.toString(), u"--as"_s, u"json"_s}).json();
    QCOMPARE(shown.value("status"_L1).toString(), u"draft"_s);
    QCOMPARE(shown.value("org.heartport"_L1)["disclaimer"_L1]["text"_L1].toString(),
        disclaimerFor(u"en"_s).disclaimer.text);
    const QJsonObject stats = run({u"library"_s, u"stats"_s, u"--json"_s}).json();
    QCOMPARE(stats.value("drafts"_L1).toInt(), 1);
    QCOMPARE(stats.value("revisions"_L1).toInt(), 1);
    QCOMPARE(stats.value("discarded"_L1).toInt(), 0);
    QCOMPARE(run({u"library"_s, u"repair"_s}).code, 0);
    QCOMPARE(run({u"library"_s, u"check"_s}).code, 0);
}

void TestCliDrafts::publishingShowsItToReaders()
{
    const Article article = wholeArticle();
    VERIFY_DONE(create(article));
    const Outcome published = run({u"publish"_s, article.id.toString()});
    QVERIFY2(published.code == 0, qPrintable(published.err));
    QVERIFY(published.out.contains(article.title));
    QCOMPARE(titles(run({u"list"_s, u"--json"_s}).json()), QStringList{article.title});
    QCOMPARE(titles(run({u"list"_s, u"--drafts"_s, u"--json"_s}).json()), QStringList());
    QCOMPARE(titles(run({u"search"_s, u"claim"_s, u"--json"_s}).json()), QStringList{article.title});
}

void TestCliDrafts::publishingIsRefusedForTheReasonsThatCheckGives()
{
    Article article = wholeArticle();
    article.harms.clear();
    article.aiDisclosure.reset();
    VERIFY_DONE(create(article));
    const Outcome refused = run({u"publish"_s, article.id.toString()});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err.count(u'\n'), 1);
    const Outcome checked = run({u"check"_s, article.id.toString(), u"--json"_s});
    QCOMPARE(checked.code, 1);
    int errors = 0;
    const QJsonArray findings = checked.json().value("findings"_L1).toArray();
    for (const auto &finding : findings) {
        if (finding["severity"_L1] != u"error"_s)
            continue;
        ++errors;
        QVERIFY2(refused.err.contains(finding["message"_L1].toString()), qPrintable(refused.err));
    }
    QVERIFY(errors >= 2);
    QCOMPARE(titles(run({u"list"_s, u"--json"_s}).json()), QStringList());
}

void TestCliDrafts::thereMustBeADraftToPublish()
{
    const Article article = wholeArticle();
    VERIFY_DONE(create(article));
    QCOMPARE(run({u"publish"_s, article.id.toString()}).code, 0);
    QCOMPARE(run({u"publish"_s, article.id.toString()}).code, 1);
    QCOMPARE(run({u"publish"_s, ArticleId::random().toString()}).code, 1);
    QCOMPARE(run({u"publish"_s, u"no id"_s}).code, 2);
    QCOMPARE(run({u"publish"_s}).code, 2);
}

void TestCliDrafts::aLibraryThatIsNotThereIsAnotherError()
{
    QCOMPARE(run({u"publish"_s, ArticleId::random().toString()}).code, 3);
    QVERIFY2(!QFile::exists(m_path), "and none is made");
}

void TestCliDrafts::aWithdrawnHearticleShowsItsReasonAndNotItsWords()
{
    const Article article = wholeArticle();
    VERIFY_DONE(create(article));
    {
        auto opened = Database::open(m_path, Database::Access::ReadWrite);
        VERIFY_DONE(opened);
        DraftStore drafts(**opened);
        VERIFY_DONE(drafts.publish(article.id, 1, noon));
        VERIFY_DONE(drafts.withdraw(article.id, u"The trial was retracted."_s, noon));
    }
    for (const QString &form : {u"text"_s, u"html"_s}) {
        const QString shown = run({u"show"_s, article.id.toString(), u"--as"_s, form}).out;
        QVERIFY2(shown.contains(u"The trial was retracted."), qPrintable(shown));
        QVERIFY(!shown.contains(u"A claim") && !shown.contains(u"Do this."));
        QVERIFY(shown.contains(disclaimerFor(u"en"_s).disclaimer.text));
    }
    QCOMPARE(
        run({u"show"_s, article.id.toString(), u"--as"_s, u"json"_s}).json().value("withdrawnReason"_L1).toString(),
        u"The trial was retracted."_s);
}

void TestCliDrafts::aKeptContentThatCannotBeReadIsReported()
{
    VERIFY_DONE(create(wholeArticle()));
    {
        auto opened = Database::open(m_path, Database::Access::ReadWrite);
        VERIFY_DONE(opened);
        VERIFY_DONE(execute(**opened, u"UPDATE kept SET content = x'00000010aabb'"_s, u"damaging"_s));
    }
    const Outcome checked = run({u"library"_s, u"check"_s});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.err.contains(u"cannot be read"), qPrintable(checked.err));
    QCOMPARE(run({u"library"_s, u"repair"_s}).code, 1);
}

void TestCliDrafts::thePublishersLinesAreSetAndShown()
{
    const Article article = wholeArticle();
    VERIFY_DONE(create(article));
    QCOMPARE(run({u"library"_s, u"publisher"_s}).out, QString());
    QCOMPARE(run({u"library"_s, u"publisher"_s, u"Clinic of Samples\nAsk our nurse."_s}).code, 0);
    QCOMPARE(run({u"library"_s, u"publisher"_s}).out, u"Clinic of Samples\nAsk our nurse.\n"_s);
    for (const QString &form : {u"text"_s, u"markdown"_s, u"html"_s}) {
        const QString shown = run({u"show"_s, article.id.toString(), u"--as"_s, form}).out;
        QVERIFY2(shown.contains(u"Ask our nurse."), qPrintable(shown));
        QVERIFY(shown.contains(disclaimerFor(u"en"_s).disclaimer.text));
    }
    QCOMPARE(run({u"library"_s, u"publisher"_s, QString(2000, u'x')}).code, 1);
    QCOMPARE(run({u"library"_s, u"publisher"_s, u""_s}).code, 0);
    QCOMPARE(run({u"library"_s, u"publisher"_s}).out, QString());
}

void TestCliDrafts::theCheckWarnsOfRetractedReferences()
{
    Article article = wholeArticle();
    article.references.first().csl.insert("DOI"_L1, u"10.1000/withdrawn"_s);
    VERIFY_DONE(create(article));
    const QString key = article.references.constFirst().key;
    const auto rules = [](const Outcome &checked) {
        QStringList found;
        for (const auto &finding : checked.json().value("findings"_L1).toArray())
            if (finding["rule"_L1] == u"retracted-reference"_s)
                found.append(finding["where"_L1].toString() + u' ' + finding["severity"_L1].toString());
        return found;
    };
    const Outcome before = run({u"check"_s, article.id.toString(), u"--json"_s});
    QCOMPARE(rules(before), QStringList());
    QVERIFY(before.json().value("retractionData"_L1).isNull());
    QVERIFY(run({u"check"_s, article.id.toString()}).out.contains(u"no data is loaded"));

    const QString table = m_program.path(u"retractions.csv"_s);
    QVERIFY(writeFile(table,
        "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason,RetractionDOI,\n"
        "10.1000/withdrawn,0,Retraction,3/1/2025 0:00,,,\n"));
    const Outcome loaded = run({u"retractions"_s, u"load"_s, table});
    QVERIFY2(loaded.code == 0, qPrintable(loaded.err));
    const Outcome after = run({u"check"_s, article.id.toString(), u"--json"_s});
    QCOMPARE(rules(after), QStringList{u"reference %1 warning"_s.arg(key)});
    QCOMPARE(after.code, before.code); // a warning refuses nothing
    QCOMPARE(after.json().value("retractionData"_L1).toString(), u"2025-03-01"_s);
    // A file is held against the data of the library that is named.
    article.assets.clear();
    article.cover.reset();
    const auto pack = writeTextPack(article);
    QVERIFY(pack && writeFile(m_program.path(u"retracted.textpack"_s), *pack));
    QCOMPARE(rules(run({u"check"_s, m_program.path(u"retracted.textpack"_s), u"--json"_s})),
        QStringList{u"reference %1 warning"_s.arg(key)});
    QVERIFY(run({u"check"_s, article.id.toString()}).out.contains(u"as of 2025-03-01"));
}

QTEST_GUILESS_MAIN(TestCliDrafts)
#include "tst_clidrafts.moc"
