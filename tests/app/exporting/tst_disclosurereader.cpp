#include "exchange/zipfile.h"
#include "exporting/disclosurereader.h"
#include "policies/disclosure.h"
#include "support/samplebundle.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

QByteArray output(ExportFormat format)
{
    ExportItem item{test::sample()};
    return composeForOutput({item}, {.format = format}).value();
}

QByteArray disclaimer() { return disclaimerFor(u"de"_s).disclaimer.text.toUtf8(); }

// The zip file with one change in every entry.
QByteArray changedZip(const QByteArray &zip, const QByteArray &from, const QByteArray &to)
{
    QList<ZipItem> items;
    const auto entries = readZip(zip, {1000, 50 << 20}).value();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        items.append({entry.key(), QByteArray(entry.value()).replace(from, to), false});
    return writeZip(items);
}

QByteArray changed(ExportFormat format, const QByteArray &from, const QByteArray &to)
{
    const bool zip = format == ExportFormat::TextPack || format == ExportFormat::Epub;
    return zip ? changedZip(output(format), from, to) : output(format).replace(from, to);
}

} // namespace

Q_DECLARE_METATYPE(heartport::ExportFormat)

class TstDisclosureReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenAwayIsMissed_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, ExportFormat format, const QByteArray &from, const QByteArray &to) {
            QTest::addRow("%s", name) << format << from << to;
        };
        const QByteArray altered = QByteArray(disclaimer()).replace("nicht", "auch");
        row("textpack, level", ExportFormat::TextPack, "\"ai-assisted\"", "\"secret\"");
        row("textpack, disclaimer", ExportFormat::TextPack, disclaimer(), "");
        row("markdown, level", ExportFormat::Markdown, "\"aiDisclosure\": \"ai-assisted\"", "\"other\": 1");
        row("markdown, disclaimer", ExportFormat::Markdown, disclaimer(), altered);
        row("markdown, visible disclaimer", ExportFormat::Markdown, "\n> " + disclaimer(), "\n> Kein Hinweis");
        row("html, meta", ExportFormat::Html, "<meta name=\"ai-disclosure\"", "<meta name=\"other\"");
        row("html, weaker meta", ExportFormat::Html, "<meta name=\"ai-disclosure\" content=\"ai-assisted\"",
            "<meta name=\"ai-disclosure\" content=\"none\"");
        row("html, attribute", ExportFormat::Html, "data-ai-disclosure", "data-other");
        row("html, JSON-LD", ExportFormat::Html, "CompositeWithTrainedAlgorithmicMedia", "Digital");
        row("html, altered", ExportFormat::Html, disclaimer(), altered);
        row("html, only in a comment", ExportFormat::Html, disclaimer(), "<!-- " + disclaimer() + " -->");
        row("html, only hidden", ExportFormat::Html, disclaimer(), "<span hidden=\"\">" + disclaimer() + "</span>");
        row("html, only unseen", ExportFormat::Html, disclaimer(),
            "<span style=\"DISPLAY : none\">" + disclaimer() + "</span>");
        row("epub, package", ExportFormat::Epub, "schema:digitalSourceType", "schema:other");
        row("epub, attribute", ExportFormat::Epub, "data-ai-disclosure", "data-other");
        row("epub, disclaimer", ExportFormat::Epub, disclaimer(), altered);
        row("epub, description", ExportFormat::Epub, "dc:description", "dc:source");
        row("epub, page of its own", ExportFormat::Epub, "<itemref idref=\"notice\"/>", "");
        row("pdf, mark", ExportFormat::Pdf, "digitalsourcetype/composite", "digitalsourcetype/complicate");
        row("pdf, namespace", ExportFormat::Pdf, "Iptc4xmpExt/2008-02-29", "Iptc4xmpExt/2008-02-30");
        row("pdf, rights", ExportFormat::Pdf, "dc:rights", "dc:source");
    }

    void whatIsTakenAwayIsMissed()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray bytes = changed(format, from, to);
        QVERIFY(bytes != output(format));
        const auto found = findDisclosure(bytes);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QVERIFY(!found->discloses());
        QCOMPARE(checkDisclosure(bytes, {{test::sample()}}, format).error().code, ErrorCode::DisclosureMissing);
    }

    void whatAPageKeepsFromBeingSeenIsNotDisclosed_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QByteArray>("open");
        QTest::addRow("inline, not visible")
            << QByteArray() << QByteArray("<p style=\"color: red; visibility:hidden\">");
        QTest::addRow("inline, no letters") << QByteArray() << QByteArray("<p style='font-size:0px'>");
        QTest::addRow("inline, no height") << QByteArray() << QByteArray("<p style='height:0;overflow:hidden'>");
        QTest::addRow("inline, off the page") << QByteArray() << QByteArray("<p style='position:fixed;left:-9999px'>");
        QTest::addRow("inline, no colour") << QByteArray() << QByteArray("<p style='color:transparent'>");
        QTest::addRow("inline, escaped") << QByteArray() << QByteArray("<p style='displ\\61y:none'>");
        QTest::addRow("inline, with a comment") << QByteArray() << QByteArray("<p style='display:/**/none'>");
        QTest::addRow("by class") << QByteArray(".x{display:none}") << QByteArray("<p class='y x'>");
        QTest::addRow("by id") << QByteArray("a, #x { color: red; opacity: 0 }") << QByteArray("<p id=x>");
        QTest::addRow("by tag and class")
            << QByteArray("body > P.x { visibility: collapse }") << QByteArray("<p class=x>");
        QTest::addRow("in a medium") << QByteArray("@media screen { .x { display: none } }")
                                     << QByteArray("<p class=x>");
        QTest::addRow("everything") << QByteArray("*{font-size:0!important}") << QByteArray("<p>");
    }

    void whatAPageKeepsFromBeingSeenIsNotDisclosed()
    {
        QFETCH(QByteArray, css);
        QFETCH(QByteArray, open);
        const auto page = [&](const QByteArray &style, const QByteArray &start) {
            const QByteArray end = start.isEmpty() ? QByteArray() : QByteArray("</p>");
            return findDisclosure(output(ExportFormat::Html)
                                      .replace("</head>", "<style>" + style + "</style></head>")
                                      .replace(disclaimer(), start + disclaimer() + end))
                .value();
        };
        QVERIFY(!page(css, open).discloses());
        // It is the hiding that is found, not the change.
        QVERIFY(page("p { display: block } .notice::before { display: none } .z { display: none }", "<p class=x id=x>")
                    .discloses());
        QVERIFY(page({}, {}).discloses());
    }

    void anElementWithoutAnEndHidesNothingBehindIt()
    {
        QByteArray page = output(ExportFormat::Html);
        page.replace("</head>", "<style>img, br { display: none }</style></head>")
            .replace("<article", "<br><img src=x><article");
        QVERIFY(findDisclosure(page)->discloses());
    }

    void aWeakerLevelIsNotThatOfTheHearticle()
    {
        ExportItem stronger{test::sample()};
        stronger.article.aiDisclosure = AiDisclosure::Generated;
        for (const ExportFormat format : {ExportFormat::TextPack, ExportFormat::Html, ExportFormat::Epub,
                 ExportFormat::Pdf, ExportFormat::Markdown}) {
            QVERIFY(checkDisclosure(output(format), {{test::sample()}}, format));
            QVERIFY(!checkDisclosure(output(format), {stronger}, format));
        }
    }

    void whatIsNoExportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Hello");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x80", 4);
        QTest::newRow("half a PDF") << output(ExportFormat::Pdf).first(9000);
        QTest::newRow("PDF by name") << QByteArray("%PDF-1.4\n");
        QTest::newRow("half an EPUB") << output(ExportFormat::Epub).first(3000);
        QTest::newRow("any zip file") << writeZip({{u"a.txt"_s, "a"}});
        QTest::newRow("EPUB of nothing") << writeZip({{u"mimetype"_s, "application/epub+zip", true}});
        QTest::newRow("zip that leads out") << writeZip({{u"../info.json"_s, "{}"}});
        QTest::newRow("zip that unpacks to too much")
            << writeZip({{u"info.json"_s, QByteArray(largestOutput + 1, ' ')}});
        QTest::newRow("front matter without an end") << QByteArray("---\ntitle: x\n");
    }

    void whatIsNoExportIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto found = findDisclosure(bytes);
        QVERIFY(!found);
        QVERIFY(!found.error().detail.isEmpty());
    }

    void aStrangersPageIsReadAndFoundWithout()
    {
        const auto found =
            findDisclosure(QByteArray("<!DOCTYPE html><html><body><p>Miracle cure</p><x a='\"><</body>"));
        QVERIFY(found);
        QVERIFY(!found->level);
        QVERIFY(!found->disclaimer);
        QVERIFY(!found->discloses());
    }
};

QTEST_MAIN(TstDisclosureReader)
#include "tst_disclosurereader.moc"
