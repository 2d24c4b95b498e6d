#include "exchange/textbundle.h"
#include "support/samplebundle.h"
#include "support/zipfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestTextPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextPackComesBackWholeAndIsAlwaysTheSameBytes();
    void hostileZipFilesAreRefused_data();
    void hostileZipFilesAreRefused();
    void aDamagedTextPackIsRefusedWhereverItIsCut();
    void aFlippedBitIsRefusedOrChangesNothing();

private:
    Result<ReadArticle> readZip(const QByteArray &bytes);

    QTemporaryDir m_folder;
    int m_count = 0;
};

Result<ReadArticle> TestTextPack::readZip(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"%1.textpack"_s.arg(++m_count)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        ? readTextPack(file.fileName())
        : failure(ErrorCode::FileUnwritable, u"test"_s);
}

void TestTextPack::aTextPackComesBackWholeAndIsAlwaysTheSameBytes()
{
    const Article article = sample();
    const auto pack = writeTextPack(article);
    QVERIFY(pack);
    QTest::qWait(1100); // a second later: no time of day may be in it
    QCOMPARE(*writeTextPack(article), *pack);
    const auto read = readZip(*pack);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(read->article == article);
    QList<ZipEntry> inFolder{{"Salt.textbundle/", {}, 040755}};
    const BundleEntries entries = writeBundle(article);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        inFolder.append(ZipEntry{"Salt.textbundle/" + entry.key().toUtf8(), entry.value(), 0100644, true});
    inFolder.append(ZipEntry{"__MACOSX/Salt.textbundle/._text.md", "x"});
    const auto folded = readZip(zipOf(inFolder));
    QVERIFY2(folded, qPrintable(folded ? QString() : folded.error().detail));
    QVERIFY(folded->article == article);
}

void TestTextPack::hostileZipFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QList<ZipEntry> good;
    const BundleEntries entries = writeBundle(sample());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        good.append(ZipEntry{entry.key().toUtf8(), entry.value()});
    const auto with = [&](const char *name, const ZipEntry &entry, ErrorCode code, const QString &says) {
        QTest::newRow(name) << zipOf(good + QList<ZipEntry>{entry}) << code << says;
    };
    const auto broken = ErrorCode::FormatBroken;
    with("a path out of it", {"../../x.png", "x"}, broken, u"out of the bundle"_s);
    with("a path out of a folder", {"a/../../x.png", "x"}, broken, u"out of the bundle"_s);
    with("an absolute path", {"/etc/x", "x"}, broken, u"out of the bundle"_s);
    with("a Windows path", {"..\\..\\x", "x"}, broken, u"out of the bundle"_s);
    with("a drive", {"C:x.png", "x"}, broken, u"out of the bundle"_s);
    with("an encoded path", {"%2e%2e%2fx", "x"}, broken, u"does not belong"_s);
    with("a symbolic link", {"assets/x.png", "/etc/passwd", 0120777}, broken, u"link or a special file"_s);
    with("the same name twice", {"text.md", "other"}, broken, u"twice"_s);
    with("the same name in capitals", {"ASSETS/one.png", "other"}, broken, QString());
    with("an archive inside", {"assets/x.zip", "PK"}, ErrorCode::ImageRefused, u"x.zip"_s);
    with("a bomb", {"assets/x.png", QByteArray(15 << 20, 0), 0100644, true}, ErrorCode::TooLarge, u"100 times"_s);
    with("an entry that is too large", {"assets/x.png", QByteArray(21 << 20, 'x')}, ErrorCode::TooLarge, u"20 MB"_s);
    QTest::newRow("too many entries") << zipOf(QList<ZipEntry>(400, {"assets/x.png", ""})) << ErrorCode::TooLarge
                                      << u"entries"_s;
    QTest::newRow("something in front") << "MZ" + zipOf(good) << broken << u"before or behind"_s;
    QTest::newRow("something behind") << zipOf(good) + "x" << broken << u"before or behind"_s;
    QTest::newRow("empty") << QByteArray() << broken << QString();
    QTest::newRow("no zip") << QByteArray("Just a letter to my aunt, quite long enough.") << broken << QString();
    QByteArray flipped = zipOf(good);
    flipped[flipped.indexOf("## Mythos") + 3] = 'X';
    QTest::newRow("a changed byte") << flipped << broken << u"damaged"_s;
}

void TestTextPack::hostileZipFilesAreRefused()
{
    QFETCH(QByteArray, zip);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    const auto read = readZip(zip);
    QVERIFY(!read);
    QVERIFY2(read.error().code == code, qPrintable(read.error().detail));
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
}

void TestTextPack::aDamagedTextPackIsRefusedWhereverItIsCut()
{
    const auto pack = writeTextPack(sample());
    QVERIFY(pack);
    for (qsizetype size = 0; size < pack->size(); size += 97)
        QVERIFY2(!readZip(pack->left(size)), qPrintable(QString::number(size)));
}

void TestTextPack::aFlippedBitIsRefusedOrChangesNothing()
{
    const Article article = sample();
    const auto pack = writeTextPack(article);
    QVERIFY(pack);
    int refused = 0;
    for (qsizetype at = 0; at < pack->size(); at += 5) {
        QByteArray flipped = *pack;
        flipped[at] = char(flipped.at(at) ^ (1 << (at % 8)));
        const auto read = readZip(flipped);
        refused += read ? 0 : 1;
        if (read)
            QVERIFY2(read->article == article, qPrintable(QString::number(at)));
    }
    QVERIFY(refused > pack->size() / 10);
}

QTEST_GUILESS_MAIN(TestTextPack)
#include "tst_textpack.moc"
