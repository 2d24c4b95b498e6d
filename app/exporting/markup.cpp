#include "exporting/markup.h"

#include "exchange/pagelines.h"
#include "exchange/strictjson.h"
#include "exporting/hidingstyle.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> attributesOf(const QString &tag)
{
    static const QRegularExpression shape(
        u"\\s([A-Za-z][A-Za-z0-9:_-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?"_s);
    QHash<QString, QString> attributes;
    auto found = shape.globalMatch(tag);
    while (found.hasNext()) {
        const auto one = found.next();
        const QString name = one.captured(1).toLower();
        if (!attributes.contains(name)) // the first one counts (https://html.spec.whatwg.org/#attribute-name-state)
            attributes.insert(name, one.captured(2) + one.captured(3) + one.captured(4));
    }
    return attributes;
}

// Elements that have no end, and so hide nothing (https://html.spec.whatwg.org/#void-elements).
bool isVoid(const QString &tag)
{
    static const QSet<QString> tags{u"area"_s, u"base"_s, u"br"_s, u"col"_s, u"embed"_s, u"hr"_s, u"img"_s, u"input"_s,
        u"link"_s, u"meta"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return tags.contains(tag);
}

class MarkupReader
{
public:
    explicit MarkupReader(const QString &html) : m_html(html), m_style(HidingStyle::of(html)) {}

    MarkupDisclosure read()
    {
        static const QRegularExpression tag(u"<(/?)([A-Za-z][A-Za-z0-9:-]*)((?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)>"_s);
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            keep(open < 0 ? m_html.size() : open);
            if (open < 0)
                break;
            if (QStringView(m_html).sliced(m_at).startsWith(u"<!--")) {
                skipBehind(u"-->"_s);
                continue;
            }
            // The text was proved to be UTF-8; proving it again for each tag takes minutes for a page of tags alone.
            const auto match = tag.match(m_html, m_at, QRegularExpression::NormalMatch,
                QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
            if (match.hasMatch())
                readTag(match);
            else
                keep(m_at + 1);
        }
        m_found.words = pageLines(m_visible).join(u' ').simplified();
        return m_found;
    }

private:
    void keep(qsizetype end)
    {
        if (m_hidden.isEmpty())
            m_visible += QStringView(m_html).sliced(m_at, end - m_at);
        m_at = end;
    }

    void skipBehind(const QString &end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void readTag(const QRegularExpressionMatch &match)
    {
        const QString name = match.captured(2).toLower();
        const bool closing = !match.capturedView(1).isEmpty();
        const bool empty = match.capturedView(3).endsWith(u'/') || isVoid(name);
        const auto attributes = closing ? QHash<QString, QString>() : attributesOf(match.captured(3));
        if (name == u"script" && !closing)
            return readScript(match.capturedEnd(), attributes);
        if (!closing && m_hidden.isEmpty() && !empty && isHidden(name, attributes)) {
            m_hidden = name;
            m_depth = 0;
        }
        if (!m_hidden.isEmpty() && name == m_hidden && !empty)
            m_depth += closing ? -1 : 1;
        if (m_hidden.isEmpty())
            note(name, closing, attributes);
        const bool shown = m_hidden.isEmpty();
        if (!shown && m_depth <= 0)
            m_hidden.clear(); // behind its closing tag, which is kept back with it
        shown ? keep(match.capturedEnd()) : void(m_at = match.capturedEnd());
    }

    bool isHidden(const QString &name, const QHash<QString, QString> &attributes) const
    {
        return attributes.contains(u"hidden"_s) || hidesWords(attributes.value(u"style"_s))
            || m_style.hides(name, attributes);
    }

    void note(const QString &name, bool closing, const QHash<QString, QString> &attributes)
    {
        if (name == u"meta" && attributes.value(u"name"_s).toLower() == u"ai-disclosure")
            m_found.metaLevels.append(attributes.value(u"content"_s).trimmed());
        if (name == u"article" && !closing)
            m_found.articleLevels.append(attributes.value(u"data-ai-disclosure"_s).trimmed());
    }

    void readScript(qsizetype start, const QHash<QString, QString> &attributes)
    {
        m_at = start;
        skipBehind(u"</script"_s);
        const qsizetype end = m_html.indexOf(u"</script"_s, start, Qt::CaseInsensitive);
        skipBehind(u">"_s);
        if (attributes.value(u"type"_s).toLower() != u"application/ld+json" || end < 0)
            return;
        const auto json = parseStrictJson(m_html.sliced(start, end - start).toUtf8(), u"JSON-LD"_s);
        if (!json)
            return;
        const QJsonArray several = json->isArray() ? json->array() : QJsonArray{QJsonValue(json->object())};
        for (const auto &one : several)
            if (one["@type"_L1].toString() == u"MedicalWebPage")
                m_found.sourceTypes.append(one["digitalSourceType"_L1].toString());
    }

    const QString &m_html;
    const HidingStyle m_style;
    qsizetype m_at = 0;
    QString m_visible;
    QString m_hidden; // the element that hides what is in it; empty: none
    int m_depth = 0;
    MarkupDisclosure m_found;
};

} // namespace

MarkupDisclosure readMarkup(const QString &html) { return MarkupReader(html).read(); }

} // namespace heartport
