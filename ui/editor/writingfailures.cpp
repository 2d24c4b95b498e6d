#include "exchange/textbundle.h"
#include "exporting/exporter.h"
#include "ui/editor/writingdesk.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"

#include <QFileDialog>
#include <QSaveFile>

// What to do where a draft could not be saved. The text stays on screen in every case.
namespace heartport {

using namespace Qt::StringLiterals;

void WritingDesk::showSaveFailure(const Error &error)
{
    if (m_page->messages().has(m_failure) && m_failureCode == error.code)
        return; // safety copies fail again and again while somebody types; it is said once
    m_page->messages().remove(m_failure);
    m_failureCode = error.code;
    if (error.code == ErrorCode::Conflict) {
        m_failure = m_page->messages().add({Message::Kind::Warning,
            tr("This draft was saved in another window meanwhile. Nothing of yours is lost; choose which one goes on."),
            tr("Choose")});
        return;
    }
    const ErrorText text = errorText(error);
    const QString next = error.code == ErrorCode::LibraryReadOnly
        ? tr("Save a copy elsewhere, or try again when it can be written.")
        : text.nextStep;
    m_failure = m_page->messages().add({Message::Kind::Error,
        tr("%1 Your text is still here. %2").arg(text.sentence, next), tr("Try again"), tr("Save a copy")});
}

// As a TextPack, which "Start from: File" brings in again.
void WritingDesk::saveCopy()
{
    auto *choose = new QFileDialog(m_window, tr("Save a copy"),
        exportFileName(m_session->article(), ExportFormat::TextPack), tr("TextPack (*.textpack)"));
    choose->setObjectName(u"saveCopyDialog"_s);
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setAcceptMode(QFileDialog::AcceptSave);
    choose->setDefaultSuffix(u"textpack"_s);
    connect(choose, &QFileDialog::fileSelected, this, &WritingDesk::writeCopy);
    choose->open();
}

void WritingDesk::writeCopy(const QString &file)
{
    Article copy = m_session->article();
    if (copy.title.trimmed().isEmpty())
        copy.title = tr("Without a title"); // a TextPack has one
    const auto bytes = writeTextPack(copy);
    QSaveFile out(file);
    if (!bytes || !out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        return say(bytes ? Error{ErrorCode::FileUnwritable, file} : bytes.error());
    m_page->messages().remove(m_said);
    m_said = m_page->messages().add({Message::Kind::Success, tr("A copy is in %1.").arg(file), {}});
}

void WritingDesk::askConflict()
{
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName(u"conflictDialog"_s);
    dialog->setHeading(tr("Two windows wrote in this draft"));
    dialog->setSentence(tr("Whatever you choose, the other one stays under Revisions or among the discarded drafts."));
    dialog->addButton(tr("Show theirs"), this, [this] { m_session->discardChanges(); });
    dialog->addButton(tr("Save mine"), this, [this] { m_session->saveOver(); });
    dialog->addSafeButton(tr("Keep writing"));
    dialog->open();
}

} // namespace heartport
