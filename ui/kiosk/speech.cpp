#include "ui/kiosk/speech.h"

#include "ui/support/languages.h"

#include <QFileInfo>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// A line that is a single dot ends a text; one that begins with a dot has it doubled.
QByteArray message(const QString &text)
{
    QByteArray body;
    for (const QString &line : text.split(u'\n')) {
        const QByteArray bytes = line.trimmed().toUtf8();
        body += (bytes.startsWith('.') ? "." : "") + bytes + "\r\n";
    }
    return "SPEAK\r\n" + body + ".\r\n";
}

} // namespace

Speech::Speech(QString socket, QObject *parent) : QObject(parent), m_path(std::move(socket))
{
    connect(&m_socket, &QLocalSocket::connected, this, &Speech::greet);
    connect(&m_socket, &QLocalSocket::readyRead, this, &Speech::heard);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { setReading(false); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { setReading(false); });
}

QString Speech::defaultSocket()
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/speech-dispatcher/speechd.sock"_s;
}

bool Speech::isThere() const { return QFileInfo::exists(m_path); }

void Speech::read(const QString &language, const QStringList &paragraphs)
{
    stop();
    m_language = primaryLanguage(language);
    m_paragraphs = paragraphs;
    setReading(true);
    m_socket.connectToServer(m_path);
}

void Speech::greet()
{
    m_socket.write("SET SELF CLIENT_NAME kiosk:heartport:reader\r\n"
                   "SET SELF NOTIFICATION END on\r\n"
                   "SET SELF LANGUAGE "
        + m_language.toLatin1() + "\r\n");
    sayNext();
}

void Speech::sayNext()
{
    if (m_paragraphs.isEmpty())
        return stop();
    m_spoken = m_paragraphs.takeFirst();
    m_socket.write(message(m_spoken));
}

QStringList Speech::unread() const { return m_spoken.isEmpty() ? m_paragraphs : QStringList{m_spoken} + m_paragraphs; }

void Speech::heard()
{
    while (m_socket.canReadLine())
        if (m_socket.readLine().startsWith("702 END") && m_reading) // the message was spoken to its end
            sayNext();
}

void Speech::stop()
{
    m_paragraphs.clear();
    m_spoken.clear();
    if (m_socket.state() == QLocalSocket::ConnectedState) {
        m_socket.write("CANCEL SELF\r\nQUIT\r\n");
        m_socket.flush();
    }
    m_socket.abort();
    setReading(false);
}

void Speech::setReading(bool reading)
{
    if (std::exchange(m_reading, reading) != reading)
        Q_EMIT readingChanged(reading);
}

} // namespace heartport
