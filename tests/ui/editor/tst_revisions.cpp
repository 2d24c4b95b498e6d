#include "sampledraft.h"
#include "ui/editor/changecard.h"
#include "ui/editor/comparepanel.h"
#include "ui/editor/revisionstab.h"
#include "ui/editor/sourceblock.h"
#include "ui/editor/sourcepane.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstRevisions : public QObject
{
    Q_OBJECT

    static QStringList changeWords(const ComparePanel &panel)
    {
        QStringList words;
        for (const ChangeCard *card : panel.findChildren<ChangeCard *>())
            words.append(card->findChild<QLabel *>(u"changeWords"_s)->text());
        return words;
    }

private Q_SLOTS:
    void aRevisionSaysHowMuchItChanged()
    {
        const QLocale english(QLocale::English);
        Revision before{.words = 100, .references = 3, .helps = 2, .harms = 2};
        Revision after{.title = u"New"_s, .words = 88, .references = 5, .helps = 3, .harms = 2};
        QCOMPARE(revisionChangeText(after, &before, english),
            u"−12 words · references +2 · actions +1 · title changed"_s);
        QCOMPARE(revisionChangeText(before, &before, english), u"as many words as before"_s);
        after.kind = RevisionKind::Published;
        after.version = 4;
        QVERIFY(revisionText(after, english).startsWith(u"Published as version 4"_s));
    }

    void savesAreListedAndComparedWithNowOrWithEachOther()
    {
        Article article = samples::article();
        samples::SampleDraft draft(article);
        auto created = draft.library.library().drafts().create(article, draft.now);
        QVERIFY(created);
        draft.session.adopt(*created);
        RevisionsTab tab(draft.look, draft.session, draft.library.library());
        auto *list = tab.findChild<QListWidget *>(u"revisionList"_s);
        QCOMPARE(list->count(), 1);
        draft.session.change({}, u"Change"_s, [](Article &a) { a.title = u"Another"_s; });
        draft.session.save();
        QCOMPARE(draft.session.saveState(), DraftSession::Save::Saved);
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"title changed"_s));
        QSignalSpy compared(&tab, &RevisionsTab::compareRequested);
        QSignalSpy restored(&tab, &RevisionsTab::restoreRequested);
        auto *compare = tab.findChild<QPushButton *>(u"compareRevisions"_s);
        auto *restore = tab.findChild<QPushButton *>(u"restoreRevision"_s);
        QVERIFY(!compare->isEnabled() && !restore->isEnabled());
        list->item(1)->setSelected(true);
        compare->click();
        QCOMPARE(compared.takeFirst().at(1).toLongLong(), 0);
        list->item(0)->setSelected(true);
        QVERIFY(!restore->isEnabled());
        compare->click();
        QVERIFY(compared.first().at(0).toLongLong() < compared.first().at(1).toLongLong());
        list->item(0)->setSelected(false);
        restore->click();
        QCOMPARE(restored.size(), 1);
    }

    void differencesOfAllPartsAreShownByWords()
    {
        Article before = samples::article();
        samples::SampleDraft draft(before);
        before.title = u"A quiet hour"_s;
        before.helps.removeLast();
        before.references.removeLast();
        ComparePanel panel(draft.look, draft.session);
        panel.resize(400, 600);
        panel.compare(before, {}, u"before"_s, u"now"_s);
        QCOMPARE(panel.changeCount(), 3);
        QVERIFY(changeWords(panel).first().contains(u"quiet"_s));
        QVERIFY(changeWords(panel).first().contains(u"steady"_s));
        QCOMPARE(panel.findChild<QLabel *>(u"changeCount"_s)->text(), u"Change 1 of 3"_s);
        panel.next();
        panel.next();
        QCOMPARE(panel.findChild<QLabel *>(u"changeCount"_s)->text(), u"Change 3 of 3"_s);
        panel.next();
        panel.previous();
        QCOMPARE(panel.findChild<QLabel *>(u"changeCount"_s)->text(), u"Change 3 of 3"_s);
    }

    void aChangeSaysInWhichParagraphItIs()
    {
        Article before = samples::article();
        samples::SampleDraft draft(before);
        before.essentials.replace(u"A third claim"_s, u"The last claim"_s);
        ComparePanel panel(draft.look, draft.session);
        panel.compare(before, {}, u"before"_s, u"now"_s);
        const auto *card = panel.findChild<ChangeCard *>();
        QVERIFY(card);
        QVERIFY2(card->accessibleName().contains(u"Paragraph 2"), qPrintable(card->accessibleName()));
    }

    void oneFieldIsBroughtBackAsOneStep()
    {
        Article before = samples::article();
        samples::SampleDraft draft(before);
        before.title = u"A quiet hour"_s;
        before.summary = u"It was short."_s;
        ComparePanel panel(draft.look, draft.session);
        panel.compare(before, {}, u"before"_s, u"now"_s);
        QCOMPARE(panel.changeCount(), 2);
        panel.findChild<QPushButton *>(u"bringBack"_s)->click();
        QCOMPARE(draft.article().title, u"A quiet hour"_s);
        QVERIFY(draft.article().summary.isEmpty());
        QCOMPARE(panel.changeCount(), 1);
        draft.undo().undo();
        QCOMPARE(draft.article().title, u"A steady hour"_s);
    }

    void nothingDifferentIsSaid()
    {
        samples::SampleDraft draft;
        ComparePanel panel(draft.look, draft.session);
        panel.compare(draft.article(), {}, u"before"_s, u"now"_s);
        QCOMPARE(panel.findChild<QLabel *>(u"changeCount"_s)->text(), u"Nothing is different."_s);
    }

    void blocksOfTheSourceThatChangedAreMarkedUntilTheyAreDone()
    {
        samples::SampleDraft draft;
        Article source = samples::article(u"The source"_s);
        QVERIFY(draft.library.store(source));
        auto translation = draft.library.library().drafts().translate(source.id, u"de"_s, draft.now);
        QVERIFY(translation);
        QCOMPARE(translation->article.translationOf, std::optional(source.id));
        draft.session.adopt(*translation);
        SourcePane pane(draft.look, draft.session, draft.library.library());
        pane.show();
        QCOMPARE(pane.changedCount(), 0);
        QVERIFY(!pane.findChildren<SourceBlock *>().isEmpty());
        for (const SourceBlock *block : pane.findChildren<SourceBlock *>()) // nothing where a citation was
            QVERIFY2(!block->accessibleName().contains(u" ."), qPrintable(block->accessibleName()));
        source.essentials.replace(u"A third claim"_s, u"A fourth claim"_s);
        source.version = 2;
        source.updated = source.updated.addDays(1);
        QVERIFY(draft.library.store(source));
        QTRY_COMPARE(pane.changedCount(), 1);
        QVERIFY(pane.findChild<SourceBlock *>(u"changedBlock"_s)->accessibleName().contains(u"fourth"_s));
        pane.findChild<QPushButton *>(u"markTranslated"_s)->click();
        QCOMPARE(pane.changedCount(), 0);
        QTRY_VERIFY(!pane.findChild<SourceBlock *>(u"changedBlock"_s));
    }
};

QTEST_MAIN(TstRevisions)
#include "tst_revisions.moc"
