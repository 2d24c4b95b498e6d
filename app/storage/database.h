// One library file, opened and checked; the connection belongs to the thread that opened it.
#pragma once

#include "domain/result.h"

#include <QCache>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <memory>

namespace heartport {

class Database
{
public:
    enum class Access {
        ReadWrite, // creates a missing file and migrates an old one
        ReadOnly,  // for a kiosk or a medium that cannot be written; the file must exist and be of this schema
    };

    // Opens, checks application_id and user_version, migrates with a copy of the old file beside it, and makes sure
    // that every hearticle carries its disclaimer. Errors: every Library… code and DiskFull. A file that is refused is
    // left untouched.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isWritable() const { return m_access == Access::ReadWrite; }
    // True when this call of open made the file.
    bool isNew() const { return m_isNew; }
    // What opening had to put right, in English for the log and the command line; usually empty.
    const QStringList &repairs() const { return m_repairs; }
    QSqlDatabase connection() const; // asserts the thread

    // A query for one text, prepared if the last use of it was not long ago; it may have failed. Whoever takes it gives
    // it back: preparing costs more than most statements themselves.
    std::unique_ptr<QSqlQuery> takeQuery(const QString &sql) const;
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query) const;

    // Whether all pages, indexes and foreign keys are sound: an empty list, or what SQLite found. Reads the whole file.
    [[nodiscard]] Result<QStringList> integrityProblems();
    // A sound copy while the library is in use; refuses to overwrite an existing file.
    [[nodiscard]] Result<> backup(const QString &toFile);

    // SQLite's words as one of our codes.
    static Error errorFrom(const class QSqlError &error, const QString &doing);

    static constexpr int schemaVersion = 6;
    static constexpr quint32 applicationId = 0x48525054; // "HRPT"

private:
    Database(QString path, Access access, QString connectionName);
    Result<> openFile();
    Result<> checkIdentity();
    Result<> migrate();
    Result<> keepOldFile();
    Result<> migrateTo(int version);
    Result<> ensureDisclaimers();

    QString m_path;
    Access m_access;
    QString m_connectionName;
    bool m_isNew = false;
    bool m_isMigrated = false; // in this opening
    QStringList m_repairs;
    mutable QCache<QString, QSqlQuery> m_queries{100};
};

} // namespace heartport
