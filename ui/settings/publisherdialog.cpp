#include "ui/settings/publisherdialog.h"

#include "policies/disclosure.h"
#include "ui/library/library.h"
#include "ui/support/errortext.h"
#include "ui/support/fieldstate.h"
#include "ui/support/lockednotice.h"
#include "ui/support/runlabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class PublisherForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::PublisherForm)

public:
    PublisherForm(const Look &look, const QString &lines)
        : m_notice(new LockedNotice(look, {{disclaimerFor(QLocale().bcp47Name()).disclaimer.text}}, this)),
          m_lines(new QPlainTextEdit(lines, this)), m_hint(new RunLabel(look, TextStyle::Fact, Role::Muted, this))
    {
        m_lines->setObjectName(u"publisherLines"_s);
        m_lines->setAccessibleName(tr("Your lines"));
        m_lines->setPlaceholderText(tr("For example who publishes these hearticles, and where readers can ask"));
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(look.px(96));
        m_lines->setProperty("fieldFocusRing", true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(look.px(8));
        column->addWidget(m_notice);
        column->addWidget(m_lines);
        column->addWidget(m_hint);
        m_hint->setPlain(tr("Up to 5 lines and 1,000 characters. Empty: the notice stands alone."));
    }

    QPlainTextEdit &lines() const { return *m_lines; }

    bool check()
    {
        const bool fits = checkedPublisherLines(m_lines->toPlainText()).has_value();
        m_hint->setRole(fits ? Role::Muted : Role::Error);
        setInvalid(*m_lines, !fits);
        m_lines->setAccessibleDescription(m_hint->text());
        return fits;
    }

private:
    LockedNotice *m_notice; // first, also for Tab
    QPlainTextEdit *m_lines;
    RunLabel *m_hint;
};

} // namespace

void showPublisherDialog(Look &look, Library &library, QWidget *window)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"publisherDialog"_s);
    dialog->setHeading(PublisherForm::tr("Lines under the AI notice"));
    dialog->setSentence(PublisherForm::tr("Your lines are only added below HeartPort’s notice, which stays whole. They "
                                          "stand under every hearticle of this library, in print and in every copy."));
    auto *form = new PublisherForm(look, library.publisherLines());
    dialog->setContent(form);
    QPushButton *save = dialog->addButton(PublisherForm::tr("Save"), &library,
        [form, &library] { library.setPublisherLines(form->lines().toPlainText()); });
    save->setObjectName(u"publisherSave"_s);
    const auto check = [form, save, &library] {
        save->setEnabled(form->check() && library.isWritable());
        save->setToolTip(library.isWritable() ? QString() : errorText({ErrorCode::LibraryReadOnly, {}}).sentence);
    };
    QObject::connect(&form->lines(), &QPlainTextEdit::textChanged, save, check);
    check();
    dialog->addSafeButton(PublisherForm::tr("Cancel"));
    form->lines().setFocus();
    dialog->open();
}

} // namespace heartport
