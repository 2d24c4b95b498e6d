// The publisher's own lines: only added under the notice, checked before they are kept, and on the pages at once.
#include "ui/settings/publisherdialog.h"

#include "policies/disclosure.h"
#include "support/samples.h"
#include "ui/editor/draftsession.h"
#include "ui/reader/pagesource.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstPublisherDialog : public QObject
{
    Q_OBJECT

    Look m_look;

private Q_SLOTS:
    void theLinesStandBelowTheWholeNotice()
    {
        samples::TemporaryLibrary home;
        const Article article = samples::article();
        QVERIFY(home.store(article));
        LibraryPageSource pages(home.library(), m_look);
        const QUrl url(u"heartport://article/"_s + article.id.toString());
        const auto page = [&] { return QString::fromUtf8(pages.page(url)->bytes); };
        QVERIFY(!page().contains(u"Ask the clinic"));
        DraftSession session(home.library(), Draft{article, 0, {}}, &QDateTime::currentDateTime);

        QWidget window;
        showPublisherDialog(m_look, home.library(), &window);
        auto *lines = window.findChild<QPlainTextEdit *>(u"publisherLines"_s);
        auto *save = window.findChild<QPushButton *>(u"publisherSave"_s);
        auto *notice = window.findChild<QLabel *>(u"lockedNoticeWords"_s);
        QVERIFY(lines && save && notice);
        QCOMPARE(notice->text(), disclaimerFor(u"en"_s).disclaimer.text);
        const QWidget *next = lines->nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus))
            next = next->nextInFocusChain();
        QCOMPARE(next, save); // the notice comes before, as it is seen
        lines->setPlainText(u"Ask the clinic."_s);
        save->click();

        QCOMPARE(home.library().publisherLines(), u"Ask the clinic."_s);
        QVERIFY(page().contains(u"Ask the clinic.")); // also where it was read before
        QVERIFY(page().contains(disclaimerFor(u"en"_s).disclaimer.text.toHtmlEscaped()));
        QCOMPARE(session.article().publisherLines, u"Ask the clinic."_s); // a draft that is open, for its preview
        QCOMPARE(session.saveState(), DraftSession::Save::Saved);
    }

    void tooManyAreNotKept()
    {
        samples::TemporaryLibrary home;
        QWidget window;
        showPublisherDialog(m_look, home.library(), &window);
        auto *lines = window.findChild<QPlainTextEdit *>(u"publisherLines"_s);
        auto *save = window.findChild<QPushButton *>(u"publisherSave"_s);
        lines->setPlainText(u"1\n2\n3\n4\n5\n6"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(lines->property("invalid").toBool());
        lines->setPlainText(u"1\n2\n3\n4\n5"_s);
        QVERIFY(save->isEnabled());
    }
};

QTEST_MAIN(TstPublisherDialog)
#include "tst_publisherdialog.moc"
