// Followed channels in the window: fetched beside the reader, on a schedule only where the reader asked for one.
#pragma once

#include "syncing/channelsync.h"

#include <QObject>

#include <atomic>
#include <memory>

class QAction;
class QSettings;
class QWidget;

namespace heartport {

class Library;
class Look;

// Where a library was published last; empty: never.
struct PublishedPlace {
    QString title;
    QString folder;
    QString keyFile;
    int days = 0;
};

class Channels : public QObject
{
    Q_OBJECT

public:
    // References outlive it; the action shows the dialog. Nothing is asked of the network before sync() or
    // setHours().
    Channels(Look &look, Library &library, QSettings &settings, const QAction &show, QWidget *window);
    ~Channels() override; // a running sync is cut short; what it fetched is kept for the next

    void show();                         // the dialog with all channels
    void sync(const QString &only = {}); // one source; empty: all
    bool isSyncing() const { return m_running != nullptr; }

    // Every so many hours while the window is open; 0: only when asked.
    int hours() const;
    void setHours(int hours);

    PublishedPlace publishedPlace() const; // of this library
    void keepPublishedPlace(const PublishedPlace &place);

Q_SIGNALS:
    void changed(); // the list, a check, or that one begins or ends
    void said(const QString &sentence);

private:
    void report(const Result<QList<SyncedChannel>> &synced);
    void syncWhenDue();

    Look &m_look;
    Library &m_library;
    QSettings &m_settings;
    QWidget *m_window;
    std::shared_ptr<std::atomic_bool> m_running; // what it points to: go on; absent: no sync runs
};

} // namespace heartport
