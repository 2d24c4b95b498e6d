#include "exporting/htmlfile.h"

#include "exporting/jsonld.h"
#include "policies/disclosure.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Nothing is loaded and nothing runs, wherever the file is opened.
const QString policy =
    u"default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"_s;

QString meta(const QString &name, const QString &content)
{
    return content.isEmpty()
        ? QString()
        : u"<meta name=\"%1\" content=\"%2\"/>\n"_s.arg(name, content.simplified().toHtmlEscaped());
}

QString dataAddress(const Article &article, const QString &name)
{
    for (const Asset &asset : article.assets)
        if (asset.name == name)
            return u"data:%1;base64,%2"_s.arg(asset.mimeType, QString::fromLatin1(asset.bytes.toBase64()));
    return u"data:,"_s; // shows the alternative text
}

} // namespace

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            clean += text.at(i++);
        if (pair || (!c.isSurrogate() && c.unicode() < 0xFFFE && (c.unicode() >= 0x20 || u"\t\n\r"_s.contains(c))))
            clean += text.at(i);
    }
    return clean;
}

PageContext exportContext(const ExportItem &item, const ExportOptions &options,
    std::function<QString(const QString &name)> imageAddress)
{
    PageContext context;
    context.labels = options.labels;
    context.locale = options.locale;
    context.today = options.today;
    context.draft = item.status == Status::Draft;
    if (item.status == Status::Withdrawn)
        context.withdrawnReason = item.withdrawnReason.isEmpty() ? u"–"_s : item.withdrawnReason;
    context.notices = item.notices;
    context.imageAddress = std::move(imageAddress);
    return context;
}

QByteArray htmlFile(const ExportItem &item, const ExportOptions &options)
{
    const Article &article = item.article;
    const Essentials essentials = parseEssentials(article.essentials);
    const CitationNumbers numbers(article, essentials);
    const QString level = toWord(effectiveLevel(article.aiDisclosure));
    QStringList authors;
    for (const Author &author : article.authors)
        authors.append(author.name);
    const PageContext context =
        exportContext(item, options, [&article](const QString &name) { return dataAddress(article, name); });
    QString page = u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\" dir=\"%2\""
                   " data-font=\"serif\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\"/>\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s
                       .arg(article.language.toHtmlEscaped(), textDirection(article.language), policy);
    page += u"<title>%1</title>\n"_s.arg(article.title.simplified().toHtmlEscaped());
    page += meta(u"ai-disclosure"_s, level) + meta(u"description"_s, article.summary)
        + meta(u"author"_s, authors.join(u", "_s)) + meta(u"keywords"_s, article.keywords.join(u", "_s))
        + meta(u"generator"_s, u"HeartPort " HEARTPORT_VERSION ""_s);
    page += u"<style>\n"_s + QString::fromUtf8(standaloneStyleSheet())
        + u"</style>\n<script type=\"application/ld+json\">"_s + QString::fromUtf8(medicalWebPage(item, numbers))
        + u"</script>\n</head>\n<body>\n"_s + articleElement(article, essentials, numbers, context)
        + u"</body>\n</html>\n"_s;
    return xmlText(page).toUtf8();
}

} // namespace heartport
