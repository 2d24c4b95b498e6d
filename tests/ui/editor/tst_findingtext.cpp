#include "ui/editor/findingtext.h"

#include <QSet>
#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

QStringList placeholders(const QString &words)
{
    QStringList found;
    for (int i = 1; i <= 9; ++i)
        if (words.contains(u'%' + QString::number(i)))
            found.append(QString::number(i));
    return found;
}

} // namespace

class TestFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsOwnWords_data();
    void everyRuleHasItsOwnWords();
    void aRuleFromElsewhereShowsItsMessage();
    void argumentsAreNotFilledTwice();
    void placesAreInWords_data();
    void placesAreInWords();
    void everyRepairHasALabel();
};

void TestFindingText::everyRuleHasItsOwnWords_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("message");
    for (const Rule &rule : checkRules())
        QTest::newRow(rule.name.data()) << QString(rule.name) << QString(rule.message);
}

void TestFindingText::everyRuleHasItsOwnWords()
{
    QFETCH(QString, rule);
    QFETCH(QString, message);
    Finding finding;
    finding.rule = rule;
    finding.message = u"the English of the command line"_s;
    for (const QString &number : placeholders(message))
        finding.arguments.append(u"«%1»"_s.arg(number));
    const QString text = findingText(finding);
    QVERIFY2(!text.isEmpty() && text != finding.message, qPrintable(text));
    QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
    QVERIFY2(placeholders(text).isEmpty(), qPrintable(text));
}

void TestFindingText::aRuleFromElsewhereShowsItsMessage()
{
    Finding finding;
    finding.rule = u"not-in-the-table"_s;
    finding.message = u"Something else"_s;
    QCOMPARE(findingText(finding), u"Something else"_s);
}

void TestFindingText::argumentsAreNotFilledTwice()
{
    const Finding finding = findingOf("invalid-doi"_L1, {}, {}, {u"a%2b"_s, u"x"_s});
    QVERIFY2(findingText(finding).contains(u"a%2b"_s), qPrintable(findingText(finding)));
    QVERIFY2(finding.message.contains(u"a%2b"_s), qPrintable(finding.message));
}

void TestFindingText::placesAreInWords_data()
{
    QTest::addColumn<ArticlePlace>("place");
    QTest::addColumn<TextPlace>("text");
    QTest::addColumn<QString>("words");
    const TextPlace none;
    QTest::newRow("field") << ArticlePlace{.part = ArticlePart::NextReview} << none << u"Next review"_s;
    QTest::newRow("action") << ArticlePlace{.part = ArticlePart::Harms, .index = 1} << none << u"Harms 2"_s;
    QTest::newRow("list") << ArticlePlace{.part = ArticlePart::Helps} << none << u"Helps"_s;
    QTest::newRow("reference") << ArticlePlace{.part = ArticlePart::References, .key = u"a"_s} << none
                               << u"Reference a"_s;
    QTest::newRow("paragraph") << ArticlePlace{.part = ArticlePart::Essentials, .block = 4}
                               << TextPlace{TextPlace::Kind::Paragraph, 3, 4} << u"Paragraph 3"_s;
    QTest::newRow("table") << ArticlePlace{.part = ArticlePart::Essentials, .block = 4}
                           << TextPlace{TextPlace::Kind::Table, 1, 4} << u"Table 1"_s;
    QTest::newRow("heading") << ArticlePlace{.part = ArticlePart::Essentials, .block = 4}
                             << TextPlace{TextPlace::Kind::Heading, 2, 4} << u"Heading 2"_s;
    QTest::newRow("whole text") << ArticlePlace{.part = ArticlePart::Essentials} << none << u"Health essentials"_s;
    for (int part = 0; part < articlePartCount; ++part)
        QTest::addRow("part %d", part) << ArticlePlace{.part = ArticlePart(part)} << none << QString();
}

void TestFindingText::placesAreInWords()
{
    QFETCH(ArticlePlace, place);
    QFETCH(TextPlace, text);
    QFETCH(QString, words);
    const QString found = findingPlace(place, text);
    QVERIFY(!found.isEmpty());
    QVERIFY(words.isEmpty() || found == words);
}

void TestFindingText::everyRepairHasALabel()
{
    QSet<QString> labels;
    for (int repair = int(Repair::None) + 1; repair <= int(Repair::RemoveSignOff); ++repair)
        labels.insert(repairText(Repair(repair)));
    QCOMPARE(labels.size(), int(Repair::RemoveSignOff));
    QVERIFY(!labels.contains(QString()));
    QVERIFY(repairText(Repair::None).isEmpty());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        QVERIFY(!severityText(severity).isEmpty());
}

QTEST_APPLESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
