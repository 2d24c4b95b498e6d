#include "policies/checks/examination.h"

#include "domain/words.h"
#include "policies/readability.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// CDC's Clear Communication Index and PEMAT ask for short sections and sentences without a number that is agreed on.
constexpr int longestSection = 300; // words, tables not counted
constexpr int longestSentence = 25; // words

void checkHeadings(Examination &examination)
{
    int above = 1; // the title
    for (const ExaminedBlock &examined : std::as_const(examination.blocks)) {
        const Block &block = *examined.block;
        if (block.kind != Block::Kind::Heading)
            continue;
        const int wanted = std::clamp(block.level, 2, above + 1);
        if (block.level != wanted)
            examination.add("heading-order"_L1, examination.blockPlace(block.number),
                {block.text(), QString::number(block.level), QString::number(wanted)});
        above = wanted;
    }
}

void checkSections(Examination &examination)
{
    QHash<int, int> words; // by section
    for (const ExaminedBlock &block : std::as_const(examination.blocks))
        if (!block.table)
            words[block.section] += int(wordsOf(block.block->text()).size());
    for (const ExaminedBlock &examined : std::as_const(examination.blocks)) {
        const Block &block = *examined.block;
        const int count = words.value(block.number);
        if (block.kind == Block::Kind::Heading && examined.section == block.number && count > longestSection)
            examination.add("long-section"_L1, examination.blockPlace(block.number),
                {block.text(), QString::number(count)});
    }
}

void checkSentences(Examination &examination)
{
    for (const ExaminedBlock &examined : std::as_const(examination.blocks)) {
        if (examined.block->kind != Block::Kind::Paragraph)
            continue;
        for (const Sentence &sentence : examined.block->sentences) {
            const QString text = sentence.shownText();
            const QList<Word> words = wordsOf(text);
            if (words.size() <= longestSentence)
                continue;
            const QString begin = text.left(words.at(5).end()) + u'…';
            examination.add("long-sentence"_L1, examination.wordsPlace(examined, sentence.number, QStringView(text)),
                {QString::number(words.size()), begin});
        }
    }
}

void checkImages(Examination &examination)
{
    const auto isThere = [&](const QString &target) {
        const auto &assets = examination.article.assets;
        return std::any_of(assets.begin(), assets.end(),
            [&](const Asset &asset) { return target == u"assets/"_s + asset.name; });
    };
    for (const ImageRange &image : examination.map.images()) {
        const ArticlePlace place{.part = ArticlePart::Essentials,
            .block = image.block,
            .start = image.range.start,
            .length = image.range.length};
        if (image.alt.trimmed().isEmpty())
            examination.add("image-without-alt"_L1, place, {image.target});
        if (!isThere(image.target))
            examination.add("missing-image"_L1, place, {image.target});
    }
}

void checkTable(Examination &examination, const Block &table)
{
    if (table.children.isEmpty())
        return;
    const QList<Block> &cells = table.children.first().children;
    // The corner above a column of row names may be empty.
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool corner = i == 0 && cells.size() > 1;
        if (!corner && cells.at(i).text().trimmed().isEmpty())
            return examination.add("table-without-header"_L1, examination.blockPlace(cells.at(i).number));
    }
}

void checkReadability(Examination &examination)
{
    const Readability read = readabilityOf(examination.essentials, examination.map, examination.article.language);
    if (!read.scores.isEmpty() && read.scores.first().band == Band::Hard)
        examination.add("hard-to-read"_L1, {ArticlePart::Essentials},
            {toWord(read.scores.first().formula), scoreText(read.scores.first().value),
                scoreText(read.scores.first().aim)});
}

} // namespace

void checkStructure(Examination &examination)
{
    checkHeadings(examination);
    checkSections(examination);
    checkSentences(examination);
    checkImages(examination);
    checkReadability(examination);
    const Block *last = nullptr;
    for (const ExaminedBlock &block : std::as_const(examination.blocks)) {
        if (block.table && block.table != last)
            checkTable(examination, *block.table);
        last = block.table;
    }
}

} // namespace heartport
