// One running window per library: a second start hands its addresses to the first and ends.
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace heartport {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // The name of the meeting point comes from the library's absolute path and the user.
    explicit SingleInstance(const QString &libraryPath, QObject *parent = nullptr);

    // Hands the words to a running window; false when none answers within a second.
    bool handOver(const QStringList &words);
    // Becomes the window that others hand over to.
    void listen();

Q_SIGNALS:
    // Words that another start brought; none: it was started without any, so show the window.
    void wordsReceived(const QStringList &words);

private:
    void receive();

    QString m_name;
    QLocalServer *m_server;
};

} // namespace heartport
