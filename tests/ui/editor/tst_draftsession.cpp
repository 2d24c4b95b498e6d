// One draft that is being edited: one undo for all of it, saves, safety copies, conflicts, findings.
#include "ui/editor/draftsession.h"

#include "support/samples.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstDraftSession : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<samples::TemporaryLibrary> m_home;
    QDateTime m_time{QDate(2026, 11, 24), QTime(14, 0), Qt::UTC};

    Library &library() { return m_home->library(); }
    DraftStore &drafts() { return library().drafts(); }
    std::function<QDateTime()> clock()
    {
        return [this] { return m_time; };
    }
    Draft newDraft()
    {
        const auto draft = drafts().create(samples::article(), m_time);
        return draft ? *draft : Draft{samples::article(), 0, {}};
    }
    std::unique_ptr<DraftSession> open(const Draft &draft)
    {
        return std::make_unique<DraftSession>(library(), draft, clock());
    }
    static void title(DraftSession &session, const QString &words,
        DraftSession::Merge merge = DraftSession::Merge::Never)
    {
        session.change(
            {.part = ArticlePart::Title}, u"Change title"_s, [&](Article &article) { article.title = words; }, merge);
    }
    static void type(DraftSession &session, const QString &words,
        DraftSession::Merge merge = DraftSession::Merge::Typing)
    {
        const int at = int(session.article().essentials.size());
        session.change(
            {.part = ArticlePart::Essentials, .start = at}, u"Type"_s,
            [&](Article &article) { article.essentials += words; }, merge);
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<samples::TemporaryLibrary>(); }
    void cleanup() { m_home.reset(); }

    void oneUndoGoesThroughFieldsTextAndLists()
    {
        const auto session = open(newDraft());
        const Article before = session->article();
        title(*session, u"Another"_s);
        type(*session, u"More."_s);
        session->change({.part = ArticlePart::Helps}, u"Add action"_s, [](Article &article) {
            article.helps.append(Action{u"Sleep."_s, {}, {}});
        });
        QCOMPARE(session->undoStack().count(), 3);
        const Article after = session->article();

        QSignalSpy changed(session.get(), &DraftSession::changed);
        for (int i = 0; i < 3; ++i)
            session->undoStack().undo();
        QCOMPARE(session->article(), before);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.constFirst().constFirst().value<ArticlePart>(), ArticlePart::Helps);
        for (int i = 0; i < 3; ++i)
            session->undoStack().redo();
        QCOMPARE(session->article(), after);
    }

    void aChangeThatChangesNothingIsNoStep()
    {
        const auto session = open(newDraft());
        title(*session, session->article().title);
        QCOMPARE(session->undoStack().count(), 0);
        QCOMPARE(session->saveState(), DraftSession::Save::Saved);
    }

    void typingIsTakenBackWordByWord()
    {
        const auto session = open(newDraft());
        const QString before = session->article().essentials;
        for (const QChar letter : u"Two words"_s)
            type(*session, letter);
        QCOMPARE(session->undoStack().count(), 2);
        session->undoStack().undo();
        QCOMPARE(session->article().essentials, before + u"Two "_s);
    }

    void aPauseEndsAStep()
    {
        const auto session = open(newDraft());
        title(*session, u"A"_s, DraftSession::Merge::Typing);
        title(*session, u"Ab"_s, DraftSession::Merge::Typing);
        QCOMPARE(session->undoStack().count(), 1);
        m_time = m_time.addSecs(2);
        title(*session, u"Abc"_s, DraftSession::Merge::Typing);
        QCOMPARE(session->undoStack().count(), 2);
    }

    void whoMadeTheChangeIsToldButNotOfItsUndo()
    {
        const auto session = open(newDraft());
        QList<const QObject *> origins;
        connect(session.get(), &DraftSession::changed, this,
            [&](ArticlePart, const QObject *origin) { origins.append(origin); });
        session->change(
            {.part = ArticlePart::Title}, u"Change title"_s, [](Article &article) { article.title = u"X"_s; },
            DraftSession::Merge::Never, this);
        session->undoStack().undo();
        session->undoStack().redo();
        QCOMPARE(origins, (QList<const QObject *>{this, nullptr, nullptr}));
    }

    void savingWritesANewRevisionAndSaysWhen()
    {
        const auto session = open(newDraft());
        const qint64 first = session->draft().revision;
        title(*session, u"Saved"_s);
        QCOMPARE(session->saveState(), DraftSession::Save::Unsaved);
        m_time = m_time.addSecs(60);
        session->save();
        QCOMPARE(session->saveState(), DraftSession::Save::Saved);
        QVERIFY(session->draft().revision > first);
        QCOMPARE(session->draft().saved, m_time);
        const auto stored = drafts().draft(session->article().id);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->article.title, u"Saved"_s);
    }

    void undoingToWhatWasSavedIsSaved()
    {
        const auto session = open(newDraft());
        title(*session, u"Other"_s);
        session->undoStack().undo();
        QCOMPARE(session->saveState(), DraftSession::Save::Saved);
    }

    void undoAfterASaveKeepsWhatTheStoreWrote()
    {
        const auto session = open(newDraft());
        title(*session, u"Other"_s);
        session->save();
        const Disclaimer written = session->article().disclaimer;
        QVERIFY(!written.text.isEmpty());
        session->undoStack().undo();
        QCOMPARE(session->article().disclaimer, written);
        QCOMPARE(session->saveState(), DraftSession::Save::Unsaved);
    }

    void theSecondOfTwoWindowsIsToldAndChooses()
    {
        const Draft draft = newDraft();
        const auto first = open(draft);
        const auto second = open(draft);
        title(*first, u"First"_s);
        first->save();
        title(*second, u"Second"_s);
        QSignalSpy failed(second.get(), &DraftSession::saveFailed);
        second->save();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(second->saveState(), DraftSession::Save::Conflict);
        QCOMPARE(drafts().draft(draft.article.id)->article.title, u"First"_s);
        title(*second, u"Second, longer"_s);
        QCOMPARE(second->saveState(), DraftSession::Save::Conflict);

        second->saveOver();
        QCOMPARE(second->saveState(), DraftSession::Save::Saved);
        QCOMPARE(drafts().draft(draft.article.id)->article.title, u"Second, longer"_s);
    }

    void theirsCanBeTakenAndMineIsKept()
    {
        const Draft draft = newDraft();
        const auto first = open(draft);
        const auto second = open(draft);
        title(*first, u"First"_s);
        first->save();
        title(*second, u"Second"_s);
        second->save();
        QVERIFY(second->discardChanges());
        QCOMPARE(second->article().title, u"First"_s);
        QCOMPARE(second->saveState(), DraftSession::Save::Saved);
        QCOMPARE(second->undoStack().count(), 0);
        const auto discarded = drafts().discarded();
        QVERIFY(discarded && discarded->size() == 1);
        QCOMPARE(discarded->constFirst().title, u"Second"_s);
    }

    void whatIsTypedIsKeptWithoutSaving()
    {
        const Draft draft = newDraft();
        const auto session = open(draft);
        QSignalSpy state(session.get(), &DraftSession::saveStateChanged);
        type(*session, u"Not to be lost."_s);
        QTRY_VERIFY(session->safetyCopyAt().isValid());
        const auto copy = drafts().safetyCopy(draft.article.id);
        QVERIFY(copy && *copy);
        QVERIFY((*copy)->article.essentials.endsWith(u"Not to be lost."));
        session->save();
        QVERIFY(!session->safetyCopyAt().isValid());
        const auto gone = drafts().safetyCopy(draft.article.id);
        QVERIFY(gone && !*gone);
    }

    void whatIsUndoneIsNotOfferedAgain()
    {
        const Draft draft = newDraft();
        const auto session = open(draft);
        type(*session, u"A second thought."_s);
        QTRY_VERIFY(session->safetyCopyAt().isValid());
        session->undoStack().undo();
        QCOMPARE(session->saveState(), DraftSession::Save::Saved);
        QTRY_VERIFY(!session->safetyCopyAt().isValid());
        const auto gone = drafts().safetyCopy(draft.article.id);
        QVERIFY(gone && !*gone);
    }

    void aSessionThatGoesUnsavedLeavesASafetyCopy()
    {
        const Draft draft = newDraft();
        auto session = open(draft);
        type(*session, u"The last words."_s);
        session.reset();
        const auto copy = drafts().safetyCopy(draft.article.id);
        QVERIFY(copy && *copy);
        QVERIFY((*copy)->article.essentials.endsWith(u"The last words."));
    }

    void numbersAndBlocksFollowTheText()
    {
        const auto session = open(newDraft());
        QCOMPARE(session->numbers().number(u"cohort"_s), std::optional(1));
        session->change({.part = ArticlePart::Essentials}, u"Type"_s,
            [](Article &article) { article.essentials.prepend(u"First [@review].\n\n"_s); });
        QCOMPARE(session->numbers().number(u"review"_s), std::optional(1));
        QCOMPARE(session->numbers().number(u"cohort"_s), std::optional(2));
    }

    void findingsComeAfterAPause()
    {
        const auto session = open(newDraft());
        QSignalSpy found(session.get(), &DraftSession::findingsChanged);
        QVERIFY(found.wait());
        const auto titleMissing = [&] {
            return std::any_of(session->findings().begin(), session->findings().end(),
                [](const Finding &finding) { return finding.place.part == ArticlePart::Title; });
        };
        QVERIFY(!titleMissing());
        title(*session, u""_s);
        QTRY_VERIFY(titleMissing());
    }
};

QTEST_MAIN(TstDraftSession)
#include "tst_draftsession.moc"
