// A finding in the reader's language: one sentence with its reason, where it is, and what its repair is called.
#pragma once

#include "policies/checks/finding.h"
#include "policies/repairs.h"

namespace heartport {

// Never empty: a rule without words of its own shows its English message.
QString findingText(const Finding &finding);

// "Paragraph 3", "Helps 2", "Reference harm2019", "Title". `text` is the place of its block (textPlaces()).
QString findingPlace(const ArticlePlace &place, const TextPlace &text);

// "Warning" and the like.
QString severityText(Severity severity);

// "Remove the reference"; empty for Repair::None.
QString repairText(Repair repair);

} // namespace heartport
