#include "domain/citationspans.h"
#include "domain/referenceedit.h"

#include <QJsonArray>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstReferenceEdit : public QObject
{
    Q_OBJECT

    static Reference study(const QString &key, const QString &title, int year, const QString &doi = {},
        const QString &pmid = {})
    {
        QJsonObject csl{{"id"_L1, key}, {"title"_L1, title},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{year, 3}}}}}};
        if (!doi.isEmpty())
            csl.insert("DOI"_L1, doi);
        if (!pmid.isEmpty())
            csl.insert("PMID"_L1, pmid);
        return {key, csl};
    }

    static Article sample()
    {
        Article article{.id = ArticleId::random()};
        article.essentials = u"One [@a; @b, p. 2]. Two [@b]. Three [@c; @b]. `[@b]`"_s;
        article.helps = {Action{u"Do [@b]."_s, {}, {}}};
        article.harms = {Action{u"Never [@a; @b]."_s, {}, {}}};
        article.references = {study(u"a"_s, u"A"_s, 2001), study(u"b"_s, u"B"_s, 2002), study(u"c"_s, u"C"_s, 2003)};
        return article;
    }

private Q_SLOTS:
    void aFormThatChangesNothingChangesNothing()
    {
        Reference reference = study(u"a"_s, u"Title"_s, 2010, u"10.1234/AB"_s);
        reference.csl.insert("author"_L1,
            QJsonArray{QJsonObject{{"family"_L1, u"Berg"_s}, {"non-dropping-particle"_L1, u"van der"_s},
                           {"given"_L1, u"Jan"_s}},
                QJsonObject{{"literal"_L1, u"The Group"_s}}});
        reference.csl.insert("PMID"_L1, 12345);
        QCOMPARE(fieldsOf(reference).authors, u"van der Berg, Jan\nThe Group"_s);
        QCOMPARE(fieldsOf(reference).pmid, u"12345"_s);
        QCOMPARE(withFields(reference, fieldsOf(reference)), reference);
    }

    void aChangedFieldLeavesTheOthersAsTheyWere()
    {
        Reference reference = study(u"a"_s, u"Title"_s, 2010);
        reference.csl.insert("author"_L1,
            QJsonArray{QJsonObject{{"family"_L1, u"Berg"_s}, {"non-dropping-particle"_L1, u"van"_s}}});
        reference.csl.insert("publisher"_L1, u"P"_s);
        ReferenceFields fields = fieldsOf(reference);
        fields.authors += u"\nSample,  Ann "_s;
        fields.doi = u"https://doi.org/10.1000/XY."_s;
        fields.design = u"Cohort study"_s;
        const Reference changed = withFields(reference, fields);
        QCOMPARE(changed.csl["issued"_L1]["date-parts"_L1][0][1].toInt(), 3); // the month
        QCOMPARE(changed.csl["author"_L1][0]["non-dropping-particle"_L1].toString(), u"van"_s);
        QCOMPARE(changed.csl["author"_L1][1]["given"_L1].toString(), u"Ann"_s);
        QCOMPARE(changed.csl["publisher"_L1].toString(), u"P"_s);
        QCOMPARE(changed.doi(), u"10.1000/xy"_s);
        QCOMPARE(changed.design(), StudyDesign::Cohort);
    }

    void anEmptiedFieldGoes()
    {
        const Reference reference = study(u"a"_s, u"Title"_s, 2010, u"10.1234/ab"_s);
        const Reference changed = withFields(reference, {});
        QCOMPARE(changed.csl.keys(), QStringList{u"id"_s});
    }

    void aFilledInPlaceholderIsNoneAnyMore()
    {
        const Reference placeholder = placeholderReference(3);
        QVERIFY(placeholder.isPlaceholder());
        ReferenceFields fields = fieldsOf(placeholder);
        fields.title = u"Real"_s;
        const Reference real = withFields(placeholder, fields);
        QVERIFY(!real.isPlaceholder());
        QCOMPARE(real.title(), u"Real"_s);
        QVERIFY(!real.csl.contains("custom"_L1));
    }

    void aPastedDoiIsTidied_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("doi");
        QTest::newRow("plain") << u" 10.1000/AB "_s << u"10.1000/ab"_s;
        QTest::newRow("full stop") << u"10.1000/ab."_s << u"10.1000/ab"_s;
        QTest::newRow("bracket of the sentence") << u"10.1000/ab),"_s << u"10.1000/ab"_s;
        QTest::newRow("bracket of its own") << u"10.1016/S0140-6736(20)30183-5"_s << u"10.1016/s0140-6736(20)30183-5"_s;
        QTest::newRow("resolver") << u"https://doi.org/10.1000/ab"_s << u"10.1000/ab"_s;
        QTest::newRow("word") << u"DOI 10.1000/ab"_s << u"10.1000/ab"_s;
        QTest::newRow("none") << u"hello"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aPastedDoiIsTidied()
    {
        QFETCH(QString, pasted);
        QTEST(tidiedDoi(pasted), "doi");
    }

    void duplicatesAreFound_data()
    {
        QTest::addColumn<QList<Reference>>("references");
        QTest::addColumn<QList<DuplicatePair>>("pairs");
        const QString title = u"Sleep regularity and cardiovascular risk in adults"_s;
        const QString same = u"Sleep regularity, and cardiovascular risk in adults."_s;
        const auto a = [&](const QString &doi, const QString &pmid) { return study(u"a"_s, title, 2020, doi, pmid); };
        const auto b = [&](const QString &text, int year, const QString &doi, const QString &pmid) {
            return study(u"b"_s, text, year, doi, pmid);
        };
        const QList<DuplicatePair> sure{{u"a"_s, u"b"_s, true}};
        const QList<DuplicatePair> like{{u"a"_s, u"b"_s, false}};
        const QList<DuplicatePair> none;
        const QString d = u"10.1000/ab"_s;
        QTest::newRow("same DOI") << QList{a(d, {}), b(u"Another"_s, 1990, u"10.1000/AB"_s, {})} << sure;
        QTest::newRow("same PMID") << QList{a(d, u"7"_s), b(u"Another"_s, 1990, {}, u"7"_s)} << sure;
        QTest::newRow("like title") << QList{a(d, {}), b(same, 2021, {}, {})} << like;
        QTest::newRow("like title, other years") << QList{a({}, {}), b(same, 2023, {}, {})} << none;
        QTest::newRow("like title, other DOI") << QList{a(d, {}), b(same, 2020, u"10.1000/cd"_s, {})} << none;
        QTest::newRow("short titles") << QList{study(u"a"_s, u"Sleep"_s, 2020), study(u"b"_s, u"Sleep"_s, 2020)}
                                      << none;
        QTest::newRow("placeholders") << QList{placeholderReference(1), placeholderReference(2)} << none;
    }

    void duplicatesAreFound()
    {
        QFETCH(QList<Reference>, references);
        QTEST(findDuplicates(references), "pairs");
    }

    void mergingKeepsWhatEitherKnowsAndRepointsCitations()
    {
        Article article = sample();
        article.references[1].csl.insert("PMID"_L1, u"7"_s);
        mergeReferences(article, u"a"_s, u"b"_s);
        QCOMPARE(article.references.size(), 2);
        QCOMPARE(article.findReference(u"a"_s)->title(), u"A"_s);
        QCOMPARE(article.findReference(u"a"_s)->pmid(), u"7"_s);
        QCOMPARE(article.findReference(u"a"_s)->csl["id"_L1].toString(), u"a"_s);
        QCOMPARE(article.essentials, u"One [@a; @a, p. 2]. Two [@a]. Three [@c; @a]. `[@b]`"_s);
        QCOMPARE(article.helps.first().text, u"Do [@a]."_s);
        const Article before = article;
        mergeReferences(article, u"a"_s, u"a"_s);
        mergeReferences(article, u"a"_s, u"gone"_s);
        QCOMPARE(article, before);
    }

    void renamingReachesEveryCitation()
    {
        Article article = sample();
        QVERIFY(renameReference(article, u"b"_s, u"berg2002"_s));
        QCOMPARE(article.references.at(1).csl["id"_L1].toString(), u"berg2002"_s);
        QVERIFY(article.essentials.startsWith(u"One [@a; @berg2002, p. 2]. Two [@berg2002]."_s));
        const Article before = article;
        QVERIFY(!renameReference(article, u"a"_s, u"c"_s));
        QVERIFY(!renameReference(article, u"a"_s, u"no key"_s));
        QVERIFY(!renameReference(article, u"gone"_s, u"d"_s));
        QCOMPARE(article, before);
    }

    void aReferenceGoesWithOrWithoutItsCitations()
    {
        Article article = sample();
        removeReference(article, u"b"_s, false);
        QCOMPARE(article.references.size(), 2);
        QCOMPARE(article.essentials, sample().essentials);
        removeReference(article, u"b"_s, true);
        QCOMPARE(article.essentials, u"One [@a]. Two. Three [@c]. `[@b]`"_s);
        QCOMPARE(article.helps.first().text, u"Do."_s);
        QCOMPARE(article.harms.first().text, u"Never [@a]."_s);
    }
};

QTEST_GUILESS_MAIN(TstReferenceEdit)
#include "tst_referenceedit.moc"
