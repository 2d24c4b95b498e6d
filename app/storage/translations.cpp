// The link of DraftStore's translations to their source, block by block.
#include "domain/essentials.h"
#include "domain/sha256.h"
#include "storage/articlereader.h"
#include "storage/database.h"
#include "storage/draftrow.h"
#include "storage/draftstore.h"
#include "storage/statement.h"

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

const QString linking = u"linking the translation"_s;

struct HashedBlock {
    int number = 0; // Block::number
    QString hash;   // of its words
};

void collect(const QList<Block> &blocks, QList<HashedBlock> &into)
{
    for (const Block &block : blocks) {
        if (block.number >= 0)
            into.append({block.number, sha256Of((block.code + block.text()).toUtf8())});
        collect(block.children, into);
    }
}

QList<HashedBlock> hashedBlocks(const Article &article)
{
    QList<HashedBlock> hashed;
    collect(parseEssentials(article.essentials).blocks, hashed);
    return hashed;
}

// The readers' words of a hearticle, or else its draft's.
Result<Article> readersWords(const Database &database, const ArticleId &id)
{
    auto readers = readArticle(database, id);
    return readers || readers.error().code != ErrorCode::NotFound ? readers : readDraftArticle(database, id);
}

// The draft of a hearticle, or else the readers' words.
Result<Article> authorsWords(const Database &database, const ArticleId &id)
{
    auto draft = readDraftArticle(database, id);
    return draft || draft.error().code != ErrorCode::NotFound ? draft : readArticle(database, id);
}

Result<Article> sourceOf(const Database &database, const ArticleId &translation)
{
    const auto article = authorsWords(database, translation);
    if (!article)
        return article;
    if (!article->translationOf)
        return failure(ErrorCode::NotFound, u"\"%1\" is no translation"_s.arg(article->title.left(80)));
    return readersWords(database, *article->translationOf);
}

Result<> writeHashes(const Database &database, const ArticleId &translation, const Article &source)
{
    QStringList hashes;
    const QList<HashedBlock> blocks = hashedBlocks(source);
    for (const HashedBlock &block : blocks)
        hashes.append(block.hash);
    Statement insert(database, u"INSERT OR REPLACE INTO translated_blocks VALUES (?, ?)"_s, linking);
    return insert.bind(translation.toString(), columnText(hashes.join(u'\n'))).run();
}

Result<> checkLanguage(const Database &database, const Article &source, const QString &language)
{
    if (!isLanguageTag(language) || language.compare(source.language, Qt::CaseInsensitive) == 0)
        return failure(ErrorCode::FieldInvalid, u"\"%1\" is no language to translate into"_s.arg(language.left(40)));
    Statement find(database, u"SELECT title FROM article WHERE translation_of = ? AND lower(language) = ?"_s, linking);
    if (const auto ran = find.bind(source.id.toString(), language.toLower()).run(); !ran)
        return ran;
    if (find.next())
        return failure(ErrorCode::Conflict,
            u"there already is a translation into \"%1\": \"%2\""_s.arg(language, find.text(0).left(80)));
    return {};
}

} // namespace

Result<Draft> DraftStore::translate(const ArticleId &source, const QString &language, const QDateTime &at)
{
    return inTransaction<Draft>(m_database, [&]() -> Result<Draft> {
        const auto words = readersWords(m_database, source);
        if (!words)
            return failure(words);
        if (const auto possible = checkLanguage(m_database, *words, language); !possible)
            return failure(possible);
        Article translation = *words;
        translation.id = ArticleId::random();
        translation.version = 1;
        translation.language = language;
        translation.translationOf = source;
        translation.created = at;
        translation.review.reset();
        translation.reviewed = QDate();
        // The author's statement has no default, and this is another text.
        translation.aiDisclosure.reset();
        translation.aiTools.clear();
        if (const auto linked = writeHashes(m_database, translation.id, *words); !linked)
            return failure(linked);
        return writeNewDraft(m_database, translation, RevisionKind::Saved, at);
    });
}

Result<QList<int>> DraftStore::changedSourceBlocks(const ArticleId &translation) const
{
    const auto source = sourceOf(m_database, translation);
    if (!source)
        return failure(source);
    Statement find(m_database, u"SELECT hashes FROM translated_blocks WHERE article = ?"_s, linking);
    if (const auto ran = find.bind(translation.toString()).run(); !ran)
        return failure(ran);
    QList<int> changed;
    if (!find.next())
        return changed; // made elsewhere: nothing is known
    // As a pool, not by place: a new block in the middle does not make those below it new.
    QStringList translated = find.text(0).split(u'\n');
    const QList<HashedBlock> blocks = hashedBlocks(*source);
    for (const HashedBlock &block : blocks)
        if (!translated.removeOne(block.hash))
            changed.append(block.number);
    return changed;
}

Result<> DraftStore::markTranslated(const ArticleId &translation)
{
    return inTransaction<void>(m_database, [&]() -> Result<> {
        const auto source = sourceOf(m_database, translation);
        return source ? writeHashes(m_database, translation, *source) : failure(source);
    });
}

} // namespace heartport
