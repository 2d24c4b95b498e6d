#include "sampledraft.h"
#include "ui/editor/referenceeditrow.h"
#include "ui/editor/referenceform.h"
#include "ui/editor/referencesources.h"
#include "ui/editor/referencestab.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstReferencesEdit : public QObject
{
    Q_OBJECT

    struct Stage {
        explicit Stage(const Article &article = samples::article())
            : draft(article), tab(draft.look, draft.session, draft.library.library())
        {
            tab.resize(700, 700);
            tab.show();
            QVERIFY(QTest::qWaitForWindowExposed(&tab));
        }
        ReferenceEditRow *row(const QString &key)
        {
            for (ReferenceEditRow *each : tab.findChildren<ReferenceEditRow *>())
                if (each->key() == key && each->isVisible())
                    return each;
            return nullptr;
        }
        template<typename T>
        T *inDialog(const QString &name)
        {
            auto *dialog = tab.findChild<QDialog *>();
            return dialog ? dialog->findChild<T *>(name) : nullptr;
        }

        samples::SampleDraft draft;
        ReferencesTab tab;
    };

private Q_SLOTS:
    void rowsSayTheirNumberOrThatNothingCitesThem()
    {
        Stage stage;
        QVERIFY(!stage.row(u"cohort"_s)->findChild<QWidget *>(u"notCited"_s));
        QVERIFY(stage.row(u"unused"_s)->findChild<QWidget *>(u"notCited"_s));
        QVERIFY(stage.row(u"lost"_s)->accessibleName().contains(u"not in the list"_s));
        QVERIFY(stage.row(u"trial"_s)->findChildren<QWidget *>(u"citedAt"_s).size() >= 2);
    }

    void aReferenceIsAddedByForm()
    {
        Stage stage;
        stage.tab.findChild<QPushButton *>(u"addReference"_s)->click();
        auto *keep = stage.inDialog<QPushButton>(u"keepReference"_s);
        QVERIFY(keep);
        QVERIFY(!keep->isEnabled());
        stage.inDialog<QLineEdit>(u"referenceTitle"_s)->setText(u"A new study"_s);
        stage.inDialog<QPlainTextEdit>(u"referenceAuthors"_s)->setPlainText(u"Müller, Ann\nThe Group"_s);
        stage.inDialog<QLineEdit>(u"referenceYear"_s)->setText(u"2024"_s);
        QVERIFY(keep->isEnabled());
        keep->click();
        const Reference *added = stage.draft.article().findReference(u"muller2024"_s);
        QVERIFY(added);
        QCOMPARE(added->authors(), (QStringList{u"Müller A"_s, u"The Group"_s}));
        QVERIFY(stage.row(u"muller2024"_s));
        QVERIFY(stage.row(u"muller2024"_s)->isChecked());
        stage.draft.undo().undo();
        QVERIFY(!stage.draft.article().findReference(u"muller2024"_s));
    }

    void aMissingReferenceGetsTheKeyThatIsCited()
    {
        Stage stage;
        stage.tab.edit(u"lost"_s);
        QCOMPARE(stage.inDialog<QLineEdit>(u"referenceKey"_s)->text(), u"lost"_s);
        stage.inDialog<QLineEdit>(u"referenceTitle"_s)->setText(u"Found again"_s);
        stage.inDialog<QLineEdit>(u"referenceKey"_s)->setText(u"found"_s);
        stage.inDialog<QPushButton>(u"keepReference"_s)->click();
        QVERIFY(stage.draft.article().findReference(u"found"_s));
        QVERIFY(stage.draft.session.numbers().undefinedKeys().isEmpty());
        QVERIFY(stage.draft.article().essentials.contains(u"[@found]"_s));
    }

    void idsAreCheckedWhileTheyAreWritten_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("DOI") << u"referenceDoi"_s << u"10.1000/xyz"_s << true;
        QTest::newRow("DOI with resolver") << u"referenceDoi"_s << u"https://doi.org/10.1000/xyz."_s << true;
        QTest::newRow("no DOI") << u"referenceDoi"_s << u"11.1000/xyz"_s << false;
        QTest::newRow("PubMed id") << u"referencePmid"_s << u"12345678"_s << true;
        QTest::newRow("id of PubMed Central") << u"referencePmid"_s << u"PMC12345"_s << false;
        QTest::newRow("too long") << u"referencePmid"_s << u"123456789"_s << false;
        QTest::newRow("year") << u"referenceYear"_s << u"2020"_s << true;
        QTest::newRow("year to come") << u"referenceYear"_s << u"2999"_s << false;
        QTest::newRow("key") << u"referenceKey"_s << u"a-key"_s << true;
        QTest::newRow("key with a space") << u"referenceKey"_s << u"a key"_s << false;
        QTest::newRow("taken key") << u"referenceKey"_s << u"trial"_s << false;
    }

    void idsAreCheckedWhileTheyAreWritten()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        samples::SampleDraft draft;
        ReferenceForm form(draft.look, *draft.article().findReference(u"cohort"_s),
            {*draft.article().findReference(u"trial"_s)});
        QVERIFY(form.isAcceptable());
        auto *line = form.findChild<QLineEdit *>(field);
        line->setText(text);
        QCOMPARE(form.isAcceptable(), fits);
        QCOMPARE(line->property("invalid").toBool(), !fits);
    }

    void aNewKeyGoesIntoEveryCitation()
    {
        Stage stage;
        stage.tab.edit(u"trial"_s);
        stage.inDialog<QLineEdit>(u"referenceKey"_s)->setText(u"sample2016"_s);
        stage.inDialog<QPushButton>(u"keepReference"_s)->click();
        QVERIFY(!stage.draft.article().findReference(u"trial"_s));
        QVERIFY(stage.draft.article().essentials.contains(u"[@sample2016; @review]"_s));
        QVERIFY(stage.draft.article().helps.first().text.contains(u"@sample2016"_s));
        QCOMPARE(stage.draft.undo().count(), 1);
        stage.draft.undo().undo();
        QVERIFY(stage.draft.article().essentials.contains(u"[@trial; @review]"_s));
    }

    void pastedReferencesAreCountedAndAddedOnce()
    {
        Stage stage;
        stage.tab.findChild<QPushButton *>(u"pasteReferences"_s)->click();
        auto *text = stage.inDialog<QPlainTextEdit>(u"pastedReferences"_s);
        auto *add = stage.inDialog<QPushButton>(u"addPasted"_s);
        QVERIFY(text && add);
        QVERIFY(!add->isEnabled());
        text->setPlainText(u"no format at all"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(!stage.inDialog<QLabel>(u"foundReferences"_s)->text().isEmpty());
        text->setPlainText(u"@article{kelly2020, title={A}, author={Kelly, J}, year={2020}}\n"
                           "@article{again, title={Fixed}, doi={10.1234/trial}, year={2016}}\n"_s);
        QVERIFY(add->isEnabled());
        const qsizetype before = stage.draft.article().references.size();
        add->click();
        QCOMPARE(stage.draft.article().references.size(), before + 1); // the other DOI was there
        QVERIFY(stage.draft.article().findReference(u"kelly2020"_s));
        QVERIFY(!stage.tab.findChild<QLabel *>(u"addingAnswer"_s)->text().isEmpty());
    }

    void theLibrarysReferencesAreFoundAndAdded()
    {
        Article other = samples::article(u"Other"_s);
        other.references.append(samples::reference(u"light"_s, 2019, u"Review"_s, u"Light at night"_s));
        other.essentials += u"\n\nLight [@light]."_s;
        Stage stage;
        QVERIFY(stage.draft.library.store(other));
        stage.tab.findChild<QPushButton *>(u"libraryReferencesButton"_s)->click();
        stage.inDialog<QLineEdit>(u"libraryReferenceWords"_s)->setText(u"night"_s);
        auto *list = stage.inDialog<QListWidget>(u"libraryReferences"_s);
        QTRY_COMPARE(list->count(), 1);
        list->item(0)->setCheckState(Qt::Checked);
        stage.inDialog<QPushButton>(u"addFromLibrary"_s)->click();
        QVERIFY(stage.draft.article().findReference(u"light"_s));
    }

    void twinsAreMergedInOneStep()
    {
        Article article = samples::article();
        Reference twin = samples::reference(u"twin"_s, 2016, u"Trial"_s, u"Fixed rising time"_s);
        twin.csl.insert("DOI"_L1, u"10.1234/TRIAL"_s);
        twin.csl.insert("volume"_L1, u"7"_s);
        article.references.append(twin);
        article.harms.append(Action{u"Hurry [@twin]."_s, {}, {}});
        Stage stage(article);
        stage.tab.findChild<QPushButton *>(u"mergeReferences"_s)->click();
        QVERIFY(!stage.draft.article().findReference(u"twin"_s));
        QCOMPARE(stage.draft.article().findReference(u"trial"_s)->csl["volume"_L1].toString(), u"7"_s);
        QCOMPARE(stage.draft.article().harms.last().text, u"Hurry [@trial]."_s);
        QCOMPARE(stage.draft.undo().count(), 1);
        QTRY_VERIFY(!stage.tab.findChild<QPushButton *>(u"mergeReferences"_s));
        stage.draft.undo().undo();
        QCOMPARE(stage.draft.article(), article);
    }

    void removingACitedReferenceAsks()
    {
        Stage stage;
        QTest::keyClick(stage.row(u"unused"_s), Qt::Key_Delete);
        QVERIFY(!stage.draft.article().findReference(u"unused"_s)); // nothing to lose
        QTest::keyClick(stage.row(u"cohort"_s), Qt::Key_Delete);
        QVERIFY(stage.draft.article().findReference(u"cohort"_s));
        auto *with = stage.inDialog<QPushButton>(u"removeWithCitations"_s);
        QVERIFY(with);
        with->click();
        QVERIFY(!stage.draft.article().findReference(u"cohort"_s));
        QVERIFY(stage.draft.article().essentials.contains(u"One claim."_s));
        QVERIFY(!stage.row(u"cohort"_s));
        stage.draft.undo().undo();
        QVERIFY(stage.row(u"cohort"_s));
    }

    void aPlaceholderBecomesReal()
    {
        Article article = samples::article();
        article.references.append(placeholderReference(9));
        Stage stage(article);
        stage.tab.edit(u"reference9"_s);
        QCOMPARE(stage.inDialog<QLineEdit>(u"referenceTitle"_s)->text(), QString());
        stage.inDialog<QLineEdit>(u"referenceTitle"_s)->setText(u"The real one"_s);
        stage.inDialog<QPushButton>(u"keepReference"_s)->click();
        QVERIFY(!stage.draft.article().findReference(u"reference9"_s)->isPlaceholder());
    }
};

QTEST_MAIN(TstReferencesEdit)
#include "tst_referencesedit.moc"
