#include "app/storage/draftfixture.h"
#include "storage/searchindex.h"

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestPublishing : public QObject, private DraftFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openNewLibrary(); }
    void publishingMakesTheDraftTheReadersRow();
    void publishingAgainRaisesTheVersionAndKeepsTheOldOne();
    void theGateRefusesInsideTheTransaction();
    void publishingOverOthersWordsIsAConflict();
    void whatWasTypedButNotSavedSurvivesPublishing();
    void anImportedVersionIsKeptWhenItIsReplaced();
    void aPublishedHearticleIsEditedAsTheNextVersion();
    void aWithdrawalNeedsAReasonAndReadersSeeIt();
    void aWithdrawnHearticleCanBePublishedAgain();
    void aTranslationStaysLinkedToItsSource();
    void thereIsOneTranslationIntoALanguage();
    void changedBlocksOfTheSourceAreNamedUntilTranslated();
};

void TestPublishing::publishingMakesTheDraftTheReadersRow()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    QVERIFY(SearchIndex(*m_database).search(u"claim"_s, 5)->isEmpty());
    const auto published = drafts().publish(article.id, 1, minutesLater(3));
    VERIFY_DONE(published);
    QCOMPARE(published->version, 1);
    QCOMPARE(published->updated, minutesLater(3));
    QCOMPARE(published->created, noon);
    QCOMPARE(*articles().article(article.id), *published);
    QCOMPARE(contentSha256(*published), contentSha256(article));
    QCOMPARE(articles().summary(article.id)->status, Status::Published);
    QCOMPARE(codeOf(drafts().draft(article.id)), ErrorCode::NotFound);
    QCOMPARE(SearchIndex(*m_database).search(u"claim"_s, 5)->size(), 1);
    QCOMPARE(drafts().revisions(article.id)->front().kind, RevisionKind::Published);
    QCOMPARE(codeOf(drafts().publish(article.id, 1, noon)), ErrorCode::NotFound);
}

void TestPublishing::publishingAgainRaisesTheVersionAndKeepsTheOldOne()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().publish(article.id, 1, noon));
    auto draft = drafts().edit(article.id, minutesLater(1));
    VERIFY_DONE(draft);
    draft->article.title = u"Second edition"_s;
    const auto saved = drafts().save(draft->article, draft->revision, minutesLater(2));
    VERIFY_DONE(saved);
    QCOMPARE(articles().article(article.id)->title, article.title);
    const auto published = drafts().publish(article.id, saved->revision, minutesLater(3));
    VERIFY_DONE(published);
    QCOMPARE(published->version, 2);
    QCOMPARE(articles().article(article.id)->title, u"Second edition"_s);
    QList<std::pair<RevisionKind, int>> kinds;
    const auto revisions = drafts().revisions(article.id);
    for (const Revision &revision : *revisions)
        if (revision.kind == RevisionKind::Published) {
            kinds.append({revision.kind, revision.version});
            QCOMPARE(drafts().revision(article.id, revision.number)->version, revision.version);
        }
    QCOMPARE(kinds.size(), 2);
    QVERIFY(kinds.front().second == 2 && kinds.back().second == 1);
}

void TestPublishing::theGateRefusesInsideTheTransaction()
{
    Article article = wholeArticle();
    article.harms.clear();
    article.aiDisclosure.reset();
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    const auto refused = drafts().publish(article.id, 1, noon);
    QCOMPARE(codeOf(refused), ErrorCode::NotPublishable);
    QVERIFY2(refused.error().detail.contains(u"No action harms") && refused.error().detail.contains(u"AI"),
        qPrintable(refused.error().detail));
    QCOMPARE(articles().summary(article.id)->status, Status::Draft);
    QCOMPARE(drafts().revisions(article.id)->size(), 1);
    QVERIFY(*drafts().safetyCopy(article.id));
}

void TestPublishing::publishingOverOthersWordsIsAConflict()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.title = u"Theirs"_s;
    VERIFY_DONE(drafts().save(article, 1, noon));
    QCOMPARE(codeOf(drafts().publish(article.id, 1, noon)), ErrorCode::Conflict);
    QCOMPARE(articles().summary(article.id)->status, Status::Draft);
}

void TestPublishing::whatWasTypedButNotSavedSurvivesPublishing()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.title = u"Typed"_s;
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    VERIFY_DONE(drafts().publish(article.id, 1, noon));
    QCOMPARE(articles().article(article.id)->title, wholeArticle().title);
    QCOMPARE(drafts().discarded()->front().title, u"Typed"_s);
}

void TestPublishing::anImportedVersionIsKeptWhenItIsReplaced()
{
    Article article = wholeArticle();
    article.updated = minutesLater(-100);
    import(article);
    QVERIFY(drafts().revisions(article.id)->isEmpty());
    Article next = article;
    next.version = 4;
    next.title = u"From the channel"_s;
    import(next);
    const auto revisions = drafts().revisions(article.id);
    QCOMPARE(revisions->size(), 1);
    QCOMPARE(revisions->front().kind, RevisionKind::Published);
    QCOMPARE(revisions->front().version, 1);
    QCOMPARE(revisions->front().at, minutesLater(-100));
    QCOMPARE(drafts().revision(article.id, 1)->title, article.title);
    const Article imported = wholeArticle();
    import(imported, Status::Draft);
    QCOMPARE(drafts().revisions(imported.id)->front().kind, RevisionKind::Imported);
    QCOMPARE(drafts().draft(imported.id)->revision, 1);
}

void TestPublishing::aPublishedHearticleIsEditedAsTheNextVersion()
{
    Article article = wholeArticle();
    article.version = 3;
    import(article);
    const auto draft = drafts().edit(article.id, noon);
    VERIFY_DONE(draft);
    QCOMPARE(draft->article.version, 4);
    QCOMPARE(draft->article.essentials, article.essentials);
    QCOMPARE(articles().article(article.id)->version, 3);
    const auto again = drafts().edit(article.id, minutesLater(9));
    VERIFY_DONE(again);
    QCOMPARE(again->revision, draft->revision);
    QCOMPARE(again->article, draft->article);
    QCOMPARE(codeOf(drafts().edit(ArticleId::random(), noon)), ErrorCode::NotFound);
    const auto published = drafts().publish(article.id, draft->revision, noon);
    VERIFY_DONE(published);
    QCOMPARE(published->version, 4);
}

void TestPublishing::aWithdrawalNeedsAReasonAndReadersSeeIt()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    QCOMPARE(codeOf(drafts().withdraw(article.id, u"Wrong"_s, noon)), ErrorCode::NotFound);
    VERIFY_DONE(drafts().publish(article.id, 1, noon));
    QCOMPARE(codeOf(drafts().withdraw(article.id, u" \n"_s, noon)), ErrorCode::FieldMissing);
    QCOMPARE(articles().summary(article.id)->status, Status::Published);
    VERIFY_DONE(drafts().withdraw(article.id, u" The trial was retracted. "_s, minutesLater(1)));
    const auto summary = articles().summary(article.id);
    QCOMPARE(summary->status, Status::Withdrawn);
    QCOMPARE(summary->withdrawnReason, u"The trial was retracted."_s);
    QVERIFY2(SearchIndex(*m_database).search(u"claim"_s, 5)->isEmpty(), "not found any longer");
    const auto revisions = drafts().revisions(article.id);
    QCOMPARE(revisions->front().kind, RevisionKind::Withdrawn);
    QCOMPARE(revisions->front().at, minutesLater(1));
    VERIFY_DONE(drafts().withdraw(article.id, u"Two trials were."_s, minutesLater(1)));
    QCOMPARE(articles().summary(article.id)->withdrawnReason, u"Two trials were."_s);
}

void TestPublishing::aWithdrawnHearticleCanBePublishedAgain()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().publish(article.id, 1, noon));
    VERIFY_DONE(drafts().withdraw(article.id, u"Wrong"_s, noon));
    const auto draft = drafts().edit(article.id, noon);
    VERIFY_DONE(draft);
    VERIFY_DONE(drafts().publish(article.id, draft->revision, noon));
    QCOMPARE(articles().summary(article.id)->status, Status::Published);
    QCOMPARE(articles().summary(article.id)->withdrawnReason, QString());
    QCOMPARE(articles().summary(article.id)->version, 2);
}

void TestPublishing::aTranslationStaysLinkedToItsSource()
{
    const Article source = wholeArticle();
    import(source);
    const auto translation = drafts().translate(source.id, u"de"_s, noon);
    VERIFY_DONE(translation);
    const Article &made = translation->article;
    QVERIFY(made.id != source.id);
    QCOMPARE(made.translationOf, std::optional(source.id));
    QCOMPARE(made.language, u"de"_s);
    QCOMPARE(made.version, 1);
    QCOMPARE(made.essentials, source.essentials);
    QCOMPARE(made.references, source.references);
    QCOMPARE(made.assets, source.assets);
    QVERIFY2(!made.aiDisclosure && made.aiTools.isEmpty(), "the author of the translation states it");
    QVERIFY2(!made.review && !made.reviewed.isValid(), "nobody reviewed the translation");
    QCOMPARE(made.disclaimer, disclaimerFor(u"de"_s).disclaimer);
    QCOMPARE(drafts().list()->front().translationOf, std::optional(source.id));
}

void TestPublishing::thereIsOneTranslationIntoALanguage()
{
    const Article source = wholeArticle();
    import(source);
    for (const QString &none : {u""_s, u"en"_s, u"EN"_s, u"no tag"_s})
        QCOMPARE(codeOf(drafts().translate(source.id, none, noon)), ErrorCode::FieldInvalid);
    VERIFY_DONE(drafts().translate(source.id, u"de"_s, noon));
    QCOMPARE(codeOf(drafts().translate(source.id, u"de"_s, noon)), ErrorCode::Conflict);
    QCOMPARE(codeOf(drafts().translate(ArticleId::random(), u"de"_s, noon)), ErrorCode::NotFound);
    QCOMPARE(drafts().list()->size(), 1);
}

void TestPublishing::changedBlocksOfTheSourceAreNamedUntilTranslated()
{
    const Article source = wholeArticle(); // blocks: heading 0, paragraph 1, heading 2, paragraph 3
    import(source);
    const auto translation = drafts().translate(source.id, u"de"_s, noon);
    VERIFY_DONE(translation);
    const ArticleId id = translation->article.id;
    QCOMPARE(*drafts().changedSourceBlocks(id), QList<int>());
    Article next = source;
    next.version = 2;
    next.essentials =
        u"## Myth\n\nA new paragraph [@a].\n\nA claim [@a]. Another [@b].\n\n## Fact\n\nA *fact* at last [@a].\n"_s;
    import(next);
    QCOMPARE(*drafts().changedSourceBlocks(id), (QList<int>{1, 4}));
    VERIFY_DONE(drafts().markTranslated(id));
    QCOMPARE(*drafts().changedSourceBlocks(id), QList<int>());
    QCOMPARE(codeOf(drafts().changedSourceBlocks(source.id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(drafts().markTranslated(source.id)), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
