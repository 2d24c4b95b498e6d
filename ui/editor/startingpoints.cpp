#include "importing/importer.h"
#include "ui/arrivals/repairwords.h"
#include "ui/editor/writingdesk.h"
#include "ui/library/library.h"
#include "ui/support/dialog.h"
#include "ui/support/messagebar.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

// What a new hearticle can start from.
namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// Of the interface's language, else in English.
QString templateText(const QString &name)
{
    for (const QString &language : {QLocale().bcp47Name().section(u'-', 0, 0), u"en"_s}) {
        QFile file(u":/templates/%1/%2.md"_s.arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

void showTitlesWith(const QString &text, QListWidget &list)
{
    int first = -1;
    for (int row = list.count() - 1; row >= 0; --row) {
        const bool fits = list.item(row)->text().contains(text, Qt::CaseInsensitive);
        list.item(row)->setHidden(!fits);
        first = fits ? row : first;
    }
    list.setCurrentRow(first); // never one that is hidden
}

} // namespace

void WritingDesk::startFrom(StartFrom from, const QPoint &global)
{
    switch (from) {
    case StartFrom::Template:
        return chooseTemplate(global);
    case StartFrom::Published:
        return choosePublished();
    case StartFrom::File:
        return chooseFile(tr("Start from a file"), tr("Hearticles (*.textpack *.md);;All files (*)"));
    case StartFrom::SavedPage:
        return chooseFile(tr("Start from a saved web page"), tr("Saved pages (*.html *.htm *.txt);;All files (*)"));
    }
}

void WritingDesk::chooseTemplate(const QPoint &global)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"templateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &file) {
        menu->addAction(name, this, [this, file] { startNew(templateText(file)); });
    };
    add(tr("Hearticle"), u"hearticle"_s);
    add(tr("Myth check"), u"myth"_s);
    add(tr("Treatment"), u"treatment"_s);
    add(tr("Prevention"), u"prevention"_s);
    menu->popup(global);
}

void WritingDesk::choosePublished()
{
    auto *dialog = new Dialog(m_look, m_window);
    dialog->setObjectName(u"publishedDialog"_s);
    dialog->setHeading(tr("Which hearticle?"));
    dialog->setSentence(tr("Readers keep seeing the published version until you publish yours."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *filter = new QLineEdit(content);
    filter->setPlaceholderText(tr("Filter by title"));
    filter->setAccessibleName(tr("Filter by title"));
    auto *list = new QListWidget(content);
    list->setAccessibleName(tr("Published hearticles"));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWordWrap(true);
    column->addWidget(filter);
    column->addWidget(list, 1);
    for (const ArticleSummary &summary : m_library.published())
        (new QListWidgetItem(summary.title, list))->setData(Qt::UserRole, summary.id.toString());
    list->setCurrentRow(0);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString &text) { showTitlesWith(text, *list); });
    dialog->setContent(content, QSize(m_look.px(460), m_look.px(320)));
    const auto open = [this, list] {
        const QListWidgetItem *item = list->currentItem();
        if (const auto id = ArticleId::parse(item ? item->data(Qt::UserRole).toString() : QString()))
            edit(*id);
    };
    QPushButton *write = dialog->addButton(tr("Write"), this, open);
    write->setDefault(true);
    connect(list, &QListWidget::itemActivated, write, &QPushButton::click);
    dialog->addSafeButton(tr("Cancel"));
    dialog->open();
    filter->setFocus(Qt::TabFocusReason);
}

void WritingDesk::chooseFile(const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(m_window, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WritingDesk::bringIn);
    dialog->open();
}

void WritingDesk::bringIn(const QString &path)
{
    if (!saveBeforeLeaving())
        return;
    const auto read = readPath(path);
    if (!read)
        return say(read.error());
    const Article &article = read->read.article;
    auto draft = m_library.drafts().create(article, m_now());
    const bool isThere = !draft && draft.error().code == ErrorCode::Conflict;
    if (isThere) // a copy of a draft that we have: its words go into that one, as a step that can be undone
        draft = m_library.drafts().draft(article.id);
    if (!draft)
        return say(draft.error());
    show(*draft);
    if (isThere)
        takeOver(article, tr("Bring in a file"));
    sayRepaired(read->read.repaired);
    m_library.noteDraftsChanged();
}

// What is not as the file had it; the author should know before readers do.
void WritingDesk::sayRepaired(const QList<Correction> &repaired)
{
    constexpr int most = 3; // of them are told one by one
    if (repaired.isEmpty())
        return;
    QStringList sentences;
    for (const Correction &what : repaired.mid(0, most))
        sentences.append(repairWords(what) + u'.');
    if (repaired.size() > most)
        sentences.append(tr("%n other part(s) were cleaned too.", nullptr, int(repaired.size()) - most));
    m_page->messages().remove(m_said);
    m_said = m_page->messages().add(
        {Message::Kind::Info, tr("Put right while it came in: %1").arg(sentences.join(u' ')), {}});
}

} // namespace heartport
