#include "kiosk/visitortimer.h"

#include <algorithm>

namespace heartport {

bool VisitorTimer::touched(qint64 now)
{
    switch (m_state) {
    case State::Away:
        stays(now);
        return false;
    case State::Here:
        m_last = now;
        return true;
    case State::Warning:
        return true;
    }
    Q_UNREACHABLE();
}

void VisitorTimer::stays(qint64 now)
{
    m_state = State::Here;
    m_last = now;
}

bool VisitorTimer::tick(qint64 now)
{
    const State before = m_state;
    // A machine that slept wakes with both spans over.
    if (m_state == State::Here && now - m_last >= m_idle)
        m_state = State::Warning;
    if (m_state == State::Warning && now - m_last >= m_idle + m_warning)
        m_state = State::Away;
    return m_state != before;
}

qint64 VisitorTimer::warningLeft(qint64 now) const
{
    return m_state == State::Warning ? std::max<qint64>(0, m_last + m_idle + m_warning - now) : 0;
}

} // namespace heartport
