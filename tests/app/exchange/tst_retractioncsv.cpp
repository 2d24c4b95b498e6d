#include "exchange/retractioncsv.h"

#include <QBuffer>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
                        "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,"
                        "OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,\n";

QByteArray row(const QByteArray &date, const QByteArray &doi, const QByteArray &pmid, const QByteArray &nature,
    const QByteArray &reason = {})
{
    return "1,\"A title, with a comma\",S,I,J,P,C,\"A;B;\",,Article," + date + ",10.1000/notice,0,1/1/2001 0:00," + doi
        + ',' + pmid + ',' + nature + ',' + reason + ",No,\"A note of\ntwo lines and a \"\"quote\"\"\",\n";
}

struct Read {
    Result<RetractionTable> table;
    QList<Notice> notices;
};

Read readBytes(QByteArray bytes, const ReadProgress &progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<Notice> notices;
    const auto take = [&notices](const Notice &notice) {
        notices.append(notice);
        return Result<>();
    };
    const auto table = readRetractions(buffer, QDate(2026, 11, 24), take, progress);
    return {table, notices};
}

} // namespace

class TestRetractionCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsReadAsItsNotice_data();
    void aRowIsReadAsItsNotice();
    void theDataReachesAsFarAsItsNewestNotice();
    void rowsThatCannotBeUsedAreCountedAndNamed();
    void damagedLettersAreForgiven();
    void aLongTableIsReadInPieces();
    void aTableOfAnotherKindIsRefused_data();
    void aTableOfAnotherKindIsRefused();
    void readingCanBeCancelled();
};

void TestRetractionCsv::aRowIsReadAsItsNotice_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QString>("pmid");
    QTest::addColumn<QString>("nature");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("reasons");
    const QDate march(2026, 3, 9);
    QTest::newRow("retraction") << row("3/9/2026 0:00", "10.1000/ABC", "123", "Retraction", "+Fraud;+Error in Image;")
                                << u"10.1000/abc"_s << u"123"_s << u"retraction"_s << march
                                << QStringList{u"Fraud"_s, u"Error in Image"_s};
    QTest::newRow("month first") << row("12/1/2020 0:00", "10.1000/x", "0", "Expression of concern") << u"10.1000/x"_s
                                 << QString() << u"concern"_s << QDate(2020, 12, 1) << QStringList();
    QTest::newRow("ISO date, no DOI") << row("2026-03-09", "unavailable", "7", "Correction", "Minor;") << QString()
                                      << u"7"_s << u"correction"_s << march << QStringList{u"Minor"_s};
    QTest::newRow("reinstatement") << row("3/9/2026 0:00", "10.1000/x", "", "Reinstatement") << u"10.1000/x"_s
                                   << QString() << u"reinstatement"_s << march << QStringList();
    QTest::newRow("unknown nature, no date") << row("", "10.1000/x", "0", "Something new") << u"10.1000/x"_s
                                             << QString() << u"notice"_s << QDate() << QStringList();
    QTest::newRow("day first is no date") << row("25/12/2020", "10.1000/x", "0", "Retraction") << u"10.1000/x"_s
                                          << QString() << u"retraction"_s << QDate() << QStringList();
}

void TestRetractionCsv::aRowIsReadAsItsNotice()
{
    QFETCH(QByteArray, line);
    const Read read = readBytes(head + line);
    QVERIFY(read.table);
    QCOMPARE(read.notices.size(), 1);
    const Notice &notice = read.notices.constFirst();
    QTEST(notice.doi, "doi");
    QTEST(notice.pmid, "pmid");
    QTEST(toWord(notice.nature), "nature");
    QTEST(notice.date, "date");
    QTEST(notice.reasons, "reasons");
    QCOMPARE(notice.noticeDoi, u"10.1000/notice"_s);
}

void TestRetractionCsv::theDataReachesAsFarAsItsNewestNotice()
{
    const Read read = readBytes(head + row("3/9/2026 0:00", "10.1000/a", "0", "Retraction")
        + row("11/20/2026 0:00", "10.1000/b", "0", "Retraction")
        + row("1/1/2031 0:00", "10.1000/c", "0", "Retraction"));
    QCOMPARE(read.table->dataDate, QDate(2026, 11, 20)); // a date in the future is a slip
    QCOMPARE(read.table->notices, 3);
}

void TestRetractionCsv::rowsThatCannotBeUsedAreCountedAndNamed()
{
    const Read read = readBytes(head + row("3/9/2026 0:00", "unavailable", "0", "Retraction") + "too,short\n"
        + row("3/9/2026", "10.1000/x", "0", "Retraction"));
    QCOMPARE(read.table->notices, 1);
    QCOMPARE(read.table->unmatched, 1);
    QCOMPARE(read.table->refusedCount, 1);
    QCOMPARE(read.table->refused, QStringList{u"line 4: it has 2 fields instead of 18 or more"_s});
}

void TestRetractionCsv::damagedLettersAreForgiven()
{
    const Read read = readBytes("\xEF\xBB\xBF" + head
        + row("3/9/2026 0:00", "10.1000/x", "0", "Retraction", "Caf\xE9 \x80 error;").replace("\n", "\r\n"));
    QCOMPARE(read.notices.constFirst().reasons, QStringList{u"Caf\uFFFD \uFFFD error"_s});
}

void TestRetractionCsv::aLongTableIsReadInPieces()
{
    QByteArray bytes = head;
    constexpr int rows = 5'000; // more than a megabyte: several pieces, quotes and line ends at their seams
    for (int i = 0; i < rows; ++i)
        bytes += row("3/9/2026 0:00", "10.1000/" + QByteArray::number(i), QByteArray::number(i + 1), "Retraction");
    const Read read = readBytes(bytes);
    QCOMPARE(read.notices.size(), rows);
    for (int i = 0; i < rows; ++i)
        QCOMPARE(read.notices.at(i).doi, u"10.1000/%1"_s.arg(i));
}

void TestRetractionCsv::aTableOfAnotherKindIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << int(ErrorCode::FormatUnknown) << u"the column"_s;
    QTest::newRow("other columns") << "a,b\n1,2\n"_ba << int(ErrorCode::FormatUnknown)
                                   << u"\"OriginalPaperDOI\" is missing"_s;
    QTest::newRow("a quote without end") << head + "1,\"abc" << int(ErrorCode::FormatBroken) << u"line 2: a quote"_s;
    QTest::newRow("a field without end") << head + "1," + QByteArray(2 << 20, 'x') << int(ErrorCode::TooLarge)
                                         << u"line 2: a field"_s;
    QTest::newRow("fields without end") << head + QByteArray(300, ',') << int(ErrorCode::TooLarge)
                                        << u"more than 200 fields"_s;
}

void TestRetractionCsv::aTableOfAnotherKindIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Read read = readBytes(bytes);
    QVERIFY(!read.table);
    QCOMPARE(int(read.table.error().code), code);
    QVERIFY2(read.table.error().detail.contains(says), qPrintable(read.table.error().detail));
}

void TestRetractionCsv::readingCanBeCancelled()
{
    const Read read = readBytes(head + row("3/9/2026", "10.1000/x", "0", "Retraction"), [](qint64) { return false; });
    QVERIFY(!read.table);
    QCOMPARE(read.table.error().code, ErrorCode::Cancelled);
    QVERIFY(read.notices.isEmpty());
}

QTEST_APPLESS_MAIN(TestRetractionCsv)
#include "tst_retractioncsv.moc"
