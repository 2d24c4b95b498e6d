#include "domain/articlecompare.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace heartport;
using namespace Qt::StringLiterals;

using Kind = ArticleChange::Kind;
using Aspect = ArticleChange::Aspect;

namespace {

Reference reference(const QString &key, const QString &title)
{
    return Reference{key,
        {{"id"_L1, key}, {"title"_L1, title}, {"DOI"_L1, u"10.1000/"_s + title.toLower().remove(u' ')}}};
}

Article sample()
{
    Article a{.id = *ArticleId::parse(u"11111111-2222-4333-8444-555555555555")};
    a.title = u"A steady hour"_s;
    a.keywords = {u"Sleep"_s, u"Heart"_s};
    a.authors = {{u"A B"_s, u"Nurse"_s, {}}};
    a.essentials = u"## Why\n\nSleep is good for you [@a].\n\nA second paragraph says more [@b].\n\n"
                   "| Study | Found |\n|---|---|\n| One | Little |\n| Two | Much |\n"_s;
    a.helps = {{u"Go to bed at one hour. [@a]"_s, Certainty::Low, {}}, {u"Walk by day. [@b]"_s, {}, {}},
        {u"Keep your room dark. [@b]"_s, {}, {}}};
    a.harms = {{u"Screens in bed. [@a]"_s, Certainty::Low, {}}};
    a.references = {reference(u"a"_s, u"First study"_s), reference(u"b"_s, u"Second study"_s)};
    return a;
}

QString added(const ArticleChange &change)
{
    QString text;
    for (const WordRun &run : change.runs)
        if (run.kind == WordRun::Kind::Added)
            text += run.text;
    return text;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(heartport::Article &)>)

class TestArticleCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNoChange();
    void eachFieldIsOneChange_data();
    void eachFieldIsOneChange();
    void blocksAreComparedBySentenceAndWord();
    void aMovedActionIsFoundAgain();
    void certaintyIsAChangeOfItsOwn();
    void aReferenceUnderANewKeyIsTheSame();
    void blockHashesFollowWordsAndNotMarkup();
};

void TestArticleCompare::nothingChangedIsNoChange()
{
    Article later = sample();
    later.version = 9;
    later.updated = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
    later.disclaimer.text = u"x"_s;
    QCOMPARE(compareArticles(sample(), later), QList<ArticleChange>());
}

void TestArticleCompare::eachFieldIsOneChange_data()
{
    using Change = std::function<void(Article &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, ArticlePart part, Kind kind, const Change &change) {
        QTest::newRow(name) << change << int(part) << int(kind);
    };
    row("title", ArticlePart::Title, Kind::Changed, [](Article &a) { a.title += u" a day"_s; });
    row("subtitle", ArticlePart::Subtitle, Kind::Added, [](Article &a) { a.subtitle = u"New"_s; });
    row("summary", ArticlePart::Summary, Kind::Added, [](Article &a) { a.summary = u"New"_s; });
    row("category", ArticlePart::Category, Kind::Added, [](Article &a) { a.category = u"New"_s; });
    row("language", ArticlePart::Language, Kind::Added, [](Article &a) { a.language = u"de"_s; });
    row("keyword added", ArticlePart::Keywords, Kind::Added, [](Article &a) { a.keywords.append(u"Night"_s); });
    row("keyword removed", ArticlePart::Keywords, Kind::Removed, [](Article &a) { a.keywords.removeLast(); });
    row("keyword moved", ArticlePart::Keywords, Kind::Moved, [](Article &a) { a.keywords.swapItemsAt(0, 1); });
    row("author", ArticlePart::Authors, Kind::Changed, [](Article &a) { a.authors.front().role = u"Doctor"_s; });
    row("AI level", ArticlePart::AiDisclosure, Kind::Added, [](Article &a) { a.aiDisclosure = AiDisclosure::None; });
    row("AI tool", ArticlePart::AiTools, Kind::Added, [](Article &a) { a.aiTools = {u"X"_s}; });
    row("reviewed", ArticlePart::Reviewed, Kind::Added, [](Article &a) { a.reviewed = QDate(2026, 1, 1); });
    row("next review", ArticlePart::NextReview, Kind::Added, [](Article &a) { a.nextReview = QDate(2027, 1, 1); });
    row("review", ArticlePart::Review, Kind::Added, [](Article &a) { a.review = Review{u"R"_s, {}, {}, {}}; });
    row("funding", ArticlePart::Funding, Kind::Added, [](Article &a) { a.funding = u"None"_s; });
    row("conflicts", ArticlePart::Conflicts, Kind::Added, [](Article &a) { a.conflicts = u"None"_s; });
    row("cover", ArticlePart::Cover, Kind::Added, [](Article &a) { a.cover = Cover{u"assets/a.png"_s, {}, {}}; });
    row("word in the text", ArticlePart::Essentials, Kind::Changed,
        [](Article &a) { a.essentials.replace(u"good"_s, u"bad"_s); });
    row("row of a table", ArticlePart::Essentials, Kind::Changed,
        [](Article &a) { a.essentials.replace(u"Much"_s, u"More"_s); });
    row("paragraph added", ArticlePart::Essentials, Kind::Added,
        [](Article &a) { a.essentials += u"\nBehind the table.\n"_s; });
    row("help removed", ArticlePart::Helps, Kind::Removed, [](Article &a) { a.helps.removeAt(1); });
    row("harm changed", ArticlePart::Harms, Kind::Changed,
        [](Article &a) { a.harms.front().text.replace(u"bed"_s, u"sight"_s); });
    row("reference added", ArticlePart::References, Kind::Added,
        [](Article &a) { a.references.append(reference(u"c"_s, u"Third"_s)); });
    row("reference removed", ArticlePart::References, Kind::Removed, [](Article &a) { a.references.removeLast(); });
    row("reference changed", ArticlePart::References, Kind::Changed,
        [](Article &a) { a.references.front().csl.insert("volume"_L1, "3"_L1); });
    row("image", ArticlePart::Assets, Kind::Added, [](Article &a) { a.assets = {{u"a.png"_s, u"image/png"_s, "x"}}; });
}

void TestArticleCompare::eachFieldIsOneChange()
{
    QFETCH(std::function<void(heartport::Article &)>, change);
    QFETCH(int, part);
    QFETCH(int, kind);
    Article after = sample();
    change(after);
    const QList<ArticleChange> changes = compareArticles(sample(), after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(int(changes.front().before.part), part);
    QCOMPARE(int(changes.front().after.part), part);
    QCOMPARE(int(changes.front().kind), kind);
    QVERIFY(kind == int(Kind::Moved) || isChanged(changes.front().runs));
    QCOMPARE(compareArticles(after, sample()).size(), 1);
}

void TestArticleCompare::blocksAreComparedBySentenceAndWord()
{
    Article after = sample();
    after.essentials =
        u"## Why\n\nA new beginning.\n\nA second paragraph says less [@b].\n\nSleep is good for you [@a].\n\n"
        "| Study | Found |\n|---|---|\n| One | Little |\n"_s;
    const QList<ArticleChange> changes = compareArticles(sample(), after);
    QCOMPARE(changes.size(), 4);
    QStringList kinds;
    for (const ArticleChange &change : changes)
        kinds.append(QString::number(int(change.kind)) + added(change));
    QVERIFY2(kinds.contains(u"0A new beginning."_s), qPrintable(kinds.join(u'|')));
    QCOMPARE(changes.last().kind, Kind::Removed);
    const auto less = std::find_if(changes.begin(), changes.end(), [](const auto &c) { return added(c) == u"less"_s; });
    QVERIFY(less != changes.end());
    QCOMPARE(after.essentials.mid(less->after.start, less->after.length), u"A second paragraph says less [@b]."_s);
    QCOMPARE(sample().essentials.mid(less->before.start, less->before.length), u"A second paragraph says more [@b]."_s);
}

void TestArticleCompare::aMovedActionIsFoundAgain()
{
    Article after = sample();
    after.helps.move(0, 2);
    after.helps[2].text = u"Go to bed at the same hour. [@a]"_s;
    const QList<ArticleChange> changes = compareArticles(sample(), after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().kind, Kind::Moved);
    QCOMPARE(changes.front().before.index, 0);
    QCOMPARE(changes.front().after.index, 2);
    QCOMPARE(added(changes.front()), u"the same"_s);
}

void TestArticleCompare::certaintyIsAChangeOfItsOwn()
{
    Article after = sample();
    after.helps[0].certainty = Certainty::High;
    const QList<ArticleChange> changes = compareArticles(sample(), after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().aspect, Aspect::Certainty);
    QCOMPARE(changes.front().runs,
        (QList<WordRun>{{WordRun::Kind::Removed, u"low"_s}, {WordRun::Kind::Added, u"high"_s}}));
}

void TestArticleCompare::aReferenceUnderANewKeyIsTheSame()
{
    Article after = sample();
    after.references[1].key = u"second2020"_s;
    after.references[1].csl.insert("id"_L1, "second2020"_L1);
    const QList<ArticleChange> changes = compareArticles(sample(), after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().kind, Kind::Changed);
    QCOMPARE(changes.front().before.key, u"b"_s);
    QCOMPARE(changes.front().after.key, u"second2020"_s);
}

void TestArticleCompare::blockHashesFollowWordsAndNotMarkup()
{
    const QList<QByteArray> hashes = blockHashes(u"## A\n\nOne *two* [@a].\n\nThree."_s);
    QCOMPARE(hashes.size(), 3);
    QCOMPARE(blockHashes(u"## A\n\nOne\n**two** [@a].\n\nThree."_s), hashes);
    QCOMPARE(blockHashes(u"## A\n\nOne two [@b].\n\nThree."_s).at(0), hashes.at(0));
    QVERIFY(blockHashes(u"## A\n\nOne two [@b].\n\nThree."_s).at(1) != hashes.at(1));
    QVERIFY(blockHashes(u"## A\n\nOne *too* [@a].\n\nThree."_s).at(1) != hashes.at(1));
}

QTEST_APPLESS_MAIN(TestArticleCompare)
#include "tst_articlecompare.moc"
