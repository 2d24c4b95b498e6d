#include "ui/channels/published.h"

#include "rendering/articlepage.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/qrview.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QLoggingCategory>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(publishLog, "heartport.publish")

constexpr int codeSide = 190; // px: 4 a module of a code with an address and a key

struct Published {
    Q_DECLARE_TR_FUNCTIONS(heartport::Published)

public:
    static QString summary(const PublishReport &report, const QString &folder)
    {
        const QString until = longDate(QLocale(), report.feed.expires.toLocalTime().date());
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

// What a follower needs, to be copied or scanned: the key, and the address in front of it once it is known. The field for
// an address in "Follow a channel" takes both together.
class Invitation : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::Published)

public:
    Invitation(const Look &look, const QString &key)
        : m_key(key), m_address(new QLineEdit(this)), m_code(new QrView(look.px(codeSide), this))
    {
        auto *field = new QLineEdit(key, this);
        field->setObjectName("publicKey"_L1);
        field->setReadOnly(true);
        field->setCursorPosition(0);
        m_address->setObjectName("publicAddress"_L1);
        m_address->setPlaceholderText(u"https://…"_s);
        m_code->setObjectName("inviteCode"_L1);
        m_code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        auto *hint = new QLabel(tr("Another machine follows with what the code says: address and key."), this);
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        auto *form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setVerticalSpacing(look.px(6));
        form->addRow(tr("Key for followers"), field);
        form->addRow(tr("Address where they reach the folder"), m_address);
        form->addRow(hint);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(look.px(16));
        row->addLayout(form, 1);
        row->addWidget(m_code, 0, Qt::AlignTop);
        connect(m_address, &QLineEdit::textChanged, this, &Invitation::draw);
        draw();
    }

private:
    void draw() { m_code->setText((m_address->text().trimmed() + u' ' + m_key).trimmed()); }

    QString m_key;
    QLineEdit *m_address;
    QrView *m_code;
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
    dialog->setContent(new Invitation(look, key));
    dialog->addButton(Published::tr("Copy key and close"), dialog,
        [key] { QGuiApplication::clipboard()->setText(key); });
    dialog->addSafeButton(Published::tr("Close"));
    dialog->open();
}

} // namespace heartport
