// Tells systemd that the kiosk is up and alive: a datagram to the socket it names, nothing more
// (https://www.freedesktop.org/software/systemd/man/252/sd_notify.html).
#pragma once

#include <QByteArray>

namespace heartport {

class ServiceNotifier
{
public:
    ServiceNotifier(); // reads NOTIFY_SOCKET and WATCHDOG_USEC; without them it says nothing

    bool notify(const QByteArray &state) const;         // "READY=1", "WATCHDOG=1", "STATUS=…"; false: nobody listens
    int watchdogInterval() const { return m_interval; } // ms, half of what systemd waits; 0: it does not watch

private:
    QByteArray m_socket;
    int m_interval = 0;
};

} // namespace heartport
