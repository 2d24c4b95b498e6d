#include "sampledraft.h"
#include "ui/editor/replacebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstReplaceBar : public QObject
{
    Q_OBJECT

    struct Stage {
        Stage() : bar(draft.look, draft.session)
        {
            bar.resize(700, 300);
            bar.open({}, {});
        }
        QLineEdit *words() { return bar.findChild<QLineEdit *>(u"findWords"_s); }
        QLineEdit *replacement() { return bar.findChild<QLineEdit *>(u"replacement"_s); }
        QListWidget *hits() { return bar.findChild<QListWidget *>(u"findHits"_s); }
        QString count() { return bar.findChild<QLabel *>(u"findCount"_s)->text(); }
        QCheckBox *option(const QString &text)
        {
            for (QCheckBox *box : bar.findChildren<QCheckBox *>())
                if (box->text() == text)
                    return box;
            return nullptr;
        }

        samples::SampleDraft draft;
        ReplaceBar bar;
    };

private Q_SLOTS:
    void hitsOfAllFieldsAreListed()
    {
        Stage stage;
        stage.words()->setText(u"claim"_s);
        QCOMPARE(stage.hits()->count(), 5);
        stage.words()->setText(u"hour"_s); // title, an action that helps, one that harms
        QCOMPARE(stage.hits()->count(), 3);
        stage.option(u"Whole words"_s)->setChecked(true);
        QCOMPARE(stage.hits()->count(), 2);
        stage.words()->setText(u"trial"_s); // keys alone
        QCOMPARE(stage.hits()->count(), 0);
        QCOMPARE(stage.count(), u"Not found"_s);
    }

    void oneOrAllAreReplacedAndTakenBackInOneStep()
    {
        Stage stage;
        const Article before = stage.draft.article();
        stage.words()->setText(u"claim"_s);
        stage.replacement()->setText(u"thing"_s);
        stage.bar.findChild<QPushButton *>(u"replaceOne"_s)->click();
        QCOMPARE(stage.hits()->count(), 4);
        QVERIFY(stage.draft.article().essentials.contains(u"One thing [@cohort]"_s));
        stage.bar.findChild<QPushButton *>(u"replaceAll"_s)->click();
        QVERIFY(!stage.draft.article().essentials.contains(u"claim"_s));
        QCOMPARE(stage.hits()->count(), 0);
        stage.draft.undo().undo();
        stage.draft.undo().undo();
        QCOMPARE(stage.draft.article(), before);
    }

    void enterGoesFromPlaceToPlace()
    {
        Stage stage;
        QSignalSpy revealed(&stage.draft.session, &DraftSession::revealRequested);
        stage.words()->setText(u"claim"_s);
        QTest::keyClick(stage.words(), Qt::Key_Return);
        QTest::keyClick(stage.words(), Qt::Key_Return);
        QCOMPARE(stage.hits()->currentRow(), 2);
        QTest::keyClick(stage.words(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(stage.hits()->currentRow(), 1);
        QCOMPARE(revealed.size(), 3);
        const auto place = revealed.last().first().value<ArticlePlace>();
        QCOMPARE(stage.draft.article().essentials.mid(place.start, place.length), u"claim"_s);
    }

    void aBrokenExpressionIsSaid()
    {
        Stage stage;
        stage.option(u"Regular expression"_s)->setChecked(true);
        stage.words()->setText(u"(claim"_s);
        QVERIFY(stage.count().startsWith(u"Not a valid expression"_s));
        QVERIFY(stage.words()->property("invalid").toBool());
        stage.words()->setText(u"(claim)"_s);
        QCOMPARE(stage.hits()->count(), 5);
        QVERIFY(!stage.words()->property("invalid").toBool());
    }

    void aSelectionOfLinesIsTheStretchToLookIn()
    {
        Stage stage;
        const qsizetype start = stage.draft.article().essentials.indexOf(u"A third"_s);
        const ArticlePlace selection{.part = ArticlePart::Essentials, .start = int(start), .length = 30};
        stage.bar.open(u"several\nlines"_s, selection);
        stage.words()->setText(u"claim"_s);
        QCOMPARE(stage.hits()->count(), 1);
        stage.option(u"In the selection"_s)->setChecked(false);
        QCOMPARE(stage.hits()->count(), 5);
        stage.bar.open(u"hour"_s, selection);
        QCOMPARE(stage.words()->text(), u"hour"_s);
    }

    void escapeCloses()
    {
        Stage stage;
        QSignalSpy closed(&stage.bar, &ReplaceBar::closed);
        QTest::keyClick(stage.words(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(TstReplaceBar)
#include "tst_replacebar.moc"
