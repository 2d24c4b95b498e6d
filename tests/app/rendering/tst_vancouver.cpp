#include "rendering/vancouver.h"

#include <QJsonDocument>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Reference fromJson(const QByteArray &json)
{
    const QJsonObject csl = QJsonDocument::fromJson(json).object();
    return Reference{csl.value("id"_L1).toString(), csl};
}

} // namespace

class TestVancouver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReferenceIsWrittenInVancouverStyle_data();
    void aReferenceIsWrittenInVancouverStyle();
    void thePartsJoinToTheWhole();
    void theJournalAloneIsInItalics();
    void everythingFromOutsideIsEscaped();
    void shortAuthorsNameAtMostSoMany_data();
    void shortAuthorsNameAtMostSoMany();
    void theShortFormSaysWhoWhereAndWhen_data();
    void theShortFormSaysWhoWhereAndWhen();
};

void TestVancouver::aReferenceIsWrittenInVancouverStyle_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("journal article")
        << R"({"author":[{"family":"Jason","given":"Leonard A"},{"family":"Olson","given":"BD"}],
            "title":"Communal housing settings","container-title":"American Journal of Public Health",
            "issued":{"date-parts":[[2006,10]]},"volume":"96","issue":"10","page":"1727-1729"})"_ba
        << u"Jason LA, Olson BD. Communal housing settings. American Journal of Public Health. 2006;96(10):1727-1729."_s;
    QTest::newRow("seven authors")
        << R"({"author":[{"family":"A"},{"family":"B"},{"family":"C"},{"family":"D"},{"family":"E"},{"family":"F"},
            {"family":"G"}],"title":"T"})"_ba
        << u"A, B, C, D, E, F, et al. T."_s;
    QTest::newRow("six authors")
        << R"({"author":[{"family":"A"},{"family":"B"},{"family":"C"},{"family":"D"},{"family":"E"},{"family":"F"}],
            "title":"T"})"_ba
        << u"A, B, C, D, E, F. T."_s;
    QTest::newRow("a question keeps its mark")
        << R"({"title":"Does it help?","container-title":"Sleep","issued":{"date-parts":[[2020]]}})"_ba
        << u"Does it help? Sleep. 2020."_s;
    QTest::newRow("numbers as numbers, no issue, en dash")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[["2019"]]},"volume":8,"page":"40–48"})"_ba
        << u"T. J. 2019;8:40-48."_s;
    QTest::newRow("article number instead of pages")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[[2021]]},"volume":"9","number":"e1234"})"_ba
        << u"T. J. 2021;9:e1234."_s;
    QTest::newRow("pages without a volume")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[[2021]]},"page":"5"})"_ba
        << u"T. J. 2021:5."_s;
    QTest::newRow("a volume without a year")
        << R"({"title":"T","container-title":"J","volume":"3"})"_ba << u"T. J. 3."_s;
    QTest::newRow("book")
        << R"({"author":[{"family":"Murray","given":"PR"}],"title":"Medical microbiology","publisher":"Mosby",
            "publisher-place":"St. Louis","issued":{"date-parts":[[2002]]}})"_ba
        << u"Murray PR. Medical microbiology. St. Louis: Mosby; 2002."_s;
    QTest::newRow("organisation as author")
        << R"({"author":[{"literal":"World Health Organization"}],"title":"Guideline","issued":{"date-parts":[[2020]]}})"_ba
        << u"World Health Organization. Guideline. 2020."_s;
    QTest::newRow("title alone") << R"({"title":"Reference 3 of the saved page, still to be found"})"_ba
                                 << u"Reference 3 of the saved page, still to be found."_s;
    QTest::newRow("authors alone") << R"({"author":[{"family":"Kelly"}]})"_ba << u"Kelly."_s;
    QTest::newRow("nothing known") << R"({})"_ba << QString();
}

void TestVancouver::aReferenceIsWrittenInVancouverStyle()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(vancouver(fromJson(json)), text);
}

void TestVancouver::thePartsJoinToTheWhole()
{
    const Reference reference = fromJson(
        R"({"author":[{"family":"Kelly"}],"title":"T","container-title":"Cochrane","issued":{"date-parts":[[2020]]}})"_ba);
    const VancouverParts parts = vancouverParts(reference);
    QCOMPARE(parts.before, u"Kelly. T. "_s);
    QCOMPARE(parts.source, u"Cochrane. "_s);
    QCOMPARE(parts.after, u"2020."_s);
    QCOMPARE(parts.before + parts.source + parts.after, vancouver(reference));
}

void TestVancouver::theJournalAloneIsInItalics()
{
    const Reference reference =
        fromJson(R"({"title":"T","container-title":"J Sleep","issued":{"date-parts":[[2020]]},"volume":"1"})"_ba);
    QCOMPARE(vancouverHtml(reference), u"T. <i>J Sleep.</i> 2020;1."_s);
    QCOMPARE(vancouverHtml(fromJson(R"({"title":"T"})"_ba)), u"T."_s);
}

void TestVancouver::everythingFromOutsideIsEscaped()
{
    const QString html = vancouverHtml(fromJson(
        R"({"author":[{"literal":"<b>A</b>"}],"title":"<script>x</script>","container-title":"J & <i>K</i>",
            "issued":{"date-parts":[[2020]]},"page":"\"1\"<2"})"_ba));
    QCOMPARE(html,
        u"&lt;b&gt;A&lt;/b&gt;. &lt;script&gt;x&lt;/script&gt;. <i>J &amp; &lt;i&gt;K&lt;/i&gt;.</i> "
        "2020:&quot;1&quot;&lt;2."_s);
}

void TestVancouver::shortAuthorsNameAtMostSoMany_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("text");
    const QByteArray four =
        R"({"author":[{"family":"A","given":"X"},{"family":"B"},{"family":"C"},{"family":"D"}]})"_ba;
    QTest::newRow("none") << "{}"_ba << 3 << QString();
    QTest::newRow("more than fit") << four << 3 << u"A X, B, C et al."_s;
    QTest::newRow("all fit") << four << 4 << u"A X, B, C, D"_s;
    QTest::newRow("one") << four << 1 << u"A X et al."_s;
}

void TestVancouver::shortAuthorsNameAtMostSoMany()
{
    QFETCH(QByteArray, json);
    QFETCH(int, most);
    QFETCH(QString, text);
    QCOMPARE(shortAuthors(fromJson(json), most), text);
}

void TestVancouver::theShortFormSaysWhoWhereAndWhen_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("three authors")
        << R"({"author":[{"family":"A"},{"family":"B"},{"family":"C"}],"title":"T","container-title":"J",
            "issued":{"date-parts":[[2020]]}})"_ba
        << u"A, B et al. J. 2020."_s;
    QTest::newRow("title alone") << R"({"title":"Still to be found"})"_ba << u"Still to be found."_s;
    QTest::newRow("no journal") << R"({"author":[{"family":"A"}],"title":"T","issued":{"date-parts":[[2020]]}})"_ba
                                << u"A. 2020."_s;
    QTest::newRow("nothing") << "{}"_ba << QString();
}

void TestVancouver::theShortFormSaysWhoWhereAndWhen()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(shortVancouver(fromJson(json)), text);
}

QTEST_APPLESS_MAIN(TestVancouver)
#include "tst_vancouver.moc"
