// Bringing hearticles into the library beside the reader: chosen or dropped files, read in a job of their own.
#pragma once

#include "importing/importer.h"

#include <QObject>

class QWidget;

namespace heartport {

class Library;
class Look;

class BringIn : public QObject
{
    Q_OBJECT

public:
    BringIn(Look &look, Library &library, QWidget *window);

    void choose(); // asks for files
    void paths(const QStringList &paths);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    // One sentence for the message bar; the hearticle to offer, where exactly one came in that readers see.
    void finished(const QString &sentence, const std::optional<heartport::ArticleId> &opened);

private:
    void report(const ImportReport &report);
    void showRefusals(const ImportReport &report);

    Look &m_look;
    Library &m_library;
    QWidget *m_window;
    bool m_busy = false;
    QStringList m_waiting;
};

} // namespace heartport
