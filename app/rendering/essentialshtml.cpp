#include "rendering/essentialshtml.h"

#include <QUrl>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString blockId(const Block &block) { return u"b%1"_s.arg(block.number); }

QString alignment(Block::Align align)
{
    switch (align) {
    case Block::Align::Centre:
        return u" class=\"centre\""_s;
    case Block::Align::End:
        return u" class=\"end\""_s;
    case Block::Align::None:
    case Block::Align::Start:
        return {};
    }
    Q_UNREACHABLE();
}

QString attribute(const QString &text) { return text.toHtmlEscaped(); }

} // namespace

QString EssentialsHtml::blocks(const QList<Block> &blocks)
{
    QString html;
    for (const Block &child : blocks)
        html += block(child);
    return html;
}

QString EssentialsHtml::block(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading: {
        // The hearticle's title is the page's h1.
        const int level = std::clamp(block.level, 2, 6);
        return u"<h%1 id=\"%2\"><a id=\"%3\"></a>%4</h%1>\n"_s.arg(QString::number(level), blockId(block),
            attribute(block.slug), sentences(block));
    }
    case Block::Kind::Paragraph:
        return u"<p id=\"%1\">%2</p>\n"_s.arg(blockId(block), sentences(block));
    case Block::Kind::BulletList:
    case Block::Kind::OrderedList:
        return list(block);
    case Block::Kind::ListItem:
        return u"<li>%1</li>\n"_s.arg(blocks(block.children));
    case Block::Kind::Quote:
        return u"<blockquote>%1</blockquote>\n"_s.arg(blocks(block.children));
    case Block::Kind::CodeBlock:
        return u"<pre id=\"%1\"><code>%2</code></pre>\n"_s.arg(blockId(block), block.code.toHtmlEscaped());
    case Block::Kind::Rule:
        return u"<hr/>\n"_s;
    case Block::Kind::Table:
        return table(block);
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        return {}; // written by table()
    }
    Q_UNREACHABLE();
}

QString EssentialsHtml::list(const Block &block)
{
    const QString classes = block.tight ? u" class=\"tight\""_s : QString();
    if (block.kind == Block::Kind::BulletList)
        return u"<ul%1>\n%2</ul>\n"_s.arg(classes, blocks(block.children));
    return u"<ol%1 start=\"%2\">\n%3</ol>\n"_s.arg(classes, QString::number(block.level), blocks(block.children));
}

QString EssentialsHtml::table(const Block &block)
{
    QString head;
    QString body;
    for (const Block &row : block.children) {
        QString cells;
        for (const Block &cell : row.children) {
            const QString tag = row.header ? u"th"_s : u"td"_s;
            const QString scope = row.header ? u" scope=\"col\""_s : QString();
            cells +=
                u"<%1 id=\"%2\"%3%4>%5</%1>"_s.arg(tag, blockId(cell), scope, alignment(cell.align), sentences(cell));
        }
        (row.header ? head : body) += u"<tr>%1</tr>\n"_s.arg(cells);
    }
    // Focusable, so that the keyboard can scroll a wide table sideways.
    return u"<div class=\"table\" tabindex=\"0\" role=\"group\"><table><thead>%1</thead><tbody>%2</tbody></table></div>\n"_s
        .arg(head, body);
}

QString EssentialsHtml::sentences(const Block &block)
{
    QString html;
    for (const Sentence &sentence : block.sentences) {
        QString words = inlined(sentence);
        const bool spaced = words.endsWith(u' '); // outside, or the line under a marked sentence would run on
        if (spaced)
            words.chop(1);
        html += u"<span class=\"s\" id=\"s%1\">%2</span>"_s.arg(QString::number(sentence.number), words);
        if (spaced)
            html += u' ';
    }
    return html;
}

QString EssentialsHtml::inlined(const Sentence &sentence)
{
    QString html;
    for (qsizetype i = 0; i < sentence.runs.size(); ++i) {
        Run part = sentence.runs.at(i);
        // The mark hangs on the word before it: no gap, and no line break between them.
        if (i + 1 < sentence.runs.size() && sentence.runs.at(i + 1).kind == Run::Kind::Citations)
            while (part.kind == Run::Kind::Text && part.text.endsWith(u' '))
                part.text.chop(1);
        html += run(part);
    }
    return html;
}

QString EssentialsHtml::run(const Run &run)
{
    switch (run.kind) {
    case Run::Kind::Citations:
        return citation(run);
    case Run::Kind::Image:
        return image(run);
    case Run::Kind::LineBreak:
        return u"<br/>"_s;
    case Run::Kind::Text:
        break;
    }
    QString html = run.text.toHtmlEscaped();
    if (run.marks & Run::Code)
        html = u"<code>%1</code>"_s.arg(html);
    if (run.marks & Run::Strong)
        html = u"<strong>%1</strong>"_s.arg(html);
    if (run.marks & Run::Emphasis)
        html = u"<em>%1</em>"_s.arg(html);
    if (!run.target.isEmpty())
        html = u"<a href=\"%1\">%2</a>"_s.arg(attribute(run.target), html);
    return html;
}

QString EssentialsHtml::citation(const Run &run)
{
    QStringList keys;
    for (const Citation &one : run.citations)
        keys.append(one.key);
    const QString mark = citationMark(run.citations, m_numbers);
    const bool undefined = mark.endsWith(u'?');
    const QString label = undefined ? m_labels.undefinedCitation : m_labels.citation.arg(mark);
    return u"<a class=\"cite%1\" id=\"c%2\" href=\"#ref-%3\" data-keys=\"%4\" aria-label=\"%5\"><bdi>[%6]</bdi></a>"_s
        .arg(undefined ? u" undefined"_s : QString(), QString::number(m_citations++),
            attribute(QString::fromLatin1(QUrl::toPercentEncoding(keys.value(0)))), attribute(keys.join(u' ')),
            attribute(label), mark.toHtmlEscaped());
}

QString EssentialsHtml::image(const Run &run)
{
    static const QString folder = u"assets/"_s;
    if (!run.target.startsWith(folder))
        return u"<span class=\"missing-image\">%1: %2</span>"_s.arg(m_labels.image, run.text.toHtmlEscaped());
    const QString name = run.target.mid(folder.size());
    const QString caption =
        run.title.isEmpty() ? QString() : u"<span class=\"caption\">%1</span>"_s.arg(run.title.toHtmlEscaped());
    // A span and not a figure: an image is inline in Markdown, and a figure may not stand inside a paragraph.
    const QString address = m_imageAddress
        ? m_imageAddress(name)
        : u"heartport://asset/%1/%2"_s.arg(m_article.toString(), QString::fromLatin1(QUrl::toPercentEncoding(name)));
    const QString stop = m_imageAddress ? QString() : u" tabindex=\"0\""_s; // the program enlarges it on Enter
    return u"<span class=\"figure\"><img src=\"%1\" alt=\"%2\"%3/>%4</span>"_s.arg(attribute(address),
        attribute(run.text), stop, caption);
}

} // namespace heartport
