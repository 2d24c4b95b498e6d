#include "exchange/imagefile.h"
#include "ui/editor/draftsession.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/markdowncommands.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/numbersdialog.h"
#include "ui/editor/picturedialog.h"
#include "ui/editor/spellingmarks.h"
#include "ui/support/dialog.h"
#include "ui/support/errortext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QUndoStack>

#include <algorithm>

// Pictures, links and pasted numbers in the text of a draft.
namespace heartport {

using namespace Qt::StringLiterals;

namespace {

QString freeName(const QList<Asset> &assets, const QString &wanted)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]+"_s);
    const QFileInfo info(wanted);
    QString base = info.completeBaseName().replace(odd, u"-"_s).left(60);
    if (base.isEmpty() || base.startsWith(u'.'))
        base = u"picture"_s;
    const QString suffix = u'.' + info.suffix().toLower();
    QString name = base + suffix;
    const auto isTaken = [&](const Asset &asset) { return asset.name.compare(name, Qt::CaseInsensitive) == 0; };
    for (int i = 2; std::any_of(assets.begin(), assets.end(), isTaken); ++i)
        name = u"%1-%2%3"_s.arg(base).arg(i).arg(suffix);
    return name;
}

QString escaped(QString words, const QString &characters)
{
    for (const QChar c : characters)
        words.replace(c, u'\\' + QString(c));
    return words;
}

} // namespace

void EssentialsTab::choosePicture()
{
    auto *dialog =
        new QFileDialog(window(), tr("Choose a picture"), QString(), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { addPictures({QUrl::fromLocalFile(file)}); });
    dialog->open();
}

void EssentialsTab::addPictures(const QList<QUrl> &files)
{
    if (files.isEmpty())
        return;
    QFile file(files.constFirst().toLocalFile());
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT problem(errorText({ErrorCode::FileUnreadable, file.errorString()}).sentence);
    addPicture(QFileInfo(file).fileName(), file.readAll(), files.sliced(1));
}

void EssentialsTab::addPicture(const QString &name, const QByteArray &bytes, const QList<QUrl> &rest)
{
    const auto read = readImage(freeName(m_session.article().assets, name), bytes);
    if (!read) {
        const ErrorText text = errorText(read.error());
        Q_EMIT problem(text.sentence + u' ' + text.nextStep);
        return addPictures(rest);
    }
    askPictureWords(m_look, *read, window(), [this, asset = *read, rest](const PictureWords &words) {
        const QString target = u"assets/"_s + asset.name;
        const QString picture =
            u"![%1](%2 \"%3\")"_s.arg(escaped(words.alt, u"\\[]"_s), target, escaped(words.credit, u"\\\""_s));
        m_session.undoStack().beginMacro(tr("Insert picture"));
        m_session.change({.part = ArticlePart::Assets, .key = asset.name}, tr("Insert picture"),
            [&](Article &article) { article.assets.append(asset); });
        insertBlock(*m_editor, picture, tr("Insert picture"));
        m_session.undoStack().endMacro();
        addPictures(rest);
    });
}

void EssentialsTab::insertLink()
{
    const int start = std::min(m_editor->caret(), m_editor->anchor());
    const int length = std::abs(m_editor->caret() - m_editor->anchor());
    auto *dialog = new Dialog(m_look, window());
    dialog->setObjectName(u"linkDialog"_s);
    dialog->setHeading(tr("Link"));
    dialog->setSentence(tr("Claims need a reference; links are for help and further reading."));
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *words = new QLineEdit(m_editor->markdown().mid(start, length), content);
    auto *address = new QLineEdit(content);
    words->setObjectName(u"linkWords"_s);
    address->setObjectName(u"linkAddress"_s);
    address->setPlaceholderText(u"https://"_s);
    form->addRow(tr("Words"), words);
    form->addRow(tr("Address"), address);
    dialog->setContent(content);
    QPushButton *insert = dialog->addButton(tr("Insert"), this, [this, words, address, start, length] {
        const QUrl url = QUrl::fromUserInput(address->text().trimmed());
        const QString shown = words->text().trimmed().isEmpty() ? url.host() : words->text().trimmed();
        m_editor->replace(start, length,
            u"[%1](%2)"_s.arg(escaped(shown, u"\\[]"_s), QString::fromLatin1(url.toEncoded())), tr("Link"));
    });
    insert->setDefault(true);
    insert->setEnabled(false);
    connect(address, &QLineEdit::textChanged, insert, [insert](const QString &text) {
        const QUrl url = QUrl::fromUserInput(text.trimmed());
        insert->setEnabled(url.isValid() && QStringList{u"https"_s, u"http"_s, u"mailto"_s}.contains(url.scheme()));
    });
    dialog->addSafeButton(tr("Cancel"));
    dialog->open();
    (words->text().isEmpty() ? words : address)->setFocus(Qt::TabFocusReason);
}

void EssentialsTab::mapNumbers(int start, int length)
{
    const QString pasted = m_editor->markdown().mid(start, length);
    const QList<int> numbers = literalNumbers(pasted);
    if (numbers.isEmpty() || m_session.article().references.isEmpty())
        return;
    askNumbers(m_look, numbers, m_session.article().references, window(),
        [this, start, pasted](const QHash<int, QString> &keys) {
            if (m_editor->markdown().mid(start, pasted.size()) == pasted && !keys.isEmpty())
                m_editor->replace(start, int(pasted.size()), withCitationKeys(pasted, keys), tr("Cite"));
        });
}

void EssentialsTab::showMenu(int offset, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"textMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_spelling->addTo(*menu, offset);
    QUndoStack &undo = m_session.undoStack();
    menu->addAction(tr("Undo"), &undo, &QUndoStack::undo)->setEnabled(undo.canUndo());
    menu->addAction(tr("Redo"), &undo, &QUndoStack::redo)->setEnabled(undo.canRedo());
    menu->addSeparator();
    const bool selected = m_editor->textCursor().hasSelection();
    menu->addAction(tr("Cut"), m_editor, &QTextEdit::cut)->setEnabled(selected);
    menu->addAction(tr("Copy"), m_editor, &QTextEdit::copy)->setEnabled(selected);
    menu->addAction(tr("Paste"), m_editor, &QTextEdit::paste)->setEnabled(m_editor->canPaste());
    menu->addSeparator();
    menu->addAction(tr("Cite a reference"), this, &EssentialsTab::beginCitation);
    menu->popup(global);
}

} // namespace heartport
