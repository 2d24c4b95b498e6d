// Whether words say more than the graded evidence bears out. Internal to policies.
#pragma once

#include "policies/checks/lexicon.h"

namespace heartport {

struct TooCertain {
    int start = 0; // in the sentence
    int length = 0;
    QString weaker; // wording that the grade bears out; empty: none to offer
};

// After GRADE's informative statements: high "reduces", moderate "probably reduces", low "may reduce", very low "very
// uncertain" (GRADE guidelines 26: Santesso 2020, J Clin Epidemiol 119:126). "May" passes at very low too: few authors
// write more than that in one line, and the grade is shown beside it.
QList<TooCertain> tooCertain(const Lexicon &lexicon, const QString &sentence, Certainty grade);

} // namespace heartport
