#include "exporting/qrtext.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 100; // characters

QString shortened(const QString &title)
{
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1).trimmed() + u'…';
}

} // namespace

QString qrText(const Article &article, const CitationNumbers &numbers, const QString &shareBaseUrl,
    const PageLabels &labels, const QLocale &locale)
{
    if (!shareBaseUrl.isEmpty())
        return shareBaseUrl + article.id.toString();
    QString text =
        u"%1\nHeartPort, %2. %3"_s.arg(shortened(article.title), labels.version.arg(locale.toString(article.version)),
            labels.updated.arg(longDate(locale, article.updated.date())));
    for (const QString &key : numbers.keys()) {
        const QString url = article.findReference(key)->url();
        const QString longer = text + u'\n' + url;
        if (!url.isEmpty() && longer.toUtf8().size() <= longestQrText)
            text = longer;
    }
    return text;
}

} // namespace heartport
