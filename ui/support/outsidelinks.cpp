#include "ui/support/outsidelinks.h"

#include "policies/navigation.h"
#include "ui/support/dialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace heartport {

using namespace Qt::StringLiterals;

OutsideLinks::OutsideLinks(Look &look, QWidget *window, Opener opener)
    : QObject(window), m_look(look), m_window(window), m_opener(std::move(opener))
{
}

void OutsideLinks::ask(const QUrl &url)
{
    if (destinationOf(url) != Destination::OpenOutside)
        return;
    const bool mail = url.scheme() == "mailto"_L1;
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName("outsideLinkDialog"_L1);
    dialog->setHeading(mail ? tr("Write an e-mail?") : tr("Open in your browser?"));
    // Punycode: a name that only looks like another one is shown as what it is.
    dialog->setSentence((mail ? tr("Your e-mail program opens with this address:")
                              : tr("HeartPort itself loads nothing from the web. This address opens outside:"))
        + u"\n\n"_s + url.toString(QUrl::FullyEncoded));
    dialog->addButton(mail ? tr("Write e-mail") : tr("Open in browser"), this, [this, url] { open(url); });
    dialog->addButton(tr("Copy address"), this,
        [url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    dialog->addSafeButton(tr("Stay here"));
    dialog->open();
}

void OutsideLinks::open(const QUrl &url)
{
    if (!m_opener(url))
        Q_EMIT couldNotOpen(url);
}

} // namespace heartport
