#include "policies/publishing.h"

#include "domain/citation.h"
#include "domain/essentials.h"

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class Checker
{
public:
    explicit Checker(const Article &article)
        : m_article(article), m_essentials(parseEssentials(article.essentials)), m_numbers(article, m_essentials)
    {
    }

    QList<Finding> check()
    {
        checkFields();
        checkText();
        checkActions(ActionKind::Helps);
        checkActions(ActionKind::Harms);
        checkReferences();
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
        return std::move(m_findings);
    }

private:
    void add(Severity severity, const QString &rule, const QString &where, const QString &message)
    {
        m_findings.append(Finding{rule, severity, where, message});
    }
    void error(const QString &rule, const QString &where, const QString &message)
    {
        add(Severity::Error, rule, where, message);
    }

    void checkFields()
    {
        if (m_article.title.trimmed().isEmpty())
            error(u"missing-title"_s, u"title"_s, u"The hearticle has no title"_s);
        if (m_article.category.trimmed().isEmpty())
            error(u"missing-category"_s, u"category"_s, u"No category is chosen"_s);
        if (!isLanguageTag(m_article.language))
            error(u"missing-language"_s, u"language"_s, u"No language is chosen"_s);
        if (!m_article.aiDisclosure)
            error(u"missing-ai-disclosure"_s, u"aiDisclosure"_s, u"It is not stated how AI was used"_s);
        if (m_article.keywords.isEmpty())
            add(Severity::Warning, u"missing-keywords"_s, u"keywords"_s, u"There are no keywords"_s);
        if (m_article.summary.trimmed().isEmpty())
            add(Severity::Warning, u"missing-summary"_s, u"summary"_s, u"There is no summary"_s);
        if (!m_article.nextReview.isValid())
            add(Severity::Warning, u"missing-next-review"_s, u"nextReview"_s, u"No date for the next review is set"_s);
    }

    void checkText()
    {
        if (m_essentials.rawHtmlLine)
            error(u"raw-html"_s, u"essentials, line %1"_s.arg(*m_essentials.rawHtmlLine),
                u"The text contains raw HTML, which is never shown"_s);
        if (m_essentials.words() == 0)
            error(u"missing-essentials"_s, u"essentials"_s, u"The health essentials are empty"_s);
        for (const QString &key : m_numbers.undefinedKeys())
            error(u"undefined-citation"_s, u"citation %1"_s.arg(key),
                u"\"%1\" is cited but is not in the references"_s.arg(key));
    }

    void checkActions(ActionKind kind)
    {
        const QList<Action> &actions = m_article.actions(kind);
        const QString part = toWord(kind);
        if (actions.isEmpty())
            error(u"missing-%1"_s.arg(part), part,
                kind == ActionKind::Helps ? u"No action helps"_s : u"No action harms"_s);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const QString where = u"%1 %2"_s.arg(part).arg(i + 1);
            const Sentence sentence = parseInline(actions.at(i).text);
            if (sentence.text().trimmed().isEmpty())
                error(u"empty-action"_s, where, u"The action has no words"_s);
            if (sentence.keys().isEmpty())
                error(u"uncited-action"_s, where, u"The action cites no reference"_s);
            if (!actions.at(i).certainty)
                add(Severity::Advice, u"ungraded-action"_s, where, u"The certainty of the evidence is not graded"_s);
        }
    }

    void checkReferences()
    {
        if (m_article.references.isEmpty())
            error(u"missing-references"_s, u"references"_s, u"There are no references"_s);
        for (const QString &key : m_numbers.uncitedKeys())
            error(u"uncited-reference"_s, u"reference %1"_s.arg(key), u"\"%1\" is never cited"_s.arg(key));
        for (const Reference &reference : m_article.references) {
            const QString where = u"reference %1"_s.arg(reference.key);
            if (reference.isPlaceholder())
                error(u"placeholder-reference"_s, where,
                    u"\"%1\" is a placeholder: put the real reference in its place"_s.arg(reference.key));
            else if (reference.title().isEmpty() || !reference.year())
                error(u"incomplete-reference"_s, where, u"\"%1\" lacks its title or year"_s.arg(reference.key));
            else if (reference.url().isEmpty())
                add(Severity::Warning, u"unlinked-reference"_s, where,
                    u"\"%1\" has neither DOI, PubMed id nor address"_s.arg(reference.key));
        }
    }

    const Article &m_article;
    Essentials m_essentials;
    CitationNumbers m_numbers;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkForPublishing(const Article &article) { return Checker(article).check(); }

bool refusesPublication(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.severity == Severity::Error; });
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
