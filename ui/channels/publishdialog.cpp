#include "ui/channels/publishdialog.h"

#include "storage/database.h"
#include "storage/librarypath.h"
#include "syncing/keyfile.h"
#include "syncing/publisher.h"
#include "ui/channels/channels.h"
#include "ui/channels/pathfield.h"
#include "ui/channels/published.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/job.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPassword = 8; // characters of a new key's password

struct PublishJob {
    QString library;
    QString folder;
    QString keyFile; // missing: a new key is made there
    QByteArray password;
    PublishOptions options;
};

// In a pool thread, with a connection of its own: opening a key takes a second on purpose.
Result<PublishReport> runJob(const PublishJob &job)
{
    const auto key = QFileInfo::exists(job.keyFile) ? readKeyFile(job.keyFile, job.password)
                                                    : makeKeyFiles(job.keyFile, job.password);
    if (!key)
        return failure(key);
    const auto database = Database::open(job.library, Database::Access::ReadWrite);
    if (!database)
        return failure(database);
    return publishChannel(**database, job.folder, *key, job.options);
}

class PublishForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::PublishForm)

public:
    PublishForm(Look &look, const QString &library, const PublishedPlace &last)
        : m_library(library), m_title(new QLineEdit(this)),
          m_folder(new PathField(look, PathField::Kind::Folder, tr("Choose the channel’s folder"), this)),
          m_key(new PathField(look, PathField::Kind::File, tr("Choose your key"), this)),
          m_password(new QLineEdit(this)), m_again(new QLineEdit(this)), m_days(new QSpinBox(this)),
          m_hint(new QLabel(this))
    {
        m_title->setObjectName("channelTitle"_L1);
        m_folder->edit()->setObjectName("channelFolder"_L1);
        m_key->edit()->setObjectName("channelKeyFile"_L1);
        m_password->setObjectName("keyPassword"_L1);
        m_again->setObjectName("keyPasswordAgain"_L1);
        m_days->setObjectName("channelDays"_L1);
        m_hint->setObjectName("publishHint"_L1);
        for (QLineEdit *edit : {m_password, m_again})
            edit->setEchoMode(QLineEdit::Password);
        m_days->setRange(1, 3650);
        m_days->setValue(last.days > 0 ? last.days : PublishOptions().days);
        m_days->setSuffix(tr(" days"));
        m_hint->setWordWrap(true);
        m_hint->setTextFormat(Qt::PlainText);
        m_hint->setMinimumHeight(2 * look.lineHeight(TextStyle::Body));
        m_title->setText(last.title);
        m_folder->edit()->setText(last.folder);
        m_key->edit()->setText(
            last.keyFile.isEmpty() ? QFileInfo(defaultLibraryPath()).path() + u"/channel.key"_s : last.keyFile);
        layOut(look);
    }

    void onChange(const std::function<void()> &check) const
    {
        for (QLineEdit *edit : {m_title, m_folder->edit(), m_key->edit(), m_password, m_again})
            connect(edit, &QLineEdit::textChanged, this, check);
    }

    // What keeps it from being published, in a sentence; empty: nothing. Shows only what is needed of the password.
    QString obstacle() const
    {
        const bool isNew = !QFileInfo::exists(keyFile());
        const bool locked = isNew || needsPassword(keyFile());
        m_password->setEnabled(locked);
        m_again->setEnabled(isNew);
        if (m_title->text().trimmed().isEmpty())
            return tr("Give the channel a title that its followers will see.");
        if (m_folder->edit()->text().trimmed().isEmpty())
            return tr("Choose the folder that a web server, a share or a stick will hold.");
        if (keyFile().isEmpty())
            return tr("Choose your key, or where a new one shall be kept.");
        if (isNew && m_password->text().size() < shortestPassword)
            return tr("A new key will be made. Choose a password of at least %n "
                      "letter(s) for it.",
                nullptr, shortestPassword);
        if (isNew && m_password->text() != m_again->text())
            return tr("Type the new password a second time.");
        if (locked && m_password->text().isEmpty())
            return tr("Enter the password of your key.");
        return {};
    }

    PublishJob job() const
    {
        PublishOptions options;
        options.title = m_title->text().trimmed();
        options.days = m_days->value();
        return {m_library, m_folder->edit()->text().trimmed(), keyFile(), m_password->text().toUtf8(), options};
    }

    void setHint(const QString &sentence) { m_hint->setText(sentence); }
    // Of what is still to be said.
    QWidget *firstField() const { return m_title->text().isEmpty() || !m_password->isEnabled() ? m_title : m_password; }

private:
    void layOut(const Look &look)
    {
        auto *form = new QFormLayout(this);
        form->setContentsMargins(0, 0, 0, 0);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setVerticalSpacing(look.px(6));
        form->addRow(tr("Title"), m_title);
        form->addRow(tr("Folder"), m_folder);
        form->addRow(tr("Your key"), m_key);
        form->addRow(tr("Password of the key"), m_password);
        form->addRow(tr("The same password again, for a new key"), m_again);
        form->addRow(tr("Good for"), m_days);
        form->addRow(m_hint);
    }

    QString keyFile() const { return m_key->edit()->text().trimmed(); }

    QString m_library;
    QLineEdit *m_title;
    PathField *m_folder;
    PathField *m_key;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QSpinBox *m_days;
    QLabel *m_hint;
};

} // namespace

void showPublishDialog(Look &look, Library &library, Channels &channels, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("publishDialog"_L1);
    dialog->setHeading(PublishForm::tr("Publish your hearticles"));
    dialog->setSentence(PublishForm::tr("All published hearticles of this library, except those "
                                        "from channels, become plain files in a folder. "
                                        "Publishing again writes only what has changed."));
    auto *form = new PublishForm(look, library.path(), channels.publishedPlace());
    dialog->setContent(form);
    QPushButton *publish = dialog->addButton(PublishForm::tr("Publish"), window, [form, &look, &channels, window] {
        const PublishJob job = form->job();
        const auto tell = [&look, &channels, window, job](const Result<PublishReport> &done) {
            if (done)
                channels.keepPublishedPlace({job.options.title, job.folder, job.keyFile, job.options.days});
            showPublished(look, done, job.folder, window);
        };
        whenDone(window, QtConcurrent::run(runJob, job), tell);
    });
    publish->setObjectName("publish"_L1);
    dialog->addSafeButton(PublishForm::tr("Cancel"));
    const auto check = [form, publish] {
        const QString obstacle = form->obstacle();
        form->setHint(obstacle);
        publish->setEnabled(obstacle.isEmpty());
        publish->setAccessibleDescription(obstacle);
    };
    form->onChange(check);
    check();
    publish->setDefault(true);
    form->firstField()->setFocus();
    dialog->open();
}

} // namespace heartport
