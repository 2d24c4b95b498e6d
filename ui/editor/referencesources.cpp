#include "ui/editor/referencesources.h"

#include "exchange/referencefile.h"
#include "rendering/vancouver.h"
#include "ui/library/library.h"
#include "ui/support/buttons.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"
#include "ui/support/runlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 60;

class PasteForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::PasteForm)

public:
    explicit PasteForm(const Look &look)
        : m_text(new QPlainTextEdit(this)),
          m_file(makeButton(look, ButtonKind::Secondary, tr("Choose file"), this, u"folder"_s)),
          m_finding(new RunLabel(look, TextStyle::Fact, Role::Muted, this))
    {
        m_text->setObjectName(u"pastedReferences"_s);
        m_text->setPlaceholderText(tr("Paste BibTeX, RIS, PubMed NBIB or CSL-JSON here"));
        m_text->setAccessibleName(m_text->placeholderText());
        m_text->setTabChangesFocus(true);
        m_text->setProperty("fieldFocusRing", true);
        m_finding->setObjectName(u"foundReferences"_s);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(4, 4, 4, 4);
        column->setSpacing(look.px(8));
        column->addWidget(m_text, 1);
        column->addWidget(m_finding);
        column->addWidget(m_file, 0, Qt::AlignLeading);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { read(m_text->toPlainText().toUtf8()); });
        connect(m_file, &QPushButton::clicked, this, [this] { chooseFile(); });
    }

    const QList<Reference> &found() const { return m_found; }
    std::function<void()> changed;

private:
    void chooseFile()
    {
        auto *dialog = new QFileDialog(window(), tr("Choose file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters(
            {tr("References") + u" (*.bib *.ris *.nbib *.json *.txt)"_s, tr("All files") + u" (*)"_s});
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return say(Role::Error, errorText({ErrorCode::FileUnreadable, {}}).sentence);
            read(file.read(largestReferenceFile + 1));
        });
        dialog->open();
    }

    void read(const QByteArray &bytes)
    {
        m_found.clear();
        if (bytes.trimmed().isEmpty())
            return say(Role::Muted, {});
        const auto read = readReferences(bytes);
        if (!read)
            return say(Role::Error,
                read.error().code == ErrorCode::FormatUnknown ? tr("This is neither BibTeX, RIS, NBIB nor CSL-JSON.")
                                                              : errorText(read.error()).sentence);
        m_found = read->references;
        QStringList words{tr("%n reference(s) found, as %1.", nullptr, int(m_found.size())).arg(nameOf(read->format))};
        if (!read->refused.isEmpty())
            words.append(
                tr("%n refused:", nullptr, int(read->refused.size())) + u' ' + read->refused.mid(0, 3).join(u"; "_s));
        say(read->refused.isEmpty() ? Role::Helps : Role::Warning, words.join(u' '));
    }

    void say(Role role, const QString &sentence)
    {
        m_finding->setRole(role);
        m_finding->setPlain(sentence);
        if (changed)
            changed();
    }

    QPlainTextEdit *m_text;
    QPushButton *m_file;
    RunLabel *m_finding;
    QList<Reference> m_found;
};

class LibraryForm : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(heartport::LibraryForm)

public:
    LibraryForm(const Look &look, const Library &library)
        : m_library(library), m_words(new QLineEdit(this)), m_list(new QListWidget(this)),
          m_empty(new RunLabel(look, TextStyle::Fact, Role::Muted, this))
    {
        m_words->setObjectName(u"libraryReferenceWords"_s);
        m_words->setPlaceholderText(tr("Title, author, journal, DOI or PubMed id"));
        m_words->setAccessibleName(m_words->placeholderText());
        m_list->setObjectName(u"libraryReferences"_s);
        m_list->setAccessibleName(tr("References of the library"));
        m_list->setWordWrap(true);
        m_list->setSpacing(2);
        m_empty->setPlain(tr("Write a word or two to look through the references of all published hearticles."));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(4, 4, 4, 4);
        column->setSpacing(look.px(8));
        column->addWidget(m_words);
        column->addWidget(m_empty);
        column->addWidget(m_list, 1);
        m_pause.setSingleShot(true);
        m_pause.setInterval(120);
        connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(&m_pause, &QTimer::timeout, this, [this] { search(); });
        connect(m_list, &QListWidget::itemChanged, this, [this] {
            if (changed)
                changed();
        });
    }

    QList<Reference> ticked() const
    {
        QList<Reference> result;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() == Qt::Checked)
                result.append(m_hits.at(i));
        return result;
    }
    std::function<void()> changed;

private:
    void search()
    {
        QStringList kept; // what is ticked stays, whatever is searched next
        const QList<Reference> before = ticked();
        m_hits = before;
        for (const Reference &reference : before)
            kept.append(reference.identity());
        const auto hits = m_library.search().references(m_words->text(), mostHits);
        for (const ReferenceHit &hit : hits.value_or(QList<ReferenceHit>()))
            if (const QString id = hit.reference.identity(); !kept.contains(id)) {
                kept.append(id);
                m_hits.append(hit.reference);
            }
        m_list->clear();
        for (qsizetype i = 0; i < m_hits.size(); ++i) {
            auto *item = new QListWidgetItem(vancouver(m_hits.at(i)), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(i < before.size() ? Qt::Checked : Qt::Unchecked);
        }
        m_empty->setVisible(m_hits.isEmpty());
        if (!m_words->text().trimmed().isEmpty())
            m_empty->setPlain(tr("No reference of the library has “%1”.").arg(m_words->text().trimmed()));
        if (changed)
            changed();
    }

    const Library &m_library;
    QLineEdit *m_words;
    QListWidget *m_list;
    RunLabel *m_empty;
    QTimer m_pause;
    QList<Reference> m_hits;
};

} // namespace

void showPasteReferences(Look &look, QWidget *window, const ReferencesChosen &chosen)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"pasteReferencesDialog"_s);
    dialog->setHeading(PasteForm::tr("Add references from another program"));
    auto *form = new PasteForm(look);
    dialog->setContent(form, {look.px(620), look.px(360)});
    QPushButton *add = dialog->addButton(PasteForm::tr("Add"), dialog, [form, chosen] { chosen(form->found()); });
    add->setObjectName(u"addPasted"_s);
    dialog->addSafeButton(PasteForm::tr("Cancel"));
    form->changed = [form, add] {
        const int count = int(form->found().size());
        add->setEnabled(count > 0);
        add->setText(count > 0 ? PasteForm::tr("Add %n reference(s)", nullptr, count) : PasteForm::tr("Add"));
    };
    form->changed();
    form->findChild<QPlainTextEdit *>()->setFocus();
    dialog->open();
}

void showLibraryReferences(Look &look, QWidget *window, const Library &library, const ReferencesChosen &chosen)
{
    auto *dialog = new Dialog(look, window);
    dialog->setObjectName(u"libraryReferencesDialog"_s);
    dialog->setHeading(LibraryForm::tr("Add references from the library"));
    auto *form = new LibraryForm(look, library);
    dialog->setContent(form, {look.px(620), look.px(400)});
    QPushButton *add = dialog->addButton(LibraryForm::tr("Add"), dialog, [form, chosen] { chosen(form->ticked()); });
    add->setObjectName(u"addFromLibrary"_s);
    dialog->addSafeButton(LibraryForm::tr("Cancel"));
    form->changed = [form, add] {
        const int count = int(form->ticked().size());
        add->setEnabled(count > 0);
        add->setText(count > 0 ? LibraryForm::tr("Add %n reference(s)", nullptr, count) : LibraryForm::tr("Add"));
    };
    form->changed();
    form->findChild<QLineEdit *>()->setFocus();
    dialog->open();
}

} // namespace heartport
