// A library in a temporary folder and drafts to work on in it, for the tests of the draft store.
#pragma once

#include "policies/disclosure.h"
#include "storage/database.h"
#include "storage/draftstore.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &done = (result);                                                                                   \
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));                                            \
    } while (false)

namespace heartport::test {

inline const QDateTime noon(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
inline QDateTime minutesLater(int minutes) { return noon.addSecs(60 * minutes); }

inline Reference study(const QString &key)
{
    using namespace Qt::StringLiterals;
    return Reference{key,
        {{"id"_L1, key}, {"title"_L1, u"Study "_s + key}, {"DOI"_L1, u"10.1000/"_s + key},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}}, {"x-unknown"_L1, 7}}};
}

// With every field set, fit to be published.
inline Article wholeArticle()
{
    using namespace Qt::StringLiterals;
    Article a{.id = ArticleId::random()};
    a.language = u"en"_s;
    a.title = u"Same hour, every night"_s;
    a.subtitle = u"Clocks"_s;
    a.summary = u"Go to bed at one hour."_s;
    a.category = u"Sleep"_s;
    a.keywords = {u"Clock"_s, u"Bed"_s};
    a.authors = {{u"A. Writer"_s, u"Author"_s, {{"orcid"_L1, u"0000"_s}}}};
    a.aiDisclosure = AiDisclosure::Assisted;
    a.aiTools = {u"A tool"_s};
    a.reviewed = QDate(2026, 10, 1);
    a.nextReview = QDate(2027, 10, 1);
    a.review = Review{u"B. Reader"_s, u"Physician"_s, a.reviewed, QString(64, u'a')};
    a.funding = u"None"_s;
    a.conflicts = u"None known"_s;
    a.essentials = u"## Myth\n\nA claim [@a]. Another [@b].\n\n## Fact\n\nA fact [@a].\n"_s;
    a.helps = {{u"Do this. [@a]"_s, Certainty::Low, {{"x-dose"_L1, 5}}}};
    a.harms = {{u"Not this. [@b]"_s, {}, {}}};
    a.cover = Cover{u"assets/one.png"_s, u"A clock"_s, u"Own work"_s};
    a.references = {study(u"b"_s), study(u"a"_s)};
    a.assets = {{u"one.png"_s, u"image/png"_s, "picture one"}, {u"two.jpg"_s, u"image/jpeg"_s, "picture two"}};
    a.extra = {{"x-kept"_L1, true}};
    return a;
}

// What an author meets in the first second: nothing is chosen yet.
inline Article blankArticle() { return Article{.id = ArticleId::random()}; }

inline ErrorCode codeOf(const auto &result) { return result ? ErrorCode::Cancelled : result.error().code; }

class DraftFixture
{
protected:
    void openNewLibrary()
    {
        using namespace Qt::StringLiterals;
        m_path = m_folder.filePath(u"library%1.sqlite"_s.arg(++m_count));
        auto opened = Database::open(m_path, Database::Access::ReadWrite);
        VERIFY_DONE(opened);
        m_database = std::move(*opened);
    }

    DraftStore drafts() { return DraftStore(*m_database); }
    ArticleStore articles() { return ArticleStore(*m_database); }

    void import(const Article &article, Status status = Status::Published)
    {
        auto transaction = Transaction::begin(*m_database);
        VERIFY_DONE(transaction);
        VERIFY_DONE(articles().store(article, {.status = status}));
        VERIFY_DONE(transaction->commit());
    }

    // Of "TABLE" or "TABLE WHERE …".
    int count(const QString &rows)
    {
        using namespace Qt::StringLiterals;
        Statement counting(*m_database, u"SELECT count(*) FROM "_s + rows, u"counting"_s);
        return counting.run() && counting.next() ? counting.number(0) : -1;
    }

    QString m_path;
    std::unique_ptr<Database> m_database;

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace heartport::test
