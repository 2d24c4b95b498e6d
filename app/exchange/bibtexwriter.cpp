#include "exchange/bibtex.h"
#include "exchange/latextext.h"
#include "exchange/referencerecord.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &csl, QLatin1StringView field)
{
    const QJsonValue value = csl.value(field);
    return (value.isDouble() ? QString::number(value.toInteger()) : value.toString()).simplified();
}

// Styles lower the case of titles: words with a capital behind their first letter are protected.
QString titleInLatex(const QString &title)
{
    QStringList words = title.split(u' ');
    for (QString &word : words) {
        const bool isProtected =
            std::any_of(word.begin() + (word.isEmpty() ? 0 : 1), word.end(), [](QChar c) { return c.isUpper(); });
        word = isProtected ? u'{' + latexFromText(word) + u'}' : latexFromText(word);
    }
    return words.join(u' ');
}

QString nameInLatex(const QJsonValue &name)
{
    if (const QString literal = name["literal"_L1].toString(); !literal.isEmpty())
        return u'{' + latexFromText(literal) + u'}';
    QString family = latexFromText(name["family"_L1].toString());
    if (family.contains(u" and "_s, Qt::CaseInsensitive) || family.contains(u','))
        family = u'{' + family + u'}';
    if (const QString particle = name["non-dropping-particle"_L1].toString(); !particle.isEmpty())
        family = latexFromText(particle) + u' ' + family;
    const QString given = latexFromText(name["given"_L1].toString());
    const QString suffix = latexFromText(name["suffix"_L1].toString());
    if (!suffix.isEmpty())
        return u"%1, %2, %3"_s.arg(family, suffix, given);
    return given.isEmpty() ? family + u',' : family + u", "_s + given;
}

class EntryWriter
{
public:
    explicit EntryWriter(const Reference &reference) : m_reference(reference), m_csl(reference.csl) {}

    QString write()
    {
        const QString type = textOf(m_csl, "type"_L1);
        const auto found = std::find_if(bibTexTypes().begin(), bibTexTypes().end(),
            [&](const auto &pair) { return pair.second == type; });
        // Keys of ours may have characters that end a key in LaTeX.
        static const QRegularExpression unsafe(u"[#%~$&<>?/]"_s);
        m_text = u"@%1{%2,\n"_s.arg(found == bibTexTypes().end() ? u"misc"_s : found->first,
            QString(m_reference.key).replace(unsafe, u"-"_s));
        const bool inJournal = type.startsWith(u"article");
        put(u"title"_s, titleInLatex(textOf(m_csl, "title"_L1)));
        names("author"_L1);
        names("editor"_L1);
        names("translator"_L1);
        putText(inJournal ? u"journal"_s : u"booktitle"_s, "container-title"_L1);
        putText(u"shortjournal"_s, "container-title-short"_L1);
        putText(u"volume"_s, "volume"_L1);
        putText(inJournal ? u"number"_s : u"issue"_s, "issue"_L1);
        putText(inJournal ? u"eid"_s : u"number"_s, "number"_L1);
        put(u"pages"_s, latexFromText(textOf(m_csl, "page"_L1)).replace(u"-"_s, u"--"_s));
        dates();
        writePlainFields(type);
        return m_text + u"}\n\n"_s;
    }

private:
    void put(const QString &field, const QString &latex)
    {
        if (!latex.isEmpty())
            m_text += u"  %1 = {%2},\n"_s.arg(field, latex);
    }

    void putText(const QString &field, QLatin1StringView csl) { put(field, latexFromText(textOf(m_csl, csl))); }

    void names(QLatin1StringView role)
    {
        QStringList written;
        const QJsonArray list = m_csl.value(role).toArray();
        for (const auto &name : list)
            written.append(nameInLatex(name));
        put(role, written.join(u" and "_s));
    }

    void dates()
    {
        const auto iso = [](const QJsonValue &date) {
            QStringList parts;
            for (const int part : datePartsOf(date))
                parts.append(QString::number(part).rightJustified(2, u'0'));
            return parts.join(u'-');
        };
        const QString issued = iso(m_csl.value("issued"_L1));
        put(u"year"_s, issued.section(u'-', 0, 0));
        if (issued.contains(u'-'))
            put(u"date"_s, issued);
        put(u"urldate"_s, iso(m_csl.value("accessed"_L1)));
    }

    void writePlainFields(const QString &type)
    {
        const bool institution = type == u"report" || type == u"thesis";
        putText(!institution ? u"publisher"_s : type == u"thesis" ? u"school"_s : u"institution"_s, "publisher"_L1);
        putText(u"address"_s, "publisher-place"_L1);
        putText(u"edition"_s, "edition"_L1);
        putText(u"series"_s, "collection-title"_L1);
        putText(u"pagetotal"_s, "number-of-pages"_L1);
        putText(u"type"_s, "genre"_L1);
        put(u"doi"_s, latexFromText(m_reference.doi().isEmpty() ? QString() : textOf(m_csl, "DOI"_L1)));
        put(u"pmid"_s, m_reference.pmid());
        putText(u"pmcid"_s, "PMCID"_L1);
        putText(u"url"_s, "URL"_L1);
        putText(u"isbn"_s, "ISBN"_L1);
        putText(u"issn"_s, "ISSN"_L1);
        putText(u"pubstate"_s, "status"_L1);
        putText(u"language"_s, "language"_L1);
        putText(u"keywords"_s, "keyword"_L1);
        putText(u"abstract"_s, "abstract"_L1);
        putText(u"note"_s, "note"_L1);
    }

    const Reference &m_reference;
    const QJsonObject &m_csl;
    QString m_text;
};

} // namespace

QString writeBibTex(const QList<Reference> &references)
{
    QString text;
    for (const Reference &reference : references)
        text += EntryWriter(reference).write();
    return text;
}

} // namespace heartport
