#include "policies/disclosure.h"
#include "rendering/articlepage.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Article sampleArticle()
{
    Article a{.id = *ArticleId::parse(u"11111111-2222-4333-8444-555555555555"_s)};
    a.language = u"en"_s;
    a.title = u"Sleep & <b>rhythm</b>"_s;
    a.category = u"Heart Health"_s;
    a.updated = QDateTime(QDate(2026, 5, 12), QTime(8, 0), Qt::UTC);
    a.nextReview = QDate(2026, 6, 1);
    a.essentials = u"## Myth\n\nFirst claim [@a; @b]. Second [@zz].\n\n<script>alert(1)</script>\n"_s;
    a.helps = {{u"Rise at one time. [@b]"_s, Certainty::Low, {}}};
    for (const auto &key : {u"a"_s, u"b"_s})
        a.references.append(Reference{key, {{"id"_L1, key}, {"title"_L1, QString(u"Study <i>"_s + key)}}});
    return a;
}

QString pageOf(const Article &article, const PageContext &context = {})
{
    const Essentials essentials = parseEssentials(article.essentials);
    return QString::fromUtf8(articlePage(article, essentials, CitationNumbers(article, essentials), context));
}

} // namespace

class TestArticlePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingFromOutsideBecomesATag();
    void everyPageCarriesDisclaimerAndMark();
    void anUnstatedLevelIsMarkedWithTheStrongest();
    void citationsAreNumberedAndNameTheirKeys();
    void sentencesAndBlocksHaveIds();
    void anOverdueReviewIsSaid();
    void aRightToLeftLanguageTurnsThePage();
    void theStyleSheetHasAllThemes();
    void plainTextCarriesNumbersAndDisclaimer();
};

void TestArticlePage::nothingFromOutsideBecomesATag()
{
    Article article = sampleArticle();
    article.keywords = {u"\"><img src=x>"_s};
    article.essentials += u"\n[link](javascript:alert(1)) ![alt\"](assets/a\"b.png) ![x](http://evil/x.png)\n"_s;
    const QString page = pageOf(article);
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(!page.contains(u"<b>"_s));
    QVERIFY(!page.contains(u"javascript:"_s));
    QVERIFY(!page.contains(u"src=\"http"_s));
    QVERIFY(!page.contains(u"<img src=x"_s));
    QVERIFY(page.contains(u"Sleep &amp; &lt;b&gt;rhythm"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
}

void TestArticlePage::everyPageCarriesDisclaimerAndMark()
{
    Article article = sampleArticle();
    article.aiDisclosure = AiDisclosure::Assisted;
    article.disclaimer = Disclaimer{u"x"_s, 1, u"en"_s, u"Tampered."_s};
    const QString page = pageOf(article);
    QVERIFY(page.contains(disclaimerFor(u"en"_s).disclaimer.text.toHtmlEscaped()));
    QVERIFY(!page.contains(u"Tampered"_s));
    QVERIFY(page.contains(u"<meta name=\"ai-disclosure\" content=\"ai-assisted\"/>"_s));
    QVERIFY(page.contains(u"<article data-ai-disclosure=\"ai-assisted\">"_s));
}

void TestArticlePage::anUnstatedLevelIsMarkedWithTheStrongest()
{
    QVERIFY(pageOf(sampleArticle()).contains(u"content=\"ai-generated\""_s));
}

void TestArticlePage::citationsAreNumberedAndNameTheirKeys()
{
    const QString page = pageOf(sampleArticle());
    QVERIFY(page.contains(
        u"id=\"c0\" href=\"#ref-a\" data-keys=\"a b\" aria-label=\"Reference 1, 2\"><bdi>[1, 2]</bdi>"_s));
    QVERIFY(page.contains(u"class=\"cite undefined\" id=\"c1\""_s));
    QVERIFY(page.contains(u"id=\"c2\" href=\"#ref-b\""_s));
}

void TestArticlePage::sentencesAndBlocksHaveIds()
{
    const QString page = pageOf(sampleArticle());
    QVERIFY(page.contains(u"<h2 id=\"b0\"><a id=\"myth\"></a>"_s));
    QVERIFY(page.contains(u"<p id=\"b1\"><span class=\"s\" id=\"s1\">First claim<a class"_s));
    QVERIFY(page.contains(u"<span class=\"s\" id=\"s2\">Second<a class"_s));
    QVERIFY(page.contains(u"</span> <span class=\"s\" id=\"s2\">"_s)); // no mark under the space between them
}

void TestArticlePage::anOverdueReviewIsSaid()
{
    QVERIFY(pageOf(sampleArticle(), {.today = QDate(2026, 6, 1)}).contains(u"Next review"_s));
    QVERIFY(pageOf(sampleArticle(), {.today = QDate(2026, 6, 2)}).contains(u"Review overdue since"_s));
    QVERIFY(pageOf(sampleArticle()).contains(u"Not reviewed by a named person"_s));
}

void TestArticlePage::aRightToLeftLanguageTurnsThePage()
{
    Article article = sampleArticle();
    QVERIFY(pageOf(article).contains(u"<html lang=\"en\" dir=\"ltr\""_s));
    article.language = u"ar"_s;
    const QString page = pageOf(article);
    QVERIFY(page.contains(u"<html lang=\"ar\" dir=\"rtl\""_s));
    QVERIFY(page.contains(u"<aside class=\"notice brief\" lang=\"en\" dir=\"ltr\">"_s)); // there is none in Arabic
}

void TestArticlePage::theStyleSheetHasAllThemes()
{
    const QByteArray css = pageStyleSheet();
    for (const char *theme : {"light", "sepia", "dark", "high-contrast"})
        QVERIFY(css.contains(QByteArray(":root[data-theme=\"") + theme + "\"]{--window:#"));
    QVERIFY(css.contains("--accent-soft:#"));
}

void TestArticlePage::plainTextCarriesNumbersAndDisclaimer()
{
    const Article article = sampleArticle();
    const Essentials essentials = parseEssentials(article.essentials);
    const QString text = articleText(article, essentials, CitationNumbers(article, essentials), {});
    QVERIFY(text.contains(u"First claim [1, 2]."_s));
    QVERIFY(text.contains(u"- Rise at one time. [2]"_s));
    QVERIFY(text.contains(disclaimerFor(u"en"_s).disclaimer.text));
}

QTEST_APPLESS_MAIN(TestArticlePage)
#include "tst_articlepage.moc"
