#include "ui/actionfeed/actiontext.h"

#include "domain/essentials.h"

namespace heartport {

namespace {

void chopSpaces(QString &text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
}

// Closes the hole that a citation left: no space before a full stop, one between words.
void append(QList<TextRun> &runs, TextRun run, bool afterCitation)
{
    if (afterCitation && !runs.isEmpty()) {
        chopSpaces(runs.back().text);
        if (run.text.front().isLetterOrNumber())
            run.text.prepend(u' ');
    }
    runs.append(run);
}

} // namespace

QList<TextRun> actionRuns(const QString &markdown)
{
    QList<TextRun> runs;
    bool afterCitation = false;
    const Sentence sentence = parseInline(markdown);
    for (const Run &run : sentence.runs) {
        if (run.kind == Run::Kind::Citations) {
            afterCitation = true;
            continue;
        }
        const QString text = run.kind == Run::Kind::LineBreak ? QStringLiteral(" ") : run.text;
        if (text.isEmpty())
            continue;
        append(runs,
            TextRun{text, (run.marks & Run::Emphasis) != 0, (run.marks & Run::Strong) != 0,
                (run.marks & Run::Code) != 0},
            afterCitation);
        afterCitation = false;
    }
    if (!runs.isEmpty())
        chopSpaces(runs.back().text);
    return runs;
}

QString actionPlainText(const QString &markdown)
{
    QString text;
    const QList<TextRun> runs = actionRuns(markdown);
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

} // namespace heartport
