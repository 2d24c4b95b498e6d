// Everything behind "Share hearticle" and "Save copies": the menu, the clipboard, the QR code, the copies.
#pragma once

#include "ui/sharing/copies.h"

#include <QUrl>

namespace heartport {

class Sharing : public QObject
{
    Q_OBJECT

public:
    // References outlive it.
    Sharing(Look &look, Library &library, QWidget *window);

    // The menu of one hearticle, under `anchor`.
    void share(const ArticleId &id, QWidget *anchor);
    // One hearticle, or any of the library, those of `category` ticked.
    void saveCopy(const ArticleId &id);
    void saveCopies(const QString &category);

Q_SIGNALS:
    void said(const QString &sentence); // for the message bar
    void mailActivated(const QUrl &mail);
    void printActivated(const heartport::ArticleId &id);

private:
    void copyWhole(const ArticleId &id);
    void showQr(const ArticleId &id);

    Look &m_look;
    Library &m_library;
    QWidget *m_window;
    Copies *m_copies;
};

} // namespace heartport
