#include "exporting/disclosurereader.h"

#include "exchange/fileinput.h"
#include "exchange/pagelines.h"
#include "exchange/strictjson.h"
#include "exchange/zipfile.h"
#include "exporting/jsonld.h"
#include "exporting/markup.h"
#include "exporting/pdfmodule.h"
#include "policies/disclosure.h"

#include <QFileInfo>
#include <QXmlStreamReader>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr ZipLimits zipLimits{.entries = 5000, .bytes = largestOutput};

using Entries = QMap<QString, QByteArray>;

std::optional<AiDisclosure> levelOfSourceType(const QString &uri)
{
    for (const AiDisclosure level : {AiDisclosure::None, AiDisclosure::Assisted, AiDisclosure::Generated})
        if (uri == digitalSourceType(level))
            return level;
    return std::nullopt;
}

QString withoutSpaces(const QString &text) { return text.simplified().remove(u' '); }

// Collects what the parts of a file say and where they disagree.
class Finder
{
public:
    explicit Finder(ExportFormat format) { m_found.format = format; }

    FoundDisclosure finish()
    {
        if (!m_found.level)
            problem(u"the level of AI use is not marked for machines"_s);
        if (!m_found.disclaimer)
            problem(u"the AI-content disclaimer is missing or altered"_s);
        m_found.problems.removeDuplicates();
        m_found.marks.removeDuplicates();
        return m_found;
    }

    void problem(const QString &sentence) { m_found.problems.append(sentence); }

    void mark(const QString &where, const std::optional<AiDisclosure> &level, const QString &written)
    {
        if (!level) {
            problem(written.isEmpty() ? u"%1 is missing"_s.arg(where)
                                      : u"%1 has the unknown level \"%2\""_s.arg(where, written.left(80)));
            return;
        }
        m_found.marks.append(where);
        m_found.level = std::max(m_found.level.value_or(*level), *level);
    }

    // Spaces do not count: in a PDF they are gaps between letters, in a page any amount is one.
    void words(const QString &where, const QString &text)
    {
        const QString letters = withoutSpaces(text);
        for (const Disclaimer &ours : currentDisclaimers()) {
            if (!letters.contains(withoutSpaces(ours.text)))
                continue;
            if (!m_found.disclaimer)
                m_found.disclaimer = ours;
            return;
        }
        problem(u"%1 is without the AI-content disclaimer"_s.arg(where));
    }

    void html(const QString &where, const QString &text)
    {
        const MarkupDisclosure page = readMarkup(text);
        const QString in = where.isEmpty() ? QString() : u" in "_s + where;
        mark(u"meta ai-disclosure"_s + in, aiDisclosureFromWord(page.metaLevels.value(0)), page.metaLevels.value(0));
        if (page.articleLevels.isEmpty())
            problem(u"there is no article element"_s + in);
        for (const QString &level : page.articleLevels)
            mark(u"article data-ai-disclosure"_s + in, aiDisclosureFromWord(level), level);
        QStringList levels = page.metaLevels + page.articleLevels;
        levels.removeDuplicates();
        if (levels.size() > 1)
            problem(u"the marks do not agree%1: %2"_s.arg(in, levels.join(u", "_s).left(80)));
        if (where.isEmpty())
            jsonLd(page, levels.value(0));
        words(where.isEmpty() ? u"the page"_s : where, page.words);
    }

    void jsonLd(const MarkupDisclosure &page, const QString &level)
    {
        if (page.sourceTypes.isEmpty())
            return problem(u"the JSON-LD of MedicalWebPage is missing"_s);
        const auto stated = aiDisclosureFromWord(level);
        if (stated && page.sourceTypes.constFirst() != schemaSourceType(*stated))
            return problem(u"the digitalSourceType of the JSON-LD does not agree with the level"_s);
        m_found.marks.append(u"JSON-LD digitalSourceType"_s);
    }

private:
    FoundDisclosure m_found;
};

void findInFields(Finder &finder, const QString &where, const QJsonObject &fields)
{
    const QString level = fields.value("aiDisclosure"_L1).toString();
    finder.mark(u"aiDisclosure in %1"_s.arg(where), aiDisclosureFromWord(level), level);
    finder.words(where, fields.value("disclaimer"_L1)["text"_L1].toString());
}

Result<FoundDisclosure> findInTextPack(const Entries &entries)
{
    Finder finder(ExportFormat::TextPack);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry.key().section(u'/', -1) != u"info.json" || entry.key().count(u'/') > 1)
            continue;
        const auto json = parseStrictJson(entry.value(), u"info.json"_s);
        if (!json)
            return failure(json);
        findInFields(finder, u"info.json"_s, json->object().value("org.heartport"_L1).toObject());
        return finder.finish();
    }
    return failure(ErrorCode::FormatUnknown, u"the zip file is neither a TextPack nor an EPUB"_s);
}

// The front matter as articleMarkdown writes it: one key a line, the value as JSON.
Result<FoundDisclosure> findInMarkdown(const QString &text)
{
    Finder finder(ExportFormat::Markdown);
    const QStringList lines = text.split(u'\n');
    const qsizetype end = lines.indexOf(u"---"_s, 1);
    if (end < 0)
        return failure(ErrorCode::FormatBroken, u"the front matter has no end"_s);
    QJsonObject fields;
    for (const QString &line : lines.sliced(1, end - 1)) {
        const auto field = parseStrictJson(u'{' + line.trimmed().toUtf8() + u'}', u"front matter"_s);
        if (!field)
            continue; // another program's line
        for (const QString &key : field->object().keys())
            fields.insert(key, field->object().value(key));
    }
    findInFields(finder, u"the front matter"_s, fields);
    QString body = lines.sliced(end + 1).join(u'\n');
    finder.words(u"the text"_s, body.replace(u"\n> "_s, u"\n"_s));
    return finder.finish();
}

// The package document of an EPUB: its mark and its description.
void findInPackage(Finder &finder, const QByteArray &package)
{
    QXmlStreamReader xml(package);
    xml.setEntityExpansionLimit(64);
    QString description;
    QString uri;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"description")
            description = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"meta" && xml.attributes().value(u"property"_s) == u"schema:digitalSourceType")
            uri = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    }
    if (xml.hasError())
        finder.problem(u"the package document is damaged"_s);
    finder.mark(u"schema:digitalSourceType in the package document"_s, levelOfSourceType(uri), uri);
    finder.words(u"dc:description"_s, description);
}

// The paths of the package document and of the pages, in the order of reading.
struct Spine {
    QString package;
    QStringList pages;
};

Result<Spine> spineOf(const Entries &entries)
{
    Spine spine;
    QXmlStreamReader container(entries.value(u"META-INF/container.xml"_s));
    while (!container.atEnd())
        if (container.readNext() == QXmlStreamReader::StartElement && container.name() == u"rootfile"
            && spine.package.isEmpty())
            spine.package = container.attributes().value(u"full-path"_s).toString();
    if (!entries.contains(spine.package))
        return failure(ErrorCode::FormatBroken, u"the EPUB has no package document"_s);
    const QString folder = spine.package.left(spine.package.lastIndexOf(u'/') + 1);
    QHash<QString, QString> manifest;
    QXmlStreamReader package(entries.value(spine.package));
    while (!package.atEnd()) {
        if (package.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&package](const QString &name) { return package.attributes().value(name).toString(); };
        if (package.name() == u"item" && attribute(u"media-type"_s) == u"application/xhtml+xml"
            && !attribute(u"properties"_s).split(u' ').contains(u"nav"_s))
            manifest.insert(attribute(u"id"_s), folder + attribute(u"href"_s));
        if (package.name() == u"itemref" && manifest.contains(attribute(u"idref"_s)))
            spine.pages.append(manifest.value(attribute(u"idref"_s)));
    }
    return spine;
}

Result<FoundDisclosure> findInEpub(const Entries &entries)
{
    const auto spine = spineOf(entries);
    if (!spine)
        return failure(spine);
    Finder finder(ExportFormat::Epub);
    findInPackage(finder, entries.value(spine->package));
    bool noticePage = false;
    for (const QString &page : spine->pages) {
        const auto text = textFromUtf8(entries.value(page), page);
        if (!text)
            return failure(text);
        if (text->contains(u"<article"_s))
            finder.html(page.section(u'/', -1), *text);
        else
            for (const Disclaimer &ours : currentDisclaimers())
                noticePage |= readMarkup(*text).words.contains(ours.text);
    }
    if (!noticePage)
        finder.problem(u"no page of its own has the AI-content disclaimer"_s);
    return finder.finish();
}

// The XMP packet may write the property as an element or as an attribute (ISO 16684-1 §7.4).
void findInXmp(Finder &finder, const QByteArray &xmp)
{
    const QString iptc = u"http://iptc.org/std/Iptc4xmpExt/2008-02-29/"_s;
    QXmlStreamReader xml(xmp);
    xml.setEntityExpansionLimit(64);
    QString uri;
    QString rights;
    bool title = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString attribute = xml.attributes().value(iptc, u"DigitalSourceType"_s).toString();
        const bool dublinCore = xml.namespaceUri() == u"http://purl.org/dc/elements/1.1/";
        if (!attribute.isEmpty())
            uri = attribute;
        else if (xml.namespaceUri() == iptc && xml.name() == u"DigitalSourceType")
            uri = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else if (dublinCore && xml.name() == u"rights")
            rights = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (dublinCore && xml.name() == u"title")
            title = !xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty();
    }
    finder.mark(u"XMP DigitalSourceType"_s, levelOfSourceType(uri), uri);
    finder.words(u"XMP dc:rights"_s, rights);
    if (!title)
        finder.problem(u"XMP dc:title is missing"_s);
}

Result<FoundDisclosure> findInPdf(const QByteArray &bytes)
{
    const auto module = pdfModule();
    if (!module)
        return failure(module);
    const auto content = (*module)->read(bytes);
    if (!content)
        return failure(content);
    Finder finder(ExportFormat::Pdf);
    findInXmp(finder, content->xmp);
    finder.words(u"what the pages show"_s, content->words);
    return finder.finish();
}

// A page without what its images weigh: twenty times its words.
QByteArray withoutImages(const QByteArray &page)
{
    QByteArray rest;
    qsizetype from = 0;
    for (qsizetype at = page.indexOf(";base64,"); at >= 0; at = page.indexOf(";base64,", from)) {
        const qsizetype end = page.indexOf('"', at);
        rest += page.sliced(from, at - from);
        from = end < 0 ? page.size() : end;
    }
    return rest + page.sliced(from);
}

} // namespace

Result<FoundDisclosure> findDisclosure(const QByteArray &bytes)
{
    if (bytes.size() > largestOutput)
        return failure(ErrorCode::TooLarge, u"the file is larger than %1"_s.arg(sizeWords(largestOutput)));
    if (bytes.startsWith("%PDF-"))
        return findInPdf(bytes);
    if (bytes.startsWith("PK\x03\x04")) {
        const auto entries = readZip(bytes, zipLimits);
        if (!entries)
            return failure(entries);
        const bool book = entries->value(u"mimetype"_s).trimmed() == "application/epub+zip";
        return book ? findInEpub(*entries) : findInTextPack(*entries);
    }
    const auto text = textFromUtf8(withoutImages(bytes), u"the file"_s);
    if (!text)
        return failure(ErrorCode::FormatUnknown, u"this is neither a TextPack, a page, a book, a PDF nor Markdown"_s);
    if (text->startsWith(u"---\n"))
        return findInMarkdown(*text);
    if (!looksLikeHtml(*text))
        return failure(ErrorCode::FormatUnknown, u"this is neither a TextPack, a page, a book, a PDF nor Markdown"_s);
    Finder finder(ExportFormat::Html);
    finder.html({}, *text);
    return finder.finish();
}

Result<FoundDisclosure> findDisclosure(const QString &path)
{
    if (QFileInfo(path).isDir()) { // a TextBundle
        const auto info = readRegularFile(path + u"/info.json"_s, largestOutput, Links::Refuse);
        return info ? findInTextPack({{u"info.json"_s, *info}}) : Result<FoundDisclosure>(failure(info));
    }
    const auto bytes = readRegularFile(path, largestOutput, Links::Follow);
    return bytes ? findDisclosure(*bytes) : Result<FoundDisclosure>(failure(bytes));
}

Result<> checkDisclosure(const QByteArray &bytes, const QList<ExportItem> &items, ExportFormat format)
{
    const auto missing = [](const QString &what) {
        return failure(ErrorCode::DisclosureMissing, u"the output does not disclose: %1"_s.arg(what));
    };
    const auto found = findDisclosure(bytes);
    if (!found)
        return missing(found.error().detail);
    if (!found->discloses())
        return missing(found->problems.constFirst());
    auto level = AiDisclosure::None;
    bool known = false;
    for (const ExportItem &item : items) {
        level = std::max(level, effectiveLevel(item.article.aiDisclosure));
        known |= found->disclaimer == disclaimerFor(item.article.language).disclaimer;
    }
    if (found->format != format)
        return missing(u"it is no %1 file"_s.arg(extensionOf(format)));
    if (found->level != level)
        return missing(u"it does not state the level %1"_s.arg(toWord(level)));
    if (!known)
        return missing(u"its disclaimer is in another language"_s);
    return {};
}

} // namespace heartport
