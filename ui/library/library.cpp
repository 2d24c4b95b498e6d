#include "ui/library/library.h"

#include "storage/database.h"
#include "storage/publisherlines.h"

#include <QDateTime>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

Library::Library(Database &database, QObject *parent)
    : QObject(parent), m_database(database), m_articles(database), m_search(database), m_readings(database),
      m_plan(database), m_channels(database), m_drafts(database), m_retractions(database)
{
}

const QString &Library::path() const { return m_database.path(); }

bool Library::isWritable() const { return m_database.isWritable(); }

const QList<ArticleSummary> &Library::published() const
{
    if (!m_published)
        m_published = shownOf(Status::Published);
    return *m_published;
}

const QList<ArticleSummary> &Library::withdrawn() const
{
    if (!m_withdrawn)
        m_withdrawn = shownOf(Status::Withdrawn);
    return *m_withdrawn;
}

QList<ArticleSummary> Library::shownOf(Status status) const
{
    auto all = m_articles.list({.status = status}).value_or(QList<ArticleSummary>());
    all.removeIf([this](const ArticleSummary &summary) { return !isShown(summary); });
    return all;
}

void Library::showOnly(const QStringList &categories, const QStringList &languages)
{
    m_categories = categories;
    m_languages = languages;
    forgetLists();
}

bool Library::isShown(const ArticleSummary &summary) const
{
    const bool category = m_categories.isEmpty() || m_categories.contains(summary.category, Qt::CaseInsensitive);
    const auto speaks = [&summary](const QString &language) {
        return summary.language.compare(language, Qt::CaseInsensitive) == 0
            || summary.language.startsWith(language + u'-', Qt::CaseInsensitive);
    };
    return category && (m_languages.isEmpty() || std::any_of(m_languages.begin(), m_languages.end(), speaks));
}

std::optional<ArticleSummary> Library::summary(const ArticleId &id) const
{
    for (const ArticleSummary &summary : published())
        if (summary.id == id)
            return summary;
    const auto stored = m_articles.summary(id);
    return stored ? std::optional(*stored) : std::nullopt;
}

Result<Article> Library::earlierVersion(const ArticleId &id, int version) const
{
    const auto revisions = m_drafts.revisions(id);
    if (!revisions)
        return failure(revisions);
    for (const Revision &revision : *revisions)
        if (revision.version == version && revision.kind == RevisionKind::Published)
            return m_drafts.revision(id, revision.number);
    return failure(ErrorCode::NotFound, u"version %1 was not kept"_s.arg(version));
}

QString Library::publisherLines() const { return heartport::publisherLines(m_database).value_or(QString()); }

template<typename T>
bool Library::succeeded(const Result<T> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void Library::forgetLists()
{
    m_published.reset();
    m_withdrawn.reset();
    Q_EMIT changed();
}

void Library::setSaved(const ArticleId &id, bool saved)
{
    if (succeeded(m_articles.setSaved(id, saved)))
        forgetLists();
}

void Library::setPlanned(const ArticleId &id, ActionKind kind, const Action &action, bool planned)
{
    const auto done =
        planned ? m_plan.add(id, kind, action, QDateTime::currentDateTime()) : m_plan.remove(id, kind, action.text);
    if (succeeded(done))
        Q_EMIT planChanged();
}

void Library::restorePlanned(const PlannedAction &planned)
{
    if (succeeded(m_plan.restore(planned)))
        Q_EMIT planChanged();
}

std::optional<qint64> Library::noteOpened(const ArticleId &id, int version)
{
    if (!m_keepsHistory || !isWritable())
        return std::nullopt;
    const auto reading = m_readings.open(id, version, QDateTime::currentDateTime());
    if (!succeeded(reading))
        return std::nullopt;
    forgetLists();
    return *reading;
}

void Library::noteFinished(qint64 reading)
{
    if (!m_keepsHistory)
        return;
    if (succeeded(m_readings.finish(reading, QDateTime::currentDateTime())))
        forgetLists();
}

void Library::notePlace(const ArticleId &id, const ReadingPlace &place)
{
    if (!m_keepsHistory || !isWritable())
        return;
    // The lists are read anew when they are next shown, not at every pause in scrolling.
    if (succeeded(m_readings.setPlace(id, place)))
        m_published.reset();
}

void Library::clearHistory()
{
    if (succeeded(m_readings.clear()))
        forgetLists();
}

void Library::setPublisherLines(const QString &lines)
{
    if (!succeeded(heartport::setPublisherLines(m_database, lines)))
        return;
    Q_EMIT publisherLinesChanged();
    forgetLists(); // the pages that are open show them
}

bool Library::follow(const QString &source, const QString &publicKey)
{
    return succeeded(m_channels.follow(source, publicKey, QDateTime::currentDateTime()));
}

void Library::unfollow(const QString &source)
{
    if (succeeded(m_channels.unfollow(source)))
        forgetLists();
}

void Library::reload() { forgetLists(); }

} // namespace heartport
