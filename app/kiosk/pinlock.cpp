#include "kiosk/pinlock.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace heartport {

namespace {

constexpr int mostFailures = 1'000'000;

// A file that is there but says nothing sensible counts as the fewest failures that lock.
int readFailures(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return 0;
    bool ok = false;
    const int failures = file.open(QIODevice::ReadOnly) ? file.read(16).trimmed().toInt(&ok) : 0;
    return ok && failures >= 0 ? std::min(failures, mostFailures) : PinLock::freeAttempts;
}

} // namespace

PinLock::PinLock(QString stateFile, qint64 now) : m_stateFile(std::move(stateFile))
{
    m_failures = readFailures(m_stateFile);
    m_until = now + lockAfter(m_failures);
}

qint64 PinLock::lockedFor(qint64 now) const { return std::max<qint64>(0, m_until - now); }

void PinLock::attempt(qint64 now)
{
    m_failures = std::min(m_failures + 1, mostFailures);
    m_until = now + lockAfter(m_failures);
    save();
}

void PinLock::succeeded()
{
    m_failures = 0;
    m_until = 0;
    save();
}

qint64 PinLock::lockAfter(int failures)
{
    if (failures < freeAttempts)
        return 0;
    const int doublings = std::min(failures - freeAttempts, 10);
    return std::min(longestLock, firstLock << doublings);
}

void PinLock::save() const
{
    QDir().mkpath(QFileInfo(m_stateFile).path());
    QSaveFile file(m_stateFile);
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(m_failures) + '\n') > 0)
        file.commit();
}

} // namespace heartport
