#include "domain/referencelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

Reference fromJson(const QByteArray &json)
{
    const QJsonObject csl = QJsonDocument::fromJson(json).object();
    return Reference{csl.value("id"_L1).toString(), csl};
}

Reference study(const QString &key, const QString &doi, const QString &title = u"T"_s)
{
    return Reference{key,
        {{"id"_L1, key}, {"DOI"_L1, doi}, {"title"_L1, title},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}},
            {"author"_L1, QJsonArray{QJsonObject{{"family"_L1, u"Kelly"_s}}}}}};
}

QStringList keysOf(const QList<Reference> &list)
{
    QStringList keys;
    for (const Reference &reference : list)
        keys.append(reference.key);
    return keys;
}

} // namespace

class TestReferenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreMadeOfAuthorAndYear_data();
    void keysAreMadeOfAuthorAndYear();
    void aKeyThatIsTakenGetsALetterAndThenANumber();
    void bringingTheSameFileTwiceAddsNothing();
    void whatIsInTheListKeepsItsKey();
    void theSameStudyIsFoundByEitherId();
    void theSameTitleIsAddedAndNamed();
};

void TestReferenceList::keysAreMadeOfAuthorAndYear_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("accents") << R"({"author":[{"family":"Müller-Groß"}],"issued":{"date-parts":[[2020]]}})"_ba
                             << u"mullergross2020"_s;
    QTest::newRow("northern letters") << R"({"author":[{"family":"Łukasz Ørsted"}]})"_ba << u"lukaszorsted"_s;
    QTest::newRow("another script") << R"({"author":[{"family":"山田"}],"issued":{"date-parts":[["2021"]]}})"_ba
                                    << u"山田2021"_s;
    QTest::newRow("organisation") << R"({"author":[{"literal":"The World Health Organization"}]})"_ba << u"world"_s;
    QTest::newRow("editor") << R"({"editor":[{"family":"Adam"}],"title":"X"})"_ba << u"adam"_s;
    QTest::newRow("title") << R"({"title":"A «heart» story"})"_ba << u"heart"_s;
    QTest::newRow("nothing") << "{}"_ba << u"ref"_s;
}

void TestReferenceList::keysAreMadeOfAuthorAndYear()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QCOMPARE(makeCitationKey(fromJson(json), {}), key);
    QVERIFY(isCitationKey(key));
}

void TestReferenceList::aKeyThatIsTakenGetsALetterAndThenANumber()
{
    const Reference kelly = study({}, u"10.1000/1"_s);
    QSet<QString> taken;
    QStringList keys;
    for (int i = 0; i < 28; ++i) {
        keys.append(makeCitationKey(kelly, taken));
        taken.insert(keys.last());
    }
    QCOMPARE(taken.size(), 28);
    QCOMPARE(keys.at(0), u"kelly2020"_s);
    QCOMPARE(keys.at(1), u"kelly2020b"_s);
    QCOMPARE(keys.at(25), u"kelly2020z"_s);
    QCOMPARE(keys.at(26), u"kelly2020-27"_s);
    for (const QString &key : keys)
        QVERIFY(isCitationKey(key));
}

void TestReferenceList::bringingTheSameFileTwiceAddsNothing()
{
    const QList<Reference> file{study({}, u"10.1000/1"_s), study({}, u"10.1000/2"_s, u"U"_s)};
    QList<Reference> list;
    addReferences(list, file);
    const QList<Reference> once = list;
    const QList<AddedReference> again = addReferences(list, file);
    QCOMPARE(list, once);
    QCOMPARE(keysOf(list), (QStringList{u"kelly2020"_s, u"kelly2020b"_s}));
    QVERIFY(!again.at(0).isNew && !again.at(1).isNew);
    QCOMPARE(again.at(1).key, u"kelly2020b"_s);
}

void TestReferenceList::whatIsInTheListKeepsItsKey()
{
    QList<Reference> list{study(u"a"_s, u"10.1000/1"_s)};
    const QList<AddedReference> answers =
        addReferences(list, {study(u"a"_s, u"10.1000/2"_s, u"Other"_s), study(u"not a key"_s, u"10.1000/3"_s, u"V"_s)});
    QCOMPARE(keysOf(list), (QStringList{u"a"_s, u"kelly2020"_s, u"kelly2020b"_s}));
    QCOMPARE(list.at(1).csl.value("id"_L1).toString(), u"kelly2020"_s);
    QVERIFY(answers.at(0).isNew && answers.at(1).isNew);
}

void TestReferenceList::theSameStudyIsFoundByEitherId()
{
    Reference both = study(u"both"_s, u"10.1000/ABC"_s);
    both.csl.insert("PMID"_L1, 123);
    QList<Reference> list{both};
    Reference byPmid = study(u"x"_s, u"no doi"_s, u"Other"_s);
    byPmid.csl.insert("PMID"_L1, u"123"_s);
    const QList<AddedReference> answers =
        addReferences(list, {study(u"y"_s, u"https://doi.org/10.1000/abc"_s, u"Other"_s), byPmid});
    QCOMPARE(list.size(), 1);
    QCOMPARE(answers.at(0).key, u"both"_s);
    QCOMPARE(answers.at(1).key, u"both"_s);
}

void TestReferenceList::theSameTitleIsAddedAndNamed()
{
    QList<Reference> list{study(u"a"_s, u"10.1000/1"_s, u"Sleep & heart"_s)};
    const QList<AddedReference> answers = addReferences(list, {study(u"b"_s, u"10.1000/2"_s, u"Sleep, heart."_s)});
    QVERIFY(answers.at(0).isNew);
    QCOMPARE(answers.at(0).similarTo, u"a"_s);
    QCOMPARE(list.size(), 2);
}

QTEST_APPLESS_MAIN(TestReferenceList)
#include "tst_referencelist.moc"
