#include "ui/sharing/copydialog.h"

#include "ui/support/dialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

#include <array>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    const char *name; // of the widget, for tests
    ExportFormat format;
    bool patientSheet;
    const char *title;
    const char *purpose;
};

// In the order of how many people want them.
constexpr std::array forms{
    Form{"formPdf", ExportFormat::Pdf, false, QT_TRANSLATE_NOOP("heartport::CopyForm", "PDF"),
        QT_TRANSLATE_NOOP("heartport::CopyForm", "The whole hearticle, to print or to send")},
    Form{"formSheet", ExportFormat::Pdf, true, QT_TRANSLATE_NOOP("heartport::CopyForm", "Patient sheet (PDF)"),
        QT_TRANSLATE_NOOP("heartport::CopyForm", "What helps and harms, numbers and sources in large print")},
    Form{"formHtml", ExportFormat::Html, false, QT_TRANSLATE_NOOP("heartport::CopyForm", "Web page"),
        QT_TRANSLATE_NOOP("heartport::CopyForm", "One file for any browser or phone")},
    Form{"formEpub", ExportFormat::Epub, false, QT_TRANSLATE_NOOP("heartport::CopyForm", "E-book (EPUB)"),
        QT_TRANSLATE_NOOP("heartport::CopyForm", "For reading devices; several make one book")},
    Form{"formTextPack", ExportFormat::TextPack, false, QT_TRANSLATE_NOOP("heartport::CopyForm", "TextPack"),
        QT_TRANSLATE_NOOP("heartport::CopyForm", "For another HeartPort or a writing program, with everything in it")},
    Form{"formMarkdown", ExportFormat::Markdown, false, QT_TRANSLATE_NOOP("heartport::CopyForm", "Markdown"),
        QT_TRANSLATE_NOOP("heartport::CopyForm", "One text file with the references in it")},
};

class CopyForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::CopyForm)

public:
    CopyForm(Look &look, const QList<ArticleSummary> &offered, const QList<ArticleId> &ticked)
        : m_offered(offered), m_forms(new QButtonGroup(this)), m_paper(new QComboBox(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(look.px(8));
        if (offered.size() > 1)
            column->addWidget(buildList(look, ticked));
        for (const Form &form : forms)
            column->addLayout(buildForm(look, form));
        m_forms->buttons().constFirst()->setChecked(true);
        column->addLayout(buildPaper(look));
        connect(m_forms, &QButtonGroup::idToggled, this, [this](int id, bool on) {
            if (on)
                m_paper->setEnabled(forms[size_t(id)].format == ExportFormat::Pdf);
        });
    }

    // Nothing ticked means nothing to save.
    void setSaveButton(QPushButton *button)
    {
        const auto follow = [this, button] { button->setEnabled(!choice().ids.isEmpty()); };
        if (m_list)
            connect(m_list, &QListWidget::itemChanged, button, follow);
        follow();
    }

    CopyChoice choice() const
    {
        const Form &form = forms[size_t(m_forms->checkedId())];
        CopyChoice choice{.format = form.format,
            .patientSheet = form.patientSheet,
            .paper = m_paper->currentIndex() == 1 ? Paper::Letter : Paper::A4};
        for (qsizetype i = 0; i < m_offered.size(); ++i)
            if (!m_list || m_list->item(int(i))->checkState() == Qt::Checked)
                choice.ids.append(m_offered.at(i).id);
        return choice;
    }

    QWidget *firstField() const { return m_list ? static_cast<QWidget *>(m_list) : m_forms->checkedButton(); }

private:
    QWidget *buildList(Look &look, const QList<ArticleId> &ticked)
    {
        m_list = new QListWidget(this);
        m_list->setObjectName("copyList"_L1);
        m_list->setAccessibleName(tr("Hearticles to save"));
        m_list->setMinimumHeight(look.px(132));
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        for (const ArticleSummary &summary : m_offered) {
            auto *item = new QListWidgetItem(summary.title, m_list);
            item->setToolTip(summary.title);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.contains(summary.id) ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
        return m_list;
    }

    QLayout *buildForm(Look &look, const Form &form)
    {
        auto *button = new QRadioButton(tr(form.title), this);
        button->setObjectName(QLatin1StringView(form.name));
        button->setAccessibleDescription(tr(form.purpose));
        button->setFont(look.font(TextStyle::Body));
        m_forms->addButton(button, int(&form - forms.data()));
        auto *purpose = new QLabel(tr(form.purpose), this);
        purpose->setFont(look.font(TextStyle::Caption));
        purpose->setWordWrap(true);
        purpose->setBuddy(button);
        purpose->setIndent(look.px(26)); // under the words of the button
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(button);
        lines->addWidget(purpose);
        return lines;
    }

    QLayout *buildPaper(Look &look)
    {
        m_paper->setObjectName("copyPaper"_L1);
        m_paper->addItems({tr("A4"), tr("Letter")});
        m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
        auto *label = new QLabel(tr("Paper"), this);
        label->setFont(look.font(TextStyle::Body));
        label->setBuddy(m_paper);
        auto *row = new QHBoxLayout;
        row->setSpacing(look.px(12));
        row->addWidget(label);
        row->addWidget(m_paper);
        row->addStretch();
        return row;
    }

    const QList<ArticleSummary> m_offered;
    QListWidget *m_list = nullptr; // only where there is something to choose
    QButtonGroup *m_forms;
    QComboBox *m_paper;
};

} // namespace

void showCopyDialog(Look &look, const QList<ArticleSummary> &offered, const QList<ArticleId> &ticked, QWidget *window,
    const std::function<void(const CopyChoice &)> &chosen)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName("copyDialog"_L1);
    dialog->setHeading(offered.size() == 1 ? CopyForm::tr("Save a copy") : CopyForm::tr("Save copies"));
    dialog->setSentence(CopyForm::tr("Every copy carries the AI-content notice."));
    auto *form = new CopyForm(look, offered, ticked);
    dialog->setContent(form);
    QPushButton *save =
        dialog->addButton(CopyForm::tr("Choose where…"), window, [form, chosen] { chosen(form->choice()); });
    save->setObjectName("copySave"_L1);
    form->setSaveButton(save);
    dialog->addSafeButton(CopyForm::tr("Cancel"));
    save->setDefault(true); // nothing is written yet
    form->firstField()->setFocus();
    dialog->open();
}

} // namespace heartport
