// The page of the editor: what its column tells of each draft, and what becomes of its parts in a narrow window.
#include "tests/ui/editor/desktest.h"
#include "ui/editor/draftscolumn.h"
#include "ui/editor/draftview.h"

#include <QApplication>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstEditorPage : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

    void draftsBehindTheOneInFrontTellTheirFindingsToo()
    {
        m_desk->edit(m_published.id);
        session().change({.part = ArticlePart::AiDisclosure}, u"Change"_s,
            [](Article &article) { article.aiDisclosure.reset(); });
        m_desk->save();
        m_desk->startNew(u"Another\n"_s);
        const DraftsModel &model = m_desk->page().column().drafts();
        const auto state = [&] {
            return model.index(model.rowOf(m_published.id)).data(DraftsModel::StateRole).toString();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(state().contains(u" error"), qPrintable(state()), 30'000);
        const QString before = state().section(u" · "_s, 0, 0);
        m_desk->edit(m_published.id);
        session().change({.part = ArticlePart::Title}, u"Change"_s, [](Article &article) { article.title.clear(); });
        m_desk->startNew({}); // saves it: what was found is old
        const auto found = [&] { return state().section(u" · "_s, 0, 0); };
        QTRY_VERIFY2_WITH_TIMEOUT(found().contains(u" error") && found() != before, qPrintable(state()), 30'000);
    }

    void aNarrowWindowHasADraftsRailAndNoCutTabs()
    {
        m_desk->edit(m_published.id);
        EditorPage &page = m_desk->page();
        page.resize(1024, 640);
        QTRY_VERIFY(page.column().isRail());
        QCOMPARE(page.width(), 1024);
        for (const TabbedArea *area : {&page.view()->tabs(), &page.view()->side()}) {
            const auto *bar = area->findChild<QTabBar *>();
            for (int i = 0; i < bar->count(); ++i) {
                QTRY_VERIFY(bar->tabRect(i).width() >= bar->fontMetrics().horizontalAdvance(bar->tabText(i)));
                QVERIFY(bar->tabRect(i).right() < bar->width());
            }
        }
        auto *opener = page.column().findChild<QToolButton *>(u"openDrafts"_s);
        QVERIFY(opener && opener->isVisible());
        opener->click();
        auto *list = m_window->findChild<QListView *>(u"draftsList"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        page.resize(1280, 640);
        QTRY_VERIFY(list->isVisible() && !page.column().isRail());
    }

    void aVeryNarrowWindowShowsTextAndPreviewInTurn()
    {
        m_desk->edit(m_published.id);
        EditorPage &page = m_desk->page();
        page.resize(640, 400);
        DraftView &view = *page.view();
        QTRY_VERIFY(view.tabs().isVisible() && !view.side().isVisible());
        QVERIFY2(page.minimumSizeHint().width() <= 640 && page.minimumSizeHint().height() <= 400,
            qPrintable(u"%1 × %2"_s.arg(page.minimumSizeHint().width()).arg(page.minimumSizeHint().height())));
        view.findChild<QToolButton *>(u"draftToSide"_s)->click();
        QVERIFY(!view.tabs().isVisible() && view.side().isVisible());
        session().reveal({.part = ArticlePart::Summary}); // a finding was chosen
        QVERIFY(view.tabs().isVisible() && !view.side().isVisible());
    }

    void theKeyForTheNextPartLeadsIntoIt()
    {
        m_desk->edit(m_published.id);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_desk->page().column().setFocus();
        m_desk->stepPart(1);
        QVERIFY(m_desk->page().view()->tabs().current()->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TstEditorPage)
#include "tst_editorpage.moc"
