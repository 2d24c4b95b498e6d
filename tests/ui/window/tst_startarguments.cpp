#include "ui/window/startarguments.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

using Ask = StartArguments::Ask;

namespace {

const QString id = u"1c6f7f0e-5b8a-4f0e-9f57-0d2f1f6a7a10"_s;
const QString address = u"heartport:article/"_s + id;

} // namespace

class TstStartArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWantedIsReadFromTheWords_data();
    void whatIsWantedIsReadFromTheWords();
    void questionsAndMistakesAreTold_data();
    void questionsAndMistakesAreTold();
    void theHelpNamesEveryOption();
};

void TstStartArguments::whatIsWantedIsReadFromTheWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("library");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("files");

    const QStringList none;
    QTest::newRow("nothing") << none << QString() << none << none;
    QTest::newRow("a library") << QStringList{u"--library"_s, u"my library.sqlite"_s} << u"my library.sqlite"_s << none
                               << none;
    QTest::newRow("a library after =") << QStringList{u"--library=a=b.sqlite"_s} << u"a=b.sqlite"_s << none << none;
    QTest::newRow("an id to open") << QStringList{u"--open"_s, id} << QString() << QStringList{address} << none;
    QTest::newRow("an id after =") << QStringList{u"--open="_s + id} << QString() << QStringList{address} << none;
    QTest::newRow("an id in capitals") << QStringList{u"--open"_s, id.toUpper()} << QString() << QStringList{address}
                                       << none;
    QTest::newRow("an address alone") << QStringList{address + u"#ref-one"_s} << QString()
                                      << QStringList{address + u"#ref-one"_s} << none;
    QTest::newRow("a file from a desktop")
        << QStringList{u"file:///tmp/a%20b.textpack"_s} << QString() << none << QStringList{u"/tmp/a b.textpack"_s};
    QTest::newRow("files") << QStringList{u"a.textpack"_s, u"page.txt"_s} << QString() << none
                           << QStringList{u"a.textpack"_s, u"page.txt"_s};
    QTest::newRow("all at once") << QStringList{u"a.textpack"_s, address, u"--library"_s, u"l.sqlite"_s}
                                 << u"l.sqlite"_s << QStringList{address} << QStringList{u"a.textpack"_s};
}

void TstStartArguments::whatIsWantedIsReadFromTheWords()
{
    QFETCH(QStringList, words);
    const StartArguments read = readStartArguments(words);
    QCOMPARE(read.ask, Ask::Nothing);
    QTEST(read.library, "library");
    QTEST(read.addresses, "addresses");
    QTEST(read.files, "files");
    QVERIFY(read.mistake.isEmpty());
}

void TstStartArguments::questionsAndMistakesAreTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QString>("named"); // in the mistake

    QTest::newRow("--help") << QStringList{u"--help"_s} << Ask::Help << QString();
    QTest::newRow("-h after a file") << QStringList{u"a.textpack"_s, u"-h"_s} << Ask::Help << QString();
    QTest::newRow("--version") << QStringList{u"--version"_s} << Ask::Version << QString();
    QTest::newRow("-v") << QStringList{u"-v"_s} << Ask::Version << QString();
    QTest::newRow("no library") << QStringList{u"--library"_s} << Ask::Mistake << u"--library"_s;
    QTest::newRow("an empty library") << QStringList{u"--library="_s} << Ask::Mistake << u"--library"_s;
    QTest::newRow("nothing to open") << QStringList{u"--open"_s} << Ask::Mistake << u"address"_s;
    QTest::newRow("no id") << QStringList{u"--open"_s, u"sleep"_s} << Ask::Mistake << u"\"sleep\""_s;
    QTest::newRow("another place of the scheme")
        << QStringList{u"heartport:plan"_s} << Ask::Mistake << u"heartport:plan"_s;
    QTest::newRow("an unknown option") << QStringList{u"--fast"_s} << Ask::Mistake << u"--fast"_s;
}

void TstStartArguments::questionsAndMistakesAreTold()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const StartArguments read = readStartArguments(words);
    QTEST(read.ask, "ask");
    QCOMPARE(read.mistake.isEmpty(), read.ask != Ask::Mistake);
    QVERIFY2(read.mistake.contains(named), qPrintable(read.mistake));
}

void TstStartArguments::theHelpNamesEveryOption()
{
    for (const QString &option : {u"--library FILE"_s, u"--open ID"_s, u"--version"_s, u"--help"_s})
        QVERIFY2(helpText().contains(option), qPrintable(option));
    QVERIFY(helpText().contains(QStringLiteral(HEARTPORT_VERSION)));
}

QTEST_GUILESS_MAIN(TstStartArguments)
#include "tst_startarguments.moc"
