#include "domain/inlinetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace heartport {

namespace {

constexpr QChar objectMark = QChar::ObjectReplacementCharacter; // stands for a run without words

QString plainOf(const QList<Run> &runs)
{
    QString plain;
    for (const Run &run : runs)
        plain += run.kind == Run::Kind::Text ? run.text : QString(objectMark);
    return plain;
}

// Unicode's sentence rules (UAX 29) know no abbreviations; these never end a sentence.
bool endsInAbbreviation(QStringView sentence)
{
    static constexpr std::array abbreviations = {u"e.g.", u"i.e.", u"vs.", u"al.", u"dr.", u"prof.", u"mr.", u"mrs.",
        u"ms.", u"st.", u"no.", u"approx.", u"ca.", u"z.b.", u"z. b.", u"d.h.", u"d. h.", u"u.a.", u"u. a.", u"bzw.",
        u"nr.", u"ggf.", u"fig.", u"etc.", u"ref.", u"cf."};
    const QString tail =
        sentence.trimmed().last(std::min<qsizetype>(sentence.trimmed().size(), 10)).toString().toLower();
    const auto stands = [&](QStringView word) {
        const qsizetype before = tail.size() - word.size() - 1;
        return tail.endsWith(word) && (before < 0 || !tail.at(before).isLetterOrNumber());
    };
    // One letter and a stop: an initial, or a part of "z. B.".
    const bool initial = tail.size() >= 2 && tail.endsWith(u'.') && tail.at(tail.size() - 2).isLetter()
        && (tail.size() == 2 || !tail.at(tail.size() - 3).isLetterOrNumber());
    return initial || std::any_of(abbreviations.begin(), abbreviations.end(), [&](const char16_t *word) {
        return stands(QStringView(word));
    });
}

// Where one sentence ends and the next begins, as positions in the plain text; the last one is its length.
QList<qsizetype> sentenceEnds(const QString &plain)
{
    QList<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, plain);
    qsizetype start = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        // A citation behind the full stop belongs to the sentence before it.
        while (at < plain.size() && plain.at(at) == objectMark) {
            ++at;
            while (at < plain.size() && plain.at(at).isSpace())
                ++at;
        }
        if (at < plain.size() && endsInAbbreviation(QStringView(plain).sliced(start, at - start)))
            continue;
        if (!ends.isEmpty() && at <= ends.last())
            continue;
        ends.append(at);
        start = at;
    }
    if (ends.isEmpty() || ends.last() != plain.size())
        ends.append(plain.size());
    return ends;
}

} // namespace

QList<Sentence> splitSentences(const QList<Run> &runs, int firstNumber)
{
    QList<Sentence> sentences;
    if (runs.isEmpty())
        return sentences;
    const QString plain = plainOf(runs);
    const QList<qsizetype> ends = sentenceEnds(plain);
    qsizetype position = 0;
    qsizetype run = 0;
    qsizetype inRun = 0;
    for (const qsizetype end : ends) {
        Sentence sentence;
        sentence.number = firstNumber + int(sentences.size());
        while (position < end && run < runs.size()) {
            const Run &whole = runs.at(run);
            const qsizetype length = whole.kind == Run::Kind::Text ? whole.text.size() : 1;
            const qsizetype take = std::min(length - inRun, end - position);
            Run part = whole;
            if (whole.kind == Run::Kind::Text)
                part.text = whole.text.sliced(inRun, take);
            sentence.runs.append(part);
            position += take;
            inRun += take;
            if (inRun == length) {
                ++run;
                inRun = 0;
            }
        }
        sentences.append(sentence);
    }
    return sentences;
}

} // namespace heartport
