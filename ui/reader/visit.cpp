#include "ui/reader/visit.h"

#include "ui/library/library.h"

namespace heartport {

Visit::Visit(Library &library, ReadingClock clock, const ArticleId &article, int version, int words)
    : m_library(library), m_clock(std::move(clock)), m_article(article), m_version(version),
      m_reading(library.noteOpened(article, version)), m_words(words)
{
}

void Visit::setInSight(bool inSight)
{
    if (inSight == m_since.has_value())
        return;
    m_seen = seen();
    m_since = inSight ? std::optional(m_clock()) : std::nullopt;
}

qint64 Visit::seen() const { return m_seen + (m_since ? m_clock() - *m_since : 0); }

bool Visit::endSeen()
{
    if (m_finished || !isPlausibleReading(m_words, seen()))
        return m_finished;
    m_finished = true;
    if (m_reading)
        m_library.noteFinished(*m_reading);
    return true;
}

} // namespace heartport
