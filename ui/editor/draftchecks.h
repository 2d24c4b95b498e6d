// What the checks find in drafts that are not in front: worked out one after the other by a thread with a connection of
// its own, and kept until the draft is saved again.
#pragma once

#include "policies/publishing.h"
#include "storage/draftstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace heartport {

class Library;

class DraftChecks : public QObject
{
    Q_OBJECT

public:
    DraftChecks(Library &library, QObject *parent);

    // Of these drafts, as they are saved; those without an answer yet are asked for.
    void want(const QList<DraftSummary> &drafts);
    std::optional<QList<Finding>> findings(const DraftSummary &draft) const;

Q_SIGNALS:
    void found(); // one more

private:
    struct Known {
        qint64 revision = 0;
        QDate day; // what is overdue changes with it
        QList<Finding> findings;
    };

    void checkNext();

    Library &m_library;
    QHash<ArticleId, Known> m_known;
    QList<DraftSummary> m_wanted;
    QTimer m_idle;
    bool m_busy = false;
};

} // namespace heartport
