// From a publisher's library through a folder into a follower's: what arrives, and all that must not.
#include "support/channelfixture.h"

#include <QLockFile>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestChannels : public QObject
{
    Q_OBJECT

    static QByteArrayList filesOf(const QString &folder)
    {
        QByteArrayList contents;
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            contents += name.toUtf8() + contentOf(folder + u'/' + name);
        return contents;
    }

private Q_SLOTS:
    void whatIsPublishedArrivesOnceAndWhole()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1), {Status::Published, Shelf::Breaking, 3}));
        QVERIFY(stage.publisher.store(hearticle(2)));
        QVERIFY(stage.publisher.store(hearticle(3), {.status = Status::Draft}));
        const auto published = stage.publish();
        QVERIFY2(published, published ? "" : qPrintable(published.error().detail));
        QCOMPARE(published->written, 2);
        QCOMPARE(published->feed.sequence, 1);
        QVERIFY(stage.follow());

        const SyncedChannel first = stage.sync();
        QVERIFY2(!first.problem, first.problem ? qPrintable(first.problem->detail) : "");
        QCOMPARE(first.state, SyncState::Updated);
        for (const auto &refusal : first.changes.refused)
            QFAIL(qPrintable(refusal.error.detail));
        QCOMPARE(first.changes.added.size(), 2);
        QCOMPARE(stage.follower.count(), 2);
        const auto arrived = ArticleStore(*stage.follower).article(hearticle(1).id);
        QCOMPARE(contentSha256(*arrived), contentSha256(hearticle(1)));
        const auto summary = ArticleStore(*stage.follower).summary(hearticle(1).id);
        QCOMPARE(summary->shelf, Shelf::Breaking);
        QCOMPARE(summary->rank, 3);
        QCOMPARE(stage.sync(noon.addSecs(60)).state, SyncState::Current);
        const auto channel = ChannelStore(*stage.follower).channel(stage.channel());
        QCOMPARE(channel->checked, noon.addSecs(60));
        QCOMPARE(channel->title, u"Sleep news"_s);
        QCOMPARE(channel->articles, 2);
    }

    void publishingAgainTouchesOnlyWhatChanged()
    {
        Stage stage;
        for (int i = 1; i <= 5; ++i)
            QVERIFY(stage.publisher.store(hearticle(i)));
        QVERIFY(stage.publish());
        const QByteArrayList before = filesOf(stage.channel()) + filesOf(stage.file(u"articles"_s));
        const auto again = stage.publish(noon.addDays(1));
        QVERIFY(again);
        QVERIFY(!again->changed);
        QCOMPARE(filesOf(stage.channel()) + filesOf(stage.file(u"articles"_s)), before);
        QVERIFY(stage.publisher.store(hearticle(2, 2)));
        const auto third = stage.publish(noon.addDays(1));
        QCOMPARE(third->written, 1);
        QCOMPARE(third->feed.sequence, 2);
        // The old one stays for whoever is just fetching by the old feed, and goes with the next.
        QCOMPARE(QDir(stage.file(u"articles"_s)).entryList(QDir::Files).size(), 6);
        QVERIFY(stage.publisher.store(hearticle(3, 2)));
        QCOMPARE(stage.publish(noon.addDays(1))->removed, 1);
    }

    void theSameContentGivesTheSameBytes()
    {
        Stage one;
        Stage two;
        for (Stage *stage : {&one, &two})
            for (int i = 1; i <= 3; ++i)
                QVERIFY(stage->publisher.store(hearticle(i)));
        QVERIFY(one.publish());
        QVERIFY(two.publish(noon.addDays(3)));
        QCOMPARE(filesOf(one.file(u"articles"_s)), filesOf(two.file(u"articles"_s)));
    }

    void aFeedIsRenewedBeforeItRunsOut()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish(noon, 30));
        QVERIFY(!stage.publish(noon.addDays(14), 30)->changed);
        const auto renewed = stage.publish(noon.addDays(16), 30);
        QVERIFY(renewed->changed);
        QCOMPARE(renewed->written, 0);
        QCOMPARE(renewed->feed.expires, noon.addDays(46));
        QVERIFY(stage.publish(noon.addDays(16), 10)->changed); // sooner than it was
    }

    void aPublicationThatWasCutShortIsMadeGood()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QVERIFY(stage.signAgain(SecretKey::make()));
        QCOMPARE(stage.sync().problem->code, ErrorCode::SignatureWrong);
        QVERIFY(stage.publish()->changed);
        QCOMPARE(stage.sync().state, SyncState::Updated);
    }

    void aFolderOfAnotherKeyIsNotPublishedInto()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        const QByteArray before = contentOf(stage.file(feedName));
        stage.key = SecretKey::make();
        QCOMPARE(stage.publish().error().code, ErrorCode::KeyUnusable);
        QCOMPARE(contentOf(stage.file(feedName)), before);
    }

    void newerVersionsAndShelvesArrive()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publisher.store(hearticle(2)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().changes.added.size(), 2);
        QVERIFY(stage.publisher.store(hearticle(2, 2)));
        QVERIFY(ChannelStore(*stage.publisher).place(hearticle(1).id, {Shelf::MustRead, 7, {}}));
        QVERIFY(stage.publish());
        const SyncedChannel second = stage.sync();
        QCOMPARE(second.changes.updated, QList<ArticleId>{hearticle(2).id});
        QCOMPARE(ArticleStore(*stage.follower).summary(hearticle(1).id)->shelf, Shelf::MustRead);
        QCOMPARE(ArticleStore(*stage.follower).article(hearticle(2).id)->version, 2);
    }

    void aWithdrawalArrivesWithItsReasonAndCanBeTakenBack()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        QVERIFY(ChannelStore(*stage.publisher).place(hearticle(1).id, {Shelf::None, 0, u"The dose is wrong."_s}));
        QVERIFY(stage.publish());
        QCOMPARE(stage.sync().changes.withdrawn, QList<ArticleId>{hearticle(1).id});
        QCOMPARE(ArticleStore(*stage.follower).summary(hearticle(1).id)->status, Status::Withdrawn);
        QCOMPARE(ChannelStore(*stage.follower).placements()->value(hearticle(1).id).withdrawn, u"The dose is wrong."_s);
        QVERIFY(ChannelStore(*stage.publisher).place(hearticle(1).id, {}));
        QVERIFY(stage.publish());
        QCOMPARE(stage.sync().changes.updated, QList<ArticleId>{hearticle(1).id});
        QCOMPARE(ArticleStore(*stage.follower).summary(hearticle(1).id)->status, Status::Published);
    }

    void whatIsNotBelievedChangesNothing_data();
    void whatIsNotBelievedChangesNothing();

    void anOlderFeedIsRefusedAndWhatIsThereStays()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        const QByteArray feed = contentOf(stage.file(feedName));
        const QByteArray signature = contentOf(stage.file(signatureName));
        QVERIFY(stage.publisher.store(hearticle(1, 2)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        QVERIFY(writeFile(stage.file(feedName), feed) && writeFile(stage.file(signatureName), signature));
        const SyncedChannel back = stage.sync();
        QCOMPARE(back.state, SyncState::Refused);
        QCOMPARE(back.problem->code, ErrorCode::ChannelRolledBack);
        QCOMPARE(ArticleStore(*stage.follower).article(hearticle(1).id)->version, 2);
        QCOMPARE(ChannelStore(*stage.follower).channel(stage.channel())->problem->code, ErrorCode::ChannelRolledBack);
    }

    void twoFeedsWithOneNumberAreRefused()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        QByteArray feed = contentOf(stage.file(feedName));
        feed.replace("Sleep news", "Other news");
        QVERIFY(writeFile(stage.file(feedName), feed) && stage.signAgain(stage.key));
        QCOMPARE(stage.sync().problem->code, ErrorCode::ChannelRolledBack);
    }

    void aFeedRunsOutAlsoWhenNothingChanges()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish(noon, 30));
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        QCOMPARE(stage.sync(noon.addDays(31)).problem->code, ErrorCode::ChannelExpired);
        QCOMPARE(stage.follower.count(), 1);
    }

    void anotherChannelCannotOverwriteAHearticle()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        TestLibrary thief;
        QVERIFY(thief.store(hearticle(1, 9)) && thief.store(hearticle(2)));
        const SecretKey key = SecretKey::make();
        const QString folder = stage.folder.filePath(u"thief"_s);
        QVERIFY(publishChannel(*thief, folder, key, {.title = u"Thief"_s, .days = 9, .now = noon, .progress = {}}));
        QVERIFY(ChannelStore(*stage.follower).follow(folder, key.publicKey().toString(), noon));
        const auto synced =
            syncChannels(*stage.follower, {.only = folder, .patience = {}, .now = noon, .progress = {}});
        QVERIFY(synced);
        const ChannelChanges &changes = synced->constFirst().changes;
        QCOMPARE(changes.refused.size(), 1);
        QCOMPARE(changes.refused.constFirst().error.code, ErrorCode::ChannelSwapped);
        QCOMPARE(changes.added, QList<ArticleId>{hearticle(2).id});
        QCOMPARE(ArticleStore(*stage.follower).article(hearticle(1).id)->version, 1);
    }

    void unfollowingKeepsTheHearticles()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        QVERIFY(ChannelStore(*stage.follower).unfollow(stage.channel()));
        QCOMPARE(stage.follower.count(), 1);
        QVERIFY(ChannelStore(*stage.follower).all()->isEmpty());
        QVERIFY(!*ChannelStore(*stage.follower).channelOf(hearticle(1).id));
    }

    void anotherKeyForAFollowedChannelIsAConflict()
    {
        Stage stage;
        QVERIFY(stage.follow());
        QVERIFY(stage.follow());
        const QString other = SecretKey::make().publicKey().toString();
        QCOMPARE(ChannelStore(*stage.follower).follow(stage.channel(), other, noon).error().code, ErrorCode::Conflict);
    }

    // What came from a channel is its publisher's, not ours to publish.
    void followedHearticlesAreNotPublishedOn()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        QVERIFY(stage.follower.store(hearticle(2)));
        const auto own = publishChannel(*stage.follower, stage.folder.filePath(u"own"_s), SecretKey::make(), {});
        QVERIFY(own);
        QCOMPARE(own->feed.items.size(), 1);
        QCOMPARE(own->feed.items.constFirst().id, hearticle(2).id);
    }

    void oneFileIsTheSameChannel()
    {
        Stage stage;
        for (int i = 1; i <= 3; ++i)
            QVERIFY(stage.publisher.store(hearticle(i)));
        QVERIFY(stage.publish());
        const QString pack = stage.folder.filePath(u"stick.heartpack"_s);
        QVERIFY(writeHeartpack(*channelFilesAt(stage.channel()), pack));
        const QByteArray bytes = contentOf(pack);
        QVERIFY(writeHeartpack(*channelFilesAt(stage.channel()), pack));
        QCOMPARE(contentOf(pack), bytes);
        QVERIFY(isChannel(pack) && isChannel(stage.channel()));
        QVERIFY(ChannelStore(*stage.follower).follow(pack, stage.key.publicKey().toString(), noon));
        QCOMPARE(stage.sync().changes.added.size(), 3);
        QVERIFY(writeFile(pack, bytes.chopped(1)));
        QCOMPARE(stage.sync().problem->code, ErrorCode::FormatBroken);
    }

    void aMissingFolderIsNoAnswer()
    {
        Stage stage;
        QVERIFY(stage.follow());
        const SyncedChannel none = stage.sync();
        QCOMPARE(none.state, SyncState::Unreachable);
        QCOMPARE(none.problem->code, ErrorCode::Unreachable);
    }

    void twoSyncsOfOneLibraryDoNotMeet()
    {
        Stage stage;
        QVERIFY(stage.follow());
        QLockFile other(stage.follower.path() + u".sync.lock"_s);
        QVERIFY(other.tryLock());
        QCOMPARE(stage.sync().problem->code, ErrorCode::LibraryLocked);
    }
};

void TestChannels::whatIsNotBelievedChangesNothing_data()
{
    using Spoil = std::function<bool(Stage &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto feedWith = [](const QByteArray &from, const QByteArray &to, bool sign) {
        return Spoil([=](Stage &stage) {
            QByteArray feed = contentOf(stage.file(feedName));
            const bool found = feed.contains(from);
            feed.replace(from, to);
            return found && writeFile(stage.file(feedName), feed) && (!sign || stage.signAgain(stage.key));
        });
    };
    const auto packWith = [](const std::function<QByteArray(QByteArray)> &change) {
        return Spoil([=](Stage &stage) {
            const QString name = QDir(stage.file(u"articles"_s)).entryList(QDir::Files, QDir::Name).constFirst();
            const QString path = stage.file(u"articles/"_s + name);
            return writeFile(path, change(contentOf(path)));
        });
    };
    QTest::newRow("no signature") << Spoil([](Stage &s) { return QFile::remove(s.file(signatureName)); })
                                  << ErrorCode::SignatureWrong;
    QTest::newRow("signed with another key")
        << Spoil([](Stage &s) { return s.signAgain(SecretKey::make()); }) << ErrorCode::SignatureWrong;
    QTest::newRow("a changed word") << feedWith("Sleep news", "Sleep lies", false) << ErrorCode::SignatureWrong;
    QTest::newRow("cut short") << Spoil([](Stage &s) {
        return writeFile(s.file(feedName), contentOf(s.file(feedName)).chopped(40)) && s.signAgain(s.key);
    }) << ErrorCode::FormatBroken;
    QTest::newRow("another key in it") << Spoil([](Stage &s) {
        QByteArray feed = contentOf(s.file(feedName));
        feed.replace(s.key.publicKey().toString().toLatin1(), SecretKey::make().publicKey().toString().toLatin1());
        return writeFile(s.file(feedName), feed) && s.signAgain(s.key);
    }) << ErrorCode::ChannelSwapped;
    QTest::newRow("run out") << feedWith("2026-12-24T12:00:00Z", "2026-11-24T11:59:59Z", true)
                             << ErrorCode::ChannelExpired;
    QTest::newRow("a path out of it") << feedWith("\"articles/", "\"../articles/", true) << ErrorCode::FieldInvalid;
    QTest::newRow("an address elsewhere")
        << feedWith("\"articles/", "\"http://127.0.0.1/", true) << ErrorCode::FieldInvalid;
    QTest::newRow("one id twice") << feedWith("000000000002\"", "000000000001\"", true) << ErrorCode::FormatBroken;
    QTest::newRow("sequence 0") << feedWith("\"sequence\":1", "\"sequence\":0", true) << ErrorCode::FieldInvalid;
    QTest::newRow("a larger file than announced")
        << packWith([](const QByteArray &b) { return b + "x"; }) << ErrorCode::TooLarge;
    QTest::newRow("a shorter file") << packWith([](const QByteArray &b) { return b.chopped(1); })
                                    << ErrorCode::HashWrong;
    QTest::newRow("a changed file") << packWith([](QByteArray b) { return b.replace(60, 1, "!"); })
                                    << ErrorCode::HashWrong;
    QTest::newRow("swapped files") << Spoil([](Stage &s) {
        const QStringList names = QDir(s.file(u"articles"_s)).entryList(QDir::Files, QDir::Name);
        const QString one = s.file(u"articles/"_s + names.at(0));
        const QString two = s.file(u"articles/"_s + names.at(1));
        const QByteArray first = contentOf(one);
        return writeFile(one, contentOf(two)) && writeFile(two, first);
    }) << ErrorCode::HashWrong;
    QTest::newRow("a link instead of a file") << Spoil([](Stage &s) {
        const QString path = s.file(u"articles/"_s + QDir(s.file(u"articles"_s)).entryList(QDir::Files).constFirst());
        return QFile::rename(path, s.file(u"elsewhere"_s)) && QFile::link(s.file(u"elsewhere"_s), path);
    }) << ErrorCode::FormatBroken;
}

void TestChannels::whatIsNotBelievedChangesNothing()
{
    using Spoil = std::function<bool(Stage &)>;
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    Stage stage;
    QVERIFY(stage.publisher.store(hearticle(1)) && stage.publisher.store(hearticle(2)));
    QVERIFY(stage.follower.store(hearticle(8)));
    QVERIFY(stage.publish());
    QVERIFY(spoil(stage));
    QVERIFY(stage.follow());
    const SyncedChannel synced = stage.sync();
    QCOMPARE(synced.state, SyncState::Refused);
    QVERIFY2(synced.problem->code == code, qPrintable(synced.problem->detail));
    QCOMPARE(stage.follower.count(), 1);
    const auto channel = ChannelStore(*stage.follower).channel(stage.channel());
    QCOMPARE(channel->problem->code, code);
    QCOMPARE(channel->sequence, 0);
    QVERIFY(!channel->checked.isValid());
}

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
