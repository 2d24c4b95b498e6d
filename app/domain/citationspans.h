// Where citation keys stand in Markdown, so that they can be renamed, protected and shown as chips.
#pragma once

#include "domain/article.h"

#include <QHash>

namespace heartport {

// One key inside a citation mark; places in UTF-16 units of the Markdown.
struct CitationSpan {
    QString key;
    qsizetype start = 0; // of the key, behind its @
    qsizetype length = 0;
    qsizetype markStart = 0; // of the whole mark with its brackets
    qsizetype markLength = 0;

    friend bool operator==(const CitationSpan &, const CitationSpan &) = default;
};

// In order. Code is not looked into.
QList<CitationSpan> citationSpans(const QString &markdown);

// The same Markdown with other keys; keys that are no key of `renamed` stay.
QString withCitationKeys(const QString &markdown, const QHash<QString, QString> &renamed);

// Takes a key out of every mark; a mark that held nothing else goes with the space before it.
QString withoutCitation(const QString &markdown, const QString &key);

// The same as withCitationKeys() for essentials and actions of a hearticle. Its references stay as they are.
void renameCitations(Article &article, const QHash<QString, QString> &renamed);

} // namespace heartport
