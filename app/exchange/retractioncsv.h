// Retraction Watch's table of retracted studies, as Crossref publishes it
// (https://gitlab.com/crossref/retraction-watch-data).
#pragma once

#include "domain/retraction.h"

#include <QIODevice>

#include <functional>

namespace heartport {

struct RetractionTable {
    int notices = 0;   // handed over
    int unmatched = 0; // rows that name the study by neither DOI nor PubMed id, so that nothing can be compared
    int refusedCount = 0;
    QStringList refused; // one sentence each for the first of them
    QDate dataDate;      // of the newest notice that is not in the future: how far the data reaches for certain
};

constexpr qint64 largestRetractionTable = 512 << 20; // bytes; 67 MB in 2026
constexpr int mostRetractionRows = 2'000'000;

// Called for each notice; an error stops the reading and is handed on.
using TakeNotice = std::function<Result<>(const Notice &)>;
// Called now and then with the bytes read so far; false cancels.
using ReadProgress = std::function<bool(qint64)>;

// Streamed: a row at a time. Columns are found by name. Dates are month first ("3/9/2026 0:00") or ISO; "0", nothing and
// "unavailable" mean no id; damaged UTF-8 is forgiven; a row with too few fields is refused alone. Errors: FormatUnknown
// (not this table), FormatBroken, TooLarge, FileUnreadable, Cancelled, and those of `take`.
[[nodiscard]] Result<RetractionTable> readRetractions(QIODevice &device, const QDate &today, const TakeNotice &take,
    const ReadProgress &progress = {});

} // namespace heartport
