// One reading of one hearticle: how long it was in sight, and whether its end was reached in a plausible time.
#pragma once

#include "domain/ids.h"
#include "ui/reader/readingclock.h"

#include <optional>

namespace heartport {

class Library;

class Visit
{
public:
    // Notes that the hearticle was opened. `words` are those of its essentials.
    Visit(Library &library, ReadingClock clock, const ArticleId &article, int version, int words);

    const ArticleId &article() const { return m_article; }
    int version() const { return m_version; }
    void setInSight(bool inSight); // only time in sight counts
    qint64 seen() const;           // ms
    // Notes the reading as finished once, when the time is plausible; true when it is finished now or was before.
    bool endSeen();

private:
    Library &m_library;
    ReadingClock m_clock;
    ArticleId m_article;
    int m_version;
    std::optional<qint64> m_reading; // absent when it could not be noted
    int m_words;
    bool m_finished = false;
    qint64 m_seen = 0;
    std::optional<qint64> m_since; // absent while out of sight
};

} // namespace heartport
