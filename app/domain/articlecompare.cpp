#include "domain/articlecompare.h"

#include "domain/listcompare.h"
#include "domain/sourcemap.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

using Kind = ArticleChange::Kind;

// A part that is a list of texts, each with its place.
struct Texts {
    QStringList texts;
    QList<ArticlePlace> places;

    void add(const QString &text, const ArticlePlace &place)
    {
        texts.append(text);
        places.append(place);
    }
};

Texts ofStrings(ArticlePart part, const QStringList &strings)
{
    Texts texts;
    for (qsizetype i = 0; i < strings.size(); ++i)
        texts.add(strings.at(i), {.part = part, .index = int(i)});
    return texts;
}

Texts ofActions(ActionKind kind, const Article &article)
{
    const ArticlePart part = kind == ActionKind::Helps ? ArticlePart::Helps : ArticlePart::Harms;
    QStringList strings;
    for (const Action &action : article.actions(kind))
        strings.append(action.text);
    return ofStrings(part, strings);
}

Texts ofAuthors(const Article &article)
{
    QStringList strings;
    for (const Author &author : article.authors)
        strings.append(author.role.isEmpty() ? author.name : u"%1, %2"_s.arg(author.name, author.role));
    return ofStrings(ArticlePart::Authors, strings);
}

// Paragraphs, headings, code and list items as their lines; of a table each row.
void addBlocks(const QList<Block> &blocks, const QString &markdown, const SourceMap &map, Texts &texts)
{
    for (const Block &block : blocks) {
        const bool row = block.kind == Block::Kind::TableRow;
        if (!row && block.number < 0) {
            addBlocks(block.children, markdown, map, texts);
            continue;
        }
        const int number = row && !block.children.isEmpty() ? block.children.first().number : block.number;
        const SourceRange range = row ? map.line(block.line) : map.block(number);
        texts.add(markdown.mid(range.start, range.length),
            {.part = ArticlePart::Essentials, .block = number, .start = range.start, .length = range.length});
    }
}

Texts ofEssentials(const Article &article)
{
    const Essentials essentials = parseEssentials(article.essentials);
    Texts texts;
    addBlocks(essentials.blocks, article.essentials, SourceMap(article.essentials, essentials), texts);
    return texts;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

// What readers see of a reference first, then each other field with its name.
QString referenceText(const Reference &reference)
{
    static const QStringList seen{u"id"_s, u"title"_s, u"container-title"_s, u"author"_s, u"issued"_s};
    QStringList parts{reference.authors().join(u", "_s), reference.title(), reference.containerTitle()};
    if (const auto year = reference.year())
        parts.append(QString::number(*year));
    for (auto field = reference.csl.begin(); field != reference.csl.end(); ++field)
        if (!seen.contains(field.key()))
            parts.append(u"%1 %2"_s.arg(field.key(), valueText(field.value())));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString coverText(const std::optional<Cover> &cover)
{
    return cover ? QStringList{cover->file, cover->alt, cover->credit}.join(u'\n').trimmed() : QString();
}

QString dateText(const QDate &date) { return date.toString(Qt::ISODate); }

QString reviewText(const std::optional<Review> &review)
{
    return review
        ? QStringList{review->name, review->role, dateText(review->date), review->contentSha256.left(8)}.join(u", "_s)
        : QString();
}

class Comparison
{
public:
    Comparison(const Article &before, const Article &after) : m_before(before), m_after(after) {}

    QList<ArticleChange> compare()
    {
        comparePlain();
        compareTexts(ArticlePart::Keywords, ofStrings(ArticlePart::Keywords, m_before.keywords),
            ofStrings(ArticlePart::Keywords, m_after.keywords));
        compareTexts(ArticlePart::Authors, ofAuthors(m_before), ofAuthors(m_after));
        compareTexts(ArticlePart::AiTools, ofStrings(ArticlePart::AiTools, m_before.aiTools),
            ofStrings(ArticlePart::AiTools, m_after.aiTools));
        if (m_before.essentials != m_after.essentials)
            compareTexts(ArticlePart::Essentials, ofEssentials(m_before), ofEssentials(m_after));
        compareActions(ActionKind::Helps);
        compareActions(ActionKind::Harms);
        compareReferences();
        compareAssets();
        return std::move(m_changes);
    }

private:
    void field(ArticlePart part, const QString &before, const QString &after)
    {
        if (before == after)
            return;
        const Kind kind = before.isEmpty() ? Kind::Added : after.isEmpty() ? Kind::Removed : Kind::Changed;
        m_changes.append({kind, ArticleChange::Aspect::Text, {part}, {part}, diffWords(before, after)});
    }

    void comparePlain()
    {
        const auto level = [](const Article &article) {
            return article.aiDisclosure ? toWord(*article.aiDisclosure) : QString();
        };
        field(ArticlePart::Title, m_before.title, m_after.title);
        field(ArticlePart::Subtitle, m_before.subtitle, m_after.subtitle);
        field(ArticlePart::Summary, m_before.summary, m_after.summary);
        field(ArticlePart::Category, m_before.category, m_after.category);
        field(ArticlePart::Language, m_before.language, m_after.language);
        field(ArticlePart::AiDisclosure, level(m_before), level(m_after));
        field(ArticlePart::Reviewed, dateText(m_before.reviewed), dateText(m_after.reviewed));
        field(ArticlePart::NextReview, dateText(m_before.nextReview), dateText(m_after.nextReview));
        field(ArticlePart::Review, reviewText(m_before.review), reviewText(m_after.review));
        field(ArticlePart::Funding, m_before.funding, m_after.funding);
        field(ArticlePart::Conflicts, m_before.conflicts, m_after.conflicts);
        field(ArticlePart::Cover, coverText(m_before.cover), coverText(m_after.cover));
    }

    void add(Kind kind, const ArticlePlace &before, const ArticlePlace &after, const QString &was, const QString &is)
    {
        m_changes.append({kind, ArticleChange::Aspect::Text, before, after, diffWords(was, is)});
    }

    void compareTexts(ArticlePart part, const Texts &before, const Texts &after)
    {
        for (const ListPair &pair : compareLists(before.texts, after.texts)) {
            const QString was = pair.before ? before.texts.at(*pair.before) : QString();
            const QString is = pair.after ? after.texts.at(*pair.after) : QString();
            if (!pair.before)
                add(Kind::Added, {part}, after.places.at(*pair.after), was, is);
            else if (!pair.after)
                add(Kind::Removed, before.places.at(*pair.before), {part}, was, is);
            else if (pair.isMoved || was != is)
                add(pair.isMoved ? Kind::Moved : Kind::Changed, before.places.at(*pair.before),
                    after.places.at(*pair.after), was, is);
        }
    }

    void compareActions(ActionKind kind)
    {
        const Texts before = ofActions(kind, m_before);
        const Texts after = ofActions(kind, m_after);
        const ArticlePart part = kind == ActionKind::Helps ? ArticlePart::Helps : ArticlePart::Harms;
        compareTexts(part, before, after);
        const auto word = [](const Action &action) { return action.certainty ? toWord(*action.certainty) : QString(); };
        for (const ListPair &pair : compareLists(before.texts, after.texts)) {
            if (!pair.before || !pair.after)
                continue;
            const QString was = word(m_before.actions(kind).at(*pair.before));
            const QString is = word(m_after.actions(kind).at(*pair.after));
            if (was != is)
                m_changes.append({Kind::Changed, ArticleChange::Aspect::Certainty, before.places.at(*pair.before),
                    after.places.at(*pair.after), diffWords(was, is)});
        }
    }

    // By key, else the same study under a key that is new there.
    static const Reference *partner(const Reference &reference, const Article &from, const Article &in)
    {
        if (const Reference *same = in.findReference(reference.key))
            return same;
        for (const Reference &other : in.references)
            if (other.identity() == reference.identity() && !from.findReference(other.key))
                return &other;
        return nullptr;
    }

    static ArticlePlace placeOf(const Reference &reference)
    {
        return {.part = ArticlePart::References, .key = reference.key};
    }

    void compareReferences()
    {
        for (const Reference &is : m_after.references) {
            const Reference *was = partner(is, m_after, m_before);
            if (!was)
                add(Kind::Added, {ArticlePart::References}, placeOf(is), {}, referenceText(is));
            else if (*was != is)
                add(Kind::Changed, placeOf(*was), placeOf(is), u"%1: %2"_s.arg(was->key, referenceText(*was)),
                    u"%1: %2"_s.arg(is.key, referenceText(is)));
        }
        for (const Reference &was : m_before.references)
            if (!partner(was, m_before, m_after))
                add(Kind::Removed, placeOf(was), {ArticlePart::References}, referenceText(was), {});
    }

    static const Asset *findAsset(const Article &article, const QString &name)
    {
        for (const Asset &asset : article.assets)
            if (asset.name == name)
                return &asset;
        return nullptr;
    }

    void compareAssets()
    {
        const auto place = [](const Asset &asset) {
            return ArticlePlace{.part = ArticlePart::Assets, .key = asset.name};
        };
        for (const Asset &is : m_after.assets) {
            const Asset *was = findAsset(m_before, is.name);
            if (!was)
                add(Kind::Added, {ArticlePart::Assets}, place(is), {}, is.name);
            else if (*was != is)
                add(Kind::Changed, place(*was), place(is), was->name, is.name);
        }
        for (const Asset &was : m_before.assets)
            if (!findAsset(m_after, was.name))
                add(Kind::Removed, place(was), {ArticlePart::Assets}, was.name, {});
    }

    const Article &m_before;
    const Article &m_after;
    QList<ArticleChange> m_changes;
};

void collectHashes(const QList<Block> &blocks, QList<QByteArray> &hashes)
{
    for (const Block &block : blocks) {
        if (block.number >= 0) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            hash.addData(block.text().simplified().toUtf8());
            for (const Sentence &sentence : block.sentences)
                hash.addData(sentence.keys().join(u' ').toUtf8().prepend('\n'));
            hashes[block.number] = hash.result().toHex();
        }
        collectHashes(block.children, hashes);
    }
}

} // namespace

QList<ArticleChange> compareArticles(const Article &before, const Article &after)
{
    return Comparison(before, after).compare();
}

QList<QByteArray> blockHashes(const QString &essentials)
{
    const Essentials parsed = parseEssentials(essentials);
    QList<QByteArray> hashes(parsed.blockCount);
    collectHashes(parsed.blocks, hashes);
    return hashes;
}

} // namespace heartport
