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

const QString checkingSeal = u"checking the disclaimer"_s;

struct State {
    QHash<QString, QString> triggers; // name -> SQL
    QList<std::pair<qint64, Disclaimer>> rows;
    int rowsWithout = 0; // hearticles and kept contents that carry none or one in another language
};

// The disclaimer that a row's language asks for, as the triggers of seal.sql and policies/disclosure say it.
const QString wanted = u"(SELECT id FROM disclaimer WHERE language = coalesce((SELECT language FROM disclaimer"
                       " WHERE language = lower(substr(%1.language, 1, instr(%1.language || '-', '-') - 1))), 'en'))"_s;
const QStringList sealed{u"article"_s, u"kept"_s};

QString triggerName(const QString &sql) { return sql.simplified().section(u' ', 2, 2); }

// Whether the table was there, or could be made anew.
Result<bool> ensureTable(Database &database)
{
    Statement find(database, u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'disclaimer'"_s,
        checkingSeal);
    if (const auto ran = find.run(); !ran)
        return failure(ran);
    if (find.next() && find.number(0) == 1)
        return true;
    if (!database.isWritable())
        return false;
    for (const QString &sql : migrationStatements(1))
        if (sql.contains(u"CREATE TABLE disclaimer ("))
            if (const auto made = execute(database, sql, checkingSeal); !made)
                return failure(made);
    return true;
}

Result<State> readState(const Database &database)
{
    State state;
    Statement triggers(database,
        u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        " AND tbl_name IN ('article', 'kept', 'disclaimer')"_s,
        checkingSeal);
    if (const auto ran = triggers.run(); !ran)
        return failure(ran);
    while (triggers.next())
        state.triggers.insert(triggers.text(0), triggers.text(1).simplified());
    Statement rows(database, u"SELECT id, policy, version, language, text FROM disclaimer"_s, checkingSeal);
    if (const auto ran = rows.run(); !ran)
        return failure(ran);
    while (rows.next())
        state.rows.append(
            {rows.value(0).toLongLong(), Disclaimer{rows.text(1), rows.number(2), rows.text(3), rows.text(4)}});
    for (const QString &table : sealed) {
        Statement without(database,
            u"SELECT count(*) FROM %1 WHERE disclaimer IS NOT "_s.arg(table) + wanted.arg(table), checkingSeal);
        if (const auto ran = without.run(); !ran)
            return failure(ran);
        state.rowsWithout += without.next() ? without.number(0) : 0;
    }
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

// With the triggers gone: genuine rows in, false ones out, every hearticle and revision on the genuine one of its language.
Result<> restoreWords(const Database &database)
{
    // Other hands may have altered a row that others hang on: all are written anew, then everything is hung on them.
    for (const QString &sql : {u"PRAGMA defer_foreign_keys = ON"_s, u"DELETE FROM disclaimer"_s})
        if (const auto ran = execute(database, sql, checkingSeal); !ran)
            return ran;
    const QList<Disclaimer> genuine = currentDisclaimers();
    for (const Disclaimer &disclaimer : genuine) {
        Statement insert(database, u"INSERT INTO disclaimer (policy, version, language, text) VALUES (?, ?, ?, ?)"_s,
            checkingSeal);
        insert.bind(disclaimer.policy, disclaimer.version, disclaimer.language, disclaimer.text);
        if (const auto ran = insert.run(); !ran)
            return ran;
    }
    for (const QString &table : sealed)
        if (const auto ran =
                execute(database, u"UPDATE %1 SET disclaimer = "_s.arg(table) + wanted.arg(table), checkingSeal);
            !ran)
            return ran;
    return {};
}

Result<> reseal(Database &database, const QStringList &genuine)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    const auto state = readState(database); // again: another process may have been faster
    if (!state)
        return failure(state);
    for (const QString &name : state->triggers.keys())
        if (const auto ran =
                execute(database, u"DROP TRIGGER \"%1\""_s.arg(QString(name).replace(u'"', u"\"\""_s)), checkingSeal);
            !ran)
            return ran;
    if (!wordsIntact(*state) || state->rowsWithout > 0)
        if (const auto restored = restoreWords(database); !restored)
            return restored;
    for (const QString &sql : genuine)
        if (const auto ran = execute(database, sql, checkingSeal); !ran)
            return ran;
    return transaction->commit();
}

} // namespace

Result<QStringList> sealDisclaimers(Database &database, bool isMigrated)
{
    const QStringList genuine = sqlStatements(u":/migrations/seal.sql"_s);
    const QStringList altered{
        u"The AI-content disclaimer in this read-only library was altered; pages show the genuine one"_s};
    const auto there = ensureTable(database);
    if (!there || !*there)
        return there ? Result<QStringList>(altered) : failure(there);
    const auto state = readState(database);
    if (!state)
        return failure(state);
    const bool triggersRight = triggersIntact(*state, genuine);
    const bool wordsRight = wordsIntact(*state) && state->rowsWithout == 0;
    if (triggersRight && wordsRight)
        return QStringList();
    const bool fresh = state->rows.isEmpty() && state->triggers.isEmpty() && state->rowsWithout == 0;
    if (!database.isWritable())
        return altered;
    if (const auto sealed = reseal(database, genuine); !sealed)
        return failure(sealed);
    QStringList repairs;
    if (!fresh && !isMigrated && !triggersRight)
        repairs.append(u"The guards of the AI-content disclaimer were missing or altered and were put back"_s);
    if (!fresh && !wordsRight)
        repairs.append(u"The AI-content disclaimer was missing or altered and was put back"_s);
    return repairs;
}

Result<qint64> disclaimerRow(const Database &database, const Disclaimer &disclaimer)
{
    Statement find(database,
        u"SELECT id FROM disclaimer WHERE policy = ? AND version = ? AND language = ? AND text = ?"_s, checkingSeal);
    find.bind(disclaimer.policy, disclaimer.version, disclaimer.language, disclaimer.text);
    if (const auto ran = find.run(); !ran)
        return failure(ran);
    if (!find.next())
        return failure(ErrorCode::LibraryDamaged, u"the AI-content disclaimer is missing from the library"_s);
    return find.value(0).toLongLong();
}

} // namespace heartport
