// Writing as an author without a mouse does it: from nothing to readers, and from the preview back to the source.
#include "journeys/journey.h"

#include "domain/sourcemap.h"
#include "ui/editor/draftview.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/writingdesk.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstAuthoringJourney : public QObject
{
    Q_OBJECT

    std::unique_ptr<Journey> m_journey;

    WritingDesk &desk() { return m_journey->window().writing(); }
    const Article &article() { return desk().session()->article(); }

    // Tab until the focus stands on it.
    bool tabTo(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (int i = 0; i < 80; ++i) {
            const QWidget *dialog = QApplication::activeModalWidget(); // has the keys before it is said to be in front
            const QWidget *at = dialog ? dialog->focusWidget() : Journey::focused();
            if (at && at->objectName() == name)
                return true;
            m_journey->press(Qt::Key_Tab, modifiers);
        }
        return false;
    }
    bool pickerIsOpen()
    {
        // Text and actions have one each.
        for (const QListView *rows : m_journey->window().findChildren<QListView *>(u"citationRows"_s))
            if (rows->isVisible() && rows->model()->rowCount() > 0)
                return true;
        return false;
    }
    // Types a sentence and cites the first reference that the words find.
    bool writeAndCite(const QString &sentence, const QString &words)
    {
        m_journey->type(sentence + u" @"_s + words);
        if (!Journey::comesTrue([&] { return pickerIsOpen(); }))
            return false;
        m_journey->press(Qt::Key_Return);
        return Journey::comesTrue([&] { return !pickerIsOpen(); });
    }

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void aHearticleIsWrittenAndPublishedByKeysAlone()
    {
        QVERIFY(m_journey->start());
        m_journey->press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(tabTo(u"newHearticle"_s));
        m_journey->press(Qt::Key_Space);
        QVERIFY(desk().session());
        const ArticleId id = article().id;

        QCOMPARE(Journey::focused()->objectName(), u"titleField"_s); // where one begins
        m_journey->type(u"Rolling, told straight"_s);
        QVERIFY(tabTo(u"categoryBox"_s));
        m_journey->type(u"Movement"_s);
        QVERIFY(tabTo(u"languageBox"_s));
        m_journey->type(u"English"_s);
        QVERIFY(tabTo(u"aiStatementBox"_s));
        m_journey->press(Qt::Key_Down);
        m_journey->press(Qt::Key_Down);
        QCOMPARE(article().aiDisclosure, std::optional(AiDisclosure::Assisted));

        QVERIFY(tabTo(u"essentialsEditor"_s));
        m_journey->type(u"## What it does"_s);
        m_journey->press(Qt::Key_Return);
        m_journey->press(Qt::Key_Return);
        QVERIFY(writeAndCite(u"Rolling may loosen stiff legs a little."_s, u"roll"_s));
        QCOMPARE(article().references.size(), 1);
        const QString key = article().references.constFirst().key;
        QVERIFY2(article().essentials.contains(u"[@"_s + key + u']'), qPrintable(article().essentials));

        m_journey->press(Qt::Key_PageDown, Qt::ControlModifier); // details
        m_journey->press(Qt::Key_PageDown, Qt::ControlModifier); // actions
        QVERIFY(tabTo(u"addAction"_s));
        m_journey->press(Qt::Key_Space);
        QVERIFY(writeAndCite(u"Roll slowly for ten minutes."_s, u"roll"_s));
        QVERIFY(tabTo(u"addAction"_s)); // this list's own
        m_journey->press(Qt::Key_Tab);
        QVERIFY(tabTo(u"addAction"_s));
        m_journey->press(Qt::Key_Space);
        QVERIFY(writeAndCite(u"Rolling over a sharp pain."_s, u"roll"_s));
        QCOMPARE(article().helps.size(), 1);
        QCOMPARE(article().harms.size(), 1);
        QVERIFY2(article().harms.constFirst().text.contains(key), qPrintable(article().harms.constFirst().text));
        QCOMPARE(article().references.size(), 1);

        auto *publish = m_journey->find<QPushButton>("publish");
        QVERIFY2(Journey::comesTrue([&] { return publish->isEnabled(); }), qPrintable(publish->text()));
        QVERIFY(tabTo(u"publish"_s));
        m_journey->press(Qt::Key_Space);
        QVERIFY(m_journey->dialog("publishDialog"));
        QVERIFY(tabTo(u"publishNow"_s));
        QVERIFY(m_journey->arrive([&] { m_journey->press(Qt::Key_Space); }));
        QCOMPARE(m_journey->library().summary(id)->status, Status::Published);
        QCOMPARE(m_journey->reader().shown()->article.id, id);
    }

    void aBlockOfThePreviewLeadsToItsSource()
    {
        QVERIFY(m_journey->start());
        m_journey->window().write(m_journey->ids().first());
        QVERIFY(Journey::comesTrue([&] { return desk().session() != nullptr; }));
        auto &preview = *m_journey->find("previewPane")->findChild<ArticleView *>();
        MarkdownEditor &editor = desk().page().view()->essentials().editor();
        const Essentials &essentials = desk().session()->essentials();
        const SourceMap map(article().essentials, essentials);
        desk().page().view()->tabs().step(1); // another tab is in front

        const int block = essentials.blocks.at(2).number;
        Q_EMIT preview.blockActivated(block); // as the page says it of a click
        QVERIFY(block >= 0);
        QVERIFY(editor.isVisible());
        QVERIFY(editor.hasFocus());
        QCOMPARE(editor.caret(), map.block(block).start);
    }

    void aClickInThePreviewGoesToTheSource()
    {
        QVERIFY(m_journey->start());
        m_journey->window().write(m_journey->ids().first());
        auto &preview = *m_journey->find("previewPane")->findChild<ArticleView *>();
        QSignalSpy painted(&preview, &ArticleView::painted);
        QVERIFY(Journey::comesTrue([&] { return !painted.isEmpty(); }));
        MarkdownEditor &editor = desk().page().view()->essentials().editor();
        const SourceMap map(article().essentials, desk().session()->essentials());
        desk().page().view()->tabs().step(1); // another tab is in front

        // Away from title, dates and notice. A page that has only just been painted lets clicks fall through.
        preview.scrollToBlock(desk().session()->essentials().blocks.at(6).number);
        QWidget *page = preview.focusProxy()->focusProxy();
        QSignalSpy activated(&preview, &ArticleView::blockActivated);
        for (int tries = 0; tries < 40 && activated.isEmpty(); ++tries) {
            QTest::mouseClick(page, Qt::LeftButton, {}, QPoint(page->width() / 3, page->height() / 2 + tries % 4 * 16));
            QTest::qWait(QApplication::doubleClickInterval() + 100);
        }
        QVERIFY(!activated.isEmpty());
        const int block = activated.constFirst().constFirst().toInt();
        QVERIFY(map.block(block).start >= 0);
        QVERIFY(Journey::comesTrue([&] { return editor.hasFocus(); }));
        QCOMPARE(editor.caret(), map.block(block).start);
    }
};

int main(int argc, char **argv) { return runJourneys<TstAuthoringJourney>(argc, argv); }

#include "tst_authoringjourney.moc"
