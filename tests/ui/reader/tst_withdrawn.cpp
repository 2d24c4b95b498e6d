#include "support/samples.h"
#include "ui/library/articlecard.h"
#include "ui/library/placewords.h"
#include "ui/library/shelfpage.h"
#include "ui/reader/pagesource.h"
#include "ui/support/look.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstWithdrawn : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

private Q_SLOTS:
    void readersGetTheReasonAndNothingToRelyOn()
    {
        samples::TemporaryLibrary library;
        Look look;
        const Article article = samples::article();
        QVERIFY(library.store(article));
        LibraryPageSource source(library.library(), look);
        const QUrl address(u"heartport://article/"_s + article.id.toString());
        QVERIFY(source.page(address)->bytes.contains("Another claim"));
        QVERIFY(library.library().drafts().withdraw(article.id, u"The <trial> was retracted"_s, m_now));
        library.library().reload();
        const auto page = source.page(address);
        QVERIFY(page);
        QVERIFY(page->bytes.contains("The &lt;trial&gt; was retracted"));
        QVERIFY(page->bytes.contains("A steady hour"));
        QVERIFY(!page->bytes.contains("Another claim"));
        QVERIFY(!page->bytes.contains("Keep the"));
        QVERIFY(!page->bytes.contains("10.1234/trial"));
        QVERIFY(page->bytes.contains("ai-disclosure")); // and the notice as ever
        const auto shown = source.shown(article.id);
        QVERIFY(shown);
        QVERIFY((*shown)->article.helps.isEmpty());
    }

    void itLeavesTheShelvesButNotWhatAReaderKept()
    {
        samples::TemporaryLibrary library;
        Look look;
        const Article article = samples::article();
        QVERIFY(library.store(article));
        library.library().setSaved(article.id, true);
        QVERIFY(library.library().drafts().withdraw(article.id, u"It was wrong"_s, m_now));
        library.library().reload();
        QVERIFY(library.library().published().isEmpty());
        ShelfPage page(look, library.library());
        page.resize(900, 600);
        page.setPlace(shelfPlace(ShelfName::Saved));
        page.show();
        QTRY_VERIFY(page.findChild<ArticleCard *>());
        QVERIFY(page.findChild<ArticleCard *>()->accessibleName().contains(u"Withdrawn: It was wrong"_s));
    }
};

QTEST_MAIN(TstWithdrawn)
#include "tst_withdrawn.moc"
