#include "rendering/vancouver.h"

#include <QJsonArray>

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

QString authorList(const Reference &reference)
{
    QStringList names = reference.authors();
    constexpr int most = 6;
    if (names.size() <= most)
        return names.join(u", "_s);
    return names.mid(0, most).join(u", "_s) + u", et al"_s;
}

// "96(10):1727-1729", "96:e12", ":12" or nothing.
QString place(const Reference &reference)
{
    QString result = field(reference, "volume"_L1);
    if (const QString issue = field(reference, "issue"_L1); !issue.isEmpty())
        result += u'(' + issue + u')';
    QString page = field(reference, "page"_L1);
    if (page.isEmpty())
        page = field(reference, "number"_L1);
    page.replace(QChar(0x2013), u'-'); // as NLM writes ranges
    if (!page.isEmpty())
        result += u':' + page;
    return result;
}

QString yearText(const Reference &reference)
{
    const auto year = reference.year();
    return year ? QString::number(*year) : QString();
}

// "St. Louis: Mosby; 2002"
QString imprint(const Reference &reference)
{
    QString result = field(reference, "publisher-place"_L1);
    if (const QString publisher = field(reference, "publisher"_L1); !publisher.isEmpty())
        result += (result.isEmpty() ? QString() : u": "_s) + publisher;
    if (const QString year = yearText(reference); !year.isEmpty())
        result += (result.isEmpty() ? QString() : u"; "_s) + year;
    return result;
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

} // namespace

VancouverParts vancouverParts(const Reference &reference)
{
    const QString authors = closed(authorList(reference));
    const QString title = closed(reference.title().simplified());
    QString before = authors.isEmpty() || title.isEmpty() ? authors + title : authors + u' ' + title;
    const QString source = closed(reference.containerTitle().simplified());
    QString after = imprint(reference);
    if (const QString at = place(reference); !at.isEmpty() && !source.isEmpty())
        after += at.startsWith(u':') || after.isEmpty() ? at : u';' + at;
    return spaced(before, source, closed(after));
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
