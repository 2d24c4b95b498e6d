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
        QString what;
    };
    QList<ArticleId> added;
    QList<ArticleId> updated;
    QList<ArticleId> unchanged;
    QList<ArticleId> drafts; // those of the above that became drafts
    QList<Refusal> refused;
    QList<Repair> repaired;
};

// Called before each path with its number from 0 and the count; returning false cancels the rest.
using ImportProgress = std::function<bool(int, int)>;

// A file or folder as a hearticle, by its content: a TextBundle folder, a TextPack, or a saved web page. Errors: those
// of the readers, FileUnreadable, FormatUnknown.
struct ReadPath {
    ReadArticle read;
    bool isSavedPage = false;
};
[[nodiscard]] Result<ReadPath> readPath(const QString &path);

// A hearticle that passes the publishing gate is published, any other becomes a draft; a saved page always becomes a
// draft. A refused path changes nothing.
ImportReport importPaths(Database &database, const QStringList &paths, const ImportProgress &progress = {});

// The starter library from the resources, in one transaction, into a library that never held a hearticle nor a reading.
// That, and not only Database::isNew(), so that a first start cut short between making the file and filling it is made
// good at the next one; and no mark of its own is needed in the library. Otherwise it does nothing.
[[nodiscard]] Result<ImportReport> importStarter(Database &database);

} // namespace heartport
