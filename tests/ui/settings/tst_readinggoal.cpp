#include "ui/settings/readinggoal.h"

#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace heartport;
using namespace Qt::StringLiterals;

using Period = ReadingGoal::Period;

class TstReadingGoal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1"); // an hour east of Greenwich the whole year
        tzset();
    }

    void aPeriodBeginsAtLocalMidnight_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("first");

        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const auto at = [](int month, int day) { return QDateTime(QDate(2026, month, day), QTime(15, 0)); };
        QTest::newRow("week from Monday") << Period::Week << at(11, 18) << german << QDate(2026, 11, 16);
        QTest::newRow("week from Sunday") << Period::Week << at(11, 18) << american << QDate(2026, 11, 15);
        QTest::newRow("its first day") << Period::Week << at(11, 16) << german << QDate(2026, 11, 16);
        QTest::newRow("its last day") << Period::Week << at(11, 22) << german << QDate(2026, 11, 16);
        QTest::newRow("Sunday is a first day too") << Period::Week << at(11, 22) << american << QDate(2026, 11, 22);
        QTest::newRow("week over new year") << Period::Week << at(1, 1) << german << QDate(2025, 12, 29);
        QTest::newRow("month") << Period::Month << at(2, 28) << german << QDate(2026, 2, 1);
        QTest::newRow("year") << Period::Year << at(12, 31) << german << QDate(2026, 1, 1);
        // Half past eleven at Greenwich is the next day here.
        QTest::newRow("another zone's evening")
            << Period::Month << QDateTime(QDate(2026, 10, 31), QTime(23, 30), Qt::UTC) << german << QDate(2026, 11, 1);
    }

    void aPeriodBeginsAtLocalMidnight()
    {
        QFETCH(Period, period);
        QFETCH(QDateTime, now);
        QFETCH(QLocale, locale);
        QFETCH(QDate, first);
        const QLocale before;
        QLocale::setDefault(locale);
        const QDateTime start = ReadingGoal{.period = period}.start(now);
        QLocale::setDefault(before);
        QCOMPARE(start, first.startOfDay());
    }

    void aGoalWithoutEndHasNoBeginning()
    {
        QVERIFY(!ReadingGoal{.period = Period::Ever}.start(QDateTime::currentDateTime()).isValid());
    }

    void itIsReadAsItWasSaved()
    {
        const ReadingGoal goal{.shown = false, .count = 52, .period = Period::Year, .keepsHistory = false};
        const QString file = m_folder.filePath(u"saved.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            QCOMPARE(ReadingGoal::load(settings), ReadingGoal());
            goal.save(settings);
        }
        QCOMPARE(ReadingGoal::load(QSettings(file, QSettings::IniFormat)), goal);
    }

    void impossibleValuesAreMadePossible_data()
    {
        QTest::addColumn<QVariant>("count");
        QTest::addColumn<QVariant>("period");
        QTest::addColumn<int>("readCount");
        QTest::addColumn<Period>("readPeriod");
        QTest::newRow("too small") << QVariant(0) << QVariant(-1) << 1 << Period::Week;
        QTest::newRow("too large") << QVariant(100'000) << QVariant(77) << 999 << Period::Ever;
        QTest::newRow("no numbers") << QVariant(u"many"_s) << QVariant(u"week"_s) << 1 << Period::Week;
    }

    void impossibleValuesAreMadePossible()
    {
        QFETCH(QVariant, count);
        QFETCH(QVariant, period);
        QSettings settings(m_folder.filePath(u"odd.ini"_s), QSettings::IniFormat);
        settings.setValue("goal/count", count);
        settings.setValue("goal/period", period);
        const ReadingGoal goal = ReadingGoal::load(settings);
        QTEST(goal.count, "readCount");
        QTEST(goal.period, "readPeriod");
    }
};

QTEST_GUILESS_MAIN(TstReadingGoal)
#include "tst_readinggoal.moc"
