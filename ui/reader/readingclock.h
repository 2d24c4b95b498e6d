// The clock that readings are timed by: milliseconds from any fixed moment on, never going back.
#pragma once

#include <chrono>
#include <functional>

namespace heartport {

using ReadingClock = std::function<qint64()>;

inline qint64 steadyTime()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace heartport
