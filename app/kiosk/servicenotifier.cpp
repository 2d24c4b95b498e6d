#include "kiosk/servicenotifier.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

namespace heartport {

ServiceNotifier::ServiceNotifier()
    : m_socket(qgetenv("NOTIFY_SOCKET")), m_interval(int(qgetenv("WATCHDOG_USEC").toLongLong() / 2000))
{
    const QByteArray process = qgetenv("WATCHDOG_PID"); // under cage it is the compositor's
    if (!process.isEmpty() && process.toLongLong() != getpid() && process.toLongLong() != getppid())
        m_interval = 0;
}

bool ServiceNotifier::notify(const QByteArray &state) const
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const bool named = m_socket.startsWith('/') || m_socket.startsWith('@');
    if (!named || size_t(m_socket.size()) >= sizeof(address.sun_path))
        return false;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (m_socket.startsWith('@'))
        address.sun_path[0] = '\0'; // Linux' abstract names
    const int handle = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    const auto sent = sendto(handle, state.constData(), size_t(state.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
        reinterpret_cast<const sockaddr *>(&address), length);
    close(handle);
    return sent == state.size();
}

} // namespace heartport
