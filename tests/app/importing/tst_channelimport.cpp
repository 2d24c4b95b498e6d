// A channel brought in by hand: with and without its being followed.
#include "importing/importer.h"
#include "support/channelfixture.h"

#include <QDir>
#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestChannelImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnfollowedChannelIsTakenWithANoticeAndBoundToNothing()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1), {Status::Published, Shelf::Breaking, 1}));
        QVERIFY(stage.publisher.store(hearticle(2)));
        QVERIFY(stage.publish());
        const ImportReport first = importPaths(*stage.follower, {stage.channel()});
        QVERIFY(first.refused.isEmpty());
        QCOMPARE(first.added.size(), 2);
        QCOMPARE(first.notices.size(), 1);
        QVERIFY(first.notices.constFirst().what.contains(stage.key.publicKey().toString()));
        QCOMPARE(ArticleStore(*stage.follower).summary(hearticle(1).id)->shelf, Shelf::None);
        QVERIFY(ChannelStore(*stage.follower).bindings()->isEmpty());
        QCOMPARE(importPaths(*stage.follower, {stage.channel()}).unchanged.size(), 2);
    }

    void anUnsignedPackSaysSo()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(QFile::remove(stage.file(signatureName)));
        const ImportReport report = importPaths(*stage.follower, {stage.channel()});
        QCOMPARE(report.added.size(), 1);
        QVERIFY(report.notices.constFirst().what.startsWith(u"not signed"_s));
    }

    void aPackThatAnotherKeySignedIsRefused()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.signAgain(SecretKey::make()));
        const QString pack = stage.folder.filePath(u"x.heartpack"_s);
        QVERIFY(writeHeartpack(*channelFilesAt(stage.channel()), pack));
        const ImportReport report = importPaths(*stage.follower, {pack});
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.constFirst().error.code, ErrorCode::SignatureWrong);
        QVERIFY(ArticleStore(*stage.follower).list()->isEmpty());
    }

    void onlyFollowedChannelsAreTakenWhereThatIsAsked()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish(QDateTime::currentDateTimeUtc()));
        const QStringList paths{stage.channel()};
        const auto take = [&] { return importPaths(*stage.follower, paths, {}, ImportFrom::FollowedChannels); };
        QCOMPARE(take().refused.size(), 1);
        QCOMPARE(take().refused.constFirst().error.code, ErrorCode::SignatureWrong);
        QVERIFY(ArticleStore(*stage.follower).list()->isEmpty());
        QVERIFY(stage.follow());
        QCOMPARE(take().added.size(), 1);
        const QString alone = stage.channel() + u"/articles/"_s
            + QDir(stage.channel() + u"/articles"_s).entryList({u"*.textpack"_s}).constFirst();
        const ImportReport report = importPaths(*stage.follower, {alone}, {}, ImportFrom::FollowedChannels);
        QCOMPARE(report.refused.constFirst().error.code, ErrorCode::SignatureWrong);
    }

    void aStickOfAFollowedChannelIsASync()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish(QDateTime::currentDateTimeUtc()));
        QVERIFY(stage.follow());
        const QString stick = stage.folder.filePath(u"stick.heartpack"_s);
        QVERIFY(writeHeartpack(*channelFilesAt(stage.channel()), stick));
        const ImportReport first = importPaths(*stage.follower, {stick});
        QCOMPARE(first.added.size(), 1);
        QVERIFY(first.notices.isEmpty());
        QCOMPARE(ChannelStore(*stage.follower).channel(stage.channel())->articles, 1);
        QCOMPARE(importPaths(*stage.follower, {stick}).unchanged.size(), 1);
        QCOMPARE(stage.sync(QDateTime::currentDateTimeUtc()).state, SyncState::Current);
        QVERIFY(stage.publisher.store(hearticle(1, 2)));
        QVERIFY(stage.publish(QDateTime::currentDateTimeUtc()));
        QCOMPARE(stage.sync(QDateTime::currentDateTimeUtc()).changes.updated.size(), 1);
        const ImportReport old = importPaths(*stage.follower, {stick});
        QCOMPARE(old.refused.size(), 1);
        QCOMPARE(old.refused.constFirst().error.code, ErrorCode::ChannelRolledBack);
        QCOMPARE(ArticleStore(*stage.follower).article(hearticle(1).id)->version, 2);
    }

    void manyNewHearticlesComeBesideWhatElseChanges()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publisher.store(hearticle(2)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        for (int number = 3; number <= 63; ++number)
            QVERIFY(stage.publisher.store(hearticle(number)));
        QVERIFY(stage.publisher.store(hearticle(1, 2)));
        QVERIFY(ChannelStore(*stage.publisher).place(hearticle(2).id, {Shelf::None, 0, u"It was wrong."_s}));
        QVERIFY(stage.publish());
        const SyncedChannel second = stage.sync();
        QVERIFY2(!second.problem, second.problem ? qPrintable(second.problem->detail) : "");
        QCOMPARE(second.changes.added.size(), 61);
        QCOMPARE(QSet<ArticleId>(second.changes.added.begin(), second.changes.added.end()).size(), 61);
        QCOMPARE(second.changes.updated, QList<ArticleId>{hearticle(1).id});
        QCOMPARE(second.changes.withdrawn, QList<ArticleId>{hearticle(2).id});
        QVERIFY(second.changes.unchanged.isEmpty());
        QVERIFY(second.changes.refused.isEmpty());
        QCOMPARE(stage.follower.count(), 62);
        QCOMPARE(stage.sync().state, SyncState::Current);
        // Nothing is left beside the library.
        const QFileInfo library(stage.follower.path());
        QCOMPARE(library.dir().entryList(QDir::Files).filter(u".new."_s), QStringList());
    }

    void whatBelongsToAFollowedChannelIsLeftAlone()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        TestLibrary thief;
        QVERIFY(thief.store(hearticle(1, 9)));
        const QString folder = stage.folder.filePath(u"thief"_s);
        QVERIFY(publishChannel(*thief, folder, SecretKey::make(), {}));
        const ImportReport report = importPaths(*stage.follower, {folder});
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(ArticleStore(*stage.follower).article(hearticle(1).id)->version, 1);
    }

    void aDamagedPackChangesNothing()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)) && stage.publisher.store(hearticle(2)));
        QVERIFY(stage.publish());
        const QString name = QDir(stage.file(u"articles"_s)).entryList(QDir::Files, QDir::Name).constLast();
        QVERIFY(writeFile(stage.file(u"articles/"_s + name), "other"));
        QCOMPARE(importPaths(*stage.follower, {stage.channel()}).refused.size(), 1);
        QCOMPARE(stage.follower.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestChannelImport)
#include "tst_channelimport.moc"
