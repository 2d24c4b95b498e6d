#include "exchange/cleantext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace heartport {

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

    QList<Correction> clean()
    {
        Article &a = m_article;
        line(a.title, QT_TRANSLATE_NOOP("heartport::RepairWords", "the title"));
        line(a.subtitle, QT_TRANSLATE_NOOP("heartport::RepairWords", "the subtitle"));
        text(a.summary, QT_TRANSLATE_NOOP("heartport::RepairWords", "the summary"));
        line(a.category, QT_TRANSLATE_NOOP("heartport::RepairWords", "the category"));
        for (QString &keyword : a.keywords)
            line(keyword, QT_TRANSLATE_NOOP("heartport::RepairWords", "a keyword"));
        a.keywords.removeAll(QString());
        for (Author &author : a.authors) {
            line(author.name, QT_TRANSLATE_NOOP("heartport::RepairWords", "an author"));
            line(author.role, QT_TRANSLATE_NOOP("heartport::RepairWords", "an author"));
        }
        for (QString &tool : a.aiTools)
            line(tool, QT_TRANSLATE_NOOP("heartport::RepairWords", "the AI tools"));
        for (Action &action : a.helps)
            line(action.text, QT_TRANSLATE_NOOP("heartport::RepairWords", "an action that helps"));
        for (Action &action : a.harms)
            line(action.text, QT_TRANSLATE_NOOP("heartport::RepairWords", "an action that harms"));
        text(a.essentials, QT_TRANSLATE_NOOP("heartport::RepairWords", "the health essentials"));
        text(a.funding, QT_TRANSLATE_NOOP("heartport::RepairWords", "the funding"));
        text(a.conflicts, QT_TRANSLATE_NOOP("heartport::RepairWords", "the conflicts of interest"));
        if (a.cover) {
            line(a.cover->alt, QT_TRANSLATE_NOOP("heartport::RepairWords", "the cover's description"));
            line(a.cover->credit, QT_TRANSLATE_NOOP("heartport::RepairWords", "the cover's credit"));
        }
        if (a.review) {
            line(a.review->name, QT_TRANSLATE_NOOP("heartport::RepairWords", "the reviewer"));
            line(a.review->role, QT_TRANSLATE_NOOP("heartport::RepairWords", "the reviewer"));
        }
        for (Reference &reference : a.references)
            reference.csl = cleanedJson(reference.csl, QT_TRANSLATE_NOOP("heartport::RepairWords", "the reference %1"),
                reference.key)
                                .toObject();
        return m_report;
    }

private:
    void report(const Correction &correction)
    {
        if (!m_report.contains(correction))
            m_report.append(correction);
    }

    void text(QString &field, const char *part, const QString &detail = {})
    {
        const QString cleaned = withoutInvisible(field);
        if (cleaned == field)
            return;
        field = cleaned;
        report(corrections::invisibleRemoved(part, detail));
    }

    void line(QString &field, const char *part)
    {
        text(field, part);
        field = cleanLine(field);
    }

    QJsonValue cleanedJson(const QJsonValue &value, const char *part, const QString &detail)
    {
        if (value.isString()) {
            QString words = value.toString();
            text(words, part, detail);
            return words;
        }
        if (value.isArray()) {
            QJsonArray array;
            for (const auto &item : value.toArray())
                array.append(cleanedJson(item, part, detail));
            return array;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = cleanedJson(it.value(), part, detail);
        return object;
    }

    Article &m_article;
    QList<Correction> m_report;
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

QList<Correction> cleanArticle(Article &article) { return Cleaner(article).clean(); }

} // namespace heartport
