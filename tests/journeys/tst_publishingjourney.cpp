#include "journey.h"
#include "ui/editor/changecard.h"
#include "ui/editor/comparepanel.h"
#include "ui/editor/draftforms.h"
#include "ui/editor/draftview.h"
#include "ui/editor/findingrow.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/writingdesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QUndoStack>

using namespace heartport;
using namespace Qt::StringLiterals;

// An author changes a published hearticle: refused and put right, brought back, published, withdrawn.
class TstPublishingJourney : public QObject
{
    Q_OBJECT

    // A hearticle of the starter library, opened to be edited.
    static bool beginWriting(Journey &journey, const ArticleId &id)
    {
        journey.window().write(id);
        return Journey::comesTrue([&] { return journey.window().writing().session() != nullptr; });
    }

    static DraftSession &session(Journey &journey) { return *journey.window().writing().session(); }

    static FindingRow *finding(Journey &journey, const QString &rule)
    {
        for (FindingRow *row : journey.window().findChildren<FindingRow *>())
            if (row->finding().rule == rule && row->isVisible())
                return row;
        return nullptr;
    }

    static void publishAndRead(Journey &journey, QPushButton &publish, const ArticleId &id)
    {
        journey.click(&publish);
        QDialog *dialog = journey.dialog("publishDialog");
        QVERIFY(dialog);
        QVERIFY(journey.arrive([&] { journey.click(dialog->findChild<QPushButton *>(u"publishNow"_s)); }));
        QCOMPARE(journey.library().summary(id)->status, Status::Published);
        QVERIFY(!journey.window().writing().session()); // readers have it; nothing is left to be saved
        QCOMPARE(journey.reader().shown()->article.id, id);
    }

private Q_SLOTS:
    void aRefusedPublicationIsPutRightAndPublished()
    {
        Journey journey;
        QVERIFY(journey.start());
        const ArticleId id = journey.ids().first();
        const int before = journey.library().summary(id)->version;
        QVERIFY(beginWriting(journey, id));
        auto *publish = journey.find<QPushButton>("publish");
        QVERIFY(publish);
        QVERIFY(Journey::comesTrue([&] { return publish->isEnabled(); }));

        // The statement on AI goes and a citation leads nowhere: two errors, and nothing can be published.
        session(journey).change({.part = ArticlePart::AiDisclosure}, u"Forget"_s,
            [](Article &article) { article.aiDisclosure.reset(); });
        auto *editor = journey.find<MarkdownEditor>("essentialsEditor");
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        QGuiApplication::clipboard()->setText(u"\n\nA new claim. [@nowhere2026]\n"_s);
        journey.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(Journey::comesTrue([&] { return publish->toolTip().startsWith(u"2 errors"_s); }));
        QVERIFY(!publish->isEnabled());

        // The findings lead to both places.
        QVERIFY(Journey::comesTrue([&] { return finding(journey, u"missing-ai-disclosure"_s) != nullptr; }));
        journey.click(finding(journey, u"missing-ai-disclosure"_s));
        QCOMPARE(Journey::focused()->objectName(), u"aiStatementBox"_s);
        journey.press(Qt::Key_Down);
        journey.press(Qt::Key_Return);
        QVERIFY(Journey::comesTrue([&] { return session(journey).article().aiDisclosure.has_value(); }));
        QVERIFY(Journey::comesTrue([&] { return publish->toolTip().startsWith(u"1 error:"_s); }));
        QVERIFY(Journey::comesTrue([&] { return finding(journey, u"undefined-citation"_s) != nullptr; }));
        journey.click(finding(journey, u"undefined-citation"_s));
        QVERIFY(editor->hasFocus());
        session(journey).undoStack().undo(); // the statement
        session(journey).undoStack().undo(); // the words
        session(journey).change({.part = ArticlePart::AiDisclosure}, u"State"_s,
            [](Article &article) { article.aiDisclosure = AiDisclosure::Assisted; });
        QVERIFY(Journey::comesTrue([&] { return publish->isEnabled(); }));

        publishAndRead(journey, *publish, id);
        QCOMPARE(journey.library().summary(id)->version, before + 1);
    }

    void anOldRevisionComesBackWholeAndInParts()
    {
        Journey journey;
        QVERIFY(journey.start());
        const ArticleId id = journey.ids().first();
        QVERIFY(beginWriting(journey, id));
        const Article first = session(journey).article();
        journey.window().writing().save();
        session(journey).change({.part = ArticlePart::Title}, u"Change"_s, [](Article &a) { a.title = u"Worse"_s; });
        session(journey).change({.part = ArticlePart::Helps}, u"Change"_s, [](Article &a) { a.helps.removeFirst(); });
        journey.window().writing().save();
        QCOMPARE(session(journey).saveState(), DraftSession::Save::Saved);

        auto *list = journey.find<QListWidget>("revisionList");
        journey.window().writing().page().view()->tabs().show(list->parentWidget());
        QVERIFY(Journey::comesTrue([&] { return list->count() >= 2; }));
        const int revisions = list->count();
        list->item(1)->setSelected(true);
        journey.click(journey.find<QPushButton>("compareRevisions"));
        auto *compare = journey.find<ComparePanel>("comparePanel");
        QVERIFY(Journey::comesTrue([&] { return compare->isVisible() && compare->changeCount() == 2; }));

        // One field alone: a step of undo in the draft.
        journey.click(compare->findChild<QPushButton *>(u"bringBack"_s));
        QCOMPARE(session(journey).article().title, first.title);
        QVERIFY(session(journey).article().helps != first.helps);
        session(journey).undoStack().undo();
        QCOMPARE(session(journey).article().title, u"Worse"_s);

        // The whole: a revision of its own, and what was on screen stays one too.
        journey.click(journey.find<QPushButton>("restoreRevision"));
        QVERIFY(Journey::comesTrue([&] { return session(journey).article().helps == first.helps; }));
        QCOMPARE(session(journey).article().title, first.title);
        QVERIFY(Journey::comesTrue([&] { return list->count() == revisions + 1; }));
    }

    void aWithdrawnHearticleShowsItsReason()
    {
        Journey journey;
        QVERIFY(journey.start());
        const ArticleId id = journey.ids().first();
        QVERIFY(beginWriting(journey, id));
        const auto menuButton = journey.find<QToolButton>("draftMore");
        for (QAction *action : menuButton->menu()->actions())
            if (action->text() == u"Withdraw"_s)
                action->trigger();
        QDialog *dialog = journey.dialog("withdrawDialog");
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"withdrawReason"_s)->setPlainText(u"A trial was retracted"_s);
        journey.click(dialog->findChild<QPushButton *>(u"withdrawNow"_s));
        QVERIFY(Journey::comesTrue([&] { return journey.library().summary(id)->status == Status::Withdrawn; }));
        QVERIFY(!journey.ids().contains(id));
        QVERIFY(journey.open(id));
        QCOMPARE(journey.reader().shown()->withdrawnReason, u"A trial was retracted"_s);
        QVERIFY(journey.reader().shown()->article.helps.isEmpty());
    }
};

int main(int argc, char **argv) { return runJourneys<TstPublishingJourney>(argc, argv); }
#include "tst_publishingjourney.moc"
