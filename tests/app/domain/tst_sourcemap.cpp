#include "domain/sourcemap.h"
#include "domain/words.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

QString cut(const QString &text, const SourceRange &range)
{
    return range.start < 0 ? u"nowhere"_s : text.mid(range.start, range.length);
}

} // namespace

class TestSourceMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreFoundInTheirMarkup_data();
    void sentencesAreFoundInTheirMarkup();
    void blocksAreWholeLinesAndCellsTheirWords();
    void theCaretIsInTheBlockThatBeganLast();
    void citationsAreFoundWithTheirBrackets();
    void imagesAreFoundWithTheirAddress();
    void wordsAreFoundInsideTheirSentence();
    void linesEndInAnyWay();
    void hostileTextKeepsEveryRangeInsideTheText();
    void wordsKeepNumbersWhole();
};

void TestSourceMap::sentencesAreFoundInTheirMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("plain") << u"One claim. Two claims."_s << QStringList{u"One claim."_s, u"Two claims."_s};
    QTest::newRow("citation behind the stop")
        << u"One. [@a] Two [@b]."_s << QStringList{u"One. [@a]"_s, u"Two [@b]."_s};
    QTest::newRow("emphasis") << u"It is **very** sure. So *it* is."_s
                              << QStringList{u"It is **very** sure."_s, u"So *it* is."_s};
    QTest::newRow("link whose address has the same words")
        << u"See [the site](https://the.site/is.here). The site is here."_s
        << QStringList{u"See [the site](https://the.site/is.here)."_s, u"The site is here."_s};
    QTest::newRow("over lines in a quote")
        << u"> One\n> claim. Two\n> claims.\n"_s << QStringList{u"One\n> claim."_s, u"Two\n> claims."_s};
    QTest::newRow("list") << u"- First one.\n- Second one.\n"_s << QStringList{u"First one."_s, u"Second one."_s};
    QTest::newRow("escapes and entities")
        << u"A \\* b &amp; see. Then d."_s << QStringList{u"A \\* b &amp; see."_s, u"Then d."_s};
    QTest::newRow("table") << u"| a b | c |\n|---|---|\n| a b | c |\n"_s
                           << QStringList{u"a b"_s, u"c"_s, u"a b"_s, u"c"_s};
    QTest::newRow("heading") << u"## A *title*\n\nText.\n"_s << QStringList{u"A *title"_s, u"Text."_s};
}

void TestSourceMap::sentencesAreFoundInTheirMarkup()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    const Essentials essentials = parseEssentials(text);
    const SourceMap map(text, essentials);
    QStringList found;
    for (int i = 0; i < essentials.sentenceCount; ++i)
        found.append(cut(text, map.sentence(i)));
    QCOMPARE(found, sentences);
}

void TestSourceMap::blocksAreWholeLinesAndCellsTheirWords()
{
    const QString text = u"## Title\n\nOne\ntwo.\n\n- item\n\n```\ncode\n```\n\n| x | |\n|--|--|\n| longer y | z |\n"_s;
    const Essentials essentials = parseEssentials(text);
    const SourceMap map(text, essentials);
    QStringList found;
    for (int i = 0; i < essentials.blockCount; ++i)
        found.append(cut(text, map.block(i)));
    QCOMPARE(found,
        (QStringList{u"## Title"_s, u"One\ntwo."_s, u"- item"_s, u"```\ncode\n```"_s, u"x"_s, u""_s, u"longer y"_s,
            u"z"_s}));
}

void TestSourceMap::theCaretIsInTheBlockThatBeganLast()
{
    const QString text = u"First.\n\nSecond.\n\n| a | b |\n|---|---|\n"_s;
    const Essentials essentials = parseEssentials(text);
    const SourceMap map(text, essentials);
    QCOMPARE(map.blockAt(0), 0);
    QCOMPARE(map.blockAt(7), 0);
    QCOMPARE(map.blockAt(8), 1);
    QCOMPARE(map.blockAt(int(text.indexOf(u"b |"_s))), 3);
    QCOMPARE(map.blockAt(int(text.size())), 3);
    QCOMPARE(SourceMap(QString(), parseEssentials(QString())).blockAt(0), -1);
}

void TestSourceMap::citationsAreFoundWithTheirBrackets()
{
    const QString text = u"A [see](https://x.org/[@a]) claim [@a; @b, p. 4].\n\n- Another [@a] and [not this].\n"_s;
    const SourceMap map(text, parseEssentials(text));
    QCOMPARE(map.citations().size(), 2);
    QCOMPARE(cut(text, map.citations().at(0).range), u"[@a; @b, p. 4]"_s);
    QCOMPARE(map.citations().at(0).citations.size(), 2);
    QCOMPARE(cut(text, map.citations().at(1).range), u"[@a]"_s);
    QCOMPARE(map.citations().at(1).block, 1);
}

void TestSourceMap::imagesAreFoundWithTheirAddress()
{
    const QString text = u"Look: ![A [b] c](assets/a.png \"Own (work)\") and ![](assets/b.png)."_s;
    const SourceMap map(text, parseEssentials(text));
    QCOMPARE(map.images().size(), 2);
    QCOMPARE(cut(text, map.images().at(0).range), u"![A [b] c](assets/a.png \"Own (work)\")"_s);
    QCOMPARE(cut(text, map.images().at(1).range), u"![](assets/b.png)"_s);
    QCOMPARE(map.images().at(1).target, u"assets/b.png"_s);
}

void TestSourceMap::wordsAreFoundInsideTheirSentence()
{
    const QString text = u"It cures. It *cures* all."_s;
    const SourceMap map(text, parseEssentials(text));
    QCOMPARE(map.wordsIn(1, u"cures"), (SourceRange{14, 5}));
    QCOMPARE(map.wordsIn(1, u"cures all"), map.sentence(1));
}

void TestSourceMap::linesEndInAnyWay()
{
    const QString text = u"One.\r\n\r\nTwo.\rmore\n"_s;
    const SourceMap map(text, parseEssentials(text));
    QCOMPARE(cut(text, map.line(1)), u"One."_s);
    QCOMPARE(cut(text, map.line(3)), u"Two."_s);
    QCOMPARE(cut(text, map.line(4)), u"more"_s);
    QCOMPARE(map.lineOf(8), 3);
    QCOMPARE(map.lineOf(0), 1);
    QCOMPARE(cut(text, map.block(1)), u"Two.\rmore"_s);
}

void TestSourceMap::hostileTextKeepsEveryRangeInsideTheText()
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += QStringList{u"[@a](("_s, u"&lt; "_s, u"\\] "_s, u"![x "_s, u"|b|\n|-|\n"_s, u"> "_s, u"\n\n"_s}.at(
            i * 31 % 7);
    const Essentials essentials = parseEssentials(text);
    const SourceMap map(text, essentials);
    for (int i = 0; i < essentials.sentenceCount; ++i)
        QVERIFY(map.sentence(i).start >= 0 && map.sentence(i).end() <= text.size());
    for (int i = 0; i < essentials.blockCount; ++i)
        QVERIFY(map.block(i).start >= 0 && map.block(i).end() <= text.size() && map.block(i).length >= 0);
    for (const CitationRange &citation : map.citations())
        QVERIFY(cut(text, citation.range).startsWith(u"["_s) && cut(text, citation.range).endsWith(u"]"_s));
}

void TestSourceMap::wordsKeepNumbersWhole()
{
    const QString text = u"Take 0.5 mg (1,000 times) of mother’s well-known tea… twice."_s;
    QStringList found;
    for (const Word &word : wordsOf(text))
        found.append(word.of(text).toString());
    QCOMPARE(found,
        (QStringList{u"Take"_s, u"0.5"_s, u"mg"_s, u"1,000"_s, u"times"_s, u"of"_s, u"mother’s"_s, u"well-known"_s,
            u"tea"_s, u"twice"_s}));
}

QTEST_APPLESS_MAIN(TestSourceMap)
#include "tst_sourcemap.moc"
