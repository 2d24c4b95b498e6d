#include "ui/channels/published.h"

#include "ui/support/dialog.h"
#include "ui/support/errortext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QLoggingCategory>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(publishLog, "heartport.publish")

struct Published {
    Q_DECLARE_TR_FUNCTIONS(heartport::Published)

public:
    static QString summary(const PublishReport &report, const QString &folder)
    {
        const QString until = QLocale().toString(report.feed.expires.toLocalTime().date(), QLocale::LongFormat);
        const QString counted = report.changed
            ? tr("%n hearticle(s) are in the channel now.", nullptr, int(report.feed.items.size()))
            : tr("Nothing had changed, so nothing was written.");
        return counted + u' ' + tr("It is good until %1; publish again before then.").arg(until) + u"\n\n"_s
            + tr("Put the folder where followers can reach it: %1").arg(folder) + u"\n\n"_s
            + tr("Followers need its address and this key. The key may be seen by "
                 "everybody; the key file and its "
                 "password may not.");
    }
};

} // namespace

void showPublished(Look &look, const Result<PublishReport> &done, const QString &folder, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("publishedDialog"_L1);
    if (!done) {
        qCWarning(publishLog).noquote() << done.error().detail;
        const ErrorText text = errorText(done.error());
        dialog->setHeading(Published::tr("Nothing was published"));
        dialog->setSentence(text.sentence + u' ' + text.nextStep);
        dialog->addSafeButton(Published::tr("Close"));
        dialog->open();
        return;
    }
    dialog->setHeading(Published::tr("Published"));
    dialog->setSentence(Published::summary(*done, folder));
    const QString key = done->feed.key.toString();
    auto *field = new QLineEdit(key);
    field->setObjectName("publicKey"_L1);
    field->setAccessibleName(Published::tr("Key for followers"));
    field->setReadOnly(true);
    dialog->setContent(field);
    dialog->addButton(Published::tr("Copy key and close"), dialog,
        [key] { QGuiApplication::clipboard()->setText(key); });
    dialog->addSafeButton(Published::tr("Close"));
    dialog->open();
}

} // namespace heartport
