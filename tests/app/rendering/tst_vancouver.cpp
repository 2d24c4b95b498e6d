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
    QTest::newRow("authors and an organisation between them")
        << R"({"author":[{"family":"Vallancien","given":"G"},{"literal":"Network of Urology"},{"family":"Meria","given":"P"}],
            "title":"T"})"_ba
        << u"Vallancien G; Network of Urology; Meria P. T."_s;
    QTest::newRow("short name of the journal without its stops")
        << R"({"title":"T","container-title":"New England Journal of Medicine","container-title-short":"N. Engl. J. Med.",
            "issued":{"date-parts":[[2002,7,25]]},"volume":"347","issue":"4","page":"284-7"})"_ba
        << u"T. N Engl J Med. 2002;347(4):284-7."_s;
    QTest::newRow("supplement")
        << R"({"title":"T","container-title":"Headache","issued":{"date-parts":[[2002]]},"volume":"42",
            "issue":"Suppl 2","page":"S93-99"})"_ba
        << u"T. Headache. 2002;42 Suppl 2:S93-99."_s;
    QTest::newRow("issue without a volume")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[[2002]]},"issue":"401","page":"230-238"})"_ba
        << u"T. J. 2002;(401):230-238."_s;
    QTest::newRow("by its day where it has neither volume nor issue")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[[2021,3,9]]}})"_ba << u"T. J. 2021 Mar 9."_s;
    QTest::newRow("ahead of print")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[[2026,5]]},"status":"advance online publication",
            "available-date":{"date-parts":[[2026,2,3]]}})"_ba
        << u"T. J. 2026 Feb 3. Epub ahead of print."_s;
    QTest::newRow("printed after it was online")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[[2002]]},"volume":"1","page":"2-3",
            "available-date":{"date-parts":[[2002,7,5]]}})"_ba
        << u"T. J. 2002;1:2-3. Epub 2002 Jul 5."_s;
    QTest::newRow("in press")
        << R"({"title":"T","container-title":"J","issued":{"date-parts":[[2027]]},"status":"in press"})"_ba
        << u"T. J. Forthcoming 2027."_s;
    QTest::newRow("edition and volume of a book")
        << R"({"type":"book","author":[{"family":"Murray","given":"PR"}],"title":"Medical microbiology","edition":4,
            "volume":"2","publisher":"Mosby","publisher-place":"St. Louis","issued":{"date-parts":[[2002]]}})"_ba
        << u"Murray PR. Medical microbiology. 4th ed. Vol. 2. St. Louis: Mosby; 2002."_s;
    QTest::newRow("eleventh edition") << R"({"type":"book","title":"T","edition":"11"})"_ba << u"T. 11th ed."_s;
    QTest::newRow("edition that says so itself")
        << R"({"type":"book","title":"T","edition":"Second edition"})"_ba << u"T. Second edition."_s;
    QTest::newRow("book of an editor")
        << R"({"type":"book","editor":[{"family":"Gilstrap","given":"LC"}],"title":"Operative obstetrics",
            "publisher":"McGraw-Hill","issued":{"date-parts":[[2002]]}})"_ba
        << u"Gilstrap LC, editor. Operative obstetrics. McGraw-Hill; 2002."_s;
    QTest::newRow("book of an author with editors")
        << R"({"type":"book","author":[{"family":"Breedlove","given":"GK"}],"editor":[{"family":"A"},{"family":"B"}],
            "title":"T","issued":{"date-parts":[[2001]]}})"_ba
        << u"Breedlove GK. T. A, B, editors. 2001."_s;
    QTest::newRow("chapter")
        << R"({"type":"chapter","author":[{"family":"Meltzer","given":"PS"}],"title":"Chromosome alterations",
            "editor":[{"family":"Vogelstein","given":"B"},{"family":"Kinzler","given":"KW"}],
            "container-title":"The genetic basis of human cancer","publisher":"McGraw-Hill",
            "publisher-place":"New York","issued":{"date-parts":[[2002]]},"page":"93–113"})"_ba
        << u"Meltzer PS. Chromosome alterations. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human "
           "cancer. New York: McGraw-Hill; 2002. p. 93-113."_s;
    QTest::newRow("conference paper")
        << R"({"type":"paper-conference","author":[{"family":"C"}],"title":"T","container-title":"EuroGP 2002",
            "publisher":"Springer","issued":{"date-parts":[[2002]]},"page":"182-91"})"_ba
        << u"C. T. In: EuroGP 2002. Springer; 2002. p. 182-91."_s;
    QTest::newRow("report")
        << R"({"type":"report","author":[{"literal":"World Health Organization"}],"title":"Guidelines on sedentary time",
            "publisher":"WHO","publisher-place":"Geneva","issued":{"date-parts":[[2020]]},"DOI":"10.1000/r"})"_ba
        << u"World Health Organization. Guidelines on sedentary time. Geneva: WHO; 2020."_s;
    QTest::newRow("report that is known by its address")
        << R"({"type":"report","author":[{"literal":"NICE"}],"title":"Guideline","issued":{"date-parts":[[2021]]},
            "URL":"https://nice.example/ng1","accessed":{"date-parts":[[2026,11,3]]}})"_ba
        << u"NICE. Guideline [Internet]. 2021 [cited 2026 Nov 3]. Available from: https://nice.example/ng1"_s;
    QTest::newRow("web page")
        << R"({"type":"webpage","title":"Sleep","container-title":"Cancer-Pain.org","publisher":"ACP",
            "publisher-place":"New York","issued":{"date-parts":[[2000]]},"URL":"http://www.cancer-pain.org/",
            "accessed":{"date-parts":[[2002,7,9]]}})"_ba
        << u"Sleep [Internet]. Cancer-Pain.org. New York: ACP; 2000 [cited 2002 Jul 9]. "
           "Available from: http://www.cancer-pain.org/."_s;
    QTest::newRow("address that is no web address")
        << R"({"type":"webpage","title":"T","URL":"file:///etc/passwd"})"_ba << u"T."_s;
    QTest::newRow("data set with a DOI")
        << R"({"type":"dataset","author":[{"family":"A"}],"title":"Hours of sleep","publisher":"Zenodo",
            "issued":{"date-parts":[[2024]]},"DOI":"10.5281/z","URL":"https://doi.org/10.5281/z"})"_ba
        << u"A. Hours of sleep. Zenodo; 2024."_s;
    QTest::newRow("data set that is known by its address")
        << R"({"type":"dataset","title":"Hours of sleep","publisher":"Office","issued":{"date-parts":[[2024]]},
            "URL":"https://data.example/1","accessed":{"date-parts":[[2026]]}})"_ba
        << u"Hours of sleep [Internet]. Office; 2024 [cited 2026]. Available from: https://data.example/1"_s;
    QTest::newRow("preprint")
        << R"({"type":"article","author":[{"family":"A","given":"B"}],"title":"T","container-title":"medRxiv",
            "issued":{"date-parts":[[2023,4,2]]},"DOI":"10.1101/x","URL":"https://medrxiv.example/x"})"_ba
        << u"A B. T. medRxiv. 2023 Apr 2."_s;
    QTest::newRow("dissertation")
        << R"({"type":"thesis","author":[{"family":"Borkowski","given":"MM"}],"title":"Infant sleep",
            "publisher":"Central Michigan University","publisher-place":"Mount Pleasant, MI",
        "issued":
    {
        "date-parts" : [[2002]]
    }
})"_ba << u"Borkowski MM. Infant sleep [dissertation]. Mount Pleasant, MI: Central Michigan University; 2002."_s;
    QTest::newRow("master's thesis")
        << R"({"type":"thesis","genre":"Master's thesis","title":"T","issued":{"date-parts":[[2002]]}})"_ba
        << u"T [master's thesis]. 2002."_s;
    QTest::newRow("a retracted study says so in its title alone: what is known now stands beside it")
        << R"({"title":"RETRACTED: T","container-title":"J","issued":{"date-parts":[[2012]]},"volume":"1",
            "status":"retracted"})"_ba
        << u"RETRACTED: T. J. 2012;1."_s;
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
