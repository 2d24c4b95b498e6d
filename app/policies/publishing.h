// What stands between a draft and its readers: findings, of which errors refuse publication.
#pragma once

#include "domain/article.h"
#include "domain/retraction.h"
#include "policies/checks/finding.h"

namespace heartport {

// All findings, errors first; within one severity in the order of the page. `today` decides what is overdue; without
// it no date is compared, and the errors are the same. `notices` says what is known about the references' studies; it
// adds warnings and advice alone.
QList<Finding> checkForPublishing(const Article &article, const QDate &today = {},
    const ReferenceNotices &notices = {});

bool refusesPublication(const QList<Finding> &findings);

// What readers get of a withdrawn hearticle: what it was called and who wrote it, but none of its words, so that nobody
// relies on them.
Article withoutContent(Article article);

} // namespace heartport
