#include "app/storage/draftfixture.h"

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject, private DraftFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openNewLibrary(); }
    void aNewDraftNeedsNoNameAndComesBackWhole();
    void aDraftComesBackWithEveryField();
    void aHearticleHasOneDraft();
    void aSaveIsARevision();
    void aSaveOverOthersWordsIsAConflict();
    void savingTheSameWordsAgainMakesNoRevision();
    void savingKeepsVersionAndCreationWhateverTheCallerSays();
    void twoReferencesMayShareAKeyWhileWriting();
    void twoImagesOfOneNameAreRefusedAndNothingChanges();
    void aCoverWithoutItsImageIsKept();
    void anImageIsStoredOnce();
    void imagesThatNothingShowsAreGone();
    void theListSaysWhatIsInIt();
    void aReadOnlyLibraryRefusesAndNamesItself();
    void removingAHearticleLeavesNothing();
};

void TestDraftStore::aNewDraftNeedsNoNameAndComesBackWhole()
{
    const Article blank = blankArticle();
    const auto made = drafts().create(blank, noon);
    VERIFY_DONE(made);
    QCOMPARE(made->revision, 1);
    QCOMPARE(made->saved, noon);
    const auto read = drafts().draft(blank.id);
    VERIFY_DONE(read);
    QCOMPARE(read->article, made->article);
    QCOMPARE(read->article.title, QString());
    QCOMPARE(read->article.created, noon);
    QCOMPARE(read->article.version, 1);
    QVERIFY(!read->article.aiDisclosure);
}

void TestDraftStore::aDraftComesBackWithEveryField()
{
    const Article whole = wholeArticle();
    VERIFY_DONE(drafts().create(whole, noon));
    Article expected = whole;
    expected.created = expected.updated = noon;
    expected.disclaimer = disclaimerFor(u"en"_s).disclaimer;
    QCOMPARE(drafts().draft(whole.id)->article, expected);
    QCOMPARE(*drafts().revision(whole.id, 1), expected);
}

void TestDraftStore::aHearticleHasOneDraft()
{
    const Article whole = wholeArticle();
    VERIFY_DONE(drafts().create(whole, noon));
    QCOMPARE(codeOf(drafts().create(whole, noon)), ErrorCode::Conflict);
    QCOMPARE(codeOf(drafts().draft(ArticleId::random())), ErrorCode::NotFound);
}

void TestDraftStore::aSaveIsARevision()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.title = u"Another title"_s;
    article.helps.clear();
    const auto saved = drafts().save(article, 1, minutesLater(5));
    VERIFY_DONE(saved);
    QCOMPARE(saved->revision, 2);
    QCOMPARE(saved->saved, minutesLater(5));
    QCOMPARE(drafts().draft(article.id)->article, saved->article);
    const auto revisions = drafts().revisions(article.id);
    VERIFY_DONE(revisions);
    QCOMPARE(revisions->size(), 2);
    const Revision newest = revisions->front();
    QCOMPARE(newest.number, 2);
    QCOMPARE(newest.kind, RevisionKind::Saved);
    QCOMPARE(newest.at, minutesLater(5));
    QCOMPARE(newest.title, u"Another title"_s);
    QCOMPARE(newest.words, 7);
    QCOMPARE(newest.references, 2);
    QCOMPARE(newest.helps, 0);
    QCOMPARE(newest.harms, 1);
    QCOMPARE(drafts().revision(article.id, 1)->title, wholeArticle().title);
    QCOMPARE(codeOf(drafts().revision(article.id, 3)), ErrorCode::NotFound);
}

void TestDraftStore::aSaveOverOthersWordsIsAConflict()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.title = u"Theirs"_s;
    VERIFY_DONE(drafts().save(article, 1, noon));
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    article.title = u"Ours"_s;
    QCOMPARE(codeOf(drafts().save(article, 1, noon)), ErrorCode::Conflict);
    QCOMPARE(drafts().draft(article.id)->article.title, u"Theirs"_s);
    QVERIFY2(*drafts().safetyCopy(article.id), "a refused save leaves the safety copy");
    QCOMPARE(codeOf(drafts().save(wholeArticle(), 1, noon)), ErrorCode::NotFound);
}

void TestDraftStore::savingTheSameWordsAgainMakesNoRevision()
{
    const auto made = drafts().create(wholeArticle(), noon);
    VERIFY_DONE(made);
    Article same = made->article;
    std::swap(same.assets[0], same.assets[1]); // their order has no meaning
    same.category = u" Sleep "_s;
    const auto saved = drafts().save(same, 1, minutesLater(1));
    VERIFY_DONE(saved);
    QCOMPARE(saved->revision, 1);
    QCOMPARE(drafts().revisions(same.id)->size(), 1);
    QCOMPARE(drafts().draft(same.id)->saved, noon);
}

void TestDraftStore::savingKeepsVersionAndCreationWhateverTheCallerSays()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.version = 9;
    article.created = minutesLater(-1000);
    article.title = u"New"_s;
    VERIFY_DONE(drafts().save(article, 1, noon));
    QCOMPARE(drafts().draft(article.id)->article.version, 1);
    QCOMPARE(drafts().draft(article.id)->article.created, noon);
}

void TestDraftStore::twoReferencesMayShareAKeyWhileWriting()
{
    Article article = wholeArticle();
    article.references = {study(u"a"_s), study(u"a"_s), Reference{}};
    const auto made = drafts().create(article, noon);
    VERIFY_DONE(made);
    QCOMPARE(drafts().draft(article.id)->article.references, article.references);
}

void TestDraftStore::twoImagesOfOneNameAreRefusedAndNothingChanges()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.assets[1].name = article.assets[0].name;
    QCOMPARE(codeOf(drafts().save(article, 1, noon)), ErrorCode::FieldInvalid);
    article.assets = {{u"one.svg"_s, u"image/svg+xml"_s, "<svg/>"}};
    QCOMPARE(codeOf(drafts().save(article, 1, noon)), ErrorCode::FieldInvalid);
    QCOMPARE(drafts().draft(article.id)->article.assets, wholeArticle().assets);
}

void TestDraftStore::aCoverWithoutItsImageIsKept()
{
    Article article = wholeArticle();
    article.cover = Cover{{}, u"Only words yet"_s, {}};
    article.review = Review{{}, u"Physician"_s, {}, {}};
    VERIFY_DONE(drafts().create(article, noon));
    const auto read = drafts().draft(article.id);
    VERIFY_DONE(read);
    QVERIFY(read->article.cover && read->article.review);
    QCOMPARE(read->article.cover->alt, u"Only words yet"_s);
    QCOMPARE(read->article.review->role, u"Physician"_s);
}

void TestDraftStore::anImageIsStoredOnce()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.title = u"Again"_s;
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    VERIFY_DONE(drafts().save(article, 1, noon));
    VERIFY_DONE(drafts().publish(article.id, 2, noon));
    VERIFY_DONE(drafts().edit(article.id, noon));
    QCOMPARE(count(u"image"_s), 2);
    QCOMPARE(drafts().revision(article.id, 1)->assets, article.assets);
}

void TestDraftStore::imagesThatNothingShowsAreGone()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    Article typed = article;
    typed.assets.append({u"three.webp"_s, u"image/webp"_s, "picture three"});
    VERIFY_DONE(drafts().keepSafetyCopy(typed, 1, noon));
    QCOMPARE(count(u"image"_s), 3);
    VERIFY_DONE(drafts().dropSafetyCopy(article.id));
    QCOMPARE(count(u"image"_s), 2);
    QCOMPARE(drafts().draft(article.id)->article.assets, article.assets);
}

void TestDraftStore::theListSaysWhatIsInIt()
{
    const Article published = wholeArticle();
    import(published);
    VERIFY_DONE(drafts().edit(published.id, minutesLater(1)));
    Article blank = blankArticle();
    VERIFY_DONE(drafts().create(blank, minutesLater(2)));
    VERIFY_DONE(drafts().keepSafetyCopy(blank, 1, minutesLater(3)));
    const auto listed = drafts().list();
    VERIFY_DONE(listed);
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->front().id, blank.id);
    QVERIFY(listed->front().hasSafetyCopy && !listed->front().isPublished);
    const DraftSummary &second = listed->back();
    QCOMPARE(second.title, published.title);
    QCOMPARE(second.language, u"en"_s);
    QCOMPARE(second.category, u"Sleep"_s);
    QCOMPARE(second.saved, minutesLater(1));
    QVERIFY(second.isPublished && !second.hasSafetyCopy && !second.translationOf);
    QCOMPARE(second.revision, drafts().draft(published.id)->revision);
}

void TestDraftStore::aReadOnlyLibraryRefusesAndNamesItself()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    auto opened = Database::open(m_path, Database::Access::ReadOnly);
    VERIFY_DONE(opened);
    DraftStore readOnly(**opened);
    QVERIFY(readOnly.draft(article.id));
    QCOMPARE(codeOf(readOnly.save(article, 1, noon)), ErrorCode::LibraryReadOnly);
    QCOMPARE(codeOf(readOnly.keepSafetyCopy(article, 1, noon)), ErrorCode::LibraryReadOnly);
    QCOMPARE(codeOf(readOnly.discard(article.id, noon)), ErrorCode::LibraryReadOnly);
}

void TestDraftStore::removingAHearticleLeavesNothing()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().publish(article.id, 1, noon));
    VERIFY_DONE(drafts().translate(article.id, u"de"_s, noon));
    const ArticleId translation = drafts().list()->front().id;
    auto transaction = Transaction::begin(*m_database);
    VERIFY_DONE(transaction);
    for (const ArticleId &id : {article.id, translation})
        VERIFY_DONE(articles().remove(id));
    VERIFY_DONE(transaction->commit());
    for (const QString &table :
        {u"article"_s, u"kept"_s, u"kept_asset"_s, u"asset"_s, u"image"_s, u"translated_blocks"_s})
        QVERIFY2(count(table) == 0, qPrintable(table));
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
