#include "domain/citation.h"
#include "importing/importer.h"
#include "policies/disclosure.h"
#include "policies/publishing.h"
#include "storage/database.h"
#include "storage/searchindex.h"
#include "storage/statement.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestStarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itNamesEveryBundleOnce();
    void itIsImportedOnceWithoutRepairs();
    void itsShelvesAreFilled();
    void everyHearticlePassesTheGate_data() { eachHearticle(); }
    void everyHearticlePassesTheGate();
    void everyHearticleHasTheAgreedMeasure_data() { eachHearticle(); }
    void everyHearticleHasTheAgreedMeasure();
    void everyReferenceIsPlainCsl_data() { eachHearticle(); }
    void everyReferenceIsPlainCsl();
    void aLibraryThatWasEmptiedStaysEmpty();

private:
    void eachHearticle();
    std::unique_ptr<Database> newLibrary();

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    ImportReport m_report;
    int m_count = 0;
};

std::unique_ptr<Database> TestStarter::newLibrary()
{
    auto opened = Database::open(m_folder.filePath(u"%1.sqlite"_s.arg(++m_count)), Database::Access::ReadWrite);
    return opened ? std::move(*opened) : nullptr;
}

void TestStarter::initTestCase()
{
    m_database = newLibrary();
    QVERIFY(m_database);
    const auto report = importStarter(*m_database);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    m_report = *report;
}

void TestStarter::eachHearticle()
{
    QTest::addColumn<QString>("id");
    const auto list = ArticleStore(*m_database).list();
    for (const ArticleSummary &summary : *list)
        QTest::newRow(qPrintable(summary.title)) << summary.id.toString();
}

void TestStarter::itNamesEveryBundleOnce()
{
    const QStringList bundles = QDir(u":/starter"_s).entryList(QDir::Dirs);
    QCOMPARE(bundles.size(), 10);
    QCOMPARE(m_report.added.size(), 10);
}

void TestStarter::itIsImportedOnceWithoutRepairs()
{
    for (const auto &repair : std::as_const(m_report.repaired))
        qWarning("%s: %s", qPrintable(repair.id.toString()), qPrintable(toEnglish(repair.what)));
    QVERIFY(m_report.repaired.isEmpty());
    QVERIFY(m_report.drafts.isEmpty());
    const auto again = importStarter(*m_database);
    QVERIFY(again);
    QVERIFY(again->added.isEmpty() && again->unchanged.isEmpty());
}

void TestStarter::itsShelvesAreFilled()
{
    int breaking = 0;
    QSet<int> mustReadRanks;
    const auto list = ArticleStore(*m_database).list();
    for (const ArticleSummary &summary : *list) {
        QCOMPARE(summary.status, Status::Published);
        breaking += summary.shelf == Shelf::Breaking ? 1 : 0;
        if (summary.shelf == Shelf::MustRead)
            mustReadRanks.insert(summary.rank);
    }
    QCOMPARE(breaking, 1);
    QCOMPARE(mustReadRanks, (QSet<int>{1, 2, 3, 4, 5}));
    QVERIFY(!SearchIndex(*m_database).search(u"recovery"_s, 5)->isEmpty());
}

void TestStarter::everyHearticlePassesTheGate()
{
    QFETCH(QString, id);
    const auto article = ArticleStore(*m_database).article(*ArticleId::parse(id));
    QVERIFY(article);
    const auto findings = checkForPublishing(*article);
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.where + u": "_s + finding.message));
    QVERIFY(isCurrent(article->disclaimer, article->language));
    QCOMPARE(article->aiDisclosure, AiDisclosure::Generated);
}

void TestStarter::everyHearticleHasTheAgreedMeasure()
{
    QFETCH(QString, id);
    const auto article = ArticleStore(*m_database).article(*ArticleId::parse(id));
    QVERIFY(article);
    const Essentials essentials = parseEssentials(article->essentials);
    QVERIFY2(essentials.words >= 600 && essentials.words <= 1000, qPrintable(QString::number(essentials.words)));
    QVERIFY(article->keywords.size() >= 4 && article->keywords.size() <= 8);
    QVERIFY(article->helps.size() >= 3);
    QVERIFY(article->harms.size() >= 3);
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
        for (const Action &action : article->actions(kind)) {
            QVERIFY2(action.certainty.has_value(), qPrintable(action.text));
            QVERIFY2(!parseInline(action.text).keys().isEmpty(), qPrintable(action.text));
        }
    const CitationNumbers numbers(*article, essentials);
    QCOMPARE(numbers.uncitedKeys(), QStringList());
    QCOMPARE(numbers.undefinedKeys(), QStringList());
    QVERIFY(!article->subtitle.isEmpty() && !article->summary.isEmpty() && article->nextReview.isValid());
}

void TestStarter::everyReferenceIsPlainCsl()
{
    static const QSet<QString> csl{u"id"_s, u"type"_s, u"title"_s, u"container-title"_s, u"author"_s, u"issued"_s,
        u"volume"_s, u"issue"_s, u"page"_s, u"number"_s, u"DOI"_s, u"PMID"_s, u"PMCID"_s, u"URL"_s, u"genre"_s,
        u"publisher"_s, u"publisher-place"_s, u"edition"_s, u"editor"_s, u"ISBN"_s, u"ISSN"_s, u"language"_s,
        u"abstract"_s, u"note"_s, u"accessed"_s, u"collection-title"_s, u"status"_s};
    QFETCH(QString, id);
    const auto article = ArticleStore(*m_database).article(*ArticleId::parse(id));
    QVERIFY(article);
    for (const Reference &reference : std::as_const(article->references)) {
        for (const QString &key : reference.csl.keys())
            QVERIFY2(csl.contains(key), qPrintable(reference.key + u": "_s + key));
        QVERIFY2(!reference.title().isEmpty() && reference.year(), qPrintable(reference.key));
        QVERIFY2(!reference.url().isEmpty() && !reference.designText().isEmpty(), qPrintable(reference.key));
    }
}

void TestStarter::aLibraryThatWasEmptiedStaysEmpty()
{
    const auto database = newLibrary();
    const auto report = importStarter(*database);
    QVERIFY(report);
    QVERIFY(execute(*database, u"INSERT INTO reading (article, version, opened) VALUES ('x', 1, '2026-11-22')"_s,
        u"test"_s));
    for (const ArticleId &id : report->added)
        QVERIFY(ArticleStore(*database).remove(id));
    QVERIFY(importStarter(*database)->added.isEmpty());
}

QTEST_GUILESS_MAIN(TestStarter)
#include "tst_starter.moc"
