#include "ui/settings/readinggoal.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace heartport {

using namespace Qt::StringLiterals;

QDateTime ReadingGoal::start(const QDateTime &now) const
{
    const QDate today = now.toLocalTime().date();
    switch (period) {
    case Period::Week: {
        const int sinceFirst = (today.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
        return today.addDays(-sinceFirst).startOfDay();
    }
    case Period::Month:
        return QDate(today.year(), today.month(), 1).startOfDay();
    case Period::Year:
        return QDate(today.year(), 1, 1).startOfDay();
    case Period::Ever:
        return {};
    }
    Q_UNREACHABLE();
}

ReadingGoal ReadingGoal::load(const QSettings &settings)
{
    const ReadingGoal defaults;
    ReadingGoal goal;
    goal.shown = settings.value("goal/shown"_L1, defaults.shown).toBool();
    goal.count = std::clamp(settings.value("goal/count"_L1, defaults.count).toInt(), 1, 999);
    goal.period =
        Period(std::clamp(settings.value("goal/period"_L1, int(defaults.period)).toInt(), 0, int(Period::Ever)));
    goal.keepsHistory = settings.value("goal/keepsHistory"_L1, defaults.keepsHistory).toBool();
    return goal;
}

void ReadingGoal::save(QSettings &settings) const
{
    settings.setValue("goal/shown"_L1, shown);
    settings.setValue("goal/count"_L1, count);
    settings.setValue("goal/period"_L1, int(period));
    settings.setValue("goal/keepsHistory"_L1, keepsHistory);
}

} // namespace heartport
