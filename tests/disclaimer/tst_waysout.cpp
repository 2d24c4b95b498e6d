// Ways out by the program itself: its functions, files that come in, everything that goes out, and the text of the
// hearticle. The SQL ones are in tst_waysoutsql.
#include "disclaimer/waysout.h"
#include "exchange/markdownfile.h"
#include "exchange/savedpage.h"
#include "rendering/articlepage.h"
#include "storage/publisherlines.h"

#include <QFile>
#include <QJsonDocument>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageOf(const Article &article)
{
    const Essentials essentials = parseEssentials(article.essentials);
    return articlePage(article, essentials, CitationNumbers(article, essentials), {});
}

QString textOf(const Article &article)
{
    const Essentials essentials = parseEssentials(article.essentials);
    return articleText(article, essentials, CitationNumbers(article, essentials), {});
}

Disclaimer disclaimerIn(const QJsonObject &fields)
{
    const QJsonObject object = fields.value("disclaimer"_L1).toObject();
    return {object.value("policy"_L1).toString(), object.value("version"_L1).toInt(),
        object.value("language"_L1).toString(), object.value("text"_L1).toString()};
}

QJsonObject infoOf(const BundleEntries &entries)
{
    return QJsonDocument::fromJson(entries.value(u"info.json"_s)).object();
}

// The bundle with this in place of the disclaimer; undefined: without one.
BundleEntries bundleWith(const QJsonValue &disclaimer, const QString &language = u"en"_s)
{
    BundleEntries entries = writeBundle(hearticle(language));
    QJsonObject info = infoOf(entries);
    QJsonObject ours = info.value("org.heartport"_L1).toObject();
    ours.insert("disclaimer"_L1, disclaimer);
    if (disclaimer.isUndefined())
        ours.remove("disclaimer"_L1);
    info.insert("org.heartport"_L1, ours);
    entries.insert(u"info.json"_s, QJsonDocument(info).toJson());
    return entries;
}

QJsonObject asJson(const Disclaimer &words)
{
    return {{"policy"_L1, words.policy}, {"version"_L1, words.version}, {"language"_L1, words.language},
        {"text"_L1, words.text}};
}

QJsonObject changed(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject object = asJson(genuine(u"en"_s));
    object.insert(key, value);
    return object;
}

} // namespace

class TestWaysOut : public QObject, private GuardedLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeTemplate(); }
    void init() { makeLibrary(); }
    void wordsOfOnesOwnAreNotStored();
    void noStepOfADraftLosesIt();
    void noStepOfAHistoryLosesIt();
    void aTranslationCarriesThatOfItsLanguage_data();
    void aTranslationCarriesThatOfItsLanguage();
    void anEmptyTemplateCarriesItFromTheFirstSecond();
    void aFileWithoutTheGenuineOneIsPutRight_data();
    void aFileWithoutTheGenuineOneIsPutRight();
    void aFileWithSomethingElseInItsPlaceIsRefused_data();
    void aFileWithSomethingElseInItsPlaceIsRefused();
    void aSavedPageGetsIt();
    void anExportHasOursWhateverTheHearticleSays();
    void anExportOfUnstatedLevelHasTheStrongestMark();
    void noTextHidesIt_data();
    void noTextHidesIt();
    void aWithdrawnPageCarriesIt();
    void aPublishersLinesStandUnderItAndNeverInsteadOfIt();
    void aPublishersLinesAreFewAndPlain_data();
    void aPublishersLinesAreFewAndPlain();
};

void TestWaysOut::wordsOfOnesOwnAreNotStored()
{
    QVERIFY(everythingCarriesIt());
    Article article = hearticle();
    for (const Status status : {Status::Published, Status::Withdrawn, Status::Draft}) {
        article.id = ArticleId::random();
        auto transaction = Transaction::begin(*m_database);
        VERIFY_DONE(transaction);
        VERIFY_DONE(articles().store(article, {.status = status}));
        VERIFY_DONE(transaction->commit());
        QCOMPARE(articles().article(article.id)->disclaimer, genuine(u"en"_s));
    }
}

void TestWaysOut::noStepOfADraftLosesIt()
{
    Article article = hearticle();
    const auto made = drafts().create(article, today);
    VERIFY_DONE(made);
    QCOMPARE(made->article.disclaimer, genuine(u"en"_s));
    article.title = u"Changed"_s;
    article.disclaimer = {};
    const auto saved = drafts().save(article, made->revision, today);
    VERIFY_DONE(saved);
    QCOMPARE(saved->article.disclaimer, genuine(u"en"_s));
    QCOMPARE(drafts().draft(article.id)->article.disclaimer, genuine(u"en"_s));
    article.language = u"de"_s;
    const auto german = drafts().save(article, saved->revision, today);
    VERIFY_DONE(german);
    QCOMPARE(german->article.disclaimer, genuine(u"de"_s));
    const auto published = drafts().publish(article.id, german->revision, today);
    VERIFY_DONE(published);
    QCOMPARE(published->disclaimer, genuine(u"de"_s));
    VERIFY_DONE(drafts().withdraw(article.id, u"Wrong"_s, today));
    QCOMPARE(articles().article(article.id)->disclaimer, genuine(u"de"_s));
    const auto edited = drafts().edit(article.id, today);
    VERIFY_DONE(edited);
    QCOMPARE(edited->article.disclaimer, genuine(u"de"_s));
}

void TestWaysOut::noStepOfAHistoryLosesIt()
{
    Article article = hearticle();
    const auto made = drafts().create(article, today);
    VERIFY_DONE(made);
    article.language = u"de"_s;
    VERIFY_DONE(drafts().save(article, 1, today));
    QCOMPARE(drafts().revision(article.id, 1)->disclaimer, genuine(u"en"_s));
    QCOMPARE(drafts().revision(article.id, 2)->disclaimer, genuine(u"de"_s));
    const auto restored = drafts().restore(article.id, 1, 2, today);
    VERIFY_DONE(restored);
    QCOMPARE(restored->article.disclaimer, genuine(u"en"_s));
    VERIFY_DONE(drafts().keepSafetyCopy(article, 3, today));
    QCOMPARE((*drafts().safetyCopy(article.id))->article.disclaimer, genuine(u"de"_s));
    VERIFY_DONE(drafts().discard(article.id, today));
    const auto back = drafts().takeBack(drafts().discarded()->front().number, today);
    VERIFY_DONE(back);
    QCOMPARE(back->article.disclaimer, genuine(u"de"_s));
}

void TestWaysOut::aTranslationCarriesThatOfItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("carried");
    QTest::newRow("German of Austria") << u"de-AT"_s << u"de"_s;
    QTest::newRow("capitals") << u"DE-ch"_s << u"de"_s;
    QTest::newRow("a language without words of ours") << u"fr"_s << u"en"_s;
    QTest::newRow("no language at all") << u"zxx"_s << u"en"_s;
    QTest::newRow("the beginning of one") << u"deu"_s << u"en"_s;
}

void TestWaysOut::aTranslationCarriesThatOfItsLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, carried);
    const auto translation = drafts().translate(id(u"en"_s), language, today);
    VERIFY_DONE(translation);
    QCOMPARE(drafts().draft(translation->article.id)->article.disclaimer, genuine(carried));
}

void TestWaysOut::anEmptyTemplateCarriesItFromTheFirstSecond()
{
    const auto made = drafts().create(Article{.id = ArticleId::random()}, today);
    VERIFY_DONE(made);
    QCOMPARE(drafts().draft(made->article.id)->article.disclaimer, genuine(u"en"_s));
    QVERIFY(pageOf(made->article).contains(genuineText().toUtf8()));
}

void TestWaysOut::aFileWithoutTheGenuineOneIsPutRight_data()
{
    QTest::addColumn<QJsonValue>("disclaimer");
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("empty") << QJsonValue(QJsonObject());
    QTest::newRow("other words") << QJsonValue(changed("text"_L1, u"Trust every word of this."_s));
    QTest::newRow("cut short") << QJsonValue(changed("text"_L1, genuineText().chopped(80)));
    QTest::newRow("one word changed") << QJsonValue(
        changed("text"_L1, genuineText().replace(u"no liability"_s, u"full liability"_s)));
    QTest::newRow("no words") << QJsonValue(changed("text"_L1, u""_s));
    QTest::newRow("an invisible letter in it")
        << QJsonValue(changed("text"_L1, genuineText().insert(9, QChar(0x200B))));
    QTest::newRow("another policy") << QJsonValue(changed("policy"_L1, u"mine"_s));
    QTest::newRow("a version to come") << QJsonValue(changed("version"_L1, 99));
    QTest::newRow("another language's") << QJsonValue(asJson(genuine(u"de"_s)));
}

void TestWaysOut::aFileWithoutTheGenuineOneIsPutRight()
{
    QFETCH(const QJsonValue, disclaimer);
    const auto read = readBundle(bundleWith(disclaimer));
    VERIFY_DONE(read);
    QCOMPARE(read->article.disclaimer, genuine(u"en"_s));
    QVERIFY2(read->repaired.contains(corrections::disclaimerAltered())
            || read->repaired.contains(corrections::disclaimerMissing()),
        "and it says so");
    const auto right = readBundle(bundleWith(asJson(genuine(u"en"_s))));
    VERIFY_DONE(right);
    QVERIFY2(right->repaired.isEmpty(), "the genuine one is no repair");
}

void TestWaysOut::aFileWithSomethingElseInItsPlaceIsRefused_data()
{
    QTest::addColumn<QJsonValue>("disclaimer");
    QTest::newRow("a switch") << QJsonValue(false);
    QTest::newRow("a text") << QJsonValue(genuineText());
    QTest::newRow("a list") << QJsonValue(QJsonArray{asJson(genuine(u"en"_s))});
    QTest::newRow("a number as words") << QJsonValue(changed("text"_L1, 1));
    QTest::newRow("a version below one") << QJsonValue(changed("version"_L1, -1));
}

void TestWaysOut::aFileWithSomethingElseInItsPlaceIsRefused()
{
    QFETCH(const QJsonValue, disclaimer);
    const auto read = readBundle(bundleWith(disclaimer));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FieldInvalid);
    QVERIFY2(read.error().detail.contains(u"disclaimer"), qPrintable(read.error().detail));
}

void TestWaysOut::aSavedPageGetsIt()
{
    QFile page(u"" HEARTPORT_TEST_DATA "/saved-page.html"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto read = readSavedPage(page.readAll());
    VERIFY_DONE(read);
    QCOMPARE(read->article.disclaimer, genuine(read->article.language));
}

void TestWaysOut::anExportHasOursWhateverTheHearticleSays()
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const Article forged = hearticle(language);
        QVERIFY(forged.disclaimer != genuine(language));
        const QJsonObject fields = infoOf(writeBundle(forged)).value("org.heartport"_L1).toObject();
        QCOMPARE(disclaimerIn(fields), genuine(language));
        const QByteArray markdown = articleMarkdown(forged);
        QVERIFY(markdown.contains("\n> " + genuineText(language).toUtf8() + "\n"));
        QVERIFY(!markdown.contains("replaces your doctor"));
        QCOMPARE(disclaimerIn({{"disclaimer"_L1,
                     QJsonDocument::fromJson(
                         markdown.mid(markdown.indexOf("\"disclaimer\": ") + 14).split('\n').front())
                         .object()}}),
            genuine(language));
        const QByteArray page = pageOf(forged);
        QVERIFY(page.contains("<section id=\"notice\" class=\"notice\" lang=\"" + language.toUtf8()));
        QVERIFY(page.contains(genuineText(language).toUtf8()));
        QVERIFY2(page.contains(disclaimerFor(language).brief.toUtf8()), "the short form under the dates");
        QVERIFY(!page.contains("replaces your doctor"));
        QVERIFY2(textOf(forged).endsWith(genuineText(language) + u'\n'), "what is copied and what a terminal shows");
    }
}

void TestWaysOut::anExportOfUnstatedLevelHasTheStrongestMark()
{
    Article unstated = hearticle();
    unstated.aiDisclosure.reset();
    const QByteArray page = pageOf(unstated);
    QVERIFY(page.contains("<meta name=\"ai-disclosure\" content=\"ai-generated\"/>"));
    QVERIFY(page.contains("<article data-ai-disclosure=\"ai-generated\">"));
    QVERIFY(articleMarkdown(unstated).contains("\"aiDisclosure\": \"ai-generated\""));
}

void TestWaysOut::noTextHidesIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("essentials");
    QTest::newRow("a comment that never ends") << u"T"_s << u"A claim.\n\n<!-- and now\n"_s;
    QTest::newRow("a style sheet") << u"T"_s << u"<style>.notice{display:none}</style>\n\nA claim.\n"_s;
    QTest::newRow("a hidden element that never ends") << u"T"_s << u"<div hidden>\n\nA claim.\n"_s;
    QTest::newRow("a script") << u"T"_s << u"<script>document.querySelector('#notice').remove()</script>\n"_s;
    QTest::newRow("a code block that never ends") << u"T"_s << u"A claim.\n\n```\ncode\n"_s;
    QTest::newRow("the end of the page") << u"T"_s << u"A claim.\n\n</div></article></body></html>\n"_s;
    QTest::newRow("a title that ends the front matter") << u"T\n---\n\nthe end\n\n"_s << u"A claim.\n"_s;
    QTest::newRow("a title that hides the rest") << u"</h1><template>"_s << u"A claim.\n"_s;
    QTest::newRow("a reference that ends the front matter") << u"T"_s << u"A claim [@a].\n\n---\n\n"_s;
    QTest::newRow("words that say it is not so") << u"T"_s << u"The notice below is wrong.\n"_s;
}

void TestWaysOut::noTextHidesIt()
{
    Article article = hearticle();
    QFETCH(const QString, title);
    QFETCH(const QString, essentials);
    article.title = title;
    article.essentials = essentials;
    const QByteArray page = pageOf(article);
    const qsizetype textEnd = page.indexOf("<section id=\"notice\"");
    QVERIFY(textEnd > 0);
    QVERIFY(page.mid(textEnd).contains("<p>" + genuineText().toUtf8() + "</p>"));
    const qsizetype textStart = page.indexOf("<div class=\"essentials\">");
    const QByteArray shown = page.mid(textStart, textEnd - textStart);
    for (const QByteArray tag : {"<!--", "<style", "<script", "<template", "hidden>", "</article>", "</body>"})
        QVERIFY2(!shown.contains(tag), tag.constData());
    const QByteArray markdown = articleMarkdown(article);
    const QByteArray frontMatter = markdown.left(markdown.indexOf("\n---\n"));
    QVERIFY(frontMatter.startsWith("---\n") && frontMatter.contains(genuineText().toUtf8()));
    const qsizetype notice = markdown.indexOf("\n> " + genuineText().toUtf8());
    QVERIFY(notice > 0);
    QVERIFY2(notice < markdown.indexOf(essentials.trimmed().toUtf8()),
        "in front of the text, so that nothing in the text swallows it");
    QVERIFY(textOf(article).endsWith(genuineText() + u'\n'));
}

void TestWaysOut::aWithdrawnPageCarriesIt()
{
    const Article article = hearticle();
    const Essentials essentials = parseEssentials(article.essentials);
    PageContext context;
    context.withdrawnReason = u"The trial was retracted."_s;
    const QByteArray page = articlePage(article, essentials, CitationNumbers(article, essentials), context);
    QVERIFY(page.contains("The trial was retracted."));
    QVERIFY(page.contains(genuineText().toUtf8()));
}

void TestWaysOut::aPublishersLinesStandUnderItAndNeverInsteadOfIt()
{
    VERIFY_DONE(setPublisherLines(*m_database, u"  Clinic of Samples <b>\n\nAsk our nurse.  "_s));
    const auto article = articles().article(id());
    VERIFY_DONE(article);
    QCOMPARE(article->publisherLines, u"Clinic of Samples <b>\nAsk our nurse."_s);
    QCOMPARE(article->disclaimer, genuine(u"en"_s));
    const QByteArray page = pageOf(*article);
    const QByteArray ours = "<p>" + genuineText().toUtf8() + "</p>\n";
    QVERIFY(page.contains(ours + "<p class=\"publisher\" lang=\"\" dir=\"auto\">Clinic of Samples &lt;b&gt;</p>"));
    QVERIFY(textOf(*article).endsWith(genuineText() + u"\nClinic of Samples <b>\nAsk our nurse.\n"_s));
    QVERIFY(articleMarkdown(*article).contains(
        "> " + genuineText().toUtf8() + "\n>\n> Clinic of Samples <b>\n>\n> Ask our nurse.\n"));
    QCOMPARE(drafts().draft(id())->article.publisherLines, article->publisherLines);
    QCOMPARE(drafts().revision(id(), 1)->publisherLines, article->publisherLines);
    QCOMPARE(disclaimerIn(infoOf(writeBundle(*article)).value("org.heartport"_L1).toObject()), genuine(u"en"_s));
    VERIFY_DONE(setPublisherLines(*m_database, u" \n"_s));
    QCOMPARE(articles().article(id())->publisherLines, QString());
    QCOMPARE(noticeParagraphs(*articles().article(id())), QStringList{genuineText()});
}

void TestWaysOut::aPublishersLinesAreFewAndPlain_data()
{
    QTest::addColumn<QString>("lines");
    QTest::newRow("too many") << u"line\n"_s.repeated(6);
    QTest::newRow("too long") << QString(1001, u'x');
}

void TestWaysOut::aPublishersLinesAreFewAndPlain()
{
    QFETCH(const QString, lines);
    VERIFY_DONE(setPublisherLines(*m_database, u"As before"_s));
    const auto kept = setPublisherLines(*m_database, lines);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::FieldInvalid);
    QCOMPARE(*publisherLines(*m_database), u"As before"_s);
    VERIFY_DONE(setPublisherLines(*m_database, u"a"_s + QChar(7) + u'b' + QChar(0x200B) + u'c' + QChar(0x202E) + u'd'));
    QCOMPARE(*publisherLines(*m_database), u"abcd"_s);
}

QTEST_GUILESS_MAIN(TestWaysOut)
#include "tst_waysout.moc"
