#include "exchange/articlejson.h"
#include "exchange/textbundle.h"
#include "support/samplebundle.h"

#include <QFile>
#include <QImageReader>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(BundleEntries &)>;

Change put(const QString &name, const QByteArray &bytes)
{
    return [=](BundleEntries &entries) { entries.insert(name, bytes); };
}

Change drop(const QString &name)
{
    return [=](BundleEntries &entries) { entries.remove(name); };
}

Change field(const QString &key, const QJsonValue &value)
{
    return [=](BundleEntries &entries) {
        QJsonObject info = QJsonDocument::fromJson(entries.value(u"info.json"_s)).object();
        QJsonObject ours = info.value("org.heartport"_L1).toObject();
        ours.insert(key, value);
        info.insert("org.heartport"_L1, ours);
        entries.insert(u"info.json"_s, QJsonDocument(info).toJson());
    };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestTextBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBackWhole();
    void aMissingOrAlteredDisclaimerIsPutRight();
    void invisibleCharactersAreTakenOutAndReported();
    void hostileContentIsRefused_data();
    void hostileContentIsRefused();
    void picturesAreStrippedToThePicture_data();
    void picturesAreStrippedToThePicture();
    void foldersWithForeignEntriesAreRefused_data();
    void foldersWithForeignEntriesAreRefused();

private:
    QString writeFolder(const BundleEntries &entries);

    QTemporaryDir m_folder;
    int m_count = 0;
};

QString TestTextBundle::writeFolder(const BundleEntries &entries)
{
    const QDir dir(m_folder.filePath(u"%1.textbundle"_s.arg(++m_count)));
    dir.mkpath(u"assets"_s);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        QFile file(dir.filePath(entry.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) != entry.value().size())
            return {};
    }
    return dir.path();
}

void TestTextBundle::whatIsWrittenComesBackWhole()
{
    const Article article = sample();
    const auto read = readTextBundle(writeFolder(writeBundle(article)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->repaired, QList<Correction>());
    QCOMPARE(articleToJson(read->article), articleToJson(article));
    QVERIFY(read->article == article);
    QCOMPARE(writeBundle(read->article), writeBundle(article));
    const QJsonObject info = QJsonDocument::fromJson(writeBundle(article).value(u"info.json"_s)).object();
    QCOMPARE(info.value("com.example.editor"_L1)["theme"_L1].toString(), u"dark"_s);
    QCOMPARE(info.value("org.heartport"_L1)["review"_L1]["x-in-review"_L1].toInt(), 1);
    QVERIFY(info.value("org.heartport"_L1)["_info"_L1].isUndefined());
}

void TestTextBundle::aMissingOrAlteredDisclaimerIsPutRight()
{
    for (const QJsonValue &value : {QJsonValue(),
             QJsonValue(QJsonObject{{"policy"_L1, u"mine"_s}, {"version"_L1, 1}, {"language"_L1, u"de"_s},
                 {"text"_L1, u"Alles gut."_s}})}) {
        BundleEntries entries = writeBundle(sample());
        field(u"disclaimer"_s, value)(entries);
        const auto read = readBundle(entries);
        QVERIFY(read);
        QCOMPARE(read->repaired,
            QList{value.isNull() ? corrections::disclaimerMissing() : corrections::disclaimerAltered()});
        QCOMPARE(read->article.disclaimer, disclaimerFor(u"de"_s).disclaimer);
    }
}

void TestTextBundle::invisibleCharactersAreTakenOutAndReported()
{
    BundleEntries entries = writeBundle(sample());
    field(u"title"_s, u"Take \u202E5 mg\u2066 once\u200B a day\n"_s)(entries);
    put(u"text.md"_s,
        u"1\u200D0 mg, \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645, \uE000mark\x1b[31m\n"_s.toUtf8())(entries);
    const auto read = readBundle(entries);
    QVERIFY(read);
    QCOMPARE(read->article.title, u"Take 5 mg once a day"_s);
    QCOMPARE(read->article.essentials, u"10 mg, \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645, mark[31m\n"_s);
    QCOMPARE(read->repaired.size(), 2);
}

void TestTextBundle::hostileContentIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, ErrorCode code, const QString &says) {
        QTest::newRow(name) << change << code << says;
    };
    const QString info = u"info.json"_s;
    const QString text = u"text.md"_s;
    row("no info.json", drop(info), ErrorCode::FormatBroken, u"info.json is missing"_s);
    row("no text.md", drop(text), ErrorCode::FormatBroken, u"text.md is missing"_s);
    row("another program's bundle", put(info, R"({"version":2})"), ErrorCode::FieldMissing, u"org.heartport"_s);
    row("TextBundle 3", put(info, R"({"version":3,"org.heartport":{}})"), ErrorCode::FieldInvalid, u"must be 2"_s);
    row("no id", field(u"id"_s, {}), ErrorCode::FieldMissing, u"\"id\""_s);
    row("a bad id", field(u"id"_s, u"../../etc"_s), ErrorCode::FieldInvalid, u"UUID"_s);
    row("no title", field(u"title"_s, {}), ErrorCode::FieldMissing, u"\"title\""_s);
    row("a blank title", field(u"title"_s, u" \u200B\u00A0 "_s), ErrorCode::FieldMissing, u"\"title\""_s);
    row("a title that is a number", field(u"title"_s, 7), ErrorCode::FieldInvalid, u"\"title\" must be text"_s);
    row("version 0", field(u"version"_s, 0), ErrorCode::FieldInvalid, u"whole number from 1"_s);
    row("version 1.5", field(u"version"_s, 1.5), ErrorCode::FieldInvalid, u"whole number from 1"_s);
    row("a bad date", field(u"nextReview"_s, u"soon"_s), ErrorCode::FieldInvalid, u"\"nextReview\""_s);
    row("a date without offset", field(u"created"_s, u"2026-11-22T08:00:00"_s), ErrorCode::FieldInvalid, u"created"_s);
    row("an unknown level", field(u"aiDisclosure"_s, u"a bit"_s), ErrorCode::FieldInvalid, u"ai-generated"_s);
    row("an unknown certainty",
        field(u"actions"_s, QJsonObject{{"helps"_L1, QJsonArray{QJsonObject{{"certainty"_L1, u"sure"_s}}}}}),
        ErrorCode::FieldInvalid, u"actions.helps 1: certainty"_s);
    row("raw HTML in an action",
        field(u"actions"_s, QJsonObject{{"harms"_L1, QJsonArray{QJsonObject{{"text"_L1, u"<b>x</b>"_s}}}}}),
        ErrorCode::RawHtml, u"action 1 that harms"_s);
    row("a cover that is not there", field(u"cover"_s, QJsonObject{{"file"_L1, u"assets/two.png"_s}}),
        ErrorCode::FieldInvalid, u"assets/two.png"_s);
    row("a key twice", put(info, R"({"version":2,"version":2})"), ErrorCode::FormatBroken, u"appears twice"_s);
    row("a key twice, once escaped", put(info, R"({"a":1,"\u0061":2})"), ErrorCode::FormatBroken, u"appears twice"_s);
    row("deep nesting", put(info, QByteArray(10'000, '[')), ErrorCode::FormatBroken, u"nested deeper"_s);
    row("something behind the end", put(info, "{} {}"), ErrorCode::FormatBroken, u"not valid JSON"_s);
    row("cut JSON", put(info, "{\"version"), ErrorCode::FormatBroken, u"not valid JSON"_s);
    row("references that are no list", put(u"references.json"_s, "{}"), ErrorCode::FormatBroken, u"CSL-JSON array"_s);
    row("a key used twice", put(u"references.json"_s, R"([{"id":"a"},{"id":"a"}])"), ErrorCode::FieldInvalid,
        u"twice"_s);
    row("a key with spaces", put(u"references.json"_s, R"([{"id":"a b"}])"), ErrorCode::FieldInvalid,
        u"citation key"_s);
    row("a key with a line feed", put(u"references.json"_s, R"([{"id":"a\n"}])"), ErrorCode::FieldInvalid,
        u"citation key"_s);
    row("raw HTML", put(text, "Fine.\n\n<div>x</div>\n"), ErrorCode::RawHtml, u"line 3"_s);
    row("a script", put(text, "a <script>alert(1)</script>"), ErrorCode::RawHtml, u"line 1"_s);
    row("a tag hidden by a zero-width space", put(text, u"<\u200Bscript>x"_s.toUtf8()), ErrorCode::RawHtml,
        u"line 1"_s);
    row("invalid UTF-8", put(text, "abc\xC3(\n"), ErrorCode::NotUtf8, u"byte 3"_s);
    row("an overlong form", put(text, "ab\xC0\xAF"), ErrorCode::NotUtf8, u"byte 2"_s);
    row("invalid UTF-8 in JSON", put(info, "{\"a\":\"\xFF\"}"), ErrorCode::NotUtf8, u"byte 6"_s);
    row("10 MB of text", put(text, QByteArray(10 << 20, 'a')), ErrorCode::TooLarge, u"text.md is larger than 512 KB"_s);
    row("a broken image", put(u"assets/one.png"_s, imageBytes("PNG").left(60)), ErrorCode::ImageRefused, u"one.png"_s);
    row("an image of zeros", put(u"assets/one.png"_s, QByteArray(64, 0)), ErrorCode::ImageRefused,
        u"not what its name"_s);
    row("HTML named as an image", put(u"assets/x.png"_s, "<html>"), ErrorCode::ImageRefused, u"x.png"_s);
    row("a JPEG named PNG", put(u"assets/x.png"_s, imageBytes("JPG")), ErrorCode::ImageRefused, u"x.png"_s);
    row("an SVG", put(u"assets/x.svg"_s, "<svg/>"), ErrorCode::ImageRefused, u"x.svg"_s);
    row("a huge image", put(u"assets/x.png"_s, imageBytes("PNG", 8001, 1)), ErrorCode::ImageRefused,
        u"larger than 8000"_s);
    row("a name with a path", put(u"assets/../x.png"_s, "x"), ErrorCode::FormatBroken, u"does not belong"_s);
    row("a hidden name", put(u"assets/.x.png"_s, "x"), ErrorCode::FormatBroken, u"does not belong"_s);
    row("a name with a newline", put(u"assets/x.png\n"_s, "x"), ErrorCode::FormatBroken, u"does not belong"_s);
    row("a reserved name", put(u"assets/AUX.png"_s, "x"), ErrorCode::FormatBroken, u"does not belong"_s);
    row("a foreign file", put(u"run.sh"_s, "x"), ErrorCode::FormatBroken, u"run.sh"_s);
    row("two names that differ by case", put(u"assets/ONE.png"_s, imageBytes("PNG")), ErrorCode::FormatBroken,
        u"twice"_s);
}

void TestTextBundle::hostileContentIsRefused()
{
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    BundleEntries entries = writeBundle(sample());
    change(entries);
    const auto read = readBundle(entries);
    QVERIFY(!read);
    QVERIFY2(read.error().code == code, qPrintable(read.error().detail));
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
}

void TestTextBundle::picturesAreStrippedToThePicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("clean");
    QTest::addColumn<QByteArray>("loaded");
    const QByteArray png = readImage(u"a.png"_s, imageBytes("PNG"))->bytes;
    QByteArray text;
    text.append("\0\0\0\5tEXthello", 13).append("\0\0\0\0", 4);
    QTest::newRow("PNG with a text chunk and an archive behind it")
        << u"a.png"_s << png << png.left(33) + text + png.mid(33) + "PK\x03\x04";
    const QByteArray jpeg = readImage(u"a.jpg"_s, imageBytes("JPG"))->bytes;
    QTest::newRow("JPEG with a comment and a script behind it")
        << u"a.jpg"_s << jpeg << jpeg.left(2) + QByteArray("\xFF\xFE\0\x07<b>x>", 9).left(9) + jpeg.mid(2) + "<script>";
    if (QImageReader::supportedImageFormats().contains("webp")) {
        const QByteArray webp = readImage(u"a.webp"_s, imageBytes("WEBP"))->bytes;
        QTest::newRow("WebP with something behind it")
            << u"a.webp"_s << webp << webp + QByteArray("EXIF\4\0\0\0abcd", 12);
    }
}

void TestTextBundle::picturesAreStrippedToThePicture()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, clean);
    QFETCH(QByteArray, loaded);
    QVERIFY(!clean.isEmpty() && clean.size() < loaded.size());
    const auto read = readImage(name, loaded);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->bytes, clean);
    QCOMPARE(readImage(name, clean)->bytes, clean);
    QVERIFY(!QImage::fromData(clean).isNull());
}

void TestTextBundle::foldersWithForeignEntriesAreRefused_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("target"); // of a symbolic link; empty: a pipe; "/": a folder
    QTest::newRow("a link instead of the text") << u"text.md"_s << u"/etc/hostname"_s;
    QTest::newRow("a link as an image") << u"assets/x.png"_s << u"/dev/zero"_s;
    QTest::newRow("a link as the image folder") << u"assets"_s << u"/etc"_s;
    QTest::newRow("a pipe") << u"assets/x.png"_s << QString();
    QTest::newRow("a folder") << u"assets/deep.png"_s << u"/"_s;
    QTest::newRow("a folder beside") << u"more"_s << u"/"_s;
}

void TestTextBundle::foldersWithForeignEntriesAreRefused()
{
    QFETCH(QString, entry);
    QFETCH(QString, target);
    const QString folder = writeFolder(writeBundle(sample()));
    const QString path = folder + u'/' + entry;
    QFile::remove(path);
    if (QFileInfo(path).isDir())
        QVERIFY(QDir(path).removeRecursively());
    if (target == u"/")
        QVERIFY(QDir().mkpath(path));
    else if (target.isEmpty())
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(target, path));
    const auto read = readTextBundle(folder);
    QVERIFY(!read);
    QVERIFY2(read.error().code == ErrorCode::FormatBroken, qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestTextBundle)
#include "tst_textbundle.moc"
