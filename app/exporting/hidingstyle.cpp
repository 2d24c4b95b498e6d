#include "exporting/hidingstyle.h"

#include "domain/matches.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// "displ\61y" is display for a browser (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point).
QString withoutEscapes(const QString &css)
{
    static const QRegularExpression escape(u"\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))"_s);
    return withMatchesReplaced(css, escape, [](const QRegularExpressionMatch &one) {
        const char32_t code = one.captured(1).toUInt(nullptr, 16);
        const bool isCharacter = code > 0 && code <= QChar::LastValidCodePoint;
        return (isCharacter ? QString::fromUcs4(&code, 1) : QString()) + one.captured(2);
    });
}

QString withoutComments(const QString &css)
{
    QString rest;
    qsizetype from = 0;
    for (qsizetype at = css.indexOf(u"/*"_s); at >= 0; at = css.indexOf(u"/*"_s, from)) {
        rest += QStringView(css).sliced(from, at - from);
        const qsizetype end = css.indexOf(u"*/"_s, at + 2);
        from = end < 0 ? css.size() : end + 2;
    }
    return rest + css.sliced(from);
}

} // namespace

bool hidesWords(const QString &declarations)
{
    constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression unseen(
        u"(?:^|[;{\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|content-visibility\\s*:\\s*hidden"
        "|opacity\\s*:\\s*0?\\.?0*\\s*%?\\s*(?:[;!]|$)|font-size\\s*:\\s*0?\\.?0*[a-z%]*\\s*(?:[;!]|$)"
        "|color\\s*:\\s*transparent|clip\\s*:\\s*rect|clip-path\\s*:\\s*inset\\(\\s*(?:[5-9]\\d|100)%"
        "|transform\\s*:\\s*scale[XY]?\\(\\s*0?\\.?0*\\s*[,)]|(?:text-indent|left|right|top|bottom)\\s*:\\s*-\\d{3,})"_s,
        caseless);
    static const QRegularExpression noSize(
        u"(?:^|[;{\\s])(?:max-)?(?:height|width|block-size|inline-size)\\s*:\\s*[01]?\\.?0*[a-z%]*\\s*(?:[;!]|$)"_s,
        caseless);
    static const QRegularExpression cut(u"overflow[a-z-]*\\s*:\\s*(?:hidden|clip)"_s, caseless);
    const QString plain = withoutEscapes(withoutComments(declarations));
    return unseen.match(plain).hasMatch() || (noSize.match(plain).hasMatch() && cut.match(plain).hasMatch());
}

HidingStyle HidingStyle::of(const QString &html)
{
    HidingStyle style;
    for (qsizetype at = html.indexOf(u"<style"_s, 0, Qt::CaseInsensitive); at >= 0;
         at = html.indexOf(u"<style"_s, at + 1, Qt::CaseInsensitive)) {
        const qsizetype start = html.indexOf(u'>', at);
        if (start < 0)
            break;
        const qsizetype end = html.indexOf(u"</style"_s, start, Qt::CaseInsensitive);
        style.read(html.sliced(start + 1, (end < 0 ? html.size() : end) - start - 1));
        at = end < 0 ? html.size() : end;
    }
    return style;
}

void HidingStyle::read(QString css)
{
    css = withoutComments(css);
    qsizetype from = 0;
    for (qsizetype open = css.indexOf(u'{'); open >= 0; open = css.indexOf(u'{', from)) {
        QString prelude = css.sliced(from, open - from);
        prelude = prelude.sliced(std::max(prelude.lastIndexOf(u'}'), prelude.lastIndexOf(u';')) + 1).trimmed();
        from = open + 1;
        if (prelude.startsWith(u'@')) // a group of rules: they follow
            continue;
        const qsizetype close = css.indexOf(u'}', from);
        const qsizetype end = close < 0 ? css.size() : close;
        if (hidesWords(css.sliced(from, end - from)))
            add(prelude);
        from = end;
    }
}

void HidingStyle::add(const QString &selectors)
{
    static const QRegularExpression part(u"([.#]?)([\\w-]+)"_s);
    static const QRegularExpression condition(u":{1,2}[\\w-]+(?:\\([^)]*\\))?|\\[[^\\]]*\\]"_s);
    static const QRegularExpression between(u"[\\s>+~]+"_s);
    for (const QString &selector : withoutEscapes(selectors).split(u',')) {
        if (selector.contains(u"::"_s) || selector.contains(u":before"_s) || selector.contains(u":after"_s))
            continue; // what is made by the sheet, and no words of the page
        const QStringList compound = QString(selector).remove(condition).split(between, Qt::SkipEmptyParts);
        if (compound.isEmpty())
            continue;
        Rule rule;
        auto found = part.globalMatch(compound.constLast());
        while (found.hasNext()) {
            const auto one = found.next();
            if (one.capturedView(1) == u".")
                rule.classes.insert(one.captured(2));
            else if (one.capturedView(1) == u"#")
                rule.id = one.captured(2);
            else
                rule.tag = one.captured(2).toLower();
        }
        m_rules.append(rule);
    }
}

bool HidingStyle::hides(const QString &tag, const QHash<QString, QString> &attributes) const
{
    if (m_rules.isEmpty())
        return false;
    const QStringList listed = attributes.value(u"class"_s).split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> classes(listed.begin(), listed.end());
    const QString id = attributes.value(u"id"_s);
    return std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        return (rule.tag.isEmpty() || rule.tag == tag) && (rule.id.isEmpty() || rule.id == id)
            && classes.contains(rule.classes);
    });
}

} // namespace heartport
