// A reference in Vancouver style (https://www.nlm.nih.gov/bsd/uniform_requirements.html): six authors, then et al.
#pragma once

#include "domain/reference.h"

namespace heartport {

// The three stretches of a reference in Vancouver style; `source` (the journal or book) is set in italics.
// Joined without anything between them they are the whole.
struct VancouverParts {
    QString before;
    QString source;
    QString after;
};

VancouverParts vancouverParts(const Reference &reference);

// "Jason LA, Olson BD. Communal housing settings. American Journal of Public Health. 2006;96(10):1727-1729."
// Fields that the reference lacks are left out. Plain text, without DOI or PMID.
QString vancouver(const Reference &reference);

// The same with the journal in <i> and everything escaped.
QString vancouverHtml(const Reference &reference);

// "Jason LA, Olson BD, Ferrari JR et al.": at most `most` names; empty when no author is known.
QString shortAuthors(const Reference &reference, int most = 3);

// Who, where and when on one line: "Jason LA, Olson BD et al. American Journal of Public Health. 2006."; the title
// where neither author nor journal is known.
QString shortVancouver(const Reference &reference);

} // namespace heartport
