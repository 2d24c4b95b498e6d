#include "storage/planstore.h"

#include "storage/database.h"
#include "storage/statement.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString keepingPlan = u"keeping My plan"_s;

} // namespace

Result<QList<PlannedAction>> PlanStore::all() const
{
    Statement rows(m_database,
        u"SELECT p.article, coalesce(a.title, p.title), p.kind, p.text, p.certainty, p.added,"
        " EXISTS (SELECT 1 FROM action x WHERE x.article = a.row AND x.kind = p.kind AND x.text = p.text), p.position"
        " FROM planned_action p LEFT JOIN article a ON a.row = "
        "(SELECT row FROM article WHERE id = p.article ORDER BY draft LIMIT 1)"
        " ORDER BY min(p.added) OVER (PARTITION BY p.article), p.article, p.kind DESC, p.position"_s,
        keepingPlan);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    QList<PlannedAction> planned;
    while (rows.next()) {
        const auto id = ArticleId::parse(rows.text(0));
        if (!id)
            continue;
        planned.append(
            PlannedAction{*id, rows.text(1), rows.text(2) == u"helps" ? ActionKind::Helps : ActionKind::Harms,
                Action{rows.text(3), certaintyFromWord(rows.text(4)), {}},
                QDateTime::fromString(rows.text(5), Qt::ISODate), rows.number(6) != 0, rows.number(7)});
    }
    return planned;
}

Result<bool> PlanStore::contains(const ArticleId &id, ActionKind kind, const QString &text) const
{
    Statement find(m_database, u"SELECT 1 FROM planned_action WHERE article = ? AND kind = ? AND text = ?"_s,
        keepingPlan);
    if (const auto ran = find.bind(id.toString(), toWord(kind), text).run(); !ran)
        return failure(ran);
    return find.next();
}

Result<> PlanStore::add(const ArticleId &id, ActionKind kind, const Action &action, const QDateTime &at)
{
    Statement insert(m_database,
        u"WITH new (article, kind, text, certainty, added) AS (VALUES (?, ?, ?, ?, ?))"
        " INSERT OR IGNORE INTO planned_action (article, title, kind, text, certainty, position, added)"
        " SELECT new.article, coalesce(a.title, ''), new.kind, new.text, new.certainty, coalesce(x.position, 0), new.added"
        " FROM new LEFT JOIN article a ON a.row = "
        "(SELECT row FROM article WHERE id = new.article ORDER BY draft LIMIT 1)"
        " LEFT JOIN action x ON x.article = a.row AND x.kind = new.kind AND x.text = new.text"_s,
        keepingPlan);
    insert.bind(id.toString(), toWord(kind), action.text,
        action.certainty ? QVariant(toWord(*action.certainty)) : QVariant(), at.toUTC().toString(Qt::ISODate));
    return insert.run();
}

Result<> PlanStore::restore(const PlannedAction &planned)
{
    Statement insert(m_database,
        u"INSERT OR IGNORE INTO planned_action (article, title, kind, text, certainty, position, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        keepingPlan);
    const Action &action = planned.action;
    insert.bind(planned.article.toString(), planned.articleTitle, toWord(planned.kind), action.text,
        action.certainty ? QVariant(toWord(*action.certainty)) : QVariant(), planned.position,
        planned.added.toUTC().toString(Qt::ISODate));
    return insert.run();
}

Result<> PlanStore::remove(const ArticleId &id, ActionKind kind, const QString &text)
{
    Statement erase(m_database, u"DELETE FROM planned_action WHERE article = ? AND kind = ? AND text = ?"_s,
        keepingPlan);
    return erase.bind(id.toString(), toWord(kind), text).run();
}

} // namespace heartport
