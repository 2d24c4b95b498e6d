#include "domain/essentials.h"
#include "exchange/savedpage.h"

#include <QFile>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestSavedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartComesToItsPlace_data();
    void everyPartComesToItsPlace();
    void theSamePageIsTheSameHearticle();
    void theWordsOfTheEssentialsAreThoseOfThePage();
    void aHardWrappedPageReadsTheSame();
    void aPageWithoutAPartIsRefusedByName_data();
    void aPageWithoutAPartIsRefusedByName();

private:
    static QByteArray page(const QString &name);
};

QByteArray TestSavedPage::page(const QString &name)
{
    QFile file(QFINDTESTDATA("../data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSavedPage::everyPartComesToItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << u"saved-page.txt"_s;
    QTest::newRow("HTML") << u"saved-page.html"_s;
}

void TestSavedPage::everyPartComesToItsPlace()
{
    QFETCH(QString, name);
    const QByteArray bytes = page(name);
    const auto read = readSavedPage(bytes);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const Article &article = read->article;
    QCOMPARE(article.category, u"Kitchen and Table"_s);
    QCOMPARE(article.title, u"Salt on the Table: Small Changes That Count"_s);
    QCOMPARE(article.subtitle, QString());
    QCOMPARE(article.keywords,
        (QStringList{u"Salt"_s, u"Blood pressure"_s, u"Omega-3"_s, u"Cooking (at home)"_s, u"Labels"_s}));
    QCOMPARE(article.essentials,
        uR"(The widespread myth: only people who are ill need to mind salt. Invented studies say otherwise [@reference1; @reference2]. People with \*less\* than 5 g a day fared better, and 3 \< 5 is not the only sum that counts.

1\. is a number at the start of a line, and #salt is no heading; AT\&amp;T stays as typed, and so does \[sic\].

- Cook once more a week: start with soup, where you season it yourself [@reference3].
- Read the label: compare two kinds of bread [@reference2; @reference4].

Start today: leave the salt in the kitchen.
)"_s);
    QCOMPARE(article.helps,
        (QList<Action>{{u"Cooking at home more often. [@reference3; @reference2]"_s, {}, {}},
            {u"Tasting before salting [@reference1]"_s, {}, {}}}));
    QCOMPARE(article.harms,
        (QList<Action>{{u"Ready meals every day [@reference4]"_s, {}, {}},
            {u"Believing that sea salt is another salt [@reference6]"_s, {}, {}}}));
    QCOMPARE(article.references.size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(article.references.at(i), placeholderReference(i + 1));
    QVERIFY(!article.aiDisclosure);
    QVERIFY(article.disclaimer.text.contains(u"HeartPort"));
    QCOMPARE(read->repaired.size(), 3);
}

void TestSavedPage::theSamePageIsTheSameHearticle()
{
    const auto text = readSavedPage(page(u"saved-page.txt"_s));
    const auto html = readSavedPage(page(u"saved-page.html"_s));
    QVERIFY(text && html);
    QCOMPARE(text->article.id, html->article.id);
    QCOMPARE(contentSha256(text->article), contentSha256(html->article));
}

void TestSavedPage::theWordsOfTheEssentialsAreThoseOfThePage()
{
    const auto read = readSavedPage(page(u"saved-page.txt"_s));
    QVERIFY(read);
    const Essentials essentials = parseEssentials(read->article.essentials);
    QCOMPARE(essentials.blocks.size(), 4);
    QVERIFY(!essentials.rawHtmlLine);
    QVERIFY(essentials.blocks.at(0).text().contains(u"*less* than 5 g a day fared better, and 3 < 5 is"));
    QVERIFY(essentials.blocks.at(1).text().contains(u"1. is a number"));
    QVERIFY(essentials.blocks.at(1).text().contains(u"AT&amp;T stays as typed, and so does [sic]."));
    QCOMPARE(essentials.blocks.at(2).kind, Block::Kind::BulletList);
    QCOMPARE(essentials.blocks.at(2).children.size(), 2);
}

void TestSavedPage::aHardWrappedPageReadsTheSame()
{
    QStringList wrapped;
    const QStringList lines = QString::fromUtf8(page(u"saved-page.txt"_s)).split(u'\n');
    for (QString line : lines) {
        while (line.size() > 72) {
            const qsizetype cut = line.lastIndexOf(u' ', 72);
            wrapped.append(line.first(cut));
            line.remove(0, cut + 1);
        }
        wrapped.append(line);
    }
    const auto read = readSavedPage(wrapped.join(u'\n').toUtf8());
    const auto straight = readSavedPage(page(u"saved-page.txt"_s));
    QVERIFY(read && straight);
    QCOMPARE(read->article.essentials, straight->article.essentials);
    QCOMPARE(read->article.helps, straight->article.helps);
    QCOMPARE(read->article.harms, straight->article.harms);
}

void TestSavedPage::aPageWithoutAPartIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part :
        {"YOUR BREAKING HEARTICLE:", "HEALTH ESSENTIALS", "ACTION FEED", "This helps", "This harms"})
        QTest::newRow(part) << QByteArray(part);
}

void TestSavedPage::aPageWithoutAPartIsRefusedByName()
{
    QFETCH(QByteArray, part);
    QByteArray bytes = page(u"saved-page.txt"_s);
    QVERIFY(bytes.contains(part));
    bytes.replace(part, "Something else");
    const auto read = readSavedPage(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FormatUnknown);
    QVERIFY(read.error().detail.contains(QString::fromUtf8(part).remove(u':')));
}

QTEST_GUILESS_MAIN(TestSavedPage)
#include "tst_savedpage.moc"
