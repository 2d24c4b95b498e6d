#include "policies/checks/lexicon.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Alternatives that stand as whole words; {NAME} in one is the list of that name.
QRegularExpression wholeWords(const QJsonObject &lists, const QString &name)
{
    static const QRegularExpression inner(u"\\{([a-zA-Z]+)\\}"_s);
    const auto alternatives = [&](const QString &list) {
        QStringList parts;
        const QJsonArray items = lists.value(list).toArray();
        for (const auto &item : items)
            parts.append(item.toString());
        return u"(?:%1)"_s.arg(parts.join(u'|'));
    };
    QString pattern = alternatives(name);
    for (auto match = inner.match(pattern); match.hasMatch(); match = inner.match(pattern))
        pattern.replace(match.captured(), alternatives(match.captured(1)));
    QRegularExpression compiled(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(compiled.isValid(), "lexicon", qPrintable(name + u": "_s + compiled.errorString()));
    compiled.optimize();
    return compiled;
}

void readCertainWords(const QJsonObject &lists, Lexicon &into)
{
    QStringList patterns;
    const auto add = [&](const QJsonValue &row, bool afterPlural) {
        const QString words = row[0].toString();
        into.certainWords.insert(words,
            {certaintyFromWord(row[1].toString()).value_or(Certainty::High), row[2].toString(), row[3].toString(),
                lists.value("adverbBehindVerb"_L1).toBool()});
        if (afterPlural)
            into.afterPlural.insert(words);
        patterns.append(QRegularExpression::escape(words).replace(u"\\ "_s, u"\\s+"_s));
    };
    for (const QJsonValue row : lists.value("certain"_L1).toArray())
        add(row, false);
    for (const QJsonValue row : lists.value("certainAfterPlural"_L1).toArray())
        add(row, true);
    // The longest alternative first, so that "will prevent" is not found as "prevent".
    std::sort(patterns.begin(), patterns.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QJsonObject list{{"words"_L1, QJsonArray::fromStringList(patterns)}};
    into.certain = wholeWords(list, u"words"_s);
}

Lexicon readLexicon(const QString &language)
{
    QFile file(u":/checks/%1.json"_s.arg(language));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!lists.isEmpty());
    Lexicon lexicon;
    lexicon.claims = wholeWords(lists, u"claims"_s);
    lexicon.relative = wholeWords(lists, u"relative"_s);
    lexicon.events = wholeWords(lists, u"events"_s);
    lexicon.baseline = wholeWords(lists, u"baseline"_s);
    lexicon.noBaseline = wholeWords(lists, u"noBaseline"_s);
    lexicon.stop = wholeWords(lists, u"stop"_s);
    lexicon.notAdvice = wholeWords(lists, u"notAdvice"_s);
    lexicon.prescriber = wholeWords(lists, u"prescriber"_s);
    lexicon.crisis = wholeWords(lists, u"crisis"_s);
    lexicon.crisisHelp = wholeWords(lists, u"crisisHelp"_s);
    lexicon.hedges = wholeWords(lists, u"hedges"_s);
    lexicon.pluralEnd = QRegularExpression(lists.value("pluralEnd"_L1).toString(),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    readCertainWords(lists, lexicon);
    return lexicon;
}

} // namespace

const Lexicon *lexiconFor(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    if (primary == u"en") {
        static const Lexicon english = readLexicon(u"en"_s);
        return &english;
    }
    if (primary == u"de") {
        static const Lexicon german = readLexicon(u"de"_s);
        return &german;
    }
    return nullptr;
}

} // namespace heartport
