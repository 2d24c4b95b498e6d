#include "ui/editor/spellingdesk.h"

#include "ui/editor/draftsession.h"
#include "ui/support/job.h"

#include <QtConcurrentRun>

#include <utility>

namespace heartport {

namespace {

constexpr qsizetype mostLines = 4000; // remembered
constexpr int mostSuggestions = 5;

} // namespace

SpellingDesk::SpellingDesk(DraftSession &session, const SpellChecker::Places &places)
    : QObject(&session), m_session(session), m_places(places)
{
}

SpellingDesk::~SpellingDesk() = default;

void SpellingDesk::check(const QStringList &lines)
{
    if (!m_shared || m_language != m_session.article().language) {
        m_language = m_session.article().language;
        m_shared = std::make_shared<Shared>();
        m_lines.clear();
    }
    for (const QString &line : lines)
        if (!line.isEmpty() && !m_lines.contains(line))
            m_waiting.insert(line);
    start();
}

void SpellingDesk::start()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const QStringList lines = std::exchange(m_waiting, {}).values();
    const auto job = QtConcurrent::run([shared = m_shared, language = m_language, places = m_places, lines] {
        const QMutexLocker lock(&shared->mutex);
        if (!shared->checker)
            shared->checker = std::make_unique<SpellChecker>(language, places);
        QList<QList<Word>> wrong;
        for (const QString &line : lines)
            wrong.append(shared->checker->misspelt(line));
        return wrong;
    });
    whenDone(this, job, [this, lines, shared = m_shared](const QList<QList<Word>> &wrong) {
        m_busy = false;
        if (shared != m_shared) // the language was changed meanwhile
            return check(lines);
        if (m_lines.size() > mostLines)
            m_lines.clear();
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_lines.insert(lines.at(i), wrong.at(i));
        Q_EMIT changed();
        start();
    });
}

QStringList SpellingDesk::suggestions(const QString &word) const
{
    if (!m_shared)
        return {};
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->checker ? m_shared->checker->suggestions(word, mostSuggestions) : QStringList();
}

void SpellingDesk::learn(const QString &word)
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        Q_UNUSED(m_shared->checker->learn(word)); // counts in this run even where the file cannot be written
    }
    forgetWord(word);
}

void SpellingDesk::ignore(const QString &word)
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->checker->ignore(word);
    }
    forgetWord(word);
}

void SpellingDesk::forgetWord(const QString &word)
{
    QStringList lines;
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        if (!line.key().contains(word)) {
            ++line;
            continue;
        }
        lines.append(line.key());
        line = m_lines.erase(line);
    }
    check(lines);
}

} // namespace heartport
