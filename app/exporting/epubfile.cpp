#include "exporting/epubfile.h"

#include "exchange/zipfile.h"
#include "exporting/htmlfile.h"
#include "policies/disclosure.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QUuid>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

// The pages' head and frame; every page of the book states the level.
QString document(const QString &title, const QString &language, const QString &level, const QString &body)
{
    return u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"%1\""
           " xml:lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>%3</title>\n"
           "<meta name=\"ai-disclosure\" content=\"%4\"/>\n"
           "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n%5</body>\n</html>\n"_s
               .arg(escaped(language), textDirection(language), escaped(title.simplified()), level, body);
}

struct Picture {
    QString file;
    QString mimeType;
    QByteArray bytes;
};

// PNG and JPEG as they are; reading devices need not know WebP.
Result<Picture> pictureOf(const Asset &asset, int chapter)
{
    Picture picture{u"images/%1-%2"_s.arg(QString::number(chapter), asset.name), asset.mimeType, asset.bytes};
    if (asset.mimeType != u"image/webp")
        return picture;
    const QImage image = QImage::fromData(asset.bytes);
    QBuffer buffer(&picture.bytes);
    picture.bytes.clear();
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(ErrorCode::ImageRefused, u"the image \"%1\" cannot be converted"_s.arg(asset.name));
    picture.file += u".png"_s;
    picture.mimeType = u"image/png"_s;
    return picture;
}

struct Chapter {
    QString file;
    QString page;
    QList<Section> sections;
};

class Book
{
public:
    Book(const QList<ExportItem> &items, const ExportOptions &options) : m_items(items), m_options(options) {}

    Result<QByteArray> write()
    {
        for (int i = 0; i < int(m_items.size()); ++i)
            if (const auto added = addChapter(i); !added)
                return failure(added);
        QFile style(u":/pages/epub.css"_s);
        const bool opened = style.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "epub", "the style sheet is compiled in");
        Q_UNUSED(opened)
        QList<ZipItem> files{{u"mimetype"_s, "application/epub+zip", true},
            {u"META-INF/container.xml"_s, container().toUtf8()}};
        const auto add = [&files](const QString &name, const QByteArray &bytes, bool stored = false) {
            files.append({u"EPUB/"_s + name, bytes, stored});
        };
        add(u"package.opf"_s, xmlText(package()).toUtf8());
        add(u"contents.xhtml"_s, xmlText(contents()).toUtf8());
        add(u"notice.xhtml"_s, xmlText(noticePage()).toUtf8());
        for (const Chapter &chapter : std::as_const(m_chapters))
            add(chapter.file, xmlText(chapter.page).toUtf8());
        add(u"style.css"_s, style.readAll());
        for (const Picture &picture : std::as_const(m_pictures))
            add(picture.file, picture.bytes, true);
        return writeZip(files);
    }

private:
    Result<> addChapter(int index)
    {
        const ExportItem &item = m_items.at(index);
        const Article &article = item.article;
        QHash<QString, QString> addresses;
        for (const Asset &asset : article.assets) {
            const auto picture = pictureOf(asset, index + 1);
            if (!picture)
                return failure(picture);
            addresses.insert(asset.name, picture->file);
            m_pictures.append(*picture);
        }
        const Essentials essentials = parseEssentials(article.essentials);
        const PageContext context = exportContext(item, m_options,
            [&addresses](const QString &name) { return addresses.value(name, u"data:,"_s); });
        const QString element = articleElement(article, essentials, CitationNumbers(article, essentials), context);
        m_chapters.append({u"hearticle%1.xhtml"_s.arg(index + 1),
            document(article.title, article.language, levelOf(article), element), essentials.sections()});
        return {};
    }

    static QString levelOf(const Article &article) { return toWord(effectiveLevel(article.aiDisclosure)); }

    AiDisclosure strongest() const
    {
        AiDisclosure level = AiDisclosure::None;
        for (const ExportItem &item : m_items)
            level = std::max(level, effectiveLevel(item.article.aiDisclosure));
        return level;
    }

    bool isSingle() const { return m_items.size() == 1; }
    const Article &first() const { return m_items.constFirst().article; }

    QString title() const
    {
        if (isSingle())
            return first().title;
        if (!m_options.bookTitle.isEmpty())
            return m_options.bookTitle;
        const bool oneCategory = std::all_of(m_items.begin(), m_items.end(),
            [this](const ExportItem &item) { return item.article.category == first().category; });
        return oneCategory && !first().category.isEmpty() ? first().category : u"HeartPort (%1)"_s.arg(m_items.size());
    }

    QStringList languages() const
    {
        QStringList languages;
        for (const ExportItem &item : m_items)
            languages.append(item.article.language);
        languages.removeDuplicates();
        return languages;
    }

    // One a language of the hearticles, or English.
    QList<DisclaimerText> notices() const
    {
        QList<DisclaimerText> notices;
        for (const QString &language : languages()) {
            const DisclaimerText notice = disclaimerFor(language);
            if (std::none_of(notices.begin(), notices.end(),
                    [&](const DisclaimerText &there) { return there.disclaimer == notice.disclaimer; }))
                notices.append(notice);
        }
        return notices;
    }

    // The same hearticle is the same book, the same selection the same too.
    QString identifier() const
    {
        if (isSingle())
            return u"urn:uuid:"_s + first().id.toString();
        QStringList ids;
        for (const ExportItem &item : m_items)
            ids.append(item.article.id.toString());
        ids.sort();
        const QUuid space(u"{0d0a4c1e-6f0e-4c59-9a3b-6a54d1f0c9a2}"_s);
        return u"urn:uuid:"_s + QUuid::createUuidV5(space, ids.join(u' ')).toString(QUuid::WithoutBraces);
    }

    QDateTime updated() const
    {
        QDateTime latest = first().updated;
        for (const ExportItem &item : m_items)
            latest = std::max(latest, item.article.updated);
        return latest.isValid() ? latest.toUTC() : QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    }

    static QString container()
    {
        return u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
               "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n"
               "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
               "</rootfiles>\n</container>\n"_s;
    }

    QString description() const
    {
        QStringList parts;
        if (isSingle() && !first().summary.isEmpty())
            parts.append(first().summary.simplified());
        for (const DisclaimerText &notice : notices())
            parts.append(notice.disclaimer.text);
        return parts.join(u"\n\n"_s);
    }

    QString people() const
    {
        QStringList names;
        for (const ExportItem &item : m_items)
            for (const Author &author : item.article.authors)
                names.append(author.name);
        names.removeDuplicates();
        QString xml;
        for (const QString &name : std::as_const(names))
            xml += u"<dc:creator>%1</dc:creator>\n"_s.arg(escaped(name));
        return xml;
    }

    QString subjects() const
    {
        QStringList subjects;
        for (const ExportItem &item : m_items)
            subjects += QStringList{item.article.category} + item.article.keywords;
        subjects.removeAll(QString());
        subjects.removeDuplicates();
        QString xml;
        for (const QString &subject : std::as_const(subjects))
            xml += u"<dc:subject>%1</dc:subject>\n"_s.arg(escaped(subject));
        return xml;
    }

    // https://www.w3.org/TR/epub-a11y-11/#sec-disc-package
    QString accessibility() const
    {
        const QString property = u"<meta property=\"schema:%1\">%2</meta>\n"_s;
        QString xml = property.arg(u"accessMode"_s, u"textual"_s);
        if (!m_pictures.isEmpty())
            xml += property.arg(u"accessMode"_s, u"visual"_s)
                + property.arg(u"accessibilityFeature"_s, u"alternativeText"_s);
        for (const QString &feature : {u"readingOrder"_s, u"structuralNavigation"_s, u"tableOfContents"_s})
            xml += property.arg(u"accessibilityFeature"_s, feature);
        return xml + property.arg(u"accessModeSufficient"_s, u"textual"_s)
            + property.arg(u"accessibilityHazard"_s, u"none"_s);
    }

    QString metadata() const
    {
        QString xml = u"<dc:identifier id=\"id\">%1</dc:identifier>\n<dc:title>%2</dc:title>\n"_s.arg(identifier(),
            escaped(title().simplified()));
        for (const QString &language : languages())
            xml += u"<dc:language>%1</dc:language>\n"_s.arg(escaped(language));
        const QString moment = updated().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
        xml += people() + u"<dc:description>%1</dc:description>\n"_s.arg(escaped(description())) + subjects();
        xml += u"<dc:date>%1</dc:date>\n<meta property=\"dcterms:modified\">%1</meta>\n"
               "<meta property=\"schema:digitalSourceType\">%2</meta>\n"_s.arg(moment, digitalSourceType(strongest()));
        return xml + accessibility();
    }

    QString package() const
    {
        QString manifest = u"<item id=\"contents\" href=\"contents.xhtml\" media-type=\"application/xhtml+xml\""
                           " properties=\"nav\"/>\n"
                           "<item id=\"notice\" href=\"notice.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
                           "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n"_s;
        QString spine =
            u"<itemref idref=\"notice\"/>\n"_s + (isSingle() ? QString() : u"<itemref idref=\"contents\"/>\n"_s);
        for (int i = 0; i < int(m_chapters.size()); ++i) {
            manifest +=
                u"<item id=\"hearticle%1\" href=\"%2\" media-type=\"application/xhtml+xml\"/>\n"_s.arg(QString::number(
                                                                                                           i + 1),
                    m_chapters.at(i).file);
            spine += u"<itemref idref=\"hearticle%1\"/>\n"_s.arg(i + 1);
        }
        for (int i = 0; i < int(m_pictures.size()); ++i)
            manifest += u"<item id=\"image%1\" href=\"%2\" media-type=\"%3\"/>\n"_s.arg(QString::number(i + 1),
                m_pictures.at(i).file, m_pictures.at(i).mimeType);
        return u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\""
               " version=\"3.0\" unique-identifier=\"id\" xml:lang=\"%1\" dir=\"%2\">\n"
               "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n%3</metadata>\n<manifest>\n%4</manifest>\n"
               "<spine page-progression-direction=\"%2\">\n%5</spine>\n</package>\n"_s.arg(escaped(first().language),
                   textDirection(first().language), metadata(), manifest, spine);
    }

    QString contents() const
    {
        QString list;
        for (int i = 0; i < int(m_chapters.size()); ++i) {
            const Chapter &chapter = m_chapters.at(i);
            QString inner;
            for (const Section &section : chapter.sections)
                inner += u"<li><a href=\"%1#b%2\">%3</a></li>\n"_s.arg(chapter.file, QString::number(section.block),
                    escaped(section.title));
            list += u"<li><a href=\"%1\">%2</a>%3</li>\n"_s.arg(chapter.file, escaped(m_items.at(i).article.title),
                inner.isEmpty() ? inner : u"\n<ol>\n%1</ol>\n"_s.arg(inner));
        }
        const QString body = u"<nav epub:type=\"toc\" class=\"contents\" id=\"toc\">\n<h1>%1</h1>\n<ol>\n"
                             "<li><a href=\"notice.xhtml\">%2</a></li>\n%3</ol>\n</nav>\n"_s.arg(escaped(title()),
                                 escaped(m_options.labels.aiNotice), list);
        return document(title(), first().language, toWord(strongest()), body);
    }

    QString noticePage() const
    {
        QString body = u"<h1>%1</h1>\n"_s.arg(escaped(title()));
        for (const DisclaimerText &notice : notices())
            body +=
                u"<section class=\"notice notice-page\" lang=\"%1\" xml:lang=\"%1\" dir=\"%2\">\n<h2>%3</h2>\n"
                "<p>%4</p>\n</section>\n"_s.arg(notice.disclaimer.language, textDirection(notice.disclaimer.language),
                    escaped(m_options.labels.aiNotice), escaped(notice.disclaimer.text));
        const QStringList publishers = noticeParagraphs(first()).sliced(1); // one library's, the same for all items
        for (const QString &line : publishers)
            body += u"<p class=\"publisher\" dir=\"auto\">%1</p>\n"_s.arg(escaped(line));
        return document(m_options.labels.aiNotice, first().language, toWord(strongest()), body);
    }

    const QList<ExportItem> &m_items;
    const ExportOptions &m_options;
    QList<Chapter> m_chapters;
    QList<Picture> m_pictures;
};

} // namespace

Result<QByteArray> epubFile(const QList<ExportItem> &items, const ExportOptions &options)
{
    return Book(items, options).write();
}

} // namespace heartport
