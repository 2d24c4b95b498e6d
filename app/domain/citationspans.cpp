#include "domain/citationspans.h"

#include "domain/inlinetext.h"

#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Stretches of code, which is shown as it stands: fences and code spans (https://spec.commonmark.org/0.29).
QList<QPair<qsizetype, qsizetype>> codeStretches(const QString &markdown)
{
    static const QRegularExpression code(
        uR"((?m)^ {0,3}(`{3,}|~{3,})[^\n]*(?:\n(?!\ {0,3}\1)[^\n]*)*(?:\n {0,3}\1[`~]*)?|(?<![`\\])(`+)(?!`)(?:[^`\n]|\n(?!\s*\n)|(?!(?<!`)\2(?!`))`)*(?<!`)\2(?!`))"_s);
    QList<QPair<qsizetype, qsizetype>> stretches;
    auto matches = code.globalMatch(markdown);
    while (matches.hasNext()) {
        const auto match = matches.next();
        stretches.append({match.capturedStart(), match.capturedEnd()});
    }
    return stretches;
}

} // namespace

QList<CitationSpan> citationSpans(const QString &markdown)
{
    static const QRegularExpression mark(u"\\[([^\\[\\]]*@[^\\[\\]]*)\\]"_s);
    QList<CitationSpan> spans;
    if (!markdown.contains(u'@'))
        return spans;
    const auto code = codeStretches(markdown);
    auto stretch = code.cbegin();
    auto matches = mark.globalMatch(markdown);
    while (matches.hasNext()) {
        const auto match = matches.next();
        while (stretch != code.cend() && stretch->second <= match.capturedStart())
            ++stretch;
        if (stretch != code.cend() && stretch->first <= match.capturedStart())
            continue;
        const QList<Citation> citations = parseCitations(match.capturedView(1));
        qsizetype from = match.capturedStart(1);
        for (const Citation &citation : citations) {
            const qsizetype start = markdown.indexOf(u'@' + citation.key, from) + 1;
            spans.append({citation.key, start, citation.key.size(), match.capturedStart(), match.capturedLength()});
            from = start + citation.key.size();
        }
    }
    return spans;
}

QString withCitationKeys(const QString &markdown, const QHash<QString, QString> &renamed)
{
    QString result = markdown;
    const QList<CitationSpan> spans = citationSpans(markdown);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span)
        if (const auto found = renamed.constFind(span->key); found != renamed.constEnd())
            result.replace(span->start, span->length, *found);
    return result;
}

QString withoutCitation(const QString &markdown, const QString &key)
{
    QString result = markdown;
    const QList<CitationSpan> spans = citationSpans(markdown);
    qsizetype done = -1; // the mark that was last put right, from the end
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        if (span->key != key || span->markStart == done)
            continue;
        done = span->markStart;
        QStringList items = markdown.sliced(span->markStart + 1, span->markLength - 2).split(u';');
        items.removeIf([&](const QString &item) {
            const QList<Citation> citations = parseCitations(item);
            return citations.size() == 1 && citations.first().key == key;
        });
        qsizetype start = span->markStart;
        const bool spaced = items.isEmpty() && start > 0 && markdown.at(start - 1) == u' ';
        start -= spaced ? 1 : 0;
        const QString mark = items.isEmpty() ? QString() : u'[' + items.join(u';').trimmed() + u']';
        result.replace(start, span->markStart + span->markLength - start, mark);
    }
    return result;
}

void renameCitations(Article &article, const QHash<QString, QString> &renamed)
{
    article.essentials = withCitationKeys(article.essentials, renamed);
    for (QList<Action> *actions : {&article.helps, &article.harms})
        for (Action &action : *actions)
            action.text = withCitationKeys(action.text, renamed);
}

} // namespace heartport
