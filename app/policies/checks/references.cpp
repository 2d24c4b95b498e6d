#include "policies/checks/examination.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Programs that answer in sentences; what they write is no primary source (ICMJE Recommendations, section II.A.4).
constexpr std::array chatbots{u"chatgpt", u"gpt-4", u"gpt-4o", u"gpt-5", u"openai", u"claude", u"anthropic", u"gemini",
    u"google gemini", u"copilot", u"microsoft copilot", u"perplexity", u"perplexity ai", u"deepseek", u"mistral",
    u"le chat", u"grok", u"meta ai", u"llama", u"bard"};
constexpr std::array chatbotHosts{u"chatgpt.com", u"chat.openai.com", u"claude.ai", u"gemini.google.com",
    u"bard.google.com", u"copilot.microsoft.com", u"perplexity.ai", u"chat.deepseek.com", u"chat.mistral.ai",
    u"grok.com", u"meta.ai", u"poe.com"};

ArticlePlace placeOf(const Reference &reference) { return {.part = ArticlePart::References, .key = reference.key}; }

QString textOf(const QJsonValue &value)
{
    return (value.isDouble() ? QString::number(value.toInteger()) : value.toString()).trimmed();
}

// A chatbot as author or publisher, or its own address; not a study about one.
QString chatbotOf(const Reference &reference)
{
    QStringList names{reference.csl.value("publisher"_L1).toString()};
    const QJsonArray authors = reference.csl.value("author"_L1).toArray();
    for (const auto &author : authors) {
        const QString given = author["given"_L1].toString();
        names.append(author["literal"_L1].toString());
        if (given.isEmpty())
            names.append(author["family"_L1].toString());
    }
    for (const QString &name : std::as_const(names))
        for (const char16_t *bot : chatbots)
            if (name.trimmed().toLower() == QStringView(bot))
                return name;
    const QString host = QUrl(reference.csl.value("URL"_L1).toString()).host().toLower();
    for (const char16_t *known : chatbotHosts)
        if (host == QStringView(known) || host.endsWith(u'.' + QString(QStringView(known).toString())))
            return host;
    return {};
}

void checkDoi(Examination &examination, const Reference &reference)
{
    // Crossref's own pattern, which nearly all of its DOIs fit; the looser one of parseDoi() lets the oldest ones pass
    // (https://www.crossref.org/blog/dois-and-matching-regular-expressions/). A DOI hardly ever ends in a mark.
    static const QRegularExpression usual(u"^10\\.[0-9]{4,9}/[-._;()/:a-z0-9]*[a-z0-9)]\\z"_s);
    static const QRegularExpression old(u"^10\\.1002/[!-~]*[a-z0-9;>-]\\z"_s);
    const QString written = textOf(reference.csl.value("DOI"_L1));
    if (written.isEmpty())
        return;
    const QString doi = reference.doi();
    if (doi.isEmpty())
        examination.add("invalid-doi"_L1, placeOf(reference), {reference.key, written});
    else if (doi.count(u'(') != doi.count(u')') || (!usual.match(doi).hasMatch() && !old.match(doi).hasMatch()))
        examination.add("unusual-doi"_L1, placeOf(reference), {reference.key, written});
}

void checkPmid(Examination &examination, const Reference &reference)
{
    // "0" is how Retraction Watch writes that there is none.
    const QString written = textOf(reference.csl.value("PMID"_L1));
    if (written.isEmpty() || !reference.pmid().isEmpty())
        return;
    const bool isPmcid = written.startsWith(u"PMC", Qt::CaseInsensitive) && parsePmid(written.mid(3));
    examination.add(isPmcid ? "pmcid-as-pmid"_L1 : "invalid-pmid"_L1, placeOf(reference), {reference.key, written});
}

void checkReference(Examination &examination, const Reference &reference)
{
    const ArticlePlace place = placeOf(reference);
    if (reference.isPlaceholder())
        return examination.add("placeholder-reference"_L1, place, {reference.key});
    if (reference.title().trimmed().isEmpty() || !reference.year())
        examination.add("incomplete-reference"_L1, place, {reference.key});
    else if (reference.url().isEmpty())
        examination.add("unlinked-reference"_L1, place, {reference.key});
    if (reference.year() && examination.today.isValid() && *reference.year() > examination.today.year())
        examination.add("future-reference"_L1, place, {reference.key, QString::number(*reference.year())});
    checkDoi(examination, reference);
    checkPmid(examination, reference);
    if (const QString bot = chatbotOf(reference); !bot.isEmpty())
        examination.add("chatbot-source"_L1, place, {reference.key, bot});
}

} // namespace

void checkReferences(Examination &examination)
{
    if (examination.article.references.isEmpty())
        examination.add("missing-references"_L1, {ArticlePart::References});
    const QStringList uncited = examination.numbers.uncitedKeys();
    QHash<QString, QString> keys; // by identity
    for (const Reference &reference : examination.article.references) {
        if (uncited.contains(reference.key))
            examination.add("uncited-reference"_L1, placeOf(reference), {reference.key});
        checkReference(examination, reference);
        const QString identity = reference.identity();
        if (const auto first = keys.constFind(identity); first != keys.cend() && !reference.title().isEmpty())
            examination.add("duplicate-reference"_L1, placeOf(reference), {reference.key, *first});
        else
            keys.insert(identity, reference.key);
    }
}

} // namespace heartport
