#include "sampledraft.h"
#include "ui/editor/actioneditrow.h"
#include "ui/editor/actionseditlist.h"
#include "ui/editor/actionstab.h"
#include "ui/editor/certaintybutton.h"
#include "ui/editor/citingedit.h"
#include "ui/editor/draggrip.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstActionsEdit : public QObject
{
    Q_OBJECT

    struct Stage {
        Stage() : tab(draft.look, draft.session, draft.library.library())
        {
            tab.resize(700, 700);
            tab.show();
            QVERIFY(QTest::qWaitForWindowExposed(&tab));
        }
        ActionsEditList &list(bool helps)
        {
            return *tab.findChild<ActionsEditList *>(helps ? u"helpsList"_s : u"harmsList"_s);
        }
        QList<ActionEditRow *> rows(bool helps)
        {
            QList<ActionEditRow *> result;
            for (ActionEditRow *row : list(helps).findChildren<ActionEditRow *>())
                if (!row->isHidden())
                    result.append(row);
            return result;
        }
        QAction *menuEntry(ActionEditRow &row, const QString &text)
        {
            for (QAction *action : row.findChild<QToolButton *>(u"actionMenu"_s)->menu()->actions())
                if (action->text() == text)
                    return action;
            return nullptr;
        }

        samples::SampleDraft draft;
        ActionsTab tab;
    };

    static QStringList texts(const QList<Action> &actions)
    {
        QStringList result;
        for (const Action &action : actions)
            result.append(action.text.left(4));
        return result;
    }

private Q_SLOTS:
    void aSentenceIsWrittenAndUndone()
    {
        Stage stage;
        CitingEdit *edit = stage.rows(true).first()->edit();
        const QString before = edit->text();
        edit->setFocus();
        edit->moveCursor(QTextCursor::Start);
        QTest::keyClicks(edit, u"Do "_s);
        QCOMPARE(stage.draft.article().helps.first().text, u"Do "_s + before);
        QCOMPARE(stage.draft.undo().count(), 1);
        stage.draft.undo().undo();
        QCOMPARE(edit->text(), before);
    }

    void enterGoesOnAndAtTheEndAddsOne()
    {
        Stage stage;
        QTest::keyClick(stage.rows(false).first()->edit(), Qt::Key_Return);
        QVERIFY(stage.rows(false).at(1)->edit()->hasFocus());
        QTest::keyClick(stage.rows(false).at(1)->edit(), Qt::Key_Return);
        QCOMPARE(stage.draft.article().harms.size(), 3);
        QTest::keyClick(stage.rows(false).at(2)->edit(), Qt::Key_Return); // an empty one is enough
        QCOMPARE(stage.draft.article().harms.size(), 3);
    }

    void aMissingCitationIsSaid()
    {
        Stage stage;
        QVERIFY(!stage.rows(true).first()->findChild<QWidget *>(u"noCitation"_s));
        stage.list(true).findChild<QPushButton *>(u"addAction"_s)->click();
        ActionEditRow *row = stage.rows(true).last();
        QVERIFY(row->findChild<QWidget *>(u"noCitation"_s));
        QTest::keyClicks(row->edit(), u"Rest [@cohort]."_s);
        QTRY_VERIFY(!row->findChild<QWidget *>(u"noCitation"_s));
        QVERIFY(row->findChild<QWidget *>(u"citation"_s));
    }

    void aCitationHasTheWidthOfItsWords()
    {
        Stage stage;
        const auto links = stage.tab.findChildren<QWidget *>(u"citation"_s);
        QVERIFY(!links.isEmpty());
        for (const QWidget *link : links)
            QCOMPARE(link->width(), link->sizeHint().width());
    }

    void aChipLeadsToItsReference()
    {
        Stage stage;
        ArticlePlace place;
        connect(&stage.draft.session, &DraftSession::revealRequested, this,
            [&](const ArticlePlace &asked) { place = asked; });
        stage.rows(true).first()->findChild<QAbstractButton *>(u"citation"_s)->click();
        QCOMPARE(place.part, ArticlePart::References);
        QCOMPARE(place.key, u"trial"_s);
    }

    void keysMoveAnActionAndTheFocusGoesWithIt()
    {
        Stage stage;
        const QStringList before = texts(stage.draft.article().helps);
        QTest::keyClick(stage.rows(true).first()->edit(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(texts(stage.draft.article().helps), (QStringList{before.at(1), before.at(0)}));
        QVERIFY(stage.rows(true).at(1)->edit()->hasFocus());
        QTest::keyClick(stage.rows(true).at(1)->edit(), Qt::Key_Down, Qt::AltModifier); // the last one stays
        QTest::keyClick(stage.rows(true).at(1)->findChild<DragGrip *>(), Qt::Key_Up);
        QCOMPARE(texts(stage.draft.article().helps), before);
        stage.draft.undo().undo();
        QCOMPARE(stage.rows(true).first()->edit()->text().left(4), before.at(1));
    }

    void aDragMovesWithinAListAndIntoTheOther()
    {
        Stage stage;
        const QStringList helps = texts(stage.draft.article().helps);
        const QStringList harms = texts(stage.draft.article().harms);
        const auto drag = [&](ActionEditRow &from, const QPoint &global) {
            auto *grip = from.findChild<DragGrip *>();
            QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
            const QPoint to = grip->mapFromGlobal(global);
            QMouseEvent move(QEvent::MouseMove, to, global, Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(grip, &move);
            QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        };
        ActionEditRow *last = stage.rows(true).last();
        drag(*stage.rows(true).first(), last->mapToGlobal(last->rect().bottomLeft() + QPoint(20, -1)));
        QCOMPARE(texts(stage.draft.article().helps), (QStringList{helps.at(1), helps.at(0)}));
        ActionEditRow *target = stage.rows(false).first();
        drag(*stage.rows(true).first(), target->mapToGlobal(QPoint(20, 2)));
        QCOMPARE(texts(stage.draft.article().helps), QStringList{helps.at(0)});
        QCOMPARE(texts(stage.draft.article().harms), (QStringList{helps.at(1), harms.at(0), harms.at(1)}));
        QCOMPARE(stage.draft.undo().count(), 2);
    }

    void theMenuMovesAcrossAndRemoves()
    {
        Stage stage;
        stage.menuEntry(*stage.rows(false).first(), u"Move to This helps"_s)->trigger();
        QCOMPARE(stage.draft.article().helps.size(), 3);
        QCOMPARE(stage.draft.article().harms.size(), 1);
        stage.menuEntry(*stage.rows(false).first(), u"Remove"_s)->trigger();
        QVERIFY(stage.draft.article().harms.isEmpty());
        QVERIFY(stage.rows(false).isEmpty());
        stage.draft.undo().undo();
        QCOMPARE(stage.rows(false).size(), 1);
    }

    void theCertaintyIsChosenAndUndone()
    {
        Stage stage;
        auto *button = stage.rows(true).first()->findChild<CertaintyButton *>();
        QCOMPARE(button->text(), u"Moderate certainty"_s);
        Q_EMIT button->chosen(Certainty::High);
        QCOMPARE(stage.draft.article().helps.first().certainty, std::optional(Certainty::High));
        QCOMPARE(button->text(), u"High certainty"_s);
        stage.draft.undo().undo();
        QCOMPARE(button->text(), u"Moderate certainty"_s);
        button->click();
        auto *menu = button->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 5);
        menu->actions().last()->trigger();
        QVERIFY(!stage.draft.article().helps.first().certainty);
        menu->close();
    }

    void aPlaceInAnActionIsSelected()
    {
        Stage stage;
        stage.draft.session.reveal({.part = ArticlePart::Harms, .index = 1, .start = 0, .length = 4});
        CitingEdit *edit = stage.rows(false).at(1)->edit();
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->textCursor().selectedText(), u"Stay"_s);
    }
};

QTEST_MAIN(TstActionsEdit)
#include "tst_actionsedit.moc"
