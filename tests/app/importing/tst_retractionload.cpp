#include "importing/retractionload.h"
#include "storage/database.h"
#include "storage/transaction.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head =
    "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,Reason,RetractionDOI,\n";

Reference study(const QString &key, const QString &doi, const QString &pmid = {})
{
    QJsonObject csl{{"id"_L1, key}, {"title"_L1, u"Study "_s + key}};
    if (!doi.isEmpty())
        csl.insert("DOI"_L1, doi);
    if (!pmid.isEmpty())
        csl.insert("PMID"_L1, pmid);
    return Reference{key, csl};
}

Article article()
{
    Article a{.id = *ArticleId::parse(u"728a8675-a900-4126-95e1-15be5512e9f9")};
    a.language = u"en"_s;
    a.title = u"Sleep"_s;
    a.category = u"Sleep"_s;
    a.aiDisclosure = AiDisclosure::Assisted;
    a.created = a.updated = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    a.essentials = u"Words [@doi; @pmid; @sound].\n"_s;
    a.helps = {Action{u"Alone. [@doi]"_s, {}, {}}, Action{u"With another. [@pmid; @sound]"_s, {}, {}}};
    a.harms = {Action{u"Untouched. [@sound]"_s, {}, {}}};
    a.references = {study(u"doi"_s, u"10.1000/ABC"_s), study(u"pmid"_s, {}, u"77"_s),
        study(u"sound"_s, u"10.1000/ok"_s), study(u"none"_s, {})};
    return a;
}

} // namespace

class TestRetractionLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLoadSaysWhichActionsLostSupport();
    void theGravestThatWasNotTakenBackCounts_data();
    void theGravestThatWasNotTakenBackCounts();
    void newDataTakesThePlaceOfTheOld();
    void aRefusedTableChangesNothing_data();
    void aRefusedTableChangesNothing();
    void withoutDataNothingIsClaimed();

private:
    Result<RetractionReport> load(const QByteArray &rows, const LoadProgress &progress = {})
    {
        const QString file = m_folder->filePath(u"table.csv"_s);
        return writeFile(file, rows) ? loadRetractions(*m_database, file, m_now, progress)
                                     : failure(ErrorCode::FileUnwritable, file);
    }
    ReferenceNotices notices() { return *RetractionStore(*m_database).noticesFor(article().references); }

    const QDateTime m_now{QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestRetractionLoad::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"library.sqlite"_s), Database::Access::ReadWrite);
    QVERIFY(opened);
    m_database = std::move(*opened);
    auto transaction = Transaction::begin(*m_database);
    QVERIFY(ArticleStore(*m_database).store(article(), {.status = Status::Published}));
    QVERIFY(transaction->commit());
}

void TestRetractionLoad::aLoadSaysWhichActionsLostSupport()
{
    const auto report = load(head
        + "10.1000/abc,0,Retraction,11/20/2026 0:00,+Fraud;,10.1000/n,\n"
          "unavailable,77,Retraction,3/9/2026 0:00,,,\n10.1000/other,0,Retraction,3/9/2026,,,\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->table.notices, 3);
    QCOMPARE(report->affected.size(), 1);
    const AffectedArticle &affected = report->affected.constFirst();
    QCOMPARE(affected.notices.retractedKeys(), (QStringList{u"doi"_s, u"pmid"_s}));
    QCOMPARE(affected.notices.dataDate(), QDate(2026, 11, 20));
    const QList<ShakenAction> expected{{.kind = ActionKind::Helps,
                                           .index = 0,
                                           .retracted = {u"doi"_s},
                                           .otherReferences = 0},
        {.kind = ActionKind::Helps, .index = 1, .retracted = {u"pmid"_s}, .otherReferences = 1}};
    QCOMPARE(shakenActions(affected.article, affected.notices), expected);
    QCOMPARE(notices().standing(u"doi"_s)->reasons, QStringList{u"Fraud"_s});
    QVERIFY(!notices().standing(u"sound"_s));
}

void TestRetractionLoad::theGravestThatWasNotTakenBackCounts_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("nature"); // empty: none
    const auto notice = [](const char *nature, const char *date) {
        return "10.1000/abc,0,"_ba + nature + ',' + date + ",,,\n";
    };
    QTest::newRow("concern, later retracted")
        << notice("Expression of concern", "1/1/2020") + notice("Retraction", "1/1/2021") << u"retraction"_s;
    QTest::newRow("retracted, later corrected")
        << notice("Correction", "1/1/2022") + notice("Retraction", "1/1/2021") << u"retraction"_s;
    QTest::newRow("retracted, later reinstated")
        << notice("Retraction", "1/1/2021") + notice("Reinstatement", "1/1/2022") << QString();
    QTest::newRow("reinstated on the same day")
        << notice("Reinstatement", "1/1/2021") + notice("Retraction", "1/1/2021") << QString();
    QTest::newRow("reinstated, later retracted again")
        << notice("Reinstatement", "1/1/2022") + notice("Retraction", "1/1/2023") << u"retraction"_s;
    QTest::newRow("corrected alone") << notice("Correction", "1/1/2022") << u"correction"_s;
    QTest::newRow("something new") << notice("Whatever", "1/1/2022") << u"notice"_s;
}

void TestRetractionLoad::theGravestThatWasNotTakenBackCounts()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, nature);
    QVERIFY(load(head + rows));
    const auto standing = notices().standing(u"doi"_s);
    QCOMPARE(standing ? toWord(standing->nature) : QString(), nature);
    QCOMPARE(notices().isRetracted(u"doi"_s), nature == u"retraction");
}

void TestRetractionLoad::newDataTakesThePlaceOfTheOld()
{
    QVERIFY(load(head + "10.1000/abc,0,Retraction,1/1/2021,,,\n"));
    QVERIFY(load(head + "10.1000/other,0,Retraction,1/1/2022,,,\n"));
    QVERIFY(notices().byKey().isEmpty());
    QCOMPARE(notices().dataDate(), QDate(2022, 1, 1));
    const auto data = RetractionStore(*m_database).data();
    QCOMPARE((*data)->notices, 1);
    QCOMPARE((*data)->loaded, m_now);
}

void TestRetractionLoad::aRefusedTableChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("cancel");
    QTest::newRow("another table") << "a,b\n"_ba << false;
    QTest::newRow("broken behind good rows") << head + "10.1000/new,0,Retraction,1/1/2022,,,\n1,\"" << false;
    QTest::newRow("nothing usable") << head + "unavailable,0,Retraction,1/1/2022,,,\n" << false;
    QTest::newRow("cancelled") << head + "10.1000/new,0,Retraction,1/1/2022,,,\n" << true;
}

void TestRetractionLoad::aRefusedTableChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, cancel);
    QVERIFY(load(head + "10.1000/abc,0,Retraction,1/1/2021,,,\n"));
    QVERIFY(!load(bytes, [cancel](qint64, qint64) { return !cancel; }));
    QVERIFY(notices().isRetracted(u"doi"_s));
    QCOMPARE(notices().dataDate(), QDate(2021, 1, 1));
}

void TestRetractionLoad::withoutDataNothingIsClaimed()
{
    QVERIFY(!notices().dataDate().isValid());
    QVERIFY(!notices().standing(u"doi"_s));
    QVERIFY(!*RetractionStore(*m_database).data());
}

QTEST_GUILESS_MAIN(TestRetractionLoad)
#include "tst_retractionload.moc"
