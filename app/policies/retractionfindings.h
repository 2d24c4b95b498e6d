// What an editor is told about references that were retracted, corrected or questioned.
#pragma once

#include "domain/retraction.h"
#include "policies/publishing.h"

namespace heartport {

// Warnings, not errors: a hearticle may cite a retracted study to say that it was retracted, and the data comes and goes
// without the author's doing. Rules: "retracted-reference" (warning), "questioned-reference" (warning: an expression of
// concern), "corrected-reference" (advice: a correction or another notice), "shaken-action" (warning: nothing but
// retracted studies supports it).
QList<Finding> retractionFindings(const Article &article, const ReferenceNotices &notices);

} // namespace heartport
