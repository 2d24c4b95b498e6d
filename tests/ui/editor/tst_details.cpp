#include "sampledraft.h"
#include "ui/editor/authorsfield.h"
#include "ui/editor/chipsfield.h"
#include "ui/editor/choicefields.h"
#include "ui/editor/coverfield.h"
#include "ui/editor/datefield.h"
#include "ui/editor/detailstab.h"
#include "ui/editor/partfield.h"
#include "ui/editor/signofffield.h"
#include "ui/editor/textfield.h"
#include "ui/editor/translationoffield.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstDetails : public QObject
{
    Q_OBJECT

    static QStringList chips(const QWidget &field)
    {
        QStringList words;
        const QList<WordChip *> all = field.findChildren<WordChip *>();
        for (const WordChip *chip : all)
            if (!chip->isHidden())
                words.append(chip->accessibleName());
        return words;
    }

    static QByteArray png()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

private Q_SLOTS:
    void typingInAFieldIsOneStepOfUndo()
    {
        samples::SampleDraft draft;
        const auto field = std::unique_ptr<TextField>(makeTitleField(draft.look, draft.session, nullptr));
        const QString before = draft.article().title;
        field->moveCursor(QTextCursor::End);
        QTest::keyClicks(field.get(), u"!!!"_s);
        QCOMPARE(draft.article().title, before + u"!!!"_s);
        QCOMPARE(draft.undo().count(), 1);
        QTest::keyClick(field.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(draft.article().title, before);
        QCOMPARE(field->text(), before);
        QTest::keyClick(field.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field->text(), before + u"!!!"_s);
    }

    void enterGoesOnToTheNextField()
    {
        samples::SampleDraft draft;
        QWidget window;
        auto *title = makeTitleField(draft.look, draft.session, &window);
        auto *subtitle = makeSubtitleField(draft.look, draft.session, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(subtitle->hasFocus());
    }

    void aTitleHasOneLine()
    {
        samples::SampleDraft draft;
        const auto field = std::unique_ptr<TextField>(makeTitleField(draft.look, draft.session, nullptr));
        field->setText({});
        QGuiApplication::clipboard()->setText(u"One\r\n two\nthree"_s);
        field->paste();
        QTest::keyClick(field.get(), Qt::Key_Return);
        QCOMPARE(draft.article().title, u"One two three"_s);
    }

    void aFieldShowsWhatTheChecksSay()
    {
        Article article = samples::article();
        article.aiDisclosure.reset();
        samples::SampleDraft draft(article);
        auto *box = new AiStatementBox(draft.session);
        PartField field(draft.look, draft.session, ArticlePart::AiDisclosure, u"AI statement"_s, box);
        QCOMPARE(box->currentIndex(), -1);
        QTRY_VERIFY(box->property("invalid").toBool());
        QVERIFY(box->accessibleDescription().contains(u"Needed to publish"_s));
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(draft.article().aiDisclosure, std::optional(AiDisclosure::Assisted));
        QTRY_VERIFY(!box->property("invalid").toBool());
        draft.undo().undo();
        QCOMPARE(box->currentIndex(), -1);
    }

    void aCategoryMayBeNew()
    {
        samples::SampleDraft draft;
        QVERIFY(draft.library.store(samples::article(u"Other"_s)));
        CategoryBox box(draft.look, draft.session, draft.library.library());
        QCOMPARE(box.currentText(), u"Sleep"_s);
        QCOMPARE(box.findText(u"Sleep"_s), 0);
        box.lineEdit()->setText(u"  My  own "_s);
        Q_EMIT box.lineEdit()->editingFinished();
        QCOMPARE(draft.article().category, u"My own"_s);
        QCOMPARE(box.currentText(), u"My own"_s);
    }

    void aLanguageThatIsNotOfferedIsKept()
    {
        Article article = samples::article();
        article.language = u"gsw"_s;
        samples::SampleDraft draft(article);
        LanguageBox box(draft.session);
        QCOMPARE(box.currentData().toString(), u"gsw"_s);
        box.setCurrentIndex(box.findData(u"de"_s));
        Q_EMIT box.activated(box.currentIndex());
        QCOMPARE(draft.article().language, u"de"_s);
    }

    void keywordsAreWrittenPastedMovedAndTakenAway()
    {
        samples::SampleDraft draft;
        ChipsField field(draft.look, draft.session, ArticlePart::Keywords, &Article::keywords, u"Change"_s);
        field.show();
        auto *line = field.findChild<QLineEdit *>(u"chipLine"_s);
        QVERIFY2(field.rect().contains(line->geometry()) && line->height() >= line->minimumSizeHint().height(),
            "there is room to write the first word");
        QTest::keyClicks(line, u"sleep"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, u"heart,"_s);
        QGuiApplication::clipboard()->setText(u"rest; Sleep\n calm "_s);
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
        const QStringList all{u"sleep"_s, u"heart"_s, u"rest"_s, u"calm"_s};
        QCOMPARE(draft.article().keywords, all); // a second "Sleep" is none
        QCOMPARE(chips(field), all);
        QTest::keyClick(field.findChildren<WordChip *>().constLast(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(draft.article().keywords, (QStringList{u"sleep"_s, u"heart"_s, u"calm"_s, u"rest"_s}));
        for (WordChip *chip : field.findChildren<WordChip *>())
            if (!chip->isHidden() && chip->accessibleName() == u"heart"_s)
                QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(draft.article().keywords, (QStringList{u"sleep"_s, u"calm"_s, u"rest"_s}));
        draft.undo().undo();
        QCOMPARE(chips(field), (QStringList{u"sleep"_s, u"heart"_s, u"calm"_s, u"rest"_s}));
    }

    void authorsAreAddedNamedMovedAndTakenAway()
    {
        samples::SampleDraft draft;
        AuthorsField field(draft.look, draft.session);
        field.show();
        auto *add = field.findChild<QPushButton *>(u"addAuthor"_s);
        add->click();
        add->click();
        QList<QLineEdit *> lines = field.findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 4);
        QTest::keyClicks(lines.at(0), u"Ann"_s);
        QTest::keyClicks(lines.at(1), u"doctor"_s);
        QTest::keyClicks(lines.at(2), u"Bob"_s);
        QCOMPARE(draft.article().authors.first().role, u"doctor"_s);
        QTest::keyClick(lines.at(2), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(draft.article().authors.first().name, u"Bob"_s);
        QCOMPARE(lines.at(0)->text(), u"Bob"_s);
        draft.undo().undo();
        QCOMPARE(lines.at(0)->text(), u"Ann"_s);
        draft.undo().setIndex(0);
        QVERIFY(draft.article().authors.isEmpty());
    }

    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("date");
        const QLocale german(u"de_DE"_s);
        const QLocale american(u"en_US"_s);
        QTest::newRow("German") << u"24.11.2026"_s << german << QDate(2026, 11, 24);
        QTest::newRow("American") << u"11/24/2026"_s << american << QDate(2026, 11, 24);
        QTest::newRow("ISO") << u" 2026-11-24 "_s << american << QDate(2026, 11, 24);
        QTest::newRow("short") << u"4.5.2027"_s << german << QDate(2027, 5, 4);
        QTest::newRow("no such day") << u"31.02.2026"_s << german << QDate();
        QTest::newRow("words") << u"soon"_s << german << QDate();
        QTest::newRow("another age") << u"24.11.0026"_s << german << QDate();
    }

    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QTEST(readDate(text, locale), "date");
    }

    void aDateThatIsNoneIsSaidAndNotKept()
    {
        samples::SampleDraft draft;
        DateField field(draft.look, draft.session, ArticlePart::NextReview, &Article::nextReview, u"Change"_s, {});
        QSignalSpy problem(&field, &DateField::problemChanged);
        auto *line = field.findChild<QLineEdit *>(u"dateLine"_s);
        line->setText(u"2027-05-04"_s);
        Q_EMIT line->editingFinished();
        QCOMPARE(draft.article().nextReview, QDate(2027, 5, 4));
        line->setText(u"soon"_s);
        Q_EMIT line->editingFinished();
        QVERIFY(!problem.constLast().first().toString().isEmpty());
        QCOMPARE(draft.article().nextReview, QDate(2027, 5, 4));
        line->clear();
        QVERIFY(!draft.article().nextReview.isValid());
        QVERIFY(problem.constLast().first().toString().isEmpty());
    }

    void aSignOffNeedsANameAndAllThreeAndIsVoidedByAnyChange()
    {
        samples::SampleDraft draft;
        SignOffField field(draft.look, draft.session);
        field.show();
        auto *button = field.findChild<QPushButton *>(u"signOff"_s);
        auto *state = field.findChild<QLabel *>(u"signOffState"_s);
        QCOMPARE(field.findChildren<QCheckBox *>().last()->nextInFocusChain(), button); // the next stop of Tab
        QVERIFY(!button->isEnabled());
        field.findChild<QLineEdit *>(u"reviewerName"_s)->setText(u"Dr Sample"_s);
        const QList<QCheckBox *> confirms = field.findChildren<QCheckBox *>();
        QCOMPARE(confirms.size(), 3);
        for (QCheckBox *confirm : confirms) {
            QVERIFY(!button->isEnabled());
            confirm->setChecked(true);
        }
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(draft.article().review->name, u"Dr Sample"_s);
        QCOMPARE(signOffOf(draft.article()), SignOff::Valid);
        QVERIFY(state->text().startsWith(u"Signed off by Dr Sample"_s));
        draft.session.change({.part = ArticlePart::Title}, u"Change"_s, [](Article &a) { a.title += u'!'; });
        QTRY_VERIFY(state->text().contains(u"void"_s));
        draft.undo().undo();
        QTRY_VERIFY(state->text().startsWith(u"Signed off by Dr Sample"_s));
    }

    void aCoverIsTakenDescribedAndTakenAway()
    {
        samples::SampleDraft draft;
        CoverField field(draft.look, draft.session);
        field.take(u"Mein Bild (1).PNG"_s, png());
        QVERIFY(draft.article().cover);
        QCOMPARE(draft.article().cover->file, u"assets/mein-bild-1.png"_s);
        QCOMPARE(draft.article().assets.size(), 1);
        field.take(u"con.png"_s, png());
        QCOMPARE(draft.article().assets.size(), 1); // the one before is gone
        QCOMPARE(draft.article().assets.first().name, u"imagecon.png"_s);
        draft.undo().setIndex(0);
        QVERIFY(!draft.article().cover);
        QVERIFY(draft.article().assets.isEmpty());
    }

    void whatIsNoImageIsRefusedWithAReason()
    {
        samples::SampleDraft draft;
        CoverField field(draft.look, draft.session);
        QSignalSpy problem(&field, &CoverField::problemChanged);
        field.take(u"a.png"_s, "hello");
        QVERIFY(!problem.constLast().first().toString().isEmpty());
        QVERIFY(!draft.article().cover);
    }

    void aTranslationNamesItsSource()
    {
        Article article = samples::article();
        article.language = u"de"_s;
        samples::SampleDraft draft(article);
        const Article source = samples::article(u"The source"_s);
        QVERIFY(draft.library.store(source));
        TranslationOfField box(draft.session, draft.library.library());
        QCOMPARE(box.currentIndex(), 0);
        QCOMPARE(box.count(), 2);
        box.setCurrentIndex(1);
        Q_EMIT box.activated(1);
        QCOMPARE(draft.article().translationOf, std::optional(source.id));
        draft.undo().undo();
        QVERIFY(!draft.article().translationOf);
        QCOMPARE(box.currentIndex(), 0);
    }

    void aPlaceIsBroughtIntoSightAndGetsTheFocus()
    {
        samples::SampleDraft draft;
        DetailsTab tab(draft.look, draft.session, draft.library.library());
        tab.resize(600, 300);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
        tab.activateWindow();
        for (const ArticlePart part : {ArticlePart::Conflicts, ArticlePart::Summary, ArticlePart::NextReview}) {
            QVERIFY(DetailsTab::shows(part));
            draft.session.reveal({.part = part});
            QWidget *focus = tab.focusWidget();
            QVERIFY(focus);
            QTRY_VERIFY(tab.viewport()->rect().contains(focus->mapTo(tab.viewport(), QPoint(1, 1))));
        }
    }
};

QTEST_MAIN(TstDetails)
#include "tst_details.moc"
