#include "policies/repairs.h"

#include "domain/essentials.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

using Repaired = std::optional<Article>;

Reference *findReference(Article &article, const QString &key)
{
    const auto found = std::find_if(article.references.begin(), article.references.end(),
        [&](const Reference &reference) { return reference.key == key; });
    return found == article.references.end() ? nullptr : &*found;
}

Repaired removeReference(Article article, const Finding &finding)
{
    const auto removed =
        article.references.removeIf([&](const Reference &reference) { return reference.key == finding.place.key; });
    return removed > 0 ? Repaired(article) : std::nullopt;
}

// Only headings with number signs: an underlined one has no level between 3 and 6 to go to.
Repaired setHeadingLevel(Article article, const Finding &finding)
{
    static const QRegularExpression signs(u"^( {0,3})(#{1,6})(?=[ \\t])"_s);
    const auto match = signs.match(article.essentials.mid(finding.place.start, finding.place.length));
    const int level = finding.arguments.value(2).toInt();
    if (!match.hasMatch() || match.capturedLength(2) != finding.arguments.value(1).toInt() || level < 1)
        return std::nullopt;
    article.essentials.replace(finding.place.start + match.capturedStart(2), match.capturedLength(2),
        QString(level, u'#'));
    return article;
}

Repaired useWeakerWords(Article article, const Finding &finding)
{
    QList<Action> &actions = finding.place.part == ArticlePart::Helps ? article.helps : article.harms;
    if (finding.place.index < 0 || finding.place.index >= actions.size() || finding.place.start < 0)
        return std::nullopt;
    QString &text = actions[finding.place.index].text;
    const QString &words = finding.arguments.constFirst();
    if (text.mid(finding.place.start, finding.place.length) != words)
        return std::nullopt;
    text.replace(finding.place.start, finding.place.length, finding.arguments.value(2));
    return article;
}

// The DOI without trailing marks and without a closing bracket that was never opened.
QString tidied(QString doi)
{
    while (!doi.isEmpty()) {
        const QChar last = doi.back();
        const bool mark = QStringView(u".,;:\"'").contains(last);
        const bool loose =
            (last == u')' && doi.count(u')') > doi.count(u'(')) || (last == u']' && doi.count(u']') > doi.count(u'['));
        if (!mark && !loose)
            break;
        doi.chop(1);
    }
    return doi;
}

Repaired changeReference(Article article, const Finding &finding, Repair repair)
{
    Reference *reference = findReference(article, finding.place.key);
    if (!reference)
        return std::nullopt;
    QJsonObject &csl = reference->csl;
    const QJsonObject before = csl;
    if (repair == Repair::TidyDoi)
        csl.insert("DOI"_L1, tidied(reference->doi()));
    else if (repair == Repair::MoveToPmcid && !csl.contains("PMCID"_L1))
        csl.insert("PMCID"_L1, csl.value("PMID"_L1).toString().trimmed().toUpper());
    if (repair == Repair::MoveToPmcid || repair == Repair::RemovePmid)
        csl.remove("PMID"_L1);
    return csl == before ? std::nullopt : Repaired(article);
}

Repaired removeAction(Article article, const Finding &finding)
{
    QList<Action> &actions = finding.place.part == ArticlePart::Helps ? article.helps : article.harms;
    if (finding.place.index < 0 || finding.place.index >= actions.size()
        || !parseInline(actions.at(finding.place.index).text).text().trimmed().isEmpty())
        return std::nullopt;
    actions.removeAt(finding.place.index);
    return article;
}

Repaired removeSignOff(Article article)
{
    if (!article.review)
        return std::nullopt;
    article.review.reset();
    return article;
}

} // namespace

Repair repairOf(const Finding &finding)
{
    if (finding.rule == u"too-certain")
        return finding.arguments.value(2).isEmpty() ? Repair::None : Repair::UseWeakerWords;
    if (finding.rule == u"invalid-pmid")
        return finding.arguments.value(1) == u"0" ? Repair::RemovePmid : Repair::None;
    if (finding.rule == u"unusual-doi")
        return tidied(finding.arguments.value(1)) == finding.arguments.value(1) ? Repair::None : Repair::TidyDoi;
    static constexpr std::array<std::pair<QLatin1StringView, Repair>, 5> table{
        {{"uncited-reference"_L1, Repair::RemoveReference}, {"heading-order"_L1, Repair::SetHeadingLevel},
            {"pmcid-as-pmid"_L1, Repair::MoveToPmcid}, {"empty-action"_L1, Repair::RemoveAction},
            {"void-sign-off"_L1, Repair::RemoveSignOff}}};
    for (const auto &[rule, repair] : table)
        if (finding.rule == rule)
            return repair;
    return Repair::None;
}

std::optional<Article> repaired(const Article &article, const Finding &finding)
{
    switch (const Repair repair = repairOf(finding)) {
    case Repair::None:
        return std::nullopt;
    case Repair::RemoveReference:
        return removeReference(article, finding);
    case Repair::SetHeadingLevel:
        return setHeadingLevel(article, finding);
    case Repair::UseWeakerWords:
        return useWeakerWords(article, finding);
    case Repair::TidyDoi:
    case Repair::MoveToPmcid:
    case Repair::RemovePmid:
        return changeReference(article, finding, repair);
    case Repair::RemoveAction:
        return removeAction(article, finding);
    case Repair::RemoveSignOff:
        return removeSignOff(article);
    }
    Q_UNREACHABLE();
}

} // namespace heartport
