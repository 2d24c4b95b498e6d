#include "exporting/jsonld.h"

#include "policies/disclosure.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QJsonObject person(const QString &name, const QString &role)
{
    QJsonObject object{{"@type"_L1, "Person"_L1}, {"name"_L1, name}};
    if (!role.isEmpty())
        object.insert("jobTitle"_L1, role);
    return object;
}

QJsonObject citationOf(const Reference &reference)
{
    QJsonObject object{{"@type"_L1, "ScholarlyArticle"_L1}, {"name"_L1, reference.title()}};
    const auto set = [&object](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    QJsonArray authors;
    for (const QString &author : reference.authors())
        authors.append(person(author, {}));
    if (!authors.isEmpty())
        object.insert("author"_L1, authors);
    set("datePublished"_L1, reference.year() ? QString::number(*reference.year()) : QString());
    set("isPartOf"_L1, reference.containerTitle());
    set("url"_L1, reference.url());
    set("identifier"_L1, reference.doi().isEmpty() ? QString() : u"doi:"_s + reference.doi());
    return object;
}

QString time(const QDateTime &moment) { return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString(); }

} // namespace

QString schemaSourceType(AiDisclosure level)
{
    switch (level) {
    case AiDisclosure::None:
        return {};
    case AiDisclosure::Assisted:
        return u"https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource"_s;
    case AiDisclosure::Generated:
        return u"https://schema.org/TrainedAlgorithmicMediaDigitalSource"_s;
    }
    Q_UNREACHABLE();
}

QByteArray medicalWebPage(const ExportItem &item, const CitationNumbers &numbers)
{
    const Article &article = item.article;
    QJsonObject page{{"@context"_L1, "https://schema.org"_L1}, {"@type"_L1, "MedicalWebPage"_L1},
        {"identifier"_L1, u"urn:uuid:"_s + article.id.toString()}, {"name"_L1, article.title},
        {"inLanguage"_L1, article.language}, {"version"_L1, article.version},
        {"creativeWorkStatus"_L1, toWord(item.status)}};
    const auto set = [&page](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            page.insert(key, value);
    };
    set("alternativeHeadline"_L1, article.subtitle);
    set("abstract"_L1, article.summary);
    set("genre"_L1, article.category);
    set("keywords"_L1, article.keywords.join(u", "_s));
    set("dateCreated"_L1, time(article.created));
    set("dateModified"_L1, time(article.updated));
    set("digitalSourceType"_L1, schemaSourceType(effectiveLevel(article.aiDisclosure)));
    set("usageInfo"_L1, disclaimerFor(article.language).disclaimer.text);
    set("lastReviewed"_L1, article.reviewed.isValid() ? article.reviewed.toString(Qt::ISODate) : QString());
    // A confirmation of other words than these is none.
    if (article.review && article.review->contentSha256 == contentSha256(article))
        page.insert("reviewedBy"_L1, person(article.review->name, article.review->role));
    QJsonArray authors;
    for (const Author &author : article.authors)
        authors.append(person(author.name, author.role));
    if (!authors.isEmpty())
        page.insert("author"_L1, authors);
    QJsonArray citations;
    for (const QString &key : numbers.keys())
        citations.append(citationOf(*article.findReference(key)));
    if (!citations.isEmpty())
        page.insert("citation"_L1, citations);
    QByteArray json = QJsonDocument(page).toJson(QJsonDocument::Compact);
    return json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

} // namespace heartport
