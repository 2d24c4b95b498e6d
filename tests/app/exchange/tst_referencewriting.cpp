#include "support/referencedata.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestReferenceWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackTheSame_data();
    void whatIsWrittenIsReadBackTheSame();
};

void TestReferenceWriting::whatIsWrittenIsReadBackTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("to");
    for (const char *file : {"pubmed.nbib", "zotero.ris", "zotero.bib", "crossref.json"})
        for (const char *to : {"x.bib", "x.ris", "x.json"})
            QTest::addRow("%s to %s", file, to) << QString::fromLatin1(file) << QString::fromLatin1(to);
}

void TestReferenceWriting::whatIsWrittenIsReadBackTheSame()
{
    QFETCH(QString, file);
    QFETCH(QString, to);
    const QList<Reference> before = readOrEmpty(dataFile(file)).references;
    QVERIFY(!before.isEmpty());
    const QByteArray written = writeReferences(before, *referenceFormatOf(to));
    const ReadReferences after = readOrEmpty(written);
    QVERIFY2(after.refused.isEmpty(), qPrintable(after.refused.join(u'\n')));
    QCOMPARE(after.references.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Reference &a = before.at(i);
        const Reference &b = after.references.at(i);
        QCOMPARE(b.key, a.key);
        for (const char *field :
            {"type", "title", "container-title", "volume", "issue", "page", "number", "publisher", "publisher-place",
                "edition", "genre", "DOI", "PMCID", "URL", "abstract", "collection-title", "number-of-pages", "note"})
            QVERIFY2(fieldOf(b, field) == fieldOf(a, field),
                qPrintable(u"%1: %2 became %3"_s.arg(QLatin1StringView(field), fieldOf(a, field), fieldOf(b, field))));
        QCOMPARE(b.pmid(), a.pmid());
        for (const auto &part : {"author"_L1, "editor"_L1})
            QCOMPARE(QJsonDocument(b.csl.value(part).toArray()).toJson(),
                QJsonDocument(a.csl.value(part).toArray()).toJson());
        for (const auto &part : {"issued"_L1, "accessed"_L1})
            QCOMPARE(b.csl.value(part)["date-parts"_L1][0], a.csl.value(part)["date-parts"_L1][0]);
    }
    QCOMPARE(writeReferences(after.references, *referenceFormatOf(to)), written);
}

QTEST_APPLESS_MAIN(TestReferenceWriting)
#include "tst_referencewriting.moc"
