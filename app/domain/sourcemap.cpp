#include "domain/sourcemap.h"

#include <algorithm>

namespace heartport {

namespace {

// Words and marks are looked for this far ahead: more markup than a link's address can stand between two of them.
constexpr qsizetype reach = 4096;

QList<int> lineStarts(const QString &text)
{
    QList<int> starts{0};
    for (int i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (!pair && (text.at(i) == u'\n' || text.at(i) == u'\r'))
            starts.append(i + 1);
    }
    return starts;
}

} // namespace

// Goes through the Markdown once, from block to block and from word to word.
class SourceMap::Finder
{
public:
    Finder(SourceMap &map, const Essentials &essentials) : m_map(map)
    {
        m_map.m_blocks.resize(essentials.blockCount);
        m_map.m_sentences.resize(essentials.sentenceCount);
        for (const Block &block : essentials.blocks)
            find(block, block.line, block.lastLine);
    }

private:
    void find(const Block &block, int firstLine, int lastLine)
    {
        // A cell's own lines are not told; its row's are.
        const bool cell = block.kind == Block::Kind::TableCell;
        const int first = cell ? firstLine : block.line;
        const int last = cell ? lastLine : block.lastLine;
        if (block.number >= 0)
            findLeaf(block, m_map.line(first).start, m_map.line(last).end());
        for (const Block &child : block.children)
            find(child, first, last);
    }

    void findLeaf(const Block &block, int start, int end)
    {
        m_cursor = std::max<qsizetype>(m_cursor, start);
        m_end = std::max<qsizetype>(end, m_cursor);
        const int began = int(m_cursor);
        for (const Sentence &sentence : block.sentences)
            findSentence(sentence, block.number);
        if (block.kind == Block::Kind::TableCell) {
            const SourceRange first =
                block.sentences.isEmpty() ? SourceRange{began, 0} : m_map.sentence(block.sentences.first().number);
            m_map.m_blocks[block.number] = {first.start, int(m_cursor) - first.start};
        } else {
            m_map.m_blocks[block.number] = {start, end - start};
            m_cursor = m_end;
        }
    }

    void findSentence(const Sentence &sentence, int block)
    {
        m_first = -1;
        for (const Run &run : sentence.runs) {
            if (run.kind == Run::Kind::Text)
                findText(run.text);
            else if (run.kind == Run::Kind::Citations)
                findCitations(run, block, sentence.number);
            else if (run.kind == Run::Kind::Image)
                findImage(run, block);
        }
        const int start = int(m_first < 0 ? m_cursor : m_first);
        m_map.m_sentences[sentence.number] = {start, int(m_cursor) - start};
    }

    QStringView ahead() const
    {
        return QStringView(m_map.m_markdown).sliced(m_cursor, std::min(reach, m_end - m_cursor));
    }

    void take(qsizetype at, qsizetype length)
    {
        if (m_first < 0)
            m_first = m_cursor + at;
        m_cursor += at + length;
    }

    void findText(const QString &text)
    {
        const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
        for (const QStringView word : words) {
            if (!word.startsWith(u']'))
                skipTarget();
            // Escapes and entities are written otherwise than they read: such a word is passed over.
            if (const qsizetype at = ahead().indexOf(word); at >= 0)
                take(at, word.size());
        }
    }

    // Behind the words of a link or image its address, whose words are not those of the text.
    void skipTarget()
    {
        const QStringView rest = ahead();
        qsizetype at = 0;
        while (at < rest.size() && (rest.at(at) == u'*' || rest.at(at) == u'_' || rest.at(at) == u'`'))
            ++at;
        if (at + 1 >= rest.size() || rest.at(at) != u']' || rest.at(at + 1) != u'(')
            return;
        const qsizetype closed = closing(rest, at + 1, u'(', u')');
        m_cursor += closed < 0 ? at + 2 : closed + 1;
    }

    static qsizetype closing(QStringView text, qsizetype opened, QChar open, QChar close)
    {
        int depth = 0;
        for (qsizetype at = opened; at < text.size(); ++at) {
            if (text.at(at) == u'\\')
                ++at;
            else if (text.at(at) == open)
                ++depth;
            else if (text.at(at) == close && --depth == 0)
                return at;
        }
        return -1;
    }

    void findCitations(const Run &run, int block, int sentence)
    {
        skipTarget();
        const QString key = u'@' + run.citations.first().key;
        const QStringView rest = ahead();
        const qsizetype at = rest.indexOf(key);
        const qsizetype open = at < 0 ? -1 : rest.first(at).lastIndexOf(u'[');
        const qsizetype close = at < 0 ? -1 : rest.indexOf(u']', at);
        if (open < 0 || close < 0)
            return;
        m_map.m_citations.append({{int(m_cursor + open), int(close + 1 - open)}, block, sentence, run.citations});
        take(open, close + 1 - open);
    }

    void findImage(const Run &run, int block)
    {
        skipTarget();
        const QStringView rest = ahead();
        const qsizetype open = rest.indexOf(u"![");
        const qsizetype words = open < 0 ? -1 : closing(rest, open + 1, u'[', u']');
        if (words < 0)
            return;
        const bool inlined = words + 1 < rest.size() && rest.at(words + 1) == u'(';
        const qsizetype end = inlined ? closing(rest, words + 1, u'(', u')') : words;
        if (end < 0)
            return;
        m_map.m_images.append({{int(m_cursor + open), int(end + 1 - open)}, block, run.target, run.text});
        take(open, end + 1 - open);
    }

    SourceMap &m_map;
    qsizetype m_cursor = 0;
    qsizetype m_end = 0;
    qsizetype m_first = -1; // of the sentence
};

SourceMap::SourceMap(const QString &markdown, const Essentials &essentials)
    : m_markdown(markdown), m_lines(lineStarts(markdown))
{
    Finder(*this, essentials);
}

int SourceMap::lineOf(int offset) const
{
    return int(std::upper_bound(m_lines.begin(), m_lines.end(), offset) - m_lines.begin());
}

SourceRange SourceMap::line(int number) const
{
    if (m_lines.isEmpty())
        return {};
    const int index = std::clamp(number - 1, 0, int(m_lines.size()) - 1);
    const int start = m_lines.at(index);
    int end = index + 1 < m_lines.size() ? m_lines.at(index + 1) : int(m_markdown.size());
    while (end > start && (m_markdown.at(end - 1) == u'\n' || m_markdown.at(end - 1) == u'\r'))
        --end;
    return {start, end - start};
}

SourceRange SourceMap::block(int number) const { return m_blocks.value(number); }
SourceRange SourceMap::sentence(int number) const { return m_sentences.value(number); }

int SourceMap::blockAt(int offset) const
{
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), offset,
        [](int at, const SourceRange &block) { return at < block.start; });
    return m_blocks.isEmpty() ? -1 : std::max(0, int(behind - m_blocks.begin()) - 1);
}

SourceRange SourceMap::wordsIn(int sentence, QStringView words) const
{
    const SourceRange whole = this->sentence(sentence);
    if (whole.start < 0)
        return whole;
    const qsizetype at = QStringView(m_markdown).sliced(whole.start, whole.length).indexOf(words);
    return at < 0 ? whole : SourceRange{whole.start + int(at), int(words.size())};
}

} // namespace heartport
