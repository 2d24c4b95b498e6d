#include "ui/plan/planpage.h"

#include "policies/disclosure.h"
#include "rendering/articlepage.h"
#include "support/samples.h"
#include "ui/support/look.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyPlanSaysHowToFillIt();
    void actionsStandUnderTheirHearticleWithTheirSources();
    void aShortTitleStandsOnOneLineAtTheEdge();
    void takingOneOffOffersUndo();
    void anActionThatItsHearticleDroppedSaysSo();
    void titlesAndSourcesLeadToTheHearticle();
    void theNoticeStandsAtTheFoot();
    void textAndPaperCarryTheNotice();
    void markupFromOutsideStaysWordsOnPaper();
    void printingMakesAFile();
    void copyingFillsTheClipboard();

private:
    Library &library() { return m_library->library(); }
    QStringList texts(const QString &name) const;
    void plan(ActionKind kind, int index)
    {
        library().setPlanned(m_article.id, kind, m_article.actions(kind).at(index), true);
    }

    std::unique_ptr<samples::TemporaryLibrary> m_library;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<PlanPage> m_page;
    Article m_article = samples::article();
};

void TestPlan::init()
{
    m_page.reset();
    m_library = std::make_unique<samples::TemporaryLibrary>();
    m_look = std::make_unique<Look>();
    QVERIFY(m_library->store(m_article));
    m_page = std::make_unique<PlanPage>(*m_look, library());
    m_page->resize(720, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QStringList TestPlan::texts(const QString &name) const
{
    QStringList found;
    for (const QLabel *label : m_page->findChildren<QLabel *>(name))
        found.append(label->text());
    return found;
}

void TestPlan::anEmptyPlanSaysHowToFillIt()
{
    QCOMPARE(texts(u"emptySentence"_s).size(), 1);
    QVERIFY(!m_page->findChild<QAbstractButton *>(u"print"_s));
    QSignalSpy home(m_page.get(), &PlanPage::homeRequested);
    m_page->findChild<QAbstractButton *>(u"emptyButton"_s)->click();
    QCOMPARE(home.size(), 1);
    plan(ActionKind::Helps, 0);
    QVERIFY(texts(u"emptySentence"_s).isEmpty());
    QVERIFY(m_page->findChild<QAbstractButton *>(u"print"_s));
}

void TestPlan::actionsStandUnderTheirHearticleWithTheirSources()
{
    plan(ActionKind::Harms, 1);
    plan(ActionKind::Helps, 0);
    QCOMPARE(m_page->findChildren<QAbstractButton *>(u"articleTitle"_s).size(), 1);
    QCOMPARE(texts(u"sentence"_s), (QStringList{u"Keep the same hour."_s, u"Stay up."_s}));
    const auto sources = m_page->findChildren<QAbstractButton *>(u"source"_s);
    QCOMPARE(sources.size(), 3);
    QCOMPARE(sources.at(0)->text(), u"Sample A. Journal of Samples. 2016."_s);
    QCOMPARE(sources.at(2)->text(), u"Reference missing: lost"_s);
    QVERIFY(!sources.at(2)->isEnabled());
}

void TestPlan::aShortTitleStandsOnOneLineAtTheEdge()
{
    plan(ActionKind::Helps, 0);
    const auto *title = m_page->findChild<QAbstractButton *>(u"articleTitle"_s);
    const auto *head = m_page->findChild<QLabel *>(u"title"_s);
    QTRY_COMPARE(title->width(), title->sizeHint().width()); // else it would break and be cut off
    QCOMPARE(title->mapTo(m_page.get(), QPoint(4, 0)).x(), head->mapTo(m_page.get(), QPoint(0, 0)).x());
}

void TestPlan::takingOneOffOffersUndo()
{
    plan(ActionKind::Helps, 0);
    plan(ActionKind::Helps, 1);
    const QList<PlannedAction> before = *library().plan().all();
    QTest::mouseClick(m_page->findChild<QCheckBox *>(u"tick-0"_s), Qt::LeftButton);
    QTRY_COMPARE(texts(u"takenOff"_s), QStringList{u"Taken off My plan: Keep the same hour."_s});
    QCOMPARE(library().plan().all()->size(), 1);
    auto *undo = m_page->findChild<QAbstractButton *>(u"undo-0"_s);
    QCOMPARE(m_page->focusWidget(), undo);
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_VERIFY(texts(u"takenOff"_s).isEmpty());
    QCOMPARE(library().plan().all()->size(), 2);
    QCOMPARE(library().plan().all()->front().added, before.front().added);
    QCOMPARE(texts(u"sentence"_s).front(), u"Keep the same hour."_s);
}

void TestPlan::anActionThatItsHearticleDroppedSaysSo()
{
    plan(ActionKind::Helps, 0);
    QVERIFY(texts(u"noLongerSaid"_s).isEmpty());
    Article newer = m_article;
    newer.version = 2;
    newer.helps.front().text = u"Keep any hour. [@trial]"_s;
    QVERIFY(m_library->store(newer));
    m_page->hide();
    m_page->show();
    QCOMPARE(texts(u"noLongerSaid"_s), QStringList{u"This hearticle no longer says this."_s});
    QCOMPARE(texts(u"sentence"_s), QStringList{u"Keep the same hour."_s});
}

void TestPlan::titlesAndSourcesLeadToTheHearticle()
{
    plan(ActionKind::Helps, 0);
    QSignalSpy opened(m_page.get(), &PlanPage::articleActivated);
    m_page->findChild<QAbstractButton *>(u"articleTitle"_s)->click();
    m_page->findChildren<QAbstractButton *>(u"source"_s).at(1)->click();
    QCOMPARE(opened.size(), 2);
    QCOMPARE(*static_cast<const ArticleId *>(opened.at(0).at(0).constData()), m_article.id);
    QCOMPARE(opened.at(0).at(1).toString(), QString());
    QCOMPARE(opened.at(1).at(1).toString(), u"review"_s);
}

void TestPlan::theNoticeStandsAtTheFoot()
{
    const QString notice = disclaimerFor(u"en"_s).disclaimer.text;
    QCOMPARE(texts(u"notice"_s), QStringList{notice});
    plan(ActionKind::Helps, 0);
    QCOMPARE(texts(u"notice"_s), QStringList{notice});
    QCOMPARE(texts(u"date"_s), QStringList{longDate(QLocale(), QDate::currentDate())});
}

void TestPlan::textAndPaperCarryTheNotice()
{
    PlanItem item{{m_article.id, u"A steady hour"_s, ActionKind::Helps, m_article.helps.front(), {}, false}, u"de"_s,
        {{u"trial"_s, u"Sample A. 2016."_s}, {u"lost"_s, {}}}};
    const QDate day(2026, 11, 22);
    const QString text = planText({item}, u"en"_s, day);
    QTextDocument paper;
    writePlan(paper, {item}, u"en"_s, day);
    for (const QString &words : {u"My plan"_s, u"A steady hour"_s, u"This helps: Keep the same hour."_s,
             u"Moderate certainty. Sample A. 2016. Reference missing: lost"_s, u"This hearticle no longer says this."_s,
             disclaimerFor(u"de"_s).disclaimer.text}) {
        QVERIFY2(text.contains(words), qPrintable(words));
        QVERIFY2(paper.toPlainText().contains(words), qPrintable(words));
    }
    QVERIFY(planText({}, u"en"_s, day).contains(disclaimerFor(u"en"_s).disclaimer.text));
}

void TestPlan::markupFromOutsideStaysWordsOnPaper()
{
    PlanItem item{{m_article.id, u"<b>Title</b> & <img src=x>"_s, ActionKind::Harms, m_article.harms.front()}, u"en"_s,
        {{u"a"_s, u"<i>Journal</i>"_s}}};
    QTextDocument paper;
    writePlan(paper, {item}, u"en"_s, QDate(2026, 11, 22));
    QVERIFY(paper.toPlainText().contains(u"<b>Title</b> & <img src=x>"_s));
    QVERIFY(paper.toPlainText().contains(u"<i>Journal</i>"_s));
}

void TestPlan::printingMakesAFile()
{
    plan(ActionKind::Helps, 0);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    {
        QPdfWriter writer(path);
        m_page->printTo(writer);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(file.size() > 2000);
}

void TestPlan::copyingFillsTheClipboard()
{
    plan(ActionKind::Helps, 0);
    m_page->findChild<QAbstractButton *>(u"copy"_s)->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"- This helps: Keep the same hour."_s));
    QVERIFY(text.contains(disclaimerFor(u"en"_s).disclaimer.text));
}

QTEST_MAIN(TestPlan)
#include "tst_plan.moc"
