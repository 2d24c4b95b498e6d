#include "ui/editor/picturedialog.h"

#include "ui/support/dialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

class PictureForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::PictureForm)

public:
    PictureForm(const Look &look, const Asset &picture)
        : m_alt(new QLineEdit(this)), m_credit(new QLineEdit(this)),
          m_own(new QCheckBox(tr("I made this picture myself"), this))
    {
        m_alt->setObjectName("pictureAlt"_L1);
        m_credit->setObjectName("pictureCredit"_L1);
        m_own->setObjectName("pictureOwn"_L1);
        m_alt->setPlaceholderText(tr("For readers who cannot see it"));
        m_credit->setPlaceholderText(tr("Name, source, licence"));
        auto *form = new QFormLayout(this);
        form->setContentsMargins(0, 0, 0, 0);
        form->setVerticalSpacing(look.px(10));
        form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        QPixmap pixels;
        if (pixels.loadFromData(picture.bytes)) {
            auto *thumb = new QLabel(this);
            thumb->setPixmap(pixels.scaled(look.px(420), look.px(160), Qt::KeepAspectRatio, Qt::SmoothTransformation));
            form->addRow(thumb);
        }
        form->addRow(tr("What it shows"), m_alt);
        form->addRow(tr("Credit"), m_credit);
        form->addRow(m_own);
        connect(m_own, &QCheckBox::toggled, m_credit, &QWidget::setDisabled);
    }

    void whenReady(const std::function<void(bool)> &told)
    {
        const auto tell = [this, told] { told(isReady()); };
        connect(m_alt, &QLineEdit::textChanged, this, tell);
        connect(m_credit, &QLineEdit::textChanged, this, tell);
        connect(m_own, &QCheckBox::toggled, this, tell);
        tell();
    }
    PictureWords words() const
    {
        return {m_alt->text().simplified(), m_own->isChecked() ? tr("Own work") : m_credit->text().simplified()};
    }
    void start() { m_alt->setFocus(Qt::TabFocusReason); }

private:
    bool isReady() const
    {
        return !m_alt->text().trimmed().isEmpty() && (m_own->isChecked() || !m_credit->text().trimmed().isEmpty());
    }

    QLineEdit *m_alt;
    QLineEdit *m_credit;
    QCheckBox *m_own;
};

} // namespace

void askPictureWords(Look &look, const Asset &picture, QWidget *window,
    const std::function<void(const PictureWords &)> &answered)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("pictureDialog"_L1);
    dialog->setHeading(PictureForm::tr("About this picture"));
    dialog->setSentence(PictureForm::tr("A hearticle needs words for each picture and says where it is from."));
    auto *form = new PictureForm(look, picture);
    dialog->setContent(form);
    QPushButton *insert =
        dialog->addButton(PictureForm::tr("Insert"), dialog, [form, answered] { answered(form->words()); });
    insert->setDefault(true);
    dialog->addSafeButton(PictureForm::tr("Cancel"));
    form->whenReady([insert](bool ready) { insert->setEnabled(ready); });
    dialog->open();
    form->start();
}

} // namespace heartport
