// What the program itself can put right about a finding.
#pragma once

#include "domain/article.h"
#include "policies/checks/finding.h"

namespace heartport {

enum class Repair {
    None,
    RemoveReference, // that nothing cites
    SetHeadingLevel, // to the one that fits here
    UseWeakerWords,  // that the grade bears out
    TidyDoi,         // without what it was copied with
    MoveToPmcid,     // the field that the id belongs to
    RemovePmid,      // that stands for none
    RemoveAction,    // without words
    RemoveSignOff,   // of other words
};

Repair repairOf(const Finding &finding);

// The hearticle with the finding put right. Absent where there is nothing to repair, or where the words that were found
// are not there any more.
std::optional<Article> repaired(const Article &article, const Finding &finding);

} // namespace heartport
