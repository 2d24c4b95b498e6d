#include "domain/essentials.h"

#include "domain/inlinetext.h"
#include "domain/words.h"

#include <QHash>
#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <memory>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Deeper quotes and lists are shown at this depth, so that hostile nesting cannot exhaust the stack.
constexpr int deepestNesting = 24;

using NodePointer = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

NodePointer parseMarkdown(const QString &markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    const QByteArray bytes = markdown.toUtf8();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_DEFAULT),
        cmark_parser_free);
    if (cmark_syntax_extension *table = cmark_find_syntax_extension("table"))
        cmark_parser_attach_syntax_extension(parser.get(), table);
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    return {cmark_parser_finish(parser.get()), cmark_node_free};
}

class Builder
{
public:
    Essentials build(const QString &markdown)
    {
        const NodePointer root = parseMarkdown(markdown);
        addChildren(root.get(), m_result.blocks, 0);
        for (const Block &block : std::as_const(m_result.blocks))
            m_result.words += block.words();
        return std::move(m_result);
    }

private:
    void addChildren(cmark_node *parent, QList<Block> &into, int depth)
    {
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            addBlock(node, into, depth);
    }

    // The leaf blocks and tables below, one after the other. Iterative: the tree may be as deep as the text is long.
    void addFlattened(cmark_node *container, QList<Block> &into)
    {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(container),
            cmark_iter_free);
        for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            const QByteArray type = cmark_node_get_type_string(node);
            if (event != CMARK_EVENT_ENTER || type == "block_quote" || type == "list" || type == "item")
                continue;
            addBlock(node, into, 0);
            cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
        }
    }

    void addBlock(cmark_node *node, QList<Block> &into, int depth)
    {
        Block block;
        block.number = -1;
        block.line = cmark_node_get_start_line(node);
        block.lastLine = std::max(block.line, cmark_node_get_end_line(node));
        const QByteArray type = cmark_node_get_type_string(node);
        if (type == "html_block") {
            if (!m_result.rawHtmlLine)
                m_result.rawHtmlLine = block.line;
            return;
        }
        if (type == "heading" || type == "paragraph" || type == "table_cell")
            fillText(node, type, block);
        else if (type == "code_block")
            fillCode(node, block);
        else if (type == "thematic_break")
            block.kind = Block::Kind::Rule;
        else if (depth >= deepestNesting)
            return addFlattened(node, into);
        else
            fillContainer(node, type, block, depth);
        into.append(block);
    }

    void fillText(cmark_node *node, const QByteArray &type, Block &block)
    {
        block.number = m_result.blockCount++;
        block.sentences = splitSentences(inlineRuns(node, m_result.rawHtmlLine), m_result.sentenceCount);
        m_result.sentenceCount += int(block.sentences.size());
        if (type == "heading") {
            block.kind = Block::Kind::Heading;
            block.level = cmark_node_get_heading_level(node);
            block.slug = uniqueSlug(block.text());
        } else if (type == "table_cell") {
            block.kind = Block::Kind::TableCell;
        }
    }

    void fillCode(cmark_node *node, Block &block)
    {
        block.kind = Block::Kind::CodeBlock;
        block.number = m_result.blockCount++;
        block.code = QString::fromUtf8(cmark_node_get_literal(node));
    }

    void fillContainer(cmark_node *node, const QByteArray &type, Block &block, int depth)
    {
        if (type == "list") {
            const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            block.kind = ordered ? Block::Kind::OrderedList : Block::Kind::BulletList;
            block.level = ordered ? cmark_node_get_list_start(node) : 0;
            block.tight = cmark_node_get_list_tight(node) != 0;
        } else if (type == "item") {
            block.kind = Block::Kind::ListItem;
        } else if (type == "table") {
            block.kind = Block::Kind::Table;
            const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(node);
            const int columns = cmark_gfm_extensions_get_table_columns(node);
            m_alignments = QByteArray(reinterpret_cast<const char *>(alignments), alignments ? columns : 0);
        } else if (type.startsWith("table_")) {
            block.kind = Block::Kind::TableRow;
            block.header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
        } else {
            block.kind = Block::Kind::Quote;
        }
        addChildren(node, block.children, depth + 1);
        if (block.kind == Block::Kind::TableRow)
            alignCells(block);
    }

    void alignCells(Block &row)
    {
        for (qsizetype i = 0; i < row.children.size() && i < m_alignments.size(); ++i) {
            const char letter = m_alignments.at(i);
            row.children[i].align = letter == 'l' ? Block::Align::Start
                : letter == 'c'                   ? Block::Align::Centre
                : letter == 'r'                   ? Block::Align::End
                                                  : Block::Align::None;
        }
    }

    QString uniqueSlug(const QString &title)
    {
        static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        QString slug = title.toLower();
        slug.replace(gaps, u"-"_s);
        while (slug.startsWith(u'-'))
            slug.remove(0, 1);
        while (slug.endsWith(u'-'))
            slug.chop(1);
        if (slug.isEmpty())
            slug = u"section"_s;
        const int seen = m_slugs[slug]++;
        return seen == 0 ? slug : uniqueSlug(slug + u'-' + QString::number(seen + 1));
    }

    Essentials m_result;
    QByteArray m_alignments;
    QHash<QString, int> m_slugs;
};

void collectSentences(const QList<Block> &blocks, QList<Sentence> &into)
{
    for (const Block &block : blocks) {
        into += block.sentences;
        collectSentences(block.children, into);
    }
}

} // namespace

QString Sentence::text() const
{
    QString words;
    for (const Run &run : runs) {
        if (run.kind == Run::Kind::Text || run.kind == Run::Kind::Image)
            words += run.text;
        else if (run.kind == Run::Kind::LineBreak)
            words += u' ';
    }
    return words;
}

QString withoutGaps(const QString &words)
{
    static const QRegularExpression gap(u"\\s+(?=[.,;:!?)])"_s);
    return words.simplified().remove(gap);
}

QString Sentence::shownText() const { return withoutGaps(text()); }

QStringList Sentence::keys() const
{
    QStringList keys;
    for (const Run &run : runs)
        for (const Citation &citation : run.citations)
            if (!keys.contains(citation.key))
                keys.append(citation.key);
    return keys;
}

QString Block::text() const
{
    QStringList parts;
    if (!code.isEmpty())
        parts.append(code);
    for (const Sentence &sentence : sentences)
        parts.append(sentence.text());
    QString words = parts.join(QString());
    for (const Block &child : children)
        words += (words.isEmpty() ? QString() : u" "_s) + child.text();
    return words;
}

int Block::words() const
{
    int count = 0;
    for (const Sentence &sentence : sentences)
        count += int(wordsOf(sentence.text()).size());
    for (const Block &child : children)
        count += child.words();
    return count;
}

QList<Section> Essentials::sections() const
{
    QList<Section> result;
    for (const Block &block : blocks)
        if (block.kind == Block::Kind::Heading && block.level == 2)
            result.append(Section{block.slug, block.text(), block.number});
    return result;
}

QList<Sentence> Essentials::sentences() const
{
    QList<Sentence> result;
    collectSentences(blocks, result);
    return result;
}

QStringList Essentials::keys() const
{
    QStringList keys;
    for (const Sentence &sentence : sentences())
        for (const QString &key : sentence.keys())
            if (!keys.contains(key))
                keys.append(key);
    return keys;
}

Essentials parseEssentials(const QString &markdown)
{
    thread_local std::pair<QString, Essentials> last;
    if (last.first != markdown)
        last = {markdown, Builder().build(markdown)};
    return last.second;
}

Sentence parseInline(const QString &markdown)
{
    const Essentials parsed = Builder().build(markdown);
    Sentence whole;
    for (const Sentence &sentence : parsed.sentences()) {
        if (!whole.runs.isEmpty() && !whole.text().endsWith(u' '))
            whole.runs.append(Run{Run::Kind::Text, u" "_s, Run::Plain, {}, {}, {}});
        whole.runs += sentence.runs;
    }
    return whole;
}

} // namespace heartport
