// When a visitor is here, hesitates and has gone: pure rules over a clock that never goes back.
#pragma once

#include <QtGlobal>

namespace heartport {

class VisitorTimer
{
public:
    enum class State {
        Away,    // nobody; the start screen
        Here,    // somebody uses the screen
        Warning, // "Still there?"
    };

    VisitorTimer(qint64 idle, qint64 warning) : m_idle(idle), m_warning(warning) {} // ms

    State state() const { return m_state; }
    // A touch, key or wheel. False: it only woke the screen and must do nothing else.
    bool touched(qint64 now);
    // During the warning only an answer counts: touched() does not end it.
    void stays(qint64 now);
    void leaves() { m_state = State::Away; }
    // What time alone changed; true: the state is another one.
    bool tick(qint64 now);
    qint64 warningLeft(qint64 now) const; // ms; 0 outside the warning

private:
    qint64 m_idle;
    qint64 m_warning;
    qint64 m_last = 0;
    State m_state = State::Away;
};

} // namespace heartport
