#include "domain/findreplace.h"

#include "domain/articletexts.h"
#include "domain/citationspans.h"

#include <QRegularExpression>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 1000;
constexpr int context = 40;

QRegularExpression expressionOf(const FindQuery &query)
{
    QString pattern = query.regularExpression ? query.words : QRegularExpression::escape(query.words);
    if (query.wholeWords)
        pattern = uR"((?<![\p{L}\p{N}_])(?:%1)(?![\p{L}\p{N}_]))"_s.arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

QString filledReplacement(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const bool escaped = replacement.at(i) == u'\\' && i + 1 < replacement.size();
        const QChar next = escaped ? replacement.at(i + 1) : QChar();
        if (next >= u'0' && next <= u'9')
            result += match.captured(next.unicode() - u'0');
        else if (next == u'n')
            result += u'\n';
        else if (next == u'\\')
            result += next;
        else {
            result += replacement.at(i);
            continue;
        }
        ++i;
    }
    return result;
}

bool touchesKey(const QList<CitationSpan> &keys, qsizetype start, qsizetype end)
{
    // The @ belongs to the key.
    return std::any_of(keys.begin(), keys.end(),
        [&](const CitationSpan &key) { return start < key.start + key.length && end > key.start - 1; });
}

FindHit hitAt(const ArticleText &text, const QRegularExpressionMatch &match)
{
    const qsizetype start = match.capturedStart();
    const qsizetype end = match.capturedEnd();
    const qsizetype lineStart = start == 0 ? 0 : text.text.lastIndexOf(u'\n', start - 1) + 1;
    const qsizetype newline = text.text.indexOf(u'\n', end);
    const qsizetype lineEnd = newline < 0 ? text.text.size() : newline;
    FindHit hit{text.place, {}, match.captured(), {}, {}};
    hit.place.start = int(start);
    hit.place.length = int(end - start);
    const qsizetype from = std::max(lineStart, start - context);
    hit.before = text.text.sliced(from, start - from);
    hit.after = text.text.sliced(end, std::min<qsizetype>(lineEnd - end, context));
    return hit;
}

bool isWithin(const FindQuery &query, const FindHit &hit)
{
    if (!query.within)
        return true;
    const ArticlePlace &stretch = *query.within;
    return stretch.part == hit.place.part && stretch.index == hit.place.index && hit.place.start >= stretch.start
        && hit.place.start + hit.place.length <= stretch.start + stretch.length;
}

} // namespace

Result<QList<FindHit>> findInArticle(const Article &article, const FindQuery &query, const QString &replacement)
{
    QList<FindHit> hits;
    if (query.words.isEmpty())
        return hits;
    const QRegularExpression expression = expressionOf(query);
    if (!expression.isValid())
        return failure(ErrorCode::QueryInvalid, expression.errorString());
    const QList<ArticleText> texts = articleTexts(article);
    for (const ArticleText &text : texts) {
        const QList<CitationSpan> keys = citationSpans(text.text);
        auto matches = expression.globalMatch(text.text);
        while (matches.hasNext() && hits.size() < mostHits) {
            const auto match = matches.next();
            // An expression may catch nothing, at every place; that is nothing to replace.
            if (match.capturedLength() == 0 || touchesKey(keys, match.capturedStart(), match.capturedEnd()))
                continue;
            FindHit hit = hitAt(text, match);
            hit.replacement = query.regularExpression ? filledReplacement(replacement, match) : replacement;
            if (isWithin(query, hit))
                hits.append(hit);
        }
    }
    return hits;
}

void replaceHits(Article &article, const QList<FindHit> &hits)
{
    const QList<ArticleText> texts = articleTexts(article);
    for (const ArticleText &text : texts) {
        QString changed = text.text;
        for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit)
            if (hit->place.part == text.place.part && hit->place.index == text.place.index)
                changed.replace(hit->place.start, hit->place.length, hit->replacement);
        if (changed != text.text)
            setArticleText(article, text.place, changed);
    }
}

} // namespace heartport
