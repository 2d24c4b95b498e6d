// Saving copies of hearticles beside the reader: asked for, written in a job of its own, told about.
#pragma once

#include "ui/sharing/copydialog.h"

#include <QObject>

namespace heartport {

class Library;

class Copies : public QObject
{
    Q_OBJECT

public:
    // References outlive it.
    Copies(Look &look, Library &library, QWidget *window);

    // Asks what and in which form, then where to.
    void ask(const QList<ArticleSummary> &offered, const QList<ArticleId> &ticked);
    // Writes to a file, or, several in a form that holds one, into a folder.
    void write(const CopyChoice &choice, const QString &target);

Q_SIGNALS:
    void finished(const QString &sentence); // for the message bar, good or bad

private:
    void askWhere(const CopyChoice &choice);
    QString nameFor(const CopyChoice &choice) const;

    Look &m_look;
    Library &m_library;
    QWidget *m_window;
};

// Whether these go into one file each.
bool needsFolder(const CopyChoice &choice);

// What the window's copies are made with: its words, its language, today.
ExportOptions copyOptions(const CopyChoice &choice);

} // namespace heartport
