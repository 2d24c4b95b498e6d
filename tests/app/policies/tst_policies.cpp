#include "policies/disclosure.h"
#include "policies/navigation.h"
#include "policies/publishing.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace heartport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(heartport::Article &)>)

namespace {

Article completeArticle()
{
    Article a{.id = ArticleId::random()};
    a.language = u"en"_s;
    a.title = u"Title"_s;
    a.summary = u"Summary."_s;
    a.category = u"Heart Health"_s;
    a.keywords = {u"Sleep"_s};
    a.aiDisclosure = AiDisclosure::Generated;
    a.nextReview = QDate(2027, 1, 1);
    a.essentials = u"A claim [@a]."_s;
    a.helps = {{u"Do. [@a]"_s, Certainty::Low, {}}};
    a.harms = {{u"Do not. [@a]"_s, Certainty::Low, {}}};
    a.references = {Reference{u"a"_s,
        {{"id"_L1, "a"_L1}, {"title"_L1, "Study"_L1},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}}, {"DOI"_L1, "10.1000/a"_L1}}}};
    return a;
}

} // namespace

class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteHearticleHasNoFindings();
    void eachGapIsAFinding_data();
    void eachGapIsAFinding();
    void addressesAreRefusedByDefault_data();
    void addressesAreRefusedByDefault();
    void everyLanguageHasADisclaimerOfAllItsParts();
    void anUnknownLanguageGetsTheEnglishDisclaimer();
};

void TestPolicies::aCompleteHearticleHasNoFindings()
{
    QCOMPARE(checkForPublishing(completeArticle()), QList<Finding>());
}

void TestPolicies::eachGapIsAFinding_data()
{
    using Change = std::function<void(Article &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *rule, bool refused, const Change &change) {
        QTest::newRow(rule) << change << QString::fromLatin1(rule) << refused;
    };
    row("missing-title", true, [](Article &a) { a.title = u"  "_s; });
    row("missing-category", true, [](Article &a) { a.category.clear(); });
    row("missing-language", true, [](Article &a) { a.language = u"English"_s; });
    row("missing-ai-disclosure", true, [](Article &a) { a.aiDisclosure.reset(); });
    row("missing-keywords", false, [](Article &a) { a.keywords.clear(); });
    row("missing-summary", false, [](Article &a) { a.summary.clear(); });
    row("missing-next-review", false, [](Article &a) { a.nextReview = QDate(); });
    row("missing-essentials", true, [](Article &a) { a.essentials = u"[@a]"_s; });
    row("raw-html", true, [](Article &a) { a.essentials += u"\n\n<div>x</div>"_s; });
    row("undefined-citation", true, [](Article &a) { a.essentials += u" More [@gone]."_s; });
    row("missing-helps", true, [](Article &a) { a.helps.clear(); });
    row("missing-harms", true, [](Article &a) { a.harms.clear(); });
    row("empty-action", true, [](Article &a) { a.helps.front().text = u"[@a]"_s; });
    row("uncited-action", true, [](Article &a) { a.helps.front().text = u"Do."_s; });
    row("ungraded-action", false, [](Article &a) { a.helps.front().certainty.reset(); });
    row("missing-references", true, [](Article &a) { a.references.clear(); });
    row("uncited-reference", true, [](Article &a) {
        a.references.append(a.references.front());
        a.references.back().key = u"b"_s;
    });
    row("placeholder-reference", true, [](Article &a) {
        a.references.append(placeholderReference(2));
        a.essentials += u" More [@reference2]."_s;
    });
    row("incomplete-reference", true, [](Article &a) { a.references.front().csl.remove("issued"_L1); });
    row("unlinked-reference", false, [](Article &a) { a.references.front().csl.remove("DOI"_L1); });
}

void TestPolicies::eachGapIsAFinding()
{
    QFETCH(std::function<void(heartport::Article &)>, change);
    QFETCH(QString, rule);
    QFETCH(bool, refused);
    Article article = completeArticle();
    change(article);
    const QList<Finding> findings = checkForPublishing(article);
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.rule == rule; });
    QVERIFY(found != findings.end());
    QVERIFY(!found->message.isEmpty() && !found->where.isEmpty());
    QCOMPARE(found->severity == Severity::Error, refused);
    QCOMPARE(refusesPublication(findings), refused);
}

void TestPolicies::addressesAreRefusedByDefault_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Destination>("destination");
    QTest::newRow("own") << u"heartport://article/x"_s << Destination::Show;
    QTest::newRow("web") << u"https://doi.org/10.1/x"_s << Destination::OpenOutside;
    QTest::newRow("mail") << u"mailto:a@b.org"_s << Destination::OpenOutside;
    QTest::newRow("file") << u"file:///etc/passwd"_s << Destination::Refuse;
    QTest::newRow("script") << u"javascript:alert(1)"_s << Destination::Refuse;
    QTest::newRow("data") << u"data:text/html,x"_s << Destination::Refuse;
    QTest::newRow("user name in front") << u"https://doi.org@evil.org/"_s << Destination::Refuse;
    QTest::newRow("no host") << u"https:///x"_s << Destination::Refuse;
    QTest::newRow("engine page") << u"chrome://gpu"_s << Destination::Refuse;
    QTest::newRow("telephone") << u"tel:112"_s << Destination::Refuse;
    QTest::newRow("nothing") << QString() << Destination::Refuse;
}

void TestPolicies::addressesAreRefusedByDefault()
{
    QFETCH(QString, address);
    QFETCH(Destination, destination);
    QCOMPARE(destinationOf(QUrl(address)), destination);
}

void TestPolicies::everyLanguageHasADisclaimerOfAllItsParts()
{
    QCOMPARE(currentDisclaimers().size(), 2);
    for (const Disclaimer &disclaimer : currentDisclaimers()) {
        QCOMPARE(disclaimer.policy, u"heartport-ai-content"_s);
        QVERIFY(disclaimer.version >= 1);
        QVERIFY(disclaimer.text.size() > 200);
        QVERIFY(isCurrent(disclaimer, disclaimer.language));
        QVERIFY(!disclaimerFor(disclaimer.language).brief.isEmpty());
        QVERIFY(!disclaimerFor(disclaimer.language).lead.isEmpty());
    }
}

void TestPolicies::anUnknownLanguageGetsTheEnglishDisclaimer()
{
    QCOMPARE(disclaimerFor(u"xx"_s).disclaimer.language, u"en"_s);
    QCOMPARE(disclaimerFor(QString()).disclaimer.language, u"en"_s);
    QCOMPARE(disclaimerFor(u"de-CH"_s).disclaimer.language, u"de"_s);
}

QTEST_APPLESS_MAIN(TestPolicies)
#include "tst_policies.moc"
