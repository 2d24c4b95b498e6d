#include "policies/checks/certainty.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// "Das Risiko, das es senkt." The verb ends its clause, so the adverb goes in front of it.
QString inOrder(const QString &weaker, QStringView behind)
{
    const QStringView rest = behind.trimmed();
    const bool endsClause = rest.isEmpty() || QStringView(u".,;:!?)–").contains(rest.front());
    const qsizetype gap = weaker.indexOf(u' ');
    return endsClause && gap > 0 ? weaker.mid(gap + 1) + u' ' + weaker.left(gap) : weaker;
}

QString likeFirstLetter(QString words, QChar first)
{
    if (!words.isEmpty() && first.isUpper())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

QList<TooCertain> tooCertain(const Lexicon &lexicon, const QString &sentence, Certainty grade)
{
    QList<TooCertain> found;
    const bool hedged = lexicon.hedges.match(sentence).hasMatch();
    auto matches = lexicon.certain.globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString words = match.captured().simplified().toLower();
        const auto entry = lexicon.certainWords.constFind(words);
        // Certainty counts down from High.
        if (entry == lexicon.certainWords.cend() || grade <= entry->needs)
            continue;
        if (hedged && entry->needs == Certainty::High)
            continue;
        const QStringView before = QStringView(sentence).first(match.capturedStart());
        if (lexicon.afterPlural.contains(words) && !lexicon.pluralEnd.match(before.toString()).hasMatch())
            continue;
        QString weaker = grade == Certainty::Moderate ? entry->moderate : entry->low;
        if (entry->adverbBehindVerb)
            weaker = inOrder(weaker, QStringView(sentence).sliced(match.capturedEnd()));
        found.append({int(match.capturedStart()), int(match.capturedLength()),
            likeFirstLetter(weaker, match.capturedView().front())});
    }
    return found;
}

} // namespace heartport
