#include "spelling/spellchecker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestSpellChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreJudgedInTheirLanguage_data();
    void wordsAreJudgedInTheirLanguage();
    void theNearestDictionaryIsTaken_data();
    void theNearestDictionaryIsTaken();
    void withoutADictionaryNothingIsWrong();
    void aDictionaryNameIsNoPath();
    void suggestionsAreOffered();
    void markupIsPassedOver_data();
    void markupIsPassedOver();
    void learntWordsStay();
    void twoCheckersKeepEachOthersWords();
    void whatIsNoWordIsNotLearnt();
    void aListThatCannotBeWrittenIsSaid();
    void olderEncodingsAreRead();
    void cleanup() { QFile::remove(places().personal); }

private:
    SpellChecker::Places places() const { return {.personal = m_folder.filePath(u"heartport/words.txt"_s)}; }
    bool write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_folder;
};

void TestSpellChecker::wordsAreJudgedInTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("correct");
    QTest::newRow("English") << u"en"_s << u"health"_s << true;
    QTest::newRow("English, wrong") << u"en"_s << u"helth"_s << false;
    QTest::newRow("medical") << u"en"_s << u"gabapentinoids"_s << true;
    QTest::newRow("medical at the beginning of a sentence") << u"en"_s << u"Gabapentinoids"_s << true;
    QTest::newRow("medical, wrong") << u"en"_s << u"gabapentinoidz"_s << false;
    QTest::newRow("typographic apostrophe") << u"en"_s << u"doesn’t"_s << true;
    QTest::newRow("possessive of a medical word") << u"en"_s << u"insulin’s"_s << true;
    QTest::newRow("joined") << u"en"_s << u"long-acting"_s << true;
    QTest::newRow("joined, wrong") << u"en"_s << u"long-actng"_s << false;
    QTest::newRow("number") << u"en"_s << u"0.5"_s << true;
    QTest::newRow("capitals") << u"en"_s << u"MDMA"_s << true;
    QTest::newRow("German") << u"de"_s << u"Gesundheit"_s << true;
    QTest::newRow("German, wrong") << u"de"_s << u"Gesundheid"_s << false;
    QTest::newRow("umlaut") << u"de"_s << u"Ärztin"_s << true;
    QTest::newRow("medical German") << u"de"_s << u"Wechselwirkungen"_s << true;
}

void TestSpellChecker::wordsAreJudgedInTheirLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QFETCH(bool, correct);
    const SpellChecker checker(language, places());
    QVERIFY(checker.hasDictionary());
    QCOMPARE(checker.isCorrect(word), correct);
}

void TestSpellChecker::theNearestDictionaryIsTaken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("taken");
    QTest::newRow("its own") << u"de-CH"_s << QStringList{u"de_AT"_s, u"de_CH"_s, u"de_DE"_s} << u"de_CH"_s;
    QTest::newRow("the main one") << u"de-CH"_s << QStringList{u"de_AT"_s, u"de_DE"_s} << u"de_DE"_s;
    QTest::newRow("any") << u"de"_s << QStringList{u"de_LU"_s, u"en_US"_s} << u"de_LU"_s;
    QTest::newRow("English without a country") << u"en"_s << QStringList{u"en_GB"_s, u"en_US"_s} << u"en_US"_s;
    QTest::newRow("with a script") << u"sr-Latn-RS"_s << QStringList{u"sr_RS"_s} << u"sr_RS"_s;
    QTest::newRow("none") << u"fr"_s << QStringList{u"de_DE"_s} << QString();
}

void TestSpellChecker::theNearestDictionaryIsTaken()
{
    QFETCH(QString, language);
    QFETCH(QStringList, installed);
    QFETCH(QString, taken);
    const QTemporaryDir folder;
    for (const QString &name : installed)
        QVERIFY(write(folder.filePath(name + u".aff"_s), "SET UTF-8\n")
            && write(folder.filePath(name + u".dic"_s), "1\nword\n"));
    const SpellChecker checker(language, {{folder.path()}, places().personal});
    QCOMPARE(checker.dictionary(), taken);
    QCOMPARE(checker.hasDictionary(), !taken.isEmpty());
}

void TestSpellChecker::withoutADictionaryNothingIsWrong()
{
    const SpellChecker checker(u"tlh"_s, places());
    QVERIFY(!checker.hasDictionary());
    QCOMPARE(checker.dictionary(), QString());
    QVERIFY(checker.isCorrect(u"qapla"));
    QVERIFY(checker.misspelt(u"qapla batlh").isEmpty());
    QVERIFY(checker.suggestions(u"qapla"_s).isEmpty());
}

void TestSpellChecker::aDictionaryNameIsNoPath()
{
    for (const QString &language : {u"../../etc/passwd"_s, u"de/../de"_s, QString(), u"*"_s})
        QVERIFY(!SpellChecker(language, places()).hasDictionary());
}

void TestSpellChecker::suggestionsAreOffered()
{
    const SpellChecker english(u"en"_s, places());
    QVERIFY(english.suggestions(u"helth"_s).contains(u"health"_s));
    QVERIFY(english.suggestions(u"metformine"_s).contains(u"metformin"_s));
    QVERIFY(english.suggestions(u"helth"_s, 2).size() <= 2);
    const SpellChecker german(u"de"_s, places());
    QVERIFY(german.suggestions(u"Ärtzin"_s).contains(u"Ärztin"_s));
}

void TestSpellChecker::markupIsPassedOver_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("citation") << u"A clim [@kelly2020x; @zzqq, p. 4] here."_s << QStringList{u"clim"_s};
    QTest::newRow("key alone") << u"As @zzqq2020 says."_s << QStringList();
    QTest::newRow("address") << u"See https://zzqq.example/qqzz and www.zzqq.org now."_s << QStringList();
    QTest::newRow("link") << u"See [the sitte](https://zzqq.org/x) now."_s << QStringList{u"sitte"_s};
    QTest::newRow("mail") << u"Write to zzqq@qqzz.org today."_s << QStringList();
    QTest::newRow("code") << u"Type `zzqq` here."_s << QStringList();
    QTest::newRow("emphasis") << u"It is **verry** good."_s << QStringList{u"verry"_s};
}

void TestSpellChecker::markupIsPassedOver()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const SpellChecker checker(u"en"_s, places());
    QStringList found;
    for (const Word &word : checker.misspelt(line))
        found.append(word.of(line).toString());
    QCOMPARE(found, words);
}

void TestSpellChecker::learntWordsStay()
{
    SpellChecker checker(u"en"_s, places());
    QVERIFY(!checker.isCorrect(u"hearticle"));
    QVERIFY(checker.learn(u"hearticle"_s));
    QVERIFY(checker.isCorrect(u"hearticle"));
    QVERIFY(checker.isCorrect(u"Hearticle"));
    QVERIFY(SpellChecker(u"en"_s, places()).isCorrect(u"hearticle"));
    QVERIFY(checker.forget(u"hearticle"_s));
    QVERIFY(!SpellChecker(u"en"_s, places()).isCorrect(u"hearticle"));
    checker.ignore(u"hearticle"_s);
    QVERIFY(checker.isCorrect(u"hearticle"));
    QVERIFY(!SpellChecker(u"en"_s, places()).isCorrect(u"hearticle"));
}

void TestSpellChecker::twoCheckersKeepEachOthersWords()
{
    SpellChecker one(u"en"_s, places());
    SpellChecker other(u"de"_s, places());
    QVERIFY(one.learn(u"hearticle"_s));
    QVERIFY(other.learn(u"Hörtikel"_s));
    const SpellChecker later(u"en"_s, places());
    QCOMPARE(later.personalWords(), (QSet<QString>{u"hearticle"_s, u"Hörtikel"_s}));
}

void TestSpellChecker::whatIsNoWordIsNotLearnt()
{
    SpellChecker checker(u"en"_s, places());
    for (const QString &word : {QString(), u"  "_s, u"two\nlines"_s, u"# comment"_s, QString(500, u'x')})
        QCOMPARE(checker.learn(word).error().code, ErrorCode::FieldInvalid);
    QVERIFY(!QFile::exists(places().personal));
}

void TestSpellChecker::aListThatCannotBeWrittenIsSaid()
{
    SpellChecker checker(u"en"_s, {.personal = u"/proc/heartport/words.txt"_s});
    const auto learnt = checker.learn(u"hearticle"_s);
    QVERIFY(!learnt);
    QCOMPARE(learnt.error().code, ErrorCode::FileUnwritable);
    QVERIFY(checker.isCorrect(u"hearticle"));
}

void TestSpellChecker::olderEncodingsAreRead()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"de_DE.aff"_s), "SET ISO8859-1\n"));
    QVERIFY(write(folder.filePath(u"de_DE.dic"_s),
        "2\nGr\xfc\xdf"
        "e\nHaus\n"));
    const SpellChecker checker(u"de"_s, {{folder.path()}, places().personal});
    QVERIFY(checker.hasDictionary());
    QVERIFY(checker.isCorrect(u"Grüße"));
    QVERIFY(!checker.isCorrect(u"Grüsse"));
    QCOMPARE(checker.suggestions(u"Grüse"_s), QStringList{u"Grüße"_s});
}

QTEST_APPLESS_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
