// What "Share hearticle" offers: copies, e-mail, QR code, print. Nothing leaves the machine by itself.
#pragma once

#include "storage/articlestore.h"

#include <QUrl>

#include <functional>

class QWidget;

namespace heartport {

class Look;

// One line that names the hearticle, its version, its date and its address.
QString hearticleCitation(const ArticleSummary &summary);

// An e-mail with the citation and the disclaimer's short form, for the reader's own mail program.
QUrl hearticleMail(const ArticleSummary &summary);

struct ShareHandlers {
    std::function<void(const QString &text, const QString &said)> copied; // already on the clipboard
    std::function<void()> copyWhole;                                      // the hearticle itself to the clipboard
    std::function<void(const QUrl &mail)> mail;
    std::function<void()> save;
    std::function<void()> showQr;
    std::function<void()> print;
};

// Opens the menu under its anchor.
void showShareMenu(const Look &look, const ArticleSummary &summary, QWidget *anchor, const ShareHandlers &handlers);

} // namespace heartport
