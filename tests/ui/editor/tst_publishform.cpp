#include "sampledraft.h"
#include "ui/editor/findingrow.h"
#include "ui/editor/findingspanel.h"
#include "ui/editor/publishdialog.h"
#include "ui/editor/readabilitypanel.h"
#include "ui/editor/translatedialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstPublishForm : public QObject
{
    Q_OBJECT

    static FindingRow *rowOf(const FindingsPanel &panel, const QString &rule)
    {
        for (FindingRow *row : panel.findChildren<FindingRow *>())
            if (row->finding().rule == rule)
                return row;
        return nullptr;
    }

    static QStringList labels(const QWidget &widget)
    {
        QStringList words;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            words.append(label->text());
        return words;
    }

private Q_SLOTS:
    void findingsAreCountedInWordsAndLeadToTheirPlace()
    {
        samples::SampleDraft draft;
        FindingsPanel panel(draft.look, draft.session);
        panel.resize(400, 500);
        panel.show();
        QTRY_VERIFY(rowOf(panel, u"undefined-citation"_s));
        const int errors = int(std::count_if(draft.session.findings().begin(), draft.session.findings().end(),
            [](const Finding &finding) { return finding.severity == Severity::Error; }));
        QVERIFY(labels(panel).contains(errorCountText(draft.session.findings())));
        QVERIFY(errors >= 2);
        QSignalSpy revealed(&draft.session, &DraftSession::revealRequested);
        FindingRow *row = rowOf(panel, u"uncited-reference"_s);
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed.first().first().value<ArticlePlace>().key, u"unused"_s);
        QVERIFY(row->isChecked());
    }

    void aRepairIsOneStepOfUndo()
    {
        samples::SampleDraft draft;
        FindingsPanel panel(draft.look, draft.session);
        panel.show();
        QTRY_VERIFY(rowOf(panel, u"uncited-reference"_s));
        rowOf(panel, u"uncited-reference"_s)->findChild<QAbstractButton *>(u"repair"_s)->click();
        QVERIFY(!draft.article().findReference(u"unused"_s));
        QTRY_VERIFY(!rowOf(panel, u"uncited-reference"_s));
        QCOMPARE(draft.undo().count(), 1);
        draft.undo().undo();
        QVERIFY(draft.article().findReference(u"unused"_s));
        QTRY_VERIFY(rowOf(panel, u"uncited-reference"_s));
    }

    void theCaretsFindingIsChosen()
    {
        samples::SampleDraft draft;
        FindingsPanel panel(draft.look, draft.session);
        panel.show();
        QTRY_VERIFY(rowOf(panel, u"undefined-citation"_s));
        const ArticlePlace place = rowOf(panel, u"undefined-citation"_s)->finding().place;
        QCOMPARE(place.part, ArticlePart::Essentials);
        panel.setCaret({.part = ArticlePart::Essentials, .block = place.block, .start = place.start});
        QVERIFY(rowOf(panel, u"undefined-citation"_s)->isChecked());
        panel.setCaret({.part = ArticlePart::Title});
        QVERIFY(!rowOf(panel, u"undefined-citation"_s)->isChecked());
    }

    void theDialogSaysWhatReadersWillSee()
    {
        samples::SampleDraft draft;
        QWidget window;
        window.resize(900, 700);
        int published = 0;
        showPublishDialog(draft.look, &window, draft.article(), {}, false, [&] { ++published; });
        auto *dialog = window.findChild<QDialog *>(u"publishDialog"_s);
        QVERIFY(dialog);
        const QString all = labels(*dialog).join(u'\n');
        for (const QString &words : {draft.article().title, u"AI-generated"_s, u"Nobody has signed off"_s, u"Sleep"_s})
            QVERIFY2(all.contains(words), qPrintable(words));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(published, 0);
        showPublishDialog(draft.look, &window, draft.article(), {}, true, [&] { ++published; });
        window.findChildren<QPushButton *>(u"publishNow"_s).last()->click();
        QCOMPARE(published, 1);
    }

    void withdrawingNeedsAReason()
    {
        samples::SampleDraft draft;
        QWidget window;
        window.resize(900, 700);
        QString reason;
        showWithdrawDialog(draft.look, &window, u"T"_s, [&](const QString &said) { reason = said; });
        auto *go = window.findChild<QPushButton *>(u"withdrawNow"_s);
        auto *text = window.findChild<QPlainTextEdit *>(u"withdrawReason"_s);
        QVERIFY(!go->isEnabled());
        text->setPlainText(u"  \n "_s);
        QVERIFY(!go->isEnabled());
        text->setPlainText(u" The trial was\nretracted. "_s);
        QVERIFY(go->isEnabled());
        go->click();
        QCOMPARE(reason, u"The trial was retracted."_s);
    }

    void aTranslationNeedsALanguageThatIsNotTheSources()
    {
        samples::SampleDraft draft;
        QWidget window;
        window.resize(900, 700);
        QString language;
        showTranslateDialog(draft.look, &window, u"T"_s, {u"en"_s}, [&](const QString &chosen) { language = chosen; });
        auto *box = window.findChild<QComboBox *>(u"translateLanguage"_s);
        auto *go = window.findChild<QPushButton *>(u"translateNow"_s);
        QVERIFY(!go->isEnabled());
        QVERIFY(box->findData(u"en"_s) < 0);
        box->setCurrentIndex(box->findData(u"de"_s));
        go->click();
        QCOMPARE(language, u"de"_s);
    }

    void readabilityNamesItsFormulaAndTheHardestSentences()
    {
        Article article = samples::article();
        article.essentials = u"## Why\n\n"_s + u"We walk. We rest. "_s.repeated(20)
            + u"Cardiovascular rehabilitation necessitates multidisciplinary individualised interventions, "
              "administered longitudinally, notwithstanding comorbidities."_s;
        samples::SampleDraft draft(article);
        ReadabilityPanel panel(draft.look, draft.session);
        panel.resize(400, 500);
        panel.setVisible(true);
        QTRY_VERIFY(panel.findChild<QAbstractButton *>(u"hardSentence"_s));
        QVERIFY2(panel.shortText().contains(u"Grade"_s), qPrintable(panel.shortText()));
        QSignalSpy revealed(&draft.session, &DraftSession::revealRequested);
        panel.findChild<QAbstractButton *>(u"hardSentence"_s)->click();
        const auto place = revealed.first().first().value<ArticlePlace>();
        QVERIFY(article.essentials.mid(place.start, place.length).contains(u"rehabilitation"_s));
    }
};

QTEST_MAIN(TstPublishForm)
#include "tst_publishform.moc"
