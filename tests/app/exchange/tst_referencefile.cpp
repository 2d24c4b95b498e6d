#include "support/referencedata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

class TestReferenceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatIsRecognisedByContent_data();
    void theFormatIsRecognisedByContent();
    void aPubmedExportIsReadWithItsDesignAndGroups();
    void aZoteroRisFileIsRead();
    void aBibTexFileIsReadWithStringsAccentsAndCrossReferences();
    void anAnswerOfCrossrefIsRead();
    void latexBecomesText_data();
    void latexBecomesText();
    void namesOfBibTexAreTakenApart_data();
    void namesOfBibTexAreTakenApart();
    void datesAreRead_data();
    void datesAreRead();
    void doisAndPubmedIdsArePutRight_data();
    void doisAndPubmedIdsArePutRight();
    void aFileThatIsRefusedSaysWhy_data();
    void aFileThatIsRefusedSaysWhy();
    void stringsThatDoubleEachOtherAreStopped();
    void invisibleCharactersAreTakenOutAndReported();
};

void TestReferenceFile::theFormatIsRecognisedByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("PubMed") << dataFile(u"pubmed.nbib"_s) << u"PubMed NBIB"_s;
    QTest::newRow("RIS") << dataFile(u"zotero.ris"_s) << u"RIS"_s;
    QTest::newRow("BibTeX") << dataFile(u"zotero.bib"_s) << u"BibTeX"_s;
    QTest::newRow("JSON") << dataFile(u"crossref.json"_s) << u"CSL-JSON"_s;
    QTest::newRow("byte order mark and Windows line ends")
        << "\xEF\xBB\xBFTY  - JOUR\r\nTI  - T\r\nER  - \r\n"_ba << u"RIS"_s;
    QTest::newRow("RIS that quotes BibTeX") << "TY  - JOUR\nTI  - The @article{x} case\nER  - \n"_ba << u"RIS"_s;
}

void TestReferenceFile::theFormatIsRecognisedByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const auto read = readReferences(bytes);
    QVERIFY(read);
    QCOMPARE(nameOf(read->format), format);
    QVERIFY(!read->references.isEmpty());
}

void TestReferenceFile::aPubmedExportIsReadWithItsDesignAndGroups()
{
    const ReadReferences read = readOrEmpty(dataFile(u"pubmed.nbib"_s));
    QCOMPARE(read.references.size(), 3);
    const Reference jason = reference(read, u"jason2006"_s);
    QCOMPARE(jason.title(), u"Communal housing settings enhance substance abuse recovery"_s);
    QCOMPARE(jason.authors(),
        (QStringList{u"Jason LA"_s, u"Olson BD"_s, u"Ferrari JR 3rd"_s, u"Oxford House Study Group"_s}));
    QCOMPARE(jason.doi(), u"10.2105/ajph.2005.070839"_s);
    QCOMPARE(jason.pmid(), u"16912322"_s);
    QCOMPARE(jason.design(), StudyDesign::Trial);
    QCOMPARE(fieldOf(jason, "PMCID"), u"PMC1586125"_s);
    QCOMPARE(fieldOf(jason, "page"), u"1727-9"_s);
    QCOMPARE(fieldOf(jason, "ISSN"), u"1541-0048"_s);
    QVERIFY(fieldOf(jason, "abstract").contains(u"recovery homes for individuals"));
    const Reference ahead = reference(read, u"muller2026"_s);
    QCOMPARE(ahead.title(), u"[Sleep and the heart: an umbrella review]"_s);
    QCOMPARE(fieldOf(ahead, "status"), u"advance online publication"_s);
    QCOMPARE(fieldOf(ahead, "number"), u"e77"_s);
    QCOMPARE(ahead.designText(), u"Systematic review"_s);
    QCOMPARE(ahead.authors().at(1), u"van der Berg A"_s);
    QCOMPARE(compact(ahead.csl.value("issued"_L1).toObject()), R"({"date-parts":[[2026,11],[2026,12]]})"_ba);
    QCOMPARE(compact(ahead.csl.value("available-date"_L1).toObject()), R"({"date-parts":[[2026,11,3]]})"_ba);
    const Reference chapter = reference(read, u"alders1993"_s);
    QCOMPARE(fieldOf(chapter, "type"), u"chapter"_s);
    QCOMPARE(fieldOf(chapter, "publisher-place"), u"Seattle (WA)"_s);
    QCOMPARE(read.refused.size(), 1);
    QVERIFY(read.refused.constFirst().startsWith(u"record 4 (line 71): it has neither a title"));
    QVERIFY(anyContains(read.notes, u"record 2 (line 43): PubMed marks it as retracted"_s));
}

void TestReferenceFile::aZoteroRisFileIsRead()
{
    const ReadReferences read = readOrEmpty(dataFile(u"zotero.ris"_s));
    QCOMPARE(read.references.size(), 5);
    const Reference mdma = reference(read, u"boisvert2008"_s);
    QCOMPARE(mdma.authors(),
        (QStringList{u"Boisvert É"_s, u"de la Cruz M"_s, u"King ML Jr"_s, u"World Health Organization"_s}));
    QCOMPARE(mdma.doi(), u"10.1080/02791072.2008.10400678"_s);
    QCOMPARE(mdma.pmid(), u"18472659"_s);
    QCOMPARE(mdma.containerTitle(), u"Journal of Psychoactive Drugs"_s);
    QCOMPARE(fieldOf(mdma, "page"), u"9-18"_s);
    QCOMPARE(fieldOf(mdma, "abstract"), u"First line continued here."_s);
    QCOMPARE(fieldOf(mdma, "keyword"), u"MDMA, sex"_s);
    QCOMPARE(compact(mdma.csl.value("issued"_L1).toObject()), R"({"date-parts":[[2008,3,5]]})"_ba);
    QCOMPARE(compact(mdma.csl.value("accessed"_L1).toObject()), R"({"date-parts":[[2026,11,20]]})"_ba);
    const Reference chapter = reference(read, u"meltzer2002"_s);
    QCOMPARE(fieldOf(chapter, "container-title"), u"The genetic basis of human cancer"_s);
    QCOMPARE(chapter.csl.value("editor"_L1).toArray().size(), 2);
    QCOMPARE(fieldOf(chapter, "ISBN"), u"9780071370509"_s);
    QCOMPARE(fieldOf(reference(read, u"world2024"_s), "type"), u"webpage"_s);
    const Reference book = reference(read, u"murray2002"_s);
    QCOMPARE(fieldOf(book, "collection-title"), u"Mosby's series"_s);
    QCOMPARE(fieldOf(book, "number-of-pages"), u"800"_s);
    QVERIFY(!book.csl.contains("page"_L1));
    QVERIFY(!book.csl.contains("container-title"_L1));
    QCOMPARE(read.refused.size(), 2);
    QVERIFY(anyContains(read.refused, u"neither a title"_s));
    QVERIFY(anyContains(read.refused, u"in the file twice, the other one is \"boisvert2008\""_s));
    QVERIFY(anyContains(read.notes, u"its end \"ER  - \" is missing"_s));
    QVERIFY(anyContains(read.notes, u"the date \"in press\" has no year"_s));
}

void TestReferenceFile::aBibTexFileIsReadWithStringsAccentsAndCrossReferences()
{
    const ReadReferences read = readOrEmpty(dataFile(u"zotero.bib"_s));
    QStringList keys;
    for (const Reference &found : read.references)
        keys.append(found.key);
    QCOMPARE(keys, (QStringList{u"jason_communal_2006"_s, u"meltzer"_s, u"vogelstein"_s, u"who"_s, u"borkowski"_s}));
    const Reference jason = read.references.at(0);
    QCOMPARE(jason.title(), u"Communal Housing settings & recovery – a RCT of 5 % in H2O"_s);
    QCOMPARE(jason.containerTitle(), u"American Journal of Public Health"_s);
    QCOMPARE(jason.authors(),
        (QStringList{u"Jason LA"_s, u"Müller J"_s, u"van Beethoven L"_s, u"World Health Organization and Partners"_s,
            u"King ML Jr"_s, u"Sørensen Á"_s, u"Škoda K"_s}));
    QCOMPARE(compact(jason.csl.value("issued"_L1).toObject()), R"({"date-parts":[[2006,10]]})"_ba);
    QCOMPARE(fieldOf(jason, "issue"), u"10"_s);
    QCOMPARE(fieldOf(jason, "page"), u"1727-1729"_s);
    QCOMPARE(jason.doi(), u"10.2105/ajph.2005.070839"_s);
    QCOMPARE(fieldOf(jason, "PMCID"), u"PMC1586125"_s);
    const Reference chapter = read.references.at(1);
    QCOMPARE(chapter.title(), u"Chromosome alterations"_s);
    QCOMPARE(chapter.containerTitle(), u"The genetic basis of human cancer"_s);
    QCOMPARE(fieldOf(chapter, "page"), u"93-113"_s);
    QCOMPARE(chapter.year(), 2002);
    QCOMPARE(compact(read.references.at(3).csl.value("accessed"_L1).toObject()), R"({"date-parts":[[2026,11,20]]})"_ba);
    QCOMPARE(fieldOf(read.references.at(4), "genre"), u"PhD thesis"_s);
    QCOMPARE(read.refused.size(), 3);
    QVERIFY(anyContains(read.refused, u"(broken): a quoted text has no end"_s));
    QVERIFY(anyContains(read.refused, u"(nothing): it has neither a title"_s));
    QVERIFY(anyContains(read.refused, u"line 47: a field's name and"_s));
    QVERIFY(anyContains(read.notes, u"\"and others\""_s));
    QVERIFY(anyContains(read.notes, u"the command \"\\foo\" is not known"_s));
    QVERIFY(anyContains(read.notes, u"an id of PubMed Central"_s));
}

void TestReferenceFile::anAnswerOfCrossrefIsRead()
{
    const ReadReferences read = readOrEmpty(dataFile(u"crossref.json"_s));
    QCOMPARE(read.references.size(), 1);
    const Reference lancet = read.references.constFirst();
    QCOMPARE(lancet.key, u"diforti2019"_s);
    QCOMPARE(lancet.title(), u"Cannabis & psychosis in H2O"_s);
    QCOMPARE(lancet.authors(), (QStringList{u"Di Forti M"_s, u"EU-GEI WP2 Group"_s}));
    QCOMPARE(fieldOf(lancet, "type"), u"article-journal"_s);
    QCOMPARE(fieldOf(lancet, "ISSN"), u"2215-0366"_s);
    QCOMPARE(lancet.csl.value("is-referenced-by-count"_L1).toInt(), 600); // unknown fields travel on
    QVERIFY(anyContains(read.notes, u"holds something that is no name"_s));
    QVERIFY(anyContains(read.notes, u"markup was removed"_s));
}

void TestReferenceFile::latexBecomesText_data()
{
    QTest::addColumn<QByteArray>("latex");
    QTest::addColumn<QString>("text");
    QTest::newRow("umlauts") << R"(M{\"u}ller \"O \"{A} {\"{o}})"_ba << u"Müller Ö Ä ö"_s;
    QTest::newRow("dotless") << R"(na{\"\i}ve \'{\i} \v{\j})"_ba << u"naïve í ǰ"_s;
    QTest::newRow("letters") << R"(\ss{} \o \AE \L{}odz \c{c} \k{a} \H{o})"_ba << u"ß øÆŁodz ç ą ő"_s;
    QTest::newRow("specials") << R"(5\% \& \$3 \#1 a\_b~c)"_ba << u"5% & $3 #1 a_b c"_s;
    QTest::newRow("dashes and quotes") << R"(1--2 --- ``x'')"_ba << u"1–2 — “x”"_s;
    QTest::newRow("mathematics") << R"($\alpha$ and $\beta_2$ \(\pm\) 1)"_ba << u"α and β2 ± 1"_s;
    QTest::newRow("look") << R"(\emph{In vitro} {\it x} \textsuperscript{2})"_ba << u"In vitro x 2"_s;
    QTest::newRow("address") << R"(\url{https://example.org/a_b})"_ba << u"https://example.org/a_b"_s;
    QTest::newRow("unbalanced") << R"({{{ \)"_ba << QString();
    QTest::newRow("an accent at the end") << R"(a\")"_ba << u"a"_s;
}

void TestReferenceFile::latexBecomesText()
{
    QFETCH(QByteArray, latex);
    QFETCH(QString, text);
    // Through a file, so that the value is taken as a file has it; the unbalanced ones cannot be.
    const ReadReferences read = readOrEmpty("@misc{k, doi={10.1000/1}, title=" + ('{' + latex + '}') + "}");
    if (latex.count('{') == latex.count('}')) {
        QCOMPARE(read.references.size(), 1);
        QCOMPARE(read.references.constFirst().title(), text);
    } else {
        QCOMPARE(read.refused.size(), 1);
    }
}

void TestReferenceFile::namesOfBibTexAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("csl");
    QTest::newRow("first name first") << "Leonard A. Jason"_ba
                                      << R"([{"family":"Jason","given":"Leonard A."}])"_ba;
    QTest::newRow("particle") << "Ludwig van der Berg"_ba
                              << R"([{"family":"Berg","given":"Ludwig","non-dropping-particle":"van der"}])"_ba;
    QTest::newRow("inverted particle") << "von der Leyen, U."_ba
                                       << R"([{"family":"Leyen","given":"U.","non-dropping-particle":"von der"}])"_ba;
    QTest::newRow("suffix") << "King, Jr, Martin"_ba
                            << R"([{"family":"King","given":"Martin","suffix":"Jr"}])"_ba;
    QTest::newRow("organisation") << "{Diabetes Group and Friends}"_ba
                                  << R"([{"literal":"Diabetes Group and Friends"}])"_ba;
    QTest::newRow("one word") << "Plato"_ba
                              << R"([{"family":"Plato"}])"_ba;
    QTest::newRow("a brace in the family name")
        << "Maria {de la Cruz}"_ba
        << R"([{"family":"Cruz","given":"Maria","non-dropping-particle":"de la"}])"_ba;
    QTest::newRow("two") << "A AND B"_ba
                         << R"([{"family":"A"},{"family":"B"}])"_ba;
}

void TestReferenceFile::namesOfBibTexAreTakenApart()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, csl);
    const ReadReferences read = readOrEmpty("@misc{k, title={T}, author={" + name + "}}");
    QCOMPARE(read.references.size(), 1);
    const QJsonArray authors = read.references.constFirst().csl.value("author"_L1).toArray();
    QCOMPARE(QJsonDocument(authors).toJson(QJsonDocument::Compact), csl);
}

void TestReferenceFile::datesAreRead_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("csl");
    QTest::newRow("year") << "2020"_ba
                          << R"({"date-parts":[[2020]]})"_ba;
    QTest::newRow("ISO") << "2020-03-12"_ba
                         << R"({"date-parts":[[2020,3,12]]})"_ba;
    QTest::newRow("RIS") << "2020/03/12/Spring"_ba
                         << R"({"date-parts":[[2020,3,12]],"season":"Spring"})"_ba;
    QTest::newRow("PubMed") << "2020 Mar 12"_ba
                            << R"({"date-parts":[[2020,3,12]]})"_ba;
    QTest::newRow("in words") << "12 March 2020"_ba
                              << R"({"date-parts":[[2020,3,12]]})"_ba;
    QTest::newRow("American") << "March 12, 2020"_ba
                              << R"({"date-parts":[[2020,3,12]]})"_ba;
    QTest::newRow("two months") << "2019 Nov-Dec"_ba
                                << R"({"date-parts":[[2019,11],[2019,12]]})"_ba;
    QTest::newRow("ambiguous") << "10/12/2020"_ba
                               << R"({"date-parts":[[2020]]})"_ba;
    QTest::newRow("no such month") << "2020-13-40"_ba
                                   << R"({"date-parts":[[2020]]})"_ba;
    QTest::newRow("none") << "n.d."_ba
                          << "{}"_ba;
}

void TestReferenceFile::datesAreRead()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, csl);
    const ReadReferences read = readOrEmpty("TY  - JOUR\nTI  - T\nPY  - " + date + "\nER  - \n");
    QCOMPARE(read.references.size(), 1);
    QCOMPARE(compact(read.references.constFirst().csl.value("issued"_L1).toObject()), csl);
    QCOMPARE(anyContains(read.notes, u"has no year"_s), csl == "{}");
}

void TestReferenceFile::doisAndPubmedIdsArePutRight_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("doi");
    QTest::addColumn<QString>("pmid");
    QTest::addColumn<QString>("note");
    QTest::newRow("full stop behind") << "DO  - 10.1000/x.\n"_ba << u"10.1000/x"_s << QString() << QString();
    QTest::newRow("address") << "DO  - https://doi.org/10.1000/a%28b%29\n"_ba << u"10.1000/a(b)"_s << QString()
                             << QString();
    QTest::newRow("word in front") << "DO  - DOI: 10.1000/X\n"_ba << u"10.1000/x"_s << QString() << QString();
    QTest::newRow("brackets that belong")
        << "DO  - 10.1016/S0140-6736(05)67893-5\n"_ba << u"10.1016/s0140-6736(05)67893-5"_s << QString() << QString();
    QTest::newRow("a bracket too many") << "DO  - 10.1000/x)\n"_ba << u"10.1000/x"_s << QString() << QString();
    QTest::newRow("no DOI") << "DO  - see text\n"_ba << QString() << QString() << u"\"see text\" is not a DOI"_s;
    QTest::newRow("markup in a DOI") << "DO  - 10.1000/\"><script>\n"_ba << u"10.1000/\"><script>"_s << QString()
                                     << QString();
    QTest::newRow("accession number") << "AN  - 123\nDB  - PubMed\n"_ba << QString() << u"123"_s << QString();
    QTest::newRow("an accession of another") << "AN  - 123\nDB  - Embase\n"_ba << QString() << QString() << QString();
    QTest::newRow("no PubMed id") << "AN  - 0123\nDB  - PubMed\n"_ba << QString() << QString()
                                  << u"\"0123\" is not a PubMed id"_s;
}

void TestReferenceFile::doisAndPubmedIdsArePutRight()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, doi);
    QFETCH(QString, pmid);
    QFETCH(QString, note);
    const ReadReferences read = readOrEmpty("TY  - JOUR\nTI  - T\n" + lines + "ER  - \n");
    QCOMPARE(read.references.size(), 1);
    QCOMPARE(read.references.constFirst().doi(), doi);
    QCOMPARE(read.references.constFirst().pmid(), pmid);
    QVERIFY2(note.isEmpty() ? read.notes.isEmpty() : anyContains(read.notes, note), qPrintable(read.notes.join(u'\n')));
}

void TestReferenceFile::aFileThatIsRefusedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QString &says) {
        QTest::newRow(name) << bytes << int(code) << says;
    };
    row("nothing", {}, ErrorCode::FormatUnknown, u"neither BibTeX nor RIS"_s);
    row("a letter", "Dear aunt", ErrorCode::FormatUnknown, u"neither BibTeX nor RIS"_s);
    row("no UTF-8", "TY  - JOUR\nTI  - caf\xE9\nER  - \n", ErrorCode::NotUtf8, u"byte 20"_s);
    row("broken JSON", "[{\"id\":", ErrorCode::FormatBroken, u"JSON"_s);
    row("deep JSON", QByteArray(100, '['), ErrorCode::FormatBroken, u"64 levels"_s);
    row("one key twice", R"([{"id":"a","id":"b"}])", ErrorCode::FormatBroken, u"twice"_s);
    row("too many records", "TY  - JOUR\nTI  - T\nER  - \n"_ba.repeated(2001), ErrorCode::TooLarge, u"2000 records"_s);
    row("too many entries", "@misc{a,title={b}}\n"_ba.repeated(2001), ErrorCode::TooLarge, u"2000 records"_s);
    row("too many lines", "TY  -\n"_ba.repeated(300'001), ErrorCode::TooLarge, u"300000 lines"_s);
    row("too large", QByteArray((8 << 20) + 1, '@'), ErrorCode::TooLarge, u"8 MB"_s);
}

void TestReferenceFile::aFileThatIsRefusedSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, says);
    const auto read = readReferences(bytes);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
}

void TestReferenceFile::stringsThatDoubleEachOtherAreStopped()
{
    QByteArray bomb = "@string{a0 = \"0123456789\"}\n";
    for (int i = 1; i < 60; ++i)
        bomb += u"@string{a%1 = a%2 # a%2}\n"_s.arg(i).arg(i - 1).toLatin1();
    const ReadReferences read =
        readOrEmpty(bomb + "@misc{x, title = a59}\n@misc{y, title = a13}\n@misc{z, title = a3}\n");
    QCOMPARE(read.references.size(), 1);
    QCOMPARE(read.references.constFirst().title().size(), 80);
    QVERIFY(anyContains(read.refused, u"(x): it uses the name \"a59\", whose @string cannot be read"_s));
    QVERIFY(anyContains(read.refused, u"(y): it has neither a title"_s)); // 81,920 characters are no title
}

void TestReferenceFile::invisibleCharactersAreTakenOutAndReported()
{
    const ReadReferences read =
        readOrEmpty(u"TY  - JOUR\nTI  - Dose of \u202E5 mg\u200B and \u001B[31m\nER  - \n"_s.toUtf8());
    QCOMPARE(read.references.constFirst().title(), u"Dose of 5 mg and [31m"_s);
    QVERIFY(anyContains(read.notes, u"Invisible characters were removed from the reference dose"_s));
}

QTEST_APPLESS_MAIN(TestReferenceFile)
#include "tst_referencefile.moc"
