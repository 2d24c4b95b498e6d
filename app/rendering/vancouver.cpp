#include "rendering/vancouver.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// CSL-JSON allows numbers where it means text.
QString field(const Reference &reference, QLatin1StringView name)
{
    const QJsonValue value = reference.csl.value(name);
    return (value.isDouble() ? QString::number(value.toInteger()) : value.toString()).simplified();
}

// A part that ends like a sentence keeps its mark, any other gets a full stop.
QString closed(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u".?!…"_s.contains(text.back()) ? text : text + u'.';
}

// Parts that are there, as sentences.
QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    for (QString &part : parts)
        part = closed(part);
    return parts.join(u' ');
}

bool isPartOfBook(const Reference &reference)
{
    const QString type = field(reference, "type"_L1);
    return type == u"chapter" || type == u"paper-conference" || type.startsWith(u"entry");
}

// Commas between persons, a semicolon around an organisation; six, then et al.
QString nameList(const QList<ReferenceName> &names)
{
    constexpr qsizetype most = 6;
    QString list;
    for (qsizetype i = 0; i < qMin(names.size(), most); ++i) {
        if (i > 0)
            list += names.at(i).isOrganisation || names.at(i - 1).isOrganisation ? u"; "_s : u", "_s;
        list += names.at(i).text;
    }
    return names.size() > most ? list + u", et al"_s : list;
}

QString editorList(const Reference &reference)
{
    const QList<ReferenceName> editors = reference.names("editor"_L1);
    if (editors.isEmpty())
        return {};
    return nameList(editors) + (editors.size() == 1 ? u", editor"_s : u", editors"_s);
}

// "2002 Jul 5", as far as it is known.
QString dateText(const QJsonValue &date)
{
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s, u"Aug"_s,
        u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    const QJsonArray parts = date["date-parts"_L1][0].toArray();
    const auto number = [&parts](int i) {
        const QJsonValue part = parts.at(i);
        return part.isString() ? part.toString().toInt() : part.toInt();
    };
    QString text = number(0) > 0 ? QString::number(number(0)) : QString();
    if (const int month = number(1); !text.isEmpty() && month >= 1 && month <= 12) {
        text += u' ' + months.at(month - 1);
        if (number(2) >= 1 && number(2) <= 31)
            text += u' ' + QString::number(number(2));
    }
    return text;
}

QString pages(const Reference &reference)
{
    QString page = field(reference, "page"_L1);
    return page.replace(QChar(0x2013), u'-'); // as NLM writes ranges
}

// "96(10):1727-1729", "42 Suppl 2:S93-99", "96:e12", "(401):230-238", ":12" or nothing.
QString place(const Reference &reference)
{
    static const QRegularExpression supplement(u"^(suppl|spec)"_s, QRegularExpression::CaseInsensitiveOption);
    QString result = field(reference, "volume"_L1);
    if (const QString issue = field(reference, "issue"_L1); supplement.match(issue).hasMatch() && !result.isEmpty())
        result += u' ' + issue;
    else if (!issue.isEmpty())
        result += u'(' + issue + u')';
    const QString page = pages(reference);
    const QString at = page.isEmpty() ? field(reference, "number"_L1) : page;
    return at.isEmpty() ? result : result + u':' + at;
}

QString yearText(const Reference &reference)
{
    const auto year = reference.year();
    return year ? QString::number(*year) : QString();
}

// "4th ed" of "4", "4th", "4th ed." or "Fourth".
QString edition(const Reference &reference)
{
    QString text = field(reference, "edition"_L1);
    static const QRegularExpression says(u"\\bed(\\.|n|ition)?\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text.isEmpty() || says.match(text).hasMatch())
        return text;
    if (isNumber) {
        const bool teen = number % 100 >= 11 && number % 100 <= 13;
        const int last = teen ? 0 : number % 10;
        text += last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s;
    }
    return text + u" ed"_s;
}

// "St. Louis: Mosby; 2002", and when it was seen where that matters.
QString imprint(const Reference &reference, const QString &cited)
{
    QString result = field(reference, "publisher-place"_L1);
    if (const QString publisher = field(reference, "publisher"_L1); !publisher.isEmpty())
        result += (result.isEmpty() ? QString() : u": "_s) + publisher;
    if (const QString year = yearText(reference); !year.isEmpty())
        result += (result.isEmpty() ? QString() : u"; "_s) + year;
    return cited.isEmpty() ? result : (result.isEmpty() ? cited : result + u' ' + cited);
}

// A page of the web, or anything but a journal's article that is known by its address alone.
bool isFromInternet(const Reference &reference)
{
    const QString type = field(reference, "type"_L1);
    if (!field(reference, "URL"_L1).startsWith(u"http") || isPartOfBook(reference))
        return false;
    return type == u"webpage" || type.startsWith(u"post")
        || (!type.isEmpty() && !type.startsWith(u"article") && reference.doi().isEmpty()
            && !dateText(reference.csl.value("accessed"_L1)).isEmpty());
}

// "[dissertation]", "[Internet]" or nothing, behind the title.
QString medium(const Reference &reference)
{
    if (field(reference, "type"_L1) == u"thesis")
        return field(reference, "genre"_L1).contains(u"master"_s, Qt::CaseInsensitive) ? u" [master's thesis]"_s
                                                                                       : u" [dissertation]"_s;
    return isFromInternet(reference) ? u" [Internet]"_s : QString();
}

VancouverParts spaced(const QString &before, const QString &source, const QString &after)
{
    VancouverParts parts{before, source, after};
    if (!parts.before.isEmpty() && !(parts.source.isEmpty() && parts.after.isEmpty()))
        parts.before += u' ';
    if (!parts.source.isEmpty() && !parts.after.isEmpty())
        parts.source += u' ';
    return parts;
}

QString title(const Reference &reference)
{
    const QString words = reference.title().simplified();
    return words.isEmpty() ? words : words + medium(reference);
}

VancouverParts partOfBook(const Reference &reference)
{
    const QString editors = editorList(reference);
    const QString in = editors.isEmpty() ? u"In:"_s : u"In: "_s + closed(editors);
    const QString before = sentences({nameList(reference.names("author"_L1)), title(reference)});
    const QString volume = field(reference, "volume"_L1);
    QString page = pages(reference);
    if (!page.isEmpty() && page.at(0).isDigit())
        page.prepend(u"p. "_s);
    return spaced(before.isEmpty() ? in : before + u' ' + in, closed(reference.containerTitle().simplified()),
        sentences({edition(reference), volume.isEmpty() ? volume : u"Vol. "_s + volume, imprint(reference, {}), page}));
}

// When and where in a journal; the month only where there is neither volume nor issue to find it by.
QString journalPlace(const Reference &reference)
{
    const QJsonValue issued = reference.csl.value("issued"_L1);
    const QString status = field(reference, "status"_L1).toLower();
    const QString electronic = dateText(reference.csl.value("available-date"_L1));
    const QString at = place(reference);
    if (status.contains(u"in press"_s) || status.contains(u"inpress"_s) || status.contains(u"forthcoming"_s))
        return (u"Forthcoming "_s + yearText(reference)).trimmed();
    const bool ahead = status.contains(u"advance online"_s) || status.contains(u"ahead of print"_s);
    const bool findable = !at.isEmpty() && !at.startsWith(u':');
    QString when = imprint(reference, {});
    if (!findable && field(reference, "publisher"_L1).isEmpty() && !dateText(issued).isEmpty())
        when = ahead && !electronic.isEmpty() ? electronic : dateText(issued);
    if (!at.isEmpty())
        when += at.startsWith(u':') || when.isEmpty() ? at : u';' + at;
    const QString epub = ahead ? u"Epub ahead of print"_s : electronic.isEmpty() ? QString() : u"Epub "_s + electronic;
    return sentences({when, epub});
}

} // namespace

VancouverParts vancouverParts(const Reference &reference)
{
    const QString source = reference.containerTitle().simplified();
    if (isPartOfBook(reference) && !source.isEmpty())
        return partOfBook(reference);
    const QString authors = nameList(reference.names("author"_L1));
    const QString editors = editorList(reference);
    const QString before = sentences({authors.isEmpty() ? editors : authors, title(reference)});
    if (isFromInternet(reference)) {
        const QString seen = dateText(reference.csl.value("accessed"_L1));
        const QString url = field(reference, "URL"_L1);
        const QString after =
            sentences({edition(reference), imprint(reference, seen.isEmpty() ? seen : u"[cited %1]"_s.arg(seen))});
        // A full stop behind an address would be taken for a part of it, except behind a slash.
        const QString from = u"Available from: "_s + url + (url.endsWith(u'/') ? u"."_s : QString());
        return spaced(before, closed(source), after.isEmpty() ? from : after + u' ' + from);
    }
    if (!source.isEmpty()) {
        const QString shortened = field(reference, "container-title-short"_L1).remove(u'.');
        return spaced(before, closed(shortened.isEmpty() ? source : shortened), closed(journalPlace(reference)));
    }
    const QString volume = field(reference, "volume"_L1);
    return spaced(before, {},
        sentences({edition(reference), volume.isEmpty() ? volume : u"Vol. "_s + volume,
            authors.isEmpty() ? QString() : editors, imprint(reference, {})}));
}

QString vancouver(const Reference &reference)
{
    const VancouverParts parts = vancouverParts(reference);
    return parts.before + parts.source + parts.after;
}
QString vancouverHtml(const Reference &reference)
{
    const VancouverParts parts = vancouverParts(reference);
    const QString name = parts.source.trimmed();
    const QString source =
        name.isEmpty() ? QString() : u"<i>"_s + name.toHtmlEscaped() + u"</i>"_s + parts.source.mid(name.size());
    return parts.before.toHtmlEscaped() + source + parts.after.toHtmlEscaped();
}

QString shortAuthors(const Reference &reference, int most)
{
    const QStringList names = reference.authors();
    if (names.size() <= most)
        return names.join(u", "_s);
    return names.mid(0, most).join(u", "_s) + u" et al."_s;
}

QString shortVancouver(const Reference &reference)
{
    QStringList parts{closed(shortAuthors(reference, 2)), closed(reference.containerTitle().simplified())};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts.append(closed(reference.title().simplified()));
    parts.append(closed(yearText(reference)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace heartport
