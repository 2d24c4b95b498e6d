// What this reader has chosen, kept between runs: how to read, what to aim for, in which language.
#pragma once

#include "ui/reader/readingsettings.h"
#include "ui/settings/readinggoal.h"

#include <QObject>

class QSettings;
class QWidget;

namespace heartport {

class Look;

class Preferences : public QObject
{
    Q_OBJECT

public:
    // References outlive the preferences.
    Preferences(Look &look, QSettings &settings, QObject *parent);

    const ReadingSettings &reading() const { return m_reading; }
    const ReadingGoal &goal() const { return m_goal; }

    // Each writes at once, changes the look where it must, and says so.
    void setReading(const ReadingSettings &reading);
    void changeText(int steps); // steps of the page's text size; 0: the original one
    // Goal, history and language in a dialog over the window.
    void ask(QWidget *window);

Q_SIGNALS:
    void readingChanged(const heartport::ReadingSettings &reading);
    void goalChanged(const heartport::ReadingGoal &goal);
    void languageChanged();

private:
    Look &m_look;
    QSettings &m_settings;
    ReadingSettings m_reading;
    ReadingGoal m_goal;
};

} // namespace heartport
