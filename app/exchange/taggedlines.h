// Files of tagged lines, as RIS and NBIB are: "TAG - value", continued on lines without a tag. Internal to exchange.
#pragma once

#include <QList>
#include <QStringList>

namespace heartport {

struct TaggedLine {
    QString tag;    // upper case
    QString value;  // without spaces at its ends; continuation lines joined by one space
    int number = 0; // of its first line in the file, from 1
};

// A line is a tag of 2 to `longestTag` capitals and digits, spaces up to four characters ("TY  - ", "PMID- "; a space too
// few is forgiven), a hyphen, and a space or the line's end. Any other line continues the one before it; lines in front
// of the first tag come with an empty tag.
QList<TaggedLine> taggedLines(const QString &text, qsizetype longestTag);

} // namespace heartport
