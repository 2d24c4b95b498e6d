// The window's one door to the open library: hearticles, readings, plan and search, and the news that they changed.
#pragma once

#include "storage/channelstore.h"
#include "storage/draftstore.h"
#include "storage/planstore.h"
#include "storage/readinglog.h"
#include "storage/retractionstore.h"
#include "storage/searchindex.h"

#include <QObject>

namespace heartport {

class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(Database &database, QObject *parent = nullptr);

    const ArticleStore &articles() const { return m_articles; }
    const SearchIndex &search() const { return m_search; }
    const ReadingLog &readings() const { return m_readings; }
    const PlanStore &plan() const { return m_plan; }
    const ChannelStore &channels() const { return m_channels; }
    DraftStore &drafts() { return m_drafts; } // after writing there: noteDraftsChanged()
    const RetractionStore &retractions() const { return m_retractions; }
    bool isWritable() const;
    const QString &path() const; // of the library file, for a thread with a connection of its own

    // All published hearticles, newest first; read once and kept until something changes.
    const QList<ArticleSummary> &published() const;
    const QList<ArticleSummary> &withdrawn() const; // with the reasons that readers see
    std::optional<ArticleSummary> summary(const ArticleId &id) const;
    // As readers saw that version; kept when a newer one came. Fails with NotFound.
    [[nodiscard]] Result<Article> earlierVersion(const ArticleId &id, int version) const;

    // From now on published() has these alone; an empty list leaves all. A language stands for its regions too.
    void showOnly(const QStringList &categories, const QStringList &languages);

    // Off: nothing about reading is written any more; what is there stays until it is cleared.
    void setKeepsHistory(bool keeps) { m_keepsHistory = keeps; }

    QString publisherLines() const; // under the notice on AI content; empty: none

    // Each writes at once and then says so. A failure is reported by failed() and leaves everything as it was.
    void setSaved(const ArticleId &id, bool saved);
    void setPlanned(const ArticleId &id, ActionKind kind, const Action &action, bool planned);
    void restorePlanned(const PlannedAction &planned); // undoes taking it off
    std::optional<qint64> noteOpened(const ArticleId &id, int version);
    void noteFinished(qint64 reading);
    void notePlace(const ArticleId &id, const ReadingPlace &place);
    void clearHistory();
    void setPublisherLines(const QString &lines);
    bool follow(const QString &source, const QString &publicKey);
    void unfollow(const QString &source);
    void reload(); // after an import or a publication: read anew and say so
    void noteDraftsChanged() { Q_EMIT draftsChanged(); }

Q_SIGNALS:
    void changed(); // lists, counts, saved or reading state
    void planChanged();
    void draftsChanged(); // their list, or the state of one
    void publisherLinesChanged();
    void failed(const heartport::Error &error);

private:
    template<typename T>
    bool succeeded(const Result<T> &result); // else says failed()
    void forgetLists();
    QList<ArticleSummary> shownOf(Status status) const;
    bool isShown(const ArticleSummary &summary) const;

    Database &m_database;
    ArticleStore m_articles;
    SearchIndex m_search;
    ReadingLog m_readings;
    PlanStore m_plan;
    ChannelStore m_channels;
    DraftStore m_drafts;
    RetractionStore m_retractions;
    bool m_keepsHistory = true;
    QStringList m_categories; // shown; empty: all
    QStringList m_languages;
    mutable std::optional<QList<ArticleSummary>> m_published;
    mutable std::optional<QList<ArticleSummary>> m_withdrawn;
};

} // namespace heartport
