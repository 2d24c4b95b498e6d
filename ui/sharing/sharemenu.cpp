#include "ui/sharing/sharemenu.h"

#include "policies/disclosure.h"
#include "rendering/articlepage.h"
#include "ui/support/look.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QUrlQuery>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct ShareMenu {
    Q_DECLARE_TR_FUNCTIONS(heartport::ShareMenu)
};

} // namespace

QString hearticleCitation(const ArticleSummary &summary)
{
    const QString date = longDate(QLocale(), summary.updated.date());
    return ShareMenu::tr("%1. HeartPort hearticle, version %2, updated %3. %4")
        .arg(summary.title, QString::number(summary.version), date, Address{summary.id, {}}.toString());
}

QUrl hearticleMail(const ArticleSummary &summary)
{
    const DisclaimerText notice = disclaimerFor(summary.language);
    const QString body = hearticleCitation(summary) + u"\n\n"_s + notice.lead + u' ' + notice.disclaimer.text;
    QUrl mail(u"mailto:"_s);
    QUrlQuery query;
    // A "+" or "&" of the text must not become part of the query.
    query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(summary.title)));
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(body)));
    mail.setQuery(query);
    return mail;
}

void showShareMenu(const Look &look, const ArticleSummary &summary, QWidget *anchor, const ShareHandlers &handlers)
{
    auto *menu = new QMenu(anchor);
    menu->setObjectName("shareMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addCopy = [&](const QString &icon, const QString &verb, const QString &text, const QString &said) {
        menu->addAction(look.icon(icon), verb, menu, [text, said, handlers] {
            QGuiApplication::clipboard()->setText(text);
            handlers.copied(text, said);
        });
    };
    addCopy(u"link"_s, ShareMenu::tr("Copy link"), Address{summary.id, {}}.toString(), ShareMenu::tr("Link copied."));
    addCopy(u"quote"_s, ShareMenu::tr("Copy citation"), hearticleCitation(summary), ShareMenu::tr("Citation copied."));
    menu->addAction(look.icon(u"copy"_s), ShareMenu::tr("Copy the whole hearticle"), menu,
        [handlers] { handlers.copyWhole(); });
    menu->addSeparator();
    menu->addAction(look.icon(u"mail"_s), ShareMenu::tr("Write an e-mail…"), menu,
        [summary, handlers] { handlers.mail(hearticleMail(summary)); });
    menu->addAction(look.icon(u"qr"_s), ShareMenu::tr("QR code"), menu, [handlers] { handlers.showQr(); });
    menu->addSeparator();
    menu->addAction(look.icon(u"download"_s), ShareMenu::tr("Save a copy…"), menu, [handlers] { handlers.save(); });
    menu->addAction(look.icon(u"print"_s), ShareMenu::tr("Print…"), menu, [handlers] { handlers.print(); });
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

} // namespace heartport
