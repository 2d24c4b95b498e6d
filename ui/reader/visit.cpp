#include "ui/reader/visit.h"

#include "ui/library/library.h"

namespace heartport {

Visit::Visit(Library &library, const ArticleId &article, int version, int words)
    : m_library(library), m_article(article), m_reading(library.noteOpened(article, version)), m_words(words)
{
}

void Visit::setInSight(bool inSight)
{
    if (inSight == m_since.isValid())
        return;
    if (inSight) {
        m_since.start();
    } else {
        m_seen += m_since.elapsed();
        m_since.invalidate();
    }
}

qint64 Visit::seen() const { return m_seen + (m_since.isValid() ? m_since.elapsed() : 0); }

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
