// A publisher and a follower with a library each, and a channel's folder between them.
#pragma once

#include "storage/channelstore.h"
#include "storage/database.h"
#include "storage/transaction.h"
#include "support/files.h"
#include "syncing/channelsync.h"
#include "syncing/publisher.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace heartport::test {

inline const QDateTime noon = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

inline Article hearticle(int number, int version = 1)
{
    using namespace Qt::StringLiterals;
    Article a{.id = *ArticleId::parse(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')))};
    a.version = version;
    a.language = u"en"_s;
    a.title = u"Hearticle %1"_s.arg(number);
    a.category = u"Sleep"_s;
    a.keywords = {u"rest"_s};
    a.authors = {{u"A. Writer"_s, u"Author"_s, {}}};
    a.aiDisclosure = AiDisclosure::Generated;
    a.created = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC).addSecs(number);
    a.updated = a.created.addDays(version - 1);
    a.reviewed = QDate(2026, 11, 1);
    a.nextReview = QDate(2028, 11, 1);
    a.essentials = u"## Myth\n\nA claim in words of version %1 [@a].\n"_s.arg(version);
    a.helps = {{u"Do this. [@a]"_s, Certainty::Low, {}}};
    a.harms = {{u"Not this. [@a]"_s, Certainty::Low, {}}};
    a.references = {{u"a"_s,
        {{"id"_L1, u"a"_s}, {"type"_L1, u"article-journal"_s}, {"title"_L1, u"A study"_s}, {"DOI"_L1, u"10.1000/a"_s},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}},
            {"author"_L1, QJsonArray{QJsonObject{{"family"_L1, u"Study"_s}}}}}}};
    return a;
}

class TestLibrary
{
public:
    TestLibrary()
        : m_database(
            std::move(*Database::open(m_folder.filePath(QStringLiteral("l.sqlite")), Database::Access::ReadWrite)))
    {
    }

    Database &operator*() { return *m_database; }
    QString path() const { return m_database->path(); }

    bool store(const Article &article, const Placement &placement = {.status = Status::Published})
    {
        auto transaction = Transaction::begin(*m_database);
        return transaction && ArticleStore(*m_database).store(article, placement) && transaction->commit();
    }

    int count() const
    {
        const auto list =
            ArticleStore(*m_database).list({.status = Status::Published, .category = {}, .language = {}, .id = {}});
        return list ? int(list->size()) : -1;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

struct Stage {
    QTemporaryDir folder;
    TestLibrary publisher;
    TestLibrary follower;
    SecretKey key = SecretKey::make();

    QString channel() const { return folder.filePath(QStringLiteral("channel")); }
    QString file(const QString &name) const { return channel() + u'/' + name; }

    Result<PublishReport> publish(const QDateTime &at = noon, int days = 30)
    {
        return publishChannel(*publisher, channel(), key,
            {.title = QStringLiteral("Sleep news"), .days = days, .now = at, .progress = {}});
    }

    // Signs whatever feed lies there now.
    bool signAgain(const SecretKey &with) const
    {
        return writeFile(file(signatureName), with.sign(contentOf(file(feedName)), "again"));
    }

    Result<Channel> follow() { return ChannelStore(*follower).follow(channel(), key.publicKey().toString(), noon); }

    SyncedChannel sync(const QDateTime &at = noon)
    {
        const auto synced =
            syncChannels(*follower, {.only = {}, .patience = {.pauseMilliseconds = 1}, .now = at, .progress = {}});
        if (synced && synced->size() == 1)
            return synced->constFirst();
        SyncedChannel failed;
        failed.state = SyncState::Unreachable;
        failed.problem = synced ? Error{ErrorCode::NotFound, QStringLiteral("not one channel")} : synced.error();
        return failed;
    }
};

} // namespace heartport::test
