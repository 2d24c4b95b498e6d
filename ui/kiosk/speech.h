// Reads a hearticle aloud through the speech server that the administrator runs: its own protocol over its socket
// (SSIP, https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html); starts nothing.
#pragma once

#include <QLocalSocket>
#include <QStringList>

namespace heartport {

class Speech : public QObject
{
    Q_OBJECT

public:
    explicit Speech(QString socket, QObject *parent = nullptr);

    static QString defaultSocket(); // $XDG_RUNTIME_DIR/speech-dispatcher/speechd.sock
    bool isThere() const;           // somebody listens

    void read(const QString &language, const QStringList &paragraphs);
    void stop();
    QStringList unread() const; // paragraphs, with the one that is being spoken
    QString language() const { return m_language; }
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void readingChanged(bool reading);

private:
    void greet();
    void sayNext();
    void heard();
    void setReading(bool reading);

    QString m_path;
    QLocalSocket m_socket;
    QString m_language;
    QStringList m_paragraphs; // still to be read
    QString m_spoken;         // just now
    bool m_reading = false;
};

} // namespace heartport
