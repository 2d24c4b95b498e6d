#include "exchange/zipfile.h"
#include "exporting/disclosurereader.h"
#include "exporting/pdfmodule.h"
#include "policies/disclosure.h"
#include "support/samplebundle.h"

#include "exchange/textbundle.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace heartport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(heartport::ExportFormat)

namespace {

const QList<ExportFormat> formats{ExportFormat::TextPack, ExportFormat::Html, ExportFormat::Epub, ExportFormat::Pdf,
    ExportFormat::Markdown};

ExportItem item(const QString &language = u"de-AT"_s)
{
    ExportItem item{test::sample()};
    item.article.language = language;
    item.article.disclaimer = disclaimerFor(language).disclaimer;
    return item;
}

Result<QByteArray> composed(const QList<ExportItem> &items, ExportFormat format)
{
    return composeForOutput(items, {.format = format, .today = QDate(2026, 11, 24)});
}

QByteArray bytesOf(ExportFormat format, const ExportItem &what = item())
{
    const auto bytes = composed({what}, format);
    return bytes ? *bytes : bytes.error().detail.toUtf8();
}

QString xmlError(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()) : QString();
}

QMap<QString, QByteArray> unzipped(const QByteArray &bytes) { return readZip(bytes, {1000, 50 << 20}).value(); }

void formatRows()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : formats)
        QTest::newRow(qPrintable(extensionOf(format))) << format;
}

} // namespace

class TstExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatStatesTheLevelAndTheDisclaimer_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("found");
        for (const ExportFormat format : formats)
            for (const QString &level : {u"none"_s, u"ai-assisted"_s, u"ai-generated"_s, QString()})
                QTest::addRow("%s %s", qPrintable(extensionOf(format)), qPrintable(level))
                    << format << level << (level.isEmpty() ? u"ai-generated"_s : level);
    }

    void everyFormatStatesTheLevelAndTheDisclaimer()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, stated);
        ExportItem exported = item();
        exported.status = Status::Draft;
        exported.article.aiDisclosure = aiDisclosureFromWord(stated);
        exported.article.disclaimer = {}; // not even the program's own store is trusted with it
        const auto bytes = composed({exported}, format);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
        const auto found = findDisclosure(*bytes);
        QVERIFY(found);
        QVERIFY2(found->discloses(), qPrintable(found->problems.join(u"; "_s)));
        QVERIFY(found->format == format);
        QTEST(toWord(*found->level), "found");
        QCOMPARE(found->disclaimer->text, disclaimerFor(u"de"_s).disclaimer.text);
    }

    void theSameHearticleGivesTheSameBytes_data() { formatRows(); }
    void theSameHearticleGivesTheSameBytes()
    {
        QFETCH(ExportFormat, format);
        QCOMPARE(bytesOf(format), bytesOf(format));
    }

    void whatComesBackInIsTheSameHearticle()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.textpack"_s);
        QVERIFY(exportTo(path, {item()}, {}));
        const auto back = readTextPack(path);
        QVERIFY(back);
        QVERIFY(back->repaired.isEmpty());
        QCOMPARE(contentSha256(back->article), contentSha256(item().article));
        QVERIFY(back->article == item().article);
    }

    void aPageNeedsNothingElseAndRunsNothing()
    {
        const QByteArray page = bytesOf(ExportFormat::Html);
        QCOMPARE(xmlError(page), QString());
        QCOMPARE(page.count("<script"), 1);
        QCOMPARE(page.count("<script type=\"application/ld+json\">"), 1);
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(page.contains("src=\"data:image/png;base64,iVBOR"));
        QVERIFY(!page.contains("heartport://"));
        QVERIFY(!page.contains("<link"));
        QVERIFY(!page.contains("url("));
        QVERIFY(!page.contains("@import"));
    }

    void thePagesJsonLdHasItsFieldsAndEndsNoScript()
    {
        ExportItem exported = item();
        exported.article.title = u"</script><b>&\"Ende"_s;
        exported.article.review->contentSha256 = contentSha256(exported.article);
        const QByteArray page = bytesOf(ExportFormat::Html, exported);
        const qsizetype start = page.indexOf("ld+json\">") + 9;
        const auto json = QJsonDocument::fromJson(page.sliced(start, page.indexOf("</script>") - start)).object();
        QCOMPARE(json.value("@type"_L1).toString(), u"MedicalWebPage"_s);
        QCOMPARE(json.value("name"_L1).toString(), exported.article.title);
        QCOMPARE(json.value("digitalSourceType"_L1).toString(),
            u"https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource"_s);
        QCOMPARE(json.value("lastReviewed"_L1).toString(), u"2026-11-03"_s);
        QCOMPARE(json.value("reviewedBy"_L1)["name"_L1].toString(), u"B. Reader"_s);
        QCOMPARE(json.value("inLanguage"_L1).toString(), u"de-AT"_s);
        QCOMPARE(json.value("citation"_L1)[0]["name"_L1].toString(), u"Study"_s);
    }

    // The sample's review is of other words.
    void aReviewOfOtherWordsIsNoReview() { QVERIFY(!bytesOf(ExportFormat::Html).contains("reviewedBy")); }

    void aDraftAndAWithdrawnHearticleSaySo_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Epub})
            QTest::newRow(qPrintable(extensionOf(format))) << format;
    }
    void aDraftAndAWithdrawnHearticleSaySo()
    {
        QFETCH(ExportFormat, format);
        ExportItem exported = item();
        const auto text = [&] {
            const QByteArray bytes = bytesOf(format, exported);
            return format == ExportFormat::Html ? bytes : unzipped(bytes).value(u"EPUB/hearticle1.xhtml"_s);
        };
        exported.status = Status::Draft;
        QVERIFY(text().contains("Draft: not published"));
        exported.status = Status::Withdrawn;
        exported.withdrawnReason = u"Wrong dose"_s;
        QVERIFY(text().contains("Withdrawn: Wrong dose"));
    }

    void aRetractedStudyIsMarkedInWhatLeaves_data() { formatRows(); }
    void aRetractedStudyIsMarkedInWhatLeaves()
    {
        QFETCH(ExportFormat, format);
        ExportItem exported = item();
        const auto text = [&] {
            const QByteArray bytes = bytesOf(format, exported);
            if (format == ExportFormat::Pdf)
                return (*pdfModule())->read(bytes)->words.toUtf8();
            return format == ExportFormat::Epub ? unzipped(bytes).value(u"EPUB/hearticle1.xhtml"_s) : bytes;
        };
        const QByteArray before = text();
        QVERIFY(!before.contains("Retracted"));
        exported.notices = ReferenceNotices(QDate(2026, 11, 20),
            {{u"a"_s, {Notice{.doi = u"10.1000/a"_s, .nature = NoticeNature::Retraction, .date = QDate(2026, 3, 9)}}}});
        const QByteArray after = text();
        if (format == ExportFormat::TextPack) {
            QCOMPARE(after, before); // whoever reads it asks data of their own
        } else if (format == ExportFormat::Markdown) {
            QVERIFY(after.contains("- @a: retraction 2026-03-09\n"));
        } else {
            const QString words = QString::fromUtf8(after).remove(QChar::Null); // a letter without a table in a PDF
            QVERIFY2(words.contains(u"etracted 2026-03-09"_s),
                qPrintable(words)); // the first letter is a place, and apart
            QVERIFY2(words.contains(u"Rests on a retracted study"_s), qPrintable(words));
            QVERIFY2(words.contains(u"data as of 20 November 2026"_s), qPrintable(words));
        }
    }

    void aBookHasItsTypeFirstAndAChapterForEachHearticle()
    {
        ExportItem second = item(u"ar"_s);
        second.article.id = ArticleId::random();
        second.article.title = u"الملح"_s;
        second.article.aiDisclosure = AiDisclosure::Generated;
        const auto book = composed({item(), second}, ExportFormat::Epub);
        QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
        QCOMPARE(book->sliced(30, 28), QByteArray("mimetypeapplication/epub+zip"));
        const auto entries = unzipped(*book);
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            if (entry.key().endsWith(u".xhtml") || entry.key().endsWith(u".opf"))
                QVERIFY2(xmlError(entry.value()).isEmpty(), qPrintable(entry.key() + xmlError(entry.value())));
        const QByteArray package = entries.value(u"EPUB/package.opf"_s);
        QVERIFY(package.contains("digitalsourcetype/trainedAlgorithmicMedia</meta>")); // the strongest of both
        QVERIFY(package.contains(disclaimerFor(u"de"_s).disclaimer.text.toUtf8()));
        QVERIFY(package.contains(disclaimerFor(u"ar"_s).disclaimer.text.toUtf8()));
        QVERIFY(entries.value(u"EPUB/hearticle2.xhtml"_s).contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""));
        QVERIFY(entries.value(u"EPUB/contents.xhtml"_s).contains("hearticle2.xhtml"));
        QVERIFY(entries.value(u"EPUB/images/1-one.png"_s).startsWith("\x89PNG"));
    }

    void onlyABookHoldsSeveralHearticles_data() { formatRows(); }
    void onlyABookHoldsSeveralHearticles()
    {
        QFETCH(ExportFormat, format);
        QCOMPARE(composed({}, format).error().code, ErrorCode::FieldInvalid);
        QCOMPARE(composed({item(), item()}, format).has_value(), format == ExportFormat::Epub);
    }

    void aPdfHasPaperLanguageOutlineLinksAndXmp_data()
    {
        QTest::addColumn<bool>("letter");
        QTest::addColumn<bool>("sheet");
        QTest::newRow("A4") << false << false;
        QTest::newRow("Letter") << true << false;
        QTest::newRow("patient sheet") << false << true;
    }
    void aPdfHasPaperLanguageOutlineLinksAndXmp()
    {
        QFETCH(bool, letter);
        QFETCH(bool, sheet);
        const auto pdf = composeForOutput({item()},
            {.format = ExportFormat::Pdf, .paper = letter ? Paper::Letter : Paper::A4, .patientSheet = sheet});
        QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
        QVERIFY(pdf->contains(letter ? "/MediaBox [ 0 0 612.0" : "/MediaBox [ 0 0 59"));
        QVERIFY(pdf->contains("/Lang (de-AT)"));
        QVERIFY(pdf->contains("/Outlines "));
        QVERIFY(pdf->contains("/DisplayDocTitle true"));
        QVERIFY(pdf->contains("<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/"
                              "compositeWithTrainedAlgorithmicMedia<"));
        QVERIFY(pdf->contains("/CreationDate (D:20261101080000Z)"));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"missing/x.html"_s);
        QCOMPARE(exportTo(missing, {item()}, {.format = ExportFormat::Html}).error().code, ErrorCode::FileUnwritable);
        const QString path = folder.filePath(u"x.html"_s);
        QVERIFY(exportTo(path, {item()}, {.format = ExportFormat::Html}));
        QVERIFY(exportTo(path, {item()}, {.format = ExportFormat::Html})); // in place of the one that is there
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), {u"x.html"_s});
    }

    void theNameOfAFileFollowsTheTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"A steady bedtime, and your heart"_s << u"a-steady-bedtime-and-your-heart.pdf"_s;
        QTest::newRow("German") << u"Süßes für Ömi – „jetzt“?"_s << u"susses-fur-omi-jetzt.pdf"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd.pdf"_s;
        QTest::newRow("Arabic") << u"الملح"_s << u"728a8675.pdf"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(60, u'x') + u".pdf"_s;
    }
    void theNameOfAFileFollowsTheTitle()
    {
        QFETCH(QString, title);
        Article article = test::sample();
        article.title = title;
        QTEST(exportFileName(article, ExportFormat::Pdf), "name");
        QVERIFY(exportFormatOf(exportFileName(article, ExportFormat::Pdf)) == ExportFormat::Pdf);
    }

    void theFormatFollowsTheName()
    {
        QVERIFY(exportFormatOf(u"a.b/X.HTM"_s) == ExportFormat::Html);
        QVERIFY(exportFormatOf(u"x.markdown"_s) == ExportFormat::Markdown);
        QVERIFY(!exportFormatOf(u"x.docx"_s));
        QVERIFY(!exportFormatOf(u"pdf"_s));
    }
};

QTEST_MAIN(TstExporter)
#include "tst_exporter.moc"
