// What a reader is told when a hearticle has changed since they read it.
#include "ui/reader/changedsince.h"

#include "support/samples.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TestChangedSince : public QObject
{
    Q_OBJECT

    static Article newer(Article article)
    {
        article.version = 2;
        article.essentials.replace(u"A third claim"_s, u"A weaker claim"_s);
        article.helps[0].certainty = Certainty::Low;
        article.harms[0].text = u"Lie in for two hours. [@cohort]"_s;
        return article;
    }

private Q_SLOTS:
    void actionsOnMyPlanComeFirst()
    {
        samples::TemporaryLibrary library;
        const Article before = samples::article();
        QVERIFY(library.store(before));
        QVERIFY(library.library().noteOpened(before.id, 1));
        library.library().setPlanned(before.id, ActionKind::Harms, before.harms.at(0), true);
        QVERIFY(!changedSinceRead(library.library(), before));
        const Article now = newer(before);
        QVERIFY(library.store(now));
        const auto changed = changedSinceRead(library.library(), now);
        QVERIFY(changed);
        QVERIFY(changed->planned >= 1);
        QCOMPARE(changed->changes.constFirst().before.part, ArticlePart::Harms);
        QVERIFY(changed->read.isValid());
        QCOMPARE(changed->changes.constLast().before.part, ArticlePart::Essentials);
        bool certainty = false;
        for (const ArticleChange &change : changed->changes)
            certainty |= change.aspect == ArticleChange::Aspect::Certainty;
        QVERIFY(certainty);
        QVERIFY(placeOfChange(changed->changes.constFirst(), true).contains(u"My plan"_s));
        QCOMPARE(changesInWords(changed->changes), u"2 action(s), the text"_s);
    }

    void anActionWhoseWordsAndCertaintyChangedIsOneAction()
    {
        const Article before = samples::article();
        Article now = before;
        now.helps[0].text.replace(u"hour"_s, u"minute"_s);
        now.helps[0].certainty = Certainty::High;
        const auto changes = compareArticles(before, now);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changesInWords(changes), u"1 action(s)"_s);
        now.helps.removeLast();
        QCOMPARE(changesInWords(compareArticles(before, now)), u"2 action(s)"_s);
    }

    void whoNeverReadItIsToldNothing()
    {
        samples::TemporaryLibrary library;
        const Article before = samples::article();
        QVERIFY(library.store(before));
        QVERIFY(library.store(newer(before)));
        QVERIFY(!changedSinceRead(library.library(), newer(before)));
    }

    void readingTheNewVersionToItsEndSettlesIt()
    {
        samples::TemporaryLibrary library;
        const Article before = samples::article();
        QVERIFY(library.store(before));
        QVERIFY(library.library().noteOpened(before.id, 1));
        const Article now = newer(before);
        QVERIFY(library.store(now));
        const auto reading = library.library().noteOpened(now.id, 2);
        QVERIFY(reading);
        QVERIFY(changedSinceRead(library.library(), now));
        library.library().noteFinished(*reading);
        QVERIFY(!changedSinceRead(library.library(), now));
    }
};

QTEST_MAIN(TestChangedSince)
#include "tst_changedsince.moc"
