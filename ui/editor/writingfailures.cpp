#include "exchange/textbundle.h"
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
    m_page->messages().remove(m_failure);
    if (error.code == ErrorCode::Conflict) {
        m_failure = m_page->messages().add({Message::Kind::Warning,
            tr("This draft was saved in another window meanwhile. Nothing of yours is lost; choose which one goes on."),
            tr("Choose")});
        return;
    }
    const ErrorText text = errorText(error);
    m_failure = m_page->messages().add({Message::Kind::Error,
        tr("%1 Your text is still here. %2").arg(text.sentence, text.nextStep), tr("Try again or save a copy")});
}

void WritingDesk::saveCopy()
{
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName(u"saveFailedDialog"_s);
    dialog->setHeading(tr("The draft could not be saved"));
    dialog->setSentence(tr("Try again once there is room, or save a copy to another disk or a stick. A copy can be "
                           "brought in again under “Start from: File”."));
    dialog->addButton(tr("Save a copy…"), this, [this] {
        auto *choose = new QFileDialog(m_window, tr("Save a copy"), title().left(60) + u".textpack"_s,
            tr("TextPack (*.textpack)"));
        choose->setAttribute(Qt::WA_DeleteOnClose);
        choose->setAcceptMode(QFileDialog::AcceptSave);
        choose->setDefaultSuffix(u"textpack"_s);
        connect(choose, &QFileDialog::fileSelected, this, [this](const QString &file) {
            const auto bytes = writeTextPack(m_session->article());
            QSaveFile out(file);
            if (!bytes || !out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
                return say({ErrorCode::FileUnwritable, file});
            m_page->messages().remove(m_said);
            m_said = m_page->messages().add({Message::Kind::Success, tr("A copy is in %1.").arg(file), {}});
        });
        choose->open();
    });
    dialog->addButton(tr("Try again"), this, [this] { save(); });
    dialog->addSafeButton(tr("Keep writing"));
    dialog->open();
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
