// BibTeX as a list of entries with their fields, before anything is known about what they mean. Internal to exchange.
#pragma once

#include <QMap>
#include <QStringList>

namespace heartport {

struct BibTexEntry {
    int line = 0; // of its "@", from 1
    QString type; // lower case, without "@"
    QString key;
    QMap<QString, QString> fields; // name in lower case; value in LaTeX, @string names put in
    QString problem;               // why it cannot be read; empty: it can
    QStringList notes;
};

// The grammar of BibTeX (https://tug.org/texmf-docs/bibtex/btxdoc.pdf) with braces or parentheses, @string, "#" and
// crossref. Text between entries, @comment and @preamble are passed over, as BibTeX does. Stops behind `most` entries.
QList<BibTexEntry> parseBibTex(const QString &text, qsizetype most);

} // namespace heartport
