// What stands between a draft and its readers: findings, of which errors refuse publication.
#pragma once

#include "domain/article.h"
#include "domain/articlepart.h"

namespace heartport {

enum class Severity { Error, Warning, Advice };

// One thing an editor is told. `rule` is a stable word for machines; `message` is plain English for the command line.
struct Finding {
    QString rule;
    Severity severity = Severity::Error;
    QString where; // "title", "references harm2019", "essentials, paragraph 3", "helps 2"
    QString message;
    ArticlePlace place = {};    // the same as `where`, to go to
    QStringList arguments = {}; // the words and numbers in `message`, for a translated sentence by rule

    friend bool operator==(const Finding &, const Finding &) = default;
};

// All findings, errors first; within one severity in the order of the page.
QList<Finding> checkForPublishing(const Article &article);

bool refusesPublication(const QList<Finding> &findings);

QString toWord(Severity severity);

} // namespace heartport
