#include "ui/channels/pathfield.h"

#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

PathField::PathField(const Look &look, Kind kind, const QString &title, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_title(title), m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    auto *button = makeButton(look, ButtonKind::Secondary, tr("Choose…"), this, u"folder"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(title);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(button, &QPushButton::clicked, this, &PathField::choose);
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

} // namespace heartport
