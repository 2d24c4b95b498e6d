#include "ui/settings/preferences.h"

#include "ui/settings/goaldialog.h"
#include "ui/support/look.h"

#include <QSettings>

namespace heartport {

using namespace Qt::StringLiterals;

Preferences::Preferences(Look &look, QSettings &settings, QObject *parent)
    : QObject(parent), m_look(look), m_settings(settings), m_reading(ReadingSettings::load(settings)),
      m_goal(ReadingGoal::load(settings))
{
}

void Preferences::setReading(const ReadingSettings &reading)
{
    m_reading = reading;
    m_reading.save(m_settings);
    m_look.setThemeChoice(reading.theme);
    m_look.setTextScale(reading.interfacePercent);
    m_look.setReducedMotion(reading.reducedMotion);
    Q_EMIT readingChanged(reading);
}

void Preferences::changeText(int steps)
{
    ReadingSettings reading = m_reading;
    reading.textPercent = steps == 0 ? ReadingSettings().textPercent : m_reading.textStep(steps);
    setReading(reading);
}

void Preferences::ask(QWidget *window)
{
    const GoalChoices now{m_goal, m_settings.value("interface/language"_L1).toString()};
    showGoalDialog(m_look, now, window, [this, now](const GoalChoices &chosen) {
        m_goal = chosen.goal;
        m_goal.save(m_settings);
        Q_EMIT goalChanged(m_goal);
        if (chosen.language == now.language)
            return;
        m_settings.setValue("interface/language"_L1, chosen.language);
        Q_EMIT languageChanged();
    });
}

} // namespace heartport
