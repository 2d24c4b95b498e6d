#include "ui/editor/findingtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QLatin1StringView rule;
    const char *text;
    int count = -1; // the argument that is %n; -1: none is
};

// clang-format off: a row a rule
constexpr std::array table{
    Words{"missing-title"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "The hearticle has no title yet. Readers find it by its title.")},
    Words{"missing-category"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "No category is chosen. Without one, no shelf shows the hearticle.")},
    Words{"missing-language"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "No language is chosen. Reading aloud, spelling and the disclaimer depend on it.")},
    Words{"missing-ai-disclosure"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "Say how AI was used: not at all, to assist you, or to write. Readers have a right to know.")},
    Words{"missing-ai-tools"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "AI was used, but no tool is named. Name it, so that readers can judge it.")},
    Words{"contradicting-ai-tools"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "Tools are named, but you state that no AI was used. One of the two is wrong.")},
    Words{"missing-keywords"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "There are no keywords. They help readers to find the hearticle.")},
    Words{"missing-summary"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "There is no summary. Lists and search show it under the title.")},
    Words{"missing-authors"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "Nobody is named as author. Readers want to know who says so.")},
    Words{"missing-next-review"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "No date for the next review is set. Knowledge ages.")},
    Words{"overdue-review"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The review was due on %1. Check what is new, then set the next date.")},
    Words{"reversed-review-dates"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "The next review, on %1, is not after the last one, on %2.")},
    Words{"missing-reviewed"_L1, QT_TRANSLATE_NOOP("heartport::FindingText", "There is no date of the last review.")},
    Words{"missing-sign-off"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "Nobody has confirmed accuracy, plausibility and sources yet.")},
    Words{"void-sign-off"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The content was changed since %1 confirmed it on %2. That sign-off no longer counts.")},
    Words{"missing-funding"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "It is not said who paid for the hearticle. If nobody did, say so.")},
    Words{"missing-conflicts"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "Nothing is said about conflicts of interest. If there are none, say so.")},
    Words{"cover-without-alt"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The cover has no alternative text. Say in words what it shows, for readers who cannot see it.")},
    Words{"raw-html"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "There is raw HTML here, which is never shown. Write it in Markdown.")},
    Words{"missing-essentials"_L1, QT_TRANSLATE_NOOP("heartport::FindingText", "The health essentials are empty.")},
    Words{"undefined-citation"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” is cited but is not in the references. Add it, or cite another one.")},
    Words{"literal-number"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” is only written like a citation: no reader gets from it to a source. Cite the reference in its place.")},
    Words{"uncited-paragraph"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The paragraph makes a claim (“%1”) but cites no reference. Who found that out?")},
    Words{"heading-order"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The heading “%1” is of level %2, but level %3 would follow here. Screen readers go by the levels.")},
    Words{"long-section"_L1,
        QT_TRANSLATE_N_NOOP("heartport::FindingText",
            "The section “%1” has %n word(s). Divide it, so that readers find their way."),
        1},
    Words{"long-sentence"_L1,
        QT_TRANSLATE_N_NOOP("heartport::FindingText", "The sentence “%2” has %n word(s). Make two of it."), 0},
    Words{"hard-to-read"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The text is hard to read: %1 gives %2, and %3 is the aim. Shorten the hardest sentences first.")},
    Words{"image-without-alt"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The image “%1” has no alternative text. Say in words what it shows, for readers who cannot see it.")},
    Words{"missing-image"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The image “%1” is not among the files of the hearticle, so readers would see a gap.")},
    Words{"table-without-header"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "A column of the table has no header. Screen readers say it with each cell.")},
    Words{"relative-number"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” says nothing without a starting figure. Of how many people, how many?")},
    Words{"stops-medicine"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” advises to stop a medicine. Send readers to the person who prescribes it first.")},
    Words{"crisis-without-help"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The text speaks of “%1” but never says where to get help at once. Name an emergency number or a crisis line.")},
    Words{"missing-helps"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "No action helps yet. Readers need both sides.")},
    Words{"missing-harms"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "No action harms yet. Readers need both sides.")},
    Words{"unbalanced-actions"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "Actions that help: %1, that harm: %2. Is one side missing?")},
    Words{"empty-action"_L1, QT_TRANSLATE_NOOP("heartport::FindingText", "The action has no words.")},
    Words{"uncited-action"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The action cites no reference. Readers need to see what it rests on.")},
    Words{"ungraded-action"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The certainty of the evidence is not graded. Choose high, moderate, low or very low.")},
    Words{"too-certain"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "“%1” is surer than evidence that is graded %2.")},
    Words{"shaken-action"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The action rests on nothing but retracted studies (%1). Find another source, or remove it.")},
    Words{"missing-references"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "There are no references. A hearticle rests on at least one.")},
    Words{"uncited-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "“%1” is never cited. Cite it where it belongs, or remove it.")},
    Words{"placeholder-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "“%1” is a placeholder. Put the real reference in its place.")},
    Words{"incomplete-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "“%1” lacks its title or year. Readers could not find it.")},
    Words{"unlinked-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” has neither DOI, PubMed id nor address, so readers cannot open it.")},
    Words{"duplicate-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” is the same study as “%2”. Cite one of them, and remove the other.")},
    Words{"future-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "“%1” is dated %2, which is still to come.")},
    Words{"invalid-doi"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%2” cannot be the DOI of “%1”: a DOI begins with 10. and has a slash.")},
    Words{"unusual-doi"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "“%2” is an unusual DOI for “%1”. Was something copied with it?")},
    Words{"invalid-pmid"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%2” cannot be the PubMed id of “%1”: that is a number of up to 8 digits.")},
    Words{"pmcid-as-pmid"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText", "“%2” of “%1” is a PubMed Central id. PubMed has another number.")},
    Words{"chatbot-source"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” is the answer of a chatbot (%2). Cite the study that it speaks of.")},
    Words{"retracted-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "“%1” was retracted (%2). Cite another study, or say that it was retracted.")},
    Words{"questioned-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "The journal has voiced concern about “%1” (%2). Read why before you rely on it.")},
    Words{"corrected-reference"_L1,
        QT_TRANSLATE_NOOP("heartport::FindingText",
            "A correction or another notice was published about “%1” (%2). Does what you say still hold?")},
};
// clang-format on

QString certaintyText(const QString &word)
{
    static const QHash<QString, const char *> table{{QStringLiteral("high"),
                                                        QT_TRANSLATE_NOOP("heartport::FindingText", "high")},
        {QStringLiteral("moderate"), QT_TRANSLATE_NOOP("heartport::FindingText", "moderate")},
        {QStringLiteral("low"), QT_TRANSLATE_NOOP("heartport::FindingText", "low")},
        {QStringLiteral("very-low"), QT_TRANSLATE_NOOP("heartport::FindingText", "very low")}};
    const char *known = table.value(word);
    return known ? QCoreApplication::translate("heartport::FindingText", known) : word;
}

const char *partText(ArticlePart part)
{
    static const QHash<ArticlePart, const char *> table{{ArticlePart::Title,
                                                            QT_TRANSLATE_NOOP("heartport::FindingText", "Title")},
        {ArticlePart::Subtitle, QT_TRANSLATE_NOOP("heartport::FindingText", "Subtitle")},
        {ArticlePart::Summary, QT_TRANSLATE_NOOP("heartport::FindingText", "Summary")},
        {ArticlePart::Category, QT_TRANSLATE_NOOP("heartport::FindingText", "Category")},
        {ArticlePart::Language, QT_TRANSLATE_NOOP("heartport::FindingText", "Language")},
        {ArticlePart::Keywords, QT_TRANSLATE_NOOP("heartport::FindingText", "Keywords")},
        {ArticlePart::Authors, QT_TRANSLATE_NOOP("heartport::FindingText", "Authors")},
        {ArticlePart::AiDisclosure, QT_TRANSLATE_NOOP("heartport::FindingText", "Use of AI")},
        {ArticlePart::AiTools, QT_TRANSLATE_NOOP("heartport::FindingText", "AI tools")},
        {ArticlePart::Reviewed, QT_TRANSLATE_NOOP("heartport::FindingText", "Last review")},
        {ArticlePart::NextReview, QT_TRANSLATE_NOOP("heartport::FindingText", "Next review")},
        {ArticlePart::Review, QT_TRANSLATE_NOOP("heartport::FindingText", "Sign-off")},
        {ArticlePart::Funding, QT_TRANSLATE_NOOP("heartport::FindingText", "Funding")},
        {ArticlePart::Conflicts, QT_TRANSLATE_NOOP("heartport::FindingText", "Conflicts of interest")},
        {ArticlePart::Cover, QT_TRANSLATE_NOOP("heartport::FindingText", "Cover")},
        {ArticlePart::Essentials, QT_TRANSLATE_NOOP("heartport::FindingText", "Health essentials")},
        {ArticlePart::Helps, QT_TRANSLATE_NOOP("heartport::FindingText", "Helps")},
        {ArticlePart::Harms, QT_TRANSLATE_NOOP("heartport::FindingText", "Harms")},
        {ArticlePart::References, QT_TRANSLATE_NOOP("heartport::FindingText", "References")},
        {ArticlePart::Assets, QT_TRANSLATE_NOOP("heartport::FindingText", "Images")},
        {ArticlePart::TranslationOf, QT_TRANSLATE_NOOP("heartport::FindingText", "Translation of")}};
    return table.value(part);
}

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(heartport::FindingText)

public:
    static QString place(const ArticlePlace &place, const TextPlace &text);
    static QString severity(Severity severity);
    static QString repair(Repair repair);
};

QString FindingTexts::place(const ArticlePlace &place, const TextPlace &text)
{
    if (place.part == ArticlePart::References && !place.key.isEmpty())
        return tr("Reference %1").arg(place.key);
    if (place.part == ArticlePart::Helps && place.index >= 0)
        return tr("Helps %1").arg(place.index + 1);
    if (place.part == ArticlePart::Harms && place.index >= 0)
        return tr("Harms %1").arg(place.index + 1);
    if (place.part != ArticlePart::Essentials || place.block < 0)
        return tr(partText(place.part));
    switch (text.kind) {
    case TextPlace::Kind::Heading:
        return tr("Heading %1").arg(text.number);
    case TextPlace::Kind::Table:
        return tr("Table %1").arg(text.number);
    case TextPlace::Kind::Paragraph:
        return tr("Paragraph %1").arg(text.number);
    }
    Q_UNREACHABLE();
}

QString FindingTexts::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Stops publication");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Advice:
        return tr("Advice");
    }
    Q_UNREACHABLE();
}

QString FindingTexts::repair(Repair repair)
{
    switch (repair) {
    case Repair::None:
        return {};
    case Repair::RemoveReference:
        return tr("Remove the reference");
    case Repair::SetHeadingLevel:
        return tr("Change the level");
    case Repair::UseWeakerWords:
        return tr("Use weaker words");
    case Repair::TidyDoi:
        return tr("Tidy the DOI");
    case Repair::MoveToPmcid:
        return tr("Keep it as PubMed Central id");
    case Repair::RemovePmid:
        return tr("Remove the number");
    case Repair::RemoveAction:
        return tr("Remove the action");
    case Repair::RemoveSignOff:
        return tr("Remove the sign-off");
    }
    Q_UNREACHABLE();
}

} // namespace

QString findingText(const Finding &finding)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Words &words) { return words.rule == finding.rule; });
    if (found == table.end())
        return finding.message;
    const int count = found->count < 0 ? -1 : finding.arguments.value(found->count).toInt();
    QStringList arguments = finding.arguments;
    if (finding.rule == u"too-certain" && arguments.size() > 1)
        arguments[1] = certaintyText(arguments.at(1));
    return filled(QCoreApplication::translate("heartport::FindingText", found->text, nullptr, count), arguments);
}

QString findingPlace(const ArticlePlace &place, const TextPlace &text) { return FindingTexts::place(place, text); }

QString severityText(Severity severity) { return FindingTexts::severity(severity); }

QString repairText(Repair repair) { return FindingTexts::repair(repair); }

} // namespace heartport
