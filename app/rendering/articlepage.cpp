#include "rendering/articlepage.h"

#include "policies/disclosure.h"
#include "rendering/articlefacts.h"
#include "rendering/essentialshtml.h"
#include "rendering/vancouver.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Scheme sources and not 'self': the page's origin is opaque. No script, frame, font, form or plug-in source at all.
const QString policy =
    u"default-src 'none'; img-src heartport:; style-src heartport:; form-action 'none'; base-uri 'none'"_s;

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString openDocument(const QString &title, const QString &language, const PageContext &context, const QString &meta)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\" data-theme=\"%3\" data-font=\"%4\" data-text=\"%5\""
           " data-measure=\"%6\"%10>\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%7\"/>\n%8<title>%9</title>\n"_s.arg(escaped(
                                                                                                            language),
               textDirection(language), escaped(context.theme), escaped(context.font),
               QString::number(context.textPercent), QString::number(context.measure), policy, meta, escaped(title),
               context.kiosk ? u" data-place=\"kiosk\""_s : QString())
        + u"<link rel=\"stylesheet\" href=\"heartport://style/article.css\"/>\n</head>\n"_s;
}

class Page
{
public:
    Page(const Article &article, const Essentials &essentials, const CitationNumbers &numbers,
        const PageContext &context)
        : m_article(article), m_essentials(essentials), m_numbers(numbers), m_context(context),
          m_labels(context.labels), m_notice(disclaimerFor(article.language)),
          m_level(toWord(effectiveLevel(article.aiDisclosure))), m_html(article.id, numbers, context),
          m_shaken(shakenActions(article, context.notices))
    {
    }

    QByteArray write()
    {
        const QString meta = u"<meta name=\"ai-disclosure\" content=\"%1\"/>\n"_s.arg(m_level);
        QString page = openDocument(m_article.title, m_article.language, m_context, meta);
        page += u"<body>\n"_s + element() + related() + u"</body>\n</html>\n"_s;
        return page.toUtf8();
    }

    QString element()
    {
        QString html = u"<article data-ai-disclosure=\"%1\">\n"_s.arg(m_level);
        html += header();
        html += u"<div class=\"essentials\">\n%1</div>\n"_s.arg(m_html.blocks(m_essentials.blocks));
        html +=
            u"<p class=\"to-references\"><a href=\"#references\">%1</a></p>\n"_s.arg(escaped(m_labels.viewReferences));
        return html + actionFeed() + references() + about() + u"</article>\n"_s;
    }

private:
    QString header()
    {
        QString html = u"<header id=\"top\">\n"_s;
        html += u"<p class=\"category\">%1</p>\n"_s.arg(escaped(m_article.category));
        html += u"<h1>%1</h1>\n"_s.arg(escaped(m_article.title));
        if (!m_article.subtitle.isEmpty())
            html += u"<p class=\"subtitle\">%1</p>\n"_s.arg(escaped(m_article.subtitle));
        if (!m_article.keywords.isEmpty()) {
            html += u"<ul class=\"keywords\">"_s;
            for (const QString &keyword : m_article.keywords)
                html += u"<li>%1</li>"_s.arg(escaped(keyword));
            html += u"</ul>\n"_s;
        }
        html += u"<p class=\"dates\">%1</p>\n"_s.arg(dates());
        if (m_context.draft)
            html += u"<p class=\"state draft\">%1</p>\n"_s.arg(escaped(m_labels.draft));
        if (!m_context.withdrawnReason.isEmpty())
            html += u"<p class=\"state withdrawn\">%1</p>\n"_s.arg(
                escaped(m_labels.withdrawn.arg(m_context.withdrawnReason)));
        // The short form stands under the dates on every page; the whole notice is at the end.
        html += u"<aside class=\"notice brief\" lang=\"%1\" dir=\"%2\"><p><strong>%3</strong> %4 "
                "<a href=\"#notice\">%5</a></p></aside>\n"_s.arg(m_notice.disclaimer.language,
                    textDirection(m_notice.disclaimer.language), escaped(m_notice.lead), escaped(m_notice.brief),
                    escaped(m_labels.readNotice));
        return html + u"</header>\n"_s;
    }

    QString dates() const
    {
        QStringList spans;
        for (const QString &fact : factsOf(m_article, m_essentials.words, m_context))
            spans.append(u"<span><bdi>%1</bdi></span>"_s.arg(escaped(fact)));
        return spans.join(u' ');
    }

    QString actionFeed()
    {
        QString html =
            u"<section id=\"action-feed\" class=\"print-only\">\n<h2>%1</h2>\n"_s.arg(escaped(m_labels.actionFeed));
        for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
            if (m_article.actions(kind).isEmpty())
                continue;
            html += u"<h3 class=\"%1\">%2</h3>\n<ul>\n"_s.arg(toWord(kind),
                escaped(kind == ActionKind::Helps ? m_labels.helps : m_labels.harms));
            const QList<Action> &actions = m_article.actions(kind);
            for (qsizetype i = 0; i < actions.size(); ++i)
                html += u"<li>%1 <span class=\"certainty\">(%2)</span>%3</li>\n"_s.arg(m_html.inlined(parseInline(
                                                                                           actions.at(i).text)),
                    escaped(certaintyWords(actions.at(i).certainty, m_labels)), shaken(kind, int(i)));
            html += u"</ul>\n"_s;
        }
        return html + u"</section>\n"_s;
    }

    QString shaken(ActionKind kind, int index) const
    {
        const bool rests = std::any_of(m_shaken.begin(), m_shaken.end(),
            [&](const ShakenAction &action) { return action.kind == kind && action.index == index; });
        return rests ? u" <strong class=\"noticed\">%1</strong>"_s.arg(escaped(m_labels.shaken)) : QString();
    }

    QString notice(const QString &key) const
    {
        const QString text = noticeText(m_context.notices, key, m_labels);
        return text.isEmpty() ? text : u"<strong class=\"noticed\">%1.</strong> "_s.arg(escaped(text));
    }

    QString references()
    {
        QString html = u"<section id=\"references\" class=\"print-only\">\n<h2>%1</h2>\n<ol>\n"_s.arg(
            escaped(m_labels.references));
        for (const QString &key : m_numbers.keys()) {
            const Reference &reference = *m_article.findReference(key);
            const QString url = reference.url();
            html += u"<li id=\"ref-%1\">%2%3"_s.arg(escaped(QString::fromLatin1(QUrl::toPercentEncoding(key))),
                notice(key), vancouverHtml(reference));
            if (!reference.designText().isEmpty())
                html += u" <span class=\"design\">%1.</span>"_s.arg(escaped(reference.designText()));
            if (!url.isEmpty())
                html += u" <a href=\"%1\"><bdi>%1</bdi></a>"_s.arg(escaped(url));
            html += u"</li>\n"_s;
        }
        html += u"</ol>\n"_s;
        if (const QDate asOf = m_context.notices.dataDate(); asOf.isValid())
            html += u"<p class=\"retraction-data\">%1</p>\n"_s.arg(
                escaped(m_labels.retractionData.arg(longDate(m_context.locale, asOf))));
        return html + u"</section>\n"_s;
    }

    QString about() const
    {
        QString html = u"<section id=\"about\">\n<h2>%1</h2>\n<dl>\n"_s.arg(escaped(m_labels.about));
        const auto entry = [&html](const QString &term, const QString &text) {
            if (!text.isEmpty())
                html += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(term), escaped(text));
        };
        entry(m_labels.authors, authorWords(m_article));
        entry(m_labels.funding, m_article.funding);
        entry(m_labels.conflicts, m_article.conflicts);
        html += u"</dl>\n<p class=\"version\">%1</p>\n"_s.arg(
            escaped(m_labels.version.arg(m_context.locale.toString(m_article.version))));
        html += u"</section>\n<section id=\"notice\" class=\"notice\" lang=\"%1\" dir=\"%2\">\n<h2>%3</h2>\n"
                "<p>%4</p>\n"_s.arg(m_notice.disclaimer.language, textDirection(m_notice.disclaimer.language),
                    escaped(m_labels.aiNotice), escaped(m_notice.disclaimer.text));
        const QStringList publishers = noticeParagraphs(m_article).sliced(1);
        for (const QString &line : publishers)
            html += u"<p class=\"publisher\" lang=\"\" dir=\"auto\">%1</p>\n"_s.arg(escaped(line));
        return html + u"<p>%1</p>\n</section>\n"_s.arg(escaped(aiStatement(m_article, m_labels)));
    }

    QString related() const
    {
        if (m_context.related.isEmpty())
            return {};
        QString html =
            u"<nav class=\"related\">\n<h2>%1</h2>\n<ul>\n"_s.arg(escaped(m_labels.moreFrom.arg(m_article.category)));
        for (const RelatedArticle &other : m_context.related)
            html += u"<li><a href=\"heartport://article/%1\">%2</a><span>%3</span></li>\n"_s.arg(other.id.toString(),
                escaped(other.title), escaped(other.subtitle));
        return html + u"</ul>\n</nav>\n"_s;
    }

    const Article &m_article;
    const Essentials &m_essentials;
    const CitationNumbers &m_numbers;
    const PageContext &m_context;
    const PageLabels &m_labels;
    const DisclaimerText m_notice;
    const QString m_level;
    EssentialsHtml m_html;
    const QList<ShakenAction> m_shaken;
};

} // namespace

QString textDirection(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString noticeText(const ReferenceNotices &notices, const QString &key, const PageLabels &labels)
{
    const auto notice = notices.standing(key);
    if (!notice)
        return {};
    const QString date = notice->date.isValid() ? u' ' + notice->date.toString(Qt::ISODate) : QString();
    switch (notice->nature) {
    case NoticeNature::Retraction:
        return labels.retracted + date;
    case NoticeNature::Concern:
        return labels.concern + date;
    case NoticeNature::Correction:
        return labels.corrected + date;
    case NoticeNature::Notice:
    case NoticeNature::Reinstatement:
        break;
    }
    return labels.noticed + date;
}

QString longDate(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(u"[,،]?\\s*dddd[,،]?\\s*(?:'[^']*'\\s*)?"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(date, format.remove(weekday).trimmed());
}

QByteArray articlePage(const Article &article, const Essentials &essentials, const CitationNumbers &numbers,
    const PageContext &context)
{
    return Page(article, essentials, numbers, context).write();
}

QString articleElement(const Article &article, const Essentials &essentials, const CitationNumbers &numbers,
    const PageContext &context)
{
    return Page(article, essentials, numbers, context).element();
}

QByteArray messagePage(const QString &title, const QString &sentence, const QString &nextStep,
    const PageContext &context)
{
    QString page = openDocument(title, context.locale.bcp47Name(), context, QString());
    page += u"<body class=\"message\">\n<main>\n<h1>%1</h1>\n<p>%2</p>\n<p>%3</p>\n</main>\n</body>\n</html>\n"_s
                .arg(escaped(title), escaped(sentence), escaped(nextStep));
    return page.toUtf8();
}

QByteArray emptyPage(const PageContext &context)
{
    QString page = openDocument(QString(), context.locale.bcp47Name(), context, QString());
    page += u"<body class=\"warm-up\"><h1>H</h1><p>h<b>h</b><i>h</i></p></body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace heartport
