#include "exchange/referencerecord.h"

#include "domain/reference.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Without resolver, and without what a sentence or a bracket around it left behind.
QString tidiedDoi(QString text)
{
    static const QRegularExpression resolver(u"^(https?://)?(dx\\.)?doi\\.org/"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prefix(u"^doi\\s*:?\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    text = text.trimmed();
    if (resolver.match(text).hasMatch())
        text = QUrl::fromPercentEncoding(text.remove(resolver).toUtf8());
    text.remove(prefix);
    while (!text.isEmpty() && (u".,;"_s.contains(text.back()) || (text.endsWith(u')') && !text.contains(u'('))))
        text.chop(1);
    return text;
}

struct DateWords {
    int year = 0;
    QList<int> months;  // by name: one, or two as a range
    QList<int> numbers; // in order, without the year
    bool yearFirst = false;
    QString season;
};

DateWords dateWordsOf(const QString &text)
{
    static const QRegularExpression gaps(u"[\\s/.,;:–—-]+"_s);
    static const QRegularExpression seasons(u"^(spring|summer|autumn|fall|winter)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    DateWords words;
    const QStringList parts = text.split(gaps, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (const int year = yearOf(part); year > 0 && words.year == 0) {
            words.year = year;
            words.yearFirst = words.numbers.isEmpty();
        } else if (isNumber)
            words.numbers.append(number);
        else if (seasons.match(part).hasMatch())
            words.season = part;
        else if (const int month = monthOf(part); month > 0 && words.months.size() < 2)
            words.months.append(month);
    }
    return words;
}

QJsonArray dateParts(const DateWords &words)
{
    QJsonArray first{words.year};
    const int month = !words.months.isEmpty() ? words.months.first() : words.yearFirst ? words.numbers.value(0) : 0;
    const int day = words.numbers.value(words.months.isEmpty() ? 1 : 0);
    if (month >= 1 && month <= 12) {
        first.append(month);
        if (day >= 1 && day <= 31 && words.months.size() < 2)
            first.append(day);
    }
    QJsonArray parts{first};
    if (words.months.size() == 2)
        parts.append(QJsonArray{words.year, words.months.last()});
    return parts;
}

} // namespace

void ReferenceRecord::setText(QLatin1StringView field, const QString &text)
{
    const QString tidy = text.simplified();
    if (!tidy.isEmpty() && !csl.contains(field))
        csl.insert(field, tidy);
}

void ReferenceRecord::setDoi(const QString &text)
{
    if (text.trimmed().isEmpty() || csl.contains("DOI"_L1))
        return;
    const QString doi = tidiedDoi(text);
    if (parseDoi(doi))
        csl.insert("DOI"_L1, doi);
    else
        note(u"\"%1\" is not a DOI and was left out"_s.arg(text.trimmed().left(80)));
}

void ReferenceRecord::setPmid(const QString &text)
{
    static const QRegularExpression central(u"^PMC[0-9]+(\\.[0-9]+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString id = text.trimmed();
    if (id.isEmpty() || csl.contains("PMID"_L1))
        return;
    if (parsePmid(id)) {
        csl.insert("PMID"_L1, id);
    } else if (central.match(id).hasMatch()) {
        setText("PMCID"_L1, id.toUpper());
        note(u"\"%1\" is an id of PubMed Central, not of PubMed, and was taken as such"_s.arg(id));
    } else {
        note(u"\"%1\" is not a PubMed id and was left out"_s.arg(id.left(40)));
    }
}

void ReferenceRecord::setDate(QLatin1StringView field, const QString &text)
{
    if (text.trimmed().isEmpty() || csl.contains(field))
        return;
    const DateWords words = dateWordsOf(text);
    if (words.year == 0) {
        note(u"the date \"%1\" has no year and was left out"_s.arg(text.simplified().left(40)));
        return;
    }
    QJsonObject date{{"date-parts"_L1, dateParts(words)}};
    if (!words.season.isEmpty())
        date.insert("season"_L1, words.season);
    csl.insert(field, date);
}

void ReferenceRecord::addName(QLatin1StringView role, const QJsonObject &name)
{
    if (name.isEmpty())
        return;
    QJsonArray names = csl.value(role).toArray();
    names.append(name);
    csl.insert(role, names);
}

QJsonObject personName(const QString &family, const QString &given, const QString &suffix)
{
    QStringList words = family.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList particle;
    while (words.size() > 1 && words.first().front().isLower())
        particle.append(words.takeFirst());
    QJsonObject name;
    const auto put = [&name](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            name.insert(key, value);
    };
    put("family"_L1, words.join(u' '));
    put("given"_L1, given.simplified());
    put("non-dropping-particle"_L1, particle.join(u' '));
    put("suffix"_L1, suffix.simplified());
    return name;
}

QJsonObject nameFromInverted(const QString &text)
{
    QString tidy = text.simplified();
    while (tidy.endsWith(u','))
        tidy.chop(1);
    const QStringList parts = tidy.split(u',');
    if (parts.size() == 1)
        return tidy.isEmpty() ? QJsonObject() : QJsonObject{{"literal"_L1, tidy}};
    return personName(parts.at(0), parts.at(1), parts.mid(2).join(u','));
}

int monthOf(const QString &word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? number : 0;
    return int(months.indexOf(word.left(3).toLower())) + 1;
}

int yearOf(const QString &word)
{
    static const QRegularExpression shape(u"^(1[5-9]|20|21)[0-9]{2}$"_s);
    return shape.match(word).hasMatch() ? word.toInt() : 0;
}

QList<int> datePartsOf(const QJsonValue &date)
{
    QList<int> numbers;
    const QJsonArray parts = date["date-parts"_L1][0].toArray();
    for (const auto &part : parts) {
        const int number = part.isString() ? part.toString().toInt() : part.toInt();
        if (number <= 0 || numbers.size() == 3)
            break;
        numbers.append(number);
    }
    return numbers;
}

} // namespace heartport
