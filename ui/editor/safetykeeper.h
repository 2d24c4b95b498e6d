// Writes safety copies of a draft in a thread of its own, the newest alone where the disk is slow.
#pragma once

#include "storage/draftstore.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace heartport {

class SafetyWriter;

class SafetyKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SafetyKeeper(const QString &libraryPath, QObject *parent = nullptr);
    ~SafetyKeeper() override; // waits for the copy that is being written

    void keep(const SafetyCopy &copy);
    void forget() { m_waiting.reset(); } // what is not being written yet
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void kept(const QDateTime &at);
    void failed(const heartport::Error &error);
    void rested(); // nothing is being written any more

private:
    void start(const SafetyCopy &copy);
    void finish(const QDateTime &at, const Result<> &result);

    QThread m_thread;
    SafetyWriter *m_writer; // lives in the thread
    std::optional<SafetyCopy> m_waiting;
    bool m_busy = false;
};

} // namespace heartport
