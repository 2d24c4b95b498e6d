#include "storage/disclaimerseal.h"

#include "policies/disclosure.h"
#include "storage/database.h"
#include "storage/sqlscript.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QHash>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString doing = u"checking the disclaimer"_s;

struct State {
    QHash<QString, QString> triggers; // name -> SQL
    QList<std::pair<qint64, Disclaimer>> rows;
    int articlesWithout = 0;
};

QString triggerName(const QString &sql) { return sql.simplified().section(u' ', 2, 2); }

Result<State> readState(const Database &database)
{
    State state;
    Statement triggers(database,
        u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('article', 'disclaimer')"_s,
        doing);
    if (const auto ran = triggers.run(); !ran)
        return failure(ran);
    while (triggers.next())
        state.triggers.insert(triggers.text(0), triggers.text(1).simplified());
    Statement rows(database, u"SELECT id, policy, version, language, text FROM disclaimer"_s, doing);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    while (rows.next())
        state.rows.append(
            {rows.value(0).toLongLong(), Disclaimer{rows.text(1), rows.number(2), rows.text(3), rows.text(4)}});
    Statement without(database, u"SELECT count(*) FROM article WHERE disclaimer NOT IN (SELECT id FROM disclaimer)"_s,
        doing);
    if (const auto ran = without.run(); !ran)
        return failure(ran);
    state.articlesWithout = without.next() ? without.number(0) : 0;
    return state;
}

bool triggersIntact(const State &state, const QStringList &genuine)
{
    if (state.triggers.size() != genuine.size())
        return false;
    for (const QString &sql : genuine)
        if (state.triggers.value(triggerName(sql)) != sql.simplified())
            return false;
    return true;
}

bool wordsIntact(const State &state)
{
    const QList<Disclaimer> genuine = currentDisclaimers();
    qsizetype found = 0;
    for (const auto &[id, disclaimer] : state.rows)
        found += genuine.contains(disclaimer) ? 1 : 0;
    return found == genuine.size() && state.rows.size() == genuine.size();
}

// With the triggers gone: genuine rows in, false ones out, every hearticle on a genuine one of its language.
Result<> restoreWords(const Database &database)
{
    const QList<Disclaimer> genuine = currentDisclaimers();
    if (const auto parked = execute(database, u"UPDATE disclaimer SET policy = 'replaced ' || id"_s, doing); !parked)
        return parked;
    for (const Disclaimer &disclaimer : genuine) {
        Statement insert(database, u"INSERT INTO disclaimer (policy, version, language, text) VALUES (?, ?, ?, ?)"_s,
            doing);
        insert.bind(disclaimer.policy, disclaimer.version, disclaimer.language, disclaimer.text);
        if (const auto ran = insert.run(); !ran)
            return ran;
        Statement move(database,
            u"UPDATE article SET disclaimer = ? WHERE (language = ? OR language LIKE ? || '-%')"
            " OR (? = 'en' AND disclaimer NOT IN (SELECT id FROM disclaimer WHERE policy NOT LIKE 'replaced %'))"_s,
            doing);
        move.bind(insert.lastRowId(), disclaimer.language, disclaimer.language, disclaimer.language);
        if (const auto ran = move.run(); !ran)
            return ran;
    }
    return execute(database, u"DELETE FROM disclaimer WHERE policy LIKE 'replaced %'"_s, doing);
}

Result<> reseal(Database &database, const State &state, const QStringList &genuine)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    for (const QString &name : state.triggers.keys())
        if (const auto ran =
                execute(database, u"DROP TRIGGER \"%1\""_s.arg(QString(name).replace(u'"', u"\"\""_s)), doing);
            !ran)
            return ran;
    if (!wordsIntact(state) || state.articlesWithout > 0)
        if (const auto restored = restoreWords(database); !restored)
            return restored;
    for (const QString &sql : genuine)
        if (const auto ran = execute(database, sql, doing); !ran)
            return ran;
    return transaction->commit();
}

} // namespace

Result<QStringList> sealDisclaimers(Database &database)
{
    const QStringList genuine = sqlStatements(u":/migrations/seal.sql"_s);
    const auto state = readState(database);
    if (!state)
        return failure(state);
    const bool triggersRight = triggersIntact(*state, genuine);
    const bool wordsRight = wordsIntact(*state) && state->articlesWithout == 0;
    if (triggersRight && wordsRight)
        return QStringList();
    const bool fresh = state->rows.isEmpty() && state->triggers.isEmpty() && state->articlesWithout == 0;
    if (!database.isWritable())
        return QStringList{
            u"The AI-content disclaimer in this read-only library was altered; pages show the genuine one"_s};
    if (const auto sealed = reseal(database, *state, genuine); !sealed)
        return failure(sealed);
    QStringList repairs;
    if (!fresh && !triggersRight)
        repairs.append(u"The guards of the AI-content disclaimer were missing or altered and were put back"_s);
    if (!fresh && !wordsRight)
        repairs.append(u"The AI-content disclaimer was missing or altered and was put back"_s);
    return repairs;
}

Result<qint64> disclaimerRow(const Database &database, const Disclaimer &disclaimer)
{
    Statement find(database,
        u"SELECT id FROM disclaimer WHERE policy = ? AND version = ? AND language = ? AND text = ?"_s, doing);
    find.bind(disclaimer.policy, disclaimer.version, disclaimer.language, disclaimer.text);
    if (const auto ran = find.run(); !ran)
        return failure(ran);
    if (!find.next())
        return failure(ErrorCode::LibraryDamaged, u"the AI-content disclaimer is missing from the library"_s);
    return find.value(0).toLongLong();
}

} // namespace heartport
