// Brings hearticles into the library: reads each path, checks it, and writes all of one path in one transaction.
#pragma once

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

// Each path: a TextBundle folder, a TextPack, or a saved web page. A hearticle that passes the publishing gate is
// published, any other becomes a draft; a saved page always becomes a draft. A refused path changes nothing.
ImportReport importPaths(Database &database, const QStringList &paths, const ImportProgress &progress = {});

// The starter library from the resources, in one transaction; nothing when it has been brought in before.
[[nodiscard]] Result<ImportReport> importStarter(Database &database);

} // namespace heartport
