#include "policies/disclosure.h"
#include "rendering/articlepage.h"
#include "rendering/vancouver.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class TextWriter
{
public:
    explicit TextWriter(const CitationNumbers &numbers) : m_numbers(numbers) {}

    QString sentence(const Sentence &sentence) const
    {
        QString text;
        for (const Run &run : sentence.runs) {
            if (run.kind == Run::Kind::Citations)
                text += u'[' + citationMark(run.citations, m_numbers) + u']';
            else if (run.kind == Run::Kind::LineBreak)
                text += u'\n';
            else
                text += run.text;
        }
        return text;
    }

    QString words(const Block &block) const
    {
        QString text = block.code;
        for (const Sentence &one : block.sentences)
            text += sentence(one);
        return text.trimmed();
    }

    QString blocks(const QList<Block> &blocks, const QString &indent) const
    {
        QString text;
        for (const Block &block : blocks)
            text += this->block(block, indent);
        return text;
    }

private:
    QString block(const Block &block, const QString &indent) const
    {
        switch (block.kind) {
        case Block::Kind::Heading:
            return u"\n%1%2\n%1%3\n\n"_s.arg(indent, words(block), QString(words(block).size(), u'-'));
        case Block::Kind::Paragraph:
        case Block::Kind::CodeBlock:
            return indent + words(block) + u"\n\n"_s;
        case Block::Kind::Rule:
            return indent + u"* * *\n\n"_s;
        case Block::Kind::BulletList:
        case Block::Kind::OrderedList:
            return list(block, indent);
        case Block::Kind::Table:
            return table(block, indent);
        case Block::Kind::ListItem:
        case Block::Kind::Quote:
        case Block::Kind::TableRow:
        case Block::Kind::TableCell:
            return blocks(block.children, indent + u"  "_s);
        }
        Q_UNREACHABLE();
    }

    QString list(const Block &list, const QString &indent) const
    {
        QString text;
        int number = list.level;
        for (const Block &item : list.children) {
            const QString mark = list.kind == Block::Kind::OrderedList ? u"%1. "_s.arg(number++) : u"- "_s;
            const QString inner = blocks(item.children, indent + QString(mark.size(), u' '));
            text += indent + mark + inner.mid(indent.size() + mark.size());
        }
        return text;
    }

    QString table(const Block &table, const QString &indent) const
    {
        QString text;
        for (const Block &row : table.children) {
            QStringList cells;
            for (const Block &cell : row.children)
                cells.append(words(cell));
            text += indent + cells.join(u" | "_s) + u'\n';
        }
        return text + u'\n';
    }

    const CitationNumbers &m_numbers;
};

} // namespace

QString articleText(const Article &article, const Essentials &essentials, const CitationNumbers &numbers,
    const PageLabels &labels, const ReferenceNotices &notices)
{
    const TextWriter writer(numbers);
    QStringList parts{article.category, article.title, article.subtitle, article.keywords.join(u" · "_s)};
    parts.removeAll(QString());
    QString text = parts.join(u'\n') + u"\n\n"_s + writer.blocks(essentials.blocks, {}).trimmed() + u"\n\n"_s;
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        text += (kind == ActionKind::Helps ? labels.helps : labels.harms) + u'\n';
        for (const Action &action : article.actions(kind))
            text += u"- "_s + writer.sentence(parseInline(action.text)) + u'\n';
        text += u'\n';
    }
    text += labels.references + u'\n';
    int number = 0;
    for (const QString &key : numbers.keys()) {
        const Reference &reference = *article.findReference(key);
        const QString notice = noticeText(notices, key, labels);
        text += u"%1. %2%3 %4"_s.arg(++number)
                    .arg(notice.isEmpty() ? notice : notice.toUpper() + u". "_s, vancouver(reference), reference.url())
                    .trimmed()
            + u'\n';
    }
    if (notices.dataDate().isValid())
        text += labels.retractionData.arg(notices.dataDate().toString(Qt::ISODate)) + u'\n';
    return text + u'\n' + noticeParagraphs(article).join(u'\n') + u'\n';
}

} // namespace heartport
