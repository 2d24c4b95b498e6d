#include "ui/channels/followdialog.h"

#include "exchange/minisign.h"
#include "syncing/source.h"
#include "ui/channels/channels.h"
#include "ui/channels/pathfield.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class FollowForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::FollowForm)

public:
    explicit FollowForm(Look &look)
        : m_place(new PathField(look, PathField::Kind::Folder, tr("Choose the channel’s folder"), this)),
          m_key(new QLineEdit(this)), m_hint(new QLabel(this))
    {
        m_place->edit()->setObjectName("channelPlace"_L1);
        m_place->edit()->setPlaceholderText(tr("https://… or a folder"));
        m_key->setObjectName("channelKey"_L1);
        m_key->setPlaceholderText(u"RW…"_s);
        m_hint->setObjectName("followHint"_L1);
        m_hint->setWordWrap(true);
        m_hint->setTextFormat(Qt::PlainText);
        m_hint->setMinimumHeight(2 * look.lineHeight(TextStyle::Body));
        auto *form = new QFormLayout(this);
        form->setContentsMargins(0, 0, 0, 0);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setVerticalSpacing(look.px(8));
        form->addRow(tr("Address or folder"), m_place);
        form->addRow(tr("Publisher’s key"), m_key);
        form->addRow(m_hint);
        connect(m_place->edit(), &QLineEdit::textChanged, this, [this](const QString &text) { split(text); });
    }

    void onChange(const std::function<void()> &check) const
    {
        for (QLineEdit *edit : {m_place->edit(), m_key})
            connect(edit, &QLineEdit::textChanged, this, check);
    }

    // What keeps it from being followed, in a sentence; empty: nothing.
    QString obstacle() const
    {
        const auto place = source();
        if (m_place->edit()->text().trimmed().isEmpty())
            return tr("Enter the address or choose the folder that its publisher "
                      "gave you.");
        if (!place)
            return tr("This is not the address of a channel: it starts with https:// "
                      "or is a folder.");
        if (!place->isWeb() && !QFileInfo::exists(place->folder))
            return tr("This folder is not there. Is the stick or the share connected?");
        if (m_key->text().trimmed().isEmpty())
            return tr("Paste the publisher’s key. It proves that what you get is theirs.");
        if (!key())
            return tr("This is not a publisher’s key: it has 56 characters and "
                      "starts with RW.");
        return {};
    }

    Result<ChannelSource> source() const { return parseChannelSource(m_place->edit()->text()); }
    Result<PublicKey> key() const { return PublicKey::parse(m_key->text().trimmed()); }
    void setHint(const QString &sentence) { m_hint->setText(sentence); }
    QLineEdit *firstField() const { return m_place->edit(); }

private:
    // Address and key pasted together fill both fields.
    void split(const QString &text)
    {
        static const QRegularExpression both(u"^(\\S.*?)\\s+(RW\\S{54})$"_s);
        const auto match = both.match(text.trimmed());
        if (!match.hasMatch())
            return;
        m_key->setText(match.captured(2));
        m_place->edit()->setText(match.captured(1));
    }

    PathField *m_place;
    QLineEdit *m_key;
    QLabel *m_hint;
};

} // namespace

void showFollowDialog(Look &look, Library &library, Channels &channels, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("followDialog"_L1);
    dialog->setHeading(FollowForm::tr("Follow a channel"));
    dialog->setSentence(FollowForm::tr("From now on only what is signed with this key is taken from there."));
    auto *form = new FollowForm(look);
    dialog->setContent(form);
    QPushButton *follow = dialog->addButton(FollowForm::tr("Follow and fetch"), &channels, [form, &library, &channels] {
        const auto source = form->source();
        const auto key = form->key();
        if (!source || !key || !library.follow(source->toString(), key->toString()))
            return;
        Q_EMIT channels.changed();
        channels.sync(source->toString());
    });
    dialog->addSafeButton(FollowForm::tr("Cancel"));
    follow->setObjectName("follow"_L1);
    const auto check = [form, follow] {
        const QString obstacle = form->obstacle();
        form->setHint(obstacle);
        follow->setEnabled(obstacle.isEmpty());
        follow->setAccessibleDescription(obstacle);
    };
    form->onChange(check);
    check();
    follow->setDefault(true);
    form->firstField()->setFocus();
    dialog->open();
}

} // namespace heartport
