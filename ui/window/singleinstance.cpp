#include "ui/window/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerTime = 1000; // ms
constexpr qint64 longestMessage = 256 * 1024;

QString meetingPoint(const QString &libraryPath)
{
    const QByteArray path = QFileInfo(libraryPath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = u"heartport-%1"_s.arg(QString::fromLatin1(hash));
    return folder.isEmpty() ? name : folder + u'/' + name;
}

} // namespace

SingleInstance::SingleInstance(const QString &libraryPath, QObject *parent)
    : QObject(parent), m_name(meetingPoint(libraryPath)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &words)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerTime))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
    const bool sent = socket.waitForBytesWritten(answerTime);
    socket.disconnectFromServer();
    return sent;
}

void SingleInstance::listen()
{
    // A socket file without anyone behind it, left by a killed program, is in the way.
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            QStringList words;
            const auto array = QJsonDocument::fromJson(socket->read(longestMessage)).array();
            for (const auto &word : array)
                words.append(word.toString());
            socket->deleteLater();
            Q_EMIT wordsReceived(words);
        });
    }
}

} // namespace heartport
