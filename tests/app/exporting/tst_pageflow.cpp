#include "exporting/pageflow.h"
#include "exporting/patientsheet.h"
#include "exporting/tableflow.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Strip line(bool keepWithNext = false, qreal before = 0)
{
    return {.before = before, .height = 10, .keepWithNext = keepWithNext};
}

QList<Strip> lines(int count)
{
    QList<Strip> strips(count, line());
    keepLinesTogether(strips);
    return strips;
}

QList<int> sizes(const QList<QList<PlacedStrip>> &pages)
{
    QList<int> sizes;
    for (const auto &page : pages)
        sizes.append(int(page.size()));
    return sizes;
}

} // namespace

class TstPageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadingGoesToTheNextPageWithItsText()
    {
        // 100 high: eight lines, a heading, and a paragraph of three whose first two would not fit.
        const auto pages = paginated(lines(8) + QList<Strip>{line(true)} + lines(3), 100);
        QCOMPARE(sizes(pages), QList<int>({8, 4}));
    }

    void noSingleLineStandsAlone_data()
    {
        QTest::addColumn<int>("above");
        QTest::addColumn<QList<int>>("wanted");
        QTest::newRow("fits") << 6 << QList<int>{10};
        QTest::newRow("two and two") << 8 << QList<int>{10, 2};
        QTest::newRow("the first alone") << 9 << QList<int>{9, 4};
        QTest::newRow("the last alone") << 7 << QList<int>{9, 2};
    }

    void noSingleLineStandsAlone()
    {
        QFETCH(int, above);
        QList<Strip> strips(above, line());
        strips += lines(4);
        QTEST(sizes(paginated(strips, 100)), "wanted");
    }

    void spaceAboveIsLeftOutAtTheHeadOfAPage()
    {
        const auto pages = paginated({line(), line(false, 95)}, 100);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages.at(1).constFirst().top, 0.0);
        QCOMPARE(paginated({line(), line(false, 5)}, 100).at(0).constLast().top, 15.0);
    }

    void aChainLongerThanAPageIsTorn()
    {
        const QList<Strip> chain(25, line(true));
        QCOMPARE(sizes(paginated(chain, 100)), QList<int>({10, 10, 5}));
    }

    void aTablesHeadComesAgain()
    {
        const auto head = std::make_shared<const Strip>(line(true));
        QList<Strip> rows{*head};
        for (int i = 0; i < 15; ++i) {
            Strip row = line();
            row.repeated = head;
            rows.append(row);
        }
        const auto pages = paginated(rows, 100);
        QCOMPARE(sizes(pages), QList<int>({10, 7}));
    }

    void numbersAreSentencesWithAFigureAndASource()
    {
        const Essentials essentials = parseEssentials(
            u"Sleep is good [@a]. It lowers risk by 12 % [@a]. About 3 of 10 people snore. In 2019 it was found [@b]. "
            "A cup has 95 mg [@c].\n\n| A 1 [@a] |\n|---|\n| 2 mg [@b] |\n"_s);
        QStringList found;
        for (const Sentence &sentence : numberSentences(essentials, 9))
            found.append(sentence.text().simplified());
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).startsWith(u"It lowers"));
        QVERIFY(found.at(1).startsWith(u"A cup"));
        QCOMPARE(numberSentences(essentials, 1).size(), 1);
    }

    void theWidestTableStaysInItsColumn()
    {
        Article article{.id = ArticleId::random()};
        article.language = u"de"_s;
        article.essentials =
            u"| %1 | B |\n|---|--:|\n| %2 | 5 |\n"_s.arg(QString(400, u'W'), u"Wort "_s.repeated(1200));
        const ExportItem item{article};
        const PageContext context;
        const FlowSource source(item, context);
        const Column column{points(400), points(600), Qt::LeftToRight};
        const QList<Strip> strips = tableFlow(source.essentials.blocks.constFirst(), source, column);
        for (const Strip &strip : strips)
            QVERIFY(strip.height <= column.height);
        QVERIFY(paginated(strips, column.height).size() > 1); // the second row is higher than a page
    }
};

QTEST_MAIN(TstPageFlow)
#include "tst_pageflow.moc"
