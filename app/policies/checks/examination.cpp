#include "policies/checks/examination.h"

namespace heartport {

Examination::Examination(const Article &examined, const QDate &day, const ReferenceNotices &known)
    : article(examined), today(day), notices(known), essentials(parseEssentials(examined.essentials)),
      map(examined.essentials, essentials), numbers(examined, essentials), places(textPlaces(essentials)),
      lexicon(lexiconFor(examined.language)), helps(examined.helps.begin(), examined.helps.end()),
      harms(examined.harms.begin(), examined.harms.end())
{
    collect(essentials.blocks, {});
}

void Examination::collect(const QList<Block> &from, ExaminedBlock around)
{
    for (const Block &block : from) {
        if (block.kind == Block::Kind::Heading && block.level <= 2)
            m_section = block.number;
        around.block = &block;
        around.section = m_section;
        if (block.number >= 0)
            blocks.append(around);
        ExaminedBlock inside = around;
        inside.inList = around.inList || block.kind == Block::Kind::ListItem;
        if (block.kind == Block::Kind::Table)
            inside.table = &block;
        collect(block.children, inside);
    }
}

void Examination::add(QLatin1StringView rule, const ArticlePlace &place, const QStringList &arguments)
{
    findings.append(findingOf(rule, place, placeText(place, places.value(place.block)), arguments));
}

ArticlePlace Examination::blockPlace(int block) const
{
    const SourceRange range = map.block(block);
    return {.part = ArticlePart::Essentials, .block = block, .start = range.start, .length = range.length};
}

ArticlePlace Examination::wordsPlace(const ExaminedBlock &block, int sentence, QStringView words) const
{
    const SourceRange range = map.wordsIn(sentence, words);
    return {.part = ArticlePart::Essentials,
        .block = block.block->number,
        .start = range.start,
        .length = range.length};
}

ArticlePlace Examination::actionPlace(ActionKind kind, int index) const
{
    return {.part = kind == ActionKind::Helps ? ArticlePart::Helps : ArticlePart::Harms, .index = index};
}

ArticlePlace Examination::actionWordsPlace(ActionKind kind, int index, int sentence, QStringView words) const
{
    ArticlePlace place = actionPlace(kind, index);
    const SourceRange range = actions(kind).at(index).map.wordsIn(sentence, words);
    place.start = range.start;
    place.length = range.length;
    return place;
}

} // namespace heartport
