#include "policies/disclosure.h"
#include "policies/navigation.h"
#include "policies/publishing.h"
#include "policies/signoff.h"

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
    a.authors = {{u"An Author"_s, u"Nurse"_s, {}}};
    a.aiTools = {u"A language model"_s};
    a.funding = a.conflicts = u"None"_s;
    a.reviewed = QDate(2026, 1, 1);
    a.nextReview = QDate(2027, 1, 1);
    a.essentials = u"A claim [@a]."_s;
    a.helps = {{u"Do. [@a]"_s, Certainty::Low, {}}};
    a.harms = {{u"Do not. [@a]"_s, Certainty::Low, {}}};
    a.references = {Reference{u"a"_s,
        {{"id"_L1, "a"_L1}, {"title"_L1, "Study"_L1},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}}, {"DOI"_L1, "10.1000/a"_L1}}}};
    a.review = *signOff(a, u"A Reviewer"_s, u"Doctor"_s, a.reviewed, {true, true, true});
    return a;
}

QStringList rulesOf(const Article &article)
{
    QStringList rules;
    for (const Finding &finding : checkForPublishing(article, QDate(2026, 11, 24)))
        rules.append(finding.rule);
    return rules;
}

} // namespace

class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteHearticleHasNoFindings();
    void eachGapIsAFinding_data();
    void eachGapIsAFinding();
    void identifiersAreJudgedInTwoTiers_data();
    void identifiersAreJudgedInTwoTiers();
    void aChatbotIsNoSourceButAStudyOfOneIs_data();
    void aChatbotIsNoSourceButAStudyOfOneIs();
    void findingsTellTheirPlaceInTheMarkdown();
    void errorsComeFirstAndThenThePage();
    void aSignOffNeedsAPersonAndAllThreeConfirmations();
    void aSignOffIsVoidAfterAnyChangeOfContentAlone();
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
    row("missing-authors", false, [](Article &a) { a.authors.clear(); });
    row("missing-funding", false, [](Article &a) { a.funding.clear(); });
    row("missing-conflicts", false, [](Article &a) { a.conflicts.clear(); });
    row("missing-ai-tools", false, [](Article &a) { a.aiTools.clear(); });
    row("contradicting-ai-tools", false, [](Article &a) { a.aiDisclosure = AiDisclosure::None; });
    row("missing-reviewed", false, [](Article &a) { a.reviewed = QDate(); });
    row("overdue-review", false, [](Article &a) { a.nextReview = QDate(2026, 11, 23); });
    row("reversed-review-dates", false, [](Article &a) { a.nextReview = a.reviewed; });
    row("missing-sign-off", false, [](Article &a) { a.review.reset(); });
    row("void-sign-off", false, [](Article &a) { a.title += u'!'; });
    row("cover-without-alt", false, [](Article &a) { a.cover = Cover{u"assets/a.png"_s, u" "_s, {}}; });
    row("unbalanced-actions", false, [](Article &a) {
        for (int i = 0; i < 3; ++i)
            a.helps.append(a.helps.front());
    });
    row("future-reference", false, [](Article &a) {
        a.references.front().csl.insert("issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2027}}}});
    });
    row("duplicate-reference", false, [](Article &a) {
        a.references.append(a.references.front());
        a.references.back().key = u"b"_s;
        a.essentials += u" More [@b]."_s;
    });
    row("unlinked-reference", false, [](Article &a) { a.references.front().csl.remove("DOI"_L1); });
}

void TestPolicies::eachGapIsAFinding()
{
    QFETCH(std::function<void(heartport::Article &)>, change);
    QFETCH(QString, rule);
    QFETCH(bool, refused);
    Article article = completeArticle();
    change(article);
    const QList<Finding> findings = checkForPublishing(article, QDate(2026, 11, 24));
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.rule == rule; });
    QVERIFY(found != findings.end());
    QVERIFY(!found->message.isEmpty() && !found->where.isEmpty());
    QCOMPARE(found->severity == Severity::Error, refused);
    QCOMPARE(refusesPublication(findings), refused);
}

void TestPolicies::identifiersAreJudgedInTwoTiers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule"); // empty: right
    QTest::newRow("usual DOI") << u"DOI"_s << u"10.1016/S0140-6736(20)30183-5"_s << QString();
    QTest::newRow("DOI as address") << u"DOI"_s << u"https://doi.org/10.1000/x1"_s << QString();
    QTest::newRow("old Wiley DOI") << u"DOI"_s << u"10.1002/(SICI)1097-4679(199901)55:1<117::AID-JCLP12>3.0.CO;2-I"_s
                                   << QString();
    QTest::newRow("DOI with the full stop of its sentence") << u"DOI"_s << u"10.1000/x1."_s << u"unusual-doi"_s;
    QTest::newRow("DOI with the bracket around it") << u"DOI"_s << u"10.1000/x1)"_s << u"unusual-doi"_s;
    QTest::newRow("DOI without a registrant") << u"DOI"_s << u"10.12/x"_s << u"invalid-doi"_s;
    QTest::newRow("words for a DOI") << u"DOI"_s << u"unavailable"_s << u"invalid-doi"_s;
    QTest::newRow("PMID") << u"PMID"_s << u"31452104"_s << QString();
    QTest::newRow("Retraction Watch's none") << u"PMID"_s << u"0"_s << u"invalid-pmid"_s;
    QTest::newRow("nine digits") << u"PMID"_s << u"123456789"_s << u"invalid-pmid"_s;
    QTest::newRow("PMCID for a PMID") << u"PMID"_s << u"PMC7654321"_s << u"pmcid-as-pmid"_s;
}

void TestPolicies::identifiersAreJudgedInTwoTiers()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    Article article = completeArticle();
    article.references.front().csl.insert(field, value);
    const QStringList rules = rulesOf(article);
    for (const auto &one : {u"invalid-doi"_s, u"unusual-doi"_s, u"invalid-pmid"_s, u"pmcid-as-pmid"_s})
        QCOMPARE(rules.contains(one), one == rule);
}

void TestPolicies::aChatbotIsNoSourceButAStudyOfOneIs_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<bool>("found");
    const auto author = [](const char *kind, const QString &name) {
        return QJsonObject{{"author"_L1, QJsonArray{QJsonObject{{QLatin1StringView(kind), name}}}}};
    };
    QTest::newRow("literal author") << author("literal", u"ChatGPT"_s) << true;
    QTest::newRow("family name alone") << author("family", u"Claude"_s) << true;
    QTest::newRow("publisher") << QJsonObject{{"publisher"_L1, "OpenAI"_L1}} << true;
    QTest::newRow("shared chat") << QJsonObject{{"URL"_L1, "https://chat.openai.com/share/1"_L1}} << true;
    QTest::newRow("subdomain") << QJsonObject{{"URL"_L1, "https://www.perplexity.ai/search/1"_L1}} << true;
    QTest::newRow("person of that name") << QJsonObject{{"author"_L1,
        QJsonArray{QJsonObject{{"family"_L1, "Claude"_L1}, {"given"_L1, "A"_L1}}}}}
                                         << false;
    QTest::newRow("study about one") << QJsonObject{{"title"_L1, "ChatGPT answers to patients"_L1}} << false;
    QTest::newRow("host that ends alike") << QJsonObject{{"URL"_L1, "https://notclaude.ai/"_L1}} << false;
}

void TestPolicies::aChatbotIsNoSourceButAStudyOfOneIs()
{
    QFETCH(QJsonObject, fields);
    QFETCH(bool, found);
    Article article = completeArticle();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        article.references.front().csl.insert(field.key(), field.value());
    QCOMPARE(rulesOf(article).contains(u"chatbot-source"_s), found);
}

void TestPolicies::findingsTellTheirPlaceInTheMarkdown()
{
    Article article = completeArticle();
    article.essentials = u"## One\n\nFirst [@a].\n\n- Second *claim* [@gone]. ![](assets/no.png)\n"_s;
    article.helps.append({u"Walk. [@nowhere]"_s, Certainty::Low, {}});
    const QList<Finding> findings = checkForPublishing(article);
    const auto placed = [&](const QString &rule, const QString &argument) {
        for (const Finding &finding : findings)
            if (finding.rule == rule && finding.arguments.value(0) == argument)
                return finding;
        return Finding();
    };
    const Finding gone = placed(u"undefined-citation"_s, u"gone"_s);
    QCOMPARE(gone.where, u"essentials, paragraph 2"_s);
    QCOMPARE(article.essentials.mid(gone.place.start, gone.place.length), u"[@gone]"_s);
    QCOMPARE(gone.place.block, 2);
    QCOMPARE(gone.place.key, u"gone"_s);
    const Finding nowhere = placed(u"undefined-citation"_s, u"nowhere"_s);
    QCOMPARE(nowhere.where, u"helps 2"_s);
    QCOMPARE(article.helps.at(1).text.mid(nowhere.place.start, nowhere.place.length), u"[@nowhere]"_s);
    const Finding image = placed(u"image-without-alt"_s, u"assets/no.png"_s);
    QCOMPARE(article.essentials.mid(image.place.start, image.place.length), u"![](assets/no.png)"_s);
    QVERIFY(!placed(u"missing-image"_s, u"assets/no.png"_s).rule.isEmpty());
}

void TestPolicies::errorsComeFirstAndThenThePage()
{
    Article article = completeArticle();
    article.keywords.clear();
    article.harms.clear();
    article.title.clear();
    article.review.reset();
    QCOMPARE(rulesOf(article),
        (QStringList{u"missing-title"_s, u"missing-harms"_s, u"missing-keywords"_s, u"missing-sign-off"_s}));
}

void TestPolicies::aSignOffNeedsAPersonAndAllThreeConfirmations()
{
    const Article article = completeArticle();
    const QDate day(2026, 5, 1);
    QCOMPARE(signOff(article, u" "_s, {}, day, {true, true, true}).error().code, ErrorCode::FieldMissing);
    QCOMPARE(signOff(article, u"A"_s, {}, QDate(), {true, true, true}).error().code, ErrorCode::FieldInvalid);
    for (const Confirmation &half : {Confirmation{false, true, true}, {true, false, true}, {true, true, false}})
        QCOMPARE(signOff(article, u"A"_s, {}, day, half).error().code, ErrorCode::FieldMissing);
    const auto review = signOff(article, u" A Person "_s, u"Doctor"_s, day, {true, true, true});
    QVERIFY(review);
    QCOMPARE(review->name, u"A Person"_s);
    QCOMPARE(review->contentSha256, contentSha256(article));
}

void TestPolicies::aSignOffIsVoidAfterAnyChangeOfContentAlone()
{
    const Article signedOff = completeArticle();
    QCOMPARE(signOffOf(signedOff), SignOff::Valid);
    Article later = signedOff;
    later.nextReview = QDate(2028, 1, 1);
    later.version = 7;
    QCOMPARE(signOffOf(later), SignOff::Valid);
    using Change = std::function<void(Article &)>;
    for (const Change &change : {Change([](Article &a) { a.essentials += u' '; }),
             Change([](Article &a) { a.helps.front().certainty = Certainty::High; }),
             Change([](Article &a) { a.references.front().csl.insert("note"_L1, "x"_L1); }),
             Change([](Article &a) { a.summary += u'x'; })}) {
        Article changed = signedOff;
        change(changed);
        QCOMPARE(signOffOf(changed), SignOff::Void);
    }
    later.review.reset();
    QCOMPARE(signOffOf(later), SignOff::None);
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
