#include "storage/database.h"

#include "storage/disclaimerseal.h"
#include "storage/sqlscript.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QtEndian>

#include <sqlite3.h>

#include <atomic>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// What the first 100 bytes of a file say, read before SQLite touches it
// (https://www.sqlite.org/fileformat2.html#the_database_header).
struct Header {
    bool empty = true;
    bool sqlite = false;
    quint32 userVersion = 0;
    quint32 applicationId = 0;
};

Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::LibraryUnreachable, u"\"%1\" cannot be opened: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.read(100);
    Header header;
    header.empty = bytes.isEmpty();
    header.sqlite = bytes.size() == 100 && bytes.startsWith("SQLite format 3");
    if (header.sqlite) {
        header.userVersion = qFromBigEndian<quint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
    }
    return header;
}

QString nextConnectionName()
{
    static std::atomic_int count = 0;
    return u"library-%1"_s.arg(++count);
}

const QString migrating = u"bringing the library up to date"_s;

Result<int> schemaOf(const Database &database)
{
    Statement version(database, u"PRAGMA user_version"_s, u"reading the schema version"_s);
    if (const auto ran = version.run(); !ran)
        return failure(ran);
    return version.next() ? version.number(0) : 0;
}

} // namespace

Error Database::errorFrom(const QSqlError &error, const QString &doing)
{
    const QString detail = u"%1: %2"_s.arg(doing, error.databaseText().isEmpty() ? error.text() : error.databaseText());
    // The low byte is the primary result code (https://www.sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LibraryLocked, detail};
    case SQLITE_READONLY:
        return {ErrorCode::LibraryReadOnly, detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, detail};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::LibraryUnreachable, detail};
    default:
        return {ErrorCode::LibraryDamaged, detail};
    }
}

Database::Database(QString path, Access access, QString connectionName)
    : m_path(std::move(path)), m_access(access), m_connectionName(std::move(connectionName))
{
}

Database::~Database()
{
    m_queries.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    QSqlDatabase connection = QSqlDatabase::database(m_connectionName, false);
    Q_ASSERT(connection.driver()->thread() == QThread::currentThread());
    return connection;
}

std::unique_ptr<QSqlQuery> Database::takeQuery(const QString &sql) const
{
    if (QSqlQuery *const prepared = m_queries.take(sql))
        return std::unique_ptr<QSqlQuery>(prepared);
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(true);
    query->prepare(sql);
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query) const
{
    if (query->lastError().isValid())
        return;
    query->finish();
    // Texts and images are let go.
    for (qsizetype i = query->boundValues().size(); i-- > 0;)
        query->bindValue(int(i), QVariant());
    m_queries.insert(sql, query.release());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, access, nextConnectionName()));
    using Step = Result<> (Database::*)();
    for (const Step step :
        {&Database::checkIdentity, &Database::openFile, &Database::migrate, &Database::ensureDisclaimers})
        if (const auto done = (database.get()->*step)(); !done)
            return failure(done);
    return database;
}

Result<> Database::checkIdentity()
{
    const QFileInfo info(m_path);
    if (!info.exists()) {
        if (!isWritable())
            return failure(ErrorCode::LibraryUnreachable, u"there is no library \"%1\""_s.arg(m_path));
        if (!QDir().mkpath(info.absolutePath()))
            return failure(ErrorCode::LibraryUnreachable,
                u"the folder \"%1\" cannot be made"_s.arg(info.absolutePath()));
        m_isNew = true;
        return {};
    }
    if (!info.isFile())
        return failure(ErrorCode::LibraryForeign, u"\"%1\" is not a file"_s.arg(m_path));
    const auto header = readHeader(m_path);
    if (!header)
        return failure(header);
    if (!header->empty && !header->sqlite)
        return failure(ErrorCode::LibraryForeign, u"\"%1\" is not a HeartPort library"_s.arg(m_path));
    if (header->sqlite && header->applicationId != applicationId)
        return failure(ErrorCode::LibraryForeign, u"\"%1\" belongs to another program"_s.arg(m_path));
    if (header->userVersion > quint32(schemaVersion))
        return failure(ErrorCode::LibraryNewer,
            u"\"%1\" was made by a newer HeartPort (schema %2, this one knows %3)"_s.arg(m_path)
                .arg(header->userVersion)
                .arg(schemaVersion));
    if (isWritable() && !info.isWritable())
        return failure(ErrorCode::LibraryReadOnly, u"\"%1\" is read-only"_s.arg(m_path));
    m_isNew = header->empty;
    return {};
}

Result<> Database::openFile()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(
        isWritable() ? u"QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s);
    if (!connection.open()) {
        return failure(ErrorCode::LibraryUnreachable,
            u"\"%1\" cannot be opened: %2"_s.arg(m_path, connection.lastError().databaseText()));
    }
    // A rollback journal and not WAL: see the decision on SQLite 3.40.1 in app/README.md.
    for (const QString &pragma :
        {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
            u"PRAGMA synchronous = FULL"_s,
            // Pages: up to 128 MB of a long import stay in memory. Written out earlier, they would keep readers out until
            // its end.
            u"PRAGMA cache_spill = 32768"_s})
        if (const auto done = execute(*this, pragma, u"opening the library"_s); !done)
            return done;
    return m_access == Access::ReadWrite ? execute(*this, u"PRAGMA journal_mode = DELETE"_s, u"opening the library"_s)
                                         : Result<>();
}

Result<> Database::migrate()
{
    const auto from = schemaOf(*this);
    if (!from)
        return failure(from);
    if (*from == schemaVersion)
        return {};
    if (!isWritable())
        return failure(ErrorCode::LibraryReadOnly, u"\"%1\" must be brought up to date but is read-only"_s.arg(m_path));
    if (const auto kept = m_isNew ? Result<>() : keepOldFile(); !kept)
        return kept;
    // Off, because a table that is built anew must not take its rows' dependants with it.
    if (const auto done = execute(*this, u"PRAGMA foreign_keys = OFF"_s, migrating); !done)
        return done;
    for (int step = *from + 1; step <= schemaVersion; ++step)
        if (const auto done = migrateTo(step); !done)
            return done;
    m_isMigrated = true;
    return execute(*this, u"PRAGMA foreign_keys = ON"_s, migrating);
}

// Whole or not at all: what a killed program left behind has another name.
Result<> Database::keepOldFile()
{
    const QString kept = u"%1.before-schema-%2"_s.arg(m_path).arg(schemaVersion);
    if (QFile::exists(kept))
        return {};
    const QString unfinished = kept + u".part"_s;
    QFile::remove(unfinished);
    if (!QFile::copy(m_path, unfinished) || !QFile::rename(unfinished, kept)) {
        QFile::remove(unfinished);
        return failure(ErrorCode::DiskFull, u"no copy of the old library could be kept as \"%1\""_s.arg(kept));
    }
    return {};
}

Result<> Database::migrateTo(int version)
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return failure(transaction);
    // Another process may have been here since the look before.
    const auto found = schemaOf(*this);
    if (!found || *found >= version)
        return found ? Result<>() : failure(found);
    for (const QString &sql : migrationStatements(version))
        if (const auto ran = execute(*this, sql, migrating); !ran)
            return ran;
    for (const QString &pragma :
        {u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(version)})
        if (const auto ran = execute(*this, pragma, migrating); !ran)
            return ran;
    return transaction->commit();
}

Result<> Database::ensureDisclaimers()
{
    auto repaired = sealDisclaimers(*this, m_isMigrated);
    if (!repaired)
        return failure(repaired);
    m_repairs = *repaired;
    return {};
}

Result<QStringList> Database::integrityProblems()
{
    QStringList problems;
    for (const QString &sql : {u"PRAGMA integrity_check(50)"_s, u"PRAGMA foreign_key_check"_s}) {
        Statement check(*this, sql, u"checking the library"_s);
        if (const auto ran = check.run(); !ran)
            return failure(ran);
        while (check.next())
            if (check.text(0) != u"ok")
                problems.append(check.text(0));
    }
    return problems;
}

Result<> Database::backup(const QString &toFile)
{
    if (QFileInfo::exists(toFile))
        return failure(ErrorCode::FileUnwritable, u"\"%1\" is already there"_s.arg(toFile));
    // VACUUM INTO is one read transaction: a sound copy whatever others write meanwhile.
    Statement copy(*this, u"VACUUM INTO ?"_s, u"copying the library"_s);
    const auto copied = copy.bind(toFile).run();
    if (!copied) {
        QFile::remove(toFile);
        return failure(ErrorCode::FileUnwritable, copied.error().detail);
    }
    return {};
}

} // namespace heartport
