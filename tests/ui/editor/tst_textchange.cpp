// The stretch in which two texts differ, and what undo takes together.
#include "ui/editor/textchange.h"

#include <QTest>

using namespace heartport;
using namespace Qt::StringLiterals;

class TstTextChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestStretchIsFound_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("latest");
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("same") << u"abc"_s << u"abc"_s << -1 << 3 << u""_s << u""_s;
        QTest::newRow("typed") << u"ab"_s << u"axb"_s << -1 << 1 << u""_s << u"x"_s;
        QTest::newRow("deleted") << u"axb"_s << u"ab"_s << -1 << 1 << u"x"_s << u""_s;
        QTest::newRow("replaced") << u"one two"_s << u"one six"_s << -1 << 4 << u"two"_s << u"six"_s;
        QTest::newRow("the second of two equal letters") << u"hel o"_s << u"hell o"_s << -1 << 3 << u""_s << u"l"_s;
        QTest::newRow("typed before an equal one") << u"hel"_s << u"hell"_s << 2 << 2 << u""_s << u"l"_s;
        QTest::newRow("all") << u""_s << u"new"_s << -1 << 0 << u""_s << u"new"_s;
        QTest::newRow("half an emoji is none") << u"😀"_s << u"😁"_s << -1 << 0 << u"😀"_s << u"😁"_s;
    }
    void theSmallestStretchIsFound()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, latest);
        const TextChange change = textChange(before, after, latest);
        QTEST(int(change.start), "start");
        QTEST(change.removed, "removed");
        QTEST(change.inserted, "inserted");
        QCOMPARE(applied(change, before), after);
        QCOMPARE(undone(change, after), before);
    }

    void typingWithinAWordIsOneStep_data()
    {
        QTest::addColumn<TextChange>("first");
        QTest::addColumn<TextChange>("second");
        QTest::addColumn<bool>("joins");
        QTest::newRow("the next letter") << TextChange{3, {}, u"a"_s} << TextChange{4, {}, u"b"_s} << true;
        QTest::newRow("the space behind a word") << TextChange{3, {}, u"a"_s} << TextChange{4, {}, u" "_s} << true;
        QTest::newRow("the next word") << TextChange{3, {}, u"a "_s} << TextChange{5, {}, u"b"_s} << false;
        QTest::newRow("elsewhere") << TextChange{3, {}, u"a"_s} << TextChange{9, {}, u"b"_s} << false;
        QTest::newRow("taking a slip back") << TextChange{3, {}, u"ab"_s} << TextChange{4, u"b"_s, {}} << true;
        QTest::newRow("backspace again") << TextChange{3, u"b"_s, {}} << TextChange{2, u"a"_s, {}} << true;
        QTest::newRow("delete again") << TextChange{3, u"b"_s, {}} << TextChange{3, u"c"_s, {}} << true;
        QTest::newRow("typing after deleting") << TextChange{3, u"b"_s, {}} << TextChange{3, {}, u"c"_s} << false;
    }
    void typingWithinAWordIsOneStep()
    {
        QFETCH(TextChange, first);
        QFETCH(TextChange, second);
        QFETCH(bool, joins);
        const auto both = joined(first, second);
        QCOMPARE(both.has_value(), joins);
        if (!both)
            return;
        // One step does and undoes what the two did.
        QString before(20, u'.');
        before.replace(first.start, first.removed.size(), first.removed);
        if (second.start < first.start)
            before.replace(second.start, second.removed.size(), second.removed);
        else if (first.inserted.isEmpty())
            before.replace(first.start, 2, first.removed + second.removed);
        const QString after = applied(second, applied(first, before));
        QCOMPARE(applied(*both, before), after);
        QCOMPARE(undone(*both, after), before);
    }
};

QTEST_APPLESS_MAIN(TstTextChange)
#include "tst_textchange.moc"
