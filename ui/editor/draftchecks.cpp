#include "ui/editor/draftchecks.h"

#include "storage/database.h"
#include "storage/retractionstore.h"
#include "ui/library/library.h"
#include "ui/support/job.h"

#include <QtConcurrentRun>

#include <chrono>

namespace heartport {

using namespace std::chrono_literals;

namespace {

constexpr auto untilIdle = 1s; // the window stands, and nothing was saved just now

std::optional<QList<Finding>> findingsOf(const QString &path, const ArticleId &id, const QDate &today)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return std::nullopt;
    const auto draft = DraftStore(**database).draft(id);
    if (!draft)
        return std::nullopt;
    const auto notices = RetractionStore(**database).noticesFor(draft->article.references);
    return checkForPublishing(draft->article, today, notices.value_or(ReferenceNotices()));
}

} // namespace

DraftChecks::DraftChecks(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(untilIdle);
    connect(&m_idle, &QTimer::timeout, this, &DraftChecks::checkNext);
}

std::optional<QList<Finding>> DraftChecks::findings(const DraftSummary &draft) const
{
    const auto known = m_known.constFind(draft.id);
    const bool fits =
        known != m_known.cend() && known->revision == draft.revision && known->day == QDate::currentDate();
    return fits ? std::optional(known->findings) : std::nullopt;
}

void DraftChecks::want(const QList<DraftSummary> &drafts)
{
    m_wanted = drafts;
    m_wanted.removeIf([this](const DraftSummary &draft) { return findings(draft).has_value(); });
    if (!m_busy && !m_wanted.isEmpty())
        m_idle.start();
}

void DraftChecks::checkNext()
{
    if (m_busy || m_wanted.isEmpty())
        return;
    m_busy = true;
    const DraftSummary draft = m_wanted.takeFirst();
    const QDate today = QDate::currentDate();
    whenDone(this, QtConcurrent::run(findingsOf, m_library.path(), draft.id, today),
        [this, draft, today](const std::optional<QList<Finding>> &findings) {
            m_busy = false;
            if (findings) {
                m_known.insert(draft.id, {draft.revision, today, *findings});
                Q_EMIT found();
            }
            checkNext();
        });
}

} // namespace heartport
