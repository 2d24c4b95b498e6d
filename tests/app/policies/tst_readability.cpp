#include "policies/readability.h"
#include "policies/syllables.h"

#include <QFile>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Readability read(const QString &text, const QString &language)
{
    const Essentials essentials = parseEssentials(text);
    return readabilityOf(essentials, SourceMap(text, essentials), language);
}

} // namespace

class TestReadability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syllablesAreRightOnWordsDividedByHand_data();
    void syllablesAreRightOnWordsDividedByHand();
    void abbreviationsAndNumbersHaveTheirSyllables_data();
    void abbreviationsAndNumbersHaveTheirSyllables();
    void formulasAgreeWithTheirPapers();
    void theThresholdOfLongWordsIsSevenLetters();
    void onlySentencesAreCounted();
    void eachLanguageHasItsFormulas_data();
    void eachLanguageHasItsFormulas();
    void aHandfulOfWordsIsNotGraded();
    void smogDecidesFromThirtySentencesOn();
    void theHardestAreShownFirst();
};

void TestReadability::syllablesAreRightOnWordsDividedByHand_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("mostWrong"); // percent of the words
    QTest::addColumn<double>("mostBias");  // percent of the syllables, too many or too few
    QTest::newRow("English") << u"en"_s << 2.0 << 1.0;
    QTest::newRow("German") << u"de"_s << 1.0 << 1.0;
}

void TestReadability::syllablesAreRightOnWordsDividedByHand()
{
    QFETCH(QString, language);
    QFETCH(double, mostWrong);
    QFETCH(double, mostBias);
    QFile file(QFINDTESTDATA("../data/syllables/") + language + u".txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int words = 0;
    int wrong = 0;
    int byHand = 0;
    int byRule = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            const int hand = int(word.count(u'·')) + 1;
            const int rule = syllablesOf(QString(word).remove(u'·'), language);
            ++words;
            byHand += hand;
            byRule += rule;
            if (hand != rule) {
                ++wrong;
                qInfo("%s: by hand %d, by rule %d", qPrintable(word), hand, rule);
            }
        }
    }
    const double share = 100.0 * wrong / words;
    const double bias = 100.0 * (byRule - byHand) / byHand;
    qInfo("%s: %d of %d words wrong (%.1f %%), syllables %+.1f %%", qPrintable(language), wrong, words, share, bias);
    QVERIFY(words >= 200);
    QVERIFY2(share <= mostWrong, qPrintable(QString::number(share)));
    QVERIFY2(std::abs(bias) <= mostBias, qPrintable(QString::number(bias)));
}

void TestReadability::abbreviationsAndNumbersHaveTheirSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("syllables");
    QTest::newRow("spelt out") << u"HIV"_s << u"en"_s << 3;
    QTest::newRow("with a W") << u"WHO"_s << u"en"_s << 5;
    QTest::newRow("German letters") << u"EKG"_s << u"de"_s << 3;
    QTest::newRow("a word in capitals") << u"AIDS"_s << u"en"_s << 1;
    QTest::newRow("number") << u"1,000"_s << u"en"_s << 1;
    QTest::newRow("two words in one") << u"follow-up"_s << u"en"_s << 3;
    QTest::newRow("no vowel") << u"mg"_s << u"de"_s << 1;
    QTest::newRow("another language") << u"corazón"_s << u"es"_s << 3;
}

void TestReadability::abbreviationsAndNumbersHaveTheirSyllables()
{
    QFETCH(QString, word);
    QFETCH(QString, language);
    QFETCH(int, syllables);
    QCOMPARE(syllablesOf(word, language), syllables);
}

void TestReadability::formulasAgreeWithTheirPapers()
{
    // 30 sentences with 49 words of three syllables: McLaughlin's square root of 49 is 7.
    const TextCounts counts{.sentences = 30,
        .words = 300,
        .syllables = 450,
        .oneSyllable = 180,
        .threeSyllables = 49,
        .sixLetters = 90,
        .sevenLetters = 60};
    QCOMPARE(smog(counts), 1.0430 * 7 + 3.1291);
    QCOMPARE(gSmog(counts), 5.0);
    QCOMPARE(fleschKincaid(counts), 0.39 * 10 + 11.8 * 1.5 - 15.59);
    QCOMPARE(lix(counts), 10.0 + 20.0);
    QCOMPARE(wienerSachtext(counts), 0.1935 * (4900.0 / 300) + 0.1672 * 10 + 0.1297 * 20 - 0.0327 * 60 - 0.875);
    QCOMPARE(smog({}), 0.0);
    QCOMPARE(fleschKincaid({}), 0.0);
    QCOMPARE(wienerSachtext({}), 0.0);
    QCOMPARE(lix({}), 0.0);
}

void TestReadability::theThresholdOfLongWordsIsSevenLetters()
{
    const TextCounts six = read(u"Wasser fällt."_s, u"de"_s).counts;
    QCOMPARE(six.sixLetters, 1);
    QCOMPARE(six.sevenLetters, 0);
    const TextCounts seven = read(u"Tropfen fällt."_s, u"de"_s).counts;
    QCOMPARE(seven.sixLetters, 1);
    QCOMPARE(seven.sevenLetters, 1);
    // Counting from six letters on would be this much harder.
    QVERIFY(std::abs(wienerSachtext(seven) - wienerSachtext(six) - 0.1297 * 50) < 0.0001);
}

void TestReadability::onlySentencesAreCounted()
{
    const TextCounts counts =
        read(u"## A heading\n\nOne two three [@key, p. 4]. Four five.\n\n- six\n- Seven eight.\n\n"
             "| nine | ten |\n|---|---|\n| x | y |\n\n    code here\n"_s,
            u"en"_s)
            .counts;
    QCOMPARE(counts.sentences, 3);
    QCOMPARE(counts.words, 7);
    const TextCounts german = read(u"Das gilt z. B. für Obst."_s, u"de"_s).counts;
    QCOMPARE(german.sentences, 1);
    QCOMPARE(german.words, 6);
    QCOMPARE(german.syllables, 7);
}

void TestReadability::eachLanguageHasItsFormulas_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("English") << u"en-GB"_s << QStringList{u"Flesch-Kincaid"_s, u"SMOG"_s};
    QTest::newRow("German") << u"de"_s << QStringList{u"Wiener Sachtextformel 1"_s, u"G-SMOG"_s};
    QTest::newRow("Spanish") << u"es"_s << QStringList{u"LIX"_s};
    QTest::newRow("none") << QString() << QStringList{u"LIX"_s};
}

void TestReadability::eachLanguageHasItsFormulas()
{
    QFETCH(QString, language);
    QFETCH(QStringList, names);
    QStringList found;
    for (const Score &score : read(u"One two. Three four."_s, language).scores)
        found.append(toWord(score.formula));
    QCOMPARE(found, names);
    QVERIFY(read(u"## Only a heading"_s, language).scores.isEmpty());
}

void TestReadability::aHandfulOfWordsIsNotGraded()
{
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s}) {
        QCOMPARE(read(u"So it is. "_s.repeated(4), language).scores.first().band, Band::TooShort);
        QCOMPARE(read(u"So it is. "_s.repeated(5), language).scores.first().band, Band::Easy);
    }
}

void TestReadability::smogDecidesFromThirtySentencesOn()
{
    const Readability shortText = read(u"This is easy. "_s.repeated(29), u"en"_s);
    QCOMPARE(shortText.scores.first().formula, Formula::FleschKincaid);
    QCOMPARE(shortText.scores.last().band, Band::TooShort);
    const Readability longText = read(u"This is easy. "_s.repeated(30), u"en"_s);
    QCOMPARE(longText.scores.first().formula, Formula::Smog);
    QCOMPARE(longText.scores.first().band, Band::Easy);
}

void TestReadability::theHardestAreShownFirst()
{
    const QString easy = u"We walk. "_s;
    const QString hard = u"Cardiovascular investigations demonstrate considerable heterogeneity internationally."_s;
    const QString text = easy.repeated(3) + hard + u" We rest."_s;
    const Readability result = read(text, u"en"_s);
    QCOMPARE(result.sentences.size(), 1);
    QCOMPARE(text.mid(result.sentences.first().range.start, result.sentences.first().range.length), hard);
    QCOMPARE(result.sentences.first().longWords.size(), 6);
    QVERIFY(result.words.first().syllables >= result.words.last().syllables);
    QCOMPARE(result.words.size(), 6);
}

QTEST_APPLESS_MAIN(TestReadability)
#include "tst_readability.moc"
