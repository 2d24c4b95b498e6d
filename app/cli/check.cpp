#include "cli/command.h"
#include "importing/importer.h"
#include "policies/publishing.h"
#include "policies/readability.h"
#include "storage/librarypath.h"
#include "storage/retractionstore.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace heartport::cli {

using namespace Qt::StringLiterals;

namespace {

// What refuses a file before any field of it is looked at, as a finding.
QString ruleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotUtf8:
        return u"not-utf8"_s;
    case ErrorCode::RawHtml:
        return u"raw-html"_s;
    case ErrorCode::TooLarge:
        return u"too-large"_s;
    case ErrorCode::ImageRefused:
        return u"image-refused"_s;
    case ErrorCode::FieldMissing:
        return u"missing-field"_s;
    case ErrorCode::FieldInvalid:
        return u"invalid-field"_s;
    case ErrorCode::FormatUnknown:
        return u"unknown-format"_s;
    default:
        return u"broken-format"_s;
    }
}

struct Checked {
    QList<Finding> findings;
    Readability readability;
    QDate retractionData; // invalid: none is loaded
};

// `database` says which references were retracted; none: nothing is known.
Result<Checked> checked(const Article &article, Database *database)
{
    const auto notices = database ? RetractionStore(*database).noticesFor(article.references) : ReferenceNotices();
    if (!notices)
        return failure(notices);
    const Essentials essentials = parseEssentials(article.essentials);
    return Checked{checkForPublishing(article, QDate::currentDate(), *notices),
        readabilityOf(essentials, SourceMap(article.essentials, essentials), article.language), notices->dataDate()};
}

Result<Checked> checkPath(const QString &path, Database *database)
{
    const auto found = readPath(path);
    if (!found && exitCodeOf(found.error()) == Unreadable)
        return failure(found);
    if (!found)
        return Checked{{{ruleOf(found.error().code), Severity::Error, path, found.error().detail}}, {}, {}};
    Result<Checked> result = checked(found->read.article, database);
    for (const Correction &repaired : found->read.repaired)
        if (result)
            result->findings.append({u"put-right-on-import"_s, Severity::Advice, path, toEnglish(repaired)});
    return result;
}

// The draft, if there is one, because that is what an editor works on.
Result<Checked> checkId(Database &database, const ArticleId &id)
{
    const ArticleStore store(database);
    auto article = store.draft(id);
    if (!article && article.error().code == ErrorCode::NotFound)
        article = store.article(id);
    if (!article)
        return failure(article);
    return checked(*article, &database);
}

void printFindings(const QList<Finding> &findings)
{
    static const std::array<std::pair<Severity, QString>, 3> groups{
        {{Severity::Error, u"Errors: publishing is refused"_s}, {Severity::Warning, u"Warnings"_s},
            {Severity::Advice, u"Advice"_s}}};
    for (const auto &[severity, title] : groups) {
        const auto count = std::count_if(findings.begin(), findings.end(),
            [severity = severity](const Finding &finding) { return finding.severity == severity; });
        if (count > 0)
            printLine(u"%1 (%2)"_s.arg(title).arg(count));
        for (const Finding &finding : findings)
            if (finding.severity == severity)
                printLine(u"  %1: %2 [%3]"_s.arg(finding.where, finding.message, finding.rule));
    }
    if (findings.isEmpty())
        printLine(u"nothing to improve"_s);
}

QString scoreLine(const Score &score)
{
    if (score.band == Band::TooShort)
        return u"%1: too short to grade, it takes %2 sentences"_s.arg(toWord(score.formula))
            .arg(sentencesFor(score.formula));
    return u"%1: %2 (aim: at most %3)"_s.arg(toWord(score.formula), scoreText(score.value), scoreText(score.aim));
}

void printReadability(const Readability &readability)
{
    const TextCounts &counts = readability.counts;
    if (readability.scores.isEmpty())
        return;
    printLine(u"Readability: %1 sentences of %2 words on average"_s.arg(counts.sentences)
                  .arg(scoreText(counts.sentenceLength())));
    for (const Score &score : readability.scores)
        printLine(u"  "_s + scoreLine(score));
    for (const HardSentence &sentence : readability.sentences)
        printLine(u"  hard sentence, %1 words: %2"_s.arg(sentence.words).arg(sentence.text));
    QStringList words;
    for (const HardWord &word : readability.words)
        words.append(word.word);
    if (!words.isEmpty())
        printLine(u"  hard words: %1"_s.arg(words.join(u", "_s)));
}

QJsonObject toJson(const Readability &readability)
{
    QJsonArray scores;
    for (const Score &score : readability.scores)
        scores.append(QJsonObject{{"formula"_L1, toWord(score.formula)},
            {"value"_L1, score.band == Band::TooShort ? QJsonValue() : QJsonValue(score.value)},
            {"aim"_L1, score.aim}});
    QJsonArray sentences;
    for (const HardSentence &sentence : readability.sentences)
        sentences.append(QJsonObject{{"text"_L1, sentence.text}, {"words"_L1, sentence.words}});
    QJsonArray words;
    for (const HardWord &word : readability.words)
        words.append(QJsonObject{{"word"_L1, word.word}, {"count"_L1, word.count}});
    return {{"sentences"_L1, readability.counts.sentences}, {"words"_L1, readability.counts.words},
        {"scores"_L1, scores}, {"hardSentences"_L1, sentences}, {"hardWords"_L1, words}};
}

void printRetractionData(const QDate &asOf)
{
    printLine(asOf.isValid() ? u"Retractions: what is not named above was not listed as of %1 (Retraction Watch)"_s.arg(
                  asOf.toString(Qt::ISODate))
                             : u"Retractions: no data is loaded, so nothing is known"_s);
}

QJsonObject toJson(const Checked &result)
{
    QJsonArray array;
    for (const Finding &finding : result.findings)
        array.append(QJsonObject{{"rule"_L1, finding.rule}, {"severity"_L1, toWord(finding.severity)},
            {"where"_L1, finding.where}, {"message"_L1, finding.message}});
    return {{"findings"_L1, array}, {"readability"_L1, toJson(result.readability)},
        {"retractionData"_L1,
            result.retractionData.isValid() ? QJsonValue(result.retractionData.toString(Qt::ISODate)) : QJsonValue()}};
}

} // namespace

int runCheck(const Call &call)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parse(parser, call, 1, 1))
        return WrongUsage;
    const QString name = parser.positionalArguments().constFirst();
    Result<Checked> result;
    if (const auto address = parseAddress(name); address && !QFileInfo::exists(name)) {
        const auto database = openLibrary(call, Use::Read);
        if (!database)
            return database.error();
        result = checkId(**database, address->article);
    } else if (!call.library.isEmpty() || QFileInfo::exists(defaultLibraryPath())) {
        const auto database = openLibrary(call, Use::Look); // only for what it knows about retractions
        if (!database)
            return database.error();
        result = checkPath(name, database->get());
    } else {
        result = checkPath(name, nullptr);
    }
    if (!result)
        return fail(name, result.error());
    if (parser.isSet(u"json"_s)) {
        printJson(toJson(*result));
    } else {
        printFindings(result->findings);
        printReadability(result->readability);
        printRetractionData(result->retractionData);
    }
    return refusesPublication(result->findings) ? Refused : Done;
}

} // namespace heartport::cli
