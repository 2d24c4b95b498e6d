// The text of a draft: what is typed reaches the draft, citing, undo, findings, pictures, and the locked notice.
#include "ui/editor/essentialstab.h"

#include "support/samplebundle.h"
#include "support/samples.h"
#include "ui/editor/citationpicker.h"
#include "ui/editor/draftsession.h"
#include "ui/editor/markdowneditor.h"
#include "ui/support/look.h"

#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstEssentialsTab : public QObject
{
    Q_OBJECT

private:
    Look m_look;
    std::unique_ptr<samples::TemporaryLibrary> m_home;
    std::unique_ptr<DraftSession> m_session;
    std::unique_ptr<QWidget> m_window;
    EssentialsTab *m_tab = nullptr;

    MarkdownEditor &editor() { return m_tab->editor(); }
    const Article &article() { return m_session->article(); }
    CitationPicker *picker()
    {
        auto *found = m_window->findChild<CitationPicker *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(&editor(), key); }
    void typeAtEnd(const QString &words)
    {
        editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor(), words);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<samples::TemporaryLibrary>();
        Article other = samples::article(u"Another hearticle"_s);
        other.references = {samples::reference(u"elsewhere"_s, 2020, u"Cohort study"_s, u"Foam rolling elsewhere"_s)};
        other.essentials = u"A claim [@elsewhere].\n"_s;
        other.helps = other.harms = {};
        QVERIFY(m_home->store(other));
        const auto draft = m_home->library().drafts().create(samples::article(), QDateTime::currentDateTime());
        QVERIFY(draft.has_value());
        m_session = std::make_unique<DraftSession>(m_home->library(), *draft, &QDateTime::currentDateTime);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 800);
        m_tab = new EssentialsTab(m_look, m_home->library(), *m_session, m_window.get());
        m_tab->resize(900, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        editor().setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_home.reset();
    }

    void whatIsTypedIsInTheDraftAtOnceAndComesBackByUndo()
    {
        const QString before = article().essentials;
        typeAtEnd(u"More words."_s);
        QCOMPARE(article().essentials, before + u"More words."_s);
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(article().essentials, before + u"More "_s);
        QCOMPARE(editor().markdown(), article().essentials);
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor().markdown(), before + u"More words."_s);
    }

    void anAtOpensTheListAndEnterCites()
    {
        typeAtEnd(u"Sure. @morning"_s);
        QVERIFY(picker());
        QCOMPARE(picker()->findChild<QListView *>()->model()->rowCount(), 1);
        press(Qt::Key_Return);
        QVERIFY(!picker());
        QVERIFY(article().essentials.endsWith(u"Sure. [@uncitedintext]"));
        QTest::keyClicks(&editor(), u" On."_s);
        QVERIFY(article().essentials.endsWith(u"[@uncitedintext] On."));
    }

    void spaceTakesSeveralAndTabGivesAPlace()
    {
        typeAtEnd(u"@tr"_s);
        QVERIFY(picker());
        press(Qt::Key_Space);
        press(Qt::Key_Backspace);
        press(Qt::Key_Backspace);
        QTest::keyClicks(&editor(), u"regular"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
        auto *locator = picker()->findChild<QLineEdit *>(u"citationLocator"_s);
        QVERIFY(locator->isVisible());
        QTest::keyClicks(locator, u"p. 4"_s);
        QTest::keyClick(locator, Qt::Key_Return);
        QVERIFY2(article().essentials.endsWith(u"[@trial; @review, p. 4]"), qPrintable(article().essentials));
    }

    void spaceTicksWithoutAWordOnceTheAuthorHasMoved()
    {
        typeAtEnd(u"Sure. @"_s);
        QVERIFY(picker());
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QVERIFY(picker());
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(article().essentials.section(u"Sure. "_s, -1).count(u'@'), 2);
    }

    void escapeLeavesTheWordsAndClosesTheList()
    {
        typeAtEnd(u"@co"_s);
        QVERIFY(picker());
        press(Qt::Key_Escape);
        QVERIFY(!picker());
        QVERIFY(article().essentials.endsWith(u"@co"));
        QTest::keyClicks(&editor(), u"h"_s);
        QVERIFY(!picker());
    }

    void aReferenceOfTheLibraryComesIntoTheDraftInTheSameStep()
    {
        const Article before = article();
        typeAtEnd(u"@rolling"_s);
        QVERIFY(picker());
        const int steps = m_session->undoStack().count();
        press(Qt::Key_Return);
        QCOMPARE(m_session->undoStack().count(), steps + 1);
        QCOMPARE(article().references.size(), before.references.size() + 1);
        const QString key = article().references.constLast().key;
        QVERIFY(article().essentials.endsWith(u"[@%1]"_s.arg(key)));
        m_session->undoStack().undo();
        QCOMPARE(article().references, before.references);
    }

    void anEmptyListSaysWhy()
    {
        typeAtEnd(u"@qqqq"_s);
        QVERIFY(picker());
        bool said = false;
        for (const QLabel *label : picker()->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"qqqq"));
        QVERIFY(said);
        press(Qt::Key_Escape);
    }

    void anAddressOfMailOpensNothing()
    {
        typeAtEnd(u"me@example"_s);
        QVERIFY(!picker());
    }

    void theNoticeIsReachedAndReadButNeverWrittenIn()
    {
        auto *notice = m_tab->findChild<QLabel *>(u"lockedNoticeWords"_s);
        QVERIFY(notice && notice->isVisible());
        QVERIFY(notice->focusPolicy() & Qt::TabFocus);
        QVERIFY(notice->text().contains(u"cannot be edited"));
        const Disclaimer before = article().disclaimer;
        notice->setFocus();
        QTest::keyClicks(notice, u"no notice"_s);
        QCOMPARE(article().disclaimer, before);
        QVERIFY(!editor().markdown().contains(before.text));
    }

    void tabGoesDownThePage()
    {
        QStringList order;
        const QWidget *first = m_tab->findChild<QWidget *>(u"titleField"_s);
        const QWidget *stop = first;
        do {
            order.append(stop->objectName());
            stop = stop->nextInFocusChain();
        } while (stop != first);
        qsizetype last = -1;
        for (const QString &name :
            {u"titleField"_s, u"subtitleField"_s, u"categoryBox"_s, u"languageBox"_s, u"aiStatementBox"_s,
                u"citeButton"_s, u"essentialsEditor"_s, u"lockedNoticeWords"_s, u"publisherLinesLink"_s}) {
            QVERIFY2(order.indexOf(name) > last, qPrintable(name));
            last = order.indexOf(name);
        }
    }

    void eachSectionTellsItsWordsAndMinutes()
    {
        QTest::qWait(250); // the first pause
        m_tab->findChild<QPushButton *>(u"wordCount"_s)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().size() == 1);
        QCOMPARE(menu->actions().constFirst()->text(), u"The myth\t14 word(s) · 1 min"_s);
        menu->close();
    }

    void aPictureNeedsWordsAndASource()
    {
        const auto dialog = [] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (widget->isVisible() && widget->objectName() == u"pictureDialog")
                    return widget;
            return static_cast<QWidget *>(nullptr);
        };
        Q_EMIT editor().pictureDataPasted(test::imageBytes("PNG"));
        QVERIFY(dialog());
        QPushButton *insert = nullptr;
        for (QPushButton *button : dialog()->findChildren<QPushButton *>())
            if (button->text() == u"Insert")
                insert = button;
        QVERIFY(insert && !insert->isEnabled());
        dialog()->findChild<QLineEdit *>(u"pictureAlt"_s)->setText(u"A [blue] field"_s);
        QVERIFY(!insert->isEnabled());
        dialog()->findChild<QLineEdit *>(u"pictureCredit"_s)->setText(u"Me, \"CC0\""_s);
        QVERIFY(insert->isEnabled());
        const int steps = m_session->undoStack().count();
        insert->click();
        QCOMPARE(article().assets.size(), 1);
        QCOMPARE(m_session->undoStack().count(), steps + 1);
        const Essentials parsed = parseEssentials(article().essentials);
        bool found = false;
        for (const Sentence &sentence : parsed.sentences())
            for (const Run &run : sentence.runs)
                if (run.kind == Run::Kind::Image) {
                    found = true;
                    QCOMPARE(run.text, u"A [blue] field"_s);
                    QCOMPARE(run.title, u"Me, \"CC0\""_s);
                    QCOMPARE(run.target, u"assets/"_s + article().assets.constFirst().name);
                }
        QVERIFY(found);
    }

    void aPictureThatIsDroppedIsAskedAboutToo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"drop.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(test::imageBytes("PNG")) > 0);
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QWidget *page = editor().viewport();
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        const QString before = editor().markdown();
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &drop);
        auto *asked = m_window->findChild<QDialog *>(u"pictureDialog"_s);
        QVERIFY(asked && asked->isVisible());
        QCOMPARE(editor().markdown(), before); // nothing of it before its words and its source are there
        asked->reject();
    }

    void theCaretsBlockIsTold()
    {
        QTest::qWait(250); // the first pause
        editor().select(0, 0);
        QCOMPARE(m_tab->block(), 0);
        editor().moveCursor(QTextCursor::End);
        QCOMPARE(m_tab->block(), m_session->essentials().blockCount - 1);
        m_tab->goToBlock(1);
        QVERIFY(article().essentials.sliced(editor().caret()).startsWith(u"One claim"));
    }

    void aRightToLeftDraftIsWrittenFromTheRight()
    {
        m_session->change({.part = ArticlePart::Language}, u"Change language"_s,
            [](Article &changed) { changed.language = u"ar"_s; });
        QCOMPARE(editor().layoutDirection(), Qt::RightToLeft);
    }
};

QTEST_MAIN(TstEssentialsTab)
#include "tst_essentialstab.moc"
