#include "domain/reference.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString initials(const QString &given)
{
    QString result;
    static const QRegularExpression gaps(u"[\\s.\\-]+"_s);
    const auto words = given.split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // "JF" is already initials; "John" gives J.
        const bool already = word.size() <= 3 && word == word.toUpper();
        result += already ? word : QString(word.front().toUpper());
    }
    return result;
}

QString authorName(const QJsonObject &name)
{
    if (name.contains("literal"_L1))
        return name.value("literal"_L1).toString();
    const QString particle = name.value("non-dropping-particle"_L1).toString();
    const QString family = name.value("family"_L1).toString();
    const QString given = initials(name.value("given"_L1).toString());
    QString result = particle.isEmpty() ? family : particle + u' ' + family;
    if (!given.isEmpty())
        result += u' ' + given;
    if (const QString suffix = name.value("suffix"_L1).toString(); !suffix.isEmpty())
        result += u' ' + QString(suffix).remove(u'.'); // "Gilstrap LC 3rd", "King ML Jr"
    return result;
}

} // namespace

QString Reference::title() const { return csl.value("title"_L1).toString(); }
QString Reference::containerTitle() const { return csl.value("container-title"_L1).toString(); }
QString Reference::designText() const { return csl.value("genre"_L1).toString(); }

QList<ReferenceName> Reference::names(QLatin1StringView role) const
{
    QList<ReferenceName> names;
    const QJsonArray list = csl.value(role).toArray();
    for (const auto &item : list) {
        const QString name = authorName(item.toObject());
        if (!name.isEmpty())
            names.append({name, item.toObject().contains("literal"_L1)});
    }
    return names;
}

QStringList Reference::authors() const
{
    QStringList texts;
    for (const ReferenceName &name : names("author"_L1))
        texts.append(name.text);
    return texts;
}

std::optional<int> Reference::year() const
{
    const QJsonValue year = csl.value("issued"_L1)["date-parts"_L1][0][0];
    const int number = year.isString() ? year.toString().toInt() : year.toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

QString Reference::doi() const { return parseDoi(csl.value("DOI"_L1).toString()).value_or(QString()); }

QString Reference::pmid() const
{
    const QJsonValue value = csl.value("PMID"_L1);
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return parsePmid(text).value_or(QString());
}

StudyDesign Reference::design() const
{
    const QString text = designText().toLower();
    const auto has = [&](QStringView part) { return text.contains(part); };
    if (has(u"guideline") || has(u"consensus") || has(u"statement") || has(u"recommendation"))
        return StudyDesign::Guideline;
    if (has(u"meta-analysis") || has(u"review"))
        return StudyDesign::Review;
    if (has(u"trial") || has(u"randomised") || has(u"randomized"))
        return has(u"mendelian") ? StudyDesign::Other : StudyDesign::Trial;
    if (has(u"cohort") || has(u"case-control") || has(u"register") || has(u"registry"))
        return StudyDesign::Cohort;
    if (has(u"cross-sectional") || has(u"survey"))
        return StudyDesign::Survey;
    return StudyDesign::Other;
}

QString Reference::url() const
{
    if (const QString id = doi(); !id.isEmpty())
        return u"https://doi.org/"_s + id;
    if (const QString id = pmid(); !id.isEmpty())
        return u"https://pubmed.ncbi.nlm.nih.gov/%1/"_s.arg(id);
    const QString given = csl.value("URL"_L1).toString();
    return given.startsWith(u"https://") || given.startsWith(u"http://") ? given : QString();
}

bool Reference::isPlaceholder() const { return csl.value("custom"_L1)["heartportPlaceholder"_L1].toBool(); }

QString Reference::identity() const
{
    if (const QString id = doi(); !id.isEmpty())
        return u"doi:"_s + id;
    if (const QString id = pmid(); !id.isEmpty())
        return u"pmid:"_s + id;
    return u"title:%1|%2"_s.arg(title().simplified().toCaseFolded(), QString::number(year().value_or(0)));
}

bool isCitationKey(QStringView key)
{
    static const QRegularExpression shape(uR"(^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*\z)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return key.size() <= 200 && shape.match(key).hasMatch();
}

Result<QString> parseDoi(const QString &text)
{
    static const QRegularExpression
        shape(uR"(^\s*(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.[0-9]{4,9}(?:\.[0-9]+)*/[!-~]+)\s*$)"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::FieldInvalid, u"\"%1\" is not a DOI"_s.arg(text.left(120)));
    return match.captured(1).toLower();
}

Result<QString> parsePmid(const QString &text)
{
    static const QRegularExpression shape(uR"(^\s*([1-9][0-9]{0,7})\s*$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::FieldInvalid, u"\"%1\" is not a PubMed id"_s.arg(text.left(40)));
    return match.captured(1);
}

Reference placeholderReference(int number)
{
    const QString key = u"reference%1"_s.arg(number);
    return Reference{key,
        QJsonObject{{"id"_L1, key}, {"type"_L1, "document"_L1},
            {"title"_L1, u"Reference %1 of the saved page, still to be found"_s.arg(number)},
            {"custom"_L1, QJsonObject{{"heartportPlaceholder"_L1, true}}}}};
}

} // namespace heartport
