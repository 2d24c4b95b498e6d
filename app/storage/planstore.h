// My plan: actions that the reader ticked, in the words they had then.
#pragma once

#include "domain/article.h"

namespace heartport {

class Database;

struct PlannedAction {
    ArticleId article;
    QString articleTitle;
    ActionKind kind = ActionKind::Helps;
    Action action; // text as it was when ticked
    QDateTime added;
    bool stillInArticle = true; // false: the hearticle's newest version no longer says this
    int position = 0;           // in the feed when it was ticked
};

class PlanStore
{
public:
    explicit PlanStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<PlannedAction>> all() const; // by hearticle, helps first, in the feed's order
    [[nodiscard]] Result<bool> contains(const ArticleId &id, ActionKind kind, const QString &text) const;
    [[nodiscard]] Result<> add(const ArticleId &id, ActionKind kind, const Action &action, const QDateTime &at);
    // Puts back exactly what remove() took away.
    [[nodiscard]] Result<> restore(const PlannedAction &planned);
    [[nodiscard]] Result<> remove(const ArticleId &id, ActionKind kind, const QString &text);

private:
    Database &m_database;
};

} // namespace heartport
