#include "domain/backlinks.h"

#include <algorithm>

namespace heartport {

namespace {

class Collector
{
public:
    QHash<QString, BackLinks> links;
    QHash<int, TextPlace> places; // by Block::number

    void collect(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            const bool table = block.kind == Block::Kind::Table;
            m_paragraphs += block.kind == Block::Kind::Paragraph;
            m_headings += block.kind == Block::Kind::Heading;
            m_tables += table;
            m_inTable = m_inTable || table;
            if (block.number >= 0)
                places.insert(block.number, placeOf(block));
            note(block);
            collect(block.children);
            m_inTable = m_inTable && !table;
        }
    }

private:
    TextPlace placeOf(const Block &block) const
    {
        if (m_inTable)
            return {TextPlace::Kind::Table, m_tables, block.number};
        if (block.kind == Block::Kind::Heading)
            return {TextPlace::Kind::Heading, m_headings, block.number};
        return {TextPlace::Kind::Paragraph, m_paragraphs, block.number};
    }

    void note(const Block &block)
    {
        const TextPlace place = placeOf(block);
        for (const Sentence &sentence : block.sentences) {
            const QStringList keys = sentence.keys();
            for (const QString &key : keys) {
                QList<TextPlace> &citing = links[key].text;
                const bool there =
                    !citing.isEmpty() && citing.back().kind == place.kind && citing.back().number == place.number;
                if (!there)
                    citing.append(place);
            }
        }
    }

    int m_paragraphs = 0;
    int m_headings = 0;
    int m_tables = 0;
    bool m_inTable = false;
};

} // namespace

QHash<QString, BackLinks> backLinks(const Article &article, const Essentials &essentials)
{
    Collector collector;
    collector.collect(essentials.blocks);
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        const QList<Action> &actions = article.actions(kind);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const QStringList keys = parseInline(actions.at(i).text).keys();
            for (const QString &key : keys) {
                BackLinks &links = collector.links[key];
                (kind == ActionKind::Helps ? links.helps : links.harms).append(int(i));
            }
        }
    }
    return collector.links;
}

QHash<int, TextPlace> textPlaces(const Essentials &essentials)
{
    Collector collector;
    collector.collect(essentials.blocks);
    return collector.places;
}

QList<int> sentencesCiting(const Essentials &essentials, const QStringList &keys)
{
    QList<int> numbers;
    const QList<Sentence> sentences = essentials.sentences();
    for (const Sentence &sentence : sentences) {
        const QStringList cited = sentence.keys();
        if (std::any_of(cited.begin(), cited.end(), [&](const QString &key) { return keys.contains(key); }))
            numbers.append(sentence.number);
    }
    return numbers;
}

} // namespace heartport
