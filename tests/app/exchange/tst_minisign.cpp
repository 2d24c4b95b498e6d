// Keys and signatures, also both ways with the minisign program itself.
#include "exchange/minisign.h"

#include "support/files.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestMinisign : public QObject
{
    Q_OBJECT

    static int minisign(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(u"minisign"_s, arguments);
        process.write(input);
        process.closeWriteChannel();
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                               : -1;
    }

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void aSignatureFitsItsMessageAndCommentOnly()
    {
        const SecretKey key = SecretKey::make();
        const QByteArray signature = key.sign("the message", "the comment");
        QCOMPARE(key.sign("the message", "the comment"), signature);
        QCOMPARE(*verifySignature("the message", signature, key.publicKey()), QByteArray("the comment"));
        QCOMPARE(verifySignature("the massage", signature, key.publicKey()).error().code, ErrorCode::SignatureWrong);
        QCOMPARE(verifySignature("the message", signature, SecretKey::make().publicKey()).error().code,
            ErrorCode::SignatureWrong);
    }

    void alteredSignaturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("comment") << QByteArray("trusted comment: yes") << QByteArray("trusted comment: no");
        QTest::newRow("carriage returns") << QByteArray("\n") << QByteArray("\r\n");
        QTest::newRow("a line more") << QByteArray("trusted comment: yes\n") << QByteArray("trusted comment: yes\n\n");
        QTest::newRow("not prehashed") << QByteArray("\nRU") << QByteArray("\nRW");
        QTest::newRow("long comment") << QByteArray("untrusted comment: ")
                                      << QByteArray("untrusted comment: " + QByteArray(5000, 'x'));
    }
    void alteredSignaturesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const SecretKey key = SecretKey::make();
        QByteArray signature = key.sign("m", "yes");
        QVERIFY(signature.contains(from));
        signature.replace(from, to);
        QCOMPARE(verifySignature("m", signature, key.publicKey()).error().code, ErrorCode::SignatureWrong);
    }

    void everyChangedByteOfASignatureIsRefused()
    {
        const SecretKey key = SecretKey::make();
        const QByteArray signature = key.sign("m", "c");
        for (qsizetype i = signature.indexOf('\n') + 1; i < signature.size(); ++i) {
            QByteArray changed = signature;
            changed[i] = char(changed.at(i) ^ 1);
            QVERIFY2(!verifySignature("m", changed, key.publicKey()), qPrintable(QString::number(i)));
            QVERIFY(!verifySignature("m", signature.first(i), key.publicKey()));
        }
    }

    void keysComeBackFromTheirFiles()
    {
        const SecretKey key = SecretKey::make();
        QCOMPARE(*PublicKey::parse(key.publicKey().toString()), key.publicKey());
        QCOMPARE(*PublicKey::parse(QString::fromLatin1(key.publicKey().toFile())), key.publicKey());
        const QByteArray open = *key.toFile({});
        QVERIFY(!SecretKey::isLocked(open));
        QCOMPARE(SecretKey::parse(open, {})->publicKey(), key.publicKey());
        const QByteArray locked = *key.toFile("secret", KeyCost::Interactive);
        QVERIFY(SecretKey::isLocked(locked));
        QCOMPARE(SecretKey::parse(locked, "secret")->publicKey(), key.publicKey());
        QCOMPARE(SecretKey::parse(locked, "Secret").error().code, ErrorCode::PasswordWrong);
        QCOMPARE(SecretKey::parse(locked, {}).error().code, ErrorCode::PasswordWrong);
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"not a key"_s;
        QTest::newRow("all zero") << QString::fromLatin1(("Ed" + QByteArray(40, '\0')).toBase64());
        QTest::newRow("small order") << QString::fromLatin1(
            ("Ed" + QByteArray(8, 'n') + '\1' + QByteArray(31, '\0')).toBase64());
        QTest::newRow("too short") << QString::fromLatin1(("Ed" + QByteArray(39, 'k')).toBase64());
        QTest::newRow("another algorithm") << QString::fromLatin1(("XX" + QByteArray(40, 'k')).toBase64());
    }
    void whatIsNoKeyIsRefused()
    {
        QFETCH(QString, text);
        QCOMPARE(PublicKey::parse(text).error().code, ErrorCode::KeyUnusable);
        QCOMPARE(SecretKey::parse(text.toLatin1(), {}).error().code, ErrorCode::KeyUnusable);
    }

    void aKeyFileThatAsksForTooMuchMemoryIsRefused()
    {
        QByteArray file = *SecretKey::make().toFile("p", KeyCost::Interactive);
        QByteArray raw = QByteArray::fromBase64(file.trimmed().split('\n').at(1));
        raw[38 + 8 + 5] = 'x'; // the memory limit's sixth byte: some hundred TB
        file = "untrusted comment: x\n" + raw.toBase64() + '\n';
        QCOMPARE(SecretKey::parse(file, "p").error().code, ErrorCode::KeyUnusable);
    }

    void minisignVerifiesOurs()
    {
        if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
            QSKIP("minisign is not installed");
        const SecretKey key = SecretKey::make();
        const QByteArray message(100'000, 'm');
        QVERIFY(writeFile(path(u"ours"_s), message));
        QVERIFY(writeFile(path(u"ours.minisig"_s), key.sign(message, "timestamp:1\tfile:ours")));
        QVERIFY(writeFile(path(u"ours.pub"_s), key.publicKey().toFile()));
        QCOMPARE(minisign({u"-V"_s, u"-q"_s, u"-m"_s, path(u"ours"_s), u"-p"_s, path(u"ours.pub"_s)}), 0);
        QCOMPARE(minisign({u"-V"_s, u"-m"_s, path(u"ours"_s), u"-P"_s, key.publicKey().toString()}), 0);
        QVERIFY(writeFile(path(u"ours"_s), message + "!"));
        QCOMPARE(minisign({u"-V"_s, u"-m"_s, path(u"ours"_s), u"-p"_s, path(u"ours.pub"_s)}), 1);
    }

    // Both our unlocked and locked key files sign with minisign, and we verify.
    void minisignSignsWithOurKeys()
    {
        if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
            QSKIP("minisign is not installed");
        const SecretKey key = SecretKey::make();
        QVERIFY(writeFile(path(u"m"_s), "message"));
        for (const QByteArray &password : {QByteArray(), QByteArray("pass word")}) {
            QVERIFY(writeFile(path(u"k"_s), *key.toFile(password, KeyCost::Interactive)));
            QFile::remove(path(u"m.minisig"_s));
            QCOMPARE(minisign({u"-S"_s, u"-s"_s, path(u"k"_s), u"-m"_s, path(u"m"_s), u"-t"_s, u"theirs"_s},
                         password + '\n'),
                0);
            QCOMPARE(*verifySignature("message", contentOf(path(u"m.minisig"_s)), key.publicKey()),
                QByteArray("theirs"));
        }
    }

    void keysThatMinisignMadeAreOurs()
    {
        if (QStandardPaths::findExecutable(u"minisign"_s).isEmpty())
            QSKIP("minisign is not installed");
        QCOMPARE(minisign({u"-G"_s, u"-W"_s, u"-p"_s, path(u"t.pub"_s), u"-s"_s, path(u"t.key"_s)}), 0);
        const auto theirs = SecretKey::parse(contentOf(path(u"t.key"_s)), {});
        QVERIFY(theirs);
        QCOMPARE(*PublicKey::parse(QString::fromLatin1(contentOf(path(u"t.pub"_s)))), theirs->publicKey());
        QVERIFY(writeFile(path(u"m"_s), "message"));
        QVERIFY(writeFile(path(u"m.minisig"_s), theirs->sign("message", "c")));
        QCOMPARE(minisign({u"-V"_s, u"-m"_s, path(u"m"_s), u"-p"_s, path(u"t.pub"_s)}), 0);
    }
};

QTEST_GUILESS_MAIN(TestMinisign)
#include "tst_minisign.moc"
