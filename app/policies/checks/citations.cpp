#include "policies/checks/examination.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Where each key is cited first.
QHash<QString, ArticlePlace> firstPlaces(const Examination &examination)
{
    QHash<QString, ArticlePlace> places;
    const auto add = [&](const SourceMap &map, ArticlePlace place) {
        for (const CitationRange &mark : map.citations())
            for (const Citation &citation : mark.citations) {
                if (places.contains(citation.key))
                    continue;
                place.block = place.part == ArticlePart::Essentials ? mark.block : -1;
                place.start = mark.range.start;
                place.length = mark.range.length;
                place.key = citation.key;
                places.insert(citation.key, place);
            }
    };
    add(examination.map, {.part = ArticlePart::Essentials});
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
        for (int i = 0; i < examination.actions(kind).size(); ++i)
            add(examination.actions(kind).at(i).map, examination.actionPlace(kind, i));
    return places;
}

// A paragraph says something that somebody must have found out: a word for it, or a share of something.
void checkClaims(Examination &examination, const ExaminedBlock &examined)
{
    const Block &block = *examined.block;
    QString claim;
    ArticlePlace place;
    for (const Sentence &sentence : block.sentences) {
        if (!sentence.keys().isEmpty())
            return;
        const QString words = sentence.text();
        if (!claim.isEmpty() || words.trimmed().endsWith(u'?'))
            continue;
        if (const auto match = examination.lexicon->claims.match(words); match.hasMatch()) {
            claim = match.captured();
            place = examination.wordsPlace(examined, sentence.number, match.capturedView());
        }
    }
    if (!claim.isEmpty())
        examination.add("uncited-paragraph"_L1, place, {claim});
}

} // namespace

void checkCitations(Examination &examination)
{
    if (examination.essentials.rawHtmlLine) {
        const SourceRange line = examination.map.line(*examination.essentials.rawHtmlLine);
        examination.add("raw-html"_L1,
            {.part = ArticlePart::Essentials,
                .block = examination.map.blockAt(line.start),
                .start = line.start,
                .length = line.length});
    }
    if (examination.essentials.words == 0)
        examination.add("missing-essentials"_L1, {ArticlePart::Essentials});
    const QHash<QString, ArticlePlace> places = firstPlaces(examination);
    for (const QString &key : examination.numbers.undefinedKeys())
        examination.add("undefined-citation"_L1, places.value(key, {.part = ArticlePart::Essentials, .key = key}),
            {key});
    if (!examination.lexicon)
        return;
    for (const ExaminedBlock &block : std::as_const(examination.blocks))
        if (block.block->kind == Block::Kind::Paragraph)
            checkClaims(examination, block);
}

} // namespace heartport
