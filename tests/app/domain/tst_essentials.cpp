#include "domain/citation.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestEssentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citationsAreCutOutOfTheText();
    void aCitationBehindTheFullStopBelongsToTheSentenceBefore();
    void abbreviationsEndNoSentence_data();
    void abbreviationsEndNoSentence();
    void bracketsThatCiteNothingStayText();
    void sectionsHaveUniqueSlugs();
    void rawHtmlIsReportedWithItsLine();
    void tablesKeepHeaderAndAlignment();
    void deepNestingDoesNotExhaustTheStack();
    void numbersFollowFirstAppearance();
    void numbersCollapse_data();
    void numbersCollapse();
};

void TestEssentials::citationsAreCutOutOfTheText()
{
    const Essentials e = parseEssentials(u"A claim [@kelly2020; @jason2006, p. 4] and more."_s);
    QCOMPARE(e.sentenceCount, 1);
    const QList<Run> runs = e.sentences().front().runs;
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(1).kind, Run::Kind::Citations);
    QCOMPARE(runs.at(1).citations, (QList<Citation>{{u"kelly2020"_s, {}}, {u"jason2006"_s, u"p. 4"_s}}));
    QCOMPARE(runs.at(2).text, u" and more."_s);
    QCOMPARE(e.keys(), (QStringList{u"kelly2020"_s, u"jason2006"_s}));
}

void TestEssentials::aCitationBehindTheFullStopBelongsToTheSentenceBefore()
{
    const Essentials e = parseEssentials(u"First claim. [@a] Second claim.[@b] Third claim [@c]."_s);
    QCOMPARE(e.sentenceCount, 3);
    QCOMPARE(e.sentences().at(0).keys(), QStringList{u"a"_s});
    QCOMPARE(e.sentences().at(1).keys(), QStringList{u"b"_s});
    QCOMPARE(e.sentences().at(2).keys(), QStringList{u"c"_s});
}

void TestEssentials::abbreviationsEndNoSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::newRow("e.g.") << u"Take food, e.g. Bread or rice. Eat it."_s << 2;
    QTest::newRow("et al.") << u"Kelly et al. Found this."_s << 1;
    QTest::newRow("initial") << u"As J. Smith says. So it is."_s << 2;
    QTest::newRow("decimals") << u"It fell by 0.76 of 1. It rose."_s << 2;
    QTest::newRow("German") << u"Das gilt z. B. Für alle. Es hilft."_s << 2;
    QTest::newRow("question") << u"Why? Because."_s << 2;
}

void TestEssentials::abbreviationsEndNoSentence()
{
    QFETCH(QString, text);
    QFETCH(int, sentences);
    QCOMPARE(parseEssentials(text).sentenceCount, sentences);
}

void TestEssentials::bracketsThatCiteNothingStayText()
{
    const Essentials e = parseEssentials(u"Write to [me@home] or [3]."_s);
    QVERIFY(e.keys().isEmpty());
    QCOMPARE(e.sentences().front().text(), u"Write to [me@home] or [3]."_s);
}

void TestEssentials::sectionsHaveUniqueSlugs()
{
    const Essentials e = parseEssentials(u"## The studies\n\nText.\n\n## The studies\n\n## Über *alles*\n"_s);
    QCOMPARE(e.sections().size(), 3);
    QCOMPARE(e.sections().at(0).slug, u"the-studies"_s);
    QCOMPARE(e.sections().at(1).slug, u"the-studies-2"_s);
    QCOMPARE(e.sections().at(2).slug, u"über-alles"_s);
}

void TestEssentials::rawHtmlIsReportedWithItsLine()
{
    QVERIFY(!parseEssentials(u"p < 0.05 and a > b"_s).rawHtmlLine);
    QCOMPARE(parseEssentials(u"One.\n\n<script>alert(1)</script>\n"_s).rawHtmlLine, 3);
    const Essentials inlined = parseEssentials(u"One <b onclick=x>two</b>."_s);
    QCOMPARE(inlined.rawHtmlLine, 1);
    QCOMPARE(inlined.sentences().front().text(), u"One two."_s);
}

void TestEssentials::tablesKeepHeaderAndAlignment()
{
    const Essentials e = parseEssentials(u"| Study | People |\n|---|---:|\n| A [@a] | 150 |\n"_s);
    QCOMPARE(e.blocks.size(), 1);
    const Block &table = e.blocks.front();
    QCOMPARE(table.kind, Block::Kind::Table);
    QVERIFY(table.children.at(0).header);
    QVERIFY(!table.children.at(1).header);
    QCOMPARE(table.children.at(1).children.at(1).align, Block::Align::End);
    QCOMPARE(e.keys(), QStringList{u"a"_s});
}

void TestEssentials::deepNestingDoesNotExhaustTheStack()
{
    const Essentials e = parseEssentials(QString(1'000'000, u'>') + u" deep"_s);
    QCOMPARE(e.sentences().front().text(), u"deep"_s);
    const Essentials table = parseEssentials(QString(50, u'>') + u" |a|\n"_s + QString(50, u'>') + u" |-|\n"_s);
    QCOMPARE(table.sentences().front().text(), u"a"_s);
}

void TestEssentials::numbersFollowFirstAppearance()
{
    Article article{.id = ArticleId::random()};
    for (const auto &key : {u"unused"_s, u"a"_s, u"b"_s, u"c"_s})
        article.references.append(Reference{key, {{"id"_L1, key}}});
    article.essentials = u"Text [@b]."_s;
    article.helps.append(Action{u"Do it. [@c; @nowhere]"_s, {}, {}});
    article.harms.append(Action{u"Avoid it. [@a; @b]"_s, {}, {}});
    const CitationNumbers numbers(article, parseEssentials(article.essentials));
    QCOMPARE(numbers.keys(), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"unused"_s}));
    QCOMPARE(numbers.undefinedKeys(), QStringList{u"nowhere"_s});
    QCOMPARE(numbers.uncitedKeys(), QStringList{u"unused"_s});
    QCOMPARE(citationMark({{u"nowhere"_s, {}}}, numbers), u"?"_s);
    QCOMPARE(citationMark({{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}}, numbers), u"1–3"_s);
    QCOMPARE(citationMark({{u"c"_s, {}}, {u"a"_s, {}}, {u"b"_s, u"p. 4"_s}}, numbers), u"1 (p. 4), 2, 3"_s);
    QCOMPARE(citationMark({{u"b"_s, u"p. 4"_s}, {u"b"_s, u"table 2"_s}, {u"x"_s, {}}}, numbers),
        u"1 (p. 4; table 2), ?"_s);
}

void TestEssentials::numbersCollapse_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QString>("mark");
    QTest::newRow("one") << QList<int>{7} << u"7"_s;
    QTest::newRow("two neighbours") << QList<int>{2, 3} << u"2, 3"_s;
    QTest::newRow("a range and one") << QList<int>{5, 3, 1, 2} << u"1–3, 5"_s;
    QTest::newRow("twice the same") << QList<int>{8, 8, 7} << u"7, 8"_s;
}

void TestEssentials::numbersCollapse()
{
    QFETCH(QList<int>, numbers);
    QFETCH(QString, mark);
    QCOMPARE(collapseNumbers(numbers), mark);
}

QTEST_APPLESS_MAIN(TestEssentials)
#include "tst_essentials.moc"
