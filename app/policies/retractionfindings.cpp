#include "policies/retractionfindings.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Finding findingOf(const QString &key, const Notice &notice)
{
    const QString date = notice.date.isValid() ? notice.date.toString(Qt::ISODate) : u"an unknown day"_s;
    Finding finding;
    finding.where = u"reference %1"_s.arg(key);
    finding.place = {.part = ArticlePart::References, .key = key};
    finding.arguments = {key, date};
    switch (notice.nature) {
    case NoticeNature::Retraction:
        finding.rule = u"retracted-reference"_s;
        finding.severity = Severity::Warning;
        finding.message = u"\"%1\" was retracted on %2"_s.arg(key, date);
        break;
    case NoticeNature::Concern:
        finding.rule = u"questioned-reference"_s;
        finding.severity = Severity::Warning;
        finding.message = u"About \"%1\" an expression of concern was published on %2"_s.arg(key, date);
        break;
    case NoticeNature::Correction:
    case NoticeNature::Notice:
    case NoticeNature::Reinstatement:
        finding.rule = u"corrected-reference"_s;
        finding.severity = Severity::Advice;
        finding.message = u"About \"%1\" a correction or another notice was published on %2"_s.arg(key, date);
        break;
    }
    return finding;
}

} // namespace

QList<Finding> retractionFindings(const Article &article, const ReferenceNotices &notices)
{
    QList<Finding> findings;
    for (const Reference &reference : article.references)
        if (const auto notice = notices.standing(reference.key))
            findings.append(findingOf(reference.key, *notice));
    for (const ShakenAction &action : shakenActions(article, notices)) {
        if (action.otherReferences > 0)
            continue;
        const bool helps = action.kind == ActionKind::Helps;
        findings.append(Finding{.rule = u"shaken-action"_s,
            .severity = Severity::Warning,
            .where = u"%1 %2"_s.arg(toWord(action.kind)).arg(action.index + 1),
            .message = u"The action rests on nothing but retracted studies: %1"_s.arg(action.retracted.join(u", "_s)),
            .place = {.part = helps ? ArticlePart::Helps : ArticlePart::Harms, .index = action.index},
            .arguments = {action.retracted.join(u", "_s)}});
    }
    return findings;
}

} // namespace heartport
