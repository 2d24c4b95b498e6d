#include "domain/worddiff.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

// "kept -removed- +added+", for short tables.
QString marked(const QList<WordRun> &runs)
{
    QString text;
    for (const WordRun &run : runs)
        text += run.kind == WordRun::Kind::Kept ? run.text
            : run.kind == WordRun::Kind::Added  ? u'+' + run.text + u'+'
                                                : u'-' + run.text + u'-';
    return text;
}

QString side(const QList<WordRun> &runs, WordRun::Kind own)
{
    QString text;
    for (const WordRun &run : runs)
        if (run.kind == WordRun::Kind::Kept || run.kind == own)
            text += run.text;
    return text;
}

QString randomText(int seed, int words)
{
    QString text;
    unsigned state = unsigned(seed);
    for (int i = 0; i < words; ++i) {
        state = state * 1664525U + 1013904223U;
        text += u"w%1"_s.arg(state % 900) + (state % 7 == 0 ? u". "_s : state % 11 == 0 ? u"\n\n"_s : u" "_s);
    }
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreMarkedByWords_data();
    void changesAreMarkedByWords();
    void bothSidesAreKeptToTheLastSpace_data();
    void bothSidesAreKeptToTheLastSpace();
    void theShortestChangeIsFound();
    void likenessIsTheShareOfCommonWords();
    void whatStayedIsCutBetweenWords();
};

void TestWordDiff::whatStayedIsCutBetweenWords()
{
    const Ends ends = endsOf(u"one two three four five six seven"_s, 10);
    QCOMPARE(ends.head, u"one two"_s);
    QCOMPARE(ends.tail, u"six seven"_s);
    QCOMPARE(endsOf(u"one two three"_s, 10).head, u"one two three"_s);
    QVERIFY(endsOf(u"one two three"_s, 10).tail.isEmpty());
    QCOMPARE(endsOf(u"x"_s.repeated(50), 10).head, u"x"_s.repeated(10)); // one word
}

void TestWordDiff::changesAreMarkedByWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");
    QTest::newRow("equal") << u"One two."_s << u"One two."_s << u"One two."_s;
    QTest::newRow("one word") << u"It cures pain."_s << u"It eases pain."_s << u"It -cures-+eases+ pain."_s;
    QTest::newRow("a word more") << u"It helps."_s << u"It often helps."_s << u"It +often +helps."_s;
    QTest::newRow("a word less") << u"It often helps."_s << u"It helps."_s << u"It -often -helps."_s;
    QTest::newRow("a phrase is one change") << u"Take two pills daily now."_s << u"Take one tablet daily now."_s
                                            << u"Take -two pills-+one tablet+ daily now."_s;
    QTest::newRow("a number with its unit") << u"Take 0.5 mg."_s << u"Take 0.5 g."_s << u"Take -0.5 mg-+0.5 g+."_s;
    QTest::newRow("thousands") << u"Of 1,000 people"_s << u"Of 1,500 people"_s << u"Of -1,000-+1,500+ people"_s;
    QTest::newRow("percent") << u"by 30 % more"_s << u"by 3 % more"_s << u"by -30 %-+3 %+ more"_s;
    QTest::newRow("a citation mark is one") << u"So [@a; @b]."_s << u"So [@a; @c]."_s << u"So -[@a; @b]-+[@a; @c]+."_s;
    QTest::newRow("from nothing") << QString() << u"All new"_s << u"+All new+"_s;
    QTest::newRow("to nothing") << u"All gone"_s << QString() << u"-All gone-"_s;
    QTest::newRow("umlauts") << u"Ärztin für Füße"_s << u"Ärztin für Hände"_s << u"Ärztin für -Füße-+Hände+"_s;
    QTest::newRow("a negation") << u"Do not stop."_s << u"Do stop."_s << u"Do -not -stop."_s;
}

void TestWordDiff::changesAreMarkedByWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, result);
    const QList<WordRun> runs = diffWords(before, after);
    QCOMPARE(marked(runs), result);
    QCOMPARE(isChanged(runs), before != after);
}

void TestWordDiff::bothSidesAreKeptToTheLastSpace_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    for (int i = 0; i < 12; ++i) {
        QString changed = randomText(i, 400);
        for (int k = 0; k < i * 5; ++k) {
            const qsizetype at = (k * 613 + i * 97) % changed.size();
            k % 2 ? changed.remove(at, 7) : changed.insert(at, u" x%1 "_s.arg(k));
        }
        QTest::addRow("like %d", i) << randomText(i, 400) << changed;
    }
    QTest::newRow("nothing in common") << randomText(1, 3000) << randomText(1, 3000).replace(u'w', u'v');
    QTest::newRow("the same words in another order") << randomText(5, 2000) << randomText(6, 2000);
    QTest::newRow("only spaces") << u" \n\t"_s << u"  "_s;
}

void TestWordDiff::bothSidesAreKeptToTheLastSpace()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<WordRun> runs = diffWords(before, after);
    QCOMPARE(side(runs, WordRun::Kind::Removed), before);
    QCOMPARE(side(runs, WordRun::Kind::Added), after);
}

void TestWordDiff::theShortestChangeIsFound()
{
    // Letters that occur more than once: no anchors, so Myers alone. Its own example: 5 differences.
    const auto code = [](QStringView letters) {
        QList<size_t> codes;
        for (const QChar letter : letters)
            codes.append(letter.unicode());
        return codes;
    };
    QCOMPARE(commonOrder(code(u"abcabba"), code(u"cbabac")).size(), 4);
    QCOMPARE(commonOrder(code(u"aabb"), code(u"bbaa")).size(), 2);
    QCOMPARE(commonOrder(code(u""), code(u"a")).size(), 0);
}

void TestWordDiff::likenessIsTheShareOfCommonWords()
{
    QCOMPARE(likeness(u"a b c"_s, u"c, b a."_s), 1.0);
    QCOMPARE(likeness(u"a b"_s, u"a c"_s), 0.5);
    QCOMPARE(likeness(u"a"_s, u"b"_s), 0.0);
    QCOMPARE(likeness(u"a a a"_s, u"a"_s), 0.5);
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
