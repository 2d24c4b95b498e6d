// The parts of a kiosk by themselves: keys, keyboards, the way of the arrow keys, the library it shows, reading aloud.
#include "kioskfixture.h"
#include "ui/kiosk/keylayouts.h"
#include "ui/kiosk/screenkeyboard.h"
#include "ui/kiosk/speech.h"

#include <QKeyEvent>
#include <QLocalServer>
#include <QPushButton>
#include <QSet>

using namespace heartport;
using namespace Qt::StringLiterals;

namespace {

// Answers as a speech server does, and says that each message was spoken.
class SpeechServer
{
public:
    explicit SpeechServer(const QString &path)
    {
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            m_client = m_server.nextPendingConnection();
            QObject::connect(m_client, &QLocalSocket::readyRead, m_client, [this] {
                heard += m_client->readAll();
                if (answers && heard.endsWith("\r\n.\r\n"))
                    m_client->write("225 OK MESSAGE QUEUED\r\n702 END\r\n");
            });
        });
        m_server.listen(path);
    }
    QByteArray heard;
    bool answers = true;

private:
    QLocalServer m_server;
    QLocalSocket *m_client = nullptr;
};

} // namespace

class TestKioskParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyPassesOrDoesNot_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("anywhere");
        QTest::addColumn<bool>("inField");
        const auto row = [](const char *name, int key, int modifiers, const QString &text, bool anywhere, bool field) {
            QTest::newRow(name) << key << modifiers << text << anywhere << field;
        };
        row("Tab", Qt::Key_Tab, 0, u"\t"_s, true, true);
        row("Backtab", Qt::Key_Backtab, Qt::ShiftModifier, {}, true, true);
        row("arrow", Qt::Key_Left, 0, {}, true, true);
        row("Enter", Qt::Key_Return, 0, u"\r"_s, true, true);
        row("letter", Qt::Key_S, 0, u"s"_s, false, true);
        row("capital", Qt::Key_S, Qt::ShiftModifier, u"S"_s, false, true);
        row("umlaut", Qt::Key_Udiaeresis, 0, u"ü"_s, false, true);
        row("erase", Qt::Key_Backspace, 0, {}, false, true);
        for (const int key : {Qt::Key_F1, Qt::Key_F5, Qt::Key_F6, Qt::Key_F11, Qt::Key_F12, Qt::Key_Menu, Qt::Key_Print,
                 Qt::Key_Super_L, Qt::Key_Alt, Qt::Key_Back, Qt::Key_Multi_key, Qt::Key_Help, Qt::Key_HomePage,
                 Qt::Key_LaunchMail, Qt::Key_PowerOff, Qt::Key_Shift, Qt::Key_Zoom, Qt::Key_Search, Qt::Key_Paste})
            row(qPrintable(QKeySequence(key).toString() + QString::number(key)), key, 0, {}, false, false);
        for (const int key : {Qt::Key_Q, Qt::Key_W, Qt::Key_O, Qt::Key_S, Qt::Key_P, Qt::Key_L, Qt::Key_R, Qt::Key_U,
                 Qt::Key_F, Qt::Key_C, Qt::Key_V, Qt::Key_N, Qt::Key_T, Qt::Key_Plus, Qt::Key_0, Qt::Key_Tab})
            row(qPrintable(u"Ctrl+%1"_s.arg(key)), key, Qt::ControlModifier, u"\x03"_s, false, false);
        for (const int key : {Qt::Key_F4, Qt::Key_Tab, Qt::Key_Left, Qt::Key_Space, Qt::Key_D})
            row(qPrintable(u"Alt+%1"_s.arg(key)), key, Qt::AltModifier, {}, false, false);
        row("Super+E", Qt::Key_E, Qt::MetaModifier, u"e"_s, false, false);
        row("Ctrl+Shift+I", Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier, {}, false, false);
    }
    void aKeyPassesOrDoesNot()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, text);
        QFETCH(bool, anywhere);
        QFETCH(bool, inField);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), text);
        QCOMPARE(mayPassKey(event, false), anywhere);
        QCOMPARE(mayPassKey(event, true), inField);
    }

    void eachLanguageHasItsLettersOnce_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language :
            {"en", "de", "fr", "es", "it", "pt", "pl", "tr", "ru", "uk", "el", "ar", "fa", "he"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void eachLanguageHasItsLettersOnce()
    {
        QFETCH(QString, language);
        const KeyLayout layout = keyLayout(language + u"-XX"_s);
        QCOMPARE(layout.language, language);
        QVERIFY(!layout.name.isEmpty());
        const QString letters = layout.rows.join(QString());
        QCOMPARE(QSet<QChar>(letters.begin(), letters.end()).size(), letters.size());
        for (const QString &row : layout.rows)
            QVERIFY(row.size() <= 12); // 60 px each on a screen of 1080
        const QString ordered = inOrder(layout).rows.join(QString());
        QCOMPARE(QSet<QChar>(ordered.begin(), ordered.end()), QSet<QChar>(letters.begin(), letters.end()));
        QVERIFY(ordered.at(0).isLetter());
        const QStringList rows = inOrder(layout).rows;
        QVERIFY(rows.constFirst().size() - rows.constLast().size() <= 1); // no letter alone
    }

    void anUnknownLanguageHasLatinLetters()
    {
        QCOMPARE(keyLayout(u"xx"_s).language, u"en"_s);
        QCOMPARE(keyboardLanguages({u"xx"_s}), QStringList{u"en"_s});
        QCOMPARE(keyboardLanguages({u"de-AT"_s, u"ar"_s, u"de"_s}), (QStringList{u"de"_s, u"ar"_s}));
    }

    void theKeyboardWritesIntoItsField()
    {
        Look look;
        KioskLook kiosk(look);
        QWidget window;
        QLineEdit field(&window);
        field.setMaxLength(4);
        ScreenKeyboard keyboard(kiosk, field, {u"de"_s, u"ar"_s}, &window);
        QSignalSpy finished(&keyboard, &ScreenKeyboard::finished);
        const auto key = [&keyboard](const QString &text) {
            for (auto *button : keyboard.findChildren<KioskButton *>())
                if (button->text() == text && !button->isHidden())
                    return button->click();
            QFAIL(qPrintable(u"no key "_s + text));
        };
        for (const QString &letter : {u"s"_s, u"ü"_s, u"ß"_s})
            key(letter);
        QCOMPARE(field.text(), u"süß"_s);
        keyboard.findChild<KioskButton *>("keyDelete"_L1)->click();
        QCOMPARE(field.text(), u"sü"_s);
        for (int i = 0; i < 5; ++i)
            key(u"a"_s);
        QCOMPARE(field.text(), u"süaa"_s); // the field is full
        keyboard.findChild<KioskButton *>("keyLanguage"_L1)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        field.clear();
        key(u"س"_s);
        QCOMPARE(field.text(), u"س"_s);
        keyboard.findChild<KioskButton *>("keyDone"_L1)->click();
        QCOMPARE(finished.count(), 1);
    }

    void arrowsGoToTheNearestInTheirDirection()
    {
        QWidget area;
        area.resize(400, 400);
        const auto put = [&area](int x, int y) {
            auto *button = new QPushButton(&area);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setGeometry(x, y, 80, 60);
            return button;
        };
        QPushButton *upperLeft = put(0, 0);
        QPushButton *upperRight = put(200, 0);
        QPushButton *lowerLeft = put(0, 200);
        QPushButton *lowerRight = put(200, 200);
        lowerRight->setEnabled(false);
        area.show();
        QCOMPARE(neighbour(&area, upperLeft, Qt::Key_Right), upperRight);
        QCOMPARE(neighbour(&area, upperLeft, Qt::Key_Down), lowerLeft);
        QCOMPARE(neighbour(&area, upperRight, Qt::Key_Left), upperLeft);
        QCOMPARE(neighbour(&area, upperLeft, Qt::Key_Up), nullptr);
        QCOMPARE(neighbour(&area, lowerLeft, Qt::Key_Right), upperRight); // the one beside is of no use now
    }

    void aLibraryThatFailsIsReplacedByTheBuiltInOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another kind") << QByteArray("not a library at all, but long enough to look at").repeated(10);
        QTest::newRow("broken") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
    }
    void aLibraryThatFailsIsReplacedByTheBuiltInOne()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"library.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        KioskPolicy policy;
        policy.categories = {u"No such thing"_s};
        const KioskLibrary library(policy, file.fileName(), false);
        QVERIFY(library.isBuiltIn());
        QVERIFY(!library.obstacle().isEmpty());
        QVERIFY(library.shown().size() >= 10); // whole, whatever the policy's topics are
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void theLibraryIsWatched()
    {
        KioskFixture fixture;
        KioskLibrary missing(fixture.policy, fixture.folder.filePath(u"later.sqlite"_s), false);
        QVERIFY(missing.isBuiltIn());
        QSignalSpy replaced(&missing, &KioskLibrary::replaced);
        missing.look();
        QCOMPARE(replaced.count(), 0);
        const ArticleId id = fixture.add(u"A steady hour"_s);
        QVERIFY(fixture.database->backup(fixture.folder.filePath(u"later.sqlite"_s)));
        missing.look();
        QCOMPARE(replaced.count(), 1);
        QVERIFY(!missing.isBuiltIn());
        QVERIFY(missing.allows(id));
    }

    void onlyWhatThePolicyNamesIsShown()
    {
        KioskFixture fixture;
        const ArticleId sleep = fixture.add(u"A"_s, u"Sleep"_s);
        const ArticleId mood = fixture.add(u"B"_s, u"Mood"_s);
        const ArticleId french = fixture.add(u"C"_s, u"Sleep"_s, Status::Published, u"fr"_s);
        const ArticleId withdrawn = fixture.add(u"D"_s, u"Sleep"_s, Status::Withdrawn);
        fixture.policy.categories = {u"sleep"_s};
        fixture.policy.languages = {u"en"_s};
        KioskLibrary library(fixture.policy, fixture.policy.library, false);
        QVERIFY(library.allows(sleep));
        for (const ArticleId &id : {mood, french, withdrawn})
            QVERIFY(!library.allows(id));
        LibraryPageSource all(library.library(), fixture.look);
        KioskPageSource source(library, all);
        const auto address = [](const ArticleId &id) { return QUrl(u"heartport://article/"_s + id.toString()); };
        QVERIFY(source.page(address(sleep)));
        for (const ArticleId &id : {mood, french, withdrawn, ArticleId::random()})
            QVERIFY(!source.page(address(id)));
        QVERIFY(source.page(QUrl(u"heartport://style/article.css"_s)));
        QVERIFY(!source.page(QUrl(u"heartport://article/"_s)));
    }

    void readingAloudGoesParagraphByParagraph()
    {
        QTemporaryDir folder;
        SpeechServer server(folder.filePath(u"speech"_s));
        Speech speech(folder.filePath(u"speech"_s));
        QVERIFY(speech.isThere());
        QSignalSpy changes(&speech, &Speech::readingChanged);
        speech.read(u"de-AT"_s, {u"Erster Absatz."_s, u".Punkt\nZweite Zeile"_s});
        QVERIFY(speech.isReading());
        QTRY_COMPARE(changes.count(), 2); // began, and came to its end
        QTRY_VERIFY(server.heard.contains("QUIT\r\n"));
        QVERIFY(server.heard.contains("SET SELF LANGUAGE de\r\n"));
        QVERIFY(server.heard.contains("SPEAK\r\nErster Absatz.\r\n.\r\n"));
        QVERIFY(server.heard.contains("SPEAK\r\n..Punkt\r\nZweite Zeile\r\n.\r\n")); // a dot does not end it
    }

    void stoppingIsHeardAtOnce()
    {
        QTemporaryDir folder;
        SpeechServer server(folder.filePath(u"speech"_s));
        server.answers = false;
        Speech speech(folder.filePath(u"speech"_s));
        speech.read(u"en"_s, {u"One."_s, u"Two."_s});
        QTRY_VERIFY(server.heard.contains("One."));
        speech.stop();
        QVERIFY(!speech.isReading());
        QTRY_VERIFY(server.heard.contains("CANCEL SELF\r\n"));
        QVERIFY(!server.heard.contains("Two."));
    }

    void whoListensHearsTheWarningAndThenTheRest()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        SpeechServer server(kiosk.folder.filePath(u"speech"_s));
        server.answers = false; // the first words take for ever
        kiosk.start();
        kiosk.wake();
        kiosk.window->showArticle(id);
        kiosk.press("barReadAloud");
        QTRY_VERIFY(server.heard.contains("SPEAK\r\nA steady hour\r\n"));
        server.heard.clear();
        kiosk.pass(90'000);
        QTRY_VERIFY(server.heard.contains("SPEAK\r\nStill there?\r\n"));
        server.heard.clear();
        kiosk.press("warningStay");
        QTRY_VERIFY(server.heard.contains("SPEAK\r\nA steady hour\r\n"));
        kiosk.press("barReadAloud"); // enough
        server.heard.clear();
        kiosk.pass(90'000);
        QTRY_VERIFY(server.heard.contains("Still there?"));
    }

    void whoOnlyReadsIsNotSpokenTo()
    {
        KioskFixture kiosk;
        const ArticleId id = kiosk.add(u"A steady hour"_s);
        SpeechServer server(kiosk.folder.filePath(u"speech"_s));
        kiosk.start();
        kiosk.wake();
        kiosk.window->showArticle(id);
        kiosk.press("barReadAloud");
        QTRY_VERIFY(server.heard.contains("A steady hour"));
        kiosk.press("barEnd"); // that was another visitor
        QTRY_VERIFY(server.heard.contains("QUIT"));
        server.heard.clear();
        kiosk.wake();
        kiosk.window->showArticle(id);
        kiosk.pass(90'000);
        QVERIFY(kiosk.find("warningPanel"));
        QTest::qWait(100);
        QCOMPARE(server.heard, QByteArray());
    }

    void withoutASpeechServerNothingIsRead()
    {
        QTemporaryDir folder;
        Speech speech(folder.filePath(u"nobody"_s));
        QVERIFY(!speech.isThere());
        speech.read(u"en"_s, {u"One."_s});
        QTRY_VERIFY(!speech.isReading());
    }
};

QTEST_MAIN(TestKioskParts)
#include "tst_kioskparts.moc"
