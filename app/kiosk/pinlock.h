// Holds up whoever guesses the PIN: after five wrong ones a lock that doubles, also over restarts and clock changes.
#pragma once

#include <QString>

namespace heartport {

class PinLock
{
public:
    static constexpr int freeAttempts = 5;
    static constexpr qint64 firstLock = 30'000;    // ms
    static constexpr qint64 longestLock = 900'000; // ms

    // `stateFile` keeps the number of wrong PINs and nothing else; where it cannot be written, this run still counts.
    // A lock that was running begins anew with the program: no restart and no clock shortens it.
    PinLock(QString stateFile, qint64 now); // ms of a clock that never goes back

    qint64 lockedFor(qint64 now) const; // ms; 0: a PIN may be tried
    // Counts the attempt before it is looked at, so that pulling the plug gains nothing.
    void attempt(qint64 now);
    void succeeded(); // the last attempt was right

private:
    static qint64 lockAfter(int failures); // ms
    void save() const;

    QString m_stateFile;
    int m_failures = 0;
    qint64 m_until = 0;
};

} // namespace heartport
