// How hard a text is to read, by formulas with a name and a scale of their own. Advice, never a gate.
#pragma once

#include "domain/sourcemap.h"

namespace heartport {

// What is counted: the sentences of paragraphs and quotes, and list items that end like a sentence. Headings, tables,
// code, citation marks and list items that are no sentences are left out, and so are the disclaimer and the references,
// which are not part of the essentials.
struct TextCounts {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int oneSyllable = 0;    // words
    int threeSyllables = 0; // words of three or more
    int sixLetters = 0;     // words of six or more letters
    int sevenLetters = 0;   // words of seven or more letters

    double sentenceLength() const { return sentences ? double(words) / sentences : 0; }
    double percent(int count) const { return words ? 100.0 * count / words : 0; }
};

// Each on its own scale; two of them cannot be compared. All but lix() are 0 for a text without words.
double smog(const TextCounts &counts);           // US school grade; McLaughlin 1969, J Reading 12:639
double fleschKincaid(const TextCounts &counts);  // US school grade; Kincaid 1975, US Navy Research Branch Report 8-75
double wienerSachtext(const TextCounts &counts); // Austrian school grade; first formula, Bamberger & Vanecek 1984. The
    // share of long words is that of seven letters and more ("more than six"); some programs count from six on
double gSmog(const TextCounts &counts); // Austrian school grade; Bamberger & Vanecek 1984
double lix(const TextCounts &counts);   // below 25 very easy, 40 middling, above 55 very hard; Björnsson 1968

enum class Formula { Smog, FleschKincaid, WienerSachtext, GSmog, Lix };
enum class Band { Easy, Middling, Hard, TooShort };

struct Score {
    Formula formula = Formula::Lix;
    double value = 0;
    double aim = 0; // at most this is easy
    Band band = Band::TooShort;
};

struct HardSentence {
    int sentence = 0; // Sentence::number
    int block = 0;
    SourceRange range;
    QString text;
    int words = 0;
    QStringList longWords; // of three or more syllables, or seven letters where syllables are not known
};

struct HardWord {
    QString word;
    int syllables = 0; // 0: not known for the language
    int letters = 0;
    int count = 0; // in the text
};

struct Readability {
    TextCounts counts;
    QList<Score> scores;           // the first one decides; empty for a text without sentences
    QList<HardSentence> sentences; // the hardest first, at most 5
    QList<HardWord> words;         // the hardest first, at most 10
};

// SMOG was made for samples of 30 sentences; below that it is told with Band::TooShort and does not decide. A handful of
// words gets a grade below zero from the others, which says nothing about a text either.
constexpr int smogSentences = 30;
constexpr int fewestSentences = 5;
constexpr int sentencesFor(Formula formula) { return formula == Formula::Smog ? smogSentences : fewestSentences; }

Readability readabilityOf(const Essentials &essentials, const SourceMap &map, const QString &language);

// "SMOG", "Flesch-Kincaid", "Wiener Sachtextformel 1", "G-SMOG", "LIX": names, not translated.
QString toWord(Formula formula);

// One decimal at most: "8.4".
QString scoreText(double value);

} // namespace heartport
