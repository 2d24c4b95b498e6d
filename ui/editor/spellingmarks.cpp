#include "ui/editor/spellingmarks.h"

#include "ui/editor/draftsession.h"
#include "ui/editor/markdowneditor.h"
#include "ui/support/job.h"
#include "ui/support/look.h"

#include <QMenu>
#include <QtConcurrentRun>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 4000; // remembered
constexpr qsizetype mostMarks = 400;  // in another language all words are wrong
constexpr int mostSuggestions = 5;

} // namespace

SpellingMarks::SpellingMarks(const Look &look, DraftSession &session, MarkdownEditor &editor,
    const SpellChecker::Places &places)
    : QObject(&editor), m_look(look), m_session(session), m_editor(editor), m_places(places)
{
    connect(&session, &DraftSession::paused, this, &SpellingMarks::check);
    connect(&look, &Look::changed, this, &SpellingMarks::show);
}

SpellingMarks::~SpellingMarks() = default;

void SpellingMarks::check()
{
    if (m_busy)
        return; // looks again when it is done
    if (!m_shared || m_language != m_session.article().language) {
        m_language = m_session.article().language;
        m_shared = std::make_shared<Shared>();
        m_lines.clear();
    }
    QStringList unknown;
    const QStringList lines = m_editor.markdown().split(u'\n');
    for (const QString &line : lines)
        if (!line.isEmpty() && !m_lines.contains(line))
            unknown.append(line);
    if (unknown.isEmpty())
        return show();
    m_busy = true;
    const auto job = QtConcurrent::run([shared = m_shared, language = m_language, places = m_places, unknown] {
        const QMutexLocker lock(&shared->mutex);
        if (!shared->checker)
            shared->checker = std::make_unique<SpellChecker>(language, places);
        QList<QList<Word>> wrong;
        for (const QString &line : unknown)
            wrong.append(shared->checker->misspelt(line));
        return wrong;
    });
    whenDone(this, job, [this, unknown, shared = m_shared](const QList<QList<Word>> &wrong) {
        m_busy = false;
        if (shared == m_shared) {
            if (m_lines.size() > mostLines)
                m_lines.clear();
            for (qsizetype i = 0; i < unknown.size(); ++i)
                m_lines.insert(unknown.at(i), wrong.at(i));
        }
        check(); // the text may have changed meanwhile
    });
}

void SpellingMarks::show()
{
    m_found.clear();
    QList<MarkdownEditor::Mark> marks;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(m_look.color(Role::Error));
    const int caret = m_editor.caret();
    int start = 0;
    const QStringList lines = m_editor.markdown().split(u'\n');
    for (const QString &line : lines) {
        for (const Word &word : m_lines.value(line)) {
            const Found found{start + int(word.start), int(word.length)};
            if (caret == found.start + found.length) // still being typed
                continue;
            m_found.append(found);
            if (marks.size() < mostMarks)
                marks.append({found.start, found.length, wave});
        }
        start += int(line.size()) + 1;
    }
    m_editor.setMarks(MarkdownEditor::Layer::Spelling, marks);
}

void SpellingMarks::addTo(QMenu &menu, int offset)
{
    const auto found = std::find_if(m_found.begin(), m_found.end(),
        [offset](const Found &word) { return offset >= word.start && offset <= word.start + word.length; });
    if (found == m_found.end() || !m_shared || !m_shared->checker)
        return;
    const QString word = m_editor.markdown().mid(found->start, found->length);
    QStringList suggestions;
    {
        const QMutexLocker lock(&m_shared->mutex);
        suggestions = m_shared->checker->suggestions(word, mostSuggestions);
    }
    for (const QString &suggestion : std::as_const(suggestions))
        menu.addAction(suggestion, &m_editor, [this, at = *found, suggestion] {
            m_editor.replace(at.start, at.length, suggestion, tr("Correct spelling"));
        });
    if (suggestions.isEmpty())
        menu.addAction(tr("No suggestions"))->setEnabled(false);
    menu.addAction(tr("Add “%1” to my words").arg(word), this, [this, word] {
        const QMutexLocker lock(&m_shared->mutex);
        Q_UNUSED(m_shared->checker->learn(word)); // counts in this run even where the file cannot be written
        forgetWord(word);
    });
    menu.addAction(tr("Ignore “%1”").arg(word), this, [this, word] {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->checker->ignore(word);
        forgetWord(word);
    });
    menu.addSeparator();
}

void SpellingMarks::forgetWord(const QString &word)
{
    m_lines.removeIf([&](const auto &line) { return line.key().contains(word); });
    QMetaObject::invokeMethod(this, &SpellingMarks::check, Qt::QueuedConnection);
}

} // namespace heartport
