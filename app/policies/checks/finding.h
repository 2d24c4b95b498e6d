// One thing an editor is told about a hearticle, and the table of all rules.
#pragma once

#include "domain/articlepart.h"
#include "domain/backlinks.h"

#include <QStringList>

#include <span>

namespace heartport {

enum class Severity { Error, Warning, Advice };

// `rule` is a stable word for machines; `message` is plain English for the command line.
struct Finding {
    QString rule;
    Severity severity = Severity::Error;
    QString where; // "title", "reference harm2019", "essentials, paragraph 3", "helps 2"
    QString message;
    ArticlePlace place = {};    // the same as `where`, to go to
    QStringList arguments = {}; // the words and numbers in `message`, for a translated sentence by rule

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Rule {
    QLatin1StringView name;
    Severity severity;
    QLatin1StringView message; // with %1, %2, … for the arguments
};

// All rules, in the order of the page.
std::span<const Rule> checkRules();

// A finding of a rule of the table.
Finding findingOf(QLatin1StringView rule, const ArticlePlace &place, const QString &where,
    const QStringList &arguments = {});

// The words with each %1, %2, … in one go, so that a "%2" inside an argument stays.
QString filled(const QString &words, const QStringList &arguments);

// A place in plain English: "essentials, paragraph 3", "helps 2", "reference harm2019", "nextReview".
// `text` is the place of its block in the essentials.
QString placeText(const ArticlePlace &place, const TextPlace &text);

QString toWord(Severity severity);

} // namespace heartport
