#include "exchange/pagelines.h"

#include "domain/matches.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Names of https://html.spec.whatwg.org/multipage/named-characters.html that prose has; any other stays as written.
QString namedCharacter(const QString &name)
{
    static const QHash<QString, QString> names{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"ensp"_s, u" "_s}, {u"emsp"_s, u" "_s},
        {u"thinsp"_s, u" "_s}, {u"shy"_s, u""_s}, {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s},
        {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s}, {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s}, {u"sbquo"_s, u"‚"_s},
        {u"bdquo"_s, u"„"_s}, {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s}, {u"bull"_s, u"•"_s}, {u"middot"_s, u"·"_s},
        {u"copy"_s, u"©"_s}, {u"reg"_s, u"®"_s}, {u"trade"_s, u"™"_s}, {u"euro"_s, u"€"_s}, {u"pound"_s, u"£"_s},
        {u"deg"_s, u"°"_s}, {u"plusmn"_s, u"±"_s}, {u"times"_s, u"×"_s}, {u"minus"_s, u"−"_s}, {u"micro"_s, u"µ"_s},
        {u"le"_s, u"≤"_s}, {u"ge"_s, u"≥"_s}, {u"ne"_s, u"≠"_s}, {u"asymp"_s, u"≈"_s}, {u"frac12"_s, u"½"_s},
        {u"alpha"_s, u"α"_s}, {u"beta"_s, u"β"_s}, {u"gamma"_s, u"γ"_s}, {u"delta"_s, u"δ"_s}, {u"mu"_s, u"μ"_s},
        {u"omega"_s, u"ω"_s}, {u"auml"_s, u"ä"_s}, {u"ouml"_s, u"ö"_s}, {u"uuml"_s, u"ü"_s}, {u"Auml"_s, u"Ä"_s},
        {u"Ouml"_s, u"Ö"_s}, {u"Uuml"_s, u"Ü"_s}, {u"szlig"_s, u"ß"_s}, {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s},
        {u"agrave"_s, u"à"_s}, {u"aacute"_s, u"á"_s}, {u"iacute"_s, u"í"_s}, {u"oacute"_s, u"ó"_s},
        {u"uacute"_s, u"ú"_s}, {u"ccedil"_s, u"ç"_s}, {u"ntilde"_s, u"ñ"_s}, {u"rarr"_s, u"→"_s}};
    return names.contains(name) ? names.value(name) : u'&' + name + u';';
}

QString characterOf(const QString &reference) // "#8211", "#x2013" or a name
{
    if (!reference.startsWith(u'#'))
        return namedCharacter(reference);
    const bool hex = reference.size() > 1 && reference.at(1).toLower() == u'x';
    bool right = false;
    const uint code = QStringView(reference).sliced(hex ? 2 : 1).toUInt(&right, hex ? 16 : 10);
    if (!right || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return u"\uFFFD"_s;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString decoded(const QString &text)
{
    static const QRegularExpression reference(u"&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,20});"_s);
    return withMatchesReplaced(text, reference,
        [](const QRegularExpressionMatch &match) { return characterOf(match.captured(1)); });
}

bool isBlock(const QString &tag)
{
    static const QSet<QString> blocks{u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s, u"br"_s,
        u"button"_s, u"dd"_s, u"div"_s, u"dl"_s, u"dt"_s, u"figcaption"_s, u"figure"_s, u"footer"_s, u"form"_s, u"h1"_s,
        u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"header"_s, u"hr"_s, u"html"_s, u"li"_s, u"main"_s, u"nav"_s,
        u"ol"_s, u"p"_s, u"pre"_s, u"section"_s, u"summary"_s, u"table"_s, u"td"_s, u"th"_s, u"tr"_s, u"ul"_s};
    return blocks.contains(tag);
}

bool isUnseen(const QString &tag)
{
    static const QSet<QString> unseen{u"script"_s, u"style"_s, u"head"_s, u"svg"_s, u"noscript"_s, u"template"_s,
        u"iframe"_s, u"object"_s, u"select"_s, u"textarea"_s};
    return unseen.contains(tag);
}

class LineMaker
{
public:
    explicit LineMaker(const QString &html) : m_html(html) {}

    QStringList make()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            addText(m_html.sliced(m_at, (open < 0 ? m_html.size() : open) - m_at));
            if (open < 0)
                break;
            m_at = open;
            readTag();
        }
        endLine();
        return m_lines;
    }

private:
    void readTag()
    {
        if (QStringView(m_html).sliced(m_at).startsWith(u"<!--"))
            return skipBehind(u"-->"_s);
        static const QRegularExpression tag(
            u"</?([A-Za-z][A-Za-z0-9-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|<[!?][^>]*>"_s);
        // The text was proved to be UTF-8; proving it again for each tag took minutes for a page of tags alone.
        const auto match = tag.match(m_html, m_at, QRegularExpression::NormalMatch,
            QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch()) { // a lone "<" is text
            addText(u"<"_s);
            ++m_at;
            return;
        }
        m_at = match.capturedEnd();
        const QString name = match.captured(1).toLower();
        const bool closing = match.capturedView().startsWith(u"</");
        if (isUnseen(name) && !closing && !match.capturedView().endsWith(u"/>"))
            return skipBehind(u"</%1>"_s.arg(name));
        if (isBlock(name))
            endLine();
        if (name == u"li" && !closing)
            m_line = u"• "_s;
    }

    void skipBehind(const QString &end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void addText(const QString &text) { m_line += decoded(text); }

    void endLine()
    {
        const QString line = m_line.simplified();
        // A bullet whose words stand in a block of their own keeps waiting for them.
        if (line == u"•")
            return;
        if (!line.isEmpty())
            m_lines += {line, QString()};
        m_line.clear();
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_line;
    QStringList m_lines;
};

} // namespace

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression markup(u"<(!doctype html|html|body|head|div|p)[\\s>]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return markup.match(text).hasMatch();
}

QStringList pageLines(const QString &html) { return LineMaker(html).make(); }

} // namespace heartport
