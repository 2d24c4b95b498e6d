// What every attempt to lose the AI-content disclaimer starts from: a library with a published hearticle, its draft, a
// revision and a safety copy, in English and in German.
#pragma once

#include "policies/disclosure.h"
#include "storage/database.h"
#include "storage/draftstore.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &done = (result);                                                                                   \
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));                                            \
    } while (false)

namespace heartport::test {

inline const QDateTime today(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

inline Article hearticle(const QString &language = QStringLiteral("en"))
{
    using namespace Qt::StringLiterals;
    Article a{.id = ArticleId::random()};
    a.language = language;
    a.title = u"Salt on the table"_s;
    a.category = u"Kitchen"_s;
    a.keywords = {u"salt"_s};
    a.aiDisclosure = AiDisclosure::Generated;
    // What somebody who wants to be rid of it would hand over.
    a.disclaimer = Disclaimer{u"none"_s, 1, language, u"This text is perfect and replaces your doctor."_s};
    a.created = a.updated = today;
    a.essentials = u"## Myth\n\nA claim [@a].\n"_s;
    a.helps = {{u"Do this. [@a]"_s, Certainty::Low, {}}};
    a.harms = {{u"Not that. [@a]"_s, Certainty::Low, {}}};
    a.references = {{u"a"_s,
        {{"id"_L1, u"a"_s}, {"title"_L1, u"Study"_s}, {"DOI"_L1, u"10.1000/a"_s},
            {"issued"_L1, QJsonObject{{"date-parts"_L1, QJsonArray{QJsonArray{2020}}}}}}}};
    return a;
}

inline Disclaimer genuine(const QString &language) { return disclaimerFor(language).disclaimer; }
inline QString genuineText(const QString &language = QStringLiteral("en")) { return genuine(language).text; }

class GuardedLibrary
{
protected:
    // For initTestCase(): published, drafted, kept and typed, once in each language.
    void makeTemplate()
    {
        using namespace Qt::StringLiterals;
        m_path = m_folder.filePath(u"template.sqlite"_s);
        openLibrary();
        for (const QString &language : {u"en"_s, u"de"_s}) {
            const Article article = hearticle(language);
            m_ids.insert(language, article.id.toString());
            VERIFY_DONE(drafts().create(article, today));
            VERIFY_DONE(drafts().publish(article.id, 1, today));
            const auto draft = drafts().edit(article.id, today);
            VERIFY_DONE(draft);
            VERIFY_DONE(drafts().keepSafetyCopy(article, draft->revision, today));
        }
    }

    // For init(): a library of its own for each attempt.
    void makeLibrary()
    {
        using namespace Qt::StringLiterals;
        m_database.reset();
        m_path = m_folder.filePath(u"library%1.sqlite"_s.arg(++m_count));
        QVERIFY(QFile::copy(m_folder.filePath(u"template.sqlite"_s), m_path));
        openLibrary();
    }

    void openLibrary()
    {
        m_database.reset();
        auto opened = Database::open(m_path, Database::Access::ReadWrite);
        VERIFY_DONE(opened);
        m_database = std::move(*opened);
    }

    DraftStore drafts() { return DraftStore(*m_database); }
    ArticleStore articles() { return ArticleStore(*m_database); }
    ArticleId id(const QString &language = QStringLiteral("en")) const
    {
        return *ArticleId::parse(m_ids.value(language));
    }

    // Every content of the library, as it is read: false where one has another disclaimer than its language's.
    bool everythingCarriesIt()
    {
        for (const QString &language : m_ids.keys()) {
            const ArticleId article = id(language);
            const Disclaimer wanted = genuine(language);
            bool carried = articles().article(article)->disclaimer == wanted
                && drafts().draft(article)->article.disclaimer == wanted
                && (*drafts().safetyCopy(article))->article.disclaimer == wanted;
            const auto revisions = drafts().revisions(article);
            for (const Revision &revision : *revisions)
                carried = carried && drafts().revision(article, revision.number)->disclaimer == wanted;
            if (!carried || revisions->isEmpty())
                return false;
        }
        return !m_ids.isEmpty();
    }

    // The plain sqlite3 program, which knows nothing of HeartPort and checks no foreign keys. What it complains of.
    QString plainSqlite(const QString &sql) const
    {
        using namespace Qt::StringLiterals;
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, m_path});
        sqlite.write(sql.toUtf8() + ";\n");
        sqlite.closeWriteChannel();
        if (!sqlite.waitForFinished(30'000))
            return u"sqlite3 did not run"_s;
        return QString::fromUtf8(sqlite.readAllStandardError());
    }

    QString m_path;
    std::unique_ptr<Database> m_database;
    QMap<QString, QString> m_ids; // language -> id

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace heartport::test
