#include "exchange/markdownfile.h"

#include "exchange/articlejson.h"
#include "policies/disclosure.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Compact JSON of any value: QJsonDocument writes only objects and arrays.
QString yamlValue(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inArray.sliced(1, inArray.size() - 2));
}

QString actionList(const QString &title, const QList<Action> &actions)
{
    QString text = u"## %1\n\n"_s.arg(title);
    for (const Action &action : actions)
        text += action.certainty ? u"- %1 (certainty: %2)\n"_s.arg(action.text, toWord(*action.certainty))
                                 : u"- %1\n"_s.arg(action.text);
    return text + u'\n';
}

QString noticeList(const Article &article, const ReferenceNotices &notices)
{
    QString text;
    for (const Reference &reference : article.references)
        if (const auto notice = notices.standing(reference.key))
            text += u"- @%1: %2 %3"_s.arg(reference.key, toWord(notice->nature), notice->date.toString(Qt::ISODate))
                        .trimmed()
                + u'\n';
    return text.isEmpty() ? text : u"## Notices about references\n\n%1\n"_s.arg(text);
}

} // namespace

QByteArray articleMarkdown(const Article &article, const ReferenceNotices &notices)
{
    Article marked = article;
    marked.disclaimer = disclaimerFor(article.language).disclaimer;
    marked.aiDisclosure = effectiveLevel(article.aiDisclosure);
    const QJsonObject fields = articleToJson(marked);
    QString text = u"---\n"_s;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        text += u"%1: %2\n"_s.arg(yamlValue(field.key()), yamlValue(field.value()));
    text += u"references: %1\n---\n\n"_s.arg(yamlValue(referencesToJson(article.references)));
    text += u"# %1\n\n"_s.arg(article.title);
    if (!article.subtitle.isEmpty())
        text += u"%1\n\n"_s.arg(article.subtitle);
    for (const QString &paragraph : noticeParagraphs(article))
        text += u"> %1\n>\n"_s.arg(paragraph);
    text += u"\n%1\n\n"_s.arg(article.essentials.trimmed());
    text += actionList(u"This helps"_s, article.helps) + actionList(u"This harms"_s, article.harms)
        + noticeList(article, notices);
    return text.trimmed().toUtf8() + '\n';
}

} // namespace heartport
