// Writing: a draft by keyboard with its preview beside it, a program that is killed while one types, and two windows.
#include "journeys/journey.h"

#include "ui/editor/draftview.h"
#include "ui/editor/essentialstab.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/writingdesk.h"
#include "ui/support/messagebar.h"

#include <QProcess>
#include <QPushButton>
#include <QTextEdit>

#include <csignal>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

// Types into a new draft without an end and says how far it is; the story kills it. Run by the test itself.
int typeUntilKilled(const QString &library)
{
    Journey journey;
    if (!journey.start(library, {u"--edit"_s}))
        return 1;
    journey.window().writing().startNew();
    MarkdownEditor &editor = journey.window().writing().page().view()->essentials().editor();
    editor.setFocus();
    for (int i = 0; i < 2000; ++i) {
        QTest::keyClicks(&editor, u"word%1 "_s.arg(i));
        std::printf("%d %lld\n", i, QDateTime::currentMSecsSinceEpoch());
        std::fflush(stdout);
        QTest::qWait(20);
    }
    return 0;
}

} // namespace

class TstWritingJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    WritingDesk &desk() { return m_journey->window().writing(); }
    MarkdownEditor &editor() { return desk().page().view()->essentials().editor(); }
    ArticleView &preview() { return *m_journey->find("previewPane")->findChild<ArticleView *>(); }
    // How often the preview has these words by now.
    int foundInPreview(const QString &words)
    {
        QSignalSpy found(&preview(), &ArticleView::findResult);
        preview().find(words);
        return Journey::comesTrue([&] { return !found.isEmpty(); }) ? found.constLast().at(1).toInt() : -1;
    }

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void whatIsTypedStandsInThePreviewAndIsSavedByAKey()
    {
        QVERIFY(m_journey->start());
        m_journey->press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(desk().page().isVisible());
        auto *button = m_journey->find<QPushButton>("newHearticle");
        button->setFocus(Qt::TabFocusReason);
        m_journey->press(Qt::Key_Space);
        QVERIFY(desk().session());
        editor().setFocus(Qt::TabFocusReason);
        m_journey->type(u"## A section"_s);
        m_journey->press(Qt::Key_Return);
        m_journey->press(Qt::Key_Return);
        m_journey->type(u"Heartening words."_s);
        QVERIFY(Journey::comesTrue([&] { return foundInPreview(u"Heartening words"_s) == 1; }));
        m_journey->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!desk().hasUnsaved());
        m_journey->type(u" More of them."_s);
        QVERIFY(Journey::comesTrue([&] { return foundInPreview(u"More of them"_s) == 1; }));
        m_journey->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!editor().markdown().endsWith(u"More of them."));
    }

    void aProgramThatIsKilledLosesTwoSecondsAtMost()
    {
        QVERIFY(m_journey->start()); // makes the library
        m_journey->quit();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--type"_s, m_journey->libraryPath()});
        QVERIFY(program.waitForStarted());
        QString said;
        const auto last = [&said] { return said.section(u'\n', -2, -2); };
        QVERIFY(Journey::comesTrue([&] {
            program.waitForReadyRead(10);
            said += QString::fromUtf8(program.readAllStandardOutput());
            return said.count(u'\n') > 200;
        }));
        ::kill(pid_t(program.processId()), SIGKILL);
        QVERIFY(program.waitForFinished());
        said += QString::fromUtf8(program.readAllStandardOutput());
        // The last word that was typed two seconds before the end.
        const qint64 end = last().section(u' ', 1).toLongLong();
        QString kept;
        for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts))
            if (line.section(u' ', 1).toLongLong() < end - 2000)
                kept = u"word%1 "_s.arg(line.section(u' ', 0, 0));
        QVERIFY(!kept.isEmpty());

        QVERIFY(m_journey->start());
        const auto drafts = m_journey->library().drafts().list();
        QVERIFY(drafts && drafts->size() == 1 && drafts->constFirst().hasSafetyCopy);
        m_journey->press(Qt::Key_E, Qt::ControlModifier);
        QDialog *offer = m_journey->dialog("recoveryDialog");
        QVERIFY(offer);
        QVERIFY(offer->findChild<QTextEdit *>(u"recoveryComparison"_s)->toPlainText().contains(u"word"));
        offer->reject(); // Escape keeps
        QVERIFY2(editor().markdown().contains(kept), qPrintable(kept + u" / "_s + editor().markdown().right(60)));
        m_journey->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!desk().hasUnsaved());
    }

    void theSecondOfTwoWindowsIsTold()
    {
        QVERIFY(m_journey->start());
        desk().startNew();
        m_journey->press(Qt::Key_E, Qt::ControlModifier);
        editor().setFocus();
        m_journey->type(u"Mine."_s);
        // Another window of the library saves the same draft.
        auto other = Database::open(m_journey->libraryPath(), Database::Access::ReadWrite);
        QVERIFY(other.has_value());
        DraftStore store(**other);
        Draft theirs = *store.draft(desk().session()->article().id);
        theirs.article.title = u"Theirs"_s;
        QVERIFY(store.save(theirs.article, theirs.revision, QDateTime::currentDateTime()).has_value());

        m_journey->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(desk().session()->saveState(), DraftSession::Save::Conflict);
        QCOMPARE(desk().page().messages().count(), 1);
        QVERIFY(editor().markdown().endsWith(u"Mine."));
        QVERIFY(desk().session()->discardChanges());
        QCOMPARE(desk().title(), u"Theirs"_s);
        QCOMPARE(m_journey->library().drafts().discarded()->size(), 1);
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--type") == 0) {
        QApplication application(argc, argv);
        QApplication::setApplicationName(u"heartport"_s);
        QApplication::setOrganizationName(u"heartport"_s);
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    }
    return runJourneys<TstWritingJourney>(argc, argv);
}

#include "tst_writingjourney.moc"
