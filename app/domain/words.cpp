#include "domain/words.h"

namespace heartport {

namespace {

bool joins(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'.' || character == u',' || character == u'-'
        || character == u'‑';
}

bool belongs(QChar character) { return character.isLetterOrNumber() || character.isMark() || character.isSurrogate(); }

} // namespace

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!belongs(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size()
            && (belongs(text.at(at)) || (joins(text.at(at)) && at + 1 < text.size() && belongs(text.at(at + 1)))))
            ++at;
        words.append({start, at - start});
    }
    return words;
}

} // namespace heartport
