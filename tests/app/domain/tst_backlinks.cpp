#include "domain/backlinks.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

using Kind = TextPlace::Kind;

class TestBackLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreCountedAsAReaderCounts();
    void aParagraphThatCitesTwiceIsOnePlace();
    void actionsThatCiteAreFound();
    void keysWithoutAReferenceAreFoundToo();
    void sentencesRestOnTheSameReferences_data();
    void sentencesRestOnTheSameReferences();
};

namespace {

QHash<QString, BackLinks> linksOf(const QString &essentials)
{
    Article article{.id = ArticleId::random()};
    article.essentials = essentials;
    return backLinks(article, parseEssentials(essentials));
}

} // namespace

void TestBackLinks::placesAreCountedAsAReaderCounts()
{
    const auto links = linksOf(u"## One\n\nFirst [@a].\n\n## Two [@c]\n\n- Item.\n- Item [@b].\n\n"
                               "| H | I |\n|---|---|\n| x | y [@a] |\n| z [@a] | w [@b] |\n\nLast [@a].\n"_s);
    QCOMPARE(links.value(u"a"_s).text,
        (QList<TextPlace>{{Kind::Paragraph, 1, 1}, {Kind::Table, 1, 8}, {Kind::Paragraph, 4, 11}}));
    QCOMPARE(links.value(u"b"_s).text, (QList<TextPlace>{{Kind::Paragraph, 3, 4}, {Kind::Table, 1, 10}}));
    QCOMPARE(links.value(u"c"_s).text, (QList<TextPlace>{{Kind::Heading, 2, 2}}));
}

void TestBackLinks::aParagraphThatCitesTwiceIsOnePlace()
{
    QCOMPARE(linksOf(u"One [@a]. Two [@a; @b]. Three [@a]."_s).value(u"a"_s).text.size(), 1);
}

void TestBackLinks::actionsThatCiteAreFound()
{
    Article article{.id = ArticleId::random()};
    article.helps = {Action{u"Sleep. [@b]"_s, {}, {}}, Action{u"Walk. [@a; @b]"_s, {}, {}}};
    article.harms = {Action{u"Smoke."_s, {}, {}}, Action{u"Drink. [@a]"_s, {}, {}}};
    const auto links = backLinks(article, parseEssentials(QString()));
    QCOMPARE(links.value(u"a"_s), (BackLinks{{}, {1}, {1}}));
    QCOMPARE(links.value(u"b"_s), (BackLinks{{}, {0, 1}, {}}));
    QVERIFY(links.value(u"c"_s).isEmpty());
}

void TestBackLinks::keysWithoutAReferenceAreFoundToo()
{
    QVERIFY(!linksOf(u"A claim [@nowhere]."_s).value(u"nowhere"_s).isEmpty());
}

void TestBackLinks::sentencesRestOnTheSameReferences_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QList<int>>("sentences");
    QTest::newRow("one key") << QStringList{u"a"_s} << QList<int>{1, 3};
    QTest::newRow("any of two keys") << QStringList{u"a"_s, u"b"_s} << QList<int>{1, 2, 3};
    QTest::newRow("a key nobody cites") << QStringList{u"c"_s} << QList<int>{};
    QTest::newRow("no key") << QStringList{} << QList<int>{};
}

void TestBackLinks::sentencesRestOnTheSameReferences()
{
    QFETCH(QStringList, keys);
    QFETCH(QList<int>, sentences);
    const Essentials text = parseEssentials(u"## Title\n\nOne [@a]. Two [@b].\n\nThree [@b; @a]. Four."_s);
    QCOMPARE(sentencesCiting(text, keys), sentences);
}

QTEST_APPLESS_MAIN(TestBackLinks)
#include "tst_backlinks.moc"
