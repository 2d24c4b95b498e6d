#include "policies/publishing.h"
#include "policies/repairs.h"

#include <QJsonArray>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Article sample()
{
    Article a{.id = *ArticleId::parse(u"11111111-2222-4333-8444-555555555555")};
    a.language = u"en"_s;
    a.title = u"Title"_s;
    a.essentials = u"## First\n\nA claim [@a].\n\n#### Deep\n\nMore [@a].\n"_s;
    a.helps = {{u"Tea probably lowers pain. [@a]"_s, Certainty::Low, {}}};
    a.harms = {{u"Salt *raises* blood pressure. [@a]"_s, Certainty::Moderate, {}}};
    a.references = {Reference{u"a"_s,
        {{"id"_L1, "a"_L1}, {"title"_L1, "Study"_L1},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}}, {"DOI"_L1, "10.1000/a"_L1}}}};
    return a;
}

std::optional<Finding> finding(const Article &article, QLatin1StringView rule)
{
    for (const Finding &one : checkForPublishing(article))
        if (one.rule == rule)
            return one;
    return std::nullopt;
}

// The repaired hearticle, in which the finding is gone.
Article repairedOf(const Article &article, QLatin1StringView rule)
{
    const auto found = finding(article, rule);
    const auto result = found ? repaired(article, *found) : std::nullopt;
    return result && !finding(*result, rule) ? *result : Article{.id = article.id};
}

} // namespace

class TestRepairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUncitedReferenceIsRemoved();
    void aHeadingGetsItsLevel();
    void weakerWordsAreUsed();
    void identifiersAreTidied_data();
    void identifiersAreTidied();
    void anEmptyActionIsRemoved();
    void aVoidSignOffIsRemoved();
    void wordsThatAreGoneAreNotRepaired();
    void mostFindingsNeedAPerson();
};

void TestRepairs::anUncitedReferenceIsRemoved()
{
    Article article = sample();
    article.references.append(Reference{u"unused"_s, {{"id"_L1, "unused"_L1}, {"title"_L1, "Other"_L1}}});
    QCOMPARE(repairedOf(article, "uncited-reference"_L1), sample());
}

void TestRepairs::aHeadingGetsItsLevel()
{
    QCOMPARE(repairedOf(sample(), "heading-order"_L1).essentials,
        u"## First\n\nA claim [@a].\n\n### Deep\n\nMore [@a].\n"_s);
    Article top = sample();
    top.essentials = u"# Top\n\nText [@a]."_s;
    QCOMPARE(repairedOf(top, "heading-order"_L1).essentials, u"## Top\n\nText [@a]."_s);
}

void TestRepairs::weakerWordsAreUsed()
{
    const Article once = repairedOf(sample(), "too-certain"_L1);
    QCOMPARE(once, Article{.id = once.id}); // two of them: the other one is still there
    Article article = sample();
    for (auto found = finding(article, "too-certain"_L1); found; found = finding(article, "too-certain"_L1))
        article = *repaired(article, *found);
    QCOMPARE(article.helps.front().text, u"Tea may lower pain. [@a]"_s);
    QCOMPARE(article.harms.front().text, u"Salt *probably raises* blood pressure. [@a]"_s);
    Article german = sample();
    german.language = u"de"_s;
    german.helps.front().text = u"Tee, der das Fieber senkt. [@a]"_s;
    german.harms.front().text = u"Salz erhöht den Blutdruck. [@a]"_s;
    for (auto found = finding(german, "too-certain"_L1); found; found = finding(german, "too-certain"_L1))
        german = *repaired(german, *found);
    QCOMPARE(german.helps.front().text, u"Tee, der das Fieber möglicherweise senkt. [@a]"_s);
    QCOMPARE(german.harms.front().text, u"Salz erhöht wahrscheinlich den Blutdruck. [@a]"_s);
}

void TestRepairs::identifiersAreTidied_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("result"); // "FIELD value"
    QTest::newRow("full stop") << u"DOI"_s << u"10.1000/x1.,"_s << u"unusual-doi"_s << u"DOI 10.1000/x1"_s;
    QTest::newRow("bracket") << u"DOI"_s << u"10.1000/x(1))"_s << u"unusual-doi"_s << u"DOI 10.1000/x(1)"_s;
    QTest::newRow("none") << u"PMID"_s << u"0"_s << u"invalid-pmid"_s << u"PMID "_s;
    QTest::newRow("PMCID") << u"PMID"_s << u"pmc123"_s << u"pmcid-as-pmid"_s << u"PMCID PMC123"_s;
}

void TestRepairs::identifiersAreTidied()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    QFETCH(QString, result);
    Article article = sample();
    article.references.front().csl.insert(field, value);
    const Article after = repairedOf(article, QLatin1StringView(rule.toLatin1()));
    QCOMPARE(after.references.size(), 1);
    const QStringList wanted = result.split(u' ');
    QCOMPARE(after.references.front().csl.value(wanted.first()).toString(), wanted.last());
    QVERIFY(wanted.first() == field || !after.references.front().csl.contains(field));
}

void TestRepairs::anEmptyActionIsRemoved()
{
    Article article = sample();
    article.helps.append({u"[@a]"_s, Certainty::Low, {}});
    QCOMPARE(repairedOf(article, "empty-action"_L1), sample());
}

void TestRepairs::aVoidSignOffIsRemoved()
{
    Article article = sample();
    article.review = Review{u"A"_s, {}, QDate(2026, 1, 1), u"other"_s};
    QCOMPARE(repairedOf(article, "void-sign-off"_L1), sample());
}

void TestRepairs::wordsThatAreGoneAreNotRepaired()
{
    for (const auto rule : {"too-certain"_L1, "heading-order"_L1}) {
        const auto found = finding(sample(), rule);
        QVERIFY(found);
        Article later = sample();
        later.essentials.prepend(u"New. "_s);
        later.helps.front().text = u"Drink tea. [@a]"_s;
        later.harms.clear();
        QVERIFY(!repaired(later, *found));
    }
}

void TestRepairs::mostFindingsNeedAPerson()
{
    Article article = sample();
    article.title.clear();
    for (const Finding &one : checkForPublishing(article))
        QCOMPARE(repaired(article, one).has_value(), repairOf(one) != Repair::None);
    QCOMPARE(repairOf(*finding(article, "missing-title"_L1)), Repair::None);
}

QTEST_APPLESS_MAIN(TestRepairs)
#include "tst_repairs.moc"
