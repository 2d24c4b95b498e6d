#include "storage/articlereader.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <QJsonDocument>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString readingArticle = u"reading the hearticle"_s;

QJsonObject object(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

class Reader
{
public:
    Reader(const Database &database, const ArticleId &id, bool draft)
        : m_database(database), m_draft(draft), m_article{.id = id}
    {
    }

    Result<Article> read()
    {
        using Step = Result<> (Reader::*)();
        for (const Step step :
            {&Reader::readRow, &Reader::readLists, &Reader::readActions, &Reader::readReferences, &Reader::readAssets})
            if (const auto done = (this->*step)(); !done)
                return failure(done);
        return std::move(m_article);
    }

private:
    Result<> readRow()
    {
        Statement row(m_database,
            u"SELECT a.row, a.version, a.language, a.translation_of, a.title, a.subtitle,"
            " a.summary, c.name, a.ai_disclosure, d.policy, d.version, d.language, d.text, a.created, a.updated,"
            " a.reviewed, a.next_review, a.review_name, a.review_role, a.review_date, a.review_sha256, a.funding,"
            " a.conflicts, a.cover_file, a.cover_alt, a.cover_credit, a.essentials, a.extra,"
            " (SELECT lines FROM publisher_notice) FROM article a"
            " LEFT JOIN category c ON c.id = a.category LEFT JOIN disclaimer d ON d.id = a.disclaimer"
            " WHERE a.id = ? AND a.draft = ?"_s,
            readingArticle);
        if (const auto ran = row.bind(m_article.id.toString(), m_draft ? 1 : 0).run(); !ran)
            return ran;
        if (!row.next())
            return failure(ErrorCode::NotFound, u"there is no hearticle \"%1\""_s.arg(m_article.id.toString()));
        m_row = row.value(0).toLongLong();
        Article &a = m_article;
        a.version = row.number(1);
        a.language = row.text(2);
        if (const auto source = ArticleId::parse(row.text(3)))
            a.translationOf = *source;
        a.title = row.text(4);
        a.subtitle = row.text(5);
        a.summary = row.text(6);
        a.category = row.text(7);
        a.aiDisclosure = aiDisclosureFromWord(row.text(8));
        a.disclaimer = Disclaimer{row.text(9), row.number(10), row.text(11), row.text(12)};
        a.created = columnTime(row.text(13));
        a.updated = columnTime(row.text(14));
        a.reviewed = columnDate(row.text(15));
        a.nextReview = columnDate(row.text(16));
        if (!row.value(17).isNull())
            a.review = Review{row.text(17), row.text(18), columnDate(row.text(19)), row.text(20)};
        a.funding = row.text(21);
        a.conflicts = row.text(22);
        if (!row.value(23).isNull())
            a.cover = Cover{row.text(23), row.text(24), row.text(25)};
        a.essentials = row.text(26);
        a.extra = object(row.text(27));
        a.publisherLines = row.text(28);
        return {};
    }

    template<typename Take>
    Result<> each(const QString &sql, const Take &take)
    {
        Statement rows(m_database, sql, readingArticle);
        if (const auto ran = rows.bind(m_row).run(); !ran)
            return ran;
        while (rows.next())
            take(rows);
        return {};
    }

    Result<> readLists()
    {
        if (const auto ran = each(u"SELECT text FROM keyword WHERE article = ? ORDER BY position"_s,
                [this](const Statement &row) { m_article.keywords.append(row.text(0)); });
            !ran)
            return ran;
        if (const auto ran = each(u"SELECT name, role, extra FROM author WHERE article = ? ORDER BY position"_s,
                [this](const Statement &row) {
                    m_article.authors.append(Author{row.text(0), row.text(1), object(row.text(2))});
                });
            !ran)
            return ran;
        return each(u"SELECT name FROM ai_tool WHERE article = ? ORDER BY position"_s,
            [this](const Statement &row) { m_article.aiTools.append(row.text(0)); });
    }

    Result<> readActions()
    {
        return each(u"SELECT kind, text, certainty, extra FROM action WHERE article = ? ORDER BY kind, position"_s,
            [this](const Statement &row) {
                QList<Action> &actions = row.text(0) == u"helps" ? m_article.helps : m_article.harms;
                actions.append(Action{row.text(1), certaintyFromWord(row.text(2)), object(row.text(3))});
            });
    }

    Result<> readReferences()
    {
        return each(u"SELECT key, csl FROM reference WHERE article = ? ORDER BY position"_s,
            [this](const Statement &row) {
                m_article.references.append(Reference{row.text(0), object(row.text(1))});
            });
    }

    Result<> readAssets()
    {
        return each(u"SELECT name, type, bytes FROM asset JOIN image ON id = image WHERE article = ? ORDER BY name"_s,
            [this](const Statement &row) {
                m_article.assets.append(Asset{row.text(0), row.text(1), row.value(2).toByteArray()});
            });
    }

    const Database &m_database;
    bool m_draft;
    Article m_article;
    qint64 m_row = 0;
};

} // namespace

Result<Article> readArticle(const Database &database, const ArticleId &id)
{
    return Reader(database, id, false).read();
}

Result<Article> readDraftOfSchema1(const Database &database, const ArticleId &id)
{
    return Reader(database, id, true).read();
}

} // namespace heartport
