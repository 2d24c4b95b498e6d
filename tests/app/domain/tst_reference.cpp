#include "domain/article.h"
#include "domain/sha256.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doisAreNormalised_data();
    void doisAreNormalised();
    void pubmedIdsAreChecked_data();
    void pubmedIdsAreChecked();
    void designsAreClassified_data();
    void designsAreClassified();
    void authorsGetInitials();
    void theSameStudyHasOneIdentity();
    void onlyWebAddressesAreLinked();
    void citationKeysAreChecked_data();
    void citationKeysAreChecked();
    void addressesGoThereAndBack_data();
    void addressesGoThereAndBack();
    void theContentHashLeavesOutDatesAndReview();
    void eachImageHasItsOwnHash();
};

void TestReference::doisAreNormalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("doi"); // empty: refused
    QTest::newRow("bare") << u"10.1002/OTI.257"_s << u"10.1002/oti.257"_s;
    QTest::newRow("resolver") << u"https://doi.org/10.1016/S2215-0366(19)30331-1"_s
                              << u"10.1016/s2215-0366(19)30331-1"_s;
    QTest::newRow("old resolver") << u"http://dx.doi.org/10.1000/x"_s << u"10.1000/x"_s;
    QTest::newRow("prefix") << u" doi: 10.1000/x "_s << u"10.1000/x"_s;
    QTest::newRow("no suffix") << u"10.1000/"_s << QString();
    QTest::newRow("short registrant") << u"10.10/x"_s << QString();
    QTest::newRow("with a space") << u"10.1000/a b"_s << QString();
    QTest::newRow("a page") << u"https://example.org/10.1000/x"_s << QString();
}

void TestReference::doisAreNormalised()
{
    QFETCH(QString, text);
    QFETCH(QString, doi);
    QCOMPARE(parseDoi(text).value_or(QString()), doi);
}

void TestReference::pubmedIdsAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("eight digits") << u"31263434"_s << true;
    QTest::newRow("one digit") << u"7"_s << true;
    QTest::newRow("nine digits") << u"312634341"_s << false;
    QTest::newRow("leading zero") << u"0126"_s << false;
    QTest::newRow("letters") << u"PMC12"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestReference::pubmedIdsAreChecked()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(parsePmid(text).has_value(), valid);
}

void TestReference::designsAreClassified_data()
{
    QTest::addColumn<QString>("genre");
    QTest::addColumn<StudyDesign>("design");
    QTest::newRow("systematic review") << u"Systematic review"_s << StudyDesign::Review;
    QTest::newRow("meta-analysis") << u"Meta-analysis"_s << StudyDesign::Review;
    QTest::newRow("trial") << u"Randomised controlled trial"_s << StudyDesign::Trial;
    QTest::newRow("American trial") << u"Randomized clinical trial"_s << StudyDesign::Trial;
    QTest::newRow("cohort") << u"Cohort study"_s << StudyDesign::Cohort;
    QTest::newRow("case-control") << u"Case-control study"_s << StudyDesign::Cohort;
    QTest::newRow("survey") << u"Cross-sectional study"_s << StudyDesign::Survey;
    QTest::newRow("statement") << u"Scientific statement"_s << StudyDesign::Guideline;
    QTest::newRow("genes are no trial") << u"Mendelian randomisation"_s << StudyDesign::Other;
    QTest::newRow("unknown") << u"Perspective"_s << StudyDesign::Other;
    QTest::newRow("absent") << QString() << StudyDesign::Other;
}

void TestReference::designsAreClassified()
{
    QFETCH(QString, genre);
    QFETCH(StudyDesign, design);
    QCOMPARE((Reference{u"a"_s, {{"genre"_L1, genre}}}.design()), design);
}

void TestReference::authorsGetInitials()
{
    const Reference reference{u"a"_s,
        {{"author"_L1,
            QJsonArray{QJsonObject{{"family"_L1, "Kelly"_L1}, {"given"_L1, "John F."_L1}},
                QJsonObject{{"family"_L1, "Humphreys"_L1}, {"given"_L1, "K"_L1}},
                QJsonObject{{"family"_L1, "Beek"_L1}, {"given"_L1, "Anna-Maria"_L1},
                    {"non-dropping-particle"_L1, "van"_L1}},
                QJsonObject{{"literal"_L1, "World Health Organization"_L1}}}}}};
    QCOMPARE(reference.authors(),
        (QStringList{u"Kelly JF"_s, u"Humphreys K"_s, u"van Beek AM"_s, u"World Health Organization"_s}));
}

void TestReference::theSameStudyHasOneIdentity()
{
    const Reference one{u"a"_s, {{"DOI"_L1, "10.1000/AB"_L1}, {"PMID"_L1, "5"_L1}}};
    const Reference two{u"b"_s, {{"DOI"_L1, "https://doi.org/10.1000/ab"_L1}}};
    QCOMPARE(one.identity(), two.identity());
    QCOMPARE((Reference{u"c"_s, {{"PMID"_L1, 5}}}.identity()), u"pmid:5"_s);
    QCOMPARE((Reference{u"d"_s, {{"title"_L1, "A  Study"_L1}}}.identity()),
        (Reference{u"e"_s, {{"title"_L1, "a study"_L1}}}.identity()));
}

void TestReference::onlyWebAddressesAreLinked()
{
    QCOMPARE((Reference{u"a"_s, {{"URL"_L1, "javascript:alert(1)"_L1}}}.url()), QString());
    QCOMPARE((Reference{u"a"_s, {{"URL"_L1, "https://example.org/x"_L1}}}.url()), u"https://example.org/x"_s);
    QCOMPARE((Reference{u"a"_s, {{"PMID"_L1, "7"_L1}}}.url()), u"https://pubmed.ncbi.nlm.nih.gov/7/"_s);
}

void TestReference::citationKeysAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"kelly2020"_s << true;
    QTest::newRow("inner punctuation") << u"doi:10.1/x-y_z"_s << true;
    QTest::newRow("ends in a stop") << u"kelly."_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("markup") << u"a\"><b"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestReference::citationKeysAreChecked()
{
    QFETCH(QString, key);
    QFETCH(bool, valid);
    QCOMPARE(isCitationKey(key), valid);
}

void TestReference::addressesGoThereAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    const QString id = u"11111111-2222-4333-8444-555555555555"_s;
    QTest::newRow("plain") << u"heartport:article/"_s + id << u"heartport:article/"_s + id;
    QTest::newRow("bare id") << id << u"heartport:article/"_s + id;
    QTest::newRow("reference") << u"heartport:article/"_s + id + u"#ref-kelly2020"_s
                               << u"heartport:article/"_s + id + u"#ref-kelly2020"_s;
    QTest::newRow("umlaut") << u"heartport:article/"_s + id + u"#%C3%BCber"_s
                            << u"heartport:article/"_s + id + u"#%C3%BCber"_s;
    QTest::newRow("other scheme") << u"https://article/"_s + id << QString();
    QTest::newRow("no id") << u"heartport:article/"_s << QString();
    QTest::newRow("endless fragment") << u"heartport:article/"_s + id + u'#' + QString(300, u'x') << QString();
}

void TestReference::addressesGoThereAndBack()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto parsed = parseAddress(text);
    QCOMPARE(parsed ? parsed->toString() : QString(), address);
}

void TestReference::theContentHashLeavesOutDatesAndReview()
{
    Article article{.id = ArticleId::random()};
    article.title = u"One"_s;
    const QString before = contentSha256(article);
    article.version = 7;
    article.updated = QDateTime::currentDateTime();
    article.review = Review{u"R"_s, u"Doctor"_s, QDate(2026, 1, 1), before};
    QCOMPARE(contentSha256(article), before);
    article.helps.append(Action{u"Act. [@a]"_s, Certainty::Low, {}});
    const QString withAction = contentSha256(article);
    QVERIFY(withAction != before);
    article.helps.front().certainty = Certainty::High;
    QVERIFY(contentSha256(article) != withAction);
}

// Hashes are remembered by an image's memory, which is written and given away again.
void TestReference::eachImageHasItsOwnHash()
{
    const auto expected = [](const QByteArray &bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    QByteArray image(1000, 'a');
    QCOMPARE(imageSha256(image), expected(image));
    image[0] = 'b';
    QCOMPARE(imageSha256(image), expected(image));
    for (int i = 0; i < 50; ++i) {
        const QByteArray next(1000, char(i));
        QCOMPARE(imageSha256(next), expected(next));
        QCOMPARE(imageSha256(next), expected(next));
    }
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
