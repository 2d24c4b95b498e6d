#include "domain/referenceedit.h"

#include "domain/citationspans.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Fields that are one text in CSL too.
constexpr std::array<std::pair<const char *, QString ReferenceFields::*>, 9> plainFields{
    {{"type", &ReferenceFields::type}, {"title", &ReferenceFields::title},
        {"container-title", &ReferenceFields::container}, {"volume", &ReferenceFields::volume},
        {"issue", &ReferenceFields::issue}, {"page", &ReferenceFields::pages}, {"PMID", &ReferenceFields::pmid},
        {"URL", &ReferenceFields::url}, {"genre", &ReferenceFields::design}}};

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString lineOf(const QJsonObject &name)
{
    if (name.contains("literal"_L1))
        return name.value("literal"_L1).toString();
    QStringList family;
    for (const auto &part : {"dropping-particle"_L1, "non-dropping-particle"_L1, "family"_L1, "suffix"_L1})
        family.append(name.value(part).toString());
    family.removeAll(QString());
    const QString given = name.value("given"_L1).toString();
    return given.isEmpty() ? family.join(u' ') : family.join(u' ') + u", "_s + given;
}

QJsonObject nameOf(const QString &line)
{
    const qsizetype comma = line.indexOf(u',');
    if (comma < 0)
        return {{"literal"_L1, line}};
    return {{"family"_L1, line.left(comma).trimmed()}, {"given"_L1, line.sliced(comma + 1).trimmed()}};
}

// Lines that are as they were keep their name as it was, with all its parts.
QJsonArray namesOf(const QString &lines, const QJsonArray &before)
{
    QHash<QString, QJsonObject> known;
    for (const auto &name : before)
        known.insert(lineOf(name.toObject()).simplified(), name.toObject());
    QJsonArray names;
    const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &each : all)
        if (const QString line = each.simplified(); !line.isEmpty())
            names.append(known.contains(line) ? known.value(line) : nameOf(line));
    return names;
}

void put(QJsonObject &csl, QLatin1StringView field, const QJsonValue &value, bool isEmpty)
{
    if (isEmpty)
        csl.remove(field);
    else
        csl.insert(field, value);
}

QSet<QString> trigrams(const QString &title)
{
    QString letters;
    for (const QChar c : title.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.isLetterOrNumber())
            letters += c;
    QSet<QString> result;
    for (qsizetype i = 0; i + 3 <= letters.size(); ++i)
        result.insert(letters.sliced(i, 3));
    return result;
}

// Shares at least 85 % of their trigrams: a subtitle's colon or one letter apart, not another part of a series.
bool areAlike(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.size() < 8 || b.size() < 8)
        return false;
    const qsizetype common = QSet<QString>(a).intersect(b).size();
    return double(common) / double(a.size() + b.size() - common) >= 0.85;
}

std::optional<bool> areSame(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? std::nullopt : std::optional(a == b);
}

Reference *find(Article &article, const QString &key)
{
    const auto found = std::find_if(article.references.begin(), article.references.end(),
        [&](const Reference &reference) { return reference.key == key; });
    return found == article.references.end() ? nullptr : &*found;
}

} // namespace

ReferenceFields fieldsOf(const Reference &reference)
{
    ReferenceFields fields;
    for (const auto &[name, field] : plainFields)
        fields.*field = textOf(reference.csl.value(QLatin1StringView(name)));
    fields.doi = reference.csl.value("DOI"_L1).toString();
    if (const auto year = reference.year())
        fields.year = QString::number(*year);
    QStringList lines;
    const QJsonArray authors = reference.csl.value("author"_L1).toArray();
    for (const auto &name : authors)
        lines.append(lineOf(name.toObject()));
    fields.authors = lines.join(u'\n');
    return fields;
}

Reference withFields(const Reference &reference, const ReferenceFields &fields)
{
    Reference result = reference;
    const ReferenceFields before = fieldsOf(reference);
    for (const auto &[name, field] : plainFields)
        if (const QString text = (fields.*field).simplified(); text != before.*field)
            put(result.csl, QLatin1StringView(name), text, text.isEmpty());
    if (fields.doi != before.doi) {
        const QString tidied = tidiedDoi(fields.doi);
        const QString doi = tidied.isEmpty() ? fields.doi.trimmed() : tidied; // what is wrong stays to be put right
        put(result.csl, "DOI"_L1, doi, doi.isEmpty());
    }
    if (fields.year.trimmed() != before.year) {
        const int year = fields.year.trimmed().toInt();
        put(result.csl, "issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{year}}}}, year <= 0);
    }
    if (fields.authors != before.authors) {
        const QJsonArray names = namesOf(fields.authors, reference.csl.value("author"_L1).toArray());
        put(result.csl, "author"_L1, names, names.isEmpty());
    }
    QJsonObject custom = result.csl.value("custom"_L1).toObject();
    custom.remove("heartportPlaceholder"_L1);
    put(result.csl, "custom"_L1, custom, custom.isEmpty());
    return result;
}

QString tidiedDoi(const QString &text)
{
    QString words = text.trimmed();
    if (words.startsWith(u"doi "_s, Qt::CaseInsensitive))
        words = words.sliced(4).trimmed();
    static const QString litter = u".,;:\"'“”’"_s;
    const auto isLitter = [&] {
        const QChar last = words.back();
        return litter.contains(last) || (last == u')' && words.count(u')') > words.count(u'('))
            || (last == u']' && words.count(u']') > words.count(u'['));
    };
    while (!words.isEmpty() && isLitter())
        words.chop(1);
    return parseDoi(words).value_or(QString());
}

QList<DuplicatePair> findDuplicates(const QList<Reference> &references)
{
    QList<QSet<QString>> titles;
    for (const Reference &reference : references)
        titles.append(trigrams(reference.title()));
    QList<DuplicatePair> pairs;
    for (qsizetype i = 0; i < references.size(); ++i) {
        for (qsizetype j = i + 1; j < references.size(); ++j) {
            const Reference &a = references.at(i);
            const Reference &b = references.at(j);
            if (a.isPlaceholder() || b.isPlaceholder())
                continue;
            const auto doi = areSame(a.doi(), b.doi());
            const auto pmid = areSame(a.pmid(), b.pmid());
            const bool sure = doi ? *doi : pmid.value_or(false);
            const bool excluded = (doi && !*doi) || (pmid && !*pmid);
            const int years = std::abs(a.year().value_or(0) - b.year().value_or(0));
            if (sure || (!excluded && years <= 1 && areAlike(titles.at(i), titles.at(j))))
                pairs.append({a.key, b.key, sure});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
        [](const DuplicatePair &a, const DuplicatePair &b) { return a.isSure > b.isSure; });
    return pairs;
}

void mergeReferences(Article &article, const QString &kept, const QString &other)
{
    Reference *into = find(article, kept);
    const Reference *from = find(article, other);
    if (!into || !from || into == from)
        return;
    for (auto field = from->csl.constBegin(); field != from->csl.constEnd(); ++field)
        if (!into->csl.contains(field.key()))
            into->csl.insert(field.key(), field.value());
    renameCitations(article, {{other, kept}});
    removeReference(article, other, false);
}

bool renameReference(Article &article, const QString &from, const QString &to)
{
    Reference *reference = find(article, from);
    if (!reference || from == to || !isCitationKey(to) || article.findReference(to))
        return false;
    reference->key = to;
    reference->csl.insert("id"_L1, to);
    renameCitations(article, {{from, to}});
    return true;
}

void removeReference(Article &article, const QString &key, bool withCitations)
{
    article.references.removeIf([&](const Reference &reference) { return reference.key == key; });
    if (!withCitations)
        return;
    article.essentials = withoutCitation(article.essentials, key);
    for (QList<Action> *actions : {&article.helps, &article.harms})
        for (Action &action : *actions)
            action.text = withoutCitation(action.text, key);
}

} // namespace heartport
