#include "domain/inlinetext.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmark-gfm.h>

#include <memory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString keyPattern = uR"([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*)"_s;

bool isSafeLink(const QString &target)
{
    const QString scheme = QUrl(target).scheme();
    return scheme == u"https" || scheme == u"http" || scheme == u"mailto" || scheme == u"doi" || scheme == u"heartport"
        || target.startsWith(u'#');
}

struct InlineState {
    unsigned marks = Run::Plain;
    QString target;
    QString imageTarget; // not empty: inside an image, whose words are its alternative text
    QString imageTitle;
    QString imageText;
    QList<Run> runs;

    void add(const QString &words, unsigned extraMarks = 0)
    {
        if (!imageTarget.isEmpty()) {
            imageText += words;
            return;
        }
        const unsigned look = marks | extraMarks;
        if (!runs.isEmpty() && runs.last().kind == Run::Kind::Text && runs.last().marks == look
            && runs.last().target == target)
            runs.last().text += words;
        else
            runs.append(Run{Run::Kind::Text, words, look, target, {}, {}});
    }
};

void enterOrLeave(cmark_node *node, bool entering, InlineState &state)
{
    const auto toggle = [&](unsigned mark) { state.marks = entering ? state.marks | mark : state.marks & ~mark; };
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_EMPH:
        return toggle(Run::Emphasis);
    case CMARK_NODE_STRONG:
        return toggle(Run::Strong);
    case CMARK_NODE_LINK: {
        const QString target = QString::fromUtf8(cmark_node_get_url(node));
        state.target = entering && isSafeLink(target) ? target : QString();
        return;
    }
    case CMARK_NODE_IMAGE:
        if (entering) {
            state.imageTarget = QString::fromUtf8(cmark_node_get_url(node));
            state.imageTitle = QString::fromUtf8(cmark_node_get_title(node));
            state.imageText.clear();
        } else {
            state.runs.append(
                Run{Run::Kind::Image, state.imageText, Run::Plain, state.imageTarget, state.imageTitle, {}});
            state.imageTarget.clear();
        }
        return;
    default:
        return;
    }
}

void addLeaf(cmark_node *node, InlineState &state, std::optional<int> &rawHtmlLine)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        return state.add(QString::fromUtf8(cmark_node_get_literal(node)));
    case CMARK_NODE_CODE:
        return state.add(QString::fromUtf8(cmark_node_get_literal(node)), Run::Code);
    case CMARK_NODE_SOFTBREAK:
        return state.add(u" "_s);
    case CMARK_NODE_LINEBREAK:
        if (state.imageTarget.isEmpty())
            state.runs.append(Run{Run::Kind::LineBreak, {}, Run::Plain, {}, {}, {}});
        return;
    case CMARK_NODE_HTML_INLINE:
        if (!rawHtmlLine)
            rawHtmlLine = cmark_node_get_start_line(cmark_node_parent(node));
        return;
    default:
        return;
    }
}

// Cuts the bracketed citations out of one text run.
QList<Run> withCitations(const Run &run)
{
    static const QRegularExpression bracket(u"\\[([^\\[\\]]*@[^\\[\\]]*)\\]"_s);
    QList<Run> result;
    qsizetype from = 0;
    auto matches = bracket.globalMatch(run.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QList<Citation> citations = parseCitations(match.capturedView(1));
        if (citations.isEmpty())
            continue;
        if (match.capturedStart() > from) {
            Run before = run;
            before.text = run.text.sliced(from, match.capturedStart() - from);
            result.append(before);
        }
        result.append(Run{Run::Kind::Citations, {}, Run::Plain, {}, {}, citations});
        from = match.capturedEnd();
    }
    if (from < run.text.size()) {
        Run rest = run;
        rest.text = run.text.sliced(from);
        result.append(rest);
    }
    return result;
}

} // namespace

QList<Citation> parseCitations(QStringView inside)
{
    static const QRegularExpression item(u"^(?:[^@]*[\\s(])?-?@(%1)\\s*(?:,\\s*(.+?))?\\s*$"_s.arg(keyPattern),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Citation> citations;
    const auto parts = inside.split(u';');
    for (const QStringView part : parts) {
        const auto match = item.match(part);
        if (!match.hasMatch())
            return {};
        citations.append(Citation{match.captured(1), match.captured(2)});
    }
    return citations;
}

QList<Run> inlineRuns(cmark_node *block, std::optional<int> &rawHtmlLine)
{
    InlineState state;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(block), cmark_iter_free);
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (node == block)
            continue;
        const bool container = cmark_node_first_child(node) || event == CMARK_EVENT_EXIT
            || cmark_node_get_type(node) == CMARK_NODE_IMAGE || cmark_node_get_type(node) == CMARK_NODE_LINK;
        if (container)
            enterOrLeave(node, event == CMARK_EVENT_ENTER, state);
        else
            addLeaf(node, state, rawHtmlLine);
    }
    QList<Run> runs;
    for (const Run &run : std::as_const(state.runs)) {
        if (run.kind == Run::Kind::Text && !(run.marks & Run::Code))
            runs += withCitations(run);
        else
            runs.append(run);
    }
    return runs;
}

} // namespace heartport
