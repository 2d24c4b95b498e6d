#include "policies/checks/examination.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// A sentence of the essentials or an action, and what belongs to it.
struct Passage {
    ArticlePlace place; // of the block or action
    const SourceMap *map = nullptr;
    int number = 0;      // of the sentence
    QString words;       // of the sentence
    QString around;      // of the paragraph, the whole table or the action
    bool isHarm = false; // says what not to do

    ArticlePlace placeOf(QStringView part) const
    {
        ArticlePlace found = place;
        const SourceRange range = map->wordsIn(number, part);
        found.start = range.start;
        found.length = range.length;
        return found;
    }
};

QList<Passage> passages(const Examination &examination)
{
    QList<Passage> all;
    QHash<const Block *, QString> tables;
    for (const ExaminedBlock &examined : std::as_const(examination.blocks)) {
        const Block &block = *examined.block;
        if (examined.table && !tables.contains(examined.table))
            tables.insert(examined.table, examined.table->text());
        const QString around = examined.table ? tables.value(examined.table) : block.text();
        for (const Sentence &sentence : block.sentences)
            all.append(
                {examination.blockPlace(block.number), &examination.map, sentence.number, sentence.text(), around});
    }
    for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
        const QList<ExaminedAction> &actions = examination.actions(kind);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const QList<Sentence> sentences = actions.at(i).essentials.sentences();
            QString around;
            for (const Sentence &sentence : sentences)
                around += sentence.text() + u' ';
            for (const Sentence &sentence : sentences)
                all.append({examination.actionPlace(kind, int(i)), &actions.at(i).map, sentence.number, sentence.text(),
                    around, kind == ActionKind::Harms});
        }
    }
    return all;
}

// "[3]" from a text that was pasted: a citation that is none.
void checkLiteralNumbers(Examination &examination, const QList<Passage> &all)
{
    static const QRegularExpression number(u"\\[\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*\\]"_s);
    for (const Passage &passage : all)
        if (const auto match = number.match(passage.words); match.hasMatch())
            examination.add("literal-number"_L1, passage.placeOf(match.capturedView()), {match.captured()});
}

// A text that says once that it has no starting figures is honest about all of them; an action is read on its own.
void checkRelativeNumbers(Examination &examination, const QList<Passage> &all)
{
    const Lexicon &lexicon = *examination.lexicon;
    const bool isHonest = std::any_of(all.begin(), all.end(), [&](const Passage &passage) {
        return passage.place.part == ArticlePart::Essentials && lexicon.noBaseline.match(passage.words).hasMatch();
    });
    for (const Passage &passage : all) {
        if (isHonest && passage.place.part == ArticlePart::Essentials)
            continue;
        const auto match = lexicon.relative.match(passage.words);
        if (match.hasMatch() && lexicon.events.match(passage.words).hasMatch()
            && !lexicon.baseline.match(passage.around).hasMatch())
            examination.add("relative-number"_L1, passage.placeOf(match.capturedView()), {match.captured()});
    }
}

void checkMedicines(Examination &examination, const QList<Passage> &all)
{
    const Lexicon &lexicon = *examination.lexicon;
    for (const Passage &passage : all) {
        if (passage.isHarm)
            continue;
        const auto match = lexicon.stop.match(passage.words);
        if (!match.hasMatch() || lexicon.notAdvice.match(passage.words.left(match.capturedEnd())).hasMatch()
            || lexicon.prescriber.match(passage.around).hasMatch())
            continue;
        examination.add("stops-medicine"_L1, passage.placeOf(match.capturedView()), {match.captured()});
    }
}

void checkCrisis(Examination &examination, const QList<Passage> &all)
{
    const Lexicon &lexicon = *examination.lexicon;
    const bool helpIsNamed = std::any_of(all.begin(), all.end(),
        [&](const Passage &passage) { return lexicon.crisisHelp.match(passage.words).hasMatch(); });
    if (helpIsNamed)
        return;
    for (const Passage &passage : all)
        if (const auto match = lexicon.crisis.match(passage.words); match.hasMatch())
            return examination.add("crisis-without-help"_L1, passage.placeOf(match.capturedView()), {match.captured()});
}

} // namespace

void checkWording(Examination &examination)
{
    const QList<Passage> all = passages(examination);
    checkLiteralNumbers(examination, all);
    if (!examination.lexicon)
        return;
    checkRelativeNumbers(examination, all);
    checkMedicines(examination, all);
    checkCrisis(examination, all);
}

} // namespace heartport
