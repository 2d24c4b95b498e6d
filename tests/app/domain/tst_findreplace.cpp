#include "domain/articletexts.h"
#include "domain/citation.h"
#include "domain/citationspans.h"
#include "domain/findreplace.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstFindReplace : public QObject
{
    Q_OBJECT

    static Article sample()
    {
        Article article{.id = ArticleId::random()};
        article.title = u"Sleep and the heart"_s;
        article.summary = u"Sleep well."_s;
        article.keywords = {u"sleep"_s, u"heart"_s};
        article.authors = {Author{u"Ann Sleep"_s, u"doctor"_s, {}}};
        article.essentials = u"## Sleep\n\nSleepers sleep [@sleep2019, p. 4; @other].\n\n`[@sleep2019]` is code.\n"_s;
        article.helps = {Action{u"Sleep. [@sleep2019]"_s, {}, {}}};
        article.harms = {Action{u"No sleep. [@other]"_s, {}, {}}};
        article.cover = Cover{u"assets/a.png"_s, u"A sleeping cat"_s, u"Own work"_s};
        return article;
    }

    static QStringList matched(const QList<FindHit> &hits)
    {
        QStringList result;
        for (const FindHit &hit : hits)
            result.append(hit.match);
        return result;
    }

private Q_SLOTS:
    void keysAreFoundWhereTheyStandAndNotInCode_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("one") << u"A [@a]."_s << QStringList{u"a"_s};
        QTest::newRow("several with locators") << u"A [see @a, p. 4; -@b]."_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a key that begins another") << u"[@a; @ab; @a]"_s << QStringList{u"a"_s, u"ab"_s, u"a"_s};
        QTest::newRow("an address is none") << u"[write to a@b]"_s << QStringList();
        QTest::newRow("code span") << u"`[@a]` and ``[@b] ` `` [@c]"_s << QStringList{u"c"_s};
        QTest::newRow("fence") << u"```\n[@a]\n```\n\n[@b]"_s << QStringList{u"b"_s};
        QTest::newRow("fence without end") << u"~~~\n[@a]\n\n[@b]"_s << QStringList();
        QTest::newRow("a lonely backtick") << u"` [@a]"_s << QStringList{u"a"_s};
        QTest::newRow("over a line's end") << u"[@a;\n@b]"_s << QStringList{u"a"_s, u"b"_s};
    }

    void keysAreFoundWhereTheyStandAndNotInCode()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, keys);
        QStringList found;
        const QList<CitationSpan> spans = citationSpans(markdown);
        for (const CitationSpan &span : spans) {
            found.append(span.key);
            QCOMPARE(markdown.sliced(span.start, span.length), span.key);
            QCOMPARE(markdown.at(span.markStart), u'[');
            QCOMPARE(markdown.at(span.markStart + span.markLength - 1), u']');
        }
        QCOMPARE(found, keys);
        QStringList parsed; // the same as readers see
        const QList<Sentence> sentences = parseEssentials(markdown).sentences();
        for (const Sentence &sentence : sentences)
            parsed += sentence.keys();
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(parsed, once);
    }

    void renamingAKeyKeepsLocatorsCodeAndOtherKeys()
    {
        Article article = sample();
        renameCitations(article, {{u"sleep2019"_s, u"x"_s}});
        QCOMPARE(article.essentials, u"## Sleep\n\nSleepers sleep [@x, p. 4; @other].\n\n`[@sleep2019]` is code.\n"_s);
        QCOMPARE(article.helps.first().text, u"Sleep. [@x]"_s);
        QCOMPARE(article.harms.first().text, u"No sleep. [@other]"_s);
    }

    void exchangingTwoKeysIsOneStep()
    {
        QCOMPARE(withCitationKeys(u"[@a; @b] [@a]"_s, {{u"a"_s, u"b"_s}, {u"b"_s, u"a"_s}}), u"[@b; @a] [@b]"_s);
    }

    void everyTextCanBeReadAndWritten()
    {
        Article article = sample();
        const QList<ArticleText> texts = articleTexts(article);
        QCOMPARE(texts.size(), 14);
        for (const ArticleText &text : texts)
            QVERIFY(setArticleText(article, text.place, text.text + u'!'));
        const QList<ArticleText> after = articleTexts(article);
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(after.at(i).text, texts.at(i).text + u'!');
        QVERIFY(!setArticleText(article, {.part = ArticlePart::Helps, .index = 7}, u"x"_s));
        QVERIFY(!setArticleText(article, {.part = ArticlePart::References}, u"x"_s));
    }

    void hitsAreFoundInEveryFieldButNeverInAKey_data()
    {
        QTest::addColumn<FindQuery>("query");
        QTest::addColumn<QStringList>("found");
        const QString s = u"Sleep"_s;
        const QString l = u"sleep"_s;
        QTest::newRow("anything") << FindQuery{.words = l} << QStringList{s, s, s, l, l, s, l, s, l, s, l};
        QTest::newRow("case") << FindQuery{.words = s, .matchCase = true} << QStringList{s, s, s, s, s, s};
        QTest::newRow("words") << FindQuery{.words = l, .wholeWords = true} << QStringList{s, s, l, s, l, s, l, s};
        QTest::newRow("expression") << FindQuery{.words = u"sleep(ers|ing)"_s, .regularExpression = true}
                                    << QStringList{u"Sleepers"_s, u"sleeping"_s};
        QTest::newRow("no expression") << FindQuery{.words = u"s.e"_s} << QStringList();
        QTest::newRow("nothing asked") << FindQuery{} << QStringList();
        QTest::newRow("empty matches") << FindQuery{.words = u"x*"_s, .regularExpression = true} << QStringList();
        QTest::newRow("selection") << FindQuery{.words = l,
            .within = ArticlePlace{.part = ArticlePart::Essentials, .index = -1, .block = -1, .start = 9, .length = 16}}
                                   << QStringList{s, l};
    }

    void hitsAreFoundInEveryFieldButNeverInAKey()
    {
        QFETCH(FindQuery, query);
        QFETCH(QStringList, found);
        const auto hits = findInArticle(sample(), query);
        QVERIFY(hits);
        QCOMPARE(matched(*hits), found);
    }

    void aHitSaysWhereItStands()
    {
        const auto hits = findInArticle(sample(), {.words = u"Sleepers"_s, .matchCase = true});
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1);
        const FindHit &hit = hits->first();
        QCOMPARE(hit.place.part, ArticlePart::Essentials);
        QCOMPARE(sample().essentials.mid(hit.place.start, hit.place.length), u"Sleepers"_s);
        QCOMPARE(hit.before, QString());
        QCOMPARE(hit.after, u" sleep [@sleep2019, p. 4; @other]."_s);
    }

    void replacingLeavesKeysAlone()
    {
        Article article = sample();
        const auto hits = findInArticle(article, {.words = u"sleep"_s}, u"rest"_s);
        QVERIFY(hits);
        replaceHits(article, *hits);
        QCOMPARE(article.title, u"rest and the heart"_s);
        QCOMPARE(article.keywords.first(), u"rest"_s);
        QVERIFY(article.essentials.startsWith(u"## rest\n\nresters rest [@sleep2019, p. 4; @other]."_s));
        QCOMPARE(article.helps.first().text, u"rest. [@sleep2019]"_s);
        QCOMPARE(article.cover->alt, u"A resting cat"_s);
        QCOMPARE(article.authors.first().name, u"Ann rest"_s);
    }

    void groupsOfAnExpressionComeBack()
    {
        Article article = sample();
        const auto hits = findInArticle(article, {.words = u"(\\w+) and the (\\w+)"_s, .regularExpression = true},
            uR"(\2 \\ \1 [\0])"_s);
        QVERIFY(hits);
        replaceHits(article, *hits);
        QCOMPARE(article.title, uR"(heart \ Sleep [Sleep and the heart])"_s);
    }

    void anExpressionThatIsNoneIsAnError()
    {
        const auto hits = findInArticle(sample(), {.words = u"("_s, .regularExpression = true});
        QVERIFY(!hits);
        QCOMPARE(hits.error().code, ErrorCode::QueryInvalid);
    }
};

QTEST_GUILESS_MAIN(TstFindReplace)
#include "tst_findreplace.moc"
