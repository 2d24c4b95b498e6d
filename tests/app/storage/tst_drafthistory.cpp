#include "app/storage/draftfixture.h"

using namespace heartport;
using namespace heartport::test;
using namespace Qt::StringLiterals;

class TestDraftHistory : public QObject, private DraftFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openNewLibrary(); }
    void aSafetyCopyIsKeptUntilTheNextSave();
    void aSafetyCopyIsReplacedByTheNextOne();
    void aDroppedSafetyCopyIsGone();
    void notSavingKeepsWhatWasTyped();
    void aDiscardedDraftCanBeTakenBack();
    void aDiscardedDraftIsGoneAfterThirtyDays();
    void takingBackOverADraftIsItsNewestRevision();
    void aSafetyCopyWhoseDraftIsGoneIsOffered();
    void restoringMakesANewRevisionOfToday();
    void restoringAnUnknownRevisionChangesNothing();
    void everythingKeptCarriesTheDisclaimer();
};

void TestDraftHistory::aSafetyCopyIsKeptUntilTheNextSave()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.essentials += u"Half a sen"_s;
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, minutesLater(1)));
    const auto copy = drafts().safetyCopy(article.id);
    VERIFY_DONE(copy);
    QVERIFY(*copy);
    QCOMPARE((*copy)->article.essentials, article.essentials);
    QCOMPARE((*copy)->article.assets, article.assets);
    QCOMPARE((*copy)->revision, 1);
    QCOMPARE((*copy)->at, minutesLater(1));
    QCOMPARE(drafts().draft(article.id)->article.essentials, wholeArticle().essentials);
    VERIFY_DONE(drafts().save(article, 1, minutesLater(2)));
    QVERIFY(!*drafts().safetyCopy(article.id));
    VERIFY_DONE(drafts().keepSafetyCopy(article, 2, minutesLater(3)));
    VERIFY_DONE(drafts().save(article, 2, minutesLater(4)));
    QVERIFY2(!*drafts().safetyCopy(article.id), "also where nothing changed");
}

void TestDraftHistory::aSafetyCopyIsReplacedByTheNextOne()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    for (const QString &title : {u"One"_s, u"Two"_s}) {
        article.title = title;
        VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    }
    QCOMPARE((*drafts().safetyCopy(article.id))->article.title, u"Two"_s);
    QCOMPARE(count(u"kept WHERE kind = 'safety copy'"_s), 1);
    QCOMPARE(drafts().revisions(article.id)->size(), 1);
}

void TestDraftHistory::aDroppedSafetyCopyIsGone()
{
    const Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    VERIFY_DONE(drafts().dropSafetyCopy(article.id));
    QVERIFY(!*drafts().safetyCopy(article.id));
    VERIFY_DONE(drafts().dropSafetyCopy(article.id));
}

void TestDraftHistory::notSavingKeepsWhatWasTyped()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    QCOMPARE(codeOf(drafts().discardChanges(article.id, noon)), ErrorCode::NotFound);
    article.title = u"Typed"_s;
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    VERIFY_DONE(drafts().discardChanges(article.id, minutesLater(1)));
    QVERIFY(!*drafts().safetyCopy(article.id));
    QCOMPARE(drafts().draft(article.id)->article.title, wholeArticle().title);
    const auto discarded = drafts().discarded();
    VERIFY_DONE(discarded);
    QCOMPARE(discarded->size(), 1);
    QCOMPARE(discarded->front().title, u"Typed"_s);
    QCOMPARE(discarded->front().id, article.id);
    QCOMPARE(discarded->front().discarded, minutesLater(1));
}

void TestDraftHistory::aDiscardedDraftCanBeTakenBack()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().discard(article.id, minutesLater(1)));
    QCOMPARE(codeOf(drafts().draft(article.id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(drafts().discard(article.id, noon)), ErrorCode::NotFound);
    const auto discarded = drafts().discarded();
    QCOMPARE(discarded->size(), 1);
    const auto back = drafts().takeBack(discarded->front().number, minutesLater(2));
    VERIFY_DONE(back);
    QCOMPARE(back->article.essentials, article.essentials);
    QCOMPARE(back->article.assets, article.assets);
    QCOMPARE(back->revision, 2);
    QCOMPARE(drafts().revisions(article.id)->front().kind, RevisionKind::Restored);
    QVERIFY(drafts().discarded()->isEmpty());
    QCOMPARE(codeOf(drafts().takeBack(discarded->front().number, noon)), ErrorCode::NotFound);
}

void TestDraftHistory::aDiscardedDraftIsGoneAfterThirtyDays()
{
    const Article old = wholeArticle();
    const Article newer = wholeArticle();
    for (const Article &article : {old, newer})
        VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().discard(old.id, noon));
    const QDateTime later = noon.addDays(DraftStore::keptDays);
    VERIFY_DONE(drafts().discard(newer.id, later));
    QCOMPARE(drafts().discarded()->size(), 2);
    QCOMPARE(drafts().revisions(old.id)->size(), 1);
    const Article third = blankArticle();
    VERIFY_DONE(drafts().create(third, later));
    VERIFY_DONE(drafts().discard(third.id, later.addSecs(1)));
    const auto left = drafts().discarded();
    QCOMPARE(left->size(), 2);
    QVERIFY(left->front().id == third.id && left->back().id == newer.id);
    QVERIFY2(drafts().revisions(old.id)->isEmpty(), "its history goes with the last that was left of it");
    QCOMPARE(drafts().revisions(newer.id)->size(), 1);
}

void TestDraftHistory::takingBackOverADraftIsItsNewestRevision()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    article.title = u"Typed"_s;
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    VERIFY_DONE(drafts().discardChanges(article.id, noon));
    const auto back = drafts().takeBack(drafts().discarded()->front().number, noon);
    VERIFY_DONE(back);
    QCOMPARE(back->article.title, u"Typed"_s);
    QCOMPARE(back->revision, 2);
    QCOMPARE(drafts().revision(article.id, 1)->title, wholeArticle().title);
}

void TestDraftHistory::aSafetyCopyWhoseDraftIsGoneIsOffered()
{
    Article article = wholeArticle();
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().publish(article.id, 1, noon));
    article.title = u"Typed in a second window"_s;
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    const auto offered = drafts().discarded();
    QCOMPARE(offered->size(), 1);
    const auto back = drafts().takeBack(offered->front().number, noon);
    VERIFY_DONE(back);
    QCOMPARE(back->article.title, article.title);
    QCOMPARE(back->article.version, 2);
    QVERIFY(!*drafts().safetyCopy(article.id));
}

void TestDraftHistory::restoringMakesANewRevisionOfToday()
{
    Article article = wholeArticle();
    article.translationOf = ArticleId::random();
    VERIFY_DONE(drafts().create(article, noon));
    const ArticleId today = ArticleId::random();
    Article changed = article;
    changed.title = u"Changed"_s;
    changed.references.clear();
    changed.assets.clear();
    changed.cover.reset();
    changed.translationOf = today;
    VERIFY_DONE(drafts().save(changed, 1, minutesLater(1)));
    QCOMPARE(codeOf(drafts().restore(article.id, 1, 1, noon)), ErrorCode::Conflict);
    const auto restored = drafts().restore(article.id, 1, 2, minutesLater(2));
    VERIFY_DONE(restored);
    QCOMPARE(restored->revision, 3);
    Article expected = article;
    expected.translationOf = today;
    expected.created = noon;
    expected.updated = minutesLater(2);
    expected.disclaimer = disclaimerFor(u"en"_s).disclaimer;
    QCOMPARE(drafts().draft(article.id)->article, expected);
    QCOMPARE(drafts().revisions(article.id)->front().kind, RevisionKind::Restored);
    QCOMPARE(drafts().revision(article.id, 2)->title, u"Changed"_s);
}

void TestDraftHistory::restoringAnUnknownRevisionChangesNothing()
{
    const Article article = wholeArticle();
    const auto made = drafts().create(article, noon);
    QCOMPARE(codeOf(drafts().restore(article.id, 7, 1, noon)), ErrorCode::NotFound);
    QCOMPARE(codeOf(drafts().restore(ArticleId::random(), 1, 1, noon)), ErrorCode::NotFound);
    QCOMPARE(drafts().draft(article.id)->article, made->article);
}

void TestDraftHistory::everythingKeptCarriesTheDisclaimer()
{
    Article article = wholeArticle();
    article.disclaimer = Disclaimer{u"mine"_s, 9, u"en"_s, u"Nothing to see."_s};
    VERIFY_DONE(drafts().create(article, noon));
    VERIFY_DONE(drafts().keepSafetyCopy(article, 1, noon));
    const Disclaimer genuine = disclaimerFor(u"en"_s).disclaimer;
    QCOMPARE(drafts().draft(article.id)->article.disclaimer, genuine);
    QCOMPARE(drafts().revision(article.id, 1)->disclaimer, genuine);
    QCOMPARE((*drafts().safetyCopy(article.id))->article.disclaimer, genuine);
    article.language = u"de-AT"_s;
    VERIFY_DONE(drafts().save(article, 1, noon));
    QCOMPARE(drafts().draft(article.id)->article.disclaimer, disclaimerFor(u"de"_s).disclaimer);
    QCOMPARE(drafts().revision(article.id, 2)->disclaimer, disclaimerFor(u"de"_s).disclaimer);
    const auto restored = drafts().restore(article.id, 1, 2, noon);
    VERIFY_DONE(restored);
    QCOMPARE(restored->article.disclaimer, genuine);
    VERIFY_DONE(drafts().publish(article.id, 3, noon));
    QCOMPARE(articles().article(article.id)->disclaimer, genuine);
}

QTEST_GUILESS_MAIN(TestDraftHistory)
#include "tst_drafthistory.moc"
