// Publishing, following, fetching and leaving a channel from the window, without a server: a folder between two libraries.
#include "support/channelfixture.h"
#include "ui/channels/channels.h"
#include "ui/channels/channelslist.h"
#include "ui/library/library.h"
#include "ui/support/look.h"
#include "ui/support/qrview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

namespace {

// The dialogs of one library's window.
struct Desk {
    explicit Desk(TestLibrary &store)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), library(*store),
          channels(look, library, settings, action, &window)
    {
        window.resize(1024, 700);
        window.show();
    }

    template<typename T>
    T *find(const char *name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *found = top->findChild<T *>(QLatin1StringView(name)); found && found->isVisible())
                return found;
        return nullptr;
    }
    QDialog *dialog(const char *name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->objectName() == QLatin1StringView(name) && top->isVisible())
                return qobject_cast<QDialog *>(top);
        return nullptr;
    }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    void write(const char *name, const QString &text) const { find<QLineEdit>(name)->setText(text); }

    QTemporaryDir folder;
    QSettings settings;
    Look look;
    Library library;
    QWidget window;
    QAction action;
    Channels channels;
};

// For looking at: HEARTPORT_PICTURES names a folder.
void keepPicture(QWidget *widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("HEARTPORT_PICTURES"); !folder.isEmpty() && widget)
        widget->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestChannelsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPublishedHereIsFollowedThere();
    void theFormSaysWhatIsStillMissing();
    void addressAndKeyPastedTogetherFillBothFields();
    void aFailedFetchIsSaidBesideTheChannel();
    void leavingIsAskedForAndKeepsTheHearticles();
    void nothingIsFetchedOnAScheduleUnlessAskedFor();
};

void TestChannelsDialog::whatIsPublishedHereIsFollowedThere()
{
    Stage stage;
    QVERIFY(stage.publisher.store(hearticle(1)));
    Desk publisher(stage.publisher);
    publisher.channels.show();
    publisher.press("publishChannel");
    QVERIFY(publisher.dialog("publishDialog"));
    publisher.write("channelTitle", u"Sleep news"_s);
    publisher.write("channelFolder", stage.channel());
    publisher.write("channelKeyFile", publisher.folder.filePath(u"channel.key"_s));
    QVERIFY(!publisher.find<QPushButton>("publish")->isEnabled()); // a new key without a password
    publisher.write("keyPassword", u"a long password"_s);
    publisher.write("keyPasswordAgain", u"a long password"_s);
    QVERIFY(publisher.find<QPushButton>("publish")->isEnabled());
    publisher.press("publish");
    QTRY_VERIFY_WITH_TIMEOUT(publisher.dialog("publishedDialog"), 60'000); // the key is made slow on purpose
    const QString key = publisher.find<QLineEdit>("publicKey")->text();
    const auto *code = publisher.find<QrView>("inviteCode");
    QCOMPARE(code->accessibleDescription(), key);
    publisher.write("publicAddress", stage.channel());
    QCOMPARE(code->accessibleDescription(), stage.channel() + u' ' + key);
    keepPicture(publisher.dialog("publishedDialog"), u"published"_s);
    const QString scanned = code->accessibleDescription();
    publisher.dialog("publishedDialog")->close();
    QTRY_VERIFY(!publisher.dialog("publishDialog"));
    publisher.press("publishChannel"); // the next time asks for the password alone
    QVERIFY(publisher.dialog("publishDialog"));
    QCOMPARE(publisher.find<QLineEdit>("channelTitle")->text(), u"Sleep news"_s);
    QCOMPARE(publisher.find<QLineEdit>("channelFolder")->text(), stage.channel());
    QCOMPARE(publisher.find<QLineEdit>("channelKeyFile")->text(), publisher.folder.filePath(u"channel.key"_s));
    QCOMPARE(publisher.find<QLineEdit>("keyPassword")->text(), QString());
    publisher.write("keyPassword", u"a long password"_s);
    QVERIFY(publisher.find<QPushButton>("publish")->isEnabled());
    publisher.dialog("publishDialog")->close();
    publisher.dialog("channelsDialog")->close();

    Desk follower(stage.follower);
    QSignalSpy said(&follower.channels, &Channels::said);
    follower.channels.show();
    QVERIFY(follower.find<QWidget>("noChannels"));
    follower.press("followChannel");
    follower.write("channelPlace", scanned);
    QCOMPARE(follower.find<QLineEdit>("channelKey")->text(), key);
    QVERIFY(follower.find<QPushButton>("follow")->isEnabled());
    follower.press("follow");
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
    QCOMPARE(stage.follower.count(), 1);
    const auto channel = follower.library.channels().all().value_or(QList<Channel>()).value(0);
    QCOMPARE(channel.title, u"Sleep news"_s);
    QVERIFY(checkedText(channel, QDateTime::currentDateTimeUtc()).startsWith(u"Checked"_s));
    QVERIFY(!follower.find<QWidget>("noChannels"));
    keepPicture(follower.dialog("channelsDialog"), u"followed"_s);
}

void TestChannelsDialog::theFormSaysWhatIsStillMissing()
{
    Stage stage;
    Desk desk(stage.follower);
    desk.channels.show();
    desk.press("followChannel");
    const auto hint = [&] { return desk.find<QLabel>("followHint")->text(); };
    const auto *follow = desk.find<QPushButton>("follow");
    QStringList hints{hint()};
    for (const QString &place :
        {u"ftp://example.org"_s, stage.folder.filePath(u"missing"_s), u"https://example.org"_s}) {
        desk.write("channelPlace", place);
        hints.append(hint());
        QVERIFY(!follow->isEnabled());
        QCOMPARE(follow->accessibleDescription(), hint());
    }
    desk.write("channelKey", u"no key"_s);
    hints.append(hint());
    QCOMPARE(QSet<QString>(hints.begin(), hints.end()).size(), hints.size()); // each obstacle has its own sentence
    desk.write("channelKey", stage.key.publicKey().toString());
    QVERIFY(hint().isEmpty());
    QVERIFY(follow->isEnabled());
}

void TestChannelsDialog::addressAndKeyPastedTogetherFillBothFields()
{
    Stage stage;
    Desk desk(stage.follower);
    desk.channels.show();
    desk.press("followChannel");
    const QString key = stage.key.publicKey().toString();
    desk.write("channelPlace", u"https://example.org/sleep \n "_s + key);
    QCOMPARE(desk.find<QLineEdit>("channelPlace")->text(), u"https://example.org/sleep"_s);
    QCOMPARE(desk.find<QLineEdit>("channelKey")->text(), key);
}

void TestChannelsDialog::aFailedFetchIsSaidBesideTheChannel()
{
    Stage stage;
    QVERIFY(stage.publisher.store(hearticle(1)));
    QVERIFY(stage.publish());
    QVERIFY(stage.follow());
    QVERIFY(stage.signAgain(SecretKey::make())); // another's signature
    Desk desk(stage.follower);
    desk.channels.show();
    QVERIFY(!desk.find<QWidget>("problem"));
    desk.press("fetch");
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("problem"), 60'000);
    QCOMPARE(stage.follower.count(), 0);
}

void TestChannelsDialog::leavingIsAskedForAndKeepsTheHearticles()
{
    Stage stage;
    QVERIFY(stage.publisher.store(hearticle(1)));
    QVERIFY(stage.publish());
    QVERIFY(stage.follow());
    QCOMPARE(stage.sync().state, SyncState::Updated);
    Desk desk(stage.follower);
    desk.channels.show();
    desk.press("unfollow");
    QTRY_VERIFY(desk.dialog("unfollowDialog"));
    QCOMPARE(desk.library.channels().all()->size(), 1);
    const auto buttons = desk.dialog("unfollowDialog")->findChildren<QPushButton *>();
    QVERIFY(buttons.last()->isDefault()); // to keep it is the safe answer
    buttons.first()->click();
    QVERIFY(desk.library.channels().all()->isEmpty());
    QCOMPARE(stage.follower.count(), 1);
    QTRY_VERIFY(desk.find<QWidget>("noChannels"));
}

void TestChannelsDialog::nothingIsFetchedOnAScheduleUnlessAskedFor()
{
    Stage stage;
    QVERIFY(stage.publisher.store(hearticle(1)));
    QVERIFY(stage.publish());
    QVERIFY(stage.follow());
    Desk desk(stage.follower);
    desk.channels.show();
    QCOMPARE(desk.channels.hours(), 0);
    QVERIFY(!desk.channels.isSyncing());
    desk.find<QCheckBox>("fetchOnSchedule")->setChecked(true);
    QVERIFY(desk.channels.hours() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.channels.isSyncing(), 60'000);
    // The feed is of a fixed day and may have run out by now; that it was asked is what counts.
    const auto channel = desk.library.channels().all()->constFirst();
    QVERIFY(channel.checked.isValid() || channel.problem);
}

QTEST_MAIN(TestChannelsDialog)
#include "tst_channelsdialog.moc"
