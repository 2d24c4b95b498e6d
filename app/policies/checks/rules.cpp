#include "policies/checks/finding.h"

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Error = Severity::Error;
constexpr auto Warning = Severity::Warning;
constexpr auto Advice = Severity::Advice;

// Errors are exactly what refuses publication.
constexpr std::array rules{
    Rule{"missing-title"_L1, Error, "The hearticle has no title"_L1},
    Rule{"missing-category"_L1, Error, "No category is chosen"_L1},
    Rule{"missing-language"_L1, Error, "No language is chosen"_L1},
    Rule{"missing-ai-disclosure"_L1, Error, "It is not stated how AI was used"_L1},
    Rule{"missing-ai-tools"_L1, Warning, "AI was used, but no tool is named"_L1},
    Rule{"contradicting-ai-tools"_L1, Warning, "Tools are named, but the statement says that no AI was used"_L1},
    Rule{"missing-keywords"_L1, Warning, "There are no keywords"_L1},
    Rule{"missing-summary"_L1, Warning, "There is no summary"_L1},
    Rule{"missing-authors"_L1, Warning, "Nobody is named as author"_L1},
    Rule{"missing-next-review"_L1, Warning, "No date for the next review is set"_L1},
    Rule{"overdue-review"_L1, Warning, "The review was due on %1"_L1},
    Rule{"reversed-review-dates"_L1, Warning, "The next review, on %1, is not after the last one, on %2"_L1},
    Rule{"missing-reviewed"_L1, Advice, "There is no date of the last review"_L1},
    Rule{"missing-sign-off"_L1, Advice, "Nobody has confirmed accuracy, plausibility and sources"_L1},
    Rule{"void-sign-off"_L1, Warning, "The content was changed since %1 confirmed it on %2"_L1},
    Rule{"missing-funding"_L1, Advice, "It is not said who paid for the hearticle"_L1},
    Rule{"missing-conflicts"_L1, Advice, "Nothing is said about conflicts of interest"_L1},
    Rule{"cover-without-alt"_L1, Warning, "The cover has no alternative text"_L1},
    Rule{"raw-html"_L1, Error, "The text contains raw HTML, which is never shown"_L1},
    Rule{"missing-essentials"_L1, Error, "The health essentials are empty"_L1},
    Rule{"undefined-citation"_L1, Error, "\"%1\" is cited but is not in the references"_L1},
    Rule{"literal-number"_L1, Warning, "\"%1\" is only written like a citation and leads nowhere"_L1},
    Rule{"uncited-paragraph"_L1, Warning, "The paragraph makes a claim (\"%1\") but cites no reference"_L1},
    Rule{"heading-order"_L1, Warning, "The heading \"%1\" is of level %2; here it should be level %3"_L1},
    Rule{"long-section"_L1, Advice, "The section \"%1\" has %2 words: divide it, so that readers find their way"_L1},
    Rule{"long-sentence"_L1, Advice, "The sentence has %1 words: \"%2\""_L1},
    Rule{"hard-to-read"_L1, Advice, "The text is hard to read: %1 gives %2, where %3 is aimed at"_L1},
    Rule{"image-without-alt"_L1, Warning, "The image \"%1\" has no alternative text"_L1},
    Rule{"missing-image"_L1, Warning, "The image \"%1\" is not among the files of the hearticle"_L1},
    Rule{"table-without-header"_L1, Warning, "The table has a column without a header"_L1},
    Rule{"relative-number"_L1, Warning, "\"%1\" says nothing without a starting figure: how many of how many?"_L1},
    Rule{"stops-medicine"_L1, Warning, "\"%1\" advises to stop a medicine without the person who prescribes it"_L1},
    Rule{"crisis-without-help"_L1, Warning, "The text speaks of \"%1\" but never says where to get help at once"_L1},
    Rule{"missing-helps"_L1, Error, "No action helps: readers need both sides"_L1},
    Rule{"missing-harms"_L1, Error, "No action harms: readers need both sides"_L1},
    Rule{"unbalanced-actions"_L1, Advice, "There are %1 actions that help and %2 that harm: is one side missing?"_L1},
    Rule{"empty-action"_L1, Error, "The action has no words"_L1},
    Rule{"uncited-action"_L1, Error, "The action cites no reference"_L1},
    Rule{"ungraded-action"_L1, Advice, "The certainty of the evidence is not graded"_L1},
    Rule{"too-certain"_L1, Warning, "\"%1\" is surer than the evidence, which is graded %2; better: \"%3\""_L1},
    Rule{"shaken-action"_L1, Warning, "The action rests on nothing but retracted studies: %1"_L1},
    Rule{"missing-references"_L1, Error, "There are no references"_L1},
    Rule{"uncited-reference"_L1, Error, "\"%1\" is never cited"_L1},
    Rule{"placeholder-reference"_L1, Error, "\"%1\" is a placeholder: put the real reference in its place"_L1},
    Rule{"incomplete-reference"_L1, Error, "\"%1\" lacks its title or year"_L1},
    Rule{"unlinked-reference"_L1, Warning, "\"%1\" has neither DOI, PubMed id nor address"_L1},
    Rule{"duplicate-reference"_L1, Warning, "\"%1\" is the same study as \"%2\""_L1},
    Rule{"future-reference"_L1, Warning, "\"%1\" is dated %2, which is still to come"_L1},
    Rule{"invalid-doi"_L1, Warning, "\"%2\" of \"%1\" cannot be a DOI"_L1},
    Rule{"unusual-doi"_L1, Advice, "\"%2\" of \"%1\" is unusual for a DOI: was it copied with something around it?"_L1},
    Rule{"invalid-pmid"_L1, Warning, "\"%2\" of \"%1\" cannot be a PubMed id"_L1},
    Rule{"pmcid-as-pmid"_L1, Warning, "\"%2\" of \"%1\" is a PubMed Central id, not a PubMed id"_L1},
    Rule{"chatbot-source"_L1, Warning, "\"%1\" is the answer of a chatbot (%2), which is no source"_L1},
    Rule{"retracted-reference"_L1, Warning, "\"%1\" was retracted (%2)"_L1},
    Rule{"questioned-reference"_L1, Warning, "An expression of concern was published about \"%1\" (%2)"_L1},
    Rule{"corrected-reference"_L1, Advice, "A correction or another notice was published about \"%1\" (%2)"_L1},
};

constexpr std::array<QLatin1StringView, articlePartCount> partNames{"title"_L1, "subtitle"_L1, "summary"_L1,
    "category"_L1, "language"_L1, "keywords"_L1, "authors"_L1, "aiDisclosure"_L1, "aiTools"_L1, "reviewed"_L1,
    "nextReview"_L1, "review"_L1, "funding"_L1, "conflicts"_L1, "cover"_L1, "essentials"_L1, "helps"_L1, "harms"_L1,
    "references"_L1, "assets"_L1};

} // namespace

std::span<const Rule> checkRules() { return rules; }

Finding findingOf(QLatin1StringView rule, const ArticlePlace &place, const QString &where, const QStringList &arguments)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &one) { return one.name == rule; });
    Q_ASSERT_X(found != rules.end(), "findingOf", rule.data());
    return {found->name, found->severity, where, filled(found->message, arguments), place, arguments};
}

QString filled(const QString &words, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int number = words.at(i) == u'%' && i + 1 < words.size() ? words.at(i + 1).digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments.at(number - 1);
            ++i;
        } else {
            result += words.at(i);
        }
    }
    return result;
}

QString placeText(const ArticlePlace &place, const TextPlace &text)
{
    const QString part = partNames.at(size_t(place.part));
    if (place.part == ArticlePart::References)
        return place.key.isEmpty() ? part : u"reference %1"_s.arg(place.key);
    if (place.index >= 0)
        return u"%1 %2"_s.arg(part).arg(place.index + 1);
    if (place.part != ArticlePart::Essentials || place.block < 0)
        return part;
    const QString kind = text.kind == TextPlace::Kind::Table ? u"table"_s
        : text.kind == TextPlace::Kind::Heading              ? u"heading"_s
                                                             : u"paragraph"_s;
    return u"%1, %2 %3"_s.arg(part, kind).arg(text.number);
}

QString toWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Advice:
        return u"advice"_s;
    }
    Q_UNREACHABLE();
}

} // namespace heartport
