// Drafts as they are opened, started, saved, left, discarded and taken back, and what is offered after a hard end.
#include "tests/ui/editor/desktest.h"

#include "exchange/textbundle.h"
#include "importing/importer.h"
#include "storage/statement.h"
#include "ui/editor/draftscolumn.h"
#include "ui/editor/draftview.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/markdowneditor.h"
#include "ui/support/messagebar.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QUndoStack>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstWritingDesk : public DeskTest
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    DraftStore &drafts() { return m_home->library().drafts(); }
    void retitle(const QString &title)
    {
        session().change({.part = ArticlePart::Title}, u"Change title"_s,
            [&](Article &article) { article.title = title; });
    }
    bool pragma(const QString &words) // of the window's own connection
    {
        return execute(m_home->database(), u"PRAGMA "_s + words, u"preparing"_s).has_value();
    }
    void startFrom(StartFrom from, const QString &file)
    {
        Q_EMIT m_desk->page().column().startRequested(from, {});
        const QList<QFileDialog *> dialogs = m_window->findChildren<QFileDialog *>();
        QVERIFY(!dialogs.isEmpty());
        Q_EMIT dialogs.last()->fileSelected(file);
        dialogs.last()->close();
    }
    static QWidget *dialog(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->objectName() == name)
                return widget;
        return nullptr;
    }
    static void choose(const QString &dialogName, const QString &verb)
    {
        QWidget *shown = dialog(dialogName);
        QVERIFY(shown);
        for (QPushButton *button : shown->findChildren<QPushButton *>())
            if (button->text() == verb)
                return button->click();
        QFAIL(qPrintable(u"no button "_s + verb));
    }

private Q_SLOTS:
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

    void aNewHearticleIsADraftAtOnceWithoutAName()
    {
        m_desk->startNew();
        QVERIFY(m_desk->session());
        const auto list = drafts().list();
        QVERIFY(list && list->size() == 1);
        QCOMPARE(m_desk->page().column().drafts().draftAt(1), std::optional(session().article().id));
    }

    void writingAPublishedHearticleMakesItsDraftOnce()
    {
        m_desk->edit(m_published.id);
        QCOMPARE(session().article().title, m_published.title);
        retitle(u"Anew"_s);
        m_desk->save();
        m_desk->startNew();
        m_desk->edit(m_published.id);
        QCOMPARE(session().article().title, u"Anew"_s);
        QCOMPARE(m_home->library().articles().article(m_published.id)->title, m_published.title);
    }

    void goingToAnotherDraftSavesTheFirst()
    {
        m_desk->startNew();
        const ArticleId first = session().article().id;
        retitle(u"First"_s);
        m_desk->startNew();
        QVERIFY(session().article().id != first);
        QCOMPARE(drafts().draft(first)->article.title, u"First"_s);
    }

    void leavingAsksAndNotSavingKeepsTheWordsForThirtyDays()
    {
        m_desk->startNew();
        retitle(u"Half a thought"_s);
        bool left = false;
        m_desk->leave([&] { left = true; });
        QVERIFY(!left);
        choose(u"leaveDialog"_s, u"Don't save"_s);
        QVERIFY(left);
        const auto discarded = drafts().discarded();
        QVERIFY(discarded && discarded->size() == 1);
        QCOMPARE(discarded->constFirst().title, u"Half a thought"_s);
        QVERIFY(!m_desk->hasUnsaved());
    }

    void leavingWithEverythingSavedAsksNothing()
    {
        m_desk->startNew();
        bool left = false;
        m_desk->leave([&] { left = true; });
        QVERIFY(left);
    }

    void aDiscardedDraftComesBack()
    {
        m_desk->startNew();
        retitle(u"Doubted"_s);
        m_desk->save();
        const ArticleId id = session().article().id;
        Q_EMIT m_desk->page().column().discardRequested(id);
        QVERIFY(!m_desk->session());
        QVERIFY(drafts().list()->isEmpty());
        const auto discarded = drafts().discarded();
        QVERIFY(discarded && discarded->size() == 1);
        Q_EMIT m_desk->page().column().takeBackRequested(discarded->constFirst().number);
        QVERIFY(m_desk->session());
        QCOMPARE(session().article().title, u"Doubted"_s);
    }

    void wordsOfAHardEndAreOfferedWithAComparison()
    {
        m_desk->startNew();
        retitle(u"Before"_s);
        m_desk->save();
        Article typed = session().article();
        const qint64 revision = session().draft().revision;
        m_desk->startNew(); // another in front
        typed.title = u"Before and after"_s;
        QVERIFY(drafts().keepSafetyCopy(typed, revision, QDateTime::currentDateTime()).has_value());

        m_desk->edit(typed.id);
        QWidget *offered = dialog(u"recoveryDialog"_s);
        QVERIFY(offered);
        QVERIFY(offered->findChild<QTextEdit *>(u"recoveryComparison"_s)->toPlainText().contains(u"and after"));
        choose(u"recoveryDialog"_s, u"Keep these words"_s);
        QCOMPARE(session().article().title, u"Before and after"_s);
        QVERIFY(m_desk->hasUnsaved());
        m_desk->save();
    }

    void wordsOfAHardEndAreOfferedOnceTheWindowStands()
    {
        m_desk->startNew();
        Article typed = session().article();
        const qint64 revision = session().draft().revision;
        m_desk->startNew();
        typed.title = u"Typed last"_s;
        QVERIFY(drafts().keepSafetyCopy(typed, revision, QDateTime::currentDateTime()).has_value());
        m_window->hide();
        m_desk->edit(typed.id);
        QVERIFY(!dialog(u"recoveryDialog"_s));
        m_window->show();
        QTRY_VERIFY(dialog(u"recoveryDialog"_s));
        choose(u"recoveryDialog"_s, u"Discard"_s);
    }

    void wordsOfAHardEndCanGoToTheDiscardedOnes()
    {
        m_desk->startNew();
        Article typed = session().article();
        const qint64 revision = session().draft().revision;
        m_desk->startNew();
        typed.title = u"Not wanted"_s;
        QVERIFY(drafts().keepSafetyCopy(typed, revision, QDateTime::currentDateTime()).has_value());
        m_desk->edit(typed.id);
        choose(u"recoveryDialog"_s, u"Discard"_s);
        QVERIFY(session().article().title.isEmpty());
        QCOMPARE(drafts().discarded()->constFirst().title, u"Not wanted"_s);
        QVERIFY(!m_desk->hasUnsaved());
    }

    void aSaveThatFailsLeavesTheTextAndSaysWhatToDo()
    {
        m_desk->startNew();
        retitle(u"Mine"_s);
        const Article mine = session().article();
        Article theirs = mine;
        theirs.title = u"Theirs"_s;
        QVERIFY(drafts().save(theirs, session().draft().revision, QDateTime::currentDateTime()).has_value());
        m_desk->save();
        QCOMPARE(session().article().title, u"Mine"_s);
        QCOMPARE(m_desk->page().messages().count(), 1);
        m_desk->startNew(); // is refused: ours would be lost from sight
        QCOMPARE(session().article().id, mine.id);
        session().saveOver();
        QCOMPARE(m_desk->page().messages().count(), 0);
    }

    void aFullDiskKeepsTheTextOnScreenWithTwoWaysOut()
    {
        m_desk->startNew();
        retitle(u"Not to be lost"_s);
        const ArticleId id = session().article().id;
        QVERIFY(pragma(u"max_page_count = 1"_s)); // as large as it is now
        session().change({.part = ArticlePart::Essentials}, u"Type"_s, [](Article &article) {
            QRandomGenerator random(7); // what cannot be packed small
            for (int i = 0; i < 200'000; ++i)
                article.essentials += QChar(u'a' + random.bounded(26));
        });
        m_desk->save();
        QCOMPARE(session().saveState(), DraftSession::Save::Failed);
        QCOMPARE(session().article().title, u"Not to be lost"_s);
        auto &messages = m_desk->page().messages();
        QCOMPARE(messages.count(), 1);
        QVERIFY(messages.findChild<QLabel *>(u"messageText"_s)->text().contains(u"Your text is still here"));
        m_desk->save(); // fails again, and is said once
        QCOMPARE(messages.count(), 1);

        const QString copy = m_folder.filePath(u"copy.textpack"_s);
        messages.findChild<QPushButton *>(u"messageOther"_s)->click();
        auto *choose = m_window->findChild<QFileDialog *>(u"saveCopyDialog"_s);
        QVERIFY(choose);
        Q_EMIT choose->fileSelected(copy);
        choose->close();
        const auto read = readPath(copy);
        QVERIFY(read.has_value());
        QCOMPARE(read->read.article.title, u"Not to be lost"_s);
        QCOMPARE(messages.count(), 2); // that it failed stays true

        QVERIFY(pragma(u"max_page_count = 1000000"_s));
        messages.findChild<QToolButton *>(u"messageClose"_s)->click(); // where the copy is
        messages.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(session().saveState(), DraftSession::Save::Saved);
        QCOMPARE(messages.count(), 0);
        QCOMPARE(drafts().draft(id)->article.essentials, session().article().essentials);
    }

    void aLibraryThatCannotBeWrittenSaysSoAndTheCopyComesBackIn()
    {
        m_desk->startNew();
        const ArticleId id = session().article().id;
        QVERIFY(pragma(u"query_only = 1"_s));
        session().change({.part = ArticlePart::Essentials}, u"Type"_s,
            [](Article &article) { article.essentials = u"Words\n"_s; });
        m_desk->save();
        QCOMPARE(session().saveState(), DraftSession::Save::Failed);
        auto &messages = m_desk->page().messages();
        QVERIFY(messages.findChild<QLabel *>(u"messageText"_s)->text().contains(u"Save a copy elsewhere"));
        const QString copy = m_folder.filePath(u"untitled.textpack"_s);
        messages.findChild<QPushButton *>(u"messageOther"_s)->click();
        auto *choose = m_window->findChild<QFileDialog *>(u"saveCopyDialog"_s);
        Q_EMIT choose->fileSelected(copy);
        choose->close();

        QVERIFY(pragma(u"query_only = 0"_s));
        QVERIFY(session().discardChanges());
        QVERIFY(session().article().essentials.isEmpty());
        startFrom(StartFrom::File, copy); // goes into the draft that is there
        QCOMPARE(session().article().id, id);
        QCOMPARE(session().article().essentials, u"Words\n"_s);
        session().undoStack().undo();
        QVERIFY(session().article().essentials.isEmpty());
    }

    void aDuplicateIsADraftOfItsOwn()
    {
        m_desk->edit(m_published.id);
        retitle(u"First"_s);
        Q_EMIT m_desk->page().column().duplicateRequested(m_published.id); // with what was typed
        QCOMPARE(session().article().title, u"First (copy)"_s);
        QVERIFY(session().article().id != m_published.id);
        QCOMPARE(session().article().essentials, m_published.essentials);
        QCOMPARE(session().article().version, 1);
        QVERIFY(!session().article().review);
        QCOMPARE(drafts().list()->size(), 2);
        QCOMPARE(drafts().draft(m_published.id)->article.title, u"First"_s);
    }

    void aHearticleStartsFromEachOfTheFourWays()
    {
        Q_EMIT m_desk->page().column().startRequested(StartFrom::Template, {});
        auto *templates = m_window->findChild<QMenu *>(u"templateMenu"_s);
        QVERIFY(templates);
        QCOMPARE(templates->actions().size(), 4);
        QStringList texts;
        for (QAction *one : templates->actions()) {
            one->trigger();
            QVERIFY2(session().article().essentials.contains(u"## "_s), qPrintable(one->text()));
            texts.append(session().article().essentials);
        }
        QCOMPARE(texts.removeDuplicates(), 0);
        templates->close();

        Q_EMIT m_desk->page().column().startRequested(StartFrom::Published, {});
        QWidget *which = dialog(u"publishedDialog"_s);
        QVERIFY(which);
        which->findChild<QLineEdit *>()->setText(u"no such title"_s);
        QVERIFY(!which->findChild<QListWidget *>()->currentItem());
        which->findChild<QLineEdit *>()->setText(m_published.title.left(5).toUpper());
        choose(u"publishedDialog"_s, u"Write"_s);
        QCOMPARE(session().article().id, m_published.id);

        Article other = samples::article(u"From elsewhere"_s);
        other.harms = {Action{u"Stay up. [@cohort]"_s, {}, {}}}; // raw HTML would be refused
        const auto pack = writeTextPack(other);
        QVERIFY(pack.has_value());
        QFile file(m_folder.filePath(u"other.textpack"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pack) == pack->size());
        file.close();
        startFrom(StartFrom::File, file.fileName());
        QCOMPARE(session().article().id, other.id);
        QCOMPARE(session().article().references, other.references);

        startFrom(StartFrom::SavedPage, QFINDTESTDATA("../../data/saved-page.html"));
        QVERIFY(session().article().id != other.id);
        QVERIFY(!session().article().essentials.isEmpty());
        QCOMPARE(drafts().list()->size(), 7); // 4 templates and the three others
    }

    void focusModeShowsTheTextAlone()
    {
        m_desk->startNew(u"## One\n\nTwo\n"_s);
        m_desk->toggleFocusMode();
        QVERIFY(!m_desk->page().column().isVisible());
        QVERIFY(!m_desk->page().view()->side().isVisible());
        QVERIFY(m_desk->page().view()->essentials().editor().isFocusMode());
        m_desk->toggleFocusMode();
        QVERIFY(m_desk->page().column().isVisible());
    }

    void whatWasPutRightInAFileIsSaid()
    {
        QTRY_VERIFY(m_window->isVisible());
        startFrom(StartFrom::SavedPage, QFINDTESTDATA("../../data/saved-page.html"));
        const auto labels = m_desk->page().messages().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"How AI was used is left unstated: the author must state it.");
        }));
    }
};

QTEST_MAIN(TstWritingDesk)
#include "tst_writingdesk.moc"
