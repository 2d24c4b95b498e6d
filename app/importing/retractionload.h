// Loads Retraction Watch's table into the library and says which hearticles lost support by it.
#pragma once

#include "exchange/retractioncsv.h"
#include "storage/retractionstore.h"

namespace heartport {

struct RetractionReport {
    RetractionTable table;
    QList<AffectedArticle> affected; // published hearticles with a reference that has a notice
};

// Called with the bytes read and the size of the file; false cancels and leaves the old data.
using LoadProgress = std::function<bool(qint64, qint64)>;

// In one transaction: the new data takes the place of the old, or nothing changes. `at` is now. A table without one
// usable notice is refused (FormatUnknown): it would say of every study that it is not listed.
[[nodiscard]] Result<RetractionReport> loadRetractions(Database &database, const QString &path, const QDateTime &at,
    const LoadProgress &progress = {});

} // namespace heartport
