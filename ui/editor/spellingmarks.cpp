#include "ui/editor/spellingmarks.h"

#include "ui/editor/draftsession.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/paragraphedit.h"
#include "ui/support/look.h"

#include <QMenu>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 400; // in another language all words are wrong

SpelledText textOf(MarkdownEditor &editor)
{
    return {[&editor] { return editor.markdown(); }, [&editor] { return editor.hasFocus() ? editor.caret() : -1; },
        [&editor](const QList<SpelledText::Range> &ranges, const QTextCharFormat &wave) {
            QList<MarkdownEditor::Mark> marks;
            for (const SpelledText::Range &range : ranges)
                marks.append({range.start, range.length, wave});
            editor.setMarks(MarkdownEditor::Layer::Spelling, marks);
        },
        [&editor](const SpelledText::Range &range, const QString &word) {
            editor.replace(range.start, range.length, word, SpellingMarks::tr("Correct spelling"));
        }};
}

SpelledText textOf(ParagraphEdit &field)
{
    return {[&field] { return field.text(); }, [&field] { return field.hasFocus() ? field.caret() : -1; },
        [&field](const QList<SpelledText::Range> &ranges, const QTextCharFormat &wave) {
            QList<QTextEdit::ExtraSelection> marks;
            for (const SpelledText::Range &range : ranges)
                marks.append({field.cursorOver(range.start, range.length), wave});
            field.setExtraSelections(marks);
        },
        [&field](const SpelledText::Range &range, const QString &word) {
            field.cursorOver(range.start, range.length).insertText(word);
        }};
}

} // namespace

SpellingMarks::SpellingMarks(const Look &look, DraftSession &session, MarkdownEditor &editor)
    : SpellingMarks(look, session, textOf(editor), &editor)
{
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &SpellingMarks::showWhatWasTyped);
}

SpellingMarks::SpellingMarks(const Look &look, DraftSession &session, ParagraphEdit &field)
    : SpellingMarks(look, session, textOf(field), &field)
{
    connect(&field, &QTextEdit::cursorPositionChanged, this, &SpellingMarks::showWhatWasTyped);
    field.setMenuStart([this](QMenu &menu, int offset) { addTo(menu, offset); });
}

SpellingMarks::SpellingMarks(const Look &look, DraftSession &session, SpelledText text, QObject *field)
    : QObject(field), m_look(look), m_desk(session.spelling()), m_text(std::move(text))
{
    connect(&session, &DraftSession::paused, this, &SpellingMarks::check);
    connect(&m_desk, &SpellingDesk::changed, this, &SpellingMarks::show);
    connect(&look, &Look::changed, this, &SpellingMarks::show);
    QMetaObject::invokeMethod(this, &SpellingMarks::check, Qt::QueuedConnection); // once the field has its text
}

void SpellingMarks::check()
{
    m_desk.check(m_text.text().split(u'\n'));
    show();
}

void SpellingMarks::show()
{
    m_found.clear();
    m_held.clear();
    const QString text = m_text.text();
    const int caret = m_text.caret();
    int start = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        for (const Word &word : m_desk.misspelt(line)) {
            const SpelledText::Range found{start + int(word.start), int(word.length)};
            if (caret == found.start + found.length)
                m_held = text;
            else
                m_found.append(found);
        }
        start += int(line.size()) + 1;
    }
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(m_look.color(Role::Error));
    m_text.mark(m_found.first(std::min(m_found.size(), mostMarks)), wave);
}

// The caret has left the word without a change of the text.
void SpellingMarks::showWhatWasTyped()
{
    if (!m_held.isEmpty() && m_held == m_text.text())
        show();
}

void SpellingMarks::addTo(QMenu &menu, int offset)
{
    const auto found = std::find_if(m_found.begin(), m_found.end(), [offset](const SpelledText::Range &word) {
        return offset >= word.start && offset <= word.start + word.length;
    });
    if (found == m_found.end())
        return;
    const QString word = m_text.text().mid(found->start, found->length);
    const QStringList suggestions = m_desk.suggestions(word);
    for (const QString &suggestion : suggestions)
        menu.addAction(suggestion, this, [this, at = *found, suggestion] { m_text.replace(at, suggestion); });
    if (suggestions.isEmpty())
        menu.addAction(tr("No suggestions"))->setEnabled(false);
    menu.addAction(tr("Add “%1” to my words").arg(word), this, [this, word] { m_desk.learn(word); });
    menu.addAction(tr("Ignore “%1”").arg(word), this, [this, word] { m_desk.ignore(word); });
    menu.addSeparator();
}

} // namespace heartport
