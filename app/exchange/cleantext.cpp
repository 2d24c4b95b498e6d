#include "exchange/cleantext.h"

#include <QJsonArray>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Keep, KeepUnlessInNumber, Remove };

Kind kindOf(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return Kind::Keep;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return Kind::Remove;
    // Joiners and direction marks: Persian, Indic scripts, emoji and mixed Hebrew or Arabic lines need them.
    if (c >= 0x200C && c <= 0x200F)
        return Kind::KeepUnlessInNumber;
    const bool hidden = c == 0x200B || c == 0xFEFF || c == 0x180E || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
    // Private use: no meaning of its own, and the search marks its hits with two of them.
    const bool privateUse = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    const bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return hidden || privateUse || surrogate || noncharacter ? Kind::Remove : Kind::Keep;
}

class Cleaner
{
public:
    explicit Cleaner(Article &article) : m_article(article) {}

    QStringList clean()
    {
        Article &a = m_article;
        line(a.title, u"the title"_s);
        line(a.subtitle, u"the subtitle"_s);
        text(a.summary, u"the summary"_s);
        line(a.category, u"the category"_s);
        for (QString &keyword : a.keywords)
            line(keyword, u"a keyword"_s);
        a.keywords.removeAll(QString());
        for (Author &author : a.authors) {
            line(author.name, u"an author"_s);
            line(author.role, u"an author"_s);
        }
        for (QString &tool : a.aiTools)
            line(tool, u"the AI tools"_s);
        for (Action &action : a.helps)
            line(action.text, u"an action that helps"_s);
        for (Action &action : a.harms)
            line(action.text, u"an action that harms"_s);
        text(a.essentials, u"the health essentials"_s);
        text(a.funding, u"the funding"_s);
        text(a.conflicts, u"the conflicts of interest"_s);
        if (a.cover) {
            line(a.cover->alt, u"the cover's description"_s);
            line(a.cover->credit, u"the cover's credit"_s);
        }
        if (a.review) {
            line(a.review->name, u"the reviewer"_s);
            line(a.review->role, u"the reviewer"_s);
        }
        for (Reference &reference : a.references)
            reference.csl = cleanedJson(reference.csl, u"the reference %1"_s.arg(reference.key)).toObject();
        return m_report;
    }

private:
    void report(const QString &what)
    {
        const QString sentence = u"Invisible characters were removed from %1"_s.arg(what);
        if (!m_report.contains(sentence))
            m_report.append(sentence);
    }

    void text(QString &field, const QString &what)
    {
        const QString cleaned = withoutInvisible(field);
        if (cleaned == field)
            return;
        field = cleaned;
        report(what);
    }

    void line(QString &field, const QString &what)
    {
        text(field, what);
        field = cleanLine(field);
    }

    QJsonValue cleanedJson(const QJsonValue &value, const QString &what)
    {
        if (value.isString()) {
            QString words = value.toString();
            text(words, what);
            return words;
        }
        if (value.isArray()) {
            QJsonArray array;
            for (const auto &item : value.toArray())
                array.append(cleanedJson(item, what));
            return array;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = cleanedJson(it.value(), what);
        return object;
    }

    Article &m_article;
    QStringList m_report;
};

} // namespace

QString withoutInvisible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const Kind kind = kindOf(c);
        const bool inNumber =
            (!result.isEmpty() && result.back().isDigit()) || (i + 1 < text.size() && text.at(i + 1).isDigit());
        if (kind == Kind::Keep || (kind == Kind::KeepUnlessInNumber && !inNumber))
            result += QStringView(text).sliced(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return result;
}

QString cleanLine(const QString &text)
{
    QString line = withoutInvisible(text);
    line.replace(u'\n', u' ');
    line.replace(u'\t', u' ');
    return line.trimmed();
}

QStringList cleanArticle(Article &article) { return Cleaner(article).clean(); }

} // namespace heartport
