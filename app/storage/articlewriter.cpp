#include "storage/articlewriter.h"

#include "domain/essentials.h"
#include "domain/sha256.h"
#include "policies/disclosure.h"
#include "storage/database.h"
#include "storage/disclaimerseal.h"
#include "storage/statement.h"

#include <QJsonDocument>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString writingArticle = u"writing the hearticle"_s;

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// A reference's words for the search lie under numbers of its hearticle, so that they are found without reading all:
// the article column is not indexed. Migration 6 says the same.
qint64 firstSearchRow(qint64 article) { return article << 24; }

// A heading has no stop of its own, and a snippet of the search would run it into the next sentence.
bool endsSentence(const QString &text)
{
    return text.isEmpty() || QStringView(u".!?:;…。؟").contains(text.back()) || text.back() == u')';
}

class Writer
{
public:
    Writer(Database &database, const Article &article, const Placement &placement)
        : m_database(database), m_article(article), m_placement(placement),
          m_essentials(parseEssentials(article.essentials))
    {
    }

    Result<> write()
    {
        using Step = Result<> (Writer::*)();
        for (const Step step : {&Writer::removeOld, &Writer::writeRow, &Writer::writeLists, &Writer::writeActions,
                 &Writer::writeReferences, &Writer::writeCitations, &Writer::writeAssets, &Writer::writeSearchWords})
            if (const auto done = (this->*step)(); !done)
                return done;
        return {};
    }

private:
    template<typename... Values>
    Result<> insert(const QString &sql, const Values &...values)
    {
        return Statement(m_database, sql, writingArticle).bind(values...).run();
    }

    Result<> removeOld() { return removeArticleRow(m_database, m_article.id); }

    Result<> writeRow()
    {
        const auto category = categoryRow(m_database, m_article.category);
        if (!category)
            return failure(category);
        // Whatever the caller brought: the disclaimer is the policy's own, on every save.
        const auto disclaimer = disclaimerRow(m_database, disclaimerFor(m_article.language).disclaimer);
        if (!disclaimer)
            return failure(disclaimer);
        Statement row(m_database,
            u"INSERT INTO article (id, draft, status, version, language, translation_of, title,"
            " subtitle, summary, category, ai_disclosure, disclaimer, created, updated, reviewed, next_review,"
            " review_name, review_role, review_date, review_sha256, funding, conflicts, cover_file, cover_alt,"
            " cover_credit, essentials, extra, words, shelf, rank, withdrawn_reason)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            writingArticle);
        const Article &a = m_article;
        const Review review = a.review.value_or(Review());
        const Cover cover = a.cover.value_or(Cover());
        row.bind(a.id.toString(), 0, toWord(m_placement.status), a.version, columnText(a.language),
            a.translationOf ? QVariant(a.translationOf->toString()) : QVariant(), columnText(a.title),
            columnText(a.subtitle), columnText(a.summary), *category,
            a.aiDisclosure ? QVariant(toWord(*a.aiDisclosure)) : QVariant(), *disclaimer, columnStamp(a.created),
            columnStamp(a.updated), orNull(a.reviewed), orNull(a.nextReview),
            a.review ? QVariant(columnText(review.name)) : QVariant(), orNull(review.role), orNull(review.date),
            orNull(review.contentSha256), columnText(a.funding), columnText(a.conflicts),
            a.cover ? QVariant(columnText(cover.file)) : QVariant(), orNull(cover.alt), orNull(cover.credit),
            columnText(a.essentials), columnText(compact(a.extra)), m_essentials.words, shelfWord(), m_placement.rank,
            m_placement.status == Status::Withdrawn ? QVariant(columnText(m_placement.withdrawnReason)) : QVariant());
        if (const auto ran = row.run(); !ran)
            return ran;
        m_row = row.lastRowId();
        return {};
    }

    QVariant shelfWord() const
    {
        switch (m_placement.shelf) {
        case Shelf::Breaking:
            return u"breaking"_s;
        case Shelf::MustRead:
            return u"must-read"_s;
        case Shelf::None:
            return {};
        }
        Q_UNREACHABLE();
    }

    Result<> writeLists()
    {
        int position = 0;
        for (const QString &keyword : m_article.keywords)
            if (const auto ran =
                    insert(u"INSERT INTO keyword VALUES (?, ?, ?)"_s, m_row, position++, columnText(keyword));
                !ran)
                return ran;
        position = 0;
        for (const Author &author : m_article.authors)
            if (const auto ran = insert(u"INSERT INTO author VALUES (?, ?, ?, ?, ?)"_s, m_row, position++,
                    columnText(author.name), columnText(author.role), columnText(compact(author.extra)));
                !ran)
                return ran;
        position = 0;
        for (const QString &tool : m_article.aiTools)
            if (const auto ran = insert(u"INSERT INTO ai_tool VALUES (?, ?, ?)"_s, m_row, position++, columnText(tool));
                !ran)
                return ran;
        return {};
    }

    Result<> writeActions()
    {
        for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
            int position = 0;
            for (const Action &action : m_article.actions(kind))
                if (const auto ran = insert(u"INSERT INTO action VALUES (?, ?, ?, ?, ?, ?)"_s, m_row, toWord(kind),
                        position++, columnText(action.text),
                        action.certainty ? QVariant(toWord(*action.certainty)) : QVariant(),
                        columnText(compact(action.extra)));
                    !ran)
                    return ran;
        }
        return {};
    }

    Result<> writeReferences()
    {
        int position = 0;
        for (const Reference &reference : m_article.references) {
            const auto year = reference.year();
            if (const auto ran = insert(u"INSERT INTO reference VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, m_row,
                    columnText(reference.key), position++, reference.identity(), columnText(reference.title()),
                    columnText(reference.authors().join(u", "_s)), columnText(reference.containerTitle()),
                    year ? QVariant(*year) : QVariant(), columnText(reference.doi()), columnText(reference.pmid()),
                    columnText(compact(reference.csl)));
                !ran)
                return ran;
        }
        return {};
    }

    Result<> writeCitationsOf(const Sentence &sentence, const QString &part, int place)
    {
        int position = 0;
        for (const Run &run : sentence.runs)
            for (const Citation &citation : run.citations)
                if (const auto ran = insert(u"INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?)"_s, m_row, part, place,
                        position++, citation.key, columnText(citation.locator));
                    !ran)
                    return ran;
        return {};
    }

    Result<> writeCitations()
    {
        for (const Sentence &sentence : m_essentials.sentences())
            if (const auto ran = writeCitationsOf(sentence, u"essentials"_s, sentence.number); !ran)
                return ran;
        for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms}) {
            int place = 0;
            for (const Action &action : m_article.actions(kind))
                if (const auto ran = writeCitationsOf(parseInline(action.text), toWord(kind), place++); !ran)
                    return ran;
        }
        return {};
    }

    Result<> writeAssets()
    {
        for (const Asset &asset : m_article.assets) {
            const auto image = imageRow(m_database, asset.bytes);
            if (!image)
                return failure(image);
            if (const auto ran =
                    insert(u"INSERT INTO asset VALUES (?, ?, ?, ?)"_s, m_row, asset.name, asset.mimeType, *image);
                !ran)
                return ran;
        }
        return {};
    }

    // Only what readers see is found.
    Result<> writeSearchWords()
    {
        if (m_placement.status != Status::Published)
            return {};
        QStringList actions;
        for (const ActionKind kind : {ActionKind::Helps, ActionKind::Harms})
            for (const Action &action : m_article.actions(kind))
                actions.append(parseInline(action.text).shownText());
        QStringList words;
        for (const Sentence &sentence : m_essentials.sentences())
            words.append(endsSentence(sentence.shownText()) ? sentence.shownText() : sentence.shownText() + u'.');
        if (const auto ran = insert(u"INSERT INTO article_search (rowid, title, keywords, category, subtitle, actions,"
                                    " essentials) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                m_row, m_article.title, m_article.keywords.join(u" · "_s), m_article.category, m_article.subtitle,
                actions.join(u' '), words.join(u' '));
            !ran)
            return ran;
        qint64 searchRow = firstSearchRow(m_row);
        for (const Reference &r : m_article.references)
            if (const auto ran = insert(u"INSERT INTO reference_search (rowid, article, key, title, authors, container,"
                                        " doi, pmid) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    searchRow++, m_row, r.key, r.title(), r.authors().join(u", "_s), r.containerTitle(), r.doi(),
                    r.pmid());
                !ran)
                return ran;
        return {};
    }

    Database &m_database;
    const Article &m_article;
    const Placement &m_placement;
    Essentials m_essentials;
    qint64 m_row = 0;
};

} // namespace

Result<> writeArticle(Database &database, const Article &article, const Placement &placement)
{
    Q_ASSERT(placement.status != Status::Draft);
    return Writer(database, article, placement).write();
}

Result<QVariant> categoryRow(const Database &database, const QString &name)
{
    const QString category = name.trimmed();
    if (category.isEmpty())
        return QVariant();
    Statement insert(database, u"INSERT OR IGNORE INTO category (name) VALUES (?)"_s, writingArticle);
    if (const auto made = insert.bind(category).run(); !made)
        return failure(made);
    Statement find(database, u"SELECT id FROM category WHERE name = ?"_s, writingArticle);
    if (const auto ran = find.bind(category).run(); !ran)
        return failure(ran);
    return find.next() ? find.value(0) : QVariant();
}

Result<qint64> imageRow(const Database &database, const QByteArray &bytes)
{
    const QString hash = imageSha256(bytes);
    Statement find(database, u"SELECT id FROM image WHERE sha256 = ?"_s, writingArticle);
    if (const auto ran = find.bind(hash).run(); !ran)
        return failure(ran);
    if (find.next())
        return find.value(0).toLongLong();
    Statement insert(database, u"INSERT INTO image (sha256, bytes) VALUES (?, ?)"_s, writingArticle);
    if (const auto ran = insert.bind(hash, bytes.isNull() ? QByteArray("") : bytes).run(); !ran)
        return failure(ran);
    return insert.lastRowId();
}

Result<> removeArticleRow(const Database &database, const ArticleId &id)
{
    Statement find(database, u"SELECT row FROM article WHERE id = ? AND draft = 0"_s, writingArticle);
    if (const auto ran = find.bind(id.toString()).run(); !ran)
        return ran;
    if (!find.next())
        return {};
    const qint64 row = find.value(0).toLongLong();
    Statement references(database, u"DELETE FROM reference_search WHERE rowid BETWEEN ? AND ?"_s, writingArticle);
    if (const auto ran = references.bind(firstSearchRow(row), firstSearchRow(row + 1) - 1).run(); !ran)
        return ran;
    for (const QString &sql :
        {u"DELETE FROM article_search WHERE rowid = ?"_s, u"DELETE FROM article WHERE row = ?"_s}) {
        Statement erase(database, sql, writingArticle);
        if (const auto ran = erase.bind(row).run(); !ran)
            return ran;
    }
    return {};
}

} // namespace heartport
