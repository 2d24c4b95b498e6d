// Goal, history and interface language in one small dialog; every change applies at once.
#pragma once

#include "ui/settings/readinggoal.h"
#include "ui/support/dialog.h"

namespace heartport {

struct GoalChoices {
    ReadingGoal goal;
    QString language; // of the interface; empty: that of the system
};

// Shows it over the window; `chosen` is called when the reader confirms. It deletes itself.
void showGoalDialog(Look &look, const GoalChoices &now, QWidget *window,
    const std::function<void(const GoalChoices &)> &chosen);

} // namespace heartport
