#include "exporting/xmp.h"

#include "exporting/htmlfile.h"
#include "policies/disclosure.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text) { return xmlText(text).simplified().toHtmlEscaped(); }

// A text in one language; XMP wants the default named as well.
QString alternative(const QString &name, const QString &text, const QString &language)
{
    if (text.isEmpty())
        return {};
    return u"<%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li><rdf:li xml:lang=\"%3\">%2</rdf:li></rdf:Alt></%1>\n"_s
        .arg(name, escaped(text), escaped(language));
}

QString list(const QString &name, const QString &kind, const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    QString items;
    for (const QString &text : texts)
        items += u"<rdf:li>%1</rdf:li>"_s.arg(escaped(text));
    return u"<%1><rdf:%2>%3</rdf:%2></%1>\n"_s.arg(name, kind, items);
}

QString moment(const QString &name, const QDateTime &time)
{
    return time.isValid() ? u"<%1>%2</%1>\n"_s.arg(name, time.toUTC().toString(Qt::ISODate)) : QString();
}

} // namespace

QByteArray xmpPacket(const ExportItem &item)
{
    const Article &article = item.article;
    const Disclaimer disclaimer = disclaimerFor(article.language).disclaimer;
    QStringList authors;
    for (const Author &author : article.authors)
        authors.append(author.name);
    QString xml = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                  " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                  " xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">\n"_s;
    xml += u"<dc:format>application/pdf</dc:format>\n<dc:identifier>urn:uuid:%1</dc:identifier>\n"_s.arg(
        article.id.toString());
    xml += alternative(u"dc:title"_s, article.title, article.language)
        + alternative(u"dc:description"_s, article.summary, article.language)
        + alternative(u"dc:rights"_s, disclaimer.text, disclaimer.language) + list(u"dc:creator"_s, u"Seq"_s, authors)
        + list(u"dc:subject"_s, u"Bag"_s, article.keywords) + list(u"dc:language"_s, u"Bag"_s, {article.language});
    xml += moment(u"xmp:CreateDate"_s, article.created) + moment(u"xmp:ModifyDate"_s, article.updated);
    xml += u"<xmp:CreatorTool>HeartPort " HEARTPORT_VERSION "</xmp:CreatorTool>\n"
           "<Iptc4xmpExt:DigitalSourceType>%1</Iptc4xmpExt:DigitalSourceType>\n"_s.arg(
               digitalSourceType(effectiveLevel(article.aiDisclosure)));
    xml += u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return xml.toUtf8();
}

} // namespace heartport
