// What the disclaimer must say, sentence by sentence, in every language it has.
#include "policies/disclosure.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 5> points{"made with AI support", "access to current scientific health knowledge",
    "no replacement for medical advice", "may be simplified or slightly wrong",
    "no liability for accuracy, completeness or applicability"};

// What a sentence must have to make each point; a person who reads the language writes a row for it.
const QHash<QString, std::array<QStringList, 5>> &wanted()
{
    static const QHash<QString, std::array<QStringList, 5>>
        rows{{u"en"_s,
                 {QStringList{u"was made with AI support"_s},
                     QStringList{u"access to"_s, u"current"_s, u"scientific"_s, u"health knowledge"_s},
                     QStringList{u"does not replace"_s, u"advice"_s, u"doctor"_s},
                     QStringList{u"AI"_s, u"may be"_s, u"simplified or slightly wrong"_s},
                     QStringList{u"HeartPort and its affiliates"_s, u"no liability"_s, u"accuracy"_s, u"completeness"_s,
                         u"applicability"_s}}},
            {u"de"_s,
                {QStringList{u"wurde mit Unterstützung künstlicher Intelligenz (KI) erstellt"_s},
                    QStringList{u"Zugang zu"_s, u"aktuellem"_s, u"wissenschaftlichem"_s, u"Gesundheitswissen"_s},
                    QStringList{u"ersetzt nicht"_s, u"Rat"_s, u"Ärztin"_s, u"Arztes"_s},
                    QStringList{u"KI"_s, u"können"_s, u"vereinfacht oder in Einzelheiten ungenau"_s},
                    QStringList{u"HeartPort und die mit HeartPort verbundenen Unternehmen"_s, u"keine Haftung"_s,
                        u"Richtigkeit"_s, u"Vollständigkeit"_s, u"Anwendbarkeit"_s}}}};
    return rows;
}

QStringList sentences(const QString &text)
{
    static const QRegularExpression end(u"(?<=\\.)\\s+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

} // namespace

class TstWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageInTheProgramIsOneThatSomebodyRead()
    {
        QStringList languages;
        for (const Disclaimer &disclaimer : currentDisclaimers())
            languages.append(disclaimer.language);
        const QStringList files = QDir(u":/disclaimer"_s).entryList({u"*.json"_s});
        QCOMPARE(languages.size(), files.size());
        for (const QString &language : std::as_const(languages)) {
            QVERIFY2(files.contains(language + u".json"_s), qPrintable(language));
            QVERIFY2(wanted().contains(language), qPrintable(language));
        }
        QCOMPARE(wanted().size(), languages.size());
    }

    void eachSentenceMakesItsPoint_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("words");
        for (const Disclaimer &disclaimer : currentDisclaimers()) {
            const QStringList said = sentences(disclaimer.text);
            for (size_t i = 0; i < points.size(); ++i)
                QTest::addRow("%s: %s", qPrintable(disclaimer.language), points[i])
                    << said.value(qsizetype(i)) << wanted().value(disclaimer.language)[i];
        }
    }
    void eachSentenceMakesItsPoint()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, words);
        QVERIFY(!words.isEmpty());
        for (const QString &word : std::as_const(words))
            QVERIFY2(sentence.contains(word), qPrintable(word + u" / "_s + sentence));
    }

    void nothingElseIsSaidThatCouldTakeItBack()
    {
        for (const Disclaimer &disclaimer : currentDisclaimers())
            QCOMPARE(sentences(disclaimer.text).size(), qsizetype(points.size()));
    }

    void theShortFormSaysTheSameFirstAndThirdPoint()
    {
        const QHash<QString, QStringList> brief{{u"en"_s, {u"Made with AI support."_s, u"does not replace"_s}},
            {u"de"_s, {u"Mit KI-Unterstützung erstellt."_s, u"ersetzt keinen ärztlichen Rat"_s}}};
        for (const Disclaimer &disclaimer : currentDisclaimers()) {
            const DisclaimerText text = disclaimerFor(disclaimer.language);
            QCOMPARE(text.lead, brief.value(disclaimer.language).value(0));
            QVERIFY(text.brief.contains(brief.value(disclaimer.language).value(1)));
        }
    }
};

QTEST_APPLESS_MAIN(TstWords)
#include "tst_words.moc"
