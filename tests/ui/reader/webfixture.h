// A page source for tests: one hand-made hearticle in many lengths, and a list of what was asked for.
#pragma once

#include "rendering/articlepage.h"
#include "ui/reader/articleview.h"
#include "ui/reader/shownarticle.h"

namespace heartport {

inline Article sampleArticle(const ArticleId &id, int paragraphs = 30, const QString &language = QStringLiteral("en"))
{
    using namespace Qt::StringLiterals;
    Article article{.id = id};
    article.language = language;
    article.title = u"A steady bedtime"_s;
    article.subtitle = u"What the studies say"_s;
    article.category = u"Sleep"_s;
    article.keywords = {u"Sleep"_s, u"Heart"_s};
    article.updated = QDateTime(QDate(2026, 5, 12), QTime(12, 0));
    for (const QString &key : {u"one"_s, u"two"_s, u"three"_s}) {
        const QJsonObject csl{{u"id"_s, key}, {u"type"_s, u"article-journal"_s}, {u"title"_s, u"Study "_s + key},
            {u"container-title"_s, u"Sleep Journal"_s}, {u"DOI"_s, u"10.1234/"_s + key},
            {u"genre"_s, u"Cohort study"_s},
            {u"author"_s, QJsonArray{QJsonObject{{u"family"_s, u"Sample"_s}, {u"given"_s, u"Anna B"_s}}}},
            {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2019}}}}}};
        article.references.append({.key = key, .csl = csl});
    }
    QString text = u"## First things\n\nThe clock says little [@one; @two]. Sleep says more [@three].\n\n"_s;
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 10 == 5)
            text += u"## Section %1\n\n"_s.arg(i);
        text += u"Paragraph %1 tells of the needle%2. "_s.arg(QString::number(i), i % 7 ? QString() : u" zebra"_s)
            + u"It goes on for a while, so that it fills more than a line at any width of the page. "_s.repeated(3)
            + u"\n\n"_s;
    }
    article.essentials = text;
    return article;
}

class SampleSource : public PageSource
{
public:
    QList<QUrl> asked;
    QByteArray extra; // put before </body>, past every check that content goes through
    PageContext context;
    QHash<QString, Article> articles;

    Result<Page> page(const QUrl &url) override
    {
        asked.append(url);
        if (url.host() == QLatin1String("style"))
            return Page{"text/css; charset=utf-8", pageStyleSheet()};
        const auto found = articles.constFind(url.path().mid(1));
        if (url.host() != QLatin1String("article") || found == articles.cend())
            return failure(ErrorCode::NotFound, url.toString());
        const ShownArticle shown(*found, Status::Published);
        QByteArray html = articlePage(shown.article, shown.essentials, shown.numbers, context);
        html.replace("</body>", extra + "</body>");
        return Page{"text/html; charset=utf-8", html};
    }

    QUrl add(const Article &article)
    {
        articles.insert(article.id.toString(), article);
        return QUrl(QStringLiteral("heartport:article/") + article.id.toString());
    }
};

} // namespace heartport
