// Brings hearticles into the library: reads each path, checks it, and writes all of one path in one transaction.
#pragma once

#include "exchange/textbundle.h"
#include "storage/articlestore.h"

#include <functional>

namespace heartport {

struct ImportReport {
    struct Refusal {
        QString path;
        Error error;
    };
    struct Repair {
        ArticleId id;
        Correction what;
    };
    QList<ArticleId> added;
    QList<ArticleId> updated;
    QList<ArticleId> unchanged;
    QList<ArticleId> drafts; // those of the above that became drafts
    QList<Refusal> refused;
    QList<Repair> repaired;
    struct Notice {
        QString path;
        QString what; // one English sentence
    };
    QList<Notice> notices; // came in, but is worth a second look
};

// What is about to be read, numbers from 0: a path and, in a channel, one of its hearticles.
struct ImportStep {
    int path = 0;
    int paths = 0;
    int item = 0;
    int items = 1;
};
// Returning false cancels the rest.
using ImportProgress = std::function<bool(const ImportStep &)>;

// A file or folder as a hearticle, by its content: a TextBundle folder, a TextPack, or a saved web page. Errors: those
// of the readers, FileUnreadable, FormatUnknown.
struct ReadPath {
    ReadArticle read;
    bool isSavedPage = false;
};
[[nodiscard]] Result<ReadPath> readPath(const QString &path);

// What bringing in would do with one hearticle: that of a path, or one of a path that is a channel.
struct PlannedImport {
    QString path;
    Result<StoreOutcome> outcome = StoreOutcome::Added; // an error: it is refused, and this is why
    std::optional<ArticleId> id;                        // absent where it could not be read
    QString title;
    int version = 0;
    bool becomesDraft = false;
    bool isWithdrawn = false; // by the channel that is followed
    QList<Correction> repaired;
};

struct ImportPlan {
    struct Source {
        QString path;
        QString fingerprint; // of what was read, so that nothing else is written than what was planned; empty: refused
        QString notice;      // one English sentence on a channel that is not followed
    };
    QList<PlannedImport> items;
    QList<Source> sources; // in the order of the paths
};

// Reads and checks everything and writes nothing. A hearticle that passes the publishing gate is to be published, any
// other becomes a draft; a saved page always becomes a draft. The same hearticle twice: the second one is refused.
// Cancelled: what was not read is refused as such.
ImportPlan planImport(Database &database, const QStringList &paths, const ImportProgress &progress = {});

// Writes what was planned, in one transaction: all that was not refused, or nothing. Each path is read again, so that
// a plan holds no images in memory; one that is no longer what was planned is a Conflict. Cancelled: nothing was written.
[[nodiscard]] Result<ImportReport> carryOut(Database &database, const ImportPlan &plan,
    const ImportProgress &progress = {});

// Whose hearticles may come in. A kiosk takes from a stick only what a channel that it follows has signed.
enum class ImportFrom { Anyone, FollowedChannels };

// For the command line, which asks nothing: each path is read once and written in a transaction of its own. A refused
// path changes nothing and stops no other.
ImportReport importPaths(Database &database, const QStringList &paths, const ImportProgress &progress = {},
    ImportFrom from = ImportFrom::Anyone);

// The starter library from the resources, in one transaction, into a library that never held a hearticle nor a reading.
// That, and not only Database::isNew(), so that a first start cut short between making the file and filling it is made
// good at the next one; and no mark of its own is needed in the library. Otherwise it does nothing.
[[nodiscard]] Result<ImportReport> importStarter(Database &database);

} // namespace heartport
