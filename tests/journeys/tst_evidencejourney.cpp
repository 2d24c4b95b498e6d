// From a claim to its source and back, and from an action to the sentences it rests on, to My plan and to paper.
#include "journeys/journey.h"

#include "domain/disclaimer.h"
#include "policies/disclosure.h"
#include "ui/actionfeed/actionfeedpanel.h"
#include "ui/actionfeed/actionrow.h"
#include "ui/actionfeed/actiontext.h"
#include "ui/actionfeed/plantick.h"
#include "ui/plan/planpage.h"
#include "ui/reader/citationcard.h"
#include "ui/references/referencespanel.h"
#include "ui/support/textlink.h"

#include <QLabel>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

int pixelsOf(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour;
    return count;
}

} // namespace

class TstEvidenceJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Journey> m_journey;

    CitationCard *card() { return m_journey->find<CitationCard>("citationCard"); }
    QList<ReferenceRow *> chosenReferences()
    {
        QList<ReferenceRow *> chosen;
        for (ReferenceRow *row : m_journey->find("references")->findChildren<ReferenceRow *>())
            if (row->isChecked() && row->isVisible())
                chosen.append(row);
        return chosen;
    }
    // Tab in the page until a mark with at least so many references has its card open.
    bool tabToCitation(int references)
    {
        for (int tabs = 0; tabs < 60; ++tabs) {
            m_journey->press(Qt::Key_Tab);
            QTest::qWait(60);
            if (card()->isVisible() && card()->keys().size() >= references)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<Journey>();
        QVERIFY(m_journey->start());
        QVERIFY(m_journey->open(m_journey->ids().front()));
    }
    void cleanup() { m_journey.reset(); }

    void fromAClaimToItsSourceAndBack()
    {
        const auto hasMarkOfSeveral = [this](const ArticleId &id) {
            return m_journey->library().articles().article(id)->essentials.contains(u"; @"_s);
        };
        const QList<ArticleId> ids = m_journey->ids();
        const auto id = std::find_if(ids.begin(), ids.end(), hasMarkOfSeveral);
        QVERIFY(id != ids.end() && m_journey->open(*id));
        m_journey->view().focusPage();
        QVERIFY(tabToCitation(2));
        const QStringList keys = card()->keys();
        const Article &article = m_journey->reader().shown()->article;
        QCOMPARE(card()->findChildren<QLabel *>(u"referenceTitle"_s).size(), keys.size());
        QVERIFY(m_journey->comesToRest());
        const ViewPlace claim = m_journey->view().place();

        m_journey->press(Qt::Key_Return);
        QTRY_COMPARE(chosenReferences().size(), keys.size());
        QVERIFY(!card()->isVisible());
        for (const ReferenceRow *row : chosenReferences())
            QVERIFY(keys.contains(row->entry().key));

        // By F6 and Tab to the first of them; Enter asks one question about its address.
        ReferenceRow *row = chosenReferences().front();
        auto *references = m_journey->find("references");
        for (int panes = 0; panes < 6 && !references->isAncestorOf(Journey::focused()); ++panes)
            m_journey->press(Qt::Key_F6);
        QVERIFY(references->isAncestorOf(Journey::focused()));
        for (int tabs = 0; tabs < 100 && Journey::focused() != row; ++tabs)
            m_journey->press(Qt::Key_Tab);
        QCOMPARE(Journey::focused(), row);
        const QUrl source(article.findReference(row->entry().key)->url());
        m_journey->press(Qt::Key_Return);
        QTRY_VERIFY(m_journey->dialog("outsideLinkDialog"));
        QVERIFY(m_journey->dialog("outsideLinkDialog")->accessibleDescription().contains(source.toString()));
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_journey->dialog("outsideLinkDialog"));
        QTRY_COMPARE(Journey::focused(), row);
        m_journey->press(Qt::Key_Return);
        QTRY_VERIFY(m_journey->dialog("outsideLinkDialog"));
        m_journey->press(Qt::Key_Return); // "Stay here" is what Enter does
        QTRY_VERIFY(!m_journey->dialog("outsideLinkDialog"));
        QVERIFY(m_journey->openedOutside.isEmpty());
        m_journey->window().activateWindow();
        QTRY_COMPARE(Journey::focused(), row);

        // Where else the text says it, and back to the very same picture.
        const auto links = row->findChildren<TextLink *>(u"textLink"_s);
        QVERIFY(!links.isEmpty());
        QVERIFY(m_journey->comesToRest());
        m_journey->click(links.last());
        QVERIFY(Journey::comesTrue([&] { return m_journey->place() != claim.place; }));
        QVERIFY(m_journey->comesToRest());
        m_journey->press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(Journey::comesTrue([&] { return m_journey->place() == claim.place; }));
        QVERIFY(qAbs(m_journey->view().place().lineTop - claim.lineTop) < 1.5);
    }

    void theSourceOpensOutsideOnlyWhenSaidSo()
    {
        auto *link = m_journey->find("references")->findChild<TextLink *>(u"source"_s);
        QVERIFY(link);
        m_journey->click(link);
        QTRY_VERIFY(m_journey->dialog("outsideLinkDialog"));
        QVERIFY(m_journey->openedOutside.isEmpty());
        const auto buttons = m_journey->dialog("outsideLinkDialog")->findChildren<QPushButton *>();
        const auto open = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text() == u"Open in browser"_s; });
        QVERIFY(open != buttons.end());
        m_journey->click(*open);
        QCOMPARE(m_journey->openedOutside.size(), 1);
        QCOMPARE(m_journey->openedOutside.front().scheme(), u"https"_s);
        QVERIFY(m_journey->openedOutside.front().toString().contains(link->text()));
    }

    void escapeClosesTheCardAndLeavesTheMarkFocused()
    {
        m_journey->view().focusPage();
        QVERIFY(tabToCitation(1));
        const QStringList keys = card()->keys();
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!card()->isVisible());
        QTest::qWait(200);
        QVERIFY(!card()->isVisible());
        m_journey->press(Qt::Key_Return); // still on the mark
        QTRY_COMPARE(chosenReferences().size(), keys.size());
    }

    void fromAnActionToItsSentencesAndToMyPlan()
    {
        QVERIFY(m_journey->goToTheEnd());
        const ReadingPlace end = m_journey->place();
        ActionRow *row = nullptr;
        for (ActionRow *each : m_journey->find("actionFeed")->findChildren<ActionRow *>())
            if (const auto sentences = sentencesCiting(m_journey->reader().shown()->essentials, each->keys());
                !row && sentences.size() > 1 && sentences.front() < 15)
                row = each;
        QVERIFY(row);
        QVERIFY(!row->findChild<QWidget *>(u"marked"_s));
        const QRgb mark = Look().color(Role::Mark).rgb();
        QVERIFY(pixelsOf(m_journey->view().grab().toImage(), mark) < 100);
        row->setFocus(Qt::TabFocusReason);
        m_journey->press(Qt::Key_Return);
        QVERIFY(row->findChild<QWidget *>(u"marked"_s));
        QVERIFY(Journey::comesTrue([&] { return m_journey->place().progress < end.progress; }));
        QVERIFY(m_journey->comesToRest());
        QVERIFY(pixelsOf(m_journey->view().grab().toImage(), mark) > 500);

        row->tick()->setFocus(Qt::TabFocusReason);
        m_journey->press(Qt::Key_Space);
        m_journey->press(Qt::Key_M, Qt::ControlModifier);
        auto *plan = m_journey->find<PlanPage>("planPage");
        QVERIFY(plan->isVisible());
        const auto titles = plan->findChildren<TextLink *>(u"articleTitle"_s);
        QCOMPARE(titles.size(), 1);
        QCOMPARE(titles.front()->text(), m_journey->reader().shown()->article.title);
        QCOMPARE(plan->findChildren<QWidget *>(u"tick-0"_s).size(), 1);
        checkPaper(*plan, actionPlainText(row->action().text));

        m_journey->quit(); // it is still there another day
        QVERIFY(m_journey->start());
        QCOMPARE(m_journey->library().plan().all()->size(), 1);
    }

    void theFeedMarksNothingAnyMoreAfterEscape()
    {
        auto *row = m_journey->find("actionFeed")->findChild<ActionRow *>();
        row->setFocus(Qt::TabFocusReason);
        m_journey->press(Qt::Key_Return);
        QVERIFY(row->findChild<QWidget *>(u"marked"_s));
        m_journey->press(Qt::Key_Escape);
        QTRY_VERIFY(!row->findChild<QWidget *>(u"marked"_s));
    }

private:
    // What the print-out says, read back from the PDF.
    void checkPaper(const PlanPage &plan, const QString &action)
    {
        const QString file = m_journey->path(u"plan.pdf"_s);
        {
            QPdfWriter writer(file);
            plan.printTo(writer);
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {file, u"-"_s});
        QVERIFY2(reader.waitForFinished(), "pdftotext (poppler-utils) reads what is on the paper");
        // Joined letters such as "ffi" are one sign on paper, which has no letters to read back.
        const auto plain = [](QString text) { return text.remove(QRegularExpression(u"[fil\\s]"_s)); };
        const QString text = plain(QString::fromUtf8(reader.readAllStandardOutput()));
        for (const QString &said :
            {disclaimerFor(u"en"_s).disclaimer.text, action, m_journey->reader().shown()->article.title})
            QVERIFY2(text.contains(plain(said)), qPrintable(text));
    }
};

int main(int argc, char **argv) { return runJourneys<TstEvidenceJourney>(argc, argv); }
#include "tst_evidencejourney.moc"
