#include "ui/editor/draftsession.h"

#include "ui/editor/draftchange.h"
#include "ui/editor/safetykeeper.h"
#include "ui/editor/spellingdesk.h"
#include "ui/library/library.h"
#include "ui/support/job.h"

#include <QUndoStack>
#include <QtConcurrentRun>

#include <chrono>

namespace heartport {

using namespace std::chrono_literals;

namespace {

constexpr auto previewQuiet = 150ms;
constexpr auto safetyQuiet = 1s;
constexpr auto safetyLatest = 1500ms; // and then a killed program loses less than two seconds

void setUp(QTimer &timer, std::chrono::milliseconds after)
{
    timer.setSingleShot(true);
    timer.setInterval(after);
}

} // namespace

DraftSession::DraftSession(Library &library, Draft draft, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_library(library), m_draft(std::move(draft)), m_saved(m_draft.article), m_now(std::move(now)),
      m_undo(new QUndoStack(this)), m_safety(new SafetyKeeper(library.path(), this))
{
    setUp(m_pause, previewQuiet);
    setUp(m_quiet, safetyQuiet);
    setUp(m_latest, safetyLatest);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        Q_EMIT paused();
        findFindings();
    });
    connect(&m_quiet, &QTimer::timeout, this, &DraftSession::keepSafetyCopy);
    connect(&m_latest, &QTimer::timeout, this, &DraftSession::keepSafetyCopy);
    connect(m_safety, &SafetyKeeper::kept, this, &DraftSession::safetyCopyWritten);
    connect(m_safety, &SafetyKeeper::failed, this, &DraftSession::safetyCopyFailed);
    connect(&library, &Library::publisherLinesChanged, this, [this] {
        m_draft.article.publisherLines = m_saved.publisherLines = m_library.publisherLines();
        m_pause.start();
    });
    m_pause.start();
}

DraftSession::~DraftSession()
{
    delete m_safety; // the last copy that it writes is older than ours
    keepNow();
}

void DraftSession::keepNow()
{
    if (m_state == Save::Saved)
        return dropSafetyCopy();
    if (!m_library.isWritable())
        return;
    const auto kept = m_library.drafts().keepSafetyCopy(m_draft.article, m_draft.revision, m_now());
    if (!kept)
        Q_EMIT safetyCopyFailed(kept.error());
}

SpellingDesk &DraftSession::spelling()
{
    if (!m_spelling)
        m_spelling = new SpellingDesk(*this);
    return *m_spelling;
}

const Essentials &DraftSession::essentials() const
{
    if (!m_essentials)
        m_essentials = parseEssentials(m_draft.article.essentials);
    return *m_essentials;
}

const CitationNumbers &DraftSession::numbers() const
{
    if (!m_numbers)
        m_numbers = CitationNumbers(m_draft.article, essentials());
    return *m_numbers;
}

void DraftSession::change(const ArticlePlace &place, const QString &what, const std::function<void(Article &)> &edit,
    Merge merge, const QObject *origin)
{
    Article after = m_draft.article;
    edit(after);
    if (changedParts(m_draft.article, after).isEmpty())
        return;
    m_origin = origin;
    m_undo->push(new DraftChange(
        what, {place, merge == Merge::Typing, m_now()}, m_draft.article, after,
        [this]() -> const Article & { return m_draft.article; },
        [this](const QList<ArticlePart> &parts, const Article &from) { put(parts, from, m_origin); }));
    m_origin = nullptr;
}

void DraftSession::put(const QList<ArticlePart> &parts, const Article &from, const QObject *origin)
{
    for (const ArticlePart part : parts)
        copyPart(part, from, m_draft.article);
    if (parts.contains(ArticlePart::Essentials))
        m_essentials.reset();
    if (parts.contains(ArticlePart::References))
        m_notices.reset();
    m_numbers.reset();
    setState(changedParts(m_saved, m_draft.article).isEmpty() ? Save::Saved : Save::Unsaved);
    m_pause.start();
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
    for (const ArticlePart part : parts)
        Q_EMIT changed(part, origin);
}

void DraftSession::setState(Save state)
{
    // A conflict and a failure last until a save succeeds: what is typed meanwhile changes nothing about them.
    const bool lasting = m_state == Save::Failed || m_state == Save::Conflict;
    if (state == m_state || (lasting && state == Save::Unsaved))
        return;
    m_state = state;
    Q_EMIT saveStateChanged();
}

void DraftSession::save() { store(m_draft.revision); }

void DraftSession::saveOver()
{
    const auto newest = m_library.drafts().draft(m_draft.article.id);
    store(newest ? newest->revision : m_draft.revision);
}

void DraftSession::store(qint64 expected)
{
    setState(Save::Saving);
    const auto saved = m_library.drafts().save(m_draft.article, expected, m_now());
    if (saved) {
        m_safety->forget();
        stored(*saved);
        setState(Save::Saved);
        m_library.noteDraftsChanged();
        return;
    }
    setState(saved.error().code == ErrorCode::Conflict ? Save::Conflict : Save::Failed);
    Q_EMIT saveFailed(saved.error());
}

void DraftSession::stored(const Draft &draft)
{
    m_draft = draft;
    m_saved = draft.article;
    m_essentials.reset();
    m_numbers.reset();
    m_notices.reset();
    m_quiet.stop();
    m_latest.stop();
    m_safetyCopyAt = {};
}

bool DraftSession::discardChanges()
{
    m_safety->forget();
    const ArticleId id = m_draft.article.id;
    DraftStore &drafts = m_library.drafts();
    auto done = drafts.keepSafetyCopy(m_draft.article, m_draft.revision, m_now());
    if (done)
        done = drafts.discardChanges(id, m_now());
    const auto saved = drafts.draft(id);
    if (!done || !saved) {
        Q_EMIT saveFailed(done ? saved.error() : done.error());
        return false;
    }
    adopt(*saved);
    m_library.noteDraftsChanged();
    return true;
}

void DraftSession::adopt(const Draft &draft)
{
    const QList<ArticlePart> parts = changedParts(m_draft.article, draft.article);
    m_safety->forget();
    stored(draft);
    m_undo->clear();
    m_state = Save::Saved;
    Q_EMIT saveStateChanged();
    for (const ArticlePart part : parts)
        Q_EMIT changed(part, nullptr);
    m_pause.start();
}

void DraftSession::keepSafetyCopy()
{
    m_quiet.stop();
    m_latest.stop();
    if (m_state == Save::Saved)
        return dropSafetyCopy();
    if (!m_library.isWritable())
        return Q_EMIT safetyCopyFailed({ErrorCode::LibraryReadOnly, m_library.path()});
    m_safety->keep({m_draft.article, m_draft.revision, m_now()});
}

// What was typed is undone: nothing is left to be offered at the next start.
void DraftSession::dropSafetyCopy()
{
    m_safety->forget();
    if (!std::exchange(m_safetyCopyAt, {}).isValid())
        return;
    if (const auto dropped = m_library.drafts().dropSafetyCopy(m_draft.article.id); !dropped)
        return Q_EMIT safetyCopyFailed(dropped.error());
    m_library.noteDraftsChanged();
}

void DraftSession::safetyCopyWritten(const QDateTime &at)
{
    m_safetyCopyAt = at;
    if (m_state == Save::Saved) // it was saved, or undone, while the copy was being written
        return dropSafetyCopy();
    Q_EMIT saveStateChanged();
}

const ReferenceNotices &DraftSession::notices()
{
    if (!m_notices)
        m_notices = m_library.retractions().noticesFor(m_draft.article.references).value_or(ReferenceNotices());
    return *m_notices;
}

void DraftSession::findFindings()
{
    if (std::exchange(m_checking, true)) {
        m_checkAgain = true;
        return;
    }
    m_checkAgain = false;
    const auto job = QtConcurrent::run([article = m_draft.article, today = m_now().date(), known = notices()] {
        return checkForPublishing(article, today, known);
    });
    whenDone(this, job, [this](const QList<Finding> &findings) {
        m_checking = false;
        if (m_checkAgain)
            findFindings();
        if (std::exchange(m_findings, findings) != findings)
            Q_EMIT findingsChanged();
    });
}

} // namespace heartport
