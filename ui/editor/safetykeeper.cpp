#include "ui/editor/safetykeeper.h"

#include "storage/database.h"

namespace heartport {

// The thread's own connection, opened with the first copy.
class SafetyWriter : public QObject
{
public:
    explicit SafetyWriter(QString path) : m_path(std::move(path)) {}

    Result<> write(const SafetyCopy &copy)
    {
        if (!m_database) {
            auto opened = Database::open(m_path, Database::Access::ReadWrite);
            if (!opened)
                return failure(opened);
            m_database = std::move(*opened);
        }
        return DraftStore(*m_database).keepSafetyCopy(copy.article, copy.revision, copy.at);
    }

private:
    const QString m_path;
    std::unique_ptr<Database> m_database;
};

SafetyKeeper::SafetyKeeper(const QString &libraryPath, QObject *parent)
    : QObject(parent), m_writer(new SafetyWriter(libraryPath))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater); // its connection dies in its thread
    m_thread.setObjectName(QStringLiteral("safety copies"));
    m_thread.start();
}

SafetyKeeper::~SafetyKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

void SafetyKeeper::keep(const SafetyCopy &copy)
{
    if (m_busy)
        m_waiting = copy;
    else
        start(copy);
}

void SafetyKeeper::start(const SafetyCopy &copy)
{
    m_busy = true;
    QMetaObject::invokeMethod(m_writer, [this, copy] {
        const Result<> result = m_writer->write(copy);
        QMetaObject::invokeMethod(this, [this, at = copy.at, result] { finish(at, result); });
    });
}

void SafetyKeeper::finish(const QDateTime &at, const Result<> &result)
{
    m_busy = false;
    if (const auto next = std::exchange(m_waiting, std::nullopt))
        start(*next);
    if (result)
        Q_EMIT kept(at);
    else
        Q_EMIT failed(result.error());
    if (!m_busy)
        Q_EMIT rested();
}

} // namespace heartport
