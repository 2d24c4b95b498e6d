// What would come in, said before anything is written, and then written as it was said or not at all.
#include "exchange/textbundle.h"
#include "importing/importer.h"
#include "support/channelfixture.h"

#include <QTest>

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestImportPlan : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString pack(const Article &article, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        return writeFile(path, writeTextPack(article).value()) ? path : QString();
    }

    static Article unready(int number)
    {
        Article article = hearticle(number);
        article.aiDisclosure.reset();
        return article;
    }

private Q_SLOTS:
    void everyPathIsSaidAndNothingIsWritten()
    {
        TestLibrary library;
        QVERIFY(library.store(hearticle(2)) && library.store(hearticle(3)) && library.store(hearticle(4, 5)));
        const QStringList paths{pack(hearticle(1), u"1.textpack"_s), pack(hearticle(2), u"2.textpack"_s),
            pack(hearticle(3, 2), u"3.textpack"_s), pack(hearticle(4), u"4.textpack"_s),
            pack(unready(5), u"5.textpack"_s), pack(hearticle(1), u"again.textpack"_s),
            m_folder.filePath(u"nowhere.textpack"_s)};
        const QByteArray before = contentOf(library.path());
        const ImportPlan plan = planImport(*library, paths);
        QCOMPARE(contentOf(library.path()), before);
        QCOMPARE(plan.items.size(), 7);
        QVERIFY(plan.items.at(0).outcome == StoreOutcome::Added);
        QCOMPARE(plan.items.at(0).title, u"Hearticle 1"_s);
        QVERIFY(plan.items.at(1).outcome == StoreOutcome::Unchanged);
        QVERIFY(plan.items.at(2).outcome == StoreOutcome::Updated);
        QCOMPARE(plan.items.at(2).version, 2);
        QCOMPARE(plan.items.at(3).outcome.error().code, ErrorCode::OlderThanLibrary);
        QVERIFY(plan.items.at(4).outcome == StoreOutcome::Added && plan.items.at(4).becomesDraft);
        QCOMPARE(plan.items.at(5).outcome.error().code, ErrorCode::Conflict);
        QCOMPARE(plan.items.at(6).outcome.error().code, ErrorCode::FileUnreadable);

        const auto report = carryOut(*library, plan);
        QVERIFY(report);
        QCOMPARE(report->added, (QList<ArticleId>{hearticle(1).id, hearticle(5).id}));
        QCOMPARE(report->updated, QList<ArticleId>{hearticle(3).id});
        QCOMPARE(report->drafts, QList<ArticleId>{hearticle(5).id});
        QCOMPARE(ArticleStore(*library).article(hearticle(3).id)->version, 2);
        QCOMPARE(ArticleStore(*library).article(hearticle(4).id)->version, 5);
    }

    void aFileThatChangedSinceItWasShownTakesAllBack()
    {
        TestLibrary library;
        const QString one = pack(hearticle(1), u"one.textpack"_s);
        const QString two = pack(hearticle(2), u"two.textpack"_s);
        const ImportPlan plan = planImport(*library, {one, two});
        pack(hearticle(2, 7), u"two.textpack"_s);
        const auto report = carryOut(*library, plan);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Conflict);
        QCOMPARE(library.count(), 0);
    }

    void stoppingWritesNothing()
    {
        TestLibrary library;
        const QStringList paths{pack(hearticle(1), u"a.textpack"_s), pack(hearticle(2), u"b.textpack"_s)};
        const auto onlyFirst = [](const ImportStep &step) { return step.path == 0; };
        const ImportPlan half = planImport(*library, paths, onlyFirst);
        QVERIFY(half.items.at(0).outcome);
        QCOMPARE(half.items.at(1).outcome.error().code, ErrorCode::Cancelled);
        const auto report = carryOut(*library, planImport(*library, paths), onlyFirst);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(library.count(), 0);
    }

    void aStrayFileDoesNotTakeThePlaceOfAFollowedHearticle()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync().state, SyncState::Updated);
        const QString stray = pack(hearticle(1, 9), u"stray.textpack"_s);
        const ImportPlan plan = planImport(*stage.follower, {stray});
        QVERIFY(!plan.items.constFirst().outcome);
        QCOMPARE(plan.items.constFirst().outcome.error().code, ErrorCode::ChannelSwapped);
        QCOMPARE(importPaths(*stage.follower, {stray}).refused.size(), 1);
        QCOMPARE(ArticleStore(*stage.follower).article(hearticle(1).id)->version, 1);
        const QString same = pack(hearticle(1), u"same.textpack"_s);
        QCOMPARE(importPaths(*stage.follower, {same}).unchanged.size(), 1);
    }

    void aChannelIsSaidHearticleByHearticle()
    {
        Stage stage;
        for (const int number : {1, 2})
            QVERIFY(stage.publisher.store(hearticle(number)));
        QVERIFY(stage.publish());
        QVERIFY(stage.follower.store(hearticle(2)));
        const QString stick = stage.folder.filePath(u"stick.heartpack"_s);
        QVERIFY(writeHeartpack(*channelFilesAt(stage.channel()), stick));
        QList<int> steps;
        const ImportPlan plan = planImport(*stage.follower, {stick}, [&steps](const ImportStep &step) {
            steps.append(step.items);
            return true;
        });
        QCOMPARE(steps, (QList<int>{1, 2, 2}));
        QCOMPARE(plan.items.size(), 2);
        QVERIFY(plan.items.at(0).outcome == StoreOutcome::Added);
        QCOMPARE(plan.items.at(0).title, u"Hearticle 1"_s);
        QVERIFY(plan.items.at(1).outcome == StoreOutcome::Unchanged);
        QVERIFY(plan.sources.constFirst().notice.contains(stage.key.publicKey().toString()));
        QCOMPARE(stage.follower.count(), 1);
        QVERIFY(carryOut(*stage.follower, plan));
        QCOMPARE(stage.follower.count(), 2);
    }

    void aFollowedChannelsStickSaysWhatItTakesBack()
    {
        Stage stage;
        for (const int number : {1, 2})
            QVERIFY(stage.publisher.store(hearticle(number)));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(stage.publish(now));
        QVERIFY(stage.follow());
        QCOMPARE(stage.sync(now).state, SyncState::Updated);
        QVERIFY(stage.publisher.store(hearticle(1, 2)));
        QVERIFY(stage.publisher.store(hearticle(2, 2), {Status::Withdrawn, Shelf::None, 0, u"wrong"_s}));
        QVERIFY(stage.publish(now.addSecs(60)));
        const ImportPlan plan = planImport(*stage.follower, {stage.channel()});
        QCOMPARE(plan.items.size(), 2);
        QCOMPARE(*plan.items.at(0).id, hearticle(1).id);
        QVERIFY(plan.items.at(0).outcome == StoreOutcome::Updated && !plan.items.at(0).isWithdrawn);
        QVERIFY(plan.items.at(1).isWithdrawn);
        QCOMPARE(stage.follower.count(), 2);
        const auto report = carryOut(*stage.follower, plan);
        QVERIFY(report);
        QCOMPARE(stage.follower.count(), 1);
        QCOMPARE(ArticleStore(*stage.follower).article(hearticle(1).id)->version, 2);
        QVERIFY(planImport(*stage.follower, {stage.channel()}).items.at(0).outcome == StoreOutcome::Unchanged);
    }

    void aChannelThatChangedSinceItWasShownIsNotTaken()
    {
        Stage stage;
        QVERIFY(stage.publisher.store(hearticle(1)));
        QVERIFY(stage.publish());
        const ImportPlan plan = planImport(*stage.follower, {stage.channel()});
        QVERIFY(stage.publisher.store(hearticle(1, 2)));
        QVERIFY(stage.publish(noon.addDays(1)));
        const auto report = carryOut(*stage.follower, plan);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Conflict);
        QCOMPARE(stage.follower.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
