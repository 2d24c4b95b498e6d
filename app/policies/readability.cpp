#include "policies/readability.h"

#include "domain/words.h"
#include "policies/syllables.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSentences = 5;
constexpr qsizetype mostWords = 10;
constexpr int longSentence = 15; // words; the average that is aimed at

// Written short, read long: counted as they are read.
QString readAloud(QString text, const QString &language)
{
    static const std::array<std::pair<QString, QString>, 9> german{
        {{u"z. B."_s, u"zum Beispiel"_s}, {u"z.B."_s, u"zum Beispiel"_s}, {u"d. h."_s, u"das heißt"_s},
            {u"d.h."_s, u"das heißt"_s}, {u"u. a."_s, u"unter anderem"_s}, {u"u.a."_s, u"unter anderem"_s},
            {u"bzw."_s, u"beziehungsweise"_s}, {u"ca."_s, u"circa"_s}, {u"Dr."_s, u"Doktor"_s}}};
    static const std::array<std::pair<QString, QString>, 5> english{{{u"e.g."_s, u"for example"_s},
        {u"i.e."_s, u"that is"_s}, {u"vs."_s, u"versus"_s}, {u"approx."_s, u"about"_s}, {u"Dr."_s, u"Doctor"_s}}};
    const auto replace = [&](const auto &table) {
        for (const auto &[shortForm, longForm] : table)
            text.replace(shortForm, longForm);
    };
    if (text.contains(u'.')) {
        if (language == u"de")
            replace(german);
        else if (language == u"en")
            replace(english);
    }
    return text;
}

int lettersOf(QStringView word)
{
    return int(std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }));
}

bool endsLikeSentence(const Block &block)
{
    const QString text = block.text().trimmed();
    return !text.isEmpty() && QStringView(u".!?…。！？।").contains(text.back());
}

class Reader
{
public:
    Reader(const SourceMap &map, const QString &language) : m_map(map), m_language(language) {}

    void read(const QList<Block> &blocks, bool inItem)
    {
        for (const Block &block : blocks) {
            if (block.kind == Block::Kind::Paragraph && (!inItem || endsLikeSentence(block)))
                readParagraph(block);
            else if (block.kind != Block::Kind::Table)
                read(block.children, inItem || block.kind == Block::Kind::ListItem);
        }
    }

    Readability result()
    {
        const auto harder = [](const HardSentence &a, const HardSentence &b) {
            return a.words + 2 * a.longWords.size() > b.words + 2 * b.longWords.size();
        };
        std::stable_sort(m_result.sentences.begin(), m_result.sentences.end(), harder);
        if (m_result.sentences.size() > mostSentences)
            m_result.sentences.resize(mostSentences);
        m_result.words = m_words.values();
        std::sort(m_result.words.begin(), m_result.words.end(), [](const HardWord &a, const HardWord &b) {
            return std::tuple(b.syllables, b.letters, b.count, a.word)
                < std::tuple(a.syllables, a.letters, a.count, b.word);
        });
        if (m_result.words.size() > mostWords)
            m_result.words.resize(mostWords);
        return std::move(m_result);
    }

private:
    void readParagraph(const Block &block)
    {
        for (const Sentence &sentence : block.sentences) {
            const QString text = readAloud(sentence.text(), m_language);
            const QList<Word> words = wordsOf(text);
            if (words.isEmpty())
                continue;
            HardSentence hard{sentence.number, block.number, m_map.sentence(sentence.number), sentence.shownText(),
                int(words.size()), {}};
            ++m_result.counts.sentences;
            for (const Word &word : words)
                readWord(word.of(text), hard);
            if (hard.words > longSentence || hard.longWords.size() >= 4)
                m_result.sentences.append(hard);
        }
    }

    void readWord(QStringView word, HardSentence &sentence)
    {
        const bool known = hasSyllableRules(m_language);
        const int syllables = countedSyllables(word);
        const int letters = lettersOf(word);
        TextCounts &counts = m_result.counts;
        ++counts.words;
        counts.syllables += syllables;
        counts.oneSyllable += syllables == 1;
        counts.threeSyllables += syllables >= 3;
        counts.sixLetters += letters >= 6;
        counts.sevenLetters += letters >= 7;
        const bool isAddress = word.contains(u'.');
        if (isAddress || (known ? syllables < 3 : letters < 7))
            return;
        sentence.longWords.append(word.toString());
        HardWord &hard = m_words[word.toString().toLower()];
        if (hard.count++ == 0)
            hard = {word.toString(), known ? syllables : 0, letters, 1};
    }

    int countedSyllables(QStringView word)
    {
        const QString key = word.toString();
        if (const auto counted = m_syllables.constFind(key); counted != m_syllables.cend())
            return *counted;
        return *m_syllables.insert(key, syllablesOf(word, m_language));
    }

    const SourceMap &m_map;
    const QString &m_language;
    QHash<QString, HardWord> m_words;
    QHash<QString, int> m_syllables;
    Readability m_result;
};

Score score(const TextCounts &counts, Formula formula, double value, double aim, double middling)
{
    return {formula, value, aim,
        counts.sentences < sentencesFor(formula) ? Band::TooShort
            : value <= aim                       ? Band::Easy
            : value <= middling                  ? Band::Middling
                                                 : Band::Hard};
}

// Aims: NIH asks for less than grade 8; for German and LIX the like on their scales. A text is judged by one formula alone.
QList<Score> scoresOf(const TextCounts &counts, const QString &language)
{
    if (counts.sentences == 0)
        return {};
    if (language == u"en") {
        const Score kincaid = score(counts, Formula::FleschKincaid, fleschKincaid(counts), 8, 10);
        const Score grade = score(counts, Formula::Smog, smog(counts), 8, 10);
        return grade.band == Band::TooShort ? QList<Score>{kincaid, grade} : QList<Score>{grade, kincaid};
    }
    if (language == u"de")
        return {score(counts, Formula::WienerSachtext, wienerSachtext(counts), 8, 11),
            score(counts, Formula::GSmog, gSmog(counts), 8, 11)};
    return {score(counts, Formula::Lix, lix(counts), 40, 50)};
}

} // namespace

double smog(const TextCounts &c)
{
    return c.sentences ? 1.0430 * std::sqrt(c.threeSyllables * 30.0 / c.sentences) + 3.1291 : 0;
}

double fleschKincaid(const TextCounts &c)
{
    return c.words && c.sentences ? 0.39 * c.sentenceLength() + 11.8 * c.syllables / c.words - 15.59 : 0;
}

double wienerSachtext(const TextCounts &c)
{
    return c.words ? 0.1935 * c.percent(c.threeSyllables) + 0.1672 * c.sentenceLength()
            + 0.1297 * c.percent(c.sevenLetters) - 0.0327 * c.percent(c.oneSyllable) - 0.875
                   : 0;
}

double gSmog(const TextCounts &c) { return c.sentences ? std::sqrt(c.threeSyllables * 30.0 / c.sentences) - 2 : 0; }

double lix(const TextCounts &c) { return c.sentenceLength() + c.percent(c.sevenLetters); }

Readability readabilityOf(const Essentials &essentials, const SourceMap &map, const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    Reader reader(map, primary);
    reader.read(essentials.blocks, false);
    Readability result = reader.result();
    result.scores = scoresOf(result.counts, primary);
    return result;
}

QString toWord(Formula formula)
{
    switch (formula) {
    case Formula::Smog:
        return u"SMOG"_s;
    case Formula::FleschKincaid:
        return u"Flesch-Kincaid"_s;
    case Formula::WienerSachtext:
        return u"Wiener Sachtextformel 1"_s;
    case Formula::GSmog:
        return u"G-SMOG"_s;
    case Formula::Lix:
        return u"LIX"_s;
    }
    Q_UNREACHABLE();
}

QString scoreText(double value) { return QString::number(std::round(value * 10) / 10); }

} // namespace heartport
