// Loading Retraction Watch's table in the window: chosen, read beside the reader, and what it means for the library.
#pragma once

#include "importing/retractionload.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class QProgressBar;

namespace heartport {

class Dialog;
class Library;
class Look;

class RetractionUpdate : public QObject
{
    Q_OBJECT

public:
    RetractionUpdate(Look &look, Library &library, QWidget *window);
    ~RetractionUpdate() override; // gives up what is running; the data that was there stays

    void choose(); // asks for the file
    void load(const QString &path);
    bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void finished(const QString &sentence, bool failed); // for the message bar

private:
    void showProgress();
    void report();
    void showAffected(const QList<AffectedArticle> &affected);

    Look &m_look;
    Library &m_library;
    QWidget *m_window;
    QFutureWatcher<Result<RetractionReport>> m_watcher;
    QPointer<Dialog> m_progress;
    bool m_cancelled = false;
};

} // namespace heartport
