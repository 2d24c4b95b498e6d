#include "exchange/textbundle.h"
#include "support/samplebundle.h"
#include "support/zipfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

// The whole file with another directory, and an end record that tells so.
QByteArray withDirectory(const QByteArray &zip,
    const std::function<int(QByteArray &data, QByteArray &directory)> &change)
{
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    const qsizetype start = qFromLittleEndian<quint32>(zip.constData() + end + 16);
    QByteArray data = zip.first(start);
    QByteArray directory = zip.sliced(start, end - start);
    QByteArray record = zip.sliced(end);
    const int fewer = change(data, directory);
    const auto entries = quint16(qFromLittleEndian<quint16>(record.constData() + 10) - fewer);
    qToLittleEndian(entries, record.data() + 8);
    qToLittleEndian(entries, record.data() + 10);
    qToLittleEndian(quint32(directory.size()), record.data() + 12);
    qToLittleEndian(quint32(data.size()), record.data() + 16);
    return data + directory + record;
}

} // namespace

class TestTextPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextPackComesBackWholeAndIsAlwaysTheSameBytes();
    void hostileZipFilesAreRefused_data();
    void hostileZipFilesAreRefused();
    void whatHidesBehindTheDirectoryIsRefused_data();
    void whatHidesBehindTheDirectoryIsRefused();
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

void TestTextPack::whatHidesBehindTheDirectoryIsRefused_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QString>("says");
    QList<ZipEntry> entries;
    const BundleEntries bundle = writeBundle(sample());
    for (auto entry = bundle.begin(); entry != bundle.end(); ++entry)
        entries.append(ZipEntry{entry.key().toUtf8(), entry.value()});
    const QByteArray good = zipOf(entries);
    QTest::newRow("a null in a name") << zipOf(entries + QList<ZipEntry>{{QByteArray("assets/x.png\0.exe", 17), "x"}})
                                      << u"a null in its name"_s;
    const qsizetype name = good.indexOf("text.md");
    QTest::newRow("another name in front") << QByteArray(good).replace(name, 7, "text.mx") << u"differs"_s;
    QTest::newRow("another method in front") << QByteArray(good).replace(8, 1, "\x08") << u"differs"_s;
    QTest::newRow("an entry that is not listed") << withDirectory(good, [](QByteArray &, QByteArray &directory) {
        directory.truncate(directory.lastIndexOf("PK\x01\x02"));
        return 1;
    }) << u"between its entries and its directory"_s;
    QTest::newRow("an entry in the middle that is not listed") << withDirectory(good,
        [](QByteArray &, QByteArray &directory) {
            directory.remove(0, directory.indexOf("PK\x01\x02", 4));
            return 1;
        }) << u"between them"_s;
    QTest::newRow("bytes that belong to nothing") << withDirectory(good, [](QByteArray &data, QByteArray &) {
        data += "secret";
        return 0;
    }) << u"between its entries and its directory"_s;
    QTest::newRow("two entries in one place") << withDirectory(good, [](QByteArray &, QByteArray &directory) {
        const qsizetype last = directory.lastIndexOf("PK\x01\x02");
        directory += directory.sliced(last);
        return -1;
    }) << u"overlap"_s;
    QTest::newRow("a directory with something behind") << withDirectory(good, [](QByteArray &, QByteArray &directory) {
        directory += "secret";
        return 0;
    }) << u"directory does not list"_s;
}

void TestTextPack::whatHidesBehindTheDirectoryIsRefused()
{
    QFETCH(QByteArray, zip);
    QFETCH(QString, says);
    const auto read = readZip(zip);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FormatBroken);
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
