#include "policies/publishing.h"

#include "policies/checks/examination.h"

#include <algorithm>

namespace heartport {

QList<Finding> checkForPublishing(const Article &article, const QDate &today, const ReferenceNotices &notices)
{
    Examination examination(article, today, notices);
    for (const auto check : {checkFields, checkReview, checkCitations, checkStructure, checkWording, checkActions,
             checkReferences, checkRetractions})
        check(examination);
    QList<Finding> findings = std::move(examination.findings);
    const auto order = [](const Finding &finding) {
        return std::tuple(finding.severity, finding.place.part, finding.place.index, finding.place.start);
    };
    std::stable_sort(findings.begin(), findings.end(),
        [&](const Finding &a, const Finding &b) { return order(a) < order(b); });
    return findings;
}

bool refusesPublication(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

Article withoutContent(Article article)
{
    article.subtitle.clear();
    article.summary.clear();
    article.essentials.clear();
    article.helps.clear();
    article.harms.clear();
    article.references.clear();
    article.assets.clear();
    article.cover.reset();
    return article;
}

} // namespace heartport
