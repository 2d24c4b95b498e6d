// How many syllables a word has, by rules over its vowels, with exceptions for each language.
#pragma once

#include <QString>

namespace heartport {

// Languages with rules: "en", "de".
bool hasSyllableRules(const QString &language);

// At least 1. Capitals alone ("HIV") are spelt out; digits count as one syllable, since nobody agrees on how they are
// read aloud. On words divided by hand (tests/data/syllables) the test states how often this is wrong; it is not for
// dividing words. Without rules for the language every group of vowels is one syllable.
int syllablesOf(QStringView word, const QString &language);

} // namespace heartport
