#include "exporting/exporter.h"

#include "exchange/fileinput.h"
#include "exchange/markdownfile.h"
#include "exchange/textbundle.h"
#include "exporting/disclosurereader.h"
#include "exporting/epubfile.h"
#include "exporting/htmlfile.h"
#include "exporting/pdffile.h"
#include "policies/disclosure.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFileName = 60; // characters, without the extension

Result<QByteArray> compose(const QList<ExportItem> &items, const ExportOptions &options)
{
    const ExportItem &first = items.constFirst();
    switch (options.format) {
    case ExportFormat::TextPack: {
        Article marked = first.article;
        marked.aiDisclosure = effectiveLevel(marked.aiDisclosure);
        return writeTextPack(marked);
    }
    case ExportFormat::Html:
        return htmlFile(first, options);
    case ExportFormat::Epub:
        return epubFile(items, options);
    case ExportFormat::Pdf:
        return pdfFile(first, options);
    case ExportFormat::Markdown:
        return articleMarkdown(first.article, first.notices);
    }
    Q_UNREACHABLE();
}

} // namespace

QString extensionOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::TextPack:
        return u"textpack"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Epub:
        return u"epub"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    const QString extension = QFileInfo(fileName).suffix().toLower();
    for (const ExportFormat format :
        {ExportFormat::TextPack, ExportFormat::Html, ExportFormat::Epub, ExportFormat::Pdf, ExportFormat::Markdown})
        if (extension == extensionOf(format))
            return format;
    if (extension == u"htm")
        return ExportFormat::Html;
    return extension == u"markdown" ? std::optional(ExportFormat::Markdown) : std::nullopt;
}

Result<QByteArray> composeForOutput(const QList<ExportItem> &items, const ExportOptions &options)
{
    if (items.isEmpty())
        return failure(ErrorCode::FieldInvalid, u"there is no hearticle to export"_s);
    if (items.size() > 1 && options.format != ExportFormat::Epub)
        return failure(ErrorCode::FieldInvalid,
            u"a .%1 file holds one hearticle, not %2"_s.arg(extensionOf(options.format)).arg(items.size()));
    auto bytes = compose(items, options);
    if (!bytes)
        return bytes;
    if (const auto checked = checkDisclosure(*bytes, items, options.format); !checked)
        return failure(checked);
    return bytes;
}

Result<> exportTo(const QString &path, const QList<ExportItem> &items, const ExportOptions &options)
{
    const auto bytes = composeForOutput(items, options);
    if (!bytes)
        return failure(bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::FileUnwritable,
            u"\"%1\" cannot be written: %2"_s.arg(path, file.errorString().simplified()));
    const auto back = readRegularFile(path, largestOutput, Links::Follow);
    const auto checked = back ? checkDisclosure(*back, items, options.format) : Result<>(failure(back));
    if (!checked)
        QFile::remove(path);
    return checked;
}

QString exportFileName(const Article &article, ExportFormat format)
{
    QString name;
    // Letters come apart from their accents, which are then left out; ß and the like have no such form.
    const QString plain = article.title.toLower().replace(u"ß"_s, u"ss"_s).normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (letter)
            name += c;
        else if (!c.isMark() && c != u'\'' && c != u'’' && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name = name.left(longestFileName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? article.id.toString().left(8) : name) + u'.' + extensionOf(format);
}

} // namespace heartport
