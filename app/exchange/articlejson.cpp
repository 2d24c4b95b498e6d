#include "exchange/articlejson.h"

#include "exchange/jsonfields.h"

#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReferences = 2'000;

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, const QDate &date)
{
    put(object, key, date.toString(Qt::ISODate));
}

void put(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    put(object, key, time.toUTC().toString(Qt::ISODate));
}

// A known object with the unknown keys that came in it; `extra` loses them.
void putWithRest(QJsonObject &into, QJsonObject &extra, QLatin1StringView key, const QJsonObject &known)
{
    QJsonObject whole = extra.take(key).toObject();
    for (auto it = known.begin(); it != known.end(); ++it)
        whole.insert(it.key(), it.value());
    into.insert(key, whole);
}

QJsonArray actionsToJson(const QList<Action> &actions)
{
    QJsonArray array;
    for (const Action &action : actions) {
        QJsonObject object = action.extra;
        object.insert("text"_L1, action.text);
        object.insert("certainty"_L1, action.certainty ? QJsonValue(toWord(*action.certainty)) : QJsonValue());
        array.append(object);
    }
    return array;
}

QJsonArray authorsToJson(const QList<Author> &authors)
{
    QJsonArray array;
    for (const Author &author : authors) {
        QJsonObject object = author.extra;
        object.insert("name"_L1, author.name);
        object.insert("role"_L1, author.role);
        array.append(object);
    }
    return array;
}

class Reading
{
public:
    explicit Reading(const QJsonObject &object) : m_fields(object) {}

    Result<Article> read()
    {
        const QString id = m_fields.text("id"_L1);
        if (id.trimmed().isEmpty())
            return m_fields.error() ? tl::unexpected(*m_fields.error())
                                    : failure(ErrorCode::FieldMissing, u"the field \"id\" is missing"_s);
        const auto parsed = ArticleId::parse(id);
        if (!parsed)
            return failure(parsed);
        Article article{.id = *parsed};
        readDescription(article);
        readStatements(article);
        readDates(article);
        readActions(article);
        readCover(article);
        if (m_fields.error())
            return tl::unexpected(*m_fields.error());
        for (const QString &key : m_fields.rest().keys())
            article.extra.insert(key, m_fields.rest().value(key));
        return article;
    }

private:
    void keepRest(Article &article, const QString &key, JsonFields &part)
    {
        m_fields.adopt(part);
        if (!part.rest().isEmpty())
            article.extra.insert(key, part.rest());
    }

    void readDescription(Article &article)
    {
        article.version = m_fields.number("version"_L1).value_or(1);
        article.language = m_fields.text("language"_L1).trimmed();
        if (!article.language.isEmpty() && !isLanguageTag(article.language))
            m_fields.reject("language"_L1, u"a language tag like \"en\" or \"de-AT\""_s);
        if (const QString source = m_fields.text("translationOf"_L1); !source.isEmpty()) {
            if (const auto id = ArticleId::parse(source))
                article.translationOf = *id;
            else
                m_fields.reject("translationOf"_L1, u"a UUID"_s);
        }
        article.title = m_fields.text("title"_L1);
        if (article.title.trimmed().isEmpty())
            m_fields.fail(ErrorCode::FieldMissing, u"the field \"title\" is missing or blank"_s);
        article.subtitle = m_fields.text("subtitle"_L1);
        article.summary = m_fields.text("summary"_L1);
        article.category = m_fields.text("category"_L1);
        article.keywords = m_fields.texts("keywords"_L1);
    }

    void readStatements(Article &article)
    {
        for (JsonFields &author : m_fields.objects("authors"_L1)) {
            Author read{author.text("name"_L1), author.text("role"_L1), {}};
            read.extra = author.rest();
            m_fields.adopt(author);
            article.authors.append(read);
        }
        if (const QString level = m_fields.text("aiDisclosure"_L1); !level.isEmpty()) {
            article.aiDisclosure = aiDisclosureFromWord(level);
            if (!article.aiDisclosure)
                m_fields.reject("aiDisclosure"_L1, u"\"none\", \"ai-assisted\" or \"ai-generated\""_s);
        }
        article.aiTools = m_fields.texts("aiTools"_L1);
        article.funding = m_fields.text("funding"_L1);
        article.conflicts = m_fields.text("conflicts"_L1);
        if (auto part = m_fields.object("disclaimer"_L1)) {
            article.disclaimer.policy = part->text("policy"_L1);
            article.disclaimer.version = part->number("version"_L1).value_or(0);
            article.disclaimer.language = part->text("language"_L1);
            article.disclaimer.text = part->text("text"_L1);
            keepRest(article, u"disclaimer"_s, *part);
        }
    }

    void readDates(Article &article)
    {
        article.created = m_fields.dateTime("created"_L1);
        article.updated = m_fields.dateTime("updated"_L1);
        article.reviewed = m_fields.date("reviewed"_L1);
        article.nextReview = m_fields.date("nextReview"_L1);
        auto part = m_fields.object("review"_L1);
        if (!part)
            return;
        Review review;
        review.name = part->text("name"_L1);
        review.role = part->text("role"_L1);
        review.date = part->date("date"_L1);
        review.contentSha256 = part->text("contentSha256"_L1).toLower();
        if (review.name.trimmed().isEmpty())
            part->reject("name"_L1, u"the reviewer's name"_s);
        article.review = review;
        keepRest(article, u"review"_s, *part);
    }

    void readActions(Article &article)
    {
        auto part = m_fields.object("actions"_L1);
        if (!part)
            return;
        article.helps = actionList(*part, "helps"_L1);
        article.harms = actionList(*part, "harms"_L1);
        keepRest(article, u"actions"_s, *part);
    }

    static QList<Action> actionList(JsonFields &part, QLatin1StringView key)
    {
        QList<Action> actions;
        for (JsonFields &fields : part.objects(key)) {
            Action action;
            action.text = fields.text("text"_L1);
            if (const QString word = fields.text("certainty"_L1); !word.isEmpty()) {
                action.certainty = certaintyFromWord(word);
                if (!action.certainty)
                    fields.reject("certainty"_L1, u"\"high\", \"moderate\", \"low\", \"very-low\" or null"_s);
            }
            action.extra = fields.rest();
            part.adopt(fields);
            actions.append(action);
        }
        return actions;
    }

    void readCover(Article &article)
    {
        auto part = m_fields.object("cover"_L1);
        if (!part)
            return;
        article.cover = Cover{part->text("file"_L1), part->text("alt"_L1), part->text("credit"_L1)};
        if (!article.cover->file.startsWith(u"assets/"))
            part->reject("file"_L1, u"the name of an image in assets/"_s);
        keepRest(article, u"cover"_s, *part);
    }

    JsonFields m_fields;
};

} // namespace

QJsonObject articleToJson(const Article &article)
{
    QJsonObject extra = article.extra;
    QJsonObject o;
    o.insert("id"_L1, article.id.toString());
    o.insert("version"_L1, article.version);
    put(o, "language"_L1, article.language);
    if (article.translationOf)
        o.insert("translationOf"_L1, article.translationOf->toString());
    o.insert("title"_L1, article.title);
    put(o, "subtitle"_L1, article.subtitle);
    put(o, "summary"_L1, article.summary);
    put(o, "category"_L1, article.category);
    o.insert("keywords"_L1, QJsonArray::fromStringList(article.keywords));
    o.insert("authors"_L1, authorsToJson(article.authors));
    if (article.aiDisclosure)
        o.insert("aiDisclosure"_L1, toWord(*article.aiDisclosure));
    o.insert("aiTools"_L1, QJsonArray::fromStringList(article.aiTools));
    putWithRest(o, extra, "disclaimer"_L1,
        {{"policy"_L1, article.disclaimer.policy}, {"version"_L1, article.disclaimer.version},
            {"language"_L1, article.disclaimer.language}, {"text"_L1, article.disclaimer.text}});
    put(o, "created"_L1, article.created);
    put(o, "updated"_L1, article.updated);
    put(o, "reviewed"_L1, article.reviewed);
    put(o, "nextReview"_L1, article.nextReview);
    put(o, "funding"_L1, article.funding);
    put(o, "conflicts"_L1, article.conflicts);
    putWithRest(o, extra, "actions"_L1,
        {{"helps"_L1, actionsToJson(article.helps)}, {"harms"_L1, actionsToJson(article.harms)}});
    if (article.review)
        putWithRest(o, extra, "review"_L1,
            {{"name"_L1, article.review->name}, {"role"_L1, article.review->role},
                {"date"_L1, article.review->date.toString(Qt::ISODate)},
                {"contentSha256"_L1, article.review->contentSha256}});
    if (article.cover)
        putWithRest(o, extra, "cover"_L1,
            {{"file"_L1, article.cover->file}, {"alt"_L1, article.cover->alt}, {"credit"_L1, article.cover->credit}});
    for (auto it = extra.begin(); it != extra.end(); ++it)
        if (!o.contains(it.key()) && it.key() != u"review" && it.key() != u"cover")
            o.insert(it.key(), it.value());
    return o;
}

Result<Article> articleFromJson(const QJsonObject &object) { return Reading(object).read(); }

Result<QList<Reference>> referencesFromJson(const QJsonValue &array)
{
    if (!array.isArray())
        return failure(ErrorCode::FormatBroken, u"references.json is not a CSL-JSON array"_s);
    QList<Reference> references;
    QSet<QString> seen;
    for (const auto &item : array.toArray()) {
        const QString where = u"references.json, item %1"_s.arg(references.size() + 1);
        if (!item.isObject())
            return failure(ErrorCode::FormatBroken, u"%1 is not an object"_s.arg(where));
        QJsonObject csl = item.toObject();
        const QJsonValue id = csl.value("id"_L1);
        const QString key = id.isDouble() ? QString::number(id.toInteger()) : id.toString(); // CSL allows numbers
        if (!isCitationKey(key))
            return failure(ErrorCode::FieldInvalid,
                u"%1: the id \"%2\" is not a citation key"_s.arg(where, key.left(80)));
        if (seen.contains(key))
            return failure(ErrorCode::FieldInvalid, u"%1: the id \"%2\" is there twice"_s.arg(where, key));
        seen.insert(key);
        csl.insert("id"_L1, key);
        references.append(Reference{key, csl});
        if (references.size() > mostReferences)
            return failure(ErrorCode::TooLarge, u"references.json has more than %1 references"_s.arg(mostReferences));
    }
    return references;
}

QJsonArray referencesToJson(const QList<Reference> &references)
{
    QJsonArray array;
    for (const Reference &reference : references) {
        QJsonObject csl = reference.csl;
        csl.insert("id"_L1, reference.key);
        array.append(csl);
    }
    return array;
}

} // namespace heartport
