// Loading Retraction Watch's table in the window: chosen, read beside the reader, and what it means for the library.
#pragma once

#include "importing/retractionload.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace heartport {

class Dialog;
class Library;
class Look;

class RetractionUpdate : public QObject
{
    Q_OBJECT

public:
    // References outlive it. Nothing is fetched from anywhere: the reader picks a file that they have.
    RetractionUpdate(Look &look, Library &library, QWidget *window);
    ~RetractionUpdate() override; // a running load is given up; the data that was there stays

    void choose(); // asks for the file
    void load(const QString &path);

Q_SIGNALS:
    void said(const QString &sentence); // for the message bar

private:
    QPointer<Dialog> showProgress();
    void report(const Result<RetractionReport> &result);
    void showAffected(const QList<AffectedArticle> &affected);

    Look &m_look;
    Library &m_library;
    QWidget *m_window;
    std::shared_ptr<std::atomic_bool> m_running; // what it points to: go on; absent: none is loaded
};

} // namespace heartport
